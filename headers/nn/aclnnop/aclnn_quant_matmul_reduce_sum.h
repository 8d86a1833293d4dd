/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_QUANT_MATMUL_REDUCE_SUM_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_QUANT_MATMUL_REDUCE_SUM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnQuantMatmulReduceSumWeightNzGetWorkspaceSize(
    const aclTensor *x1,
    const aclTensor *x2,
    const aclTensor *x1Scale,
    const aclTensor *x2Scale,
    const aclTensor *yScale,
    const aclTensor *x1Offset,
    const aclTensor *x2Offset,
    const aclTensor *yOffset,
    const aclTensor *bias,
    bool transposeX1,
    bool transposeX2,
    int64_t groupSize,
    const aclIntArray *dims,
    bool keepDims,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnQuantMatmulReduceSumWeightNz(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
