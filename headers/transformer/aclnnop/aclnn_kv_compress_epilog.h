/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_KV_COMPRESS_EPILOG_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_KV_COMPRESS_EPILOG_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnKvCompressEpilogGetWorkspaceSize(
    aclTensor *cacheRef,
    const aclTensor *x,
    const aclTensor *slotMapping,
    int64_t quantGroupSize,
    int64_t quantMode,
    bool roundScale,
    float xScale,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnKvCompressEpilog(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
