/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADA_LAYER_NORM_BACKWARD_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADA_LAYER_NORM_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnAdaLayerNormBackwardGetWorkspaceSize(
    const aclTensor *gradOut,
    const aclTensor *input,
    const aclIntArray *normalizedShape,
    const aclTensor *rstd,
    const aclTensor *mean,
    const aclTensor *scale,
    const aclTensor *shift,
    const aclTensor *weightOptional,
    const aclTensor *biasOptional,
    aclTensor *gradInputOut,
    aclTensor *gradScaleOut,
    aclTensor *gradShiftOut,
    aclTensor *gradWeightOut,
    aclTensor *gradBiasOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAdaLayerNormBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
