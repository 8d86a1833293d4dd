/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MOE_GATING_TOP_K_V2_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_MOE_GATING_TOP_K_V2_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnMoeGatingTopKV2GetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *biasOptional,
    const aclTensor *inputIdsOptional,
    const aclTensor *tid2eidOptional,
    int64_t k,
    int64_t kGroup,
    int64_t groupCount,
    int64_t groupSelectMode,
    int64_t renorm,
    int64_t normType,
    bool outFlag,
    double routedScalingFactor,
    double eps,
    const aclTensor *yOut,
    const aclTensor *expertIdxOut,
    const aclTensor *outOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnMoeGatingTopKV2(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
