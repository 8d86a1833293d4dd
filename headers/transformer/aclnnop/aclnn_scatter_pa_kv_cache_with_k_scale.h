/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_SCATTER_PA_KV_CACHE_WITH_K_SCALE_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_SCATTER_PA_KV_CACHE_WITH_K_SCALE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnScatterPaKvCacheWithKScaleGetWorkspaceSize(
    const aclTensor *key,
    const aclTensor *value,
    aclTensor *keyCacheRef,
    aclTensor *valueCacheRef,
    const aclTensor *slotMapping,
    aclTensor *keyScale,
    aclTensor *keyScaleCacheRef,
    char *cacheLayoutOptional,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnScatterPaKvCacheWithKScale(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
