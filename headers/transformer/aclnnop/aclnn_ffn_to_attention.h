/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_FFN_TO_ATTENTION_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_FFN_TO_ATTENTION_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnFFNToAttentionGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *sessionIds,
    const aclTensor *microBatchIds,
    const aclTensor *tokenIds,
    const aclTensor *expertOffsets,
    const aclTensor *actualTokenNum,
    const aclTensor *attnRankTable,
    const char *group,
    int64_t worldSize,
    const aclIntArray *tokenInfoTableShape,
    const aclIntArray *tokenDataShape,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnFFNToAttention(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
