/* SPDX-License-Identifier: Apache-2.0 */
#include "heap.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "fds.h"

#define SMALL_ALIGNMENT 64u
#define LARGE_ALIGNMENT 512u
#define PUNCH_FROM (1u << 20) /* below that, giving pages back costs more than it saves */

int heap_open(heap *of, const char *name, uint64_t size)
{
    of->file = fds_memory_file(name, size);
    if (of->file < 0)
        return errno;
    of->blocks = malloc(64 * sizeof *of->blocks);
    void *addresses = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    void *mapping = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE, of->file, 0);
    if (of->blocks == NULL || addresses == MAP_FAILED || mapping == MAP_FAILED) {
        int error = errno;
        free(of->blocks);
        if (addresses != MAP_FAILED)
            munmap(addresses, size);
        if (mapping != MAP_FAILED)
            munmap(mapping, size);
        fds_close(of->file);
        return error;
    }
    /* A forked child must not keep the memory alive. */
    madvise(mapping, size, MADV_DONTFORK);
    pthread_mutex_init(&of->lock, NULL);
    of->size = size;
    of->addresses = addresses;
    of->mapping = mapping;
    of->capacity = 64;
    of->blocks[0] = (block){.size = size};
    of->count = 1;
    return 0;
}

static void remove_block(heap *of, size_t index)
{
    of->count--;
    memmove(&of->blocks[index], &of->blocks[index + 1], (of->count - index) * sizeof *of->blocks);
}

/* Makes blocks[index] free and one with its free neighbours; returns its new index. */
static size_t release(heap *of, size_t index)
{
    block *at = &of->blocks[index];
    if (at->size >= PUNCH_FROM)
        fallocate(of->file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, (off_t)at->offset, (off_t)at->size);
    at->state = BLOCK_FREE;
    if (index + 1 < of->count && at[1].state == BLOCK_FREE) {
        at->size += at[1].size;
        remove_block(of, index + 1);
    }
    if (index > 0 && at[-1].state == BLOCK_FREE) {
        at[-1].size += at->size;
        remove_block(of, index);
        index--;
    }
    return index;
}

static void release_finished(heap *of, uint64_t finished)
{
    for (size_t i = 0; of->freed > 0 && i < of->count; i++) {
        if (of->blocks[i].state == BLOCK_FREED && of->blocks[i].sequence <= finished) {
            of->freed--;
            i = release(of, i);
        }
    }
}

static bool split(heap *of, size_t index, uint64_t size)
{
    if (of->count == of->capacity) {
        block *larger = realloc(of->blocks, of->capacity * 2 * sizeof *larger);
        if (larger == NULL)
            return false;
        of->blocks = larger;
        of->capacity *= 2;
    }
    block *at = &of->blocks[index];
    memmove(at + 1, at, (of->count - index) * sizeof *at);
    of->count++;
    at[1].offset += size;
    at[1].size -= size;
    at->size = size;
    return true;
}

static void *place(heap *of, uint64_t requested, uint64_t size, uint64_t alignment)
{
    for (size_t i = 0; i < of->count; i++) {
        block *at = &of->blocks[i];
        uint64_t gap = -at->offset & (alignment - 1);
        if (at->state != BLOCK_FREE || at->size < size || at->size - size < gap)
            continue;
        if (gap > 0 && !split(of, i++, gap))
            return NULL;
        if (of->blocks[i].size > size && !split(of, i, size))
            return NULL;
        at = &of->blocks[i];
        at->state = BLOCK_LIVE;
        at->requested = requested;
        of->live++;
        of->live_bytes += requested;
        return of->addresses + at->offset;
    }
    return NULL;
}

void *heap_allocate(heap *of, uint64_t size, uint64_t finished)
{
    uint64_t alignment = size >= LARGE_ALIGNMENT ? LARGE_ALIGNMENT : SMALL_ALIGNMENT;
    if (size > of->size)
        return NULL;
    pthread_mutex_lock(&of->lock);
    release_finished(of, finished);
    void *address = place(of, size, (size + alignment - 1) & -alignment, alignment);
    pthread_mutex_unlock(&of->lock);
    return address;
}

/* Index of the block around an offset. */
static size_t index_of(const heap *of, uint64_t offset)
{
    size_t low = 0;
    size_t high = of->count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (of->blocks[middle].offset <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

bool heap_free(heap *of, const void *address, uint64_t sequence)
{
    uint64_t offset;
    if (!heap_contains(of, address, &offset))
        return false;
    pthread_mutex_lock(&of->lock);
    block *at = &of->blocks[index_of(of, offset)];
    bool found = at->state == BLOCK_LIVE && at->offset == offset;
    if (found) {
        at->state = BLOCK_FREED;
        at->sequence = sequence;
        of->freed++;
        of->live--;
        of->live_bytes -= at->requested;
    }
    pthread_mutex_unlock(&of->lock);
    return found;
}

void heap_collect(heap *of, uint64_t finished)
{
    pthread_mutex_lock(&of->lock);
    release_finished(of, finished);
    pthread_mutex_unlock(&of->lock);
}

uint64_t heap_awaited(heap *of)
{
    uint64_t last = 0;
    pthread_mutex_lock(&of->lock);
    for (size_t i = 0; of->freed > 0 && i < of->count; i++)
        if (of->blocks[i].state == BLOCK_FREED && of->blocks[i].sequence > last)
            last = of->blocks[i].sequence;
    pthread_mutex_unlock(&of->lock);
    return last;
}

bool heap_contains(const heap *of, const void *address, uint64_t *offset)
{
    *offset = (uint64_t)((uintptr_t)address - (uintptr_t)of->addresses);
    return of->addresses != NULL && (uintptr_t)address >= (uintptr_t)of->addresses && *offset < of->size;
}

bool heap_find(heap *of, const void *address, extent *found)
{
    if (!heap_contains(of, address, &found->offset))
        return false;
    pthread_mutex_lock(&of->lock);
    const block *at = &of->blocks[index_of(of, found->offset)];
    found->allocation = at->offset;
    found->size = at->requested;
    /* The place may be larger than what was asked for. */
    bool live = at->state == BLOCK_LIVE && found->offset - at->offset < at->requested;
    pthread_mutex_unlock(&of->lock);
    return live;
}

uint64_t heap_live(heap *of)
{
    pthread_mutex_lock(&of->lock);
    uint64_t live = of->live;
    pthread_mutex_unlock(&of->lock);
    return live;
}

uint64_t heap_live_bytes(heap *of)
{
    pthread_mutex_lock(&of->lock);
    uint64_t bytes = of->live_bytes;
    pthread_mutex_unlock(&of->lock);
    return bytes;
}

void heap_reset(heap *of)
{
    pthread_mutex_lock(&of->lock);
    fallocate(of->file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, (off_t)of->size);
    of->blocks[0] = (block){.size = of->size};
    of->count = 1;
    of->freed = 0;
    of->live = 0;
    of->live_bytes = 0;
    pthread_mutex_unlock(&of->lock);
}
