/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_SWIGLU_GROUP_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_SWIGLU_GROUP_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnSwigluGroupQuantGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *weightOptional,
    const aclTensor *groupIndexOptional,
    const aclTensor *scaleOptional,
    int64_t dstType,
    int64_t quantMode,
    int64_t blockSize,
    bool roundScale,
    double clampLimit,
    double dstTypeMax,
    bool outputOrigin,
    const aclTensor *yOut,
    const aclTensor *yScaleOut,
    const aclTensor *yOriginOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnSwigluGroupQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
