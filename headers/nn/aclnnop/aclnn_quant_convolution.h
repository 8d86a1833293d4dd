/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_QUANT_CONVOLUTION_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_QUANT_CONVOLUTION_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnQuantConvolutionGetWorkspaceSize(
    const aclTensor *input,
    const aclTensor *weight,
    const aclTensor *bias,
    const aclTensor *scale,
    const aclTensor *offset,
    const aclIntArray *stride,
    const aclIntArray *padding,
    const aclIntArray *dilation,
    bool transposed,
    const aclIntArray *outputPadding,
    int64_t groups,
    int32_t offsetx,
    const char *roundMode,
    aclTensor *output,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnQuantConvolution(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 2026-08 */
aclnnStatus aclnnQuantConvolutionWeightNzGetWorkspaceSize(
    const aclTensor *input,
    const aclTensor *weight,
    const aclTensor *bias,
    const aclTensor *scale,
    const aclTensor *offset,
    const aclIntArray *stride,
    const aclIntArray *padding,
    const aclIntArray *dilation,
    bool transposed,
    const aclIntArray *outputPadding,
    int64_t groups,
    int32_t offsetx,
    const char *roundMode,
    aclTensor *output,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnQuantConvolutionWeightNz(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
