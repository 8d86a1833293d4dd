/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_TOP_K_TOP_P_SAMPLE_V2_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_TOP_K_TOP_P_SAMPLE_V2_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnTopKTopPSampleV2GetWorkspaceSize(
    const aclTensor *logits,
    const aclTensor *topK,
    const aclTensor *topP,
    const aclTensor *q,
    const aclTensor *minPs,
    double eps,
    bool isNeedLogits,
    int64_t topKGuess,
    int64_t ksMax,
    bool inputIsLogits,
    bool isNeedSampleResult,
    const aclTensor *logitsSelectIdx,
    const aclTensor *logitsTopKPSelect,
    const aclTensor *logitsIdx,
    const aclTensor *logitsSortMasked,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnTopKTopPSampleV2(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
