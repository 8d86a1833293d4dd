/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_SYNC_BATCH_NORM_GATHER_STATS_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_SYNC_BATCH_NORM_GATHER_STATS_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnSyncBatchNormGatherStatsGetWorkspaceSize(
    const aclTensor *totalSum,
    const aclTensor *totalSquareSum,
    const aclTensor *sampleCount,
    aclTensor *mean,
    aclTensor *variance,
    float momentum,
    float eps,
    aclTensor *batchMean,
    aclTensor *batchInvstd,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnSyncBatchNormGatherStats(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
