/* SPDX-License-Identifier: Apache-2.0 */
/* Streams and events, with the kernels of fake_device.py. */
#include "check.h"
#include "fake_operators.h"

static aclrtStream first;
static aclrtStream second;
static uint8_t *device;
static aclTensor *x;

static uint8_t byte_at(const uint8_t *address)
{
    uint8_t value = 0;
    EXPECT_OK(aclrtMemcpy(&value, 1, address, 1, ACL_MEMCPY_DEVICE_TO_HOST));
    return value;
}

static void basics(void)
{
    aclrtStream made;
    int32_t id;
    int32_t other_id;
    aclrtStreamStatus status;
    EXPECT_OK(aclrtStreamGetId(first, &id));
    EXPECT_OK(aclrtStreamGetId(second, &other_id));
    EXPECT(id != other_id);
    EXPECT_OK(aclrtCreateStreamWithConfig(&made, 1, ACL_STREAM_FAST_LAUNCH | ACL_STREAM_FAST_SYNC));
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtCreateStreamWithConfig(&made, 8, 0));
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtCreateStreamWithConfig(&made, 0, 0x40));
    EXPECT_STATUS(ACL_ERROR_INVALID_PARAM, aclrtCreateStream(NULL));
    EXPECT_OK(aclrtStreamQuery(made, &status));
    EXPECT(status == ACL_STREAM_STATUS_COMPLETE);
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtSynchronizeStreamWithTimeout(made, -2));
    EXPECT_OK(aclrtSynchronizeStreamWithTimeout(made, 0));
    EXPECT_OK(aclrtDestroyStream(made));
    EXPECT_STATUS(ACL_ERROR_RT_INVALID_HANDLE, aclrtDestroyStream(made));
    EXPECT_STATUS(ACL_ERROR_RT_INVALID_HANDLE, aclrtSynchronizeStream(made));
    EXPECT_STATUS(ACL_ERROR_RT_INVALID_HANDLE, aclrtStreamQuery(made, &status));
    EXPECT_STATUS(ACL_ERROR_INVALID_PARAM, aclrtDestroyStream(NULL));
}

static void order(void)
{
    aclrtStreamStatus status;
    EXPECT_OK(aclrtMemsetAsync(device, 1, 10, 1, first));
    EXPECT_OK(fake(x, NULL, "slow", first));
    EXPECT_OK(aclrtMemcpyAsync(device + 1, 1, device, 1, ACL_MEMCPY_DEVICE_TO_DEVICE, first));
    EXPECT_OK(fake(x, NULL, NULL, first));
    EXPECT_OK(aclrtStreamQuery(first, &status));
    EXPECT(status == ACL_STREAM_STATUS_NOT_READY);
    EXPECT_STATUS(ACL_ERROR_RT_STREAM_SYNC_TIMEOUT, aclrtSynchronizeStreamWithTimeout(first, 20));
    EXPECT_MESSAGE("not finished");
    EXPECT_STATUS(ACL_ERROR_RT_STREAM_SYNC_TIMEOUT, aclrtSynchronizeDeviceWithTimeout(20));
    EXPECT_OK(aclrtSynchronizeStream(second));
    EXPECT_OK(aclrtSynchronizeStream(first));
    EXPECT_STATUS(12, byte_at(device));
    EXPECT_STATUS(11, byte_at(device + 1));
    /* The default stream. */
    EXPECT_OK(fake(x, NULL, NULL, NULL));
    EXPECT_OK(aclrtSynchronizeStream(NULL));
    EXPECT_STATUS(13, byte_at(device));
    /* Pageable memory is copied in the stream's order. */
    uint8_t value = 0;
    EXPECT_OK(fake(x, NULL, "slow", first));
    EXPECT_OK(aclrtMemcpyAsync(&value, 1, device, 1, ACL_MEMCPY_DEVICE_TO_HOST, first));
    EXPECT_STATUS(14, value);
    /* Destroying a stream waits for its tasks, or drops them. */
    aclrtStream made;
    EXPECT_OK(aclrtCreateStream(&made));
    EXPECT_OK(fake(x, NULL, "slow", made));
    EXPECT_OK(aclrtDestroyStream(made));
    EXPECT_STATUS(15, byte_at(device));
    EXPECT_OK(aclrtCreateStream(&made));
    EXPECT_OK(fake(x, NULL, "slow", made));
    EXPECT_OK(fake(x, NULL, "slow", made));
    EXPECT_OK(fake(x, NULL, "slow", made));
    EXPECT_OK(aclrtDestroyStreamForce(made));
    EXPECT(byte_at(device) < 16);
    EXPECT_OK(aclrtSynchronizeDevice());
}

