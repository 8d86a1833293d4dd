/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_FLASH_ATTN_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_FLASH_ATTN_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnFlashAttnGetWorkspaceSize(
    const aclTensor *q,
    const aclTensor *k,
    const aclTensor *v,
    const aclTensor *blockTableOptional,
    const aclTensor *cuSeqlensQOptional,
    const aclTensor *cuSeqlensKvOptional,
    const aclTensor *sequsedQOptional,
    const aclTensor *sequsedKvOptional,
    const aclTensor *sinksOptional,
    const aclTensor *attnMaskOptional,
    const aclTensor *metadataOptional,
    double softmaxScale,
    int64_t maskMode,
    int64_t winLeft,
    int64_t winRight,
    int64_t maxSeqlenQ,
    int64_t maxSeqlenKV,
    const char *layoutQ,
    const char *layoutKv,
    const char *layoutOut,
    int64_t returnSoftmaxLse,
    const aclTensor *attnOut,
    const aclTensor *softmaxLseOptional,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnFlashAttn(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
