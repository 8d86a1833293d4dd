/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GATHER_V3_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GATHER_V3_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnGatherV3GetWorkspaceSize(
    const aclTensor *self,
    int64_t dim,
    const aclTensor *index,
    int64_t batchDims,
    int64_t mode,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnGatherV3(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
