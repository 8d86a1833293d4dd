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

/* Whether an operator's second phase also runs what another one's first phase has made: itself, and its variant
 * "aclnnXTensor", which takes tensors in place of arrays and has no second phase of its own. */
static bool runs(const aclemuOperator *op, const aclemuOperator *made)
{
    static const char variant[] = "Tensor";
    size_t length = (size_t)name_length(op);
    return made == op || ((size_t)name_length(made) == length + sizeof variant - 1 &&
                          strncmp(made->signature, op->signature, length) == 0 &&
                          strncmp(made->signature + length, variant, sizeof variant - 1) == 0);
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
    aclError entered = aclemuEnter(&null);
    if (entered != ACL_SUCCESS)
        return entered == ACL_ERROR_RT_DRV_INTERNAL_ERROR ? entered : ACLNN_ERR_RUNTIME_ERROR;
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
    aclnnStatus status = null ? ACLNN_SUCCESS : check(made, op, values);
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
    aclnnStatus status = call_addresses(&run->call, addresses);
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

static aclnnStatus stale(const char *function, int length, const void *handle)
{
    aclemuSetMessage("%.*s: %p is not a living executor (used already, destroyed, or never one)", length, function,
                     handle);
    return ACLNN_ERR_INNER_NULLPTR;
}

aclnnStatus aclemuPhase2(const aclemuOperator *op, void *workspace, uint64_t workspaceSize, aclOpExecutor *handle,
                         aclrtStream stream)
{
    bool null;
    aclError entered = aclemuEnter(&null);
    if (entered != ACL_SUCCESS)
        return entered == ACL_ERROR_RT_DRV_INTERNAL_ERROR ? entered : ACLNN_ERR_RUNTIME_ERROR;
    if (handle == NULL) {
        aclemuSetMessage("%.*s: executor must not be NULL", name_length(op), op->signature);
        return ACLNN_ERR_PARAM_NULLPTR;
    }
    executor *run = arena_find(&executors, handle);
    if (run == NULL)
        return stale(op->signature, name_length(op), handle);
    if (!runs(op, run->op)) {
        aclemuSetMessage("%.*s: the executor is one of %.*s", name_length(op), op->signature, name_length(run->op),
                         run->op->signature);
        return ACLNN_ERR_INNER_NULLPTR;
    }
    if (atomic_load_explicit(&run->repeatable, memory_order_acquire))
        return launch(run, workspace, workspaceSize, stream);
    /* From here on it is this thread's alone. */
    run = arena_kill(&executors, handle);
    if (run == NULL)
        return stale(op->signature, name_length(op), handle);
    aclnnStatus status = launch(run, workspace, workspaceSize, stream);
    release(run);
    return status;
}

aclnnStatus aclSetAclOpExecutorRepeatable(aclOpExecutor *handle)
{
    executor *of = arena_find(&executors, handle);
    if (of == NULL)
        return stale("aclSetAclOpExecutorRepeatable", 29, handle);
    atomic_store_explicit(&of->repeatable, true, memory_order_release);
    return ACLNN_SUCCESS;
}

aclnnStatus aclDestroyAclOpExecutor(aclOpExecutor *handle)
{
    executor *ended = arena_kill(&executors, handle);
    if (ended == NULL)
        return stale("aclDestroyAclOpExecutor", 23, handle);
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
