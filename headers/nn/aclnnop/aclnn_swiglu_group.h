/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_SWIGLU_GROUP_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_SWIGLU_GROUP_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnSwigluGroupGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *weightOptional,
    const aclTensor *groupIndexOptional,
    double clampLimit,
    const aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnSwigluGroup(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
