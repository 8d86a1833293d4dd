/* SPDX-License-Identifier: Apache-2.0 */
/* Streams: a queue of tasks each, and from the first task on a thread that executes them in order. */
#ifndef ACLNN_PY_SHELL_STREAM_H
#define ACLNN_PY_SHELL_STREAM_H

#include "device.h"

typedef struct task task;

/* Does the task's work, or with `abandoned` only gives up what the task holds. The stream frees the task afterwards. */
typedef void task_function(stream *on, task *what, bool abandoned);

/* First member of every task; tasks are malloc'ed. */
struct task {
    task *next;
    uint64_t number; /* global order of queueing */
    task_function *run;
};

/* Slots are used again, so the locks are made once and the counters never go back: a thread that still waits on a
 * stream that ended is not misled. */
struct stream {
    arena_slot slot;
    stream *next; /* in the list of all streams */
    device *device;
    const context *context;
    int32_t id;
    int channel;      /* to the device process; used by the stream's thread only */
    uint64_t last_id; /* of the channel's frames */
    bool locks_made;
    pthread_cond_t work;
    pthread_cond_t progress;
    pthread_mutex_t lock; /* guards the members below */
    bool started;         /* the thread runs */
    bool closing;         /* no further tasks */
    bool abandoned;       /* queued tasks are dropped */
    task *first;          /* stays queued while it is executed */
    task *last;
    aclError status; /* of the first task that failed since the last synchronisation */
    char *text;      /* its message, malloc'ed */
    _Atomic uint64_t submitted;
    _Atomic uint64_t completed;
};

/* To be called with the lock of the context held; refuses a context that ended. */
aclError stream_create(const context *of, stream **made);
/* Queues a task; takes it over in every case. position: what stream_wait waits for, or NULL. */
aclError stream_submit(stream *on, task *what, uint64_t *position);
/* Waits until the task at a position has run; timeout in ms, -1 for none. 0 or 507046. */
aclError stream_wait(stream *on, uint64_t position, int32_t timeout);
/* Waits for everything queued so far and returns (and clears) the status, with the message set. */
aclError stream_synchronize(stream *on, int32_t timeout);
/* The same for all streams of a device; the status is that of the first stream that failed. */
aclError stream_synchronize_device(device *which, int32_t timeout);
bool stream_idle(const stream *on);
/* Notes the failure of a task. */
void stream_fail(stream *on, aclError status, const char *text);
/* Whether the tasks of the stream are to be dropped. */
bool stream_abandoned(stream *on);
/* Ends a stream: at one and the same moment its handle dies and it takes no further tasks. False if the handle was dead.
 * The tasks queued before still run, or with `force` are dropped. position: that of the last of them. */
bool stream_close(stream *ended, aclrtStream handle, bool force, uint64_t *position);
/* Ends the streams of a context and waits until no task is left. */
void stream_close_all(const device *which, const context *of, bool force);

#endif
