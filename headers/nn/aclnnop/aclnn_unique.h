/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_UNIQUE_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_UNIQUE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnUniqueGetWorkspaceSize(
    const aclTensor *self,
    bool sorted,
    bool returnInverse,
    aclTensor *valueOut,
    aclTensor *inverseOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnUnique(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
