/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_FLAT_QUANT_V3_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_FLAT_QUANT_V3_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnFlatQuantV3GetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *kroneckerP1,
    const aclTensor *kroneckerP2,
    const aclTensor *groupListOptional,
    double clipRatio,
    double dstTypeMax,
    int64_t groupListType,
    aclTensor *out,
    aclTensor *quantScale,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnFlatQuantV3(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
