/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_SLEEP_H
#define ACLNN_PY_HEADERS_NN_ACLNNOP_ACLNN_SLEEP_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2026-08 */
/* source: documented prototype */
aclnnStatus aclnnSleepGetWorkspaceSize(
    const aclIntArray *cycles,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnSleep(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
