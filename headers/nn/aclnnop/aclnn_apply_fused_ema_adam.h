/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_APPLY_FUSED_EMA_ADAM_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_APPLY_FUSED_EMA_ADAM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnApplyFusedEmaAdamGetWorkspaceSize(
    const aclTensor *grad,
    aclTensor *varRef,
    aclTensor *mRef,
    aclTensor *vRef,
    aclTensor *sRef,
    const aclTensor *step,
    double lr,
    double emaDecay,
    double beta1,
    double beta2,
    double eps,
    int64_t mode,
    bool biasCorrection,
    double weightDecay,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnApplyFusedEmaAdam(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
