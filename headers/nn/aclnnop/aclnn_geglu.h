/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GEGLU_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GEGLU_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnGeGluGetWorkspaceSize(
    const aclTensor *self,
    int64_t dim,
    int64_t approximate,
    aclTensor *out,
    aclTensor *outGelu,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnGeGlu(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnGeGluV3GetWorkspaceSize(
    const aclTensor *self,
    int64_t dim,
    int64_t approximate,
    bool activateLeft,
    aclTensor *out,
    aclTensor *outGelu,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnGeGluV3(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
