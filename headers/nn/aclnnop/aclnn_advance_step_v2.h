/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADVANCE_STEP_V2_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ADVANCE_STEP_V2_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnAdvanceStepV2GetWorkspaceSize(
    const aclTensor *inputTokens,
    const aclTensor *sampledTokenIds,
    const aclTensor *inputPositions,
    const aclTensor *seqLens,
    const aclTensor *slotMapping,
    const aclTensor *blockTables,
    const aclTensor *specToken,
    const aclTensor *acceptedNum,
    int64_t numSeqs,
    int64_t numQueries,
    int64_t blockSize,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnAdvanceStepV2(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
