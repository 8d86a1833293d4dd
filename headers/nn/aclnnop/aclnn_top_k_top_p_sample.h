/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_TOP_K_TOP_P_SAMPLE_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_TOP_K_TOP_P_SAMPLE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnTopKTopPSampleGetWorkspaceSize(
    const aclTensor *logits,
    const aclTensor *topK,
    const aclTensor *topP,
    const aclTensor *q,
    double eps,
    bool isNeedLogits,
    int64_t topKGuess,
    const aclTensor *logitsSelectIdx,
    const aclTensor *logitsTopKPSelect,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnTopKTopPSample(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
