/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_ACLNN_ACL_META_H
#define ACLNN_PY_HEADERS_ACLNN_ACL_META_H

#include "acl/acl_base.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct aclTensor aclTensor;
typedef struct aclScalar aclScalar;
typedef struct aclIntArray aclIntArray;
typedef struct aclFloatArray aclFloatArray;
typedef struct aclBoolArray aclBoolArray;
typedef struct aclTensorList aclTensorList;
typedef struct aclScalarList aclScalarList;
typedef struct aclOpExecutor aclOpExecutor;

aclTensor *aclCreateTensor(
    const int64_t *viewDims,
    uint64_t viewDimsNum,
    aclDataType dataType,
    const int64_t *stride,
    int64_t offset,
    aclFormat format,
    const int64_t *storageDims,
    uint64_t storageDimsNum,
    void *tensorData);
aclScalar *aclCreateScalar(void *value, aclDataType dataType);
aclIntArray *aclCreateIntArray(const int64_t *value, uint64_t size);
aclFloatArray *aclCreateFloatArray(const float *value, uint64_t size);
aclBoolArray *aclCreateBoolArray(const bool *value, uint64_t size);
aclTensorList *aclCreateTensorList(const aclTensor* const *value, uint64_t size);
aclScalarList *aclCreateScalarList(const aclScalar* const *value, uint64_t size);
aclnnStatus aclDestroyTensor(const aclTensor *tensor);
aclnnStatus aclDestroyScalar(const aclScalar *scalar);
aclnnStatus aclDestroyIntArray(const aclIntArray *array);
aclnnStatus aclDestroyFloatArray(const aclFloatArray *array);
aclnnStatus aclDestroyBoolArray(const aclBoolArray *array);
aclnnStatus aclDestroyTensorList(const aclTensorList *array);
aclnnStatus aclDestroyScalarList(const aclScalarList *array);
aclnnStatus aclGetViewShape(const aclTensor *tensor, int64_t **viewDims, uint64_t *viewDimsNum);
aclnnStatus aclGetStorageShape(const aclTensor *tensor, int64_t **storageDims, uint64_t *storageDimsNum);
aclnnStatus aclGetViewStrides(const aclTensor *tensor, int64_t **stridesValue, uint64_t *stridesNum);
aclnnStatus aclGetViewOffset(const aclTensor *tensor, int64_t *offset);
aclnnStatus aclGetFormat(const aclTensor *tensor, aclFormat *format);
aclnnStatus aclGetDataType(const aclTensor *tensor, aclDataType *dataType);
aclnnStatus aclGetIntArraySize(const aclIntArray *array, uint64_t *size);
aclnnStatus aclGetFloatArraySize(const aclFloatArray *array, uint64_t *size);
aclnnStatus aclGetBoolArraySize(const aclBoolArray *array, uint64_t *size);
aclnnStatus aclGetTensorListSize(const aclTensorList *tensorList, uint64_t *size);
aclnnStatus aclGetScalarListSize(const aclScalarList *scalarList, uint64_t *size);
aclnnStatus aclInitTensor(
    aclTensor *tensor,
    const int64_t *viewDims,
    uint64_t viewDimsNum,
    aclDataType dataType,
    const int64_t *stride,
    int64_t offset,
    aclFormat format,
    const int64_t *storageDims,
    uint64_t storageDimsNum,
    void *tensorDataAddr);
aclnnStatus aclSetAclOpExecutorRepeatable(aclOpExecutor *executor);
aclnnStatus aclDestroyAclOpExecutor(aclOpExecutor *executor);
aclnnStatus AclSetInputTensorAddr(aclOpExecutor *executor, const size_t index, aclTensor *tensor, void *addr);
aclnnStatus AclSetOutputTensorAddr(
    aclOpExecutor *executor,
    const size_t index,
    aclTensor *tensor,
    void *addr);
aclnnStatus AclSetDynamicInputTensorAddr(
    aclOpExecutor *executor,
    size_t irIndex,
    const size_t relativeIndex,
    aclTensorList *tensors,
    void *addr);
aclnnStatus AclSetDynamicOutputTensorAddr(
    aclOpExecutor *executor,
    size_t irIndex,
    const size_t relativeIndex,
    aclTensorList *tensors,
    void *addr);
aclnnStatus AclSetTensorAddr(aclOpExecutor *executor, const size_t index, aclTensor *tensor, void *addr);
aclnnStatus AclSetDynamicTensorAddr(
    aclOpExecutor *executor,
    size_t irIndex,
    const size_t relativeIndex,
    aclTensorList *tensors,
    void *addr);
aclnnStatus aclSetInputTensorAddr(aclOpExecutor *executor, const size_t index, aclTensor *tensor, void *addr);
aclnnStatus aclSetOutputTensorAddr(
    aclOpExecutor *executor,
    const size_t index,
    aclTensor *tensor,
    void *addr);
aclnnStatus aclSetDynamicInputTensorAddr(
    aclOpExecutor *executor,
    size_t irIndex,
    const size_t relativeIndex,
    aclTensorList *tensors,
    void *addr);
aclnnStatus aclSetDynamicOutputTensorAddr(
    aclOpExecutor *executor,
    size_t irIndex,
    const size_t relativeIndex,
    aclTensorList *tensors,
    void *addr);
aclnnStatus aclSetTensorAddr(aclOpExecutor *executor, const size_t index, aclTensor *tensor, void *addr);
aclnnStatus aclSetDynamicTensorAddr(
    aclOpExecutor *executor,
    size_t irIndex,
    const size_t relativeIndex,
    aclTensorList *tensors,
    void *addr);
aclnnStatus aclSetRawTensorAddr(aclTensor *tensor, void *addr);
aclnnStatus aclGetRawTensorAddr(const aclTensor *tensor, void **addr);

#ifdef __cplusplus
}
#endif

#endif
