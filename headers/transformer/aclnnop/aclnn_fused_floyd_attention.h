/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_FUSED_FLOYD_ATTENTION_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_FUSED_FLOYD_ATTENTION_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnFusedFloydAttentionGetWorkspaceSize(
    const aclTensor *query,
    const aclTensor *key1,
    const aclTensor *value1,
    const aclTensor *key2,
    const aclTensor *value2,
    const aclTensor *attenMaskOptional,
    double scaleValueOptional,
    const aclTensor *softmaxMaxOut,
    const aclTensor *softmaxSumOut,
    const aclTensor *attentionOutOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnFusedFloydAttention(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
