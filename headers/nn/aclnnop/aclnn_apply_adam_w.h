/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_APPLY_ADAM_W_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_APPLY_ADAM_W_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnApplyAdamWGetWorkspaceSize(
    aclTensor *varRef,
    aclTensor *mRef,
    aclTensor *vRef,
    const aclTensor *beta1Power,
    const aclTensor *beta2Power,
    const aclTensor *lr,
    const aclTensor *weightDecay,
    const aclTensor *beta1,
    const aclTensor *beta2,
    const aclTensor *eps,
    const aclTensor *grad,
    const aclTensor *maxGradNormOptional,
    bool amsgrad,
    bool maximize,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnApplyAdamW(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
