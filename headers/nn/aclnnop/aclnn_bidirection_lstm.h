/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_BIDIRECTION_LSTM_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_BIDIRECTION_LSTM_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnBidirectionLSTMGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *initH,
    const aclTensor *initC,
    const aclTensor *wIh,
    const aclTensor *wHh,
    const aclTensor *bIhOptional,
    const aclTensor *bHhOptional,
    const aclTensor *wIhReverseOptional,
    const aclTensor *wHhReverseOptional,
    const aclTensor *bIhReverseOptional,
    const aclTensor *bHhReverseOptional,
    int64_t numLayers,
    bool isbias,
    bool batchFirst,
    bool bidirection,
    const aclTensor *yOut,
    const aclTensor *outputHOut,
    const aclTensor *outputCOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnBidirectionLSTM(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
