/* SPDX-License-Identifier: Apache-2.0 */
#include "call.h"

#include <stdlib.h>
#include <string.h>

#include "descriptor.h"
#include "joint.h"

#define MAX_BYTES (32u << 20)
#define FLAG_NULL_DATA 1u

/* Where the next value goes, for whom; the first failure ends the call. */
typedef struct writer {
    call *to;
    const char *operator_name;
    int operator_length;
    const char *name; /* of the parameter */
    int name_length;
    aclnnStatus status;
} writer;

static bool refuse(writer *with, aclnnStatus status, const char *why)
{
    aclemuSetMessage("%.*s: %.*s: %s", with->operator_length, with->operator_name, with->name_length, with->name, why);
    with->status = status;
    return false;
}

static bool put(writer *with, const void *bytes, size_t size)
{
    call *to = with->to;
    if (size > to->capacity - to->length) {
        if (size > MAX_BYTES || to->length + size > MAX_BYTES)
            return refuse(with, ACLNN_ERR_PARAM_INVALID, "the arguments take more than 32 MiB");
        uint32_t capacity = to->capacity * 2 + (uint32_t)size + 512;
        uint8_t *larger = realloc(to->bytes, capacity);
        if (larger == NULL)
            return refuse(with, ACLNN_ERR_INNER, "out of memory");
        to->bytes = larger;
        to->capacity = capacity;
    }
    if (size > 0)
        memcpy(to->bytes + to->length, bytes, size);
    to->length += (uint32_t)size;
    return true;
}

#define PUT(with, type, value) put((with), &(type){(type)(value)}, sizeof(type))

static bool note_tensor(writer *with, const void *handle)
{
    call *to = with->to;
    if (to->count == to->tensor_capacity) {
        uint32_t capacity = to->tensor_capacity * 2 + 16;
        call_tensor *larger = realloc(to->tensors, capacity * sizeof *larger);
        if (larger == NULL)
            return refuse(with, ACLNN_ERR_INNER, "out of memory");
        to->tensors = larger;
        to->tensor_capacity = capacity;
    }
    to->tensors[to->count++] = (call_tensor){handle, to->length};
    return true;
}

static bool put_tensor(writer *with, const void *handle)
{
    if (handle == NULL)
        return PUT(with, uint8_t, 0);
    const tensor *of = tensor_find(handle);
    if (of == NULL)
        return refuse(with, ACLNN_ERR_PARAM_INVALID, "not a living aclTensor (destroyed, or never one)");
    if (of->ndim > UINT8_MAX || of->storage_ndim > UINT8_MAX)
        return refuse(with, ACLNN_ERR_PARAM_INVALID, "more than 255 dimensions");
    return PUT(with, uint8_t, 1) && PUT(with, int32_t, of->dtype) && PUT(with, int32_t, of->format) &&
           note_tensor(with, handle) && PUT(with, uint8_t, of->data == NULL ? FLAG_NULL_DATA : 0) &&
           PUT(with, uint8_t, of->ndim) && PUT(with, uint8_t, of->storage_ndim) && PUT(with, int64_t, of->offset) &&
           put(with, of->dims, (2 * of->ndim + of->storage_ndim) * sizeof(int64_t));
}

static bool put_scalar(writer *with, const void *handle)
{
    if (handle == NULL)
        return PUT(with, uint8_t, 0);
    const scalar *of = scalar_find(handle);
    if (of == NULL)
        return refuse(with, ACLNN_ERR_PARAM_INVALID, "not a living aclScalar (destroyed, or never one)");
    return PUT(with, uint8_t, 1) && PUT(with, int32_t, of->dtype) && put(with, of->value, sizeof of->value);
}

