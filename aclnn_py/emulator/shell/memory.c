/* SPDX-License-Identifier: Apache-2.0 */
/* Allocation of device memory. */
#include <unistd.h>

#include "host_memory.h"
#include "message.h"
#include "registry.h"
#include "runtime.h"
#include "settings.h"

static aclError allocate(const char *function, void **address, size_t size, aclrtMemMallocPolicy policy)
{
    const unsigned bits = ACL_MEM_TYPE_LOW_BAND_WIDTH | ACL_MEM_TYPE_HIGH_BAND_WIDTH |
                          ACL_MEM_ACCESS_USER_SPACE_READONLY;
    device *which;
    if (address == NULL)
        return fail_null(function, "devPtr");
    if (size == 0)
        return fail(ACL_ERROR_INVALID_PARAM, "%s: size must be greater than 0", function);
    if (((unsigned)policy & ~bits) > ACL_MEM_MALLOC_HUGE1G_ONLY_P2P)
        return fail(ACL_ERROR_INVALID_PARAM, "%s: policy %d is not known", function, (int)policy);
    aclError status = runtime_device(&which);
    if (status != ACL_SUCCESS)
        return status;
    void *place = heap_allocate(&which->heap, size, task_finished());
    if (place == NULL) {
        /* Freed memory counts as free, even while queued tasks may still use it. */
        task_wait(heap_awaited(&which->heap));
        place = heap_allocate(&which->heap, size, task_finished());
    }
    if (place == NULL)
        return fail(ACL_ERROR_RT_MEMORY_ALLOCATION, "%s: no room for %zu bytes on device %u", function, size, which->id);
    *address = place;
    return ACL_SUCCESS;
}

aclError aclrtMalloc(void **devPtr, size_t size, aclrtMemMallocPolicy policy)
{
    return allocate("aclrtMalloc", devPtr, size, policy);
}

aclError aclrtMallocAlign32(void **devPtr, size_t size, aclrtMemMallocPolicy policy)
{
    return allocate("aclrtMallocAlign32", devPtr, size, policy);
}

aclError aclrtMallocCached(void **devPtr, size_t size, aclrtMemMallocPolicy policy)
{
    return allocate("aclrtMallocCached", devPtr, size, policy);
}

aclError aclrtMallocWithCfg(void **devPtr, size_t size, aclrtMemMallocPolicy policy, aclrtMallocConfig *cfg)
{
    (void)cfg; /* names the module that asks; nothing depends on it */
    return allocate("aclrtMallocWithCfg", devPtr, size, policy);
}

aclError aclrtFree(void *devPtr)
{
    uint64_t offset;
    aclError status = runtime_enter();
    if (status != ACL_SUCCESS)
        return status;
    if (devPtr == NULL)
        return fail_null("aclrtFree", "devPtr");
    device *which = device_of(devPtr, &offset);
    if (which == NULL || !heap_free(&which->heap, devPtr, task_last()))
        return fail(ACL_ERROR_RT_PARAM_INVALID, "aclrtFree: %p is not the address of an allocation", devPtr);
    heap_collect(&which->heap, task_finished());
    return ACL_SUCCESS;
}

aclError aclrtPointerGetAttributes(const void *ptr, aclrtPtrAttributes *attributes)
{
    uint64_t offset;
    aclError status = runtime_enter();
    if (status != ACL_SUCCESS)
        return status;
    if (ptr == NULL || attributes == NULL)
        return fail_null("aclrtPointerGetAttributes", ptr == NULL ? "ptr" : "attributes");
    const device *which = device_of(ptr, &offset);
    host_block *pinned = which == NULL ? host_block_keep(ptr, 1) : NULL;
    *attributes = (aclrtPtrAttributes){.pageSize = (uint32_t)sysconf(_SC_PAGESIZE)};
    attributes->location.id = which != NULL ? which->id : 0;
    attributes->location.type = which != NULL    ? ACL_MEM_LOCATION_TYPE_DEVICE
                                : pinned != NULL ? ACL_MEM_LOCATION_TYPE_HOST
                                                 : ACL_MEM_LOCATION_TYPE_UNREGISTERED;
    host_block_drop(pinned);
    return ACL_SUCCESS;
}

aclError aclrtGetMemInfo(aclrtMemAttr attr, size_t *freeSize, size_t *total)
{
    device *which;
    if (freeSize == NULL || total == NULL)
        return fail_null("aclrtGetMemInfo", freeSize == NULL ? "free" : "total");
    if ((int)attr < ACL_DDR_MEM || attr > ACL_MEM_P2P_HUGE1G)
        return fail(ACL_ERROR_RT_PARAM_INVALID, "aclrtGetMemInfo: attr %d is not known", (int)attr);
    aclError status = runtime_device(&which);
    if (status != ACL_SUCCESS)
        return status;
    bool ddr = attr == ACL_DDR_MEM || attr == ACL_DDR_MEM_HUGE || attr == ACL_DDR_MEM_NORMAL ||
               attr == ACL_DDR_MEM_P2P_HUGE || attr == ACL_DDR_MEM_P2P_NORMAL;
    bool there = attr >= ACL_MEM_NORMAL || ddr != settings_get()->product.hbm;
    /* A product without this kind of memory has 0 bytes of it. */
    *total = there ? which->heap.size : 0;
    *freeSize = there ? which->heap.size - heap_live_bytes(&which->heap) : 0;
    return ACL_SUCCESS;
}
