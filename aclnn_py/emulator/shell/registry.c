/* SPDX-License-Identifier: Apache-2.0 */
#include "registry.h"

#include <stdlib.h>

#include "clock.h"

static arena streams = ARENA(stream, 512, 1984u * 16u); /* a device has about 1984 streams */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* taken before the lock of a stream */
static stream *first;
static _Atomic uint64_t numbered;
static _Atomic int32_t last_id = -1;

stream *registry_add(const context *of)
{
    stream *added = arena_take(&streams);
    if (added == NULL)
        return NULL;
    if (!added->locks_made) {
        pthread_mutex_init(&added->lock, NULL);
        clock_cond_init(&added->work);
        clock_cond_init(&added->progress);
        added->locks_made = true;
    }
    added->id = atomic_fetch_add(&last_id, 1) + 1;
    added->channel = -1;
    /* Threads that still wait on the slot's last stream look at these. */
    pthread_mutex_lock(&added->lock);
    added->started = false;
    added->closing = false;
    added->abandoned = false;
    pthread_mutex_unlock(&added->lock);
    pthread_mutex_lock(&lock);
    added->device = of->device;
    added->context = of;
    added->next = first;
    first = added;
    pthread_mutex_unlock(&lock);
    return added;
}

aclrtStream registry_publish(stream *made)
{
    return arena_publish(&streams, made);
}

stream *registry_find(aclrtStream handle)
{
    return arena_find(&streams, handle);
}

aclrtStream registry_handle(const stream *of)
{
    return arena_handle(&streams, of);
}

stream *registry_kill(aclrtStream handle)
{
    return arena_kill(&streams, handle);
}

void registry_remove(stream *ended)
{
    pthread_mutex_lock(&lock);
    stream **at = &first;
    while (*at != ended)
        at = &(*at)->next;
    *at = ended->next;
    pthread_mutex_unlock(&lock);
    arena_release(&streams, ended);
}

uint64_t registry_count(void)
{
    return arena_count(&streams);
}

stream **registry_streams(const device *which, const context *of, size_t *count)
{
    size_t capacity = 1;
    *count = 0;
    pthread_mutex_lock(&lock);
    for (const stream *at = first; at != NULL; at = at->next)
        capacity++;
    stream **found = malloc(capacity * sizeof *found);
    for (stream *at = first; found != NULL && at != NULL; at = at->next)
        if (at->device == which && (of == NULL || at->context == of))
            found[(*count)++] = at;
    pthread_mutex_unlock(&lock);
    return found;
}

uint64_t task_number(void)
{
    return atomic_fetch_add(&numbered, 1) + 1;
}

uint64_t task_last(void)
{
    return atomic_load(&numbered);
}

uint64_t task_finished(void)
{
    /* Read first: tasks queued while the streams are looked at count as unfinished. */
    uint64_t finished = task_last();
    pthread_mutex_lock(&lock);
    for (stream *at = first; at != NULL; at = at->next) {
        pthread_mutex_lock(&at->lock);
        if (at->first != NULL && at->first->number <= finished)
            finished = at->first->number - 1;
        pthread_mutex_unlock(&at->lock);
    }
    pthread_mutex_unlock(&lock);
    return finished;
}

void task_wait(uint64_t number)
{
    const struct timespec pause = {.tv_nsec = 200000};
    while (task_finished() < number)
        nanosleep(&pause, NULL);
}
