/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DYNAMIC_DUAL_LEVEL_MX_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DYNAMIC_DUAL_LEVEL_MX_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnDynamicDualLevelMxQuantGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *smoothScaleOptional,
    char *roundModeOptional,
    int64_t level0BlockSize,
    int64_t level1BlockSize,
    const aclTensor *yOut,
    const aclTensor *level0ScaleOut,
    const aclTensor *level1ScaleOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnDynamicDualLevelMxQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
