/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_SITU_MX_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_SITU_MX_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnSituMxQuantGetWorkspaceSize(
    const aclTensor *x,
    float beta,
    float linearBeta,
    bool activateLeft,
    int64_t axis,
    int64_t dstType,
    char *roundModeOptional,
    const aclTensor *yOut,
    const aclTensor *yScaleOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnSituMxQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
