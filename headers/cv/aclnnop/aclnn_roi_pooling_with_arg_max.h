/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_ROI_POOLING_WITH_ARG_MAX_H
#define ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_ROI_POOLING_WITH_ARG_MAX_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnRoiPoolingWithArgMaxGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *rois,
    int64_t pooled_h,
    int64_t pooled_w,
    float spatial_scale_h,
    float spatial_scale_w,
    aclTensor *y,
    aclTensor *argmax,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnRoiPoolingWithArgMax(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
