/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADD_LAYER_NORM_GRAD_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADD_LAYER_NORM_GRAD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnAddLayerNormGradGetWorkspaceSize(
    const aclTensor *dy,
    const aclTensor *x1,
    const aclTensor *x2,
    const aclTensor *rstd,
    const aclTensor *mean,
    const aclTensor *gamma,
    const aclTensor *dsumOptional,
    const aclTensor *dxOut,
    const aclTensor *dgammaOut,
    const aclTensor *dbetaOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAddLayerNormGrad(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
