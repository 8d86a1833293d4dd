/* SPDX-License-Identifier: Apache-2.0 */
#include "clock.h"

#include <errno.h>

uint64_t clock_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

const struct timespec *clock_deadline(int32_t timeout, struct timespec *end)
{
    if (timeout < 0)
        return NULL;
    uint64_t moment = clock_now() + (uint64_t)timeout * 1000000u;
    end->tv_sec = (time_t)(moment / 1000000000u);
    end->tv_nsec = (long)(moment % 1000000000u);
    return end;
}

void clock_cond_init(pthread_cond_t *condition)
{
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(condition, &attributes);
    pthread_condattr_destroy(&attributes);
}

bool clock_wait(pthread_cond_t *condition, pthread_mutex_t *lock, const struct timespec *end)
{
    if (end != NULL)
        return pthread_cond_timedwait(condition, lock, end) != ETIMEDOUT;
    pthread_cond_wait(condition, lock);
    return true;
}
