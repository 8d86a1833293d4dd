/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MHC_PRE_BACKWARD_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MHC_PRE_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnMhcPreBackwardGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *phi,
    const aclTensor *alpha,
    const aclTensor *gradHIn,
    const aclTensor *gradHPost,
    const aclTensor *gradHRes,
    const aclTensor *invRms,
    const aclTensor *hMix,
    const aclTensor *hPre,
    const aclTensor *hPost,
    const aclTensor *gamma,
    const aclTensor *gradXPostOptional,
    float hcEps,
    const aclTensor *gradX,
    const aclTensor *gradPhi,
    const aclTensor *gradAlpha,
    const aclTensor *gradBias,
    const aclTensor *gradGamma,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnMhcPreBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
