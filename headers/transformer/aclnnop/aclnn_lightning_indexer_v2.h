/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_LIGHTNING_INDEXER_V2_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_LIGHTNING_INDEXER_V2_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnLightningIndexerV2GetWorkspaceSize(
    const aclTensor *q,
    const aclTensor *k,
    const aclTensor *w,
    const aclTensor *cuSeqlensQOptional,
    const aclTensor *cuSeqlensKOptional,
    const aclTensor *sequsedQOptional,
    const aclTensor *sequsedKOptional,
    const aclTensor *cmpResidualKOptional,
    const aclTensor *blockTableOptional,
    const aclTensor *outputIdxOffsetOptional,
    const aclTensor *metadataOptional,
    int64_t topk,
    int64_t maxSeqlenQ,
    char *layoutQ,
    char *layoutK,
    int64_t maskMode,
    int64_t cmpRatio,
    int64_t returnValue,
    const aclTensor *sparseIndices,
    const aclTensor *sparseValues,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnLightningIndexerV2(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
