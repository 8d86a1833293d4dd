/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_BATCH_NORM_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_BATCH_NORM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnBatchNormGetWorkspaceSize(
    const aclTensor *input,
    const aclTensor *weight,
    const aclTensor *bias,
    aclTensor *runningMean,
    aclTensor *runningVar,
    bool training,
    double momentum,
    double eps,
    aclTensor *output,
    aclTensor *saveMean,
    aclTensor *saveInvstd,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnBatchNorm(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
