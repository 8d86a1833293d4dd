/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_QUANT_SCATTER_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_QUANT_SCATTER_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnInplaceQuantScatterGetWorkspaceSize(
    aclTensor *selfRef,
    const aclTensor *indices,
    const aclTensor *updates,
    const aclTensor *quantScales,
    const aclTensor *quantZeroPoints,
    int64_t axis,
    int64_t quantAxis,
    int64_t reduction,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplaceQuantScatter(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
