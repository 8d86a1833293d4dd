/* SPDX-License-Identifier: Apache-2.0 */
/* Tensors, scalars, arrays and lists: no device is needed for them. */
#include "check.h"

static void tensors(void)
{
    int64_t shape[] = {2, 3, 4};
    int64_t strides[] = {1, 2, 6};
    int64_t storage[] = {24};
    int64_t *got;
    uint64_t count;
    int64_t offset;
    aclDataType dtype;
    aclFormat format;
    void *address;
    aclTensor *t = aclCreateTensor(shape, 3, ACL_BF16, NULL, 5, ACL_FORMAT_NCL, storage, 1, &failures);
    shape[0] = 9; /* the dimensions were copied */
    EXPECT_OK(aclGetViewShape(t, &got, &count));
    EXPECT(count == 3 && got[0] == 2 && got[1] == 3 && got[2] == 4);
    free(got);
    EXPECT_OK(aclGetViewStrides(t, &got, &count));
    EXPECT(count == 3 && got[0] == 12 && got[1] == 4 && got[2] == 1);
    free(got);
    EXPECT_OK(aclGetStorageShape(t, &got, &count));
    EXPECT(count == 1 && got[0] == 24);
    free(got);
    EXPECT_OK(aclGetViewOffset(t, &offset));
    EXPECT_OK(aclGetDataType(t, &dtype));
    EXPECT_OK(aclGetFormat(t, &format));
    EXPECT_OK(aclGetRawTensorAddr(t, &address));
    EXPECT(offset == 5 && dtype == ACL_BF16 && format == ACL_FORMAT_NCL && address == &failures);
    EXPECT_OK(aclSetRawTensorAddr(t, NULL));
    EXPECT_OK(aclGetRawTensorAddr(t, &address));
    EXPECT(address == NULL);

    /* Only what is given changes, but for dtype, offset, format and strides. */
    shape[0] = 2;
    EXPECT_OK(aclInitTensor(t, NULL, 0, ACL_INT8, NULL, 0, ACL_FORMAT_ND, NULL, 0, NULL));
    EXPECT_OK(aclGetViewShape(t, &got, &count));
    EXPECT(count == 3 && got[0] == 2);
    free(got);
    EXPECT_OK(aclInitTensor(t, shape, 3, ACL_INT8, strides, 1, ACL_FORMAT_ND, storage, 1, &failures));
    EXPECT_OK(aclGetViewStrides(t, &got, &count));
    EXPECT(count == 3 && got[0] == 1 && got[2] == 6);
    free(got);
    int64_t many[40];
    for (int i = 0; i < 40; i++)
        many[i] = i + 1;
    EXPECT_OK(aclInitTensor(t, many, 40, ACL_INT8, many, 0, ACL_FORMAT_ND, many, 9, NULL));
    EXPECT_OK(aclInitTensor(t, NULL, 0, ACL_INT8, many, 0, ACL_FORMAT_ND, many, 30, NULL));
    EXPECT_OK(aclGetViewShape(t, &got, &count));
    EXPECT(count == 40 && got[39] == 40);
    free(got);
    EXPECT_OK(aclGetStorageShape(t, &got, &count));
    EXPECT(count == 30 && got[29] == 30);
    free(got);
    EXPECT_OK(aclDestroyTensor(t));

    /* Nothing is validated, unknown dtypes and formats are kept as undefined; a scalar has no dimensions. */
    int64_t odd[] = {-1, INT64_MAX, 3};
    t = aclCreateTensor(odd, 3, (aclDataType)31, NULL, -7, (aclFormat)77, NULL, 0, NULL);
    EXPECT_OK(aclGetDataType(t, &dtype));
    EXPECT_OK(aclGetFormat(t, &format));
    EXPECT(dtype == ACL_DT_UNDEFINED && format == ACL_FORMAT_UNDEFINED);
    EXPECT_OK(aclDestroyTensor(t));
    t = aclCreateTensor(NULL, 0, ACL_FLOAT, NULL, 0, ACL_FORMAT_ND, NULL, 0, NULL);
    EXPECT_OK(aclGetViewShape(t, &got, &count));
    EXPECT(count == 0 && got != NULL);
    free(got);
    EXPECT_OK(aclDestroyTensor(t));
    EXPECT(aclCreateTensor(NULL, 1, ACL_FLOAT, NULL, 0, ACL_FORMAT_ND, NULL, 0, NULL) == NULL);
    EXPECT_MESSAGE("aclCreateTensor");
    EXPECT(aclCreateTensor(odd, 1, ACL_FLOAT, NULL, 0, ACL_FORMAT_ND, NULL, 1, NULL) == NULL);
}

