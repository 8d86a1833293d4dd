/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_CTC_LOSS_BACKWARD_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_CTC_LOSS_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnCtcLossBackwardGetWorkspaceSize(
    const aclTensor *gradOut,
    const aclTensor *logProbs,
    const aclTensor *targets,
    const aclIntArray *inputLengths,
    const aclIntArray *targetLengths,
    const aclTensor *negLogLikelihood,
    const aclTensor *logAlpha,
    int64_t blank,
    bool zeroInfinity,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnCtcLossBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
