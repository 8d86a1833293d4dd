/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_MAX_POOL_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_MAX_POOL_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnMaxPoolGetWorkspaceSize(
    const aclTensor *self,
    const aclIntArray *kernelShape,
    const aclIntArray *strides,
    int64_t autoPad,
    const aclIntArray *pads,
    const aclIntArray *dilations,
    int64_t ceilMode,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnMaxPool(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
