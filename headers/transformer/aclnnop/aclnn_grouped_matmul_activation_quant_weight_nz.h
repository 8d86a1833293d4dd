/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_GROUPED_MATMUL_ACTIVATION_QUANT_WEIGHT_NZ_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_GROUPED_MATMUL_ACTIVATION_QUANT_WEIGHT_NZ_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnGroupedMatmulActivationQuantWeightNzGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *groupList,
    const aclTensorList *weight,
    const aclTensorList *weightScale,
    const aclTensorList *bias,
    const aclTensor *xScaleOptional,
    const char *activationType,
    int64_t groupListType,
    const aclIntArray *tuningConfig,
    const char *quantMode,
    const char *roundMode,
    int64_t scaleAlg,
    float dstTypeMax,
    aclTensor *y,
    aclTensor *yScale,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnGroupedMatmulActivationQuantWeightNz(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
