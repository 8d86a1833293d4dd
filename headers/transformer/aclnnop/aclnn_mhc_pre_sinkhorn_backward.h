/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MHC_PRE_SINKHORN_BACKWARD_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MHC_PRE_SINKHORN_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnMhcPreSinkhornBackwardGetWorkspaceSize(
    const aclTensor *gradHin,
    const aclTensor *gradHPost,
    const aclTensor *gradHRes,
    const aclTensor *x,
    const aclTensor *phi,
    const aclTensor *alpha,
    const aclTensor *bias,
    const aclTensor *hPre,
    const aclTensor *hcBeforeNorm,
    const aclTensor *invRms,
    const aclTensor *sumOut,
    const aclTensor *normOut,
    double hcEps,
    const aclTensor *gradX,
    const aclTensor *gradPhi,
    const aclTensor *gradAlpha,
    const aclTensor *gradBias,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnMhcPreSinkhornBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
