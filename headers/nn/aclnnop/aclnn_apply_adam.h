/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_APPLY_ADAM_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_APPLY_ADAM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnApplyAdamGetWorkspaceSize(
    aclTensor *varRef,
    const aclTensor *m,
    const aclTensor *v,
    const aclTensor *beta1Power,
    const aclTensor *beta2Power,
    const aclTensor *lr,
    const aclTensor *beta1,
    const aclTensor *beta2,
    const aclTensor *epsilon,
    const aclTensor *grad,
    bool useLocking,
    bool useNesterov,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnApplyAdam(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
