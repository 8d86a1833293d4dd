/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_ADDR_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_ADDR_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnAddrGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *vec1,
    const aclTensor *vec2,
    const aclScalar *betaOptional,
    const aclScalar *alphaOptional,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAddr(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnInplaceAddrGetWorkspaceSize(
    aclTensor *selfRef,
    const aclTensor *vec1,
    const aclTensor *vec2,
    const aclScalar *betaOptional,
    const aclScalar *alphaOptional,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplaceAddr(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
