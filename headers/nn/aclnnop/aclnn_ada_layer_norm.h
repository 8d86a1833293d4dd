/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADA_LAYER_NORM_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADA_LAYER_NORM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnAdaLayerNormGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *scale,
    const aclTensor *shift,
    const aclTensor *weightOptional,
    const aclTensor *biasOptional,
    double epsilon,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAdaLayerNorm(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
