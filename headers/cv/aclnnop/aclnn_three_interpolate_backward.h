/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_THREE_INTERPOLATE_BACKWARD_H
#define ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_THREE_INTERPOLATE_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnThreeInterpolateBackwardGetWorkspaceSize(
    const aclTensor *grad_x,
    const aclTensor *idx,
    const aclTensor *weight,
    int m,
    aclTensor *grad_y,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnThreeInterpolateBackward(
    void *workspace,
    uint64_t workspace_size,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
