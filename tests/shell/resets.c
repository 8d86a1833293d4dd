/* SPDX-License-Identifier: Apache-2.0 */
/* A device is reset while other threads launch on it: when the reset has returned, nothing runs any more and there is no
 * device process. */
#include <errno.h>
#include <stdatomic.h>
#include <sys/wait.h>

#include "check.h"
#include "fake_operators.h"

#define THREADS 4
#define COPY_ROUNDS 100
#define KERNEL_ROUNDS 24
#define PART ((size_t)2 << 20) /* of the memory, for each thread */
#define SIZE (THREADS * PART)
#define SETTLE_US 3000 /* what was left running would show within that */

static pthread_barrier_t begin;
static aclrtContext context;
static aclrtStream streams[THREADS];
static uint8_t *device;
static aclTensor *x;

static bool no_child(void)
{
    siginfo_t about;
    return waitid(P_ALL, 0, &about, WEXITED | WNOHANG | WNOWAIT) < 0 && errno == ECHILD;
}

/* The first task of a stream takes longest to queue, for it starts the stream's thread. */
static void *fill_once(void *argument)
{
    const aclrtStream *mine = argument;
    EXPECT_OK(aclrtSetCurrentContext(context));
    pthread_barrier_wait(&begin);
    aclrtMemsetAsync(device + (mine - streams) * PART, PART, 0xAA, PART, *mine); /* refused if the reset came first */
    return NULL;
}

/* Both phases again and again, until the reset shows. */
static void *launch(void *argument)
{
    EXPECT_OK(aclrtSetCurrentContext(context));
    pthread_barrier_wait(&begin);
    while (fake(x, NULL, NULL, *(aclrtStream *)argument) == ACLNN_SUCCESS)
        ;
    return NULL;
}

static void set(void)
{
    EXPECT_OK(aclrtSetDevice(0));
    EXPECT_OK(aclrtGetCurrentContext(&context));
    for (int i = 0; i < THREADS; i++)
        EXPECT_OK(aclrtCreateStream(&streams[i]));
    device = device_malloc(SIZE);
}

static void reset_among(void *(*thread)(void *), aclError (*reset)(int32_t), useconds_t delay)
{
    pthread_t ids[THREADS];
    for (int i = 0; i < THREADS; i++)
        pthread_create(&ids[i], NULL, thread, &streams[i]);
    pthread_barrier_wait(&begin);
    if (delay > 0)
        usleep(delay);
    EXPECT_OK(reset(0));
    EXPECT(no_child());
    for (int i = 0; i < THREADS; i++)
        pthread_join(ids[i], NULL);
}

static void nothing_is_written(void)
{
    static uint8_t host[SIZE];
    for (int round = 0; round < COPY_ROUNDS && failures == 0; round++) {
        set();
        reset_among(fill_once, round % 4 == 3 ? aclrtResetDeviceForce : aclrtResetDevice, 0);
        /* The same memory again, which the reset emptied. */
        uint8_t *before = device;
        set();
        EXPECT(device == before);
        usleep(SETTLE_US);
        EXPECT_OK(aclrtMemcpy(host, SIZE, device, SIZE, ACL_MEMCPY_DEVICE_TO_HOST));
        EXPECT(host[0] == 0 && memcmp(host, host + 1, SIZE - 1) == 0);
        EXPECT_OK(aclrtResetDevice(0));
    }
}

static void no_process_is_started(void)
{
    for (int round = 0; round < KERNEL_ROUNDS && failures == 0; round++) {
        set();
        EXPECT_OK(aclSetRawTensorAddr(x, device));
        /* Also while the device process is being started. */
        if (round % 3 != 0)
            EXPECT_OK(fake(x, NULL, NULL, NULL));
        reset_among(launch, round % 4 == 3 ? aclrtResetDeviceForce : aclrtResetDevice, (useconds_t)(round % 8) * 500);
        usleep(SETTLE_US);
        EXPECT(no_child());
    }
}

int main(void)
{
    aclemuCounts counts;
    pthread_barrier_init(&begin, NULL, THREADS + 1);
    x = vector_of(NULL, ACL_UINT8, 64);
    nothing_is_written();
    no_process_is_started();
    EXPECT_OK(aclDestroyTensor(x));
    EXPECT_OK(aclemuGetCounts(&counts));
    EXPECT_STATUS(0, counts.contexts + counts.streams + counts.allocations + counts.executors + counts.tensors);
    DONE();
}
