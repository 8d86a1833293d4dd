/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_ROI_ALIGN_V2_BACKWARD_H
#define ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_ROI_ALIGN_V2_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnRoiAlignV2BackwardGetWorkspaceSize(
    const aclTensor *gradOutput,
    const aclTensor *boxes,
    const aclIntArray *inputShape,
    int64_t pooledHeight,
    int64_t pooledWidth,
    float spatialScale,
    int64_t samplingRatio,
    bool aligned,
    aclTensor *gradInput,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnRoiAlignV2Backward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
