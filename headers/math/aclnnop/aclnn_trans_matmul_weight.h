/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_TRANS_MATMUL_WEIGHT_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_TRANS_MATMUL_WEIGHT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnCalculateMatmulWeightSizeV2(
    const aclIntArray *tensorShape,
    aclDataType dataType,
    uint64_t *weightTensorSize);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnCalculateMatmulWeightSize(
    const aclIntArray *tensorShape,
    uint64_t *weightTensorSize);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnTransMatmulWeightGetWorkspaceSize(
    aclTensor *mmWeightRef,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnTransMatmulWeight(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
