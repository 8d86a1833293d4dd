/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_UNFOLD_GRAD_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_UNFOLD_GRAD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnUnfoldGradGetWorkspaceSize(
    const aclTensor *gradOut,
    const aclIntArray *inputSizes,
    int64_t dim,
    int64_t size,
    int64_t step,
    const aclTensor *gradIn,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnUnfoldGrad(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
