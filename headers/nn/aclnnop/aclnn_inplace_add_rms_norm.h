/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_INPLACE_ADD_RMS_NORM_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_INPLACE_ADD_RMS_NORM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnInplaceAddRmsNormGetWorkspaceSize(
    aclTensor *x1Ref,
    aclTensor *x2Ref,
    const aclTensor *gamma,
    double epsilon,
    const aclTensor *rstdOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplaceAddRmsNorm(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
