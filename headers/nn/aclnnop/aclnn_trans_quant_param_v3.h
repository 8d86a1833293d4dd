/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_TRANS_QUANT_PARAM_V3_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_TRANS_QUANT_PARAM_V3_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnTransQuantParamV3GetWorkspaceSize(
    const aclTensor *scale,
    const aclTensor *offset,
    int64_t roundMode,
    const aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnTransQuantParamV3(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
