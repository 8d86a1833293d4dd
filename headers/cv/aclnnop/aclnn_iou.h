/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_IOU_H
#define ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_IOU_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnIouGetWorkspaceSize(
    const aclTensor *bBoxes,
    const aclTensor *gtBoxes,
    const char *mode,
    float eps,
    bool aligned,
    aclTensor *overlap,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnIou(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
