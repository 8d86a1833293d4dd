/* SPDX-License-Identifier: Apache-2.0 */
/* Monotonic time and waiting with a limit. */
#ifndef ACLNN_PY_SHELL_CLOCK_H
#define ACLNN_PY_SHELL_CLOCK_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <time.h>

uint64_t clock_now(void); /* ns */
/* The moment `timeout` ms from now, in *end; NULL for a negative timeout, which means never. */
const struct timespec *clock_deadline(int32_t timeout, struct timespec *end);
void clock_cond_init(pthread_cond_t *condition);
/* Waits on a condition made by clock_cond_init; false once `end` has passed. */
bool clock_wait(pthread_cond_t *condition, pthread_mutex_t *lock, const struct timespec *end);

#endif
