/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_X_LOG_Y_SCALAR_OTHER_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_X_LOG_Y_SCALAR_OTHER_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnXLogYScalarOtherGetWorkspaceSize(
    const aclTensor *self,
    const aclScalar *other,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnXLogYScalarOther(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnInplaceXLogYScalarOtherGetWorkspaceSize(
    aclTensor *selfRef,
    const aclScalar *other,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnInplaceXLogYScalarOther(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
