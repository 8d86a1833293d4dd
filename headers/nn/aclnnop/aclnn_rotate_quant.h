/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ROTATE_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_ROTATE_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnRotateQuantGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *rotation,
    const aclTensor *alpha,
    int64_t axis,
    char *roundMode,
    int64_t scaleAlg,
    double dstTypeMax,
    bool trans,
    aclTensor *yOut,
    aclTensor *scaleOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnRotateQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
