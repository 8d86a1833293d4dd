/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_LSTM_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_LSTM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnLSTMGetWorkspaceSize(
    const aclTensor *input,
    const aclTensorList *params,
    const aclTensorList *hx,
    const aclTensor *batchSizes,
    bool hasBias,
    int64_t numLayers,
    double dropout,
    bool train,
    bool bidirectional,
    bool batchFirst,
    aclTensor *output,
    aclTensor *hy,
    aclTensor *cy,
    aclTensorList *iOut,
    aclTensorList *jOut,
    aclTensorList *fOut,
    aclTensorList *oOut,
    aclTensorList *hOut,
    aclTensorList *cOut,
    aclTensorList *tanhCOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnLSTM(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
