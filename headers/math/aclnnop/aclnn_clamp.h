/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_CLAMP_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_CLAMP_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnClampGetWorkspaceSize(
    const aclTensor *self,
    const aclScalar *clipValueMin,
    const aclScalar *clipValueMax,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnClamp(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnClampMinGetWorkspaceSize(
    const aclTensor *self,
    const aclScalar *clipValueMin,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnClampMin(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnClampTensorGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *clipValueMin,
    const aclTensor *clipValueMax,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnClampTensor(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnClampMinTensorGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *clipValueMin,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnClampMinTensor(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnInplaceClampMinTensorGetWorkspaceSize(
    aclTensor *selfRef,
    const aclTensor *clipValueMin,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplaceClampMinTensor(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnClampMaxGetWorkspaceSize(
    const aclTensor *self,
    const aclScalar *clipValueMax,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnClampMax(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnInplaceClampMaxGetWorkspaceSize(
    const aclTensor *selfRef,
    const aclScalar *clipValueMax,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplaceClampMax(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnClampMaxTensorGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *max,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnClampMaxTensor(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnInplaceClampMaxTensorGetWorkspaceSize(
    aclTensor *selfRef,
    const aclTensor *max,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplaceClampMaxTensor(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
