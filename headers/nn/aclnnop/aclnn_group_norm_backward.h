/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GROUP_NORM_BACKWARD_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GROUP_NORM_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnGroupNormBackwardGetWorkspaceSize(
    const aclTensor *gradOut,
    const aclTensor *input,
    const aclTensor *mean,
    const aclTensor *rstd,
    const aclTensor *gamma,
    int64_t N,
    int64_t C,
    int64_t HxW,
    int64_t group,
    const aclBoolArray *outputMask,
    aclTensor *gradInput,
    aclTensor *gradGammaOut,
    aclTensor *gradBetaOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnGroupNormBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
