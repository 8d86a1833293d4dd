/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_THNN_FUSED_LSTM_CELL_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_THNN_FUSED_LSTM_CELL_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnThnnFusedLstmCellGetWorkspaceSize(
    const aclTensor *inputGates,
    const aclTensor *hiddenGates,
    const aclTensor *cx,
    const aclTensor *inputBiasOptional,
    const aclTensor *hiddenBiasOptional,
    aclTensor *hyOut,
    aclTensor *cyOut,
    aclTensor *storageOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnThnnFusedLstmCell(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
