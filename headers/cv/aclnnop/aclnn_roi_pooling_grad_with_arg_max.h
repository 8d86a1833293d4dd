/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_ROI_POOLING_GRAD_WITH_ARG_MAX_H
#define ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_ROI_POOLING_GRAD_WITH_ARG_MAX_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnRoiPoolingGradWithArgMaxGetWorkspaceSize(
    const aclTensor *gradOutput,
    const aclTensor *gradInputRef,
    const aclTensor *rois,
    const aclTensor *argmax,
    int64_t pooledH,
    int64_t pooledW,
    double spatialScale,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnRoiPoolingGradWithArgMax(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
