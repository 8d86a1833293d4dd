/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GROUPED_DYNAMIC_MX_QUANT_WITH_DUAL_AXIS_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GROUPED_DYNAMIC_MX_QUANT_WITH_DUAL_AXIS_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnGroupedDynamicMxQuantWithDualAxisGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *groupIndex,
    char *roundModeOptional,
    int64_t scaleAlg,
    int64_t dstDtype,
    double maxDtypeValue,
    const aclTensor *y1Out,
    const aclTensor *y1ScaleOut,
    const aclTensor *y2Out,
    const aclTensor *y2ScaleOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnGroupedDynamicMxQuantWithDualAxis(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
