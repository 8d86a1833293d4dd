/* SPDX-License-Identifier: Apache-2.0 */
/* Both phases of every operator. An executor holds the checked call; phase 2 ends it, unless it is repeatable. */
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "call.h"
#include "descriptor.h"
#include "executor.h"
#include "joint.h"

#define NEAR_TENSORS 32u

typedef struct executor {
    arena_slot slot;
    const aclemuOperator *op;
    call call; /* empty in null mode */
    uint64_t workspace;
    _Atomic bool repeatable;
} executor;

static arena executors = ARENA(executor, 128, 1u << 22);

static int name_length(const aclemuOperator *op)
{
    int length = 0;
    while (op->signature[length] != ';' && op->signature[length] != '\0')
        length++;
    return length;
}

/* Whether an executor of `op` is one for the phase 2 of `other`. */
static bool same_phase2(const aclemuOperator *op, const aclemuOperator *other)
{
    return op == other || strcmp(op->phase2, other->phase2) == 0;
}

static aclnnStatus enter(bool *null)
{
    aclError entered = aclemuEnter(null);
    return entered == ACL_SUCCESS || entered == ACL_ERROR_RT_DRV_INTERNAL_ERROR ? entered : ACLNN_ERR_RUNTIME_ERROR;
}

static void release(executor *ended)
{
    call_free(&ended->call);
    arena_release(&executors, ended);
}

static aclnnStatus check(executor *made, const aclemuOperator *op, const aclemuValue *values)
{
    aclnnStatus status = call_build(&made->call, op, values);
    if (status != ACLNN_SUCCESS)
        return status;
    return aclemuCheck(made->call.bytes, made->call.length, &made->workspace);
}

aclnnStatus aclemuPhase1(const aclemuOperator *op, const aclemuValue *values, uint64_t *workspaceSize,
                         aclOpExecutor **handle)
{
    bool null;
    aclnnStatus status = enter(&null);
    if (status != ACLNN_SUCCESS)
        return status;
    if (workspaceSize == NULL || handle == NULL) {
        aclemuSetMessage("%.*sGetWorkspaceSize: %s must not be NULL", name_length(op), op->signature,
                         workspaceSize == NULL ? "workspaceSize" : "executor");
        return ACLNN_ERR_PARAM_NULLPTR;
    }
    executor *made = arena_take(&executors);
    if (made == NULL) {
        aclemuSetMessage("%.*sGetWorkspaceSize: too many executors are alive; each needs its phase 2 or "
                         "aclDestroyAclOpExecutor", name_length(op), op->signature);
        return ACLNN_ERR_INNER_CREATE_EXECUTOR;
    }
    made->op = op;
    made->workspace = 0;
    atomic_store_explicit(&made->repeatable, false, memory_order_relaxed);
    status = null ? ACLNN_SUCCESS : check(made, op, values);
    if (status != ACLNN_SUCCESS) {
        release(made);
        return status;
    }
    *workspaceSize = made->workspace;
    *handle = arena_publish(&executors, made);
    return ACLNN_SUCCESS;
}

static aclnnStatus launch(executor *run, void *workspace, uint64_t workspaceSize, aclrtStream stream)
{
    void *near[NEAR_TENSORS];
    const char *name = run->op->signature;
    bool null;
    aclnnStatus status = enter(&null);
    if (status != ACLNN_SUCCESS)
        return status;
    if (workspaceSize > 0 && workspace == NULL) {
        aclemuSetMessage("%.*s: workspaceSize is %llu but workspace is NULL", name_length(run->op), name,
                         (unsigned long long)workspaceSize);
        return ACLNN_ERR_PARAM_NULLPTR;
    }
    if (workspaceSize < run->workspace) {
        aclemuSetMessage("%.*s: workspaceSize %llu is less than the %llu bytes that phase 1 asked for",
                         name_length(run->op), name, (unsigned long long)workspaceSize,
                         (unsigned long long)run->workspace);
        return ACLNN_ERR_PARAM_INVALID;
    }
    void **addresses = run->call.count <= NEAR_TENSORS ? near : malloc(run->call.count * sizeof *addresses);
    if (addresses == NULL) {
        aclemuSetMessage("%.*s: out of memory", name_length(run->op), name);
        return ACLNN_ERR_INNER;
    }
    status = call_addresses(&run->call, addresses);
    if (status == ACLNN_SUCCESS) {
        const aclemuLaunch what = {
            .call = run->call.bytes,
            .length = run->call.length,
            .count = run->call.count,
            .addresses = addresses,
            .workspace = workspace,
            .workspaceSize = workspaceSize,
        };
        status = aclemuSubmit(&what, stream);
    }
    if (addresses != near)
        free(addresses);
    return status;
}

static aclnnStatus stale(const char *function, const void *handle)
{
    aclemuSetMessage("%s: %p is not a living executor (used already, destroyed, or never one)", function, handle);
    return ACLNN_ERR_INNER_NULLPTR;
}

aclnnStatus aclemuPhase2(const aclemuOperator *op, void *workspace, uint64_t workspaceSize, aclOpExecutor *handle,
                         aclrtStream stream)
{
    if (handle == NULL) {
        aclemuSetMessage("%s: executor must not be NULL", op->phase2);
        return ACLNN_ERR_PARAM_NULLPTR;
    }
    executor *run = arena_find(&executors, handle);
    if (run == NULL)
        return stale(op->phase2, handle);
    if (!same_phase2(run->op, op)) {
        aclemuSetMessage("%s: the executor is one of %.*s", op->phase2, name_length(run->op), run->op->signature);
        return ACLNN_ERR_INNER_NULLPTR;
    }
    if (atomic_load_explicit(&run->repeatable, memory_order_acquire))
        return launch(run, workspace, workspaceSize, stream);
    /* From here on it is this thread's alone. */
    run = arena_kill(&executors, handle);
    if (run == NULL)
        return stale(op->phase2, handle);
    aclnnStatus status = launch(run, workspace, workspaceSize, stream);
    release(run);
    return status;
}

aclnnStatus aclSetAclOpExecutorRepeatable(aclOpExecutor *handle)
{
    executor *of = arena_find(&executors, handle);
    if (of == NULL)
        return stale("aclSetAclOpExecutorRepeatable", handle);
    atomic_store_explicit(&of->repeatable, true, memory_order_release);
    return ACLNN_SUCCESS;
}

aclnnStatus aclDestroyAclOpExecutor(aclOpExecutor *handle)
{
    executor *ended = arena_kill(&executors, handle);
    if (ended == NULL)
        return stale("aclDestroyAclOpExecutor", handle);
    release(ended);
    return ACLNN_SUCCESS;
}

aclnnStatus aclnnInit(const char *configPath)
{
    (void)configPath; /* nothing to configure */
    return ACLNN_SUCCESS;
}

aclnnStatus aclnnFinalize(void)
{
    return ACLNN_SUCCESS;
}

bool executor_alive(const void *handle)
{
    return arena_find(&executors, handle) != NULL;
}

aclError aclemuGetCounts(aclemuCounts *counts)
{
    if (counts == NULL) {
        aclemuSetMessage("aclemuGetCounts: counts must not be NULL");
        return ACL_ERROR_INVALID_PARAM;
    }
    *counts = (aclemuCounts){0};
    tensor_count(counts);
    array_count(counts);
    counts->executors = arena_count(&executors);
    aclemuCountRuntime(counts);
    return ACL_SUCCESS;
}
