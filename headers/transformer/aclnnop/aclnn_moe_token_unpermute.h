/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MOE_TOKEN_UNPERMUTE_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MOE_TOKEN_UNPERMUTE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnMoeTokenUnpermuteGetWorkspaceSize(
    const aclTensor *permutedTokens,
    const aclTensor *sortedIndices,
    const aclTensor *probsOptional,
    bool paddedMode,
    const aclIntArray *restoreShapeOptional,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnMoeTokenUnpermute(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
