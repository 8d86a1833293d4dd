/* SPDX-License-Identifier: Apache-2.0 */
/* Device memory: a sparse file, a range of device addresses that the host cannot access, and who owns what in it. */
#ifndef ACLNN_PY_SHELL_HEAP_H
#define ACLNN_PY_SHELL_HEAP_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct block {
    uint64_t offset;
    uint64_t size;      /* of the place */
    uint64_t requested; /* by the client */
    uint64_t sequence;  /* BLOCK_FREED: of the last task that was queued before */
    enum { BLOCK_FREE, BLOCK_LIVE, BLOCK_FREED } state;
} block;

typedef struct heap {
    int file;
    uint64_t size;
    char *addresses; /* device addresses: reserved, without access */
    char *mapping;   /* the same memory for the shell's copies */
    pthread_mutex_t lock;
    block *blocks; /* all of the memory, in order of offset, no two neighbours both free */
    size_t count;
    size_t capacity;
    size_t freed; /* blocks in state BLOCK_FREED */
    uint64_t live;
    uint64_t live_bytes;
} heap;

/* Part of a live allocation. */
typedef struct extent {
    uint64_t allocation; /* offset */
    uint64_t size;       /* of the allocation */
    uint64_t offset;     /* of the address, from the start of the memory */
} extent;

/* Both return an errno value. */
int heap_open(heap *of, const char *name, uint64_t size);
/* NULL when there is no room. Of the freed blocks, those whose sequence is at most `finished` are used again. */
void *heap_allocate(heap *of, uint64_t size, uint64_t finished);
/* Frees an allocation by its address. It may be used again once tasks up to `sequence` have finished. */
bool heap_free(heap *of, const void *address, uint64_t sequence);
/* Makes freed blocks free whose sequence is at most `finished`, and gives their pages back to the system. */
void heap_collect(heap *of, uint64_t finished);
/* The sequence number that the last freed block which cannot be used again yet waits for; 0 if there is none. */
uint64_t heap_awaited(heap *of);
/* Whether the address is one of this device's; if so also its offset. */
bool heap_contains(const heap *of, const void *address, uint64_t *offset);
/* The live allocation around an address; false if there is none. */
bool heap_find(heap *of, const void *address, extent *found);
uint64_t heap_live(heap *of);       /* allocations */
uint64_t heap_live_bytes(heap *of); /* as asked for */
/* Frees everything and drops the contents. */
void heap_reset(heap *of);

#endif
