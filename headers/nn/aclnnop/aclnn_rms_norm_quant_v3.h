/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_RMS_NORM_QUANT_V3_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_RMS_NORM_QUANT_V3_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnRmsNormQuantV3GetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *gamma,
    const aclTensor *scale,
    const aclTensor *offset,
    const aclTensor *beta,
    double epsilon,
    bool divMode,
    bool outputRstd,
    aclTensor *y,
    aclTensor *rstd,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnRmsNormQuantV3(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
