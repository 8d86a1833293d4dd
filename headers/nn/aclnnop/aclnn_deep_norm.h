/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DEEP_NORM_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DEEP_NORM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnDeepNormGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *gx,
    const aclTensor *beta,
    const aclTensor *gamma,
    double alpha,
    double epsilon,
    const aclTensor *meanOut,
    const aclTensor *rstdOut,
    const aclTensor *yOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnDeepNorm(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
