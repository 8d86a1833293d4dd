/* SPDX-License-Identifier: Apache-2.0 */
/* The C part of the front end: what the generated operator helpers and the Python layer share. */
#ifndef ACLNN_PY_ACP_H
#define ACLNN_PY_ACP_H

#include "acl/acl.h"
#include "aclnn/aclnn_base.h"

#define ACP_MAX_DIMS 8

/* Stages of a packed status: 0 is success, else stage << 32 | code. */
enum {
    ACP_STAGE_PHASE1 = 1,
    ACP_STAGE_PHASE2 = 2,
    ACP_STAGE_RUNTIME = 3,
    ACP_STAGE_ARGUMENT = 4, /* code = reason << 16 | index of the argument among the operator's parameters */
    ACP_STAGE_SYMBOL = 5,
};

/* Reasons of ACP_STAGE_ARGUMENT. */
enum {
    ACP_REASON_CLOSED = 1,       /* the tensor's memory was released, or its device was reset */
    ACP_REASON_OTHER_DEVICE = 2, /* the tensor lives on another device than the stream */
    ACP_REASON_NO_DEVICE = 3,    /* no stream given and no current device on this thread */
    ACP_REASON_STREAM_CLOSED = 4,
};

#define ACP_STATUS(stage, code) (((int64_t)(stage) << 32) | (uint32_t)(code))

typedef struct acp_stream acp_stream; /* one per Stream object; owned by acp_pool.c */
typedef struct acp_buffer acp_buffer; /* one per block of device memory in use; owned by acp_pool.c */

/* What a Python Tensor is made of. `buffer` keeps the memory; several tensors (views) may share one. */
typedef struct acp_tensor {
    acp_buffer *buffer;
    void *data;     /* base of the storage: what aclCreateTensor takes */
    int64_t offset; /* of the view, in elements */
    int32_t dtype;  /* aclDataType */
    int32_t format; /* aclFormat */
    uint32_t ndim;
    uint32_t storage_ndim;
    int64_t shape[ACP_MAX_DIMS];
    int64_t strides[ACP_MAX_DIMS]; /* in elements */
    int64_t storage_shape[ACP_MAX_DIMS];
} acp_tensor;

/* Other argument kinds, as the Python layer hands them over; a NULL pointer to any of them is CANN's NULL. */
typedef struct acp_tensor_list {
    uint64_t count;
    acp_tensor **items; /* elements may be NULL */
} acp_tensor_list;

typedef struct acp_scalar {
    int32_t dtype; /* aclDataType */
    uint8_t value[16];
} acp_scalar;

typedef struct acp_scalar_list {
    uint64_t count;
    acp_scalar **items;
} acp_scalar_list;

typedef struct acp_int_array {
    uint64_t count;
    int64_t *items;
} acp_int_array;

typedef struct acp_float_array {
    uint64_t count;
    float *items;
} acp_float_array;

typedef struct acp_bool_array {
    uint64_t count;
    bool *items;
} acp_bool_array;

/* ---- acp_library.c: where symbols come from ---- */

/* Opens a library and appends it to the search order; NULL on success, else dlerror's text (valid until the next call on this thread). */
const char *acp_library_open(const char *path, void **handle);
/* First definition of `name` in the search order, NULL if there is none. Which library has it: acp_symbol_origin. */
void *acp_symbol(const char *name);
const char *acp_symbol_origin(const char *name);
/* From here on the function counts as missing. Operators that were called before keep what they have found. */
bool acp_symbol_hide(const char *name);

/* ---- acp_pool.c: devices, streams and stream-ordered memory ---- */

/* Makes `device` current on this thread: aclrtSetDevice once in the process, its context from then on. aclError. */
int32_t acp_enter_device(int32_t device);
/* The device that acp_enter_device last made current on this thread, -1 if none. CANN's current context may have been
 * changed since by others (torch_npu, C++ code, the raw level): whatever depends on it makes a visit. */
int32_t acp_current_device(void);

