/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_FUSED_ADAMW_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_FUSED_ADAMW_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnFusedAdamwGetWorkspaceSize(
    const aclTensorList *paramsRef,
    const aclTensorList *grads,
    const aclTensorList *expAvgsRef,
    const aclTensorList *expAvgSqsRef,
    const aclTensorList *maxExpAvgSqsRef,
    const aclTensorList *stateSteps,
    const aclTensor *gradScaleOptional,
    const aclTensor *foundInfOptional,
    double lr,
    double beta1,
    double beta2,
    double weightDecay,
    double eps,
    bool amsgrad,
    bool maximize,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnFusedAdamw(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
