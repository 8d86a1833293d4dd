/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GRU_BACKWARD_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GRU_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnGRUBackwardGetWorkspaceSize(
    const aclTensor *input,
    const aclTensorList *params,
    const aclTensor *hx,
    const aclTensor *dy,
    const aclTensor *dh,
    const aclTensorList *r,
    const aclTensorList *z,
    const aclTensorList *n,
    const aclTensorList *hn,
    const aclTensorList *h,
    const aclTensor *batchSizes,
    bool hasBias,
    int64_t numLayers,
    bool bidirection,
    bool batchFirst,
    aclTensor *dxOut,
    aclTensor *dhPrevOut,
    aclTensorList *dparamsOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnGRUBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
