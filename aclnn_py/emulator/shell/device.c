/* SPDX-License-Identifier: Apache-2.0 */
#include "device.h"

#include <stdio.h>
#include <string.h>

#include "message.h"
#include "runtime.h"
#include "settings.h"
#include "stream.h"

static arena contexts = ARENA(context, 256, 1u << 16);
static device devices[MAX_DEVICES];
static pthread_once_t once = PTHREAD_ONCE_INIT;
static _Thread_local aclrtContext current;

static void init_devices(void)
{
    for (uint32_t id = 0; id < MAX_DEVICES; id++) {
        devices[id].id = id;
        pthread_mutex_init(&devices[id].lock, NULL);
    }
}

device *device_at(uint32_t id)
{
    pthread_once(&once, init_devices);
    return id < settings_get()->devices ? &devices[id] : NULL;
}

device *device_of(const void *address, uint64_t *offset)
{
    for (uint32_t id = 0; id < MAX_DEVICES; id++)
        if (atomic_load_explicit(&devices[id].ready, memory_order_acquire) &&
            heap_contains(&devices[id].heap, address, offset))
            return &devices[id];
    return NULL;
}

context *context_current(void)
{
    return arena_find(&contexts, current);
}

uint64_t context_count(void)
{
    return arena_count(&contexts);
}

static aclError find_device(int32_t id, device **found)
{
    *found = id < 0 ? NULL : device_at((uint32_t)id);
    if (*found != NULL)
        return ACL_SUCCESS;
    return fail(ACL_ERROR_RT_INVALID_DEVICEID, "device %d: there are %u devices (ACLNN_EMULATOR_DEVICES)", id,
                settings_get()->devices);
}

/* The lock of the device is held in the functions below. */

static aclError open_device(device *which)
{
    char name[32];
    if (which->opened)
        return ACL_SUCCESS;
    snprintf(name, sizeof name, "aclnn-device-%u", which->id);
    int error = heap_open(&which->heap, name, settings_get()->product.memory);
    if (error != 0)
        return fail(ACL_ERROR_RT_DEV_SETUP_ERROR, "device %u: cannot reserve %llu bytes of device memory: %s",
                    which->id, (unsigned long long)settings_get()->product.memory, strerror(error));
    link_init(&which->link, which->id, which->heap.file);
    which->opened = true;
    atomic_store_explicit(&which->ready, true, memory_order_release);
    return ACL_SUCCESS;
}

static aclError new_context(device *which, bool primary, aclrtContext *handle)
{
    aclError status = open_device(which);
    if (status != ACL_SUCCESS)
        return status;
    context *made = arena_take(&contexts);
    if (made == NULL)
        return fail(ACL_ERROR_RT_RESOURCE_ALLOC_FAIL, "device %u: too many contexts", which->id);
    made->device = which;
    made->primary = primary;
    if (!made->lock_made)
        pthread_mutex_init(&made->lock, NULL);
    made->lock_made = true;
    pthread_mutex_lock(&made->lock);
    made->ended = false;
    made->default_stream = NULL;
    pthread_mutex_unlock(&made->lock);
    link_enable(&which->link);
    *handle = arena_publish(&contexts, made);
    return ACL_SUCCESS;
}

/* Other threads may have found the context before its handle died: when this returns they can neither add a stream nor
 * queue a task. */
static void end_context(context *ended, bool force)
{
    pthread_mutex_lock(&ended->lock);
    ended->ended = true;
    pthread_mutex_unlock(&ended->lock);
    stream_close_all(ended->device, ended, force);
    arena_release(&contexts, ended);
}

static void close_if_unused(device *which)
{
    if (which->references > 0 || which->explicit_contexts > 0)
        return;
    link_close(&which->link);
    heap_reset(&which->heap);
}

/* ---- the public functions ---- */

aclError aclrtSetDevice(int32_t deviceId)
{
    device *which;
    aclError status = runtime_enter();
    if (status == ACL_SUCCESS)
        status = find_device(deviceId, &which);
    if (status != ACL_SUCCESS)
        return status;
    pthread_mutex_lock(&which->lock);
    if (which->references == 0)
        status = new_context(which, true, &which->primary);
    if (status == ACL_SUCCESS) {
        which->references++;
        current = which->primary;
    }
    pthread_mutex_unlock(&which->lock);
    return status;
}

static void drop_primary(device *which, bool force)
{
    context *primary = arena_kill(&contexts, which->primary);
    which->primary = NULL;
    which->references = 0;
    if (primary != NULL)
        end_context(primary, force);
}

