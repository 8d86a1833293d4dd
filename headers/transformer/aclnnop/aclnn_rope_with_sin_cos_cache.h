/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_ROPE_WITH_SIN_COS_CACHE_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_ROPE_WITH_SIN_COS_CACHE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnRopeWithSinCosCacheGetWorkspaceSize(
    const aclTensor *positions,
    const aclTensor *queryIn,
    const aclTensor *keyIn,
    const aclTensor *cosSinCache,
    const aclIntArray *mropeSection,
    int64_t headSize,
    bool isNeoxStyle,
    aclTensor *queryOut,
    aclTensor *keyOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnRopeWithSinCosCache(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
