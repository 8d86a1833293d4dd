/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_TRANSPOSE_QUANT_BATCH_MAT_MUL_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_TRANSPOSE_QUANT_BATCH_MAT_MUL_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnTransposeQuantBatchMatMulGetWorkspaceSize(
    const aclTensor *x1,
    const aclTensor *x2,
    const aclTensor *bias,
    const aclTensor *x1Scale,
    const aclTensor *x2Scale,
    int32_t dtype,
    int64_t groupSize,
    const aclIntArray *permX1,
    const aclIntArray *permX2,
    const aclIntArray *permY,
    int32_t batchSplitFactor,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnTransposeQuantBatchMatMul(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 2026-08 */
aclnnStatus aclnnTransposeQuantBatchMatMulWeightNzGetWorkspaceSize(
    const aclTensor *x1,
    const aclTensor *x2,
    const aclTensor *bias,
    const aclTensor *x1Scale,
    const aclTensor *x2Scale,
    int32_t dtype,
    int64_t groupSize,
    const aclIntArray *permX1,
    const aclIntArray *permX2,
    const aclIntArray *permY,
    int32_t batchSplitFactor,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnTransposeQuantBatchMatMulWeightNz(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
