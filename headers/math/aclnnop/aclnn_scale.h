/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_SCALE_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_SCALE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnScaleGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *scale,
    const aclTensor *bias,
    int64_t axis,
    int64_t numAxes,
    bool scaleFromBlob,
    aclTensor *y,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnScale(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
