/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_ALL_GATHER_MATMUL_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_ALL_GATHER_MATMUL_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnAllGatherMatmulGetWorkspaceSize(
    const aclTensor *x1,
    const aclTensor *x2,
    const aclTensor *bias,
    const char *group,
    int64_t gatherIndex,
    int64_t commTurn,
    int64_t streamMode,
    const aclTensor *output,
    const aclTensor *gatherOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAllGatherMatmul(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
