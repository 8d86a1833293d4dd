/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_ATTENTION_WORKER_COMBINE_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_ATTENTION_WORKER_COMBINE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnAttentionWorkerCombineGetWorkspaceSize(
    const aclTensor *scheduleContext,
    const aclTensor *expertScales,
    const aclTensor *layerId,
    int64_t hiddenSize,
    int64_t tokenDtype,
    int64_t needSchedule,
    const aclTensor *y,
    const aclTensor *nextLayerId,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAttentionWorkerCombine(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
