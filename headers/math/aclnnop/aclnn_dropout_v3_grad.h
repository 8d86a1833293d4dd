/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_DROPOUT_V3_GRAD_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_DROPOUT_V3_GRAD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnDropoutV3GradGetWorkspaceSize(
    const aclTensor *gradY,
    const aclTensor *mask,
    double scale,
    aclTensor *gradX,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnDropoutV3Grad(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
