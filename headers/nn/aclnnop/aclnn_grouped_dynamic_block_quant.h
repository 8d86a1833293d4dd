/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GROUPED_DYNAMIC_BLOCK_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GROUPED_DYNAMIC_BLOCK_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnGroupedDynamicBlockQuantGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *groupList,
    double minScale,
    char *roundModeOptional,
    int64_t dstType,
    int64_t rowBlockSize,
    int64_t colBlockSize,
    int64_t groupListType,
    const aclTensor *yOut,
    const aclTensor *scaleOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnGroupedDynamicBlockQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
