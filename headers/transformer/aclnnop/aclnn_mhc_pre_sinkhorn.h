/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MHC_PRE_SINKHORN_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MHC_PRE_SINKHORN_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnMhcPreSinkhornGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *phi,
    const aclTensor *alpha,
    const aclTensor *bias,
    int64_t hcMult,
    int64_t numIters,
    double hcEps,
    double normEps,
    bool needBackward,
    aclTensor *hin,
    aclTensor *hPost,
    aclTensor *hRes,
    aclTensor *hPre,
    aclTensor *hcBeforeNorm,
    aclTensor *invRms,
    aclTensor *sumOut,
    aclTensor *normOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnMhcPreSinkhorn(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
