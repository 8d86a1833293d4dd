/* SPDX-License-Identifier: Apache-2.0 */
/* Many threads use everything at once; each checks its own results. */
#include "check.h"
#include "fake_operators.h"

#define THREADS 4
#define ROUNDS 60

static void *use_everything(void *argument)
{
    aclrtStream streams[2];
    aclrtEvent event;
    uint8_t value;
    (void)argument;
    EXPECT_OK(aclrtSetDevice(0));
    EXPECT_OK(aclrtCreateEventExWithFlag(&event, ACL_EVENT_SYNC));
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < 2; i++)
            EXPECT_OK(aclrtCreateStream(&streams[i]));
        uint8_t *device = device_malloc(1000);
        aclTensor *x = vector_of(device, ACL_UINT8, 1000);
        EXPECT_OK(aclrtMemsetAsync(device, 1000, round, 1000, streams[0]));
        EXPECT_OK(fake(x, NULL, NULL, streams[0]));
        EXPECT_OK(aclrtRecordEvent(event, streams[0]));
        EXPECT_OK(aclrtStreamWaitEvent(streams[1], event));
        EXPECT_OK(fake(x, NULL, NULL, streams[1]));
        EXPECT_OK(aclrtMemcpyAsync(&value, 1, device, 1, ACL_MEMCPY_DEVICE_TO_HOST, streams[1]));
        EXPECT_STATUS(round + 2, value);
        EXPECT_OK(aclrtFree(device));
        EXPECT_OK(aclDestroyTensor(x));
        EXPECT_OK(aclrtDestroyStreamForce(streams[0]));
        EXPECT_OK(aclrtDestroyStream(streams[1]));
        EXPECT_OK(aclrtSynchronizeDevice());
    }
    EXPECT_OK(aclrtDestroyEvent(event));
    return NULL;
}

int main(void)
{
    pthread_t ids[THREADS];
    aclemuCounts counts;
    EXPECT_OK(aclrtSetDevice(0));
    for (int i = 0; i < THREADS; i++)
        pthread_create(&ids[i], NULL, use_everything, NULL);
    for (int i = 0; i < THREADS; i++)
        pthread_join(ids[i], NULL);
    EXPECT_OK(aclemuGetCounts(&counts));
    EXPECT_STATUS(0, counts.streams + counts.events + counts.executors + counts.tensors + counts.allocations);
    EXPECT_STATUS(THREADS * ROUNDS * 2, counts.launches);
    EXPECT_OK(aclrtResetDeviceForce(0));
    DONE();
}
