/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_SILENT_CHECK_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_SILENT_CHECK_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnSilentCheckGetWorkspaceSize(
    const aclTensor *val,
    aclTensor *inputGradRef,
    aclTensor *sfdaRef,
    aclTensor *stepRef,
    int32_t cMinSteps,
    float cThreshL1,
    float cCoeffL1,
    float cThreshL2,
    float cCoeffL2,
    int32_t npuAsdDetect,
    aclTensor *result,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnSilentCheck(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
