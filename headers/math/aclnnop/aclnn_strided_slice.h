/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_STRIDED_SLICE_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_STRIDED_SLICE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnStridedSliceGetWorkspaceSize(
    const aclTensor *self,
    const aclIntArray *begin,
    const aclIntArray *end,
    const aclIntArray *strides,
    int64_t beginMask,
    int64_t endMask,
    int64_t ellipsisMask,
    int64_t newAxisMask,
    int64_t shrinkAxisMask,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnStridedSlice(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
