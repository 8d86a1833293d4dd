/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GRU_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GRU_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnGRUGetWorkspaceSize(
    const aclTensor *input,
    const aclTensorList *params,
    const aclTensor *hx,
    const aclTensor *batchSizes,
    bool hasBias,
    int64_t numLayers,
    double dropout,
    bool train,
    bool bidirection,
    bool batchFirst,
    aclTensor *output,
    aclTensor *hy,
    aclTensorList *rOut,
    aclTensorList *zOut,
    aclTensorList *nOut,
    aclTensorList *hnOut,
    aclTensorList *hOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnGRU(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