static void known_dtypes(void)
{
    static const int known[] = {0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17, 27, 29, 30, 33, 34, 35, 36, 37,
                                38, 39, 40, 41};
    for (int dtype = -3; dtype < 70; dtype++) {
        bool expected = false;
        for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
            expected = expected || known[i] == dtype;
        aclTensor *t = vector_of(NULL, (aclDataType)dtype, 1);
        aclDataType got;
        EXPECT_OK(aclGetDataType(t, &got));
        EXPECT_STATUS(expected ? dtype : -1, (int)got);
        aclDestroyTensor(t);
        uint8_t value[16] = {1};
        bool scalar = expected && dtype != 13 && dtype != 29 && dtype != 30 && dtype != 33;
        aclScalar *s = aclCreateScalar(value, (aclDataType)dtype);
        EXPECT((s != NULL) == scalar);
        aclDestroyScalar(s);
    }
    EXPECT_STATUS(1, aclDataTypeSize(ACL_INT4));
    EXPECT_STATUS(8, aclDataTypeSize(ACL_FLOAT4_E2M1));
    EXPECT_STATUS(0, aclDataTypeSize(ACL_STRING));
    EXPECT_STATUS(16, aclDataTypeSize(ACL_COMPLEX128));
    EXPECT_STATUS(2, aclDataTypeSize(ACL_BF16));
}

static void arrays(void)
{
    uint64_t size;
    int64_t ints[100] = {7};
    bool bools[2] = {true, false};
    aclIntArray *i = aclCreateIntArray(ints, 100);
    aclFloatArray *f = aclCreateFloatArray(NULL, 0);
    aclBoolArray *b = aclCreateBoolArray(bools, 2);
    EXPECT_OK(aclGetIntArraySize(i, &size));
    EXPECT_STATUS(100, size);
    EXPECT_OK(aclGetFloatArraySize(f, &size));
    EXPECT_STATUS(0, size);
    EXPECT_OK(aclGetBoolArraySize(b, &size));
    EXPECT_STATUS(2, size);
    EXPECT(aclCreateIntArray(NULL, 1) == NULL);
    EXPECT_STATUS(ACLNN_ERR_PARAM_NULLPTR, aclGetIntArraySize(NULL, &size));
    EXPECT_OK(aclDestroyIntArray(i));
    EXPECT_OK(aclDestroyFloatArray(f));
    EXPECT_OK(aclDestroyBoolArray(b));

    float one = 1;
    aclTensor *elements[3] = {vector_of(NULL, ACL_INT8, 1), NULL, vector_of(NULL, ACL_INT8, 2)};
    aclScalar *scalars[1] = {aclCreateScalar(&one, ACL_FLOAT)};
    aclTensorList *list = aclCreateTensorList((const aclTensor *const *)elements, 3);
    aclScalarList *scalar_list = aclCreateScalarList((const aclScalar *const *)scalars, 1);
    EXPECT_OK(aclGetTensorListSize(list, &size));
    EXPECT_STATUS(3, size);
    EXPECT_OK(aclGetScalarListSize(scalar_list, &size));
    EXPECT_STATUS(1, size);
    EXPECT_OK(aclDestroyTensorList(list));
    EXPECT_OK(aclDestroyScalarList(scalar_list));
    /* The list owned them. */
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclDestroyTensor(elements[0]));
    EXPECT_MESSAGE("not a living tensor");
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclDestroyScalar(scalars[0]));
}

