/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_MAX_UNPOOL3D_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_MAX_UNPOOL3D_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnMaxUnpool3dGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *indices,
    const aclIntArray *outputSize,
    const aclIntArray *stride,
    const aclIntArray *padding,
    aclTensor *outRef,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnMaxUnpool3d(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
