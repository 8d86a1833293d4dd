/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_HANS_ENCODE_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_HANS_ENCODE_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnHansEncodeGetWorkspaceSize(
    const aclTensor *inputTensor,
    aclTensor *pdfRef,
    bool statistic,
    bool reshuff,
    const aclTensor *mantissaOut,
    const aclTensor *fixedOut,
    const aclTensor *varOut,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnHansEncode(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
