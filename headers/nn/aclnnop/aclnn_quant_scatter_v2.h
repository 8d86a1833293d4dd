/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_QUANT_SCATTER_V2_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_QUANT_SCATTER_V2_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnInplaceQuantScatterV2GetWorkspaceSize(
    aclTensor *selfRef,
    const aclTensor *indices,
    const aclTensor *updates,
    const aclTensor *quantScales,
    const aclTensor *quantZeroPoints,
    int64_t axis,
    int64_t quantAxis,
    int64_t reduction,
    const char *roundMode,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplaceQuantScatterV2(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
