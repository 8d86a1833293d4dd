/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_UPSAMPLE_BICUBIC2D_AA_GRAD_H
#define ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_UPSAMPLE_BICUBIC2D_AA_GRAD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnUpsampleBicubic2dAAGradGetWorkspaceSize(
    const aclTensor *gradOutput,
    const aclIntArray *outputSize,
    const aclIntArray *inputSize,
    bool alignCorners,
    double scalesH,
    double scalesW,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnUpsampleBicubic2dAAGrad(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
