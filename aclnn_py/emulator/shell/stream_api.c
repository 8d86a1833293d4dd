/* SPDX-License-Identifier: Apache-2.0 */
/* The public functions on streams. */
#include <pthread.h>

#include "message.h"
#include "registry.h"
#include "runtime.h"

aclError aclrtCreateStreamWithConfig(aclrtStream *handle, uint32_t priority, uint32_t flag)
{
    const uint32_t known = ACL_STREAM_FAST_LAUNCH | ACL_STREAM_FAST_SYNC | ACL_STREAM_PERSISTENT | ACL_STREAM_HUGE |
                           ACL_STREAM_CPU_SCHEDULE | ACL_STREAM_DEVICE_USE_ONLY;
    context *mine;
    stream *made;
    if (handle == NULL)
        return fail_null("aclrtCreateStream", "stream");
    aclError status = runtime_context(&mine);
    if (status == ACL_SUCCESS)
        status = link_check(&mine->device->link);
    if (status != ACL_SUCCESS)
        return status;
    if (priority > 7 || (flag & ~known) != 0)
        return fail(ACL_ERROR_RT_PARAM_INVALID, "aclrtCreateStreamWithConfig: priority %u, flag 0x%x: at most 7, 0x3f",
                    priority, flag);
    pthread_mutex_lock(&mine->lock);
    status = stream_create(mine, &made);
    if (status == ACL_SUCCESS)
        *handle = registry_handle(made);
    pthread_mutex_unlock(&mine->lock);
    return status;
}

aclError aclrtCreateStream(aclrtStream *handle)
{
    return aclrtCreateStreamWithConfig(handle, 0, 0);
}

static aclError destroy(const char *function, aclrtStream handle, bool force)
{
    stream *ended;
    if (handle == NULL)
        return fail_null(function, "stream");
    aclError status = runtime_stream(handle, &ended);
    if (status != ACL_SUCCESS)
        return status;
    if (ended->context != context_current())
        return fail(ACL_ERROR_RT_STREAM_CONTEXT, "%s: stream %d belongs to another context than this thread's current one",
                    function, ended->id);
    uint64_t position;
    if (!stream_close(ended, handle, force, &position))
        return fail(ACL_ERROR_RT_INVALID_HANDLE, "%s: %p is not a living stream", function, handle);
    if (!force)
        stream_wait(ended, position, -1);
    return ACL_SUCCESS;
}

aclError aclrtDestroyStream(aclrtStream handle)
{
    return destroy("aclrtDestroyStream", handle, false);
}

aclError aclrtDestroyStreamForce(aclrtStream handle)
{
    return destroy("aclrtDestroyStreamForce", handle, true);
}

aclError aclrtSynchronizeStreamWithTimeout(aclrtStream handle, int32_t timeout)
{
    stream *on;
    if (timeout < -1)
        return fail(ACL_ERROR_RT_PARAM_INVALID, "aclrtSynchronizeStreamWithTimeout: timeout %d must be at least -1",
                    timeout);
    aclError status = runtime_stream(handle, &on);
    return status == ACL_SUCCESS ? stream_synchronize(on, timeout) : status;
}

aclError aclrtSynchronizeStream(aclrtStream handle)
{
    return aclrtSynchronizeStreamWithTimeout(handle, -1);
}

aclError aclrtSynchronizeDeviceWithTimeout(int32_t timeout)
{
    context *mine;
    if (timeout < -1)
        return fail(ACL_ERROR_RT_PARAM_INVALID, "aclrtSynchronizeDeviceWithTimeout: timeout %d must be at least -1",
                    timeout);
    aclError status = runtime_context(&mine);
    return status == ACL_SUCCESS ? stream_synchronize_device(mine->device, timeout) : status;
}

aclError aclrtSynchronizeDevice(void)
{
    return aclrtSynchronizeDeviceWithTimeout(-1);
}

aclError aclrtStreamQuery(aclrtStream handle, aclrtStreamStatus *answer)
{
    stream *on;
    if (answer == NULL)
        return fail_null("aclrtStreamQuery", "status");
    aclError status = runtime_stream(handle, &on);
    if (status == ACL_SUCCESS)
        *answer = stream_idle(on) ? ACL_STREAM_STATUS_COMPLETE : ACL_STREAM_STATUS_NOT_READY;
    return status;
}

aclError aclrtStreamGetId(aclrtStream handle, int32_t *streamId)
{
    stream *on;
    if (streamId == NULL)
        return fail_null("aclrtStreamGetId", "streamId");
    aclError status = runtime_stream(handle, &on);
    if (status == ACL_SUCCESS)
        *streamId = on->id;
    return status;
}
