/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MOE_FUSED_TOPK_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MOE_FUSED_TOPK_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnMoeFusedTopkGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *addNum,
    const aclTensor *mappingNum,
    const aclTensor *mappingTable,
    uint32_t groupNum,
    uint32_t groupTopk,
    uint32_t topN,
    uint32_t topK,
    uint32_t activateType,
    bool isNorm,
    float scale,
    bool enableExpertMapping,
    aclTensor *y,
    aclTensor *indices,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnMoeFusedTopk(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