aclError aclrtResetDevice(int32_t deviceId)
{
    device *which;
    aclError status = runtime_enter();
    if (status == ACL_SUCCESS)
        status = find_device(deviceId, &which);
    if (status != ACL_SUCCESS)
        return status;
    pthread_mutex_lock(&which->lock);
    if (which->references == 0) {
        status = fail(ACL_ERROR_RT_CONTEXT_NULL, "aclrtResetDevice: device %d is not set", deviceId);
    } else if (which->references > 1) {
        which->references--;
    } else {
        drop_primary(which, false);
        close_if_unused(which);
    }
    pthread_mutex_unlock(&which->lock);
    return status;
}

static bool of_device(const void *object, const void *which)
{
    return ((const context *)object)->device == which;
}

aclError aclrtResetDeviceForce(int32_t deviceId)
{
    device *which;
    aclError status = runtime_enter();
    if (status == ACL_SUCCESS)
        status = find_device(deviceId, &which);
    if (status != ACL_SUCCESS)
        return status;
    pthread_mutex_lock(&which->lock);
    if (which->opened) {
        /* A kernel that hangs would keep its stream from closing. */
        link_kill(&which->link);
        drop_primary(which, true);
        for (context *other; (other = arena_kill_first(&contexts, of_device, which)) != NULL;)
            end_context(other, true);
        which->explicit_contexts = 0;
        close_if_unused(which);
    }
    pthread_mutex_unlock(&which->lock);
    return ACL_SUCCESS;
}

aclError aclrtGetDevice(int32_t *deviceId)
{
    context *mine;
    if (deviceId == NULL)
        return fail_null("aclrtGetDevice", "deviceId");
    aclError status = runtime_context(&mine);
    if (status == ACL_SUCCESS)
        *deviceId = (int32_t)mine->device->id;
    return status;
}

aclError aclrtCreateContext(aclrtContext *made, int32_t deviceId)
{
    device *which;
    aclError status = runtime_enter();
    if (status != ACL_SUCCESS)
        return status;
    if (made == NULL)
        return fail_null("aclrtCreateContext", "context");
    status = find_device(deviceId, &which);
    if (status != ACL_SUCCESS)
        return status;
    pthread_mutex_lock(&which->lock);
    status = new_context(which, false, &current);
    if (status == ACL_SUCCESS) {
        which->explicit_contexts++;
        *made = current;
    }
    pthread_mutex_unlock(&which->lock);
    return status;
}

aclError aclrtDestroyContext(aclrtContext handle)
{
    aclError status = runtime_enter();
    if (status != ACL_SUCCESS)
        return status;
    if (handle == NULL)
        return fail_null("aclrtDestroyContext", "context");
    context *ended = arena_find(&contexts, handle);
    if (ended != NULL && ended->primary)
        return fail(ACL_ERROR_RT_PARAM_INVALID, "aclrtDestroyContext: a device's own context ends with aclrtResetDevice");
    device *which = ended == NULL ? NULL : ended->device;
    if (which != NULL)
        pthread_mutex_lock(&which->lock);
    ended = arena_kill(&contexts, handle);
    if (ended != NULL) {
        end_context(ended, false);
        which->explicit_contexts--;
        close_if_unused(which);
    }
    if (which != NULL)
        pthread_mutex_unlock(&which->lock);
    return ended != NULL ? ACL_SUCCESS
                         : fail(ACL_ERROR_RT_PARAM_INVALID, "aclrtDestroyContext: %p is not a living context", handle);
}

aclError aclrtSetCurrentContext(aclrtContext handle)
{
    aclError status = runtime_enter();
    if (status != ACL_SUCCESS)
        return status;
    if (handle == NULL)
        return fail(ACL_ERROR_RT_PARAM_INVALID, "aclrtSetCurrentContext: context must not be NULL");
    if (arena_find(&contexts, handle) == NULL)
        return fail(ACL_ERROR_RT_PARAM_INVALID, "aclrtSetCurrentContext: %p is not a living context", handle);
    current = handle;
    return ACL_SUCCESS;
}

aclError aclrtGetCurrentContext(aclrtContext *handle)
{
    context *mine;
    if (handle == NULL)
        return fail_null("aclrtGetCurrentContext", "context");
    aclError status = runtime_context(&mine);
    if (status == ACL_SUCCESS)
        *handle = current;
    return status;
}
