/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_QUANT_MATMUL_V4_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_QUANT_MATMUL_V4_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
/* deprecated: use aclnnQuantMatmulV5, scheduled for after December 2026 */
aclnnStatus aclnnQuantMatmulV4GetWorkspaceSize(
    const aclTensor *x1,
    const aclTensor *x2,
    const aclTensor *scale,
    const aclTensor *offset,
    const aclTensor *pertokenScaleOptional,
    const aclTensor *bias,
    bool transposeX1,
    bool transposeX2,
    const aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnQuantMatmulV4(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
