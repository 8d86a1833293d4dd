/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_UPSAMPLE_NEAREST_1D_H
#define ACLNN_PY_HEADERS_CV_ACLNNOP_ACLNN_UPSAMPLE_NEAREST_1D_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnUpsampleNearest1dGetWorkspaceSize(
    const aclTensor *self,
    const aclIntArray *outputSize,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnUpsampleNearest1d(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
