/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADD_RMS_NORM_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADD_RMS_NORM_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnAddRmsNormQuantGetWorkspaceSize(
    const aclTensor *x1,
    const aclTensor *x2,
    const aclTensor *gamma,
    const aclTensor *scales1,
    const aclTensor *scales2Optional,
    const aclTensor *zeroPoints1Optional,
    const aclTensor *zeroPoints2Optional,
    int64_t axis,
    double epsilon,
    bool divMode,
    aclTensor *y1Out,
    aclTensor *y2Out,
    aclTensor *xOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAddRmsNormQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
