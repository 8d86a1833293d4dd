/* SPDX-License-Identifier: Apache-2.0 */
/* Devices and streams: which is current, which are open, and in what order streams wait for each other. */
#include <pthread.h>
#include <stdlib.h>
#include "acp_books.h"

acp_cann acp_rt;
acp_device acp_devices[ACP_MAX_DEVICES];

static bool resolved;
static pthread_mutex_t books_lock = PTHREAD_MUTEX_INITIALIZER;
static _Thread_local int32_t thread_device = -1;
static _Thread_local uint32_t thread_generation;

void acp_lock(void) {
    pthread_mutex_lock(&books_lock);
}

void acp_unlock(void) {
    pthread_mutex_unlock(&books_lock);
}

static int32_t resolve(void) {
    const struct {
        const char *name;
        void **target;
    } wanted[] = {
        {"aclrtSetDevice", (void **)&acp_rt.set_device},
        {"aclrtResetDevice", (void **)&acp_rt.reset_device},
        {"aclrtGetCurrentContext", (void **)&acp_rt.get_context},
        {"aclrtSetCurrentContext", (void **)&acp_rt.set_context},
        {"aclrtSynchronizeDevice", (void **)&acp_rt.synchronize_device},
        {"aclrtSynchronizeStream", (void **)&acp_rt.synchronize_stream},
        {"aclrtDestroyStream", (void **)&acp_rt.destroy_stream},
        {"aclrtCreateEventExWithFlag", (void **)&acp_rt.create_event},
        {"aclrtDestroyEvent", (void **)&acp_rt.destroy_event},
        {"aclrtRecordEvent", (void **)&acp_rt.record_event},
        {"aclrtStreamWaitEvent", (void **)&acp_rt.wait_event},
        {"aclrtMalloc", (void **)&acp_rt.malloc},
        {"aclrtFree", (void **)&acp_rt.free},
    };
    if (resolved)
        return ACL_SUCCESS;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        if (!(*wanted[i].target = acp_symbol(wanted[i].name)))
            return ACL_ERROR_API_NOT_SUPPORT;
    resolved = true;
    return ACL_SUCCESS;
}

static acp_stream *open_stream(int32_t device, void *handle, bool owned, bool is_default) {
    acp_stream *stream = calloc(1, sizeof *stream);
    acp_buffer **lists = acp_pool_new_lists();
    if (!stream || !lists) {
        free(stream);
        free(lists);
        return NULL;
    }
    acp_device *d = &acp_devices[device];
    *stream = (acp_stream){.handle = handle, .device = device, .references = 1, .owned = owned,
                           .is_default = is_default, .free_lists = lists, .next = d->streams};
    if (d->streams)
        d->streams->previous = stream;
    d->streams = stream;
    return stream;
}

void acp_stream_drop(acp_stream *stream) {
    if (--stream->references == 0)
        free(stream);
}

/* Makes `after` wait for what has been queued on `before`. */
void acp_stream_order(acp_stream *after, acp_stream *before) {
    aclError code = ACL_SUCCESS;
    if (!before->event)
        code = acp_rt.create_event(&before->event, ACL_EVENT_SYNC);
    if (code == ACL_SUCCESS)
        code = acp_rt.record_event(before->event, before->handle);
    if (code == ACL_SUCCESS)
        code = acp_rt.wait_event(after->handle, before->event);
    if (code != ACL_SUCCESS) /* no event to be had: the host waits instead */
        acp_rt.synchronize_stream(before->handle);
}

/* ---- the current device ---- */

static bool is_current(int32_t device) {
    return thread_device == device && thread_generation == atomic_load(&acp_devices[device].generation);
}

static int32_t enter_locked(int32_t device) {
    acp_device *d = &acp_devices[device];
    int32_t code = resolve();
    if (code != ACL_SUCCESS)
        return code;
    if (d->context) {
        code = acp_rt.set_context(d->context);
    } else {
        code = acp_rt.set_device(device);
        if (code != ACL_SUCCESS)
            return code;
        code = acp_rt.get_context(&d->context);
        if (code == ACL_SUCCESS && !(d->default_stream = open_stream(device, NULL, false, true)))
            code = ACL_ERROR_BAD_ALLOC;
        if (code != ACL_SUCCESS) {
            d->context = NULL;
            acp_rt.reset_device(device);
        }
    }
    if (code == ACL_SUCCESS) {
        thread_device = device;
        thread_generation = atomic_load(&d->generation);
    }
    return code;
}

