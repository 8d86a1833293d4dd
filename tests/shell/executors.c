/* SPDX-License-Identifier: Apache-2.0 */
/* Both phases, the call bytes and executors, with the check and kernels of fake_device.py. */
#include "check.h"
#include "fake_operators.h"

static aclrtStream stream;
static uint8_t *device;
static aclTensor *x;

static uint8_t first_byte(const void *address)
{
    uint8_t value = 0;
    EXPECT_OK(aclrtSynchronizeStream(stream));
    EXPECT_OK(aclrtMemcpy(&value, 1, address, 1, ACL_MEMCPY_DEVICE_TO_HOST));
    return value;
}

static aclOpExecutor *phase1(const char *check)
{
    uint64_t size = 99;
    aclOpExecutor *executor = NULL;
    EXPECT_OK(aclnnFakeGetWorkspaceSize(x, check, NULL, NULL, &size, &executor));
    EXPECT(executor != NULL && size != 99);
    return executor;
}

static void arguments(void)
{
    float half = 0.5f;
    int64_t two = 2;
    int64_t ints[] = {-1, INT64_MAX};
    float floats[] = {0.25f};
    bool bools[] = {true, false};
    int64_t shape[] = {2, 3};
    int64_t strides[] = {1, 2};
    aclTensor *elements[] = {vector_of(NULL, ACL_BF16, 1), NULL};
    aclScalar *scalars[] = {aclCreateScalar(&half, ACL_FLOAT), aclCreateScalar(&two, ACL_INT64)};
    fake_extras more = {
        .tensors = aclCreateTensorList((const aclTensor *const *)elements, 2),
        .scalar = scalars[0],
        .scalars = aclCreateScalarList((const aclScalar *const *)scalars, 2),
        .ints = aclCreateIntArray(ints, 2),
        .floats = aclCreateFloatArray(floats, 1),
        .bools = aclCreateBoolArray(bools, 2),
        .text = "a text",
        .number = -5,
        .ratio = 0.125,
        .flag = true,
    };
    aclTensor *y = aclCreateTensor(shape, 2, ACL_FLOAT16, strides, 4, ACL_FORMAT_FRACTAL_NZ, shape, 2, device);
    uint64_t size = 7;
    aclOpExecutor *executor = (aclOpExecutor *)&size;
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclnnFakeGetWorkspaceSize(y, "describe", "r", &more, &size, &executor));
    EXPECT_MESSAGE("x=T1/29/data[2,3][1,2]+4[2,3] check=describe run=r tensors=['T27/2/null[1][1]+0[1]', '-'] "
                   "scalar=S0/0000003f000000000000000000000000 "
                   "scalars=['S0/0000003f000000000000000000000000', 'S9/02000000000000000000000000000000'] "
                   "ints=[-1, 9223372036854775807] floats=[0.25] bools=[True, False] text=a text number=-5 ratio=0.125 "
                   "flag=1");
    /* Phase 1 that fails leaves its outputs alone. */
    EXPECT(size == 7 && executor == (aclOpExecutor *)&size);
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclnnFakeGetWorkspaceSize(NULL, "describe", NULL, NULL, &size, &executor));
    EXPECT_MESSAGE("x=- check=describe run=None tensors=None scalar=- scalars=None ints=None floats=None bools=None "
                   "text=None number=0 ratio=0.0 flag=0");
    EXPECT_OK(aclDestroyScalarList(more.scalars));
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclnnFakeGetWorkspaceSize(y, NULL, NULL, &more, &size, &executor));
    EXPECT_MESSAGE("aclnnFake: scalar: not a living aclScalar");
    EXPECT_OK(aclDestroyTensorList(more.tensors));
    EXPECT_OK(aclDestroyIntArray(more.ints));
    EXPECT_OK(aclDestroyFloatArray(more.floats));
    EXPECT_OK(aclDestroyBoolArray(more.bools));
    EXPECT_OK(aclDestroyTensor(y));
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclnnFakeGetWorkspaceSize(y, NULL, NULL, NULL, &size, &executor));
    EXPECT_MESSAGE("aclnnFake: x: not a living aclTensor");
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, fake(x, "refuse", NULL, stream));
    EXPECT_MESSAGE("the check said no: ü");
    EXPECT_STATUS(ACLNN_ERR_PARAM_NULLPTR, aclnnFakeGetWorkspaceSize(x, NULL, NULL, NULL, NULL, &executor));
    EXPECT_STATUS(ACLNN_ERR_PARAM_NULLPTR, aclnnFakeGetWorkspaceSize(x, NULL, NULL, NULL, &size, NULL));
    EXPECT_MESSAGE("executor must not be NULL");
}

