/* SPDX-License-Identifier: Apache-2.0 */
/* Events. A record is an object of its own: waits refer to the record that was the latest when they were queued, whatever
 * becomes of the event. */
#include "event.h"

#include <stdlib.h>

#include "clock.h"
#include "message.h"
#include "runtime.h"
#include "stream.h"

#define DEFAULT_FLAGS 0xEu /* of aclrtCreateEvent: may be waited for, has a time, can be reset */
#define SYNC_FLAGS 0x5u    /* events that can be waited for */
#define LAST_FLAG 0x7Fu
#define ABANDON_CHECK_MS 100

typedef struct record {
    _Atomic uint32_t references;
    _Atomic uint32_t waits; /* queued and not executed yet */
    pthread_mutex_t lock;
    pthread_cond_t changed;
    bool done;
    bool reset;
    uint64_t time; /* ns */
} record;

typedef struct event {
    arena_slot slot;
    uint32_t flags;
    bool ex; /* of aclrtCreateEventExWithFlag */
    bool lock_made;
    pthread_mutex_t lock;
    record *latest;
} event;

typedef struct event_task {
    task task;
    record *of;
} event_task;

static arena events = ARENA(event, 128, 1u << 18);

uint64_t event_count(void)
{
    return arena_count(&events);
}

/* ---- records ---- */

static record *record_new(void)
{
    record *made = calloc(1, sizeof *made);
    if (made == NULL)
        return NULL;
    pthread_mutex_init(&made->lock, NULL);
    clock_cond_init(&made->changed);
    atomic_store(&made->references, 1);
    return made;
}

static record *record_keep(record *kept)
{
    atomic_fetch_add(&kept->references, 1);
    return kept;
}

static void record_drop(record *dropped)
{
    if (dropped == NULL || atomic_fetch_sub(&dropped->references, 1) != 1)
        return;
    pthread_cond_destroy(&dropped->changed);
    pthread_mutex_destroy(&dropped->lock);
    free(dropped);
}

static bool record_done(record *of)
{
    pthread_mutex_lock(&of->lock);
    bool done = of->done;
    pthread_mutex_unlock(&of->lock);
    return done;
}

/* False once `end` has passed. */
static bool record_wait(record *of, const struct timespec *end)
{
    bool waiting = true;
    pthread_mutex_lock(&of->lock);
    while (!of->done && waiting)
        waiting = clock_wait(&of->changed, &of->lock, end);
    bool done = of->done;
    pthread_mutex_unlock(&of->lock);
    return done;
}

/* ---- tasks ---- */

static void run_record(stream *on, task *what, bool abandoned)
{
    (void)on;
    (void)abandoned; /* those who wait must go on in any case */
    record *of = ((event_task *)what)->of;
    pthread_mutex_lock(&of->lock);
    of->done = true;
    of->time = clock_now();
    pthread_cond_broadcast(&of->changed);
    pthread_mutex_unlock(&of->lock);
    record_drop(of);
}

static void run_wait(stream *on, task *what, bool abandoned)
{
    struct timespec end;
    record *of = ((event_task *)what)->of;
    while (!abandoned && !record_wait(of, clock_deadline(ABANDON_CHECK_MS, &end)))
        abandoned = stream_abandoned(on);
    atomic_fetch_sub(&of->waits, 1);
    record_drop(of);
}

static void run_reset(stream *on, task *what, bool abandoned)
{
    (void)on;
    record *of = ((event_task *)what)->of;
    pthread_mutex_lock(&of->lock);
    of->reset = !abandoned;
    pthread_mutex_unlock(&of->lock);
    record_drop(of);
}

/* Takes over one reference to the record. */
static aclError submit(stream *on, task_function *run, record *of)
{
    event_task *made = malloc(sizeof *made);
    if (made == NULL) {
        record_drop(of);
        return fail(ACL_ERROR_BAD_ALLOC, "out of memory");
    }
    made->task.run = run;
    made->of = of;
    return stream_submit(on, &made->task, NULL);
}

/* ---- events ---- */

