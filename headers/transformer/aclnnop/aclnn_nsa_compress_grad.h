/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_NSA_COMPRESS_GRAD_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_NSA_COMPRESS_GRAD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnNsaCompressGradGetWorkspaceSize(
    const aclTensor *outputGrad,
    const aclTensor *input,
    const aclTensor *weight,
    const aclIntArray *actSeqLenOptionalOptional,
    int64_t compressBlockSize,
    int64_t compressStride,
    int64_t actSeqLenType,
    char *layoutOptionalOptional,
    const aclTensor *inputGradOut,
    const aclTensor *weightGradOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnNsaCompressGrad(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
