/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_EXPAND_INTO_JAGGED_PERMUTE_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_EXPAND_INTO_JAGGED_PERMUTE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnExpandIntoJaggedPermuteGetWorkspaceSize(
    const aclTensor *permute,
    const aclTensor *inputOffset,
    const aclTensor *outputOffset,
    int64_t outputSize,
    const aclTensor *outputPermuteOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnExpandIntoJaggedPermute(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
