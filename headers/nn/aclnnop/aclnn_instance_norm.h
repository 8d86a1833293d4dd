/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_INSTANCE_NORM_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_INSTANCE_NORM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnInstanceNormGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *gamma,
    const aclTensor *beta,
    const char *dataFormat,
    double eps,
    aclTensor *y,
    aclTensor *mean,
    aclTensor *variance,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInstanceNorm(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
