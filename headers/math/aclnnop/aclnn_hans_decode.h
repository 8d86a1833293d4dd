/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_HANS_DECODE_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_HANS_DECODE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnHansDecodeGetWorkspaceSize(
    const aclTensor *mantissa,
    const aclTensor *fixed,
    const aclTensor *var,
    const aclTensor *pdf,
    bool reshuff,
    const aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnHansDecode(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
