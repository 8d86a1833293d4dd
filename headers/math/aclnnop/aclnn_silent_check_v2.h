/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_SILENT_CHECK_V2_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_SILENT_CHECK_V2_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnSilentCheckV2GetWorkspaceSize(
    const aclTensor *val,
    const aclTensor *max,
    aclTensor *avgRef,
    aclTensor *inputGradRef,
    aclTensor *stepRef,
    aclIntArray *dstSize,
    aclIntArray *dstStride,
    aclIntArray *dstOffset,
    float cThreshL1,
    float cThreshL2,
    float beta1,
    int32_t npuAsdDetect,
    aclTensor *result,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnSilentCheckV2(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
