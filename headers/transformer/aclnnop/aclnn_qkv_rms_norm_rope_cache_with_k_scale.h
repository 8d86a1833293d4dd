/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_QKV_RMS_NORM_ROPE_CACHE_WITH_K_SCALE_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_QKV_RMS_NORM_ROPE_CACHE_WITH_K_SCALE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnQkvRmsNormRopeCacheWithKScaleGetWorkspaceSize(
    const aclTensor *qkv,
    const aclTensor *qGamma,
    const aclTensor *kGamma,
    const aclTensor *cosSin,
    const aclTensor *slotMapping,
    aclTensor *kCacheRef,
    aclTensor *vCacheRef,
    aclTensor *kScaleCacheRef,
    const aclTensor *queryStartLoc,
    const aclTensor *seqLens,
    const aclTensor *rotationOptional,
    const aclTensor *vScaleOptional,
    const aclIntArray *headNums,
    const char *layoutQkv,
    const char *layoutQOut,
    float epsilon,
    aclTensor *qOut,
    aclTensor *qScale,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnQkvRmsNormRopeCacheWithKScale(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
