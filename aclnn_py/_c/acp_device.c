/* SPDX-License-Identifier: Apache-2.0 */
/* Devices and streams: which is current, which are open, and in what order streams wait for each other. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include "acp_books.h"

acp_cann acp_rt;
acp_device acp_devices[ACP_MAX_DEVICES];

static bool resolved;
static bool forked;
static pthread_mutex_t books_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t books_changed = PTHREAD_COND_INITIALIZER;
static _Thread_local int32_t thread_device = -1;
static _Thread_local uint32_t thread_generation;

void acp_lock(void) {
    pthread_mutex_lock(&books_lock);
}

void acp_unlock(void) {
    pthread_mutex_unlock(&books_lock);
}

/* The lock may be held by a thread that the child does not have, and the books half-written: neither is touched. */
static void in_forked_child(void) {
    forked = true;
}

bool acp_forked(void) {
    return forked;
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
    *(void **)&acp_rt.recent_message = acp_symbol("aclGetRecentErrMsg");
    if (pthread_atfork(NULL, NULL, in_forked_child))
        return ACL_ERROR_BAD_ALLOC;
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

bool acp_stream_order(acp_stream *after, acp_stream *before) {
    aclError code = ACL_SUCCESS;
    if (!before->event)
        code = acp_rt.create_event(&before->event, ACL_EVENT_SYNC);
    if (code == ACL_SUCCESS)
        code = acp_rt.record_event(before->event, before->handle);
    if (code == ACL_SUCCESS)
        code = acp_rt.wait_event(after->handle, before->event);
    return code == ACL_SUCCESS;
}

/* ---- errors that nobody could be told about ---- */

void acp_keep_error(int32_t device, int32_t code) {
    acp_device *d = &acp_devices[device];
    if (code == ACL_SUCCESS || d->kept_error != ACL_SUCCESS)
        return;
    const char *text = acp_rt.recent_message ? acp_rt.recent_message() : NULL;
    snprintf(d->kept_text, sizeof d->kept_text, "%s", text ? text : "");
    d->kept_error = code;
}

int32_t acp_take_error(int32_t device, char *text, size_t size) {
    if (device < 0 || device >= ACP_MAX_DEVICES || !acp_devices[device].kept_error || forked)
        return ACL_SUCCESS;
    acp_device *d = &acp_devices[device];
    acp_lock();
    int32_t code = d->kept_error;
    d->kept_error = ACL_SUCCESS;
    snprintf(text, size, "%s", d->kept_text);
    acp_unlock();
    return code;
}

/* ---- the current device ---- */

/* Whether acp_enter_device made the device current on this thread. */
static bool is_entered(int32_t device) {
    return thread_device == device && thread_generation == atomic_load(&acp_devices[device].generation);
}

/* And nobody has changed CANN's current context since, which any code of the thread may do. */
static bool is_current(int32_t device) {
    aclrtContext context;
    return is_entered(device) && acp_rt.get_context(&context) == ACL_SUCCESS && context == acp_devices[device].context;
}

static int32_t open_device(int32_t device) {
    acp_device *d = &acp_devices[device];
    aclrtContext context = NULL;
    int32_t code = acp_rt.set_device(device);
    if (code != ACL_SUCCESS)
        return code;
    code = acp_rt.get_context(&context);
    if (code == ACL_SUCCESS && !(d->default_stream = open_stream(device, NULL, false, true)))
        code = ACL_ERROR_BAD_ALLOC;
    if (code == ACL_SUCCESS)
        d->context = context;
    else
        acp_rt.reset_device(device);
    return code;
}

static int32_t enter_locked(int32_t device) {
    acp_device *d = &acp_devices[device];
    while (d->resetting)
        pthread_cond_wait(&books_changed, &books_lock);
    int32_t code = resolve();
    if (code == ACL_SUCCESS)
        code = d->context ? acp_rt.set_context(d->context) : open_device(device);
    if (code == ACL_SUCCESS) {
        thread_device = device;
        thread_generation = atomic_load(&d->generation);
    }
    return code;
}

static int32_t usable(int32_t device) {
    if (forked)
        return ACL_ERROR_RT_DRV_INTERNAL_ERROR;
    return device >= 0 && device < ACP_MAX_DEVICES ? ACL_SUCCESS : ACL_ERROR_RT_INVALID_DEVICEID;
}

static int32_t visit_locked(int32_t device, acp_visit *visit) {
    *visit = (acp_visit){.device = thread_device, .generation = thread_generation};
    int32_t code = resolve();
    if (code != ACL_SUCCESS || is_current(device))
        return code;
    if (acp_rt.get_context(&visit->context) != ACL_SUCCESS)
        visit->context = NULL;
    code = enter_locked(device);
    visit->switched = code == ACL_SUCCESS;
    return code;
}

int32_t acp_visit_entered(int32_t device, acp_visit *visit) {
    *visit = (acp_visit){0};
    return acp_devices[device].context ? visit_locked(device, visit) : ACL_ERROR_RT_CONTEXT_NULL;
}

int32_t acp_visit_begin(int32_t device, acp_visit *visit) {
    *visit = (acp_visit){0};
    int32_t code = usable(device);
    if (code != ACL_SUCCESS || is_current(device))
        return code;
    acp_lock();
    code = visit_locked(device, visit);
    acp_unlock();
    return code;
}

void acp_visit_end(const acp_visit *visit) {
    if (!visit->switched)
        return;
    if (visit->context)
        acp_rt.set_context(visit->context);
    thread_device = visit->device;
    thread_generation = visit->generation;
}

int32_t acp_enter_device(int32_t device) {
    int32_t code = usable(device);
    if (code != ACL_SUCCESS || is_current(device))
        return code;
    acp_lock();
    code = enter_locked(device);
    acp_unlock();
    return code;
}

int32_t acp_current_device(void) {
    return thread_device >= 0 && is_entered(thread_device) ? thread_device : -1;
}

void acp_device_drain(int32_t device) {
    acp_visit v;
    acp_lock();
    int32_t code = acp_visit_entered(device, &v);
    acp_unlock();
    if (code != ACL_SUCCESS) /* reset meanwhile: there is no work left */
        return;
    code = acp_rt.synchronize_device();
    acp_lock();
    acp_keep_error(device, code);
    acp_unlock();
    acp_visit_end(&v);
}

/* ---- streams ---- */

acp_stream *acp_default_stream(int32_t device) {
    return device >= 0 && device < ACP_MAX_DEVICES ? acp_devices[device].default_stream : NULL;
}

uint32_t acp_device_generation(int32_t device) {
    return device >= 0 && device < ACP_MAX_DEVICES ? atomic_load(&acp_devices[device].generation) : 0;
}

int32_t acp_stream_adopt(int32_t device, uint32_t generation, void *handle, bool owned, acp_stream **stream) {
    int32_t code = ACL_ERROR_RT_CONTEXT_NULL;
    if (device < 0 || device >= ACP_MAX_DEVICES)
        return ACL_ERROR_RT_INVALID_DEVICEID;
    acp_lock();
    if (acp_devices[device].context && acp_device_generation(device) == generation) {
        *stream = open_stream(device, handle, owned, false);
        code = *stream ? ACL_SUCCESS : ACL_ERROR_BAD_ALLOC;
    }
    acp_unlock();
    return code;
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
    acp_visit v;
    if (forked)
        return ACL_ERROR_RT_DRV_INTERNAL_ERROR;
    if (stream->is_default)
        return ACL_ERROR_INVALID_PARAM;
    acp_lock();
    if (stream->closing || !acp_stream_alive(stream)) { /* another thread was first */
        acp_unlock();
        return ACL_SUCCESS;
    }
    int32_t code = acp_visit_entered(stream->device, &v);
    bool visiting = code == ACL_SUCCESS;
    /* From here on nothing is queued on it for the sake of a block that it is to get, so that once it is drained its
     * blocks can change hands. */
    stream->closing = true;
    acp_devices[stream->device].closers++;
    acp_unlock();
    if (visiting)
        code = acp_rt.synchronize_stream(stream->handle);
    acp_lock();
    bool mine = acp_stream_alive(stream); /* else the device was reset */
    if (mine) {
        acp_pool_move_cached(stream);
        close_books(stream);
    }
    acp_unlock();
    if (mine) {
        int32_t destroyed = destroy_handles(stream);
        code = code == ACL_SUCCESS ? destroyed : code;
    }
    acp_lock();
    acp_devices[stream->device].closers--;
    pthread_cond_broadcast(&books_changed);
    acp_unlock();
    if (visiting)
        acp_visit_end(&v);
    return code;
}

void acp_stream_release(acp_stream *stream) {
    if (!stream || forked || stream->is_default)
        return;
    int32_t code = acp_stream_close(stream);
    acp_lock();
    acp_keep_error(stream->device, code);
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

/* Takes all streams of a device out of the books; each is kept from going until its handle is destroyed. */
static acp_stream *take_streams(acp_device *d) {
    acp_stream *taken = NULL;
    for (acp_stream *stream = d->streams; stream; stream = d->streams) {
        close_books(stream);
        stream->references++;
        stream->next = taken;
        taken = stream;
    }
    return taken;
}

static int32_t reset_taken(int32_t device, acp_stream *taken) {
    for (acp_stream *stream = taken; stream; stream = stream->next)
        destroy_handles(stream);
    int32_t code = acp_rt.reset_device(device);
    acp_lock();
    for (acp_stream *next; taken; taken = next) {
        next = taken->next;
        acp_stream_drop(taken);
    }
    acp_devices[device].resetting = false;
    pthread_cond_broadcast(&books_changed);
    acp_unlock();
    return code;
}

int32_t acp_reset_device(int32_t device) {
    acp_visit v;
    int32_t code = usable(device);
    if (code != ACL_SUCCESS)
        return code;
    acp_device *d = &acp_devices[device];
    acp_lock();
    while (d->resetting)
        pthread_cond_wait(&books_changed, &books_lock);
    bool entered = d->context != NULL;
    bool visiting = entered && acp_visit_entered(device, &v) == ACL_SUCCESS;
    acp_unlock();
    if (!entered)
        return ACL_SUCCESS;
    if (visiting)
        acp_rt.synchronize_device(); /* a device that has failed is reset because it has */
    acp_stream *taken = NULL;
    acp_lock();
    while (d->closers > 0) /* they use handles that the reset would end */
        pthread_cond_wait(&books_changed, &books_lock);
    entered = d->context != NULL; /* else another thread was faster */
    if (entered) {
        acp_pool_abandon(device);
        taken = take_streams(d);
        d->default_stream = NULL;
        d->context = NULL;
        d->kept_error = ACL_SUCCESS;
        d->resetting = true;
        atomic_fetch_add(&d->generation, 1);
    }
    acp_unlock();
    if (entered)
        code = reset_taken(device, taken);
    if (visiting)
        acp_visit_end(&v);
    return code;
}