static aclError create(const char *function, aclrtEvent *handle, uint32_t flags, bool ex)
{
    device *which;
    if (handle == NULL)
        return fail_null(function, "event");
    aclError status = runtime_device(&which);
    if (status != ACL_SUCCESS)
        return status;
    uint32_t alone = flags & (ACL_EVENT_DEVICE_USE_ONLY | ACL_EVENT_EXTERNAL | ACL_EVENT_IPC);
    bool refused_by_ex = ex && (flags & (ACL_EVENT_DEVICE_USE_ONLY | ACL_EVENT_EXTERNAL)) != 0;
    if (flags == 0 || flags > LAST_FLAG || (alone != 0 && flags != alone) || (alone & (alone - 1)) != 0 ||
        refused_by_ex || (!ex && flags == ACL_EVENT_IPC))
        return fail(ACL_ERROR_RT_PARAM_INVALID, "%s: flag 0x%x is not a valid combination", function, flags);
    if (flags == ACL_EVENT_IPC)
        return fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "%s: the embedded device has no events between processes",
                    function);
    event *made = arena_take(&events);
    if (made == NULL)
        return fail(ACL_ERROR_RT_NO_EVENT_RESOURCE, "%s: too many events", function);
    if (!made->lock_made)
        pthread_mutex_init(&made->lock, NULL);
    made->lock_made = true;
    made->flags = flags;
    made->ex = ex;
    made->latest = NULL;
    *handle = arena_publish(&events, made);
    return ACL_SUCCESS;
}

aclError aclrtCreateEvent(aclrtEvent *handle)
{
    return create("aclrtCreateEvent", handle, DEFAULT_FLAGS, false);
}

aclError aclrtCreateEventWithFlag(aclrtEvent *handle, uint32_t flag)
{
    return create("aclrtCreateEventWithFlag", handle, flag, false);
}

aclError aclrtCreateEventExWithFlag(aclrtEvent *handle, uint32_t flag)
{
    return create("aclrtCreateEventExWithFlag", handle, flag, true);
}

/* The event of a handle; `needed`: 0, or flags of which it must have one. */
static aclError find(const char *function, aclrtEvent handle, event **found)
{
    aclError status = runtime_enter();
    if (status != ACL_SUCCESS)
        return status;
    if (handle == NULL)
        return fail_null(function, "event");
    *found = arena_find(&events, handle);
    return *found != NULL ? ACL_SUCCESS
                          : fail(ACL_ERROR_RT_INVALID_HANDLE, "%s: %p is not a living event", function, handle);
}

static aclError unsupported(const char *function, const char *why)
{
    return fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "%s: %s", function, why);
}

/* For queries and times, which external events do not have; `plain`: nor have events of aclrtCreateEventExWithFlag. */
static aclError find_asked(const char *function, aclrtEvent handle, bool plain, event **found)
{
    aclError status = find(function, handle, found);
    if (status == ACL_SUCCESS && plain && (*found)->ex)
        return unsupported(function, "not for events of aclrtCreateEventExWithFlag");
    if (status == ACL_SUCCESS && (*found)->flags == ACL_EVENT_EXTERNAL)
        return unsupported(function, "not for external events");
    return status;
}

/* The latest record with a reference for the caller; NULL if there is none or it was reset. */
static record *latest_of(event *of)
{
    pthread_mutex_lock(&of->lock);
    record *latest = of->latest != NULL ? record_keep(of->latest) : NULL;
    pthread_mutex_unlock(&of->lock);
    if (latest == NULL)
        return NULL;
    pthread_mutex_lock(&latest->lock);
    bool reset = latest->reset;
    pthread_mutex_unlock(&latest->lock);
    if (!reset)
        return latest;
    record_drop(latest);
    return NULL;
}

