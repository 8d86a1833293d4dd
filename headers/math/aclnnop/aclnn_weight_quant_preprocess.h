/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_WEIGHT_QUANT_PREPROCESS_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_WEIGHT_QUANT_PREPROCESS_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnWeightQuantPreprocessGetWorkspaceSize(
    const aclTensor *weight,
    const aclTensor *weightScale,
    const aclTensor *weightOffsetOptional,
    const aclTensor *biasOptional,
    aclDataType xDtype,
    aclDataType xScaleDtype,
    int64_t kGroupSize,
    aclTensor *outWeight,
    aclTensor *outWeightScale,
    aclTensor *outWeightOffsetOptional,
    aclTensor *outBiasOptional,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnWeightQuantPreprocess(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
