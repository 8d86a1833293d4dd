/* SPDX-License-Identifier: Apache-2.0 */
/* Allocation, copies and fills. */
#include <setjmp.h>
#include <signal.h>

#include "check.h"

#define GIB (UINT64_C(1) << 30)

static aclrtStream stream;

static void allocation(void)
{
    void *p = NULL;
    void *blocks[200];
    size_t available;
    size_t total;
    size_t before;
    EXPECT_STATUS(ACL_ERROR_INVALID_PARAM, aclrtMalloc(&p, 0, ACL_MEM_MALLOC_HUGE_FIRST));
    EXPECT_STATUS(ACL_ERROR_INVALID_PARAM, aclrtMalloc(NULL, 1, ACL_MEM_MALLOC_HUGE_FIRST));
    EXPECT_STATUS(ACL_ERROR_INVALID_PARAM, aclrtMalloc(&p, 1, (aclrtMemMallocPolicy)8));
    EXPECT_STATUS(ACL_ERROR_RT_MEMORY_ALLOCATION, aclrtMalloc(&p, 65 * GIB, ACL_MEM_MALLOC_HUGE_FIRST));
    EXPECT_STATUS(ACL_ERROR_RT_MEMORY_ALLOCATION, aclrtMalloc(&p, SIZE_MAX, ACL_MEM_MALLOC_HUGE_FIRST));
    EXPECT_MESSAGE("no room");
    EXPECT(p == NULL);
    EXPECT_STATUS(ACL_ERROR_INVALID_PARAM, aclrtFree(NULL));
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtFree(&p));
    EXPECT_OK(aclrtGetMemInfo(ACL_HBM_MEM, &before, &total));
    EXPECT_STATUS(64 * GIB, total);
    for (int i = 0; i < 200; i++) {
        size_t size = (size_t)1 << (i % 20);
        blocks[i] = device_malloc(size);
        EXPECT((uintptr_t)blocks[i] % (size < 512 ? 64 : 512) == 0);
        EXPECT_OK(aclrtMemset(blocks[i], size, i, size));
    }
    for (int i = 0; i < 200; i++) {
        size_t size = (size_t)1 << (i % 20);
        unsigned char last = 0;
        EXPECT_OK(aclrtMemcpy(&last, 1, (char *)blocks[i] + size - 1, 1, ACL_MEMCPY_DEVICE_TO_HOST));
        EXPECT_STATUS(i, last);
    }
    for (int i = 0; i < 200; i++)
        EXPECT_OK(aclrtFree(blocks[(i * 7) % 200]));
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtFree(blocks[3]));
    EXPECT_MESSAGE("not the address of an allocation");
    EXPECT_OK(aclrtGetMemInfo(ACL_HBM_MEM, &available, &total));
    EXPECT(available == before);
    EXPECT_OK(aclrtGetMemInfo(ACL_DDR_MEM, &available, &total));
    EXPECT_STATUS(0, total);
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtGetMemInfo((aclrtMemAttr)99, &available, &total));
    /* All of it was coalesced again, and most of it can be had at once. */
    p = device_malloc(63 * GIB);
    EXPECT_STATUS(ACL_ERROR_RT_MEMORY_ALLOCATION, aclrtMalloc(&blocks[0], 2 * GIB, ACL_MEM_MALLOC_HUGE_FIRST));
    EXPECT_OK(aclrtMemset((char *)p + 62 * GIB, 1, 1, 1));
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtFree((char *)p + 64));
    EXPECT_OK(aclrtFree(p));
    EXPECT_OK(aclrtMallocAlign32(&p, 100, ACL_MEM_MALLOC_NORMAL_ONLY));
    EXPECT_OK(aclrtFree(p));
    EXPECT_OK(aclrtMallocCached(&p, 100, ACL_MEM_MALLOC_HUGE_ONLY));
    EXPECT_OK(aclrtFree(p));
    EXPECT_OK(aclrtMallocWithCfg(&p, 100, ACL_MEM_MALLOC_HUGE_FIRST, NULL));
    EXPECT_OK(aclrtFree(p));
}

