/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_QUANT_MATMUL_DEQUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_QUANT_MATMUL_DEQUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnQuantMatmulDequantGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *weight,
    const aclTensor *weightScale,
    const aclTensor *biasOptional,
    const aclTensor *xScaleOptional,
    const aclTensor *xOffsetOptional,
    const aclTensor *smoothScaleOptional,
    char *xQuantMode,
    bool transposeWeight,
    const aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnQuantMatmulDequant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
