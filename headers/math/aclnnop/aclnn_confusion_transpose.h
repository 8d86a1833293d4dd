/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_CONFUSION_TRANSPOSE_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_CONFUSION_TRANSPOSE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnConfusionTransposeGetWorkspaceSize(
    const aclTensor *x,
    const aclIntArray *perm,
    const aclIntArray *shape,
    bool transpose_first,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnConfusionTranspose(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
