/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What acp_device.c and acp_pool.c share: the books about devices, streams and blocks.
 *
 * One lock guards them. Calls that may wait for the device are made without it; recording an event and waiting
 * for one are made under it, so that a stream's handle cannot be destroyed in between.
 */
#ifndef ACLNN_PY_ACP_BOOKS_H
#define ACLNN_PY_ACP_BOOKS_H

#include <stdatomic.h>
#include "acp.h"

#define ACP_MAX_DEVICES 64

struct acp_stream {
    void *handle;
    int32_t device;
    uint32_t references; /* its owner's, and one for each buffer that names it */
    bool owned;
    bool is_default;
    _Atomic bool closed;
    aclrtEvent event;        /* made when first needed, recorded again each time */
    acp_buffer **free_lists; /* one for each size class; NULL once closed */
    acp_stream *previous, *next;
};

struct acp_buffer {
    void *address;
    uint64_t size;
    uint64_t capacity;
    acp_stream *home;
    acp_stream **users; /* other streams that have used it */
    uint32_t user_count;
    uint32_t size_class;
    int32_t device;
    bool recycled; /* earlier work of the home stream may still use the block */
    _Atomic bool closed;
    acp_buffer *previous, *next; /* among the buffers in use; `next` also among the cached ones */
};

typedef struct acp_device {
    aclrtContext context; /* NULL: not entered, or reset */
    _Atomic uint32_t generation;
    _Atomic(acp_stream *) default_stream;
    acp_stream *streams;
    acp_buffer *in_use;
    acp_pool_stats stats;
} acp_device;

typedef struct acp_cann {
    aclError (*set_device)(int32_t);
    aclError (*reset_device)(int32_t);
    aclError (*get_context)(aclrtContext *);
    aclError (*set_context)(aclrtContext);
    aclError (*synchronize_device)(void);
    aclError (*synchronize_stream)(aclrtStream);
    aclError (*destroy_stream)(aclrtStream);
    aclError (*create_event)(aclrtEvent *, uint32_t);
    aclError (*destroy_event)(aclrtEvent);
    aclError (*record_event)(aclrtEvent, aclrtStream);
    aclError (*wait_event)(aclrtStream, aclrtEvent);
    aclError (*malloc)(void **, size_t, aclrtMemMallocPolicy);
    aclError (*free)(void *);
} acp_cann;

/* CANN's functions; valid once a device has been entered. */
extern acp_cann acp_rt;
extern acp_device acp_devices[ACP_MAX_DEVICES];

void acp_lock(void);
void acp_unlock(void);

/* Makes a device current on this thread for a while; no change if it is current already, or never was entered. */
typedef struct acp_visit {
    bool switched;
    aclrtContext context;
    int32_t device;
    uint32_t generation;
} acp_visit;
acp_visit acp_visit_begin(int32_t device);
void acp_visit_end(acp_visit visit);

/* ---- with the lock held ---- */

void acp_stream_drop(acp_stream *stream);
/* Makes `after` wait for what has been queued on `before`. */
void acp_stream_order(acp_stream *after, acp_stream *before);
acp_buffer **acp_pool_new_lists(void);
/* Hands the cached blocks of a drained stream to its device's default stream. */
void acp_pool_move_cached(acp_stream *stream);
/* Gives every block of a drained device back, cached or in use; the buffers in use are closed. */
void acp_pool_abandon(int32_t device);

#endif
