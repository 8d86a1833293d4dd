/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_LOGSPACE_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_LOGSPACE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnLogSpaceGetWorkspaceSize(
    const aclScalar *start,
    const aclScalar *end,
    int64_t steps,
    double base,
    const aclTensor *result,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnLogSpace(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
