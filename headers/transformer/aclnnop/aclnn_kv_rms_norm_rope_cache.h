/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_KV_RMS_NORM_ROPE_CACHE_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_KV_RMS_NORM_ROPE_CACHE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnKvRmsNormRopeCacheGetWorkspaceSize(
    const aclTensor *kv,
    const aclTensor *gamma,
    const aclTensor *cos,
    const aclTensor *sin,
    const aclTensor *index,
    aclTensor *kCacheRef,
    aclTensor *ckvCacheRef,
    const aclTensor *kRopeScaleOptional,
    const aclTensor *cKvScaleOptional,
    const aclTensor *kRopeOffsetOptional,
    const aclTensor *cKvOffsetOptional,
    double epsilon,
    char *cacheModeOptional,
    bool isOutputKv,
    const aclTensor *kRopeOut,
    const aclTensor *cKvOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnKvRmsNormRopeCache(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
