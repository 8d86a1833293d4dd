/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_FLAT_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_FLAT_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnFlatQuantGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *kroneckerP1,
    const aclTensor *kroneckerP2,
    double clipRatio,
    aclTensor *out,
    aclTensor *quantScale,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnFlatQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
