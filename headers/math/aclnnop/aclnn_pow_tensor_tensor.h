/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_POW_TENSOR_TENSOR_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_POW_TENSOR_TENSOR_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnPowTensorTensorGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *exponent,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnPowTensorTensor(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnInplacePowTensorTensorGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *exponent,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplacePowTensorTensor(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
