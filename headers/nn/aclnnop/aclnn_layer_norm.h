/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_LAYER_NORM_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_LAYER_NORM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnLayerNormGetWorkspaceSize(
    const aclTensor *input,
    const aclIntArray *normalizedShape,
    const aclTensor *weightOptional,
    const aclTensor *biasOptional,
    double eps,
    aclTensor *out,
    aclTensor *meanOutOptional,
    aclTensor *rstdOutOptional,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnLayerNorm(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnLayerNormWithImplModeGetWorkspaceSize(
    const aclTensor *input,
    const aclIntArray *normalizedShape,
    const aclTensor *weightOptional,
    const aclTensor *biasOptional,
    double eps,
    aclTensor *out,
    aclTensor *meanOutOptional,
    aclTensor *rstdOutOptional,
    int32_t implMode,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnLayerNormWithImplMode(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 2026-08 */
aclnnStatus aclnnFastLayerNormGetWorkspaceSize(
    const aclTensor *input,
    const aclIntArray *normalizedShape,
    const aclTensor *weightOptional,
    const aclTensor *biasOptional,
    double eps,
    aclTensor *out,
    aclTensor *meanOutOptional,
    aclTensor *rstdOutOptional,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnFastLayerNorm(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
