/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MHC_POST_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MHC_POST_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnMhcPostGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *hRes,
    const aclTensor *hOut,
    const aclTensor *hPost,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnMhcPost(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
