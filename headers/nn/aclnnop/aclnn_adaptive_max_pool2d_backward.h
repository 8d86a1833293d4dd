/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADAPTIVE_MAX_POOL2D_BACKWARD_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADAPTIVE_MAX_POOL2D_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnAdaptiveMaxPool2dBackwardGetWorkspaceSize(
    const aclTensor *gradOutput,
    const aclTensor *self,
    const aclTensor *indices,
    aclTensor *gradInput,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAdaptiveMaxPool2dBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
