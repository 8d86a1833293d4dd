/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_CHAMFER_DISTANCE_BACKWARD_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_CHAMFER_DISTANCE_BACKWARD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnChamferDistanceBackwardGetWorkspaceSize(
    const aclTensor *xyz1,
    const aclTensor *xyz2,
    const aclTensor *idx1,
    const aclTensor *idx2,
    const aclTensor *gradDist1,
    const aclTensor *gradDist2,
    aclTensor *gradXyz1,
    aclTensor *gradXyz2,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnChamferDistanceBackward(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
