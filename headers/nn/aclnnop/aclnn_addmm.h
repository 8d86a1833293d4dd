/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADDMM_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADDMM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnAddmmGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *mat1,
    const aclTensor *mat2,
    const aclScalar *beta,
    const aclScalar *alpha,
    aclTensor *out,
    int8_t cubeMathType,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAddmm(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnInplaceAddmmGetWorkspaceSize(
    const aclTensor *selfRef,
    const aclTensor *mat1,
    const aclTensor *mat2,
    const aclScalar *beta,
    const aclScalar *alpha,
    int8_t cubeMathType,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplaceAddmm(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 2026-08 */
aclnnStatus aclnnAddmmWeightNzGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *mat1,
    const aclTensor *mat2,
    const aclScalar *beta,
    const aclScalar *alpha,
    aclTensor *out,
    int8_t cubeMathType,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAddmmWeightNz(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
