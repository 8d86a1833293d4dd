/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_LAYER_NORM_BACKWARD_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_LAYER_NORM_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnLayerNormBackwardGetWorkspaceSize(
    const aclTensor *gradOut,
    const aclTensor *input,
    const aclIntArray *normalizedShape,
    const aclTensor *mean,
    const aclTensor *rstd,
    const aclTensor *weightOptional,
    const aclTensor *biasOptional,
    const aclBoolArray *outputMask,
    aclTensor *gradInputOut,
    aclTensor *gradWeightOut,
    aclTensor *gradBiasOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnLayerNormBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
