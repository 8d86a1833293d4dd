/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADVANCE_STEP_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADVANCE_STEP_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnAdvanceStepGetWorkspaceSize(
    const aclTensor *inputTokens,
    const aclTensor *sampledTokenIds,
    const aclTensor *inputPositions,
    const aclTensor *seqLens,
    const aclTensor *slotMapping,
    const aclTensor *blockTables,
    int64_t numSeqs,
    int64_t numQueries,
    int64_t blockSize,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAdvanceStep(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
