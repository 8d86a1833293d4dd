/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_INPLACE_PARTIAL_ROTARY_MUL_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_INPLACE_PARTIAL_ROTARY_MUL_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnInplacePartialRotaryMulGetWorkspaceSize(
    const aclTensor *xRef,
    const aclTensor *cos,
    const aclTensor *sin,
    int64_t rotary_mode,
    const aclIntArray *partialSlice,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplacePartialRotaryMul(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
