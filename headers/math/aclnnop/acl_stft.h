/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACL_STFT_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACL_STFT_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclStftGetWorkspaceSize(
    const aclTensor *self,
    const aclTensor *windowOptional,
    aclTensor *out,
    int64_t nFft,
    int64_t hopLength,
    int64_t winLength,
    bool normalized,
    bool onesided,
    bool returnComplex,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclStft(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
