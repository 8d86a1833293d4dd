/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_FAKE_QUANT_PER_CHANNEL_AFFINE_CACHEMASK_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_FAKE_QUANT_PER_CHANNEL_AFFINE_CACHEMASK_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnFakeQuantPerChannelAffineCachemaskGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *scale,
    const aclTensor *zeroPoint,
    int64_t axis,
    int64_t quantMin,
    int64_t quantMax,
    aclTensor *out,
    aclTensor *mask,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnFakeQuantPerChannelAffineCachemask(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
