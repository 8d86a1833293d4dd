/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DYNAMIC_MX_QUANT_V2_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DYNAMIC_MX_QUANT_V2_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnDynamicMxQuantV2GetWorkspaceSize(
    const aclTensor *x,
    int64_t axis,
    char *roundModeOptional,
    int64_t dstType,
    int64_t blocksize,
    int64_t scaleAlg,
    double dstTypeMax,
    const aclTensor *yOut,
    const aclTensor *mxscaleOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnDynamicMxQuantV2(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