static void waits(void)
{
    aclrtEvent event;
    aclrtEventRecordedStatus recorded;
    aclrtEventStatus status;
    EXPECT_OK(aclrtCreateEventExWithFlag(&event, ACL_EVENT_SYNC | ACL_EVENT_TIME_LINE));
    EXPECT_OK(aclrtQueryEventStatus(event, &recorded));
    EXPECT(recorded == ACL_EVENT_RECORDED_STATUS_COMPLETE); /* before the first record */
    EXPECT_STATUS(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, aclrtQueryEvent(event, &status));
    EXPECT_STATUS(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, aclrtResetEvent(event, first));
    EXPECT_OK(aclrtStreamWaitEvent(second, event));
    EXPECT_OK(aclrtSynchronizeStream(second));
    EXPECT_OK(aclrtMemset(device, 2, 1, 2));
    EXPECT_OK(fake(x, NULL, "slow", first));
    EXPECT_OK(aclrtRecordEvent(event, first));
    EXPECT_OK(aclrtQueryEventStatus(event, &recorded));
    EXPECT(recorded == ACL_EVENT_RECORDED_STATUS_NOT_READY);
    EXPECT_OK(aclrtStreamWaitEvent(second, event));
    EXPECT_OK(aclrtMemcpyAsync(device + 1, 1, device, 1, ACL_MEMCPY_DEVICE_TO_DEVICE, second));
    /* Recorded anew, and destroyed: the wait refers to the record that was there. */
    EXPECT_OK(fake(x, NULL, "slow", first));
    EXPECT_OK(aclrtRecordEvent(event, first));
    EXPECT_OK(aclrtSynchronizeStream(second));
    EXPECT_STATUS(2, byte_at(device + 1));
    EXPECT_STATUS(ACL_ERROR_RT_EVENT_SYNC_TIMEOUT, aclrtSynchronizeEventWithTimeout(event, 10));
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtSynchronizeEventWithTimeout(event, 0));
    EXPECT_OK(aclrtStreamWaitEvent(second, event));
    EXPECT_OK(aclrtDestroyEvent(event));
    EXPECT_STATUS(ACL_ERROR_RT_INVALID_HANDLE, aclrtDestroyEvent(event));
    EXPECT_STATUS(ACL_ERROR_RT_INVALID_HANDLE, aclrtRecordEvent(event, first));
    EXPECT_STATUS(ACL_ERROR_INVALID_PARAM, aclrtRecordEvent(NULL, first));
    EXPECT_OK(aclrtSynchronizeStream(second));
    EXPECT_STATUS(3, byte_at(device));
}

static void times(void)
{
    aclrtEvent start;
    aclrtEvent end;
    aclrtEvent timeless;
    float ms = -1;
    uint64_t stamp[2];
    EXPECT_OK(aclrtCreateEvent(&start));
    EXPECT_OK(aclrtCreateEventWithFlag(&end, ACL_EVENT_TIME_LINE));
    EXPECT_OK(aclrtCreateEventWithFlag(&timeless, ACL_EVENT_SYNC));
    EXPECT_STATUS(ACL_ERROR_RT_INTERNAL_ERROR, aclrtEventElapsedTime(&ms, start, end));
    EXPECT_OK(aclrtRecordEvent(start, first));
    EXPECT_OK(fake(x, NULL, "slow", first));
    EXPECT_OK(aclrtRecordEvent(end, first));
    EXPECT_OK(aclrtRecordEvent(timeless, first));
    EXPECT_STATUS(ACL_ERROR_RT_EVENT_TIMESTAMP_INVALID, aclrtEventElapsedTime(&ms, start, end));
    EXPECT_OK(aclrtSynchronizeEvent(timeless));
    EXPECT_OK(aclrtEventElapsedTime(&ms, start, end));
    EXPECT(ms >= 200 && ms < 5000);
    EXPECT_OK(aclrtEventElapsedTime(&ms, end, start));
    EXPECT(ms <= -200);
    EXPECT_OK(aclrtEventGetTimestamp(start, &stamp[0]));
    EXPECT_OK(aclrtEventGetTimestamp(end, &stamp[1]));
    EXPECT(stamp[1] - stamp[0] >= 200000);
    EXPECT_STATUS(ACL_ERROR_RT_EVENT_TIMESTAMP_INVALID, aclrtEventElapsedTime(&ms, start, timeless));
    /* Without ACL_EVENT_SYNC there is nothing to wait for. */
    EXPECT_STATUS(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, aclrtStreamWaitEvent(second, end));
    EXPECT_OK(aclrtDestroyEvent(start));
    EXPECT_OK(aclrtDestroyEvent(end));
    EXPECT_OK(aclrtDestroyEvent(timeless));
}

