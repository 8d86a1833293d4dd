/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_SCATTER_LIST_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_SCATTER_LIST_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnScatterListGetWorkspaceSize(
    aclTensorList *varRef,
    const aclTensor *indice,
    const aclTensor *updates,
    const aclTensor *maskOptional,
    char *reduceOptional,
    int64_t axis,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnScatterList(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
