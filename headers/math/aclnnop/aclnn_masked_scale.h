/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_MASKED_SCALE_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_MASKED_SCALE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnMaskedScaleGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *mask,
    float scale,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnMaskedScale(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
