/* SPDX-License-Identifier: Apache-2.0 */
/* What a generated operator helper asks of acp_call.c.
 *
 * A helper fills in an acp_call, calls acp_begin, then phase 1 with the descriptors that acp_begin made, then
 * acp_end with what phase 1 returned. Only the call of phase 1 differs from operator to operator. */
#ifndef ACLNN_PY_ACP_CALL_H
#define ACLNN_PY_ACP_CALL_H

#include "acp.h"
#include "acp_books.h"

/* Codes of ACP_STAGE_SYMBOL: which function no loaded library has. */
enum {
    ACP_SYMBOL_PHASE1 = 1,
    ACP_SYMBOL_PHASE2 = 2,
    ACP_SYMBOL_DESCRIPTOR = 3, /* one that makes or destroys descriptors or executors */
};

typedef enum acp_kind {
    ACP_TENSOR,
    ACP_TENSOR_LIST,
    ACP_SCALAR,
    ACP_SCALAR_LIST,
    ACP_INT_ARRAY,
    ACP_FLOAT_ARRAY,
    ACP_BOOL_ARRAY,
} acp_kind;

/* An argument that is passed as a descriptor. */
typedef struct acp_argument {
    uint32_t kind;      /* acp_kind */
    uint32_t index;     /* among the operator's parameters */
    const void *record; /* of the kind's type in acp.h; NULL is passed on as NULL */
    void *descriptor;   /* set by acp_begin */
} acp_argument;

/* One per operator, for the life of the process. */
typedef struct acp_entry {
    acp_operator op;
    const char *phase1_name;
    const char *phase2_name;
} acp_entry;

typedef struct acp_call {
    acp_entry *entry;
    acp_stream *stream; /* NULL: the current device's default stream */
    acp_argument *arguments;
    uint32_t count;
    acp_visit visit; /* of the stream's device */
    uint64_t workspace_size; /* written by phase 1 */
    aclOpExecutor *executor; /* written by phase 1 */
} acp_call;

/* Makes the device current, checks stream and tensors, finds the symbols and makes the descriptors.
 * Returns 0 or a packed status; then nothing is left over. Errors of the stream have argument index 0. */
int64_t acp_begin(acp_call *call);
/* Takes what phase 1 returned; runs phase 2 and cleans up. Returns 0 or a packed status. */
int64_t acp_end(acp_call *call, aclnnStatus status);

/* Looks a function up once and keeps it in `slot`; NULL as long as no loaded library has it. */
void *acp_resolve(void **slot, const char *name);

#endif
