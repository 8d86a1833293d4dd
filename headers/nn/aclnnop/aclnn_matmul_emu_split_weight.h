/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_MATMUL_EMU_SPLIT_WEIGHT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_MATMUL_EMU_SPLIT_WEIGHT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnMatmulEmuSplitWeightGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *wHigh,
    const aclTensor *wLow,
    const aclTensor *y,
    float wLowScale,
    int8_t yDtype,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnMatmulEmuSplitWeight(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