aclError aclrtDestroyEvent(aclrtEvent handle)
{
    event *ended;
    aclError status = find("aclrtDestroyEvent", handle, &ended);
    if (status != ACL_SUCCESS)
        return status;
    ended = arena_kill(&events, handle);
    if (ended == NULL)
        return fail(ACL_ERROR_RT_INVALID_HANDLE, "aclrtDestroyEvent: %p is not a living event", handle);
    pthread_mutex_lock(&ended->lock);
    record *latest = ended->latest;
    ended->latest = NULL;
    pthread_mutex_unlock(&ended->lock);
    record_drop(latest);
    arena_release(&events, ended);
    return ACL_SUCCESS;
}

/* For the functions that queue something about an event. */
static aclError find_queued(const char *function, aclrtEvent handle, aclrtStream on, event **found, stream **queue)
{
    aclError status = find(function, handle, found);
    if (status != ACL_SUCCESS)
        return status;
    if (((*found)->flags & ACL_EVENT_DEVICE_USE_ONLY) != 0)
        return fail(ACL_ERROR_RT_PARAM_INVALID, "%s: the event can be used on the device only", function);
    return runtime_queue(on, queue);
}

aclError aclrtRecordEvent(aclrtEvent handle, aclrtStream on)
{
    event *of;
    stream *queue;
    aclError status = find_queued("aclrtRecordEvent", handle, on, &of, &queue);
    if (status != ACL_SUCCESS)
        return status;
    record *made = record_new();
    if (made == NULL)
        return fail(ACL_ERROR_BAD_ALLOC, "aclrtRecordEvent: out of memory");
    pthread_mutex_lock(&of->lock);
    status = submit(queue, run_record, record_keep(made));
    record *old = made;
    if (status == ACL_SUCCESS) {
        old = of->latest;
        of->latest = made;
    }
    pthread_mutex_unlock(&of->lock);
    record_drop(old);
    return status;
}

aclError aclrtResetEvent(aclrtEvent handle, aclrtStream on)
{
    event *of;
    stream *queue;
    aclError status = find_queued("aclrtResetEvent", handle, on, &of, &queue);
    if (status != ACL_SUCCESS)
        return status;
    if (of->ex || (of->flags & SYNC_FLAGS) == 0)
        return unsupported("aclrtResetEvent", "the event does not need to be reset");
    record *latest = latest_of(of);
    return latest != NULL ? submit(queue, run_reset, latest) : ACL_SUCCESS;
}

aclError aclrtStreamWaitEvent(aclrtStream on, aclrtEvent handle)
{
    event *of;
    stream *queue;
    aclError status = find_queued("aclrtStreamWaitEvent", handle, on, &of, &queue);
    if (status != ACL_SUCCESS)
        return status;
    if ((of->flags & (SYNC_FLAGS | ACL_EVENT_EXTERNAL)) == 0)
        return unsupported("aclrtStreamWaitEvent", "the event was created without ACL_EVENT_SYNC");
    record *latest = latest_of(of);
    if (latest == NULL)
        return ACL_SUCCESS;
    atomic_fetch_add(&latest->waits, 1);
    return submit(queue, run_wait, latest);
}

aclError aclrtQueryEvent(aclrtEvent handle, aclrtEventStatus *answer)
{
    event *of;
    if (answer == NULL)
        return fail_null("aclrtQueryEvent", "status");
    aclError status = find_asked("aclrtQueryEvent", handle, true, &of);
    if (status != ACL_SUCCESS)
        return status;
    record *latest = latest_of(of);
    *answer = latest == NULL || record_done(latest) ? ACL_EVENT_STATUS_COMPLETE : ACL_EVENT_STATUS_NOT_READY;
    record_drop(latest);
    return ACL_SUCCESS;
}

aclError aclrtQueryEventStatus(aclrtEvent handle, aclrtEventRecordedStatus *answer)
{
    event *of;
    if (answer == NULL)
        return fail_null("aclrtQueryEventStatus", "status");
    aclError status = find_asked("aclrtQueryEventStatus", handle, false, &of);
    if (status != ACL_SUCCESS)
        return status;
    record *latest = latest_of(of);
    bool recorded = latest != NULL ? record_done(latest) : of->ex;
    *answer = recorded ? ACL_EVENT_RECORDED_STATUS_COMPLETE : ACL_EVENT_RECORDED_STATUS_NOT_READY;
    record_drop(latest);
    return ACL_SUCCESS;
}

