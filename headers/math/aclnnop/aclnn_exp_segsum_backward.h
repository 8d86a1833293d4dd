/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_EXP_SEGSUM_BACKWARD_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_EXP_SEGSUM_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnExpSegsumBackwardGetWorkspaceSize(
    const aclTensor *gradOutput,
    const aclTensor *gradSelf,
    aclTensor *gradInput,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnExpSegsumBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
