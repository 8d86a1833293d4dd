/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_CONVERT_WEIGHT_TO_INT4_PACK_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_CONVERT_WEIGHT_TO_INT4_PACK_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnConvertWeightToINT4PackGetWorkspaceSize(
    const aclTensor *weight,
    aclTensor *weightInt4Pack,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnConvertWeightToINT4Pack(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
