/* SPDX-License-Identifier: Apache-2.0 */
#include "stream.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "fds.h"
#include "message.h"
#include "registry.h"

/* Set when the process exits: what tasks refer to is being torn down. */
static atomic_bool exiting;

__attribute__((destructor)) static void stop_work(void)
{
    atomic_store(&exiting, true);
}

aclError stream_create(const context *of, stream **made)
{
    if (of->ended)
        return fail(ACL_ERROR_RT_CONTEXT_NULL, "device %u was reset, or the context destroyed", of->device->id);
    stream *added = registry_add(of);
    if (added == NULL)
        return fail(ACL_ERROR_RT_NO_STREAM_RESOURCE, "device %u: too many streams", of->device->id);
    registry_publish(added);
    *made = added;
    return ACL_SUCCESS;
}

void stream_fail(stream *on, aclError status, const char *text)
{
    pthread_mutex_lock(&on->lock);
    /* The first failure tells most; later ones usually follow from it. */
    if (on->status == ACL_SUCCESS) {
        on->status = status;
        on->text = strdup(text);
    }
    pthread_mutex_unlock(&on->lock);
}

bool stream_abandoned(stream *on)
{
    pthread_mutex_lock(&on->lock);
    bool abandoned = on->abandoned || atomic_load(&exiting);
    pthread_mutex_unlock(&on->lock);
    return abandoned;
}

bool stream_idle(const stream *on)
{
    return atomic_load_explicit(&on->completed, memory_order_acquire) ==
           atomic_load_explicit(&on->submitted, memory_order_acquire);
}

static void finish(stream *on)
{
    if (on->channel >= 0)
        fds_close(on->channel);
    on->channel = -1;
    pthread_mutex_lock(&on->lock);
    free(on->text);
    on->text = NULL;
    on->status = ACL_SUCCESS;
    pthread_mutex_unlock(&on->lock);
    registry_remove(on);
}

/* The lock is held, and given up while the task runs. */
static void run_first(stream *on)
{
    task *what = on->first;
    bool abandoned = on->abandoned || atomic_load(&exiting);
    pthread_mutex_unlock(&on->lock);
    what->run(on, what, abandoned);
    pthread_mutex_lock(&on->lock);
    on->first = what->next;
    if (on->first == NULL)
        on->last = NULL;
    free(what);
    atomic_fetch_add_explicit(&on->completed, 1, memory_order_release);
    pthread_cond_broadcast(&on->progress);
}

static void *work(void *argument)
{
    stream *on = argument;
    pthread_mutex_lock(&on->lock);
    for (;;) {
        while (on->first == NULL && !on->closing)
            pthread_cond_wait(&on->work, &on->lock);
        if (on->first == NULL)
            break;
        run_first(on);
    }
    pthread_mutex_unlock(&on->lock);
    finish(on);
    return NULL;
}

static aclError start_thread(stream *on)
{
    pthread_t thread;
    pthread_attr_t attributes;
    sigset_t all;
    sigset_t before;
    /* The client's signal handlers belong on the client's threads, but for those of a thread's own faults. */
    sigfillset(&all);
    sigdelset(&all, SIGSEGV);
    sigdelset(&all, SIGBUS);
    sigdelset(&all, SIGFPE);
    sigdelset(&all, SIGILL);
    sigdelset(&all, SIGABRT);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    int error = pthread_create(&thread, &attributes, work, on);
    pthread_attr_destroy(&attributes);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (error != 0)
        return fail(ACL_ERROR_RT_NO_STREAM_RESOURCE, "stream %d: no thread: %s", on->id, strerror(error));
    on->started = true;
    return ACL_SUCCESS;
}

static aclError enqueue(stream *on, task *what, uint64_t *position)
{
    if (on->closing)
        return fail(ACL_ERROR_RT_INVALID_HANDLE, "the stream is being destroyed");
    if (!on->started) {
        aclError status = start_thread(on);
        if (status != ACL_SUCCESS)
            return status;
    }
    what->next = NULL;
    what->number = task_number();
    if (on->last == NULL)
        on->first = what;
    else
        on->last->next = what;
    on->last = what;
    uint64_t submitted = atomic_fetch_add(&on->submitted, 1) + 1;
    if (position != NULL)
        *position = submitted;
    pthread_cond_signal(&on->work);
    return ACL_SUCCESS;
}

