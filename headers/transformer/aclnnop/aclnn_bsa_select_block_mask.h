/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_BSA_SELECT_BLOCK_MASK_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_BSA_SELECT_BLOCK_MASK_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnBSASelectBlockMaskGetWorkspaceSize(
    const aclTensor *query,
    const aclTensor *key,
    const aclIntArray *blockShape,
    const aclIntArray *postBlockShape,
    const aclIntArray *actualSeqLengths,
    const aclIntArray *actualSeqLengthsKV,
    const aclIntArray *actualBlockLenQuery,
    const aclIntArray *actualBlockLenKey,
    char *qInputLayout,
    char *kvInputLayout,
    int64_t numKeyValueHeads,
    double scaleValue,
    double sparsity,
    aclTensor *blockSparseMaskOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnBSASelectBlockMask(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
