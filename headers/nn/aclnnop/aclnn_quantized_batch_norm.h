/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_QUANTIZED_BATCH_NORM_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_QUANTIZED_BATCH_NORM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnQuantizedBatchNormGetWorkspaceSize(
    const aclTensor *input,
    const aclTensor *mean,
    const aclTensor *var,
    const aclScalar *inputScale,
    const aclScalar *inputZeroPoint,
    const aclScalar *outputScale,
    const aclScalar *outputZeroPoint,
    aclTensor *weight,
    aclTensor *bias,
    float epsilon,
    aclTensor *output,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnQuantizedBatchNorm(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
