/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_BADDBMM_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_BADDBMM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnBaddbmmGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *batch1,
    const aclTensor *batch2,
    const aclScalar *beta,
    const aclScalar *alpha,
    aclTensor *out,
    int8_t cubeMathType,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnBaddbmm(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnInplaceBaddbmmGetWorkspaceSize(
    const aclTensor *selfRef,
    const aclTensor *batch1,
    const aclTensor *batch2,
    const aclScalar *beta,
    const aclScalar *alpha,
    int8_t cubeMathType,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplaceBaddbmm(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
