/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DEQUANT_SWIGLU_QUANT_V2_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DEQUANT_SWIGLU_QUANT_V2_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnDequantSwigluQuantV2GetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *weightScaleOptional,
    const aclTensor *activationScaleOptional,
    const aclTensor *biasOptional,
    const aclTensor *quantScaleOptional,
    const aclTensor *quantOffsetOptional,
    const aclTensor *groupIndexOptional,
    bool activateLeft,
    char *quantModeOptional,
    int64_t dstType,
    char *roundModeOptional,
    int64_t activateDim,
    int64_t swigluMode,
    double clampLimit,
    double gluAlpha,
    double gluBias,
    const aclTensor *yOut,
    const aclTensor *scaleOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnDequantSwigluQuantV2(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
