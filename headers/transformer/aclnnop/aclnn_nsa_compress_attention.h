/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_NSA_COMPRESS_ATTENTION_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_NSA_COMPRESS_ATTENTION_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnNsaCompressAttentionGetWorkspaceSize(
    const aclTensor *query,
    const aclTensor *key,
    const aclTensor *value,
    const aclTensor *attenMaskOptional,
    const aclTensor *topkMaskOptional,
    const aclIntArray *actualSeqQLenOptional,
    const aclIntArray *actualCmpSeqKvLenOptional,
    const aclIntArray *actualSelSeqKvLenOptional,
    double scaleValue,
    int64_t headNum,
    char *inputLayout,
    int64_t sparseMode,
    int64_t compressBlockSize,
    int64_t compressStride,
    int64_t selectBlockSize,
    int64_t selectBlockCount,
    const aclTensor *softmaxMaxOut,
    const aclTensor *softmaxSumOut,
    const aclTensor *attentionOutOut,
    const aclTensor *topkIndicesOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnNsaCompressAttention(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
