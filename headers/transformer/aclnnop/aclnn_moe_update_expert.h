/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MOE_UPDATE_EXPERT_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MOE_UPDATE_EXPERT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnMoeUpdateExpertGetWorkspaceSize(
    const aclTensor *expertIds,
    const aclTensor *eplbTable,
    const aclTensor *expertScalesOptional,
    const aclTensor *pruningThresholdOptional,
    const aclTensor *activeMaskOptional,
    int64_t localRankId,
    int64_t worldSize,
    int64_t balanceMode,
    aclTensor *balancedExpertIds,
    aclTensor *balancedActiveMask,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnMoeUpdateExpert(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
