/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_CONVOLUTION_BACKWARD_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_CONVOLUTION_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnConvolutionBackwardGetWorkspaceSize(
    const aclTensor *gradOutput,
    const aclTensor *input,
    const aclTensor *weight,
    const aclIntArray *biasSizes,
    const aclIntArray *stride,
    const aclIntArray *padding,
    const aclIntArray *dilation,
    bool transposed,
    const aclIntArray *outputPadding,
    int groups,
    const aclBoolArray *outputMask,
    int8_t cubeMathType,
    aclTensor *gradInput,
    aclTensor *gradWeight,
    aclTensor *gradBias,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnConvolutionBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnConvTbcBackwardGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *input,
    const aclTensor *weight,
    const aclTensor *bias,
    int64_t pad,
    int8_t cubeMathType,
    aclTensor *gradInput,
    aclTensor *gradWeight,
    aclTensor *gradBias,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnConvTbcBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 2026-08 */
aclnnStatus aclnnDeformableConv2dBackwardGetWorkspaceSize(
    const aclTensor *input,
    const aclTensor *gradOutput,
    const aclTensor *offsetOut,
    const aclTensor *weight,
    const aclTensor *offset,
    const aclIntArray *kernelSize,
    const aclIntArray *stride,
    const aclIntArray *padding,
    const aclIntArray *dilation,
    int64_t groups,
    int64_t deformableGroups,
    bool modulated,
    aclTensor *gradInput,
    aclTensor *gradWeight,
    aclTensor *gradOffset,
    aclTensor *gradBias,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnDeformableConv2dBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