/* The shell serialises whatever dimensions there are; the check judges them. */
static void odd_dimensions(void)
{
    int64_t odd[] = {-1, INT64_MIN, INT64_MAX, 0};
    int64_t many[256] = {0};
    uint64_t size;
    aclOpExecutor *executor;
    aclTensor *y = aclCreateTensor(odd, 4, ACL_UINT8, NULL, INT64_MIN, ACL_FORMAT_ND, odd, 3, device);
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclnnFakeGetWorkspaceSize(y, "describe", NULL, NULL, &size, &executor));
    EXPECT_MESSAGE("x=T4/2/data[-1,-9223372036854775808,9223372036854775807,0][0,0,0,1]+-9223372036854775808"
                   "[-1,-9223372036854775808,9223372036854775807]");
    EXPECT_OK(aclDestroyTensor(y));
    y = aclCreateTensor(odd, 3, ACL_UINT8, odd, 0, ACL_FORMAT_ND, odd, 1, device);
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclnnFakeGetWorkspaceSize(y, "describe", NULL, NULL, &size, &executor));
    EXPECT_MESSAGE("[-1,-9223372036854775808,9223372036854775807][-1,-9223372036854775808,9223372036854775807]+0[-1]");
    EXPECT_OK(aclDestroyTensor(y));
    /* The wire format counts up to 255. */
    y = aclCreateTensor(many, 255, ACL_UINT8, NULL, 0, ACL_FORMAT_ND, many, 255, device);
    EXPECT_OK(fake(y, NULL, NULL, stream));
    EXPECT_OK(aclrtSynchronizeStream(stream));
    EXPECT_OK(aclDestroyTensor(y));
    y = aclCreateTensor(many, 256, ACL_UINT8, NULL, 0, ACL_FORMAT_ND, many, 1, device);
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclnnFakeGetWorkspaceSize(y, "describe", NULL, NULL, &size, &executor));
    EXPECT_MESSAGE("aclnnFake: x: more than 255 dimensions");
    EXPECT_OK(aclDestroyTensor(y));
    y = aclCreateTensor(many, 1, ACL_UINT8, NULL, 0, ACL_FORMAT_ND, many, 256, device);
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclnnFakeGetWorkspaceSize(y, "describe", NULL, NULL, &size, &executor));
    EXPECT_OK(aclDestroyTensor(y));
    /* Numbers of dimensions that cannot be: nothing is read. */
    EXPECT(aclCreateTensor(many, UINT64_MAX, ACL_UINT8, NULL, 0, ACL_FORMAT_ND, many, 1, device) == NULL);
    EXPECT(aclCreateTensor(many, 1, ACL_UINT8, NULL, 0, ACL_FORMAT_ND, many, UINT64_MAX / 2, device) == NULL);
    EXPECT(aclCreateIntArray(many, UINT64_MAX / 8 + 2) == NULL);
    /* More than fits into one call. */
    const uint64_t count = 5 << 20;
    int64_t *items = calloc(count, sizeof *items);
    fake_extras more = {.ints = aclCreateIntArray(items, count)};
    free(items);
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclnnFakeGetWorkspaceSize(x, NULL, NULL, &more, &size, &executor));
    EXPECT_MESSAGE("more than 32 MiB");
    EXPECT_OK(aclDestroyIntArray(more.ints));
}

