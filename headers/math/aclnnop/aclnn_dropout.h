/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_DROPOUT_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_DROPOUT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnDropoutGetWorkspaceSize(
    const aclTensor *input,
    double p,
    bool train,
    int64_t seed,
    int64_t offset,
    aclTensor *out,
    aclTensor *maskOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnDropout(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
