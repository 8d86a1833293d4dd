/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_UNIQUE2_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_UNIQUE2_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnUnique2GetWorkspaceSize(
    const aclTensor *self,
    bool sorted,
    bool returnInverse,
    bool returnCounts,
    aclTensor *valueOut,
    aclTensor *inverseOut,
    aclTensor *countsOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnUnique2(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
