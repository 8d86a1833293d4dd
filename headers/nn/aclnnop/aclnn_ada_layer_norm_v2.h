/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADA_LAYER_NORM_V2_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADA_LAYER_NORM_V2_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnAdaLayerNormV2GetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *scale,
    const aclTensor *shift,
    const aclTensor *weightOptional,
    const aclTensor *biasOptional,
    double epsilon,
    aclTensor *out,
    aclTensor *meanOutOptional,
    aclTensor *rstdOutOptional,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAdaLayerNormV2(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
