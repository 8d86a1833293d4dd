/* SPDX-License-Identifier: Apache-2.0 */
/* Devices and contexts. */
#ifndef ACLNN_PY_SHELL_DEVICE_H
#define ACLNN_PY_SHELL_DEVICE_H

#include "acl/acl_rt.h"
#include "arena.h"
#include "heap.h"
#include "link.h"

typedef struct stream stream;

typedef struct device {
    uint32_t id;
    pthread_mutex_t lock; /* guards the members up to primary */
    bool opened;
    uint32_t references;        /* aclrtSetDevice less aclrtResetDevice */
    uint32_t explicit_contexts; /* of aclrtCreateContext */
    aclrtContext primary;       /* handle; NULL while references is 0 */
    _Atomic bool ready;         /* heap and link can be used; from then on they stay */
    heap heap;
    device_link link;
} device;

typedef struct context {
    arena_slot slot;
    device *device;
    bool primary;
    bool lock_made;       /* once per slot */
    pthread_mutex_t lock; /* guards the members below */
    bool ended;           /* no further streams */
    stream *default_stream;
} context;

/* The calling thread's context; NULL if it has none. */
context *context_current(void);
uint64_t context_count(void);

/* Opened or not; NULL past the last. */
device *device_at(uint32_t id);
/* The device whose address it is, with the offset in its memory; NULL for anything else. */
device *device_of(const void *address, uint64_t *offset);

#endif
