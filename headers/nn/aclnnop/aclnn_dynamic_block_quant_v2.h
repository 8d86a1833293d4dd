/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DYNAMIC_BLOCK_QUANT_V2_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DYNAMIC_BLOCK_QUANT_V2_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnDynamicBlockQuantV2GetWorkspaceSize(
    const aclTensor *x,
    double minScale,
    char *roundModeOptional,
    int64_t dstType,
    int64_t rowBlockSize,
    int64_t colBlockSize,
    double dstTypeMax,
    const aclTensor *yOut,
    const aclTensor *scaleOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnDynamicBlockQuantV2(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
