/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_CIOU_H
#define ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_CIOU_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnCIoUGetWorkspaceSize(
    const aclTensor *bBoxes,
    const aclTensor *gtBoxes,
    bool trans,
    bool isCross,
    const char *mode,
    aclTensor *overlap,
    aclTensor *atanSub,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnCIoU(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
