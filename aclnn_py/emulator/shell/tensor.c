/* SPDX-License-Identifier: Apache-2.0 */
/* aclTensor and aclScalar. Nothing is validated when they are made: what an operator accepts is checked in phase 1. */
#include <stdlib.h>
#include <string.h>

#include "descriptor.h"
#include "joint.h"

static arena tensors = ARENA(tensor, 256, 1u << 22);
static arena scalars = ARENA(scalar, 64, 1u << 22);

tensor *tensor_find(const void *handle)
{
    return arena_find(&tensors, handle);
}

const scalar *scalar_find(const void *handle)
{
    return arena_find(&scalars, handle);
}

void tensor_count(aclemuCounts *counts)
{
    counts->tensors = arena_count(&tensors);
    counts->scalars = arena_count(&scalars);
}

static int32_t known_dtype(int32_t dtype)
{
    const uint64_t gaps = UINT64_C(1) << 5 | UINT64_C(3) << 14 | UINT64_C(0x1FF) << 18 | UINT64_C(1) << 28 |
                          UINT64_C(3) << 31;
    return dtype >= 0 && dtype <= ACL_FLOAT4_E1M2 && (gaps >> dtype & 1) == 0 ? dtype : ACL_DT_UNDEFINED;
}

static int32_t known_format(int32_t format)
{
    switch (format) {
    case ACL_FORMAT_NCHW:
    case ACL_FORMAT_NHWC:
    case ACL_FORMAT_ND:
    case ACL_FORMAT_NC1HWC0:
    case ACL_FORMAT_FRACTAL_Z:
    case ACL_FORMAT_NC1HWC0_C04:
    case ACL_FORMAT_HWCN:
    case ACL_FORMAT_NDHWC:
    case ACL_FORMAT_FRACTAL_NZ:
    case ACL_FORMAT_NCDHW:
    case ACL_FORMAT_NDC1HWC0:
    case ACL_FRACTAL_Z_3D:
    case ACL_FORMAT_NC:
    case ACL_FORMAT_NCL:
    case ACL_FORMAT_FRACTAL_NZ_C0_16:
    case ACL_FORMAT_FRACTAL_NZ_C0_32:
    case ACL_FORMAT_FRACTAL_NZ_C0_2:
    case ACL_FORMAT_FRACTAL_NZ_C0_4:
    case ACL_FORMAT_FRACTAL_NZ_C0_8:
        return format;
    default:
        return ACL_FORMAT_UNDEFINED;
    }
}

static void copy_dims(int64_t *to, const int64_t *from, uint64_t count)
{
    for (uint64_t i = 0; i < count; i++)
        to[i] = from[i];
}

static void fill_strides(int64_t *strides, const int64_t *shape, uint64_t ndim)
{
    /* Unsigned: nobody has checked the dimensions, their product may wrap. */
    uint64_t step = 1;
    for (uint64_t i = ndim; i-- > 0;) {
        strides[i] = (int64_t)step;
        step *= (uint64_t)shape[i];
    }
}

/* `strides` NULL: contiguous. False when out of memory; the tensor is as before then. `shape` and `storage` may be the
 * tensor's own. */
static bool set_dims(tensor *of, const int64_t *shape, uint64_t ndim, const int64_t *strides, const int64_t *storage,
                     uint64_t storage_ndim)
{
    int64_t fresh[3 * INLINE_DIMS];
    int64_t *dims = fresh;
    uint64_t total = 2 * ndim + storage_ndim;
    bool fits = ndim <= INLINE_DIMS && storage_ndim <= INLINE_DIMS;
    if (!fits) {
        bool absurd = ndim > UINT32_MAX || storage_ndim > UINT32_MAX;
        dims = absurd ? NULL : malloc((size_t)total * sizeof *dims);
        if (dims == NULL)
            return false;
    }
    copy_dims(dims, shape, ndim);
    if (strides != NULL)
        copy_dims(dims + ndim, strides, ndim);
    else
        fill_strides(dims + ndim, shape, ndim);
    copy_dims(dims + 2 * ndim, storage, storage_ndim);
    if (of->dims != of->near)
        free(of->dims);
    if (fits)
        copy_dims(of->near, dims, total);
    of->dims = fits ? of->near : dims;
    of->ndim = ndim;
    of->storage_ndim = storage_ndim;
    return true;
}

