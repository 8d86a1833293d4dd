/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_EMBEDDING_BAG_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_EMBEDDING_BAG_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnEmbeddingBagGetWorkspaceSize(
    const aclTensor *weight,
    const aclTensor *indices,
    const aclTensor *offsets,
    bool scaleGradByFreq,
    int64_t mode,
    bool sparse,
    const aclTensor *perSampleWeights,
    bool includeLastOffset,
    int64_t paddingIdx,
    aclTensor *output,
    aclTensor *offset2bag,
    aclTensor *bagSize,
    aclTensor *maxIndices,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnEmbeddingBag(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
