/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_SVD_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_SVD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnSvdGetWorkspaceSize(
    const aclTensor *input,
    bool fullMatrices,
    bool computeUV,
    aclTensor *sigma,
    aclTensor *u,
    aclTensor *v,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnSvd(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
