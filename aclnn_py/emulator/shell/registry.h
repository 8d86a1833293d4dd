/* SPDX-License-Identifier: Apache-2.0 */
/* All streams of the process, and the global order of their tasks. */
#ifndef ACLNN_PY_SHELL_REGISTRY_H
#define ACLNN_PY_SHELL_REGISTRY_H

#include "stream.h"

/* A stream without tasks, in the list but not alive yet; NULL when there are too many. */
stream *registry_add(const context *of);
aclrtStream registry_publish(stream *made);
stream *registry_find(aclrtStream handle);
aclrtStream registry_handle(const stream *of);
/* Ends the handle's life; the slot stays in the list until registry_remove. To be called with the stream's lock held. */
stream *registry_kill(aclrtStream handle);
void registry_remove(stream *ended);
uint64_t registry_count(void);
/* The streams of a device, or with `of` of one context only, those included that ended but still have tasks; malloc'ed,
 * NULL when out of memory. */
stream **registry_streams(const device *which, const context *of, size_t *count);

/* Numbers a task; to be called with the lock of its stream held. */
uint64_t task_number(void);
/* Number of the last task queued so far, on any stream. */
uint64_t task_last(void);
/* All tasks up to this number have finished. */
uint64_t task_finished(void);
/* Waits until all tasks up to a number have finished. */
void task_wait(uint64_t number);

#endif
