/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_SIM_THREAD_EXPONENTIAL_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_SIM_THREAD_EXPONENTIAL_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnSimThreadExponentialGetWorkspaceSize(
    aclTensor *selfRef,
    int64_t count,
    double lambda,
    int64_t seed,
    int64_t offset,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnSimThreadExponential(
    void *workspace,
    uint64_t workspace_size,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
