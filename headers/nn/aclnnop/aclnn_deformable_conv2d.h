/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DEFORMABLE_CONV2D_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_DEFORMABLE_CONV2D_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnDeformableConv2dGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *weight,
    const aclTensor *offset,
    const aclTensor *biasOptional,
    const aclIntArray *kernelSize,
    const aclIntArray *stride,
    const aclIntArray *padding,
    const aclIntArray *dilation,
    int64_t groups,
    int64_t deformableGroups,
    bool modulated,
    aclTensor *out,
    aclTensor *deformOutOptional,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnDeformableConv2d(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
