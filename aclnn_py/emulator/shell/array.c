/* SPDX-License-Identifier: Apache-2.0 */
/* Arrays of numbers and lists of descriptors. A list owns the descriptors in it. */
#include <stdlib.h>
#include <string.h>

#include "descriptor.h"
#include "joint.h"

typedef struct array_kind {
    const char *name;
    size_t item_size;
    arena arena;
} array_kind;

static array_kind int_arrays = {"aclIntArray", sizeof(int64_t), ARENA(array, 256, 1u << 20)};
static array_kind float_arrays = {"aclFloatArray", sizeof(float), ARENA(array, 256, 1u << 20)};
static array_kind bool_arrays = {"aclBoolArray", sizeof(bool), ARENA(array, 256, 1u << 20)};
static array_kind tensor_lists = {"aclTensorList", sizeof(void *), ARENA(array, 256, 1u << 20)};
static array_kind scalar_lists = {"aclScalarList", sizeof(void *), ARENA(array, 256, 1u << 20)};

const array *int_array_find(const void *handle)
{
    return arena_find(&int_arrays.arena, handle);
}

const array *float_array_find(const void *handle)
{
    return arena_find(&float_arrays.arena, handle);
}

const array *bool_array_find(const void *handle)
{
    return arena_find(&bool_arrays.arena, handle);
}

const array *tensor_list_find(const void *handle)
{
    return arena_find(&tensor_lists.arena, handle);
}

const array *scalar_list_find(const void *handle)
{
    return arena_find(&scalar_lists.arena, handle);
}

void array_count(aclemuCounts *counts)
{
    counts->arrays = arena_count(&int_arrays.arena) + arena_count(&float_arrays.arena) +
                     arena_count(&bool_arrays.arena);
    counts->lists = arena_count(&tensor_lists.arena) + arena_count(&scalar_lists.arena);
}

static void *create(array_kind *kind, const void *items, uint64_t count)
{
    if (items == NULL && count > 0) {
        aclemuSetMessage("%s: the items are NULL but their number is not 0", kind->name);
        return NULL;
    }
    array *made = arena_take(&kind->arena);
    if (made == NULL) {
        aclemuSetMessage("%s: too many are alive", kind->name);
        return NULL;
    }
    bool fits = count <= INLINE_BYTES / kind->item_size;
    made->items = fits ? made->near : count <= SIZE_MAX / kind->item_size ? malloc(count * kind->item_size) : NULL;
    if (made->items == NULL) {
        arena_release(&kind->arena, made);
        aclemuSetMessage("%s: no memory for %llu items", kind->name, (unsigned long long)count);
        return NULL;
    }
    if (count > 0)
        memcpy(made->items, items, count * kind->item_size);
    made->count = count;
    return arena_publish(&kind->arena, made);
}

static void release(array_kind *kind, array *ended)
{
    if (ended->items != ended->near)
        free(ended->items);
    arena_release(&kind->arena, ended);
}

static aclnnStatus kill(array_kind *kind, const void *handle, array **ended)
{
    *ended = NULL;
    if (handle == NULL)
        return ACLNN_SUCCESS;
    *ended = arena_kill(&kind->arena, handle);
    if (*ended != NULL)
        return ACLNN_SUCCESS;
    aclemuSetMessage("%p is not a living %s (destroyed, or never one)", handle, kind->name);
    return ACLNN_ERR_PARAM_INVALID;
}

static aclnnStatus destroy(array_kind *kind, const void *handle)
{
    array *ended;
    aclnnStatus status = kill(kind, handle, &ended);
    if (ended != NULL)
        release(kind, ended);
    return status;
}

static aclnnStatus size_of(array_kind *kind, const void *handle, uint64_t *size)
{
    if (handle == NULL || size == NULL) {
        aclemuSetMessage("%s: neither the handle nor the place for the size may be NULL", kind->name);
        return ACLNN_ERR_PARAM_NULLPTR;
    }
    const array *of = arena_find(&kind->arena, handle);
    if (of == NULL) {
        aclemuSetMessage("%p is not a living %s (destroyed, or never one)", handle, kind->name);
        return ACLNN_ERR_PARAM_INVALID;
    }
    *size = of->count;
    return ACLNN_SUCCESS;
}

aclIntArray *aclCreateIntArray(const int64_t *value, uint64_t size)
{
    return create(&int_arrays, value, size);
}

aclFloatArray *aclCreateFloatArray(const float *value, uint64_t size)
{
    return create(&float_arrays, value, size);
}

aclBoolArray *aclCreateBoolArray(const bool *value, uint64_t size)
{
    return create(&bool_arrays, value, size);
}

aclTensorList *aclCreateTensorList(const aclTensor *const *value, uint64_t size)
{
    return create(&tensor_lists, value, size);
}

aclScalarList *aclCreateScalarList(const aclScalar *const *value, uint64_t size)
{
    return create(&scalar_lists, value, size);
}

aclnnStatus aclDestroyIntArray(const aclIntArray *handle)
{
    return destroy(&int_arrays, handle);
}

aclnnStatus aclDestroyFloatArray(const aclFloatArray *handle)
{
    return destroy(&float_arrays, handle);
}

aclnnStatus aclDestroyBoolArray(const aclBoolArray *handle)
{
    return destroy(&bool_arrays, handle);
}

aclnnStatus aclDestroyTensorList(const aclTensorList *handle)
{
    array *ended;
    aclnnStatus status = kill(&tensor_lists, handle, &ended);
    if (ended == NULL)
        return status;
    for (uint64_t i = 0; i < ended->count; i++) {
        aclnnStatus element = aclDestroyTensor(((aclTensor **)ended->items)[i]);
        status = status == ACLNN_SUCCESS ? element : status;
    }
    release(&tensor_lists, ended);
    return status;
}

aclnnStatus aclDestroyScalarList(const aclScalarList *handle)
{
    array *ended;
    aclnnStatus status = kill(&scalar_lists, handle, &ended);
    if (ended == NULL)
        return status;
    for (uint64_t i = 0; i < ended->count; i++) {
        aclnnStatus element = aclDestroyScalar(((aclScalar **)ended->items)[i]);
        status = status == ACLNN_SUCCESS ? element : status;
    }
    release(&scalar_lists, ended);
    return status;
}

aclnnStatus aclGetIntArraySize(const aclIntArray *handle, uint64_t *size)
{
    return size_of(&int_arrays, handle, size);
}

aclnnStatus aclGetFloatArraySize(const aclFloatArray *handle, uint64_t *size)
{
    return size_of(&float_arrays, handle, size);
}

aclnnStatus aclGetBoolArraySize(const aclBoolArray *handle, uint64_t *size)
{
    return size_of(&bool_arrays, handle, size);
}

aclnnStatus aclGetTensorListSize(const aclTensorList *handle, uint64_t *size)
{
    return size_of(&tensor_lists, handle, size);
}

aclnnStatus aclGetScalarListSize(const aclScalarList *handle, uint64_t *size)
{
    return size_of(&scalar_lists, handle, size);
}