static void workspace(void)
{
    void *space = device_malloc(4096);
    uint64_t size;
    aclOpExecutor *executor;
    EXPECT_OK(aclnnFakeGetWorkspaceSize(x, "workspace", NULL, NULL, &size, &executor));
    EXPECT_STATUS(4096, size);
    EXPECT_OK(aclnnFake(space, size, executor, stream));
    EXPECT_STATUS(42, first_byte(space));
    EXPECT_STATUS(ACLNN_ERR_PARAM_NULLPTR, aclnnFake(NULL, 4096, phase1("workspace"), stream));
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclnnFake(space, 4095, phase1("workspace"), stream));
    EXPECT_MESSAGE("4095");
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclnnFake(space, 4097, phase1("workspace"), stream));
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, aclnnFake(&size, 4096, phase1("workspace"), stream));
    EXPECT_MESSAGE("workspace");
    EXPECT_OK(aclrtFree(space));
}

static void executors(void)
{
    aclemuCounts counts;
    aclOpExecutor *executor = phase1(NULL);
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclnnOther(NULL, 0, executor, stream));
    EXPECT_MESSAGE("aclnnOther: the executor is one of aclnnFake");
    EXPECT_OK(aclnnFake(NULL, 0, executor, stream));
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclnnFake(NULL, 0, executor, stream));
    EXPECT_MESSAGE("used already");
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclSetAclOpExecutorRepeatable(executor));
    EXPECT_STATUS(ACLNN_ERR_PARAM_NULLPTR, aclnnFake(NULL, 0, NULL, stream));
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclnnFake(NULL, 0, (aclOpExecutor *)&executor, stream));
    EXPECT_OK(aclDestroyAclOpExecutor(phase1(NULL)));
    /* One second phase for two first ones. */
    uint64_t size;
    EXPECT_OK(aclnnFakeTensorGetWorkspaceSize(x, &size, &executor));
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclnnOther(NULL, 0, executor, stream));
    EXPECT_MESSAGE("aclnnOther: the executor is one of aclnnFakeTensor");
    EXPECT_OK(aclnnFake(NULL, 0, executor, stream));
    /* Freed on failure, too. */
    EXPECT_STATUS(ACLNN_ERR_RUNTIME_ERROR, aclnnFake(NULL, 0, phase1(NULL), &counts));
    EXPECT_MESSAGE("not a living stream");
    EXPECT_OK(aclemuGetCounts(&counts));
    EXPECT_STATUS(0, counts.executors);
    EXPECT(counts.launches >= 2);
    EXPECT_OK(aclrtSynchronizeStream(stream));
}

static void addresses(void)
{
    uint8_t *other = device_malloc(64);
    EXPECT_OK(aclrtSynchronizeStream(stream)); /* aclrtMemset does not wait for kernels that are still queued */
    EXPECT_OK(aclrtMemset(device, 64, 0, 64));
    EXPECT_OK(aclrtMemset(other, 64, 0, 64));
    /* Read in phase 2. */
    aclOpExecutor *executor = phase1(NULL);
    EXPECT_OK(aclSetRawTensorAddr(x, other));
    EXPECT_OK(aclnnFake(NULL, 0, executor, stream));
    EXPECT_STATUS(1, first_byte(other));
    EXPECT_STATUS(0, first_byte(device));
    /* Again and again. */
    executor = phase1(NULL);
    EXPECT_OK(aclSetAclOpExecutorRepeatable(executor));
    for (int i = 0; i < 10; i++) {
        EXPECT_OK(aclSetInputTensorAddr(executor, 0, x, i % 2 == 0 ? device : other));
        EXPECT_OK(aclnnFake(NULL, 0, executor, stream));
    }
    EXPECT_STATUS(5, first_byte(device));
    EXPECT_STATUS(6, first_byte(other));
    EXPECT_OK(AclSetTensorAddr(executor, 7, x, NULL));
    EXPECT_OK(aclnnFake(NULL, 0, executor, stream)); /* the fake kernel does nothing with NULL */
    EXPECT_OK(aclrtSynchronizeStream(stream));
    EXPECT_OK(AclSetOutputTensorAddr(executor, 0, x, device));
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclSetTensorAddr(executor, 0, NULL, device));
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclSetTensorAddr(NULL, 0, x, other));
    EXPECT_OK(aclnnFake(NULL, 0, executor, stream)); /* the address was set all the same */
    EXPECT_STATUS(7, first_byte(other));
    EXPECT_OK(aclDestroyAclOpExecutor(executor));
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclDestroyAclOpExecutor(executor));
    /* In lists. */
    aclTensor *element = vector_of(device, ACL_UINT8, 1);
    aclTensorList *list = aclCreateTensorList((const aclTensor *const *)&element, 1);
    fake_extras more = {.tensors = list};
    uint64_t size;
    EXPECT_OK(aclnnFakeGetWorkspaceSize(x, NULL, NULL, &more, &size, &executor));
    EXPECT_OK(aclSetDynamicInputTensorAddr(executor, 1, 0, list, other));
    EXPECT_STATUS(ACLNN_ERR_PARAM_INVALID, AclSetDynamicTensorAddr(executor, 1, 1, list, other));
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclSetDynamicOutputTensorAddr(executor, 1, 0, NULL, other));
    EXPECT_OK(aclnnFake(NULL, 0, executor, stream));
    EXPECT_STATUS(9, first_byte(other)); /* twice: it is also x's address */
    EXPECT_OK(aclDestroyTensorList(list));
    /* In no allocation: only the kernel can tell whether that matters. */
    EXPECT_OK(aclSetRawTensorAddr(x, device + (1 << 20)));
    EXPECT_OK(aclnnFake(NULL, 0, phase1(NULL), stream));
    EXPECT_STATUS(ACL_ERROR_RT_AICORE_EXCEPTION, aclrtSynchronizeStream(stream));
    EXPECT_MESSAGE("in no allocation");
    EXPECT_OK(aclSetRawTensorAddr(x, device));
    EXPECT_OK(aclrtFree(other));
}

