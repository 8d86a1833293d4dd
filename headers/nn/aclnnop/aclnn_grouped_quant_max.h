/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GROUPED_QUANT_MAX_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GROUPED_QUANT_MAX_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnGroupedQuantMaxGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *scale,
    const aclTensor *groupList,
    const char *roundMode,
    int64_t dstType,
    const aclTensor *y,
    const aclTensor *amax,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnGroupedQuantMax(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
