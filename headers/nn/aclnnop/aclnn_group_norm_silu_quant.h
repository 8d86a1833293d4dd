/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GROUP_NORM_SILU_QUANT_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GROUP_NORM_SILU_QUANT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
aclnnStatus aclnnGroupNormSiluQuantGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *gamma,
    const aclTensor *beta,
    const aclTensor *quantScale,
    int64_t group,
    double eps,
    bool activateSilu,
    aclTensor *out,
    aclTensor *meanOut,
    aclTensor *rstdOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnGroupNormSiluQuant(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
