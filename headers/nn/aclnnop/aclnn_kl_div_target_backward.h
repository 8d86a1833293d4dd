/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_KL_DIV_TARGET_BACKWARD_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_KL_DIV_TARGET_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnKlDivTargetBackwardGetWorkspaceSize(
    const aclTensor *gradOutput,
    const aclTensor *self,
    const aclTensor *target,
    int64_t reduction,
    bool logTarget,
    aclTensor *gradTarget,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnKlDivTargetBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
