/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_GRID_SAMPLER2D_BACKWARD_H
#define ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_GRID_SAMPLER2D_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnGridSampler2DBackwardGetWorkspaceSize(
    const aclTensor *gradOutput,
    const aclTensor *input,
    const aclTensor *grid,
    int64_t interpolationMode,
    int64_t paddingMode,
    bool alignCorners,
    const aclBoolArray *outputMask,
    aclTensor *inputGrad,
    aclTensor *gridGrad,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnGridSampler2DBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