/* Writes the number of items; *of stays NULL for a NULL handle. */
static bool put_count(writer *with, const void *handle, const array *found, const array **of)
{
    *of = NULL;
    if (handle == NULL)
        return PUT(with, int32_t, -1);
    if (found == NULL)
        return refuse(with, ACLNN_ERR_PARAM_INVALID, "not a living array or list (destroyed, or never one)");
    if (found->count > INT32_MAX)
        return refuse(with, ACLNN_ERR_PARAM_INVALID, "too many items");
    *of = found;
    return PUT(with, int32_t, found->count);
}

static bool put_array(writer *with, const void *handle, const array *found, size_t item_size)
{
    const array *of;
    if (!put_count(with, handle, found, &of))
        return false;
    return of == NULL || put(with, of->items, of->count * item_size);
}

static bool put_list(writer *with, const void *handle, const array *found, bool (*put_item)(writer *, const void *))
{
    const array *of;
    if (!put_count(with, handle, found, &of))
        return false;
    for (uint64_t i = 0; of != NULL && i < of->count; i++)
        if (!put_item(with, ((void **)of->items)[i]))
            return false;
    return true;
}

static bool put_string(writer *with, const char *text)
{
    if (text == NULL)
        return PUT(with, int32_t, -1);
    size_t length = strnlen(text, MAX_BYTES);
    return PUT(with, int32_t, length) && put(with, text, length);
}

static bool put_value(writer *with, char kind, const aclemuValue *value)
{
    const void *handle = value->pointer;
    switch (kind) {
    case 'T':
        return put_tensor(with, handle);
    case 'L':
        return put_list(with, handle, tensor_list_find(handle), put_tensor);
    case 'S':
        return put_scalar(with, handle);
    case 'M':
        return put_list(with, handle, scalar_list_find(handle), put_scalar);
    case 'I':
        return put_array(with, handle, int_array_find(handle), sizeof(int64_t));
    case 'F':
        return put_array(with, handle, float_array_find(handle), sizeof(float));
    case 'B':
        return put_array(with, handle, bool_array_find(handle), sizeof(bool));
    case 's':
        return put_string(with, handle);
    case 'i':
        return PUT(with, int64_t, value->integer);
    case 'f':
        return PUT(with, double, value->real);
    case 'b':
        return PUT(with, uint8_t, value->integer != 0);
    default:
        return refuse(with, ACLNN_ERR_INNER, "the signature names an unknown kind");
    }
}

aclnnStatus call_build(call *into, const aclemuOperator *op, const aclemuValue *values)
{
    const char *at = op->signature;
    size_t length = strlen(at);
    writer with = {.to = into, .operator_name = at, .operator_length = (int)strcspn(at, ";")};
    with.name = at;
    if (!PUT(&with, uint16_t, length) || !put(&with, at, length))
        return with.status;
    at += with.operator_length;
    for (uint32_t i = 0; i < op->count; i++) {
        with.name = at + 1; /* behind the ';' */
        with.name_length = (int)strcspn(with.name, ":");
        if (*at != ';' || with.name[with.name_length] != ':') {
            refuse(&with, ACLNN_ERR_INNER, "the signature has fewer parameters than the operator");
            return with.status;
        }
        at = with.name + with.name_length + 1;
        if (!put_value(&with, *at, &values[i]))
            return with.status;
        at += strcspn(at, ";");
    }
    return ACLNN_SUCCESS;
}

aclnnStatus call_addresses(call *of, void **addresses)
{
    for (uint32_t i = 0; i < of->count; i++) {
        const tensor *at = tensor_find(of->tensors[i].handle);
        if (at == NULL) {
            aclemuSetMessage("tensor %u of the call was destroyed after phase 1; keep descriptors until phase 2 returns",
                             i);
            return ACLNN_ERR_INNER_NULLPTR;
        }
        addresses[i] = at->data;
        of->bytes[of->tensors[i].flags_at] = at->data == NULL ? FLAG_NULL_DATA : 0;
    }
    return ACLNN_SUCCESS;
}

void call_free(call *freed)
{
    free(freed->bytes);
    free(freed->tensors);
    *freed = (call){0};
}