static void destroyed_between_phases(void)
{
    aclTensor *keep = x;
    x = vector_of(device, ACL_UINT8, 64);
    aclOpExecutor *executor = phase1(NULL);
    EXPECT_OK(aclDestroyTensor(x));
    x = vector_of(device, ACL_UINT8, 64); /* may be in the same place */
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclnnFake(NULL, 0, executor, stream));
    EXPECT_MESSAGE("destroyed after phase 1");
    EXPECT_OK(aclDestroyTensor(x));
    x = keep;
}

static void kernel_failure(void)
{
    uint8_t before = first_byte(device);
    EXPECT_OK(fake(x, NULL, "fail", stream));
    EXPECT_OK(fake(x, NULL, NULL, stream)); /* the stream goes on */
    EXPECT_STATUS(ACL_ERROR_RT_AICORE_EXCEPTION, aclrtSynchronizeStream(stream));
    EXPECT_STATUS(ACL_ERROR_RT_AICORE_EXCEPTION, aclrtGetLastError(ACL_RT_THREAD_LEVEL));
    EXPECT_MESSAGE("the kernel failed");
    EXPECT_OK(aclrtSynchronizeStream(stream));
    EXPECT_STATUS((before + 1) % 256, first_byte(device));
    EXPECT_OK(fake(x, NULL, "fail", NULL));
    EXPECT_STATUS(ACL_ERROR_RT_AICORE_EXCEPTION, aclrtSynchronizeDevice());
    EXPECT_MESSAGE("the kernel failed");
    EXPECT_OK(aclrtSynchronizeDevice());
}

static void *without_device(void *argument)
{
    EXPECT_STATUS(ACLNN_ERR_RUNTIME_ERROR, fake(x, NULL, NULL, NULL));
    EXPECT_MESSAGE("aclrtSetDevice");
    EXPECT_STATUS(ACLNN_ERR_RUNTIME_ERROR, aclnnFake(NULL, 0, argument, NULL));
    EXPECT_STATUS(ACLNN_ERR_INNER_NULLPTR, aclDestroyAclOpExecutor(argument)); /* freed on failure here, too */
    return NULL;
}

int main(void)
{
    pthread_t id;
    EXPECT_OK(aclrtSetDevice(0));
    EXPECT_OK(aclrtCreateStream(&stream));
    device = device_malloc(64);
    x = vector_of(device, ACL_UINT8, 64);
    arguments();
    odd_dimensions();
    workspace();
    executors();
    addresses();
    destroyed_between_phases();
    kernel_failure();
    pthread_create(&id, NULL, without_device, phase1(NULL));
    pthread_join(id, NULL);
    EXPECT_OK(aclDestroyTensor(x));
    EXPECT_OK(aclrtResetDevice(0));
    DONE();
}
