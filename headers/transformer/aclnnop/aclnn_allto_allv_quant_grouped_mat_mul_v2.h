/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_ALLTO_ALLV_QUANT_GROUPED_MAT_MUL_V2_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_ALLTO_ALLV_QUANT_GROUPED_MAT_MUL_V2_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnAlltoAllvQuantGroupedMatMulV2GetWorkspaceSize(
    const aclTensor *gmmX,
    const aclTensor *gmmWeight,
    const aclTensor *gmmXScale,
    const aclTensor *gmmWeightScale,
    const aclTensor *sendCountsTensorOptional,
    const aclTensor *recvCountsTensorOptional,
    const aclTensor *mmXOptional,
    const aclTensor *mmWeightOptional,
    const aclTensor *mmXScaleOptional,
    const aclTensor *mmWeightScaleOptional,
    int64_t gmmXQuantMode,
    int64_t gmmWeightQuantMode,
    int64_t mmXQuantMode,
    int64_t mmWeightQuantMode,
    const char *group,
    const char *commMode,
    int64_t epWorldSize,
    const aclIntArray *sendCounts,
    const aclIntArray *recvCounts,
    bool transGmmWeight,
    bool transMmWeight,
    int64_t groupSize,
    bool permuteOutFlag,
    aclTensor *gmmY,
    aclTensor *mmYOptional,
    aclTensor *permuteOutOptional,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAlltoAllvQuantGroupedMatMulV2(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
