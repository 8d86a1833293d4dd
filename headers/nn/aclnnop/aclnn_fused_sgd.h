/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_FUSED_SGD_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_FUSED_SGD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnFusedSgdGetWorkspaceSize(
    const aclTensorList *paramsRef,
    const aclTensorList *gradsRef,
    const aclTensorList *momentumBufferListOptionalRef,
    const aclTensor *gradScaleOptional,
    float weightDecay,
    float momentum,
    float lr,
    float dampening,
    bool nesterov,
    bool maximize,
    bool isFirstStep,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnFusedSgd(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
