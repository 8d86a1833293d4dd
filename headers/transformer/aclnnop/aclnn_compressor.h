/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_COMPRESSOR_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_COMPRESSOR_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnCompressorGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *wkv,
    const aclTensor *wgate,
    const aclTensor *stateCacheRef,
    const aclTensor *ape,
    const aclTensor *stateBlockTable,
    const aclTensor *cuSeqlens,
    const aclTensor *seqused,
    const aclTensor *startPos,
    int64_t cmpRatio,
    int64_t coff,
    int64_t cacheMode,
    int64_t stateCacheStrideDim0,
    const aclTensor *cmpKv,
    const aclTensor *stateCache,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnCompressor(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
