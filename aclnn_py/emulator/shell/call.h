/* SPDX-License-Identifier: Apache-2.0 */
/* An operator's arguments as call bytes (docs/design.md, Wire format), and the tensors in them. */
#ifndef ACLNN_PY_SHELL_CALL_H
#define ACLNN_PY_SHELL_CALL_H

#include "entry.h"

/* A tensor of the call. The address is read when the call is launched. */
typedef struct call_tensor {
    const void *handle;
    uint32_t flags_at; /* where its flags stand in the call bytes */
} call_tensor;

typedef struct call {
    uint8_t *bytes;
    uint32_t length;
    uint32_t capacity;
    call_tensor *tensors;
    uint32_t count;
    uint32_t tensor_capacity;
} call;

/* Fills an empty call; on failure the message is set and the call is to be freed, too. */
aclnnStatus call_build(call *into, const aclemuOperator *op, const aclemuValue *values);
/* Reads the addresses of this moment (as many as the call has tensors) and brings the flags up to date. */
aclnnStatus call_addresses(call *of, void **addresses);
void call_free(call *freed);

#endif
