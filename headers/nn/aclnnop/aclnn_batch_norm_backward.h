/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_BATCH_NORM_BACKWARD_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_BATCH_NORM_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnBatchNormBackwardGetWorkspaceSize(
    const aclTensor *gradOut,
    const aclTensor *input,
    const aclTensor *weight,
    const aclTensor *runningMean,
    const aclTensor *runningVar,
    const aclTensor *saveMean,
    const aclTensor *saveInvstd,
    bool training,
    double eps,
    const aclBoolArray *outputMask,
    aclTensor *gradInput,
    aclTensor *gradWeight,
    aclTensor *gradBias,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnBatchNormBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
