/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_MODULATE_BACKWARD_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_MODULATE_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnModulateBackwardGetWorkspaceSize(
    const aclTensor *grad_output,
    const aclTensor *input,
    const aclTensor *scale,
    const aclTensor *shift,
    const aclTensor *grad_input,
    const aclTensor *grad_scale,
    const aclTensor *grad_shift,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnModulateBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
