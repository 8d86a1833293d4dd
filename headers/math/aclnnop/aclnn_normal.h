/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_NORMAL_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_NORMAL_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnInplaceNormalGetWorkspaceSize(
    const aclTensor *selfRef,
    float mean,
    float std,
    int64_t seed,
    int64_t offset,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplaceNormal(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 2026-08 */
aclnnStatus aclnnInplaceNormalTensorGetWorkspaceSize(
    const aclTensor *selfRef,
    float mean,
    float std,
    const aclTensor *seedTensor,
    const aclTensor *offsetTensor,
    int64_t offset,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplaceNormalTensor(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
