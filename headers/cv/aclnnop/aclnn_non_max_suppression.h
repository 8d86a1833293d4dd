/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_NON_MAX_SUPPRESSION_H
#define ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_NON_MAX_SUPPRESSION_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnNonMaxSuppressionGetWorkspaceSize(
    const aclTensor *boxes,
    const aclTensor *scores,
    aclIntArray *maxOutputBoxesPerClass,
    aclFloatArray *iouThreshold,
    aclFloatArray *scoreThreshold,
    int32_t centerPointBox,
    aclTensor *selectedIndices,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnNonMaxSuppression(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
