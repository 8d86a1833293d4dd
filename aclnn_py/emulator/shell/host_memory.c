/* SPDX-License-Identifier: Apache-2.0 */
#include "host_memory.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>

#include "message.h"
#include "runtime.h"

struct host_block {
    host_block *next;
    char *base;
    size_t size;
    _Atomic uint32_t references;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static host_block *blocks;
static uint64_t count;

host_block *host_block_keep(const void *address, size_t size)
{
    pthread_mutex_lock(&lock);
    host_block *at = blocks;
    while (at != NULL && ((uintptr_t)address < (uintptr_t)at->base ||
                          (uintptr_t)address - (uintptr_t)at->base > at->size ||
                          at->size - ((uintptr_t)address - (uintptr_t)at->base) < size))
        at = at->next;
    if (at != NULL)
        atomic_fetch_add(&at->references, 1);
    pthread_mutex_unlock(&lock);
    return at;
}

void host_block_drop(host_block *dropped)
{
    if (dropped == NULL || atomic_fetch_sub(&dropped->references, 1) != 1)
        return;
    free(dropped->base);
    free(dropped);
}

uint64_t host_block_count(void)
{
    pthread_mutex_lock(&lock);
    uint64_t now = count;
    pthread_mutex_unlock(&lock);
    return now;
}

aclError aclrtMallocHost(void **hostPtr, size_t size)
{
    context *mine;
    if (hostPtr == NULL)
        return fail_null("aclrtMallocHost", "hostPtr");
    if (size == 0)
        return fail(ACL_ERROR_INVALID_PARAM, "aclrtMallocHost: size must be greater than 0");
    aclError status = runtime_context(&mine);
    if (status != ACL_SUCCESS)
        return status;
    host_block *made = malloc(sizeof *made);
    void *base = NULL;
    if (made == NULL || posix_memalign(&base, 64, size) != 0) {
        free(made);
        return fail(ACL_ERROR_RT_MEMORY_ALLOCATION, "aclrtMallocHost: no room for %zu bytes", size);
    }
    made->base = base;
    made->size = size;
    atomic_store(&made->references, 1);
    pthread_mutex_lock(&lock);
    made->next = blocks;
    blocks = made;
    count++;
    pthread_mutex_unlock(&lock);
    *hostPtr = base;
    return ACL_SUCCESS;
}

aclError aclrtFreeHost(void *hostPtr)
{
    aclError status = runtime_enter();
    if (status != ACL_SUCCESS)
        return status;
    if (hostPtr == NULL)
        return fail_null("aclrtFreeHost", "hostPtr");
    pthread_mutex_lock(&lock);
    host_block **at = &blocks;
    while (*at != NULL && (*at)->base != hostPtr)
        at = &(*at)->next;
    host_block *freed = *at;
    if (freed != NULL) {
        *at = freed->next;
        count--;
    }
    pthread_mutex_unlock(&lock);
    if (freed == NULL)
        return fail(ACL_ERROR_RT_PARAM_INVALID, "aclrtFreeHost: %p is not memory of aclrtMallocHost", hostPtr);
    host_block_drop(freed);
    return ACL_SUCCESS;
}
