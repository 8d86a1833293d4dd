/* SPDX-License-Identifier: Apache-2.0 */
/* A device process that misbehaves: arguments are what the check does, what the kernel does (- for nothing), and what the
 * message must say. */
#include <signal.h>
#include <sys/wait.h>

#include "check.h"
#include "fake_operators.h"

#define EXPECT_LOST(call)                                                                                              \
    do {                                                                                                               \
        EXPECT_STATUS(ACL_ERROR_RT_LOST_HEARTBEAT, call);                                                              \
        EXPECT_MESSAGE(text);                                                                                          \
    } while (0)

static void *kill_later(void *argument)
{
    (void)argument;
    usleep(200000);
    EXPECT_OK(aclrtResetDeviceForce(0));
    return NULL;
}

/* Nothing is under way when the device process ends: the next synchronisation says so all the same. */
static void dies_idle(aclTensor *x)
{
    aclrtStream stream;
    EXPECT_OK(aclrtSetDevice(0));
    EXPECT_OK(aclrtCreateStream(&stream));
    for (int round = 0; round < 3; round++) {
        void *device = device_malloc(64);
        EXPECT_OK(aclSetRawTensorAddr(x, device));
        EXPECT_OK(fake(x, NULL, NULL, stream));
        EXPECT_OK(aclrtSynchronizeDevice());
        EXPECT_OK(aclrtSynchronizeStream(stream));
        int32_t pid = aclemuGetDevicePid();
        siginfo_t about;
        kill(pid, SIGKILL);
        waitid(P_PID, (id_t)pid, &about, WEXITED | WNOWAIT);
        EXPECT_STATUS(ACL_ERROR_RT_LOST_HEARTBEAT,
                      round == 0 ? aclrtSynchronizeDevice() : aclrtSynchronizeStream(round == 1 ? stream : NULL));
        EXPECT_MESSAGE("signal 9");
        EXPECT_OK(aclrtResetDevice(0));
        EXPECT_OK(aclrtSetDevice(0));
        EXPECT_OK(aclrtCreateStream(&stream));
    }
    EXPECT_OK(aclrtResetDevice(0));
}

int main(int count, char **arguments)
{
    const char *check = arguments[1][0] != '-' ? arguments[1] : NULL;
    const char *run = arguments[2][0] != '-' ? arguments[2] : NULL;
    const char *text = arguments[3];
    aclrtStream stream;
    aclrtStream other;
    aclrtEvent event;
    aclrtStream made;
    void *memory;
    size_t free_size;
    size_t total;
    pthread_t id;
    char host[4] = {0};
    (void)count;
    EXPECT_OK(aclrtSetDevice(0));
    EXPECT_OK(aclrtCreateStream(&stream));
    EXPECT_OK(aclrtCreateStream(&other));
    EXPECT_OK(aclrtCreateEvent(&event));
    void *device = device_malloc(64);
    aclTensor *x = vector_of(device, ACL_UINT8, 64);
    bool hangs = (check != NULL && strcmp(check, "hang") == 0) || (run != NULL && strcmp(run, "hang") == 0);
    if (hangs)
        pthread_create(&id, NULL, kill_later, NULL);
    aclnnStatus launched = fake(x, check, run, stream);
    if (check != NULL || run == NULL) {
        EXPECT_STATUS(ACL_ERROR_RT_LOST_HEARTBEAT, launched);
        EXPECT_MESSAGE(text);
    } else {
        EXPECT_OK(launched);
    }
    if (hangs && run != NULL) {
        EXPECT_STATUS(ACL_ERROR_RT_STREAM_SYNC_TIMEOUT, aclrtSynchronizeStreamWithTimeout(stream, 50));
        /* What waits for the hanging kernel ends with it. */
        EXPECT_OK(aclrtRecordEvent(event, stream));
        EXPECT_OK(aclrtStreamWaitEvent(other, event));
    }
    if (hangs) {
        pthread_join(id, NULL);
    } else {
        if (run != NULL) {
            EXPECT_OK(aclrtMemsetAsync(device, 64, 1, 64, other));
            EXPECT_STATUS(ACL_ERROR_RT_LOST_HEARTBEAT, aclrtSynchronizeDevice());
            EXPECT_MESSAGE(text);
        }
        /* Everything says so from now on, but for what cleans up. */
        EXPECT_STATUS(ACL_ERROR_RT_LOST_HEARTBEAT, fake(x, NULL, NULL, stream));
        EXPECT_MESSAGE(text);
        EXPECT_LOST(aclrtSynchronizeStream(stream));
        EXPECT_LOST(aclrtSynchronizeDevice());
        EXPECT_LOST(aclrtMalloc(&memory, 64, ACL_MEM_MALLOC_HUGE_FIRST));
        EXPECT_LOST(aclrtGetMemInfo(ACL_HBM_MEM, &free_size, &total));
        EXPECT_LOST(aclrtMemcpy(host, 4, device, 4, ACL_MEMCPY_DEVICE_TO_HOST));
        EXPECT_LOST(aclrtMemset(device, 4, 0, 4));
        EXPECT_LOST(aclrtMemcpyAsync(device, 4, host, 4, ACL_MEMCPY_HOST_TO_DEVICE, stream));
        EXPECT_LOST(aclrtMemsetAsync(device, 4, 0, 4, stream));
        EXPECT_LOST(aclrtRecordEvent(event, stream));
        EXPECT_LOST(aclrtStreamWaitEvent(stream, event));
        EXPECT_LOST(aclrtCreateStream(&made));
        EXPECT_STATUS(0, aclemuGetDevicePid());
        EXPECT_OK(aclrtFree(device));
        EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtFree(device));
        EXPECT_MESSAGE("is not the address of an allocation");
        EXPECT_OK(aclrtDestroyStream(stream));
        EXPECT_OK(aclrtResetDevice(0));
    }
    EXPECT_OK(aclrtDestroyEvent(event));

    /* A fresh device process, if the environment lets it start. */
    unsetenv("FAKE_HELLO");
    EXPECT_OK(aclrtSetDevice(0));
    device = device_malloc(64);
    EXPECT_OK(aclrtMemset(device, 64, 1, 64));
    EXPECT_OK(aclSetRawTensorAddr(x, device));
    EXPECT_OK(fake(x, NULL, NULL, NULL));
    EXPECT_OK(aclrtSynchronizeDevice());
    EXPECT_OK(aclrtMemcpy(host, 4, device, 4, ACL_MEMCPY_DEVICE_TO_HOST));
    EXPECT_STATUS(2, host[0]);
    /* Killed from outside while a kernel runs. */
    EXPECT_OK(fake(x, NULL, "slow", NULL));
    int32_t pid = aclemuGetDevicePid();
    EXPECT(pid > 0);
    usleep(50000);
    kill(pid, SIGKILL);
    EXPECT_STATUS(ACL_ERROR_RT_LOST_HEARTBEAT, aclrtSynchronizeDevice());
    EXPECT_MESSAGE("signal 9");
    EXPECT_OK(aclrtResetDevice(0));
    dies_idle(x);
    EXPECT_OK(aclDestroyTensor(x));
    DONE();
}
