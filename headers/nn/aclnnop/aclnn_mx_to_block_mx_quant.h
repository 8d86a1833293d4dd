/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_MX_TO_BLOCK_MX_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_MX_TO_BLOCK_MX_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnMxToBlockMxQuantGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *mxscale,
    int64_t dstType,
    const aclTensor *y,
    const aclTensor *scale1,
    const aclTensor *scale2,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnMxToBlockMxQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
