/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MHC_POST_BACKWARD_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MHC_POST_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnMhcPostBackwardGetWorkspaceSize(
    const aclTensor *gradOutput,
    const aclTensor *x,
    const aclTensor *hRes,
    const aclTensor *hOut,
    const aclTensor *hPost,
    aclTensor *gradX,
    aclTensor *gradHRes,
    aclTensor *gradHOut,
    aclTensor *gradHPost,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnMhcPostBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
