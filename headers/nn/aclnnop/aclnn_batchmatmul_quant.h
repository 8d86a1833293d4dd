/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_BATCHMATMUL_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_BATCHMATMUL_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
/* deprecated: without a named successor */
aclnnStatus aclnnBatchMatmulQuantGetWorkspaceSize(
    const aclTensor *x1,
    const aclTensor *x2,
    const aclTensor *quantParam,
    const aclTensor *bias,
    bool transposeX1,
    bool transposeX2,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnBatchMatmulQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
