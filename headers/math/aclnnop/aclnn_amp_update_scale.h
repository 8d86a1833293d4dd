/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_AMP_UPDATE_SCALE_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_AMP_UPDATE_SCALE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnAmpUpdateScaleGetWorkspaceSize(
    const aclTensor *currentScale,
    const aclTensor *growthTracker,
    const aclTensor *foundInf,
    double growthFactor,
    double backoffFactor,
    int64_t growthInterval,
    const aclTensor *updatedScale,
    const aclTensor *updatedGrowthTracker,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAmpUpdateScale(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