aclError aclrtQueryEventWaitStatus(aclrtEvent handle, aclrtEventWaitStatus *answer)
{
    event *of;
    if (answer == NULL)
        return fail_null("aclrtQueryEventWaitStatus", "status");
    aclError status = find_asked("aclrtQueryEventWaitStatus", handle, true, &of);
    if (status != ACL_SUCCESS)
        return status;
    record *latest = latest_of(of);
    *answer = latest == NULL || atomic_load(&latest->waits) == 0 ? ACL_EVENT_WAIT_STATUS_COMPLETE
                                                                 : ACL_EVENT_WAIT_STATUS_NOT_READY;
    record_drop(latest);
    return ACL_SUCCESS;
}

static aclError synchronize(const char *function, aclrtEvent handle, int32_t timeout)
{
    event *of;
    device *which;
    struct timespec end;
    aclError status = find_asked(function, handle, false, &of);
    if (status == ACL_SUCCESS)
        status = runtime_device(&which);
    if (status != ACL_SUCCESS)
        return status;
    record *latest = latest_of(of);
    bool done = latest == NULL || record_wait(latest, clock_deadline(timeout, &end));
    record_drop(latest);
    if (!done)
        return fail(ACL_ERROR_RT_EVENT_SYNC_TIMEOUT, "%s: the event did not happen within %d ms", function, timeout);
    return link_look(&which->link);
}

aclError aclrtSynchronizeEvent(aclrtEvent handle)
{
    return synchronize("aclrtSynchronizeEvent", handle, -1);
}

aclError aclrtSynchronizeEventWithTimeout(aclrtEvent handle, int32_t timeout)
{
    if (timeout < -1 || timeout == 0)
        return fail(ACL_ERROR_RT_PARAM_INVALID,
                    "aclrtSynchronizeEventWithTimeout: timeout %d must be positive, or -1", timeout);
    return synchronize("aclrtSynchronizeEventWithTimeout", handle, timeout);
}

/* When the latest record happened, in ns. */
static aclError time_of(const char *function, aclrtEvent handle, uint64_t *time)
{
    event *of;
    aclError status = find_asked(function, handle, false, &of);
    if (status != ACL_SUCCESS)
        return status;
    record *latest = latest_of(of);
    if (latest == NULL)
        return fail(ACL_ERROR_RT_INTERNAL_ERROR, "%s: the event was not recorded", function);
    pthread_mutex_lock(&latest->lock);
    bool known = latest->done && (of->flags & ACL_EVENT_TIME_LINE) != 0;
    *time = latest->time;
    pthread_mutex_unlock(&latest->lock);
    record_drop(latest);
    return known ? ACL_SUCCESS
                 : fail(ACL_ERROR_RT_EVENT_TIMESTAMP_INVALID,
                        "%s: the event has not happened yet, or was created without ACL_EVENT_TIME_LINE", function);
}

aclError aclrtEventElapsedTime(float *ms, aclrtEvent startEvent, aclrtEvent endEvent)
{
    uint64_t start = 0;
    uint64_t end = 0;
    if (ms == NULL)
        return fail_null("aclrtEventElapsedTime", "ms");
    aclError status = time_of("aclrtEventElapsedTime", startEvent, &start);
    if (status == ACL_SUCCESS)
        status = time_of("aclrtEventElapsedTime", endEvent, &end);
    if (status == ACL_SUCCESS)
        *ms = (float)((double)((int64_t)(end - start)) / 1e6);
    return status;
}

aclError aclrtEventGetTimestamp(aclrtEvent handle, uint64_t *timestamp)
{
    if (timestamp == NULL)
        return fail_null("aclrtEventGetTimestamp", "timestamp");
    uint64_t time = 0;
    aclError status = time_of("aclrtEventGetTimestamp", handle, &time);
    if (status == ACL_SUCCESS)
        *timestamp = time / 1000;
    return status;
}