static void set_attributes(tensor *of, aclDataType dtype, int64_t offset, aclFormat format)
{
    of->dtype = known_dtype((int32_t)dtype);
    of->format = known_format((int32_t)format);
    of->offset = offset;
}

aclTensor *aclCreateTensor(const int64_t *viewDims, uint64_t viewDimsNum, aclDataType dataType, const int64_t *stride,
                           int64_t offset, aclFormat format, const int64_t *storageDims, uint64_t storageDimsNum,
                           void *tensorData)
{
    if ((viewDims == NULL && viewDimsNum > 0) || (storageDims == NULL && storageDimsNum > 0)) {
        aclemuSetMessage("aclCreateTensor: dims are NULL but their number is not 0");
        return NULL;
    }
    tensor *made = arena_take(&tensors);
    if (made == NULL) {
        aclemuSetMessage("aclCreateTensor: too many tensors are alive");
        return NULL;
    }
    made->dims = made->near;
    if (!set_dims(made, viewDims, viewDimsNum, stride, storageDims, storageDimsNum)) {
        arena_release(&tensors, made);
        aclemuSetMessage("aclCreateTensor: no memory for %llu dimensions", (unsigned long long)viewDimsNum);
        return NULL;
    }
    set_attributes(made, dataType, offset, format);
    made->data = tensorData;
    return arena_publish(&tensors, made);
}

static aclnnStatus stale(const char *function, const void *handle, const char *kind)
{
    aclemuSetMessage("%s: %p is not a living %s (destroyed, or never one)", function, handle, kind);
    return ACLNN_ERR_PARAM_INVALID;
}

aclnnStatus aclDestroyTensor(const aclTensor *handle)
{
    if (handle == NULL)
        return ACLNN_SUCCESS;
    tensor *ended = arena_kill(&tensors, handle);
    if (ended == NULL)
        return stale("aclDestroyTensor", handle, "tensor");
    if (ended->dims != ended->near)
        free(ended->dims);
    arena_release(&tensors, ended);
    return ACLNN_SUCCESS;
}

aclnnStatus aclInitTensor(aclTensor *handle, const int64_t *viewDims, uint64_t viewDimsNum, aclDataType dataType,
                          const int64_t *stride, int64_t offset, aclFormat format, const int64_t *storageDims,
                          uint64_t storageDimsNum, void *tensorDataAddr)
{
    if (handle == NULL) {
        aclemuSetMessage("aclInitTensor: tensor must not be NULL");
        return ACLNN_ERR_PARAM_NULLPTR;
    }
    tensor *of = tensor_find(handle);
    if (of == NULL)
        return stale("aclInitTensor", handle, "tensor");
    bool view_given = viewDims != NULL && viewDimsNum > 0;
    bool storage_given = storageDims != NULL && storageDimsNum > 0;
    if (!set_dims(of, view_given ? viewDims : of->dims, view_given ? viewDimsNum : of->ndim, stride,
                  storage_given ? storageDims : of->dims + 2 * of->ndim,
                  storage_given ? storageDimsNum : of->storage_ndim)) {
        aclemuSetMessage("aclInitTensor: no memory for %llu dimensions", (unsigned long long)viewDimsNum);
        return ACLNN_ERR_INNER;
    }
    set_attributes(of, dataType, offset, format);
    if (tensorDataAddr != NULL)
        of->data = tensorDataAddr;
    return ACLNN_SUCCESS;
}

/* ---- getters ---- */

static aclnnStatus find(const char *function, const aclTensor *handle, bool complete, const tensor **found)
{
    if (handle == NULL || !complete) {
        aclemuSetMessage("%s: no argument may be NULL", function);
        return ACLNN_ERR_PARAM_NULLPTR;
    }
    *found = tensor_find(handle);
    return *found != NULL ? ACLNN_SUCCESS : stale(function, handle, "tensor");
}

/* A copy that the caller frees; never NULL on success, not even for 0 dimensions. */
static aclnnStatus hand_out(const int64_t *dims, uint64_t count, int64_t **copy, uint64_t *copied)
{
    int64_t *made = malloc(count > 0 ? count * sizeof *made : 1);
    if (made == NULL)
        return ACLNN_ERR_INNER_NULLPTR;
    copy_dims(made, dims, count);
    *copy = made;
    *copied = count;
    return ACLNN_SUCCESS;
}

