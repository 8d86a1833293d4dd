/* SPDX-License-Identifier: Apache-2.0 */
/* What the generated operator entry points (libopapi) ask of the hand-written shell (libnnopbase). */
#ifndef ACLNN_PY_SHELL_ENTRY_H
#define ACLNN_PY_SHELL_ENTRY_H

#include "aclnn/acl_meta.h"

/* One operator argument; which member counts follows from the operator's signature:
 * pointer for T L S M I F B s, integer for i b, real for f. */
typedef struct aclemuValue {
    const void *pointer;
    int64_t integer;
    double real;
} aclemuValue;

typedef struct aclemuOperator {
    const char *signature; /* "name;param:K;param:K", see docs/design.md, Wire format */
    uint32_t count;        /* number of params */
    const char *phase2;    /* name of the function that is its phase 2; several operators may share one */
} aclemuOperator;

aclnnStatus aclemuPhase1(const aclemuOperator *op, const aclemuValue *values, uint64_t *workspaceSize,
                         aclOpExecutor **executor);
aclnnStatus aclemuPhase2(const aclemuOperator *op, void *workspace, uint64_t workspaceSize, aclOpExecutor *executor,
                         aclrtStream stream);

#endif