static void wrong_handles(void)
{
    int64_t *dims;
    uint64_t count;
    aclTensor *t = vector_of(NULL, ACL_INT8, 1);
    aclIntArray *a = aclCreateIntArray(NULL, 0);
    EXPECT_OK(aclDestroyTensor(t));
    aclTensor *next = vector_of(NULL, ACL_INT8, 1); /* may be in the same place */
    EXPECT(next != t);
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclDestroyTensor(t));
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclGetViewShape(t, &dims, &count));
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclDestroyTensor((const aclTensor *)a));
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclDestroyTensor((const aclTensor *)&count));
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclDestroyTensor((const aclTensor *)((char *)next + 1)));
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclDestroyTensor((const aclTensor *)UINTPTR_MAX));
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclDestroyIntArray((const aclIntArray *)next));
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclDestroyTensorList((const aclTensorList *)next));
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclDestroyAclOpExecutor((aclOpExecutor *)next));
    EXPECT_OK(aclDestroyTensor(next));
    EXPECT_OK(aclDestroyIntArray(a));
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclDestroyIntArray(a));

    /* NULL: destroying it is fine, asking it is not. */
    EXPECT_OK(aclDestroyTensor(NULL));
    EXPECT_OK(aclDestroyScalar(NULL));
    EXPECT_OK(aclDestroyTensorList(NULL));
    EXPECT_OK(aclDestroyScalarList(NULL));
    EXPECT_OK(aclDestroyIntArray(NULL));
    EXPECT_OK(aclDestroyFloatArray(NULL));
    EXPECT_OK(aclDestroyBoolArray(NULL));
    EXPECT_STATUS(ACLNN_ERR_PARAM_NULLPTR, aclGetViewShape(NULL, &dims, &count));
    EXPECT_STATUS(ACLNN_ERR_PARAM_NULLPTR, aclInitTensor(NULL, NULL, 0, ACL_INT8, NULL, 0, ACL_FORMAT_ND, NULL, 0,
                                                         NULL));
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclSetAclOpExecutorRepeatable(NULL));
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclDestroyAclOpExecutor(NULL));
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclSetTensorAddr(NULL, 0, NULL, NULL));
    EXPECT(aclCreateScalar(NULL, ACL_FLOAT) == NULL);
}

/* A handle stays recognisably stale while many others come and go. */
static void stale_handles(void)
{
    float one = 1;
    aclScalar *stale_scalar = aclCreateScalar(&one, ACL_FLOAT);
    aclTensor *stale_tensor = vector_of(NULL, ACL_INT8, 1);
    aclIntArray *stale_array = aclCreateIntArray(NULL, 0);
    EXPECT_OK(aclDestroyScalar(stale_scalar));
    EXPECT_OK(aclDestroyTensor(stale_tensor));
    EXPECT_OK(aclDestroyIntArray(stale_array));
    for (int i = 0; i < 16000 && failures == 0; i++) {
        aclScalar *scalar = aclCreateScalar(&one, ACL_FLOAT);
        aclTensor *tensor = vector_of(NULL, ACL_INT8, 1);
        aclIntArray *array = aclCreateIntArray(NULL, 0);
        EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclDestroyScalar(stale_scalar));
        EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclDestroyTensor(stale_tensor));
        EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclDestroyIntArray(stale_array));
        EXPECT_OK(aclDestroyScalar(scalar));
        EXPECT_OK(aclDestroyTensor(tensor));
        EXPECT_OK(aclDestroyIntArray(array));
    }
}

/* Each thread makes and destroys; every object is destroyed exactly once by somebody. */
static void *make_and_destroy(void *argument)
{
    aclTensor **shared = argument;
    long destroyed = 0;
    for (int i = 0; i < 20000; i++) {
        aclTensor *mine = vector_of(NULL, ACL_INT8, i);
        aclTensor *other = __atomic_exchange_n(&shared[i % 8], mine, __ATOMIC_ACQ_REL);
        destroyed += other != NULL && aclDestroyTensor(other) == ACLNN_SUCCESS;
    }
    return (void *)destroyed;
}

static void threads(void)
{
    static aclTensor *shared[8];
    pthread_t ids[4];
    long destroyed = 0;
    aclemuCounts counts;
    for (int i = 0; i < 4; i++)
        pthread_create(&ids[i], NULL, make_and_destroy, shared);
    for (int i = 0; i < 4; i++) {
        void *part;
        pthread_join(ids[i], &part);
        destroyed += (long)part;
    }
    EXPECT_STATUS(80000 - 8, destroyed);
    EXPECT_OK(aclemuGetCounts(&counts));
    EXPECT_STATUS(8, counts.tensors);
    for (int i = 0; i < 8; i++)
        EXPECT_OK(aclDestroyTensor(shared[i]));
}

int main(void)
{
    aclemuCounts counts;
    tensors();
    known_dtypes();
    arrays();
    wrong_handles();
    stale_handles();
    threads();
    EXPECT_OK(aclemuGetCounts(&counts));
    EXPECT_STATUS(0, counts.tensors + counts.scalars + counts.arrays + counts.lists + counts.executors);
    DONE();
}
