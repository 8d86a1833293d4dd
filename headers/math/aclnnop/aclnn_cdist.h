/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_CDIST_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_CDIST_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnCdistGetWorkspaceSize(
    const aclTensor *x1,
    const aclTensor *x2,
    float p,
    int64_t compute_mode,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnCdist(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
