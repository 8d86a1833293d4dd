/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GROUP_NORM_SILU_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_GROUP_NORM_SILU_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnGroupNormSiluGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *gamma,
    const aclTensor *beta,
    int64_t group,
    double eps,
    aclTensor *out,
    aclTensor *meanOut,
    aclTensor *rstdOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnGroupNormSilu(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnGroupNormSiluV2GetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *gamma,
    const aclTensor *beta,
    int64_t group,
    double eps,
    bool activateSilu,
    aclTensor *out,
    aclTensor *meanOut,
    aclTensor *rstdOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnGroupNormSiluV2(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
