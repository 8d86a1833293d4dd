/* SPDX-License-Identifier: Apache-2.0 */
/* Initialisation, devices, contexts and thread-local state; started with ACLNN_EMULATOR_DEVICES=2. */
#include "check.h"

static void initialisation(void)
{
    int32_t version[3];
    uint32_t devices;
    int64_t value;
    aclrtRunMode mode;
    EXPECT_OK(aclInit(NULL));
    EXPECT_STATUS(ACL_ERROR_REPEAT_INITIALIZE, aclInit(NULL));
    EXPECT_OK(aclFinalize());
    EXPECT_STATUS(ACL_ERROR_REPEAT_FINALIZE, aclFinalize());
    EXPECT_OK(aclInit(NULL));
    EXPECT_OK(aclrtGetVersion(&version[0], &version[1], &version[2]));
    EXPECT(version[0] == 1);
    EXPECT_OK(aclrtGetDeviceCount(&devices));
    EXPECT_STATUS(2, devices);
    EXPECT_OK(aclrtGetRunMode(&mode));
    EXPECT(mode == ACL_HOST);
    EXPECT(strcmp(aclrtGetSocName(), "Ascend910B2") == 0);
    EXPECT_OK(aclGetDeviceCapability(0, ACL_DEVICE_INFO_AI_CORE_NUM, &value));
    EXPECT_STATUS(24, value);
    EXPECT_OK(aclGetDeviceCapability(1, ACL_DEVICE_INFO_L2_SIZE, &value));
    EXPECT_STATUS(192 << 20, value);
    EXPECT_STATUS(ACL_ERROR_RT_INVALID_DEVICEID, aclGetDeviceCapability(2, ACL_DEVICE_INFO_L2_SIZE, &value));
    EXPECT_STATUS(ACL_ERROR_INVALID_PARAM, aclrtGetDeviceCount(NULL));
    EXPECT_MESSAGE("aclrtGetDeviceCount: count");
    EXPECT_OK(aclnnInit(NULL));
    EXPECT_OK(aclnnFinalize());
}

static void *without_device(void *argument)
{
    int32_t id;
    void *memory;
    aclrtStream stream;
    aclrtContext context;
    (void)argument;
    EXPECT_STATUS(ACL_ERROR_RT_CONTEXT_NULL, aclrtGetDevice(&id));
    EXPECT_STATUS(ACL_ERROR_RT_CONTEXT_NULL, aclrtGetCurrentContext(&context));
    EXPECT_STATUS(ACL_ERROR_RT_CONTEXT_NULL, aclrtMalloc(&memory, 1, ACL_MEM_MALLOC_HUGE_FIRST));
    EXPECT_STATUS(ACL_ERROR_RT_CONTEXT_NULL, aclrtCreateStream(&stream));
    EXPECT_STATUS(ACL_ERROR_RT_CONTEXT_NULL, aclrtSynchronizeDevice());
    EXPECT_MESSAGE("aclrtSetDevice");
    EXPECT(aclGetRecentErrMsg() == NULL);
    EXPECT_STATUS(ACL_ERROR_RT_CONTEXT_NULL, aclrtPeekAtLastError(ACL_RT_THREAD_LEVEL));
    EXPECT_STATUS(ACL_ERROR_RT_CONTEXT_NULL, aclrtGetLastError(ACL_RT_THREAD_LEVEL));
    EXPECT_STATUS(0, aclrtGetLastError(ACL_RT_THREAD_LEVEL));
    return NULL;
}

static void on_thread(void *(*function)(void *))
{
    pthread_t id;
    pthread_create(&id, NULL, function, NULL);
    pthread_join(id, NULL);
}

static void devices(void)
{
    int32_t id;
    EXPECT_OK(aclrtSetDevice(1));
    EXPECT_OK(aclrtGetDevice(&id));
    EXPECT_STATUS(1, id);
    on_thread(without_device);
    EXPECT_STATUS(ACL_ERROR_RT_INVALID_DEVICEID, aclrtSetDevice(2));
    EXPECT_STATUS(ACL_ERROR_RT_INVALID_DEVICEID, aclrtSetDevice(-1));
    EXPECT_MESSAGE("device -1");
    /* Counted: the first reset leaves the device set. */
    EXPECT_OK(aclrtSetDevice(1));
    void *memory = device_malloc(100);
    EXPECT_OK(aclrtResetDevice(1));
    EXPECT_OK(aclrtGetDevice(&id));
    EXPECT_OK(aclrtMemset(memory, 100, 1, 100));
    EXPECT_OK(aclrtResetDevice(1));
    EXPECT_STATUS(ACL_ERROR_RT_CONTEXT_NULL, aclrtGetDevice(&id));
    EXPECT_STATUS(ACL_ERROR_RT_CONTEXT_NULL, aclrtResetDevice(1));
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtFree(memory));
    EXPECT_OK(aclrtSetDevice(0));
    EXPECT_OK(aclrtSetDevice(0));
    EXPECT_OK(aclrtResetDeviceForce(0));
    EXPECT_STATUS(ACL_ERROR_RT_CONTEXT_NULL, aclrtGetDevice(&id));
    EXPECT_OK(aclrtResetDeviceForce(0));
}

static void contexts(void)
{
    aclrtContext primary;
    aclrtContext second;
    aclrtContext current;
    aclrtStream stream;
    aclemuCounts counts;
    int32_t id;
    EXPECT_OK(aclrtSetDevice(0));
    EXPECT_OK(aclrtGetCurrentContext(&primary));
    EXPECT_OK(aclrtCreateContext(&second, 1));
    EXPECT_OK(aclrtGetCurrentContext(&current));
    EXPECT(current == second);
    EXPECT_OK(aclrtGetDevice(&id));
    EXPECT_STATUS(1, id);
    EXPECT_OK(aclrtCreateStream(&stream));
    EXPECT_OK(aclrtSetCurrentContext(primary));
    EXPECT_OK(aclrtGetDevice(&id));
    EXPECT_STATUS(0, id);
    void *memory = device_malloc(8);
    /* Tasks go to streams of the current context only; waiting is allowed for all. */
    EXPECT_STATUS(ACL_ERROR_RT_STREAM_CONTEXT, aclrtMemsetAsync(memory, 8, 0, 8, stream));
    EXPECT_STATUS(ACL_ERROR_RT_STREAM_CONTEXT, aclrtDestroyStream(stream));
    EXPECT_OK(aclrtSynchronizeStream(stream));
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtDestroyContext(primary));
    EXPECT_OK(aclrtDestroyContext(second));
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtDestroyContext(second));
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtSetCurrentContext(second));
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtSetCurrentContext(NULL));
    EXPECT_STATUS(ACL_ERROR_RT_INVALID_HANDLE, aclrtSynchronizeStream(stream));
    EXPECT_STATUS(ACL_ERROR_INVALID_PARAM, aclrtCreateContext(NULL, 0));
    EXPECT_OK(aclrtResetDevice(0));
    EXPECT_OK(aclemuGetCounts(&counts));
    EXPECT_STATUS(0, counts.contexts + counts.streams + counts.allocations);
}

int main(void)
{
    initialisation();
    devices();
    contexts();
    EXPECT(aclemuGetDevicePid() == 0);
    DONE();
}