static void plain_events(void)
{
    aclrtEvent event;
    aclrtEventStatus status;
    aclrtEventRecordedStatus recorded;
    aclrtEventWaitStatus waited;
    EXPECT_OK(aclrtCreateEvent(&event));
    EXPECT_OK(aclrtQueryEvent(event, &status));
    EXPECT(status == ACL_EVENT_STATUS_COMPLETE);
    EXPECT_OK(aclrtQueryEventStatus(event, &recorded));
    EXPECT(recorded == ACL_EVENT_RECORDED_STATUS_NOT_READY);
    EXPECT_OK(fake(x, NULL, "slow", first));
    EXPECT_OK(aclrtRecordEvent(event, first));
    EXPECT_OK(aclrtStreamWaitEvent(second, event));
    EXPECT_OK(aclrtQueryEvent(event, &status));
    EXPECT(status == ACL_EVENT_STATUS_NOT_READY);
    EXPECT_OK(aclrtQueryEventWaitStatus(event, &waited));
    EXPECT(waited == ACL_EVENT_WAIT_STATUS_NOT_READY);
    EXPECT_OK(aclrtSynchronizeStream(second));
    EXPECT_OK(aclrtQueryEvent(event, &status));
    EXPECT(status == ACL_EVENT_STATUS_COMPLETE);
    EXPECT_OK(aclrtQueryEventStatus(event, &recorded));
    EXPECT(recorded == ACL_EVENT_RECORDED_STATUS_COMPLETE);
    EXPECT_OK(aclrtQueryEventWaitStatus(event, &waited));
    EXPECT(waited == ACL_EVENT_WAIT_STATUS_COMPLETE);
    EXPECT_OK(aclrtResetEvent(event, second));
    EXPECT_OK(aclrtSynchronizeStream(second));
    EXPECT_OK(aclrtQueryEventStatus(event, &recorded));
    EXPECT(recorded == ACL_EVENT_RECORDED_STATUS_NOT_READY);
    EXPECT_OK(aclrtDestroyEvent(event));
}

static void flags(void)
{
    static const uint32_t refused[] = {0, 0x80, 0x11, 0x30, 0x21, 0x40};
    static const uint32_t refused_by_ex[] = {0, 0x80, 0x10, 0x20, 0x41, 0x18};
    aclrtEvent event;
    for (int i = 0; i < 6; i++) {
        EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtCreateEventWithFlag(&event, refused[i]));
        EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtCreateEventExWithFlag(&event, refused_by_ex[i]));
    }
    EXPECT_STATUS(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, aclrtCreateEventExWithFlag(&event, ACL_EVENT_IPC));
    EXPECT_STATUS(ACL_ERROR_INVALID_PARAM, aclrtCreateEvent(NULL));
    EXPECT_OK(aclrtCreateEventWithFlag(&event, ACL_EVENT_DEVICE_USE_ONLY));
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtRecordEvent(event, first));
    EXPECT_OK(aclrtDestroyEvent(event));
    EXPECT_OK(aclrtCreateEventWithFlag(&event, ACL_EVENT_EXTERNAL));
    EXPECT_STATUS(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, aclrtSynchronizeEvent(event));
    EXPECT_OK(aclrtDestroyEvent(event));
}

int main(void)
{
    aclemuCounts counts;
    EXPECT_OK(aclrtSetDevice(0));
    EXPECT_OK(aclrtCreateStream(&first));
    EXPECT_OK(aclrtCreateStream(&second));
    device = device_malloc(64);
    EXPECT_OK(aclrtMemset(device, 64, 0, 64));
    x = vector_of(device, ACL_UINT8, 64);
    basics();
    order();
    waits();
    times();
    plain_events();
    flags();
    EXPECT_OK(aclDestroyTensor(x));
    EXPECT_OK(aclemuGetCounts(&counts));
    EXPECT_STATUS(0, counts.events + counts.executors + counts.tensors);
    EXPECT_STATUS(3, counts.streams);
    EXPECT_OK(aclrtResetDevice(0));
    EXPECT_STATUS(0, aclemuGetDevicePid());
    DONE();
}
