/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_SCALED_MASKED_SOFTMAX_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_SCALED_MASKED_SOFTMAX_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnScaledMaskedSoftmaxGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *mask,
    double scale,
    bool fixedTriuMask,
    aclTensor *y,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnScaledMaskedSoftmax(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
