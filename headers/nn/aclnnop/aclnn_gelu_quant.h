/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GELU_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GELU_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnGeluQuantGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *inputScaleOptional,
    const aclTensor *inputOffsetOptional,
    const char *approximate,
    const char *quantMode,
    const char *roundMode,
    int64_t dstType,
    const aclTensor *y,
    const aclTensor *outScaleOptional,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnGeluQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
