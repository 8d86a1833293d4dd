/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_TRANS_CONVOLUTION_WEIGHT_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_TRANS_CONVOLUTION_WEIGHT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnCalculateConvolutionWeightSize(
    const aclIntArray *tensorShape,
    bool transposed,
    int64_t groups,
    aclDataType dataType,
    uint64_t *weightTensorSize);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnTransConvolutionWeightGetWorkspaceSize(
    const aclTensor *weightIn,
    bool transposed,
    int64_t groups,
    aclTensor *weightOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnTransConvolutionWeight(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
