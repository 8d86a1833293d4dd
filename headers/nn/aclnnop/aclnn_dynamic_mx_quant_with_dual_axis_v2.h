/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DYNAMIC_MX_QUANT_WITH_DUAL_AXIS_V2_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DYNAMIC_MX_QUANT_WITH_DUAL_AXIS_V2_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnDynamicMxQuantWithDualAxisV2GetWorkspaceSize(
    const aclTensor *x,
    char *roundModeOptional,
    int64_t dstType,
    int64_t scaleAlg,
    double dstTypeMax,
    const aclTensor *y1Out,
    const aclTensor *mxscale1Out,
    const aclTensor *y2Out,
    const aclTensor *mxscale2Out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnDynamicMxQuantWithDualAxisV2(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
