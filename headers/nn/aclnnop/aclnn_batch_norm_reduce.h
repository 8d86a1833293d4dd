/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_BATCH_NORM_REDUCE_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_BATCH_NORM_REDUCE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnBatchNormReduceGetWorkspaceSize(
    const aclTensor *x,
    aclTensor *sum,
    aclTensor *squareSum,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnBatchNormReduce(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
