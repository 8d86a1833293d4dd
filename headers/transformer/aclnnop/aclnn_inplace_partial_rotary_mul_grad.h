/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_INPLACE_PARTIAL_ROTARY_MUL_GRAD_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_INPLACE_PARTIAL_ROTARY_MUL_GRAD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnInplacePartialRotaryMulGradGetWorkspaceSize(
    aclTensor *dyRef,
    const aclTensor *cos,
    const aclTensor *sin,
    int64_t rotaryMode,
    const aclIntArray *partialSlice,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplacePartialRotaryMulGrad(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
