/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_FUSED_LINEAR_ONLINE_MAX_SUM_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_FUSED_LINEAR_ONLINE_MAX_SUM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnFusedLinearOnlineMaxSumGetWorkspaceSize(
    const aclTensor *input,
    const aclTensor *weight,
    const aclTensor *target,
    int64_t vocabStartIndex,
    int64_t vocabEndIndex,
    aclTensor *logitsMaxLocalOut,
    aclTensor *sumExpLogitsLocalOut,
    aclTensor *predictedLogitsLocalOut,
    aclTensor *targetMaskOut,
    aclTensor *maskedTargetOut,
    aclTensor *vocabParallelLogitsOutOptional,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnFusedLinearOnlineMaxSum(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