aclError stream_submit(stream *on, task *what, uint64_t *position)
{
    pthread_mutex_lock(&on->lock);
    aclError status = enqueue(on, what, position);
    pthread_mutex_unlock(&on->lock);
    if (status != ACL_SUCCESS) {
        what->run(on, what, true);
        free(what);
    }
    return status;
}

static aclError wait_until(stream *on, uint64_t position, const struct timespec *end)
{
    while (atomic_load(&on->completed) < position)
        if (!clock_wait(&on->progress, &on->lock, end))
            return ACL_ERROR_RT_STREAM_SYNC_TIMEOUT;
    return ACL_SUCCESS;
}

aclError stream_wait(stream *on, uint64_t position, int32_t timeout)
{
    struct timespec end;
    const struct timespec *limit = clock_deadline(timeout, &end);
    pthread_mutex_lock(&on->lock);
    aclError status = wait_until(on, position, limit);
    pthread_mutex_unlock(&on->lock);
    return status;
}

/* Waits and takes the status; *text is the caller's to free. */
static aclError drain(stream *on, const struct timespec *end, char **text)
{
    *text = NULL;
    pthread_mutex_lock(&on->lock);
    aclError status = wait_until(on, atomic_load(&on->submitted), end);
    if (status == ACL_SUCCESS) {
        status = on->status;
        *text = on->text;
        on->status = ACL_SUCCESS;
        on->text = NULL;
    }
    pthread_mutex_unlock(&on->lock);
    return status;
}

static aclError report(const device *which, aclError status, char *text)
{
    if (status != ACL_SUCCESS)
        fail(status, "device %u: %s", which->id, text != NULL ? text : "not finished within the given time");
    free(text);
    return status;
}

aclError stream_synchronize(stream *on, int32_t timeout)
{
    struct timespec end;
    char *text;
    device *which = on->device;
    aclError status = drain(on, clock_deadline(timeout, &end), &text);
    return status != ACL_SUCCESS ? report(which, status, text) : link_look(&which->link);
}

aclError stream_synchronize_device(device *which, int32_t timeout)
{
    struct timespec end;
    const struct timespec *limit = clock_deadline(timeout, &end);
    aclError first = ACL_SUCCESS;
    char *first_text = NULL;
    size_t count;
    stream **all = registry_streams(which, NULL, &count);
    if (all == NULL)
        return fail(ACL_ERROR_BAD_ALLOC, "aclrtSynchronizeDevice: out of memory");
    for (size_t i = 0; i < count; i++) {
        char *text;
        aclError status = drain(all[i], limit, &text);
        if (first == ACL_SUCCESS) {
            first = status;
            first_text = text;
        } else {
            free(text);
        }
    }
    free(all);
    return first != ACL_SUCCESS ? report(which, first, first_text) : link_look(&which->link);
}

bool stream_close(stream *ended, aclrtStream handle, bool force, uint64_t *position)
{
    pthread_mutex_lock(&ended->lock);
    bool alive = registry_kill(handle) != NULL;
    ended->closing = ended->closing || alive;
    /* Also when another thread has begun to close it and waits for its tasks. */
    ended->abandoned = ended->abandoned || (force && ended->closing);
    *position = atomic_load(&ended->submitted);
    bool started = ended->started;
    pthread_cond_signal(&ended->work);
    pthread_mutex_unlock(&ended->lock);
    if (alive && !started)
        finish(ended);
    return alive;
}

void stream_close_all(const device *which, const context *of, bool force)
{
    size_t count;
    stream **all = registry_streams(which, of, &count);
    for (size_t i = 0; all != NULL && i < count; i++) {
        uint64_t position;
        stream_close(all[i], registry_handle(all[i]), force, &position);
        stream_wait(all[i], position, -1);
    }
    free(all);
}
