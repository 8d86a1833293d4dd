/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_ATTENTION_UPDATE_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_ATTENTION_UPDATE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnAttentionUpdateGetWorkspaceSize(
    const aclTensorList *lse,
    const aclTensorList *localOut,
    int64_t updateType,
    aclTensor *out,
    aclTensor *lseOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAttentionUpdate(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
