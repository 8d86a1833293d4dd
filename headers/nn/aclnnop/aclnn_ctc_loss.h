/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_CTC_LOSS_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_CTC_LOSS_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnCtcLossGetWorkspaceSize(
    const aclTensor *logProbs,
    const aclTensor *targets,
    const aclIntArray *inputLengths,
    const aclIntArray *targetlengths,
    int64_t blank,
    bool zeroInfinity,
    aclTensor *negLogLikelihoodOut,
    aclTensor *logAlphaOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnCtcLoss(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
