/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime.h"

#include "fds.h"
#include "message.h"
#include "registry.h"
#include "settings.h"

aclError runtime_enter(void)
{
    if (__builtin_expect(after_fork, false))
        return fail(ACL_ERROR_RT_DRV_INTERNAL_ERROR,
                    "the embedded device cannot be used in a forked child of the process that used it; start the child "
                    "with spawn, or fork before the first use");
    const settings *chosen = settings_get();
    return chosen->status == ACL_SUCCESS ? ACL_SUCCESS : fail(chosen->status, "%s", chosen->reason);
}

aclError runtime_context(context **current)
{
    aclError status = runtime_enter();
    if (status != ACL_SUCCESS)
        return status;
    *current = context_current();
    if (*current != NULL)
        return ACL_SUCCESS;
    return fail(ACL_ERROR_RT_CONTEXT_NULL, "no device is current on this thread, or it was reset; call aclrtSetDevice");
}

aclError runtime_device(device **current)
{
    context *mine;
    aclError status = runtime_context(&mine);
    if (status != ACL_SUCCESS)
        return status;
    *current = mine->device;
    return link_check(&mine->device->link);
}

static aclError default_stream(context *of, stream **found)
{
    aclError status = ACL_SUCCESS;
    pthread_mutex_lock(&of->lock);
    if (of->default_stream == NULL)
        status = stream_create(of, &of->default_stream);
    *found = of->default_stream;
    pthread_mutex_unlock(&of->lock);
    return status;
}

aclError runtime_stream(aclrtStream handle, stream **found)
{
    context *mine;
    aclError status = runtime_context(&mine);
    if (status != ACL_SUCCESS)
        return status;
    if (handle == NULL)
        return default_stream(mine, found);
    *found = registry_find(handle);
    return *found != NULL ? ACL_SUCCESS
                          : fail(ACL_ERROR_RT_INVALID_HANDLE, "%p is not a living stream", handle);
}

aclError runtime_queue(aclrtStream handle, stream **found)
{
    aclError status = runtime_stream(handle, found);
    if (status != ACL_SUCCESS)
        return status;
    if ((*found)->context != context_current())
        return fail(ACL_ERROR_RT_STREAM_CONTEXT, "stream %d belongs to another context than this thread's current one",
                    (*found)->id);
    return link_check(&(*found)->device->link);
}
