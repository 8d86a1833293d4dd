/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_FFN_WORKER_BATCHING_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_FFN_WORKER_BATCHING_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnFfnWorkerBatchingGetWorkspaceSize(
    const aclTensor *scheduleContext,
    int64_t expertNum,
    const aclIntArray *maxOutShape,
    int64_t tokenDtype,
    int64_t needSchedule,
    int64_t layerNum,
    const aclTensor *y,
    const aclTensor *groupList,
    const aclTensor *sessionIds,
    const aclTensor *microBatchIds,
    const aclTensor *tokenIds,
    const aclTensor *expertOffsets,
    const aclTensor *dynamicScale,
    const aclTensor *actualTokenNum,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnFfnWorkerBatching(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
