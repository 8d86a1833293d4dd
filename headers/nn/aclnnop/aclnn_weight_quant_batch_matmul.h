/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_WEIGHT_QUANT_BATCH_MATMUL_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_WEIGHT_QUANT_BATCH_MATMUL_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
/* deprecated: use aclnnWeightQuantBatchMatmulV3, scheduled for after December 2026 */
aclnnStatus aclnnWeightQuantBatchMatmulGetWorkspaceSize(
    const aclTensor *x1,
    const aclTensor *x2,
    const aclTensor *diagonalMatrix,
    const aclTensor *deqOffset,
    const aclTensor *deqScale,
    const aclTensor *addOffset,
    const aclTensor *mulScale,
    const aclTensor *bias,
    bool transposeX1,
    bool transposeX2,
    float antiquantScale,
    float antiquantOffset,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnWeightQuantBatchMatmul(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
