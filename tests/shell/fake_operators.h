/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_TESTS_SHELL_FAKE_OPERATORS_H
#define ACLNN_PY_TESTS_SHELL_FAKE_OPERATORS_H

#include "aclnn/acl_meta.h"

typedef struct fake_extras {
    const aclTensorList *tensors;
    const aclScalar *scalar;
    const aclScalarList *scalars;
    const aclIntArray *ints;
    const aclFloatArray *floats;
    const aclBoolArray *bools;
    const char *text;
    int64_t number;
    double ratio;
    bool flag;
} fake_extras;

/* check, run: see fake_device.py; more: NULL for none. */
aclnnStatus aclnnFakeGetWorkspaceSize(aclTensor *x, const char *check, const char *run, const fake_extras *more,
                                      uint64_t *workspaceSize, aclOpExecutor **executor);
aclnnStatus aclnnFake(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream);
/* Its second phase is aclnnFake. */
aclnnStatus aclnnFakeTensorGetWorkspaceSize(aclTensor *x, uint64_t *workspaceSize, aclOpExecutor **executor);
aclnnStatus aclnnOther(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream);

/* Both phases without a workspace; the first status that is not 0. */
static inline aclnnStatus fake(aclTensor *x, const char *check, const char *run, aclrtStream stream)
{
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    aclnnStatus status = aclnnFakeGetWorkspaceSize(x, check, run, NULL, &size, &executor);
    return status != ACLNN_SUCCESS ? status : aclnnFake(NULL, 0, executor, stream);
}

#endif
