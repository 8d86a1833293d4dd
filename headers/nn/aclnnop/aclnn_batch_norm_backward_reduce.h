/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_BATCH_NORM_BACKWARD_REDUCE_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_BATCH_NORM_BACKWARD_REDUCE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnBatchNormReduceBackwardGetWorkspaceSize(
    const aclTensor *gradOut,
    const aclTensor *input,
    const aclTensor *mean,
    const aclTensor *invstd,
    const aclTensor *weight,
    bool inputG,
    bool weightG,
    bool biasG,
    aclTensor *sumDy,
    aclTensor *sumDyXmu,
    aclTensor *gradWeight,
    aclTensor *gradBias,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnBatchNormReduceBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
