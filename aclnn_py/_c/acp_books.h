/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What acp_device.c and acp_pool.c share: the books about devices, streams and blocks.
 *
 * One lock guards them. Calls that may wait for the device are made without it; recording an event and having a stream
 * wait for it are made under it, so that a stream's handle cannot be destroyed in between.
 */
#ifndef ACLNN_PY_ACP_BOOKS_H
#define ACLNN_PY_ACP_BOOKS_H

#include <stdatomic.h>
#include "acp.h"

#define ACP_MAX_DEVICES 64
#define ACP_TEXT_SIZE 512

struct acp_stream {
    void *handle;
    int32_t device;
    uint32_t references; /* its owner's, and one for each buffer that names it */
    bool owned;
    bool is_default;
    bool closing; /* being drained: it takes no more blocks */
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
    bool recycled;  /* earlier work of the home stream may still use the block */
    bool untracked; /* there was no host memory to note a user */
    uint64_t freed; /* of a cached block: the device's `frees` when it became one */
    _Atomic bool closed;
    acp_buffer *previous, *next; /* among the buffers in use; `next` also among the cached ones */
};

typedef struct acp_device {
    _Atomic(aclrtContext) context; /* NULL: not entered, or reset */
    bool resetting;                /* out of the books, but CANN's reset has not returned */
    uint32_t closers;              /* threads that close a stream of it: a reset waits until they are done with the handle */
    _Atomic uint32_t generation;
    _Atomic(acp_stream *) default_stream;
    acp_stream *streams;
    acp_buffer *in_use;
    acp_pool_stats stats;
    uint64_t frees; /* how many blocks have become cached ones; never goes back */
    _Atomic int32_t kept_error; /* see acp_take_error */
    char kept_text[ACP_TEXT_SIZE];
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
    const char *(*recent_message)(void); /* may be NULL */
} acp_cann;

/* CANN's functions; valid once a device has been entered. */
extern acp_cann acp_rt;
extern acp_device acp_devices[ACP_MAX_DEVICES];

void acp_lock(void);
void acp_unlock(void);
/* Waits for all work of a device, as the last resort where streams cannot be ordered; its error is kept. */
void acp_device_drain(int32_t device);

/* ---- with the lock held ---- */

/* acp_visit_begin for a device that must not be entered for it: one that is not entered is an error. */
int32_t acp_visit_entered(int32_t device, acp_visit *visit);
/* Keeps an error, and CANN's text on this thread, for acp_take_error; the first one stays. */
void acp_keep_error(int32_t device, int32_t code);
void acp_stream_drop(acp_stream *stream);
/* Makes `after` wait for what has been queued on `before`; false if there is no event to be had. */
bool acp_stream_order(acp_stream *after, acp_stream *before);
acp_buffer **acp_pool_new_lists(void);
/* Hands the cached blocks of a drained stream to its device's default stream. */
void acp_pool_move_cached(acp_stream *stream);
/* Gives every block of a drained device back, cached or in use; the buffers in use are closed. */
void acp_pool_abandon(int32_t device);

#endif
