/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_APPLY_ADAM_W_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_APPLY_ADAM_W_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnApplyAdamWQuantGetWorkspaceSize(
    aclTensor *varRef,
    const aclTensor *grad,
    aclTensor *mRef,
    aclTensor *vRef,
    const aclTensor *qmapM,
    const aclTensor *qmapV,
    aclTensor *absmaxMRef,
    aclTensor *absmaxVRef,
    const aclTensor *step,
    double lr,
    double beta1,
    double beta2,
    double weightDecay,
    double eps,
    double gnormScale,
    char *quantModeOptional,
    int64_t blockSize,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnApplyAdamWQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