aclnnStatus aclGetViewShape(const aclTensor *handle, int64_t **viewDims, uint64_t *viewDimsNum)
{
    const tensor *of;
    aclnnStatus status = find("aclGetViewShape", handle, viewDims != NULL && viewDimsNum != NULL, &of);
    return status != ACLNN_SUCCESS ? status : hand_out(of->dims, of->ndim, viewDims, viewDimsNum);
}

aclnnStatus aclGetViewStrides(const aclTensor *handle, int64_t **stridesValue, uint64_t *stridesNum)
{
    const tensor *of;
    aclnnStatus status = find("aclGetViewStrides", handle, stridesValue != NULL && stridesNum != NULL, &of);
    return status != ACLNN_SUCCESS ? status : hand_out(of->dims + of->ndim, of->ndim, stridesValue, stridesNum);
}

aclnnStatus aclGetStorageShape(const aclTensor *handle, int64_t **storageDims, uint64_t *storageDimsNum)
{
    const tensor *of;
    aclnnStatus status = find("aclGetStorageShape", handle, storageDims != NULL && storageDimsNum != NULL, &of);
    return status != ACLNN_SUCCESS ? status
                                   : hand_out(of->dims + 2 * of->ndim, of->storage_ndim, storageDims, storageDimsNum);
}

aclnnStatus aclGetViewOffset(const aclTensor *handle, int64_t *offset)
{
    const tensor *of;
    aclnnStatus status = find("aclGetViewOffset", handle, offset != NULL, &of);
    if (status == ACLNN_SUCCESS)
        *offset = of->offset;
    return status;
}

aclnnStatus aclGetFormat(const aclTensor *handle, aclFormat *format)
{
    const tensor *of;
    aclnnStatus status = find("aclGetFormat", handle, format != NULL, &of);
    if (status == ACLNN_SUCCESS)
        *format = (aclFormat)of->format;
    return status;
}

aclnnStatus aclGetDataType(const aclTensor *handle, aclDataType *dataType)
{
    const tensor *of;
    aclnnStatus status = find("aclGetDataType", handle, dataType != NULL, &of);
    if (status == ACLNN_SUCCESS)
        *dataType = (aclDataType)of->dtype;
    return status;
}

aclnnStatus aclGetRawTensorAddr(const aclTensor *handle, void **addr)
{
    const tensor *of;
    aclnnStatus status = find("aclGetRawTensorAddr", handle, addr != NULL, &of);
    if (status == ACLNN_SUCCESS)
        *addr = of->data;
    return status;
}

aclnnStatus aclSetRawTensorAddr(aclTensor *handle, void *addr)
{
    const tensor *of;
    aclnnStatus status = find("aclSetRawTensorAddr", handle, true, &of);
    if (status == ACLNN_SUCCESS)
        tensor_find(handle)->data = addr;
    return status;
}

/* ---- scalars ---- */

/* 0: no scalar can have this dtype. */
static size_t scalar_size(aclDataType dtype)
{
    switch (dtype) {
    case ACL_STRING:
    case ACL_INT4:
    case ACL_UINT1:
    case ACL_COMPLEX32:
        return 0;
    case ACL_FLOAT6_E3M2:
    case ACL_FLOAT6_E2M3:
    case ACL_FLOAT4_E2M1:
    case ACL_FLOAT4_E1M2:
        return 1;
    default:
        return known_dtype((int32_t)dtype) == ACL_DT_UNDEFINED ? 0 : aclDataTypeSize(dtype);
    }
}

aclScalar *aclCreateScalar(void *value, aclDataType dataType)
{
    size_t size = scalar_size(dataType);
    if (value == NULL || size == 0) {
        aclemuSetMessage(value == NULL ? "aclCreateScalar: value must not be NULL"
                                       : "aclCreateScalar: there are no scalars of dtype %d", (int)dataType);
        return NULL;
    }
    scalar *made = arena_take(&scalars);
    if (made == NULL) {
        aclemuSetMessage("aclCreateScalar: too many scalars are alive");
        return NULL;
    }
    made->dtype = (int32_t)dataType;
    memset(made->value, 0, sizeof made->value);
    memcpy(made->value, value, size);
    return arena_publish(&scalars, made);
}

aclnnStatus aclDestroyScalar(const aclScalar *handle)
{
    if (handle == NULL)
        return ACLNN_SUCCESS;
    scalar *ended = arena_kill(&scalars, handle);
    if (ended == NULL)
        return stale("aclDestroyScalar", handle, "scalar");
    arena_release(&scalars, ended);
    return ACLNN_SUCCESS;
}
