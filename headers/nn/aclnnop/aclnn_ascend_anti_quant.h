/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ASCEND_ANTI_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ASCEND_ANTI_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnAscendAntiQuantGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *scale,
    const aclTensor *offset,
    int64_t dstType,
    bool sqrtMode,
    const aclTensor *y,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAscendAntiQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
