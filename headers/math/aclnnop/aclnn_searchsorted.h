/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_SEARCHSORTED_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_SEARCHSORTED_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnSearchSortedGetWorkspaceSize(
    const aclTensor *sortedSequence,
    const aclTensor *self,
    bool outInt32,
    bool right,
    const aclTensor *sorter,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnSearchSorted(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

/* releases: 8.1.RC1, 2026-08 */
aclnnStatus aclnnSearchSortedsGetWorkspaceSize(
    const aclTensor *sortedSequence,
    const aclScalar *self,
    bool outInt32,
    bool right,
    const aclTensor *sorter,
    aclTensor *out,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnSearchSorteds(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
