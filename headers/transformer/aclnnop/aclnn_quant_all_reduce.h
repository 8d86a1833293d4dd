/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_QUANT_ALL_REDUCE_H
#define ACLNN_PY_HEADERS_TRANSFORMER_ACLNNOP_ACLNN_QUANT_ALL_REDUCE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnQuantAllReduceGetWorkspaceSize(
    const aclTensor *x,
    const aclTensor *scales,
    const char *group,
    const char *reduceOp,
    aclTensor *output,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnQuantAllReduce(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
