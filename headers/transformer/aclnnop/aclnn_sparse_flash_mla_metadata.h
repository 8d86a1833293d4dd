/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_SPARSE_FLASH_MLA_METADATA_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_SPARSE_FLASH_MLA_METADATA_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnSparseFlashMlaMetadataGetWorkspaceSize(
    const aclTensor *cuSeqlensQOptional,
    const aclTensor *cuSeqlensOriKvOptional,
    const aclTensor *cuSeqlensCmpKvOptional,
    const aclTensor *sequsedQOptional,
    const aclTensor *sequsedOriKvOptional,
    const aclTensor *sequsedCmpKvOptional,
    const aclTensor *cmpResidualKvOptional,
    const aclTensor *oriTopkLengthOptional,
    const aclTensor *cmpTopkLengthOptional,
    int64_t numHeadsQ,
    int64_t numHeadsKv,
    int64_t headDim,
    int64_t batchSize,
    int64_t maxSeqlenQ,
    int64_t maxSeqlenOriKv,
    int64_t maxSeqlenCmpKv,
    int64_t oriTopk,
    int64_t cmpTopk,
    int64_t cmpRatio,
    int64_t oriMaskMode,
    int64_t cmpMaskMode,
    int64_t oriWinLeft,
    int64_t oriWinRight,
    const char *layoutQOptional,
    const char *layoutKvOptional,
    bool hasOriKv,
    bool hasCmpKv,
    const aclTensor *metaData,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnSparseFlashMlaMetadata(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
