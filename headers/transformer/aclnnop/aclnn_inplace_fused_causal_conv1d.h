/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_INPLACE_FUSED_CAUSAL_CONV1D_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_INPLACE_FUSED_CAUSAL_CONV1D_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnInplaceFusedCausalConv1dGetWorkspaceSize(
    aclTensor *x,
    const aclTensor *weight,
    aclTensor *convStates,
    const aclTensor *queryStartLoc,
    const aclTensor *cacheIndices,
    const aclTensor *initialStateMode,
    const aclTensor *bias,
    const aclTensor *numAcceptedTokens,
    const aclTensor *numComputedTokens,
    const aclTensor *blockIdxFirstScheduledToken,
    const aclTensor *blockIdxLastScheduledToken,
    const aclTensor *initialStateIdx,
    int64_t activationMode,
    int64_t padSlotId,
    int64_t runMode,
    int64_t maxQueryLen,
    int64_t residualConnection,
    int64_t blockSize,
    int64_t convMode,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplaceFusedCausalConv1d(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
