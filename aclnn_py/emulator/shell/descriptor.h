/* SPDX-License-Identifier: Apache-2.0 */
/* What tensors, scalars, arrays and lists hold. Handles of clients are turned into these by the functions below. */
#ifndef ACLNN_PY_SHELL_DESCRIPTOR_H
#define ACLNN_PY_SHELL_DESCRIPTOR_H

#include "aclnn/acl_meta.h"
#include "arena.h"
#include "emulator/aclemu.h"

#define INLINE_DIMS 8u

typedef struct tensor {
    arena_slot slot;
    int32_t dtype;  /* ACL_DT_UNDEFINED if the client's was not known */
    int32_t format; /* ACL_FORMAT_UNDEFINED likewise */
    void *data;     /* base of the storage */
    int64_t offset;
    uint64_t ndim;
    uint64_t storage_ndim;
    int64_t *dims; /* shape, strides (ndim each), storage shape: `near`, or malloc'ed */
    int64_t near[3 * INLINE_DIMS];
} tensor;

typedef struct scalar {
    arena_slot slot;
    int32_t dtype;
    uint8_t value[16];
} scalar;

/* Arrays of numbers, and lists of descriptor handles: elements of one size. */
#define INLINE_BYTES 224u
typedef struct array {
    arena_slot slot;
    uint64_t count;
    void *items; /* `near`, or malloc'ed */
    _Alignas(8) uint8_t near[INLINE_BYTES];
} array;

/* All NULL for a handle that is not one of a living object of the kind. */
tensor *tensor_find(const void *handle);
const scalar *scalar_find(const void *handle);
const array *int_array_find(const void *handle);
const array *float_array_find(const void *handle);
const array *bool_array_find(const void *handle);
const array *tensor_list_find(const void *handle);
const array *scalar_list_find(const void *handle);

void tensor_count(aclemuCounts *counts);
void array_count(aclemuCounts *counts);

#endif
