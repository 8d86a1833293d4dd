/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ANTI_MX_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ANTI_MX_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnAntiMxQuantGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *mxscale,
    int64_t axis,
    int64_t dstType,
    const aclTensor *y,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAntiMxQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
