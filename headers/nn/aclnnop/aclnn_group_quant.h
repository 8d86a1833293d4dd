/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GROUP_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GROUP_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnGroupQuantGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *scale,
    const aclTensor *groupIndex,
    const aclTensor *offsetOptional,
    int32_t dstType,
    aclTensor *y,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnGroupQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
