/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_FUSED_LINEAR_CROSS_ENTROPY_LOSS_GRAD_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_FUSED_LINEAR_CROSS_ENTROPY_LOSS_GRAD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnFusedLinearCrossEntropyLossGradGetWorkspaceSize(
    const aclTensor *grad,
    const aclTensor *input,
    const aclTensor *weight,
    const aclTensor *targetMask,
    const aclTensor *maskedTarget,
    float labelSmoothing,
    const aclTensor *logitsMaxOptional,
    const aclTensor *sumExpLogitsOptional,
    const aclTensor *softmaxOptional,
    aclTensor *inputGradOut,
    aclTensor *weightGradOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnFusedLinearCrossEntropyLossGrad(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
