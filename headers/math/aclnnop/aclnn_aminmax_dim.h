/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_AMINMAX_DIM_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_AMINMAX_DIM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnAminmaxDimGetWorkspaceSize(
    const aclTensor *self,
    int64_t dim,
    bool keepDim,
    aclTensor *minOut,
    aclTensor *maxOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAminmaxDim(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
