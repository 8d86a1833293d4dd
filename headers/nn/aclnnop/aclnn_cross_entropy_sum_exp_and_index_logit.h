/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_CROSS_ENTROPY_SUM_EXP_AND_INDEX_LOGIT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_CROSS_ENTROPY_SUM_EXP_AND_INDEX_LOGIT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnCrossEntropySumExpAndIndexLogitGetWorkspaceSize(
    const aclTensor *vocabParallelLogits,
    const aclTensor *target,
    const aclTensor *globalLogitsMax,
    int64_t vocabStartIndex,
    int64_t vocabEndIndex,
    const aclTensor *predictedLogitsOut,
    const aclTensor *sumExpLogitsOut,
    const aclTensor *expLogitsOut,
    const aclTensor *targetOffsetOut,
    const aclTensor *targetMaskOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnCrossEntropySumExpAndIndexLogit(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
