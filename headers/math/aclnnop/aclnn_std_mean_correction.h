/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_STD_MEAN_CORRECTION_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_STD_MEAN_CORRECTION_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnStdMeanCorrectionGetWorkspaceSize(
    const aclTensor *self,
    const aclIntArray *dim,
    int64_t correction,
    bool keepdim,
    aclTensor *stdOut,
    aclTensor *meanOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnStdMeanCorrection(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
