/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_DROPOUT_V3_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_DROPOUT_V3_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnDropoutV3GetWorkspaceSize(
    const aclTensor *input,
    const aclTensor *optionalNoiseShape,
    double p,
    int64_t seed,
    int64_t offset,
    aclTensor *out,
    aclTensor *maskOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnDropoutV3(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