acp_visit acp_visit_begin(int32_t device) {
    acp_visit v = {.device = thread_device, .generation = thread_generation};
    if (is_current(device))
        return v;
    acp_lock();
    if (acp_devices[device].context) {
        if (acp_rt.get_context(&v.context) != ACL_SUCCESS)
            v.context = NULL;
        v.switched = enter_locked(device) == ACL_SUCCESS;
    }
    acp_unlock();
    return v;
}

void acp_visit_end(acp_visit v) {
    if (!v.switched)
        return;
    if (v.context)
        acp_rt.set_context(v.context);
    thread_device = v.device;
    thread_generation = v.generation;
}

int32_t acp_enter_device(int32_t device) {
    if (device < 0 || device >= ACP_MAX_DEVICES)
        return ACL_ERROR_RT_INVALID_DEVICEID;
    if (is_current(device))
        return ACL_SUCCESS;
    acp_lock();
    int32_t code = enter_locked(device);
    acp_unlock();
    return code;
}

int32_t acp_current_device(void) {
    return thread_device >= 0 && is_current(thread_device) ? thread_device : -1;
}

void acp_leave_device(void) {
    thread_device = -1;
}

/* ---- streams ---- */

acp_stream *acp_default_stream(int32_t device) {
    return device >= 0 && device < ACP_MAX_DEVICES ? acp_devices[device].default_stream : NULL;
}

acp_stream *acp_stream_adopt(int32_t device, void *handle, bool owned) {
    acp_stream *stream = NULL;
    if (device < 0 || device >= ACP_MAX_DEVICES)
        return NULL;
    acp_lock();
    if (acp_devices[device].context)
        stream = open_stream(device, handle, owned, false);
    acp_unlock();
    return stream;
}

/* Takes a drained stream without cached blocks out of the books: from here on it is closed. */
static void close_books(acp_stream *stream) {
    atomic_store(&stream->closed, true);
    free(stream->free_lists);
    stream->free_lists = NULL;
    if (stream->previous)
        stream->previous->next = stream->next;
    else
        acp_devices[stream->device].streams = stream->next;
    if (stream->next)
        stream->next->previous = stream->previous;
}

static int32_t destroy_handles(acp_stream *stream) {
    if (stream->event)
        acp_rt.destroy_event(stream->event);
    return stream->owned ? acp_rt.destroy_stream(stream->handle) : ACL_SUCCESS;
}

int32_t acp_stream_close(acp_stream *stream) {
    if (stream->is_default)
        return ACL_ERROR_INVALID_PARAM;
    if (!acp_stream_alive(stream))
        return ACL_SUCCESS;
    acp_visit v = acp_visit_begin(stream->device);
    /* First: no block may change hands while the stream's work can still touch it. */
    int32_t code = acp_rt.synchronize_stream(stream->handle);
    acp_lock();
    bool mine = acp_stream_alive(stream);
    if (mine) {
        acp_pool_move_cached(stream);
        close_books(stream);
    }
    acp_unlock();
    if (mine) {
        int32_t destroyed = destroy_handles(stream);
        code = code == ACL_SUCCESS ? destroyed : code;
    }
    acp_visit_end(v);
    return code;
}

void acp_stream_release(acp_stream *stream) {
    if (!stream || stream->is_default)
        return;
    acp_stream_close(stream);
    acp_lock();
    acp_stream_drop(stream);
    acp_unlock();
}

void *acp_stream_handle(const acp_stream *stream) {
    return stream->handle;
}

int32_t acp_stream_device(const acp_stream *stream) {
    return stream->device;
}

bool acp_stream_alive(const acp_stream *stream) {
    return !atomic_load_explicit(&stream->closed, memory_order_relaxed);
}

int32_t acp_reset_device(int32_t device) {
    if (device < 0 || device >= ACP_MAX_DEVICES)
        return ACL_ERROR_RT_INVALID_DEVICEID;
    acp_device *d = &acp_devices[device];
    acp_visit v = acp_visit_begin(device);
    int32_t code = is_current(device) ? acp_rt.synchronize_device() : ACL_SUCCESS;
    acp_lock();
    if (d->context) {
        acp_pool_abandon(device);
        while (d->streams) {
            acp_stream *stream = d->streams;
            close_books(stream);
            destroy_handles(stream);
        }
        d->default_stream = NULL;
        d->context = NULL;
        atomic_fetch_add(&d->generation, 1);
        int32_t reset = acp_rt.reset_device(device);
        code = code == ACL_SUCCESS ? reset : code;
    }
    acp_unlock();
    acp_visit_end(v);
    return code;
}
