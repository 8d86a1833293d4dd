/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_NPU_FORMAT_CAST_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_NPU_FORMAT_CAST_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnNpuFormatCastGetWorkspaceSize(
    const aclTensor *srcTensor,
    aclTensor *dstTensor,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnNpuFormatCast(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 2026-08 */
aclnnStatus aclnnNpuFormatCastCalculateSizeAndFormat(
    const aclTensor *srcTensor,
    int dstFormat,
    int additionalDtype,
    int64_t **dstShape,
    uint64_t *dstShapeSize,
    int *actualFormat);

#ifdef __cplusplus
}
#endif

#endif
