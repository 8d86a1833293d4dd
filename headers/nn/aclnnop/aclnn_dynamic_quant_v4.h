/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DYNAMIC_QUANT_V4_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DYNAMIC_QUANT_V4_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnDynamicQuantV4GetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *smoothScalesOptional,
    const aclTensor *groupIndexOptional,
    int64_t dstType,
    bool isSymmetrical,
    const char *quantMode,
    float dstTypeMax,
    const aclTensor *yOut,
    const aclTensor *scaleOut,
    const aclTensor *offsetOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnDynamicQuantV4(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
