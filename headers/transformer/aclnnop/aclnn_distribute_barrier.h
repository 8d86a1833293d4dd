/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_DISTRIBUTE_BARRIER_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_DISTRIBUTE_BARRIER_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnDistributeBarrierGetWorkspaceSize(
    aclTensor *xRef,
    const char *group,
    int64_t worldSize,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnDistributeBarrier(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
