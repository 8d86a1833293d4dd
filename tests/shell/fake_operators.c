/* SPDX-License-Identifier: Apache-2.0 */
/* The operators of fake_device.py, written like generated entry points. */
#include "entry.h"
#include "fake_operators.h"

static const aclemuOperator fake_operator = {
    "aclnnFake;x:T=;check:s;run:s;tensors:L<;scalar:S;scalars:M;ints:I;floats:F;bools:B;text:s;number:i;ratio:f;flag:b",
    13, "aclnnFake"};
/* Has no second phase of its own. */
static const aclemuOperator variant_operator = {"aclnnFakeTensor;x:T=;check:s;run:s", 3, "aclnnFake"};
static const aclemuOperator other_operator = {"aclnnOther;x:T<", 1, "aclnnOther"};

aclnnStatus aclnnFakeGetWorkspaceSize(aclTensor *x, const char *check, const char *run, const fake_extras *more,
                                      uint64_t *workspaceSize, aclOpExecutor **executor)
{
    static const fake_extras none;
    const fake_extras *e = more != NULL ? more : &none;
    const aclemuValue values[] = {
        {.pointer = x},         {.pointer = check},      {.pointer = run},       {.pointer = e->tensors},
        {.pointer = e->scalar}, {.pointer = e->scalars}, {.pointer = e->ints},   {.pointer = e->floats},
        {.pointer = e->bools},  {.pointer = e->text},    {.integer = e->number}, {.real = e->ratio},
        {.integer = e->flag},
    };
    return aclemuPhase1(&fake_operator, values, workspaceSize, executor);
}

aclnnStatus aclnnFakeTensorGetWorkspaceSize(aclTensor *x, uint64_t *workspaceSize, aclOpExecutor **executor)
{
    const aclemuValue values[] = {{.pointer = x}, {.pointer = NULL}, {.pointer = NULL}};
    return aclemuPhase1(&variant_operator, values, workspaceSize, executor);
}

aclnnStatus aclnnFake(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream)
{
    return aclemuPhase2(&fake_operator, workspace, workspaceSize, executor, stream);
}

aclnnStatus aclnnOther(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream)
{
    return aclemuPhase2(&other_operator, workspace, workspaceSize, executor, stream);
}