static void copies(void)
{
    char host[64];
    char back[64];
    char *device = device_malloc(64);
    char *other = device_malloc(64);
    memset(host, 5, sizeof host);
    EXPECT_OK(aclrtMemcpy(NULL, 0, NULL, 0, ACL_MEMCPY_HOST_TO_DEVICE));
    EXPECT_STATUS(ACL_ERROR_INVALID_PARAM, aclrtMemcpy(NULL, 64, host, 64, ACL_MEMCPY_HOST_TO_DEVICE));
    EXPECT_STATUS(ACL_ERROR_INVALID_PARAM, aclrtMemcpy(device, 64, NULL, 64, ACL_MEMCPY_HOST_TO_DEVICE));
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtMemcpy(device, 63, host, 64, ACL_MEMCPY_HOST_TO_DEVICE));
    EXPECT_STATUS(ACL_ERROR_INVALID_PARAM, aclrtMemcpy(device, 64, host, 64, ACL_MEMCPY_INNER_DEVICE_TO_DEVICE));
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtMemcpy(device, 65, host, 65, ACL_MEMCPY_HOST_TO_DEVICE));
    EXPECT_MESSAGE("past the end");
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtMemcpy(device + 4096, 1, host, 1, ACL_MEMCPY_HOST_TO_DEVICE));
    EXPECT_MESSAGE("in no allocation");
    /* Not even into the room that alignment leaves behind an allocation. */
    char *small = device_malloc(10);
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtMemcpy(small + 10, 1, host, 1, ACL_MEMCPY_HOST_TO_DEVICE));
    EXPECT_MESSAGE("in no allocation");
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtMemset(small + 32, 64, 0, 64));
    EXPECT_MESSAGE("in no allocation");
    EXPECT_OK(aclrtFree(small));
    EXPECT_OK(aclrtMemcpy(device, 64, device, 64, ACL_MEMCPY_DEVICE_TO_DEVICE));
    EXPECT_OK(aclrtMemcpy(device, 64, host, 64, ACL_MEMCPY_HOST_TO_DEVICE));
    EXPECT_OK(aclrtMemcpy(other, 64, device, 64, ACL_MEMCPY_DEVICE_TO_DEVICE));
    EXPECT_OK(aclrtMemcpy(back, 64, other, 64, ACL_MEMCPY_DEFAULT));
    EXPECT(memcmp(host, back, 64) == 0);
    EXPECT_OK(aclrtMemcpy(back, 64, host, 64, ACL_MEMCPY_HOST_TO_HOST));
    EXPECT_OK(aclrtMemset(NULL, 0, 0, 0));
    EXPECT_STATUS(ACL_ERROR_INVALID_PARAM, aclrtMemset(NULL, 1, 0, 1));
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtMemset(device, 1, 0, 2));
    EXPECT_STATUS(ACL_ERROR_RT_FEATURE_NOT_SUPPORT,
                  aclrtMemcpyAsync(back, 64, host, 64, ACL_MEMCPY_HOST_TO_HOST, stream));
    EXPECT_STATUS(ACL_ERROR_RT_INVALID_HANDLE,
                  aclrtMemcpyAsync(device, 64, host, 64, ACL_MEMCPY_HOST_TO_DEVICE, &stream));
    EXPECT_OK(aclrtMemsetAsync(device, 64, 0x107, 64, stream));
    EXPECT_OK(aclrtMemcpyAsync(other, 64, device, 64, ACL_MEMCPY_DEVICE_TO_DEVICE, stream));
    /* Pageable memory: there when the call returns. */
    EXPECT_OK(aclrtMemcpyAsync(back, 64, other, 64, ACL_MEMCPY_DEVICE_TO_HOST, stream));
    EXPECT(back[0] == 7 && back[63] == 7);
    EXPECT_OK(aclrtFree(device));
    EXPECT_OK(aclrtFree(other));
}

