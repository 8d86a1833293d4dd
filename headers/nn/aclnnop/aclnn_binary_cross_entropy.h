/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_BINARY_CROSS_ENTROPY_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_BINARY_CROSS_ENTROPY_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

enum Reduction { None = 0, Mean = 1, Sum = 2 };

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnBinaryCrossEntropyGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *target,
    const aclTensor *weight,
    int64_t reduction,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnBinaryCrossEntropy(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