typedef struct acp_visit {
    bool switched;
    int32_t device;
    uint32_t generation;
    aclrtContext context;
} acp_visit;
/* Makes a device current on this thread, in CANN too, until acp_visit_end puts back what was. aclError; the end is
 * not to be called after a failure. */
int32_t acp_visit_begin(int32_t device, acp_visit *visit);
void acp_visit_end(const acp_visit *visit);

/* Resets a device: every stream and buffer of it is closed from then on, and errors of its work are forgotten.
 * aclError of the reset itself. */
int32_t acp_reset_device(int32_t device);
/* Takes the first error of a device's work that came up where nobody could be told, with CANN's text; 0 if there is
 * none. */
int32_t acp_take_error(int32_t device, char *text, size_t size);
/* Whether this process was forked from one that had entered a device. Nothing of that device can be used here: what
 * returns a status returns ACL_ERROR_RT_DRV_INTERNAL_ERROR, and what gives something up does nothing. */
bool acp_forked(void);
/* Record of a device's default stream (handle NULL). */
acp_stream *acp_default_stream(int32_t device);
/* Takes a stream handle into the pool's books; owned: acp_stream_close destroys the handle. aclError: 107002 where the device
 * is not entered, or was reset since the handle was made, which has then ended with it. */
int32_t acp_stream_adopt(int32_t device, uint32_t generation, void *handle, bool owned, acp_stream **stream);
/* How often the device has been reset: to be read before a handle is made, and given to acp_stream_adopt with it. */
uint32_t acp_device_generation(int32_t device);
int32_t acp_stream_close(acp_stream *stream); /* aclError; waits for the stream's work */
/* Closes the stream if that has not been done, and gives up the record: the last call with it. Default streams stay.
 * An error is kept for acp_take_error. */
void acp_stream_release(acp_stream *stream);
void *acp_stream_handle(const acp_stream *stream);
int32_t acp_stream_device(const acp_stream *stream);
bool acp_stream_alive(const acp_stream *stream);

/* Allocates for work of `stream`; aclError. size 0 gives a buffer whose address is NULL. */
int32_t acp_buffer_alloc(acp_stream *stream, uint64_t size, acp_buffer **buffer);
/* Returns the block to its stream; safe while kernels that use it are queued. Never fails; NULL is allowed. */
void acp_buffer_free(acp_buffer *buffer);
/* Returns the block now; the buffer stays valid as a closed one until acp_buffer_free. aclError. */
int32_t acp_buffer_close(acp_buffer *buffer);
void *acp_buffer_address(const acp_buffer *buffer);
uint64_t acp_buffer_size(const acp_buffer *buffer);
int32_t acp_buffer_device(const acp_buffer *buffer);
bool acp_buffer_alive(const acp_buffer *buffer);
/* Notes that work of `stream` uses the block (so that freeing is ordered behind it). To be called before that work is queued:
 * the first use of a recycled block away from its home stream waits for what the home stream did with it before. */
void acp_buffer_used_on(acp_buffer *buffer, acp_stream *stream);
/* Gives cached blocks of a device back to CANN. aclError. */
int32_t acp_pool_trim(int32_t device);

typedef struct acp_pool_stats {
    uint64_t used_bytes;   /* in tensors and workspaces */
    uint64_t cached_bytes; /* free, held for reuse */
    uint64_t used_blocks;
    uint64_t cached_blocks;
} acp_pool_stats;
void acp_pool_get_stats(int32_t device, acp_pool_stats *stats);

/* ---- acp_call.c: the shared part of every operator helper ---- */

typedef struct acp_operator {
    const char *name;
    void *phase1;
    void *phase2;
    uint64_t launches;
    struct acp_operator *next; /* all operators launched at least once */
} acp_operator;

/* Number of launches of an operator through its helper since the process started. */
uint64_t acp_launches(const char *name);
/* Walks the operators launched at least once: start with NULL; NULL ends. */
const acp_operator *acp_next_operator(const acp_operator *previous);

#endif
