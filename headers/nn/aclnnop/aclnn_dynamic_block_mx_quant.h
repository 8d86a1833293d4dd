/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DYNAMIC_BLOCK_MX_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DYNAMIC_BLOCK_MX_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnDynamicBlockMxQuantGetWorkspaceSize(
    const aclTensor *x,
    char *roundModeOptional,
    int64_t dstType,
    int64_t scaleAlg,
    double dstTypeMax,
    const aclTensor *yOut,
    const aclTensor *scale1Out,
    const aclTensor *scale2Out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnDynamicBlockMxQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
