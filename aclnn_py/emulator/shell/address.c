/* SPDX-License-Identifier: Apache-2.0 */
/* New addresses for the tensors of a repeatable executor. Executors hold the tensors themselves, so the index says nothing
 * that the tensor does not, and is not looked at. */
#include "descriptor.h"
#include "executor.h"
#include "joint.h"

static aclnnStatus set_address(aclOpExecutor *executor, const void *handle, void *addr)
{
    tensor *of = tensor_find(handle);
    if (of == NULL) {
        aclemuSetMessage("%p is not a living tensor (NULL, destroyed, or never one)", handle);
        return ACLNN_ERR_INNER_NULLPTR;
    }
    of->data = addr;
    if (!executor_alive(executor)) {
        aclemuSetMessage("%p is not a living executor (NULL, destroyed, or never one)", (void *)executor);
        return ACLNN_ERR_INNER_NULLPTR;
    }
    return ACLNN_SUCCESS;
}

static aclnnStatus set_list_address(aclOpExecutor *executor, size_t index, const void *list, void *addr)
{
    const array *of = tensor_list_find(list);
    if (of == NULL) {
        aclemuSetMessage("%p is not a living tensor list (NULL, destroyed, or never one)", list);
        return ACLNN_ERR_INNER_NULLPTR;
    }
    if (index >= of->count) {
        aclemuSetMessage("relativeIndex %zu is past the end of a tensor list of %llu", index,
                         (unsigned long long)of->count);
        return ACLNN_ERR_PARAM_INVALID;
    }
    return set_address(executor, ((void **)of->items)[index], addr);
}

/* CANN has each of them under two names. */
#define TENSOR_SETTER(name)                                                                                            \
    aclnnStatus name(aclOpExecutor *executor, const size_t index, aclTensor *handle, void *addr)                       \
    {                                                                                                                  \
        (void)index;                                                                                                   \
        return set_address(executor, handle, addr);                                                                    \
    }
#define LIST_SETTER(name)                                                                                              \
    aclnnStatus name(aclOpExecutor *executor, size_t irIndex, const size_t relativeIndex, aclTensorList *tensors,      \
                     void *addr)                                                                                       \
    {                                                                                                                  \
        (void)irIndex;                                                                                                 \
        return set_list_address(executor, relativeIndex, tensors, addr);                                               \
    }

TENSOR_SETTER(aclSetTensorAddr)
TENSOR_SETTER(AclSetTensorAddr)
TENSOR_SETTER(aclSetInputTensorAddr)
TENSOR_SETTER(AclSetInputTensorAddr)
TENSOR_SETTER(aclSetOutputTensorAddr)
TENSOR_SETTER(AclSetOutputTensorAddr)
LIST_SETTER(aclSetDynamicTensorAddr)
LIST_SETTER(AclSetDynamicTensorAddr)
LIST_SETTER(aclSetDynamicInputTensorAddr)
LIST_SETTER(AclSetDynamicInputTensorAddr)
LIST_SETTER(aclSetDynamicOutputTensorAddr)
LIST_SETTER(AclSetDynamicOutputTensorAddr)
