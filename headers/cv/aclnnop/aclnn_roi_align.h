/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_ROI_ALIGN_H
#define ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_ROI_ALIGN_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnRoiAlignGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *rois,
    const aclTensor *batchIndices,
    const char *mode,
    int outputHeight,
    int outputWidth,
    int samplingRatio,
    float spatialScale,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnRoiAlign(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
