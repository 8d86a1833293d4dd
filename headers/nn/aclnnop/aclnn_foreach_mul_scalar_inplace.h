/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_FOREACH_MUL_SCALAR_INPLACE_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_FOREACH_MUL_SCALAR_INPLACE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnForeachMulScalarInplaceGetWorkspaceSize(
    const aclTensorList *x,
    const aclTensor *scalar,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnForeachMulScalarInplace(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
