/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_CROSS_ENTROPY_LOSS_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_CROSS_ENTROPY_LOSS_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnCrossEntropyLossGetWorkspaceSize(
    const aclTensor *input,
    const aclTensor *target,
    const aclTensor *weightOptional,
    char *reductionOptional,
    int64_t ignoreIndex,
    double labelSmoothing,
    double lseSquareScaleForZloss,
    bool returnZloss,
    const aclTensor *lossOut,
    const aclTensor *logProbOut,
    const aclTensor *zlossOut,
    const aclTensor *lseForZlossOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnCrossEntropyLoss(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
