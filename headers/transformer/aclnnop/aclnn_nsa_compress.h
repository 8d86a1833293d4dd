/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_NSA_COMPRESS_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_NSA_COMPRESS_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnNsaCompressGetWorkspaceSize(
    const aclTensor *input,
    const aclTensor *weight,
    const aclIntArray *actSeqLenOptional,
    char *layoutOptional,
    int64_t compressBlockSize,
    int64_t compressStride,
    int64_t actSeqLenType,
    aclTensor *output,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnNsaCompress(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