static void host_memory(void)
{
    void *pinned = NULL;
    void *device = device_malloc(4096);
    aclrtPtrAttributes attributes;
    int local;
    EXPECT_STATUS(ACL_ERROR_INVALID_PARAM, aclrtMallocHost(&pinned, 0));
    EXPECT_OK(aclrtMallocHost(&pinned, 4096));
    EXPECT_OK(aclrtPointerGetAttributes((char *)pinned + 4095, &attributes));
    EXPECT(attributes.location.type == ACL_MEM_LOCATION_TYPE_HOST);
    EXPECT_OK(aclrtPointerGetAttributes(device, &attributes));
    EXPECT(attributes.location.type == ACL_MEM_LOCATION_TYPE_DEVICE && attributes.location.id == 0);
    EXPECT_OK(aclrtPointerGetAttributes(&local, &attributes));
    EXPECT(attributes.location.type == ACL_MEM_LOCATION_TYPE_UNREGISTERED);
    memset(pinned, 3, 4096);
    for (int i = 0; i < 100; i++)
        EXPECT_OK(aclrtMemcpyAsync(device, 4096, pinned, 4096, ACL_MEMCPY_HOST_TO_DEVICE, stream));
    /* The copies still queued keep it. */
    EXPECT_OK(aclrtFreeHost(pinned));
    EXPECT_STATUS(ACL_ERROR_RT_PARAM_INVALID, aclrtFreeHost(pinned));
    EXPECT_STATUS(ACL_ERROR_INVALID_PARAM, aclrtFreeHost(NULL));
    EXPECT_OK(aclrtSynchronizeStream(stream));
    EXPECT_OK(aclrtFree(device));
}

static sigjmp_buf after_fault;

static void on_fault(int number)
{
    siglongjmp(after_fault, number);
}

/* The host cannot touch device memory. */
static void device_pointers_fault(void)
{
    volatile char *device = device_malloc(16);
    struct sigaction action = {.sa_handler = on_fault};
    struct sigaction before;
    sigaction(SIGSEGV, &action, &before);
    volatile int faults = 0;
    if (sigsetjmp(after_fault, 1) == 0)
        (void)device[0];
    else
        faults = 1;
    sigaction(SIGSEGV, &before, NULL);
    EXPECT_STATUS(1, faults);
    EXPECT_OK(aclrtFree((void *)device));
}

/* Memory that queued tasks may use is not handed out again before they have run. */
static void freed_memory_waits(void)
{
    const size_t size = 8 << 20;
    char *first = device_malloc(size);
    char *source = device_malloc(size);
    char byte = 0;
    EXPECT_OK(aclrtMemset(source, size, 1, size));
    for (int round = 0; round < 20; round++) {
        for (int i = 0; i < 5; i++)
            EXPECT_OK(aclrtMemcpyAsync(first, size, source, size, ACL_MEMCPY_DEVICE_TO_DEVICE, stream));
        EXPECT_OK(aclrtFree(first));
        char *second = device_malloc(size);
        EXPECT_OK(aclrtMemset(second, size, 2, size));
        EXPECT_OK(aclrtSynchronizeStream(stream));
        EXPECT_OK(aclrtMemcpy(&byte, 1, second + size - 1, 1, ACL_MEMCPY_DEVICE_TO_HOST));
        EXPECT_STATUS(2, byte);
        first = second;
    }
    EXPECT_OK(aclrtFree(first));
    EXPECT_OK(aclrtFree(source));
    /* Even when it is needed: the allocation waits. */
    char *all = device_malloc(60 * GIB);
    EXPECT_OK(aclrtMemsetAsync(all, size, 1, size, stream));
    EXPECT_OK(aclrtFree(all));
    all = device_malloc(60 * GIB);
    EXPECT_OK(aclrtFree(all));
}

int main(void)
{
    EXPECT_OK(aclrtSetDevice(0));
    EXPECT_OK(aclrtCreateStream(&stream));
    allocation();
    copies();
    host_memory();
    device_pointers_fault();
    freed_memory_waits();
    EXPECT_OK(aclrtDestroyStream(stream));
    EXPECT_OK(aclrtResetDevice(0));
    DONE();
}
