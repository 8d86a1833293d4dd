/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_LAYER_NORM_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_LAYER_NORM_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnLayerNormQuantGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *gammma,
    const aclTensor *beta,
    const aclTensor *scale,
    const aclTensor *zeroPointsOptional,
    int quantMode,
    double epsilon,
    aclTensor *res,
    aclTensor *scaleOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnLayerNormQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
