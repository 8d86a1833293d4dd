/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_CELU_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_CELU_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnCeluGetWorkspaceSize(
    const aclTensor *self,
    const aclScalar *alpha,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnCelu(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnInplaceCeluGetWorkspaceSize(
    aclTensor *selfRef,
    const aclScalar *alpha,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplaceCelu(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
