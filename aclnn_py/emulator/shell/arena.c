/* SPDX-License-Identifier: Apache-2.0 */
#include "arena.h"

#include <stddef.h>
#include <sys/mman.h>

#define TAG_UNIT 16u /* handles stay aligned like any pointer that malloc returns */

static uint32_t tag_of(const arena *from, uint32_t generation)
{
    return (generation >> 1) * TAG_UNIT & (from->slot_size - 1);
}

static arena_slot *slot_at(const arena *from, uint32_t index)
{
    char *base = atomic_load_explicit(&from->base, memory_order_acquire);
    return (arena_slot *)(void *)(base + (size_t)index * from->slot_size);
}

static bool reserve(arena *from)
{
    bool ready = true;
    pthread_mutex_lock(&from->grow);
    if (atomic_load_explicit(&from->base, memory_order_relaxed) == NULL) {
        void *base = mmap(NULL, (size_t)from->slot_size * from->capacity, PROT_READ | PROT_WRITE,
                          MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        ready = base != MAP_FAILED;
        if (ready)
            atomic_store_explicit(&from->base, base, memory_order_release);
    }
    pthread_mutex_unlock(&from->grow);
    return ready;
}

static void *take_new(arena *from)
{
    if (atomic_load_explicit(&from->base, memory_order_acquire) == NULL && !reserve(from))
        return NULL;
    uint32_t index = atomic_load(&from->used);
    do {
        if (index == from->capacity)
            return NULL;
    } while (!atomic_compare_exchange_weak(&from->used, &index, index + 1));
    return slot_at(from, index);
}

void *arena_take(arena *from)
{
    uint64_t head = atomic_load_explicit(&from->free, memory_order_acquire);
    while ((uint32_t)head != 0) {
        arena_slot *slot = slot_at(from, (uint32_t)head - 1);
        uint64_t rest = ((head >> 32) + 1) << 32 | atomic_load_explicit(&slot->next, memory_order_relaxed);
        if (atomic_compare_exchange_weak_explicit(&from->free, &head, rest, memory_order_acq_rel, memory_order_acquire))
            return slot;
    }
    return take_new(from);
}

void *arena_publish(arena *from, void *object)
{
    arena_slot *slot = object;
    uint32_t generation = atomic_load_explicit(&slot->generation, memory_order_relaxed) + 1;
    atomic_store_explicit(&slot->generation, generation, memory_order_release);
    return (char *)object + tag_of(from, generation);
}

void *arena_handle(const arena *from, const void *object)
{
    const arena_slot *slot = object;
    return (char *)(uintptr_t)object + tag_of(from, atomic_load_explicit(&slot->generation, memory_order_relaxed));
}

static arena_slot *find(const arena *from, const void *handle, uint32_t *generation)
{
    uintptr_t base = (uintptr_t)atomic_load_explicit(&from->base, memory_order_acquire);
    uintptr_t distance = (uintptr_t)handle - base;
    size_t end = (size_t)atomic_load_explicit(&from->used, memory_order_relaxed) * from->slot_size;
    if (base == 0 || (uintptr_t)handle < base || distance >= end)
        return NULL;
    uint32_t tag = (uint32_t)distance & (from->slot_size - 1);
    arena_slot *slot = (arena_slot *)(base + distance - tag);
    *generation = atomic_load_explicit(&slot->generation, memory_order_acquire);
    return (*generation & 1) != 0 && tag == tag_of(from, *generation) ? slot : NULL;
}

void *arena_find(const arena *from, const void *handle)
{
    uint32_t generation;
    return find(from, handle, &generation);
}

void *arena_kill(arena *from, const void *handle)
{
    uint32_t generation;
    arena_slot *slot = find(from, handle, &generation);
    if (slot == NULL || !atomic_compare_exchange_strong_explicit(&slot->generation, &generation, generation + 1,
                                                                 memory_order_acq_rel, memory_order_relaxed))
        return NULL;
    return slot;
}

void *arena_kill_first(arena *from, bool (*matches)(const void *object, const void *with), const void *with)
{
    uint32_t used = atomic_load(&from->used);
    for (uint32_t index = 0; index < used; index++) {
        arena_slot *slot = slot_at(from, index);
        if ((atomic_load(&slot->generation) & 1) == 0 || !matches(slot, with))
            continue;
        void *killed = arena_kill(from, arena_handle(from, slot));
        if (killed != NULL)
            return killed;
    }
    return NULL;
}

void arena_release(arena *from, void *object)
{
    uint32_t index = (uint32_t)(((char *)object - atomic_load_explicit(&from->base, memory_order_relaxed)) /
                                (ptrdiff_t)from->slot_size);
    /* Into the ring, and in exchange the slot out of it that has waited for one round. */
    uint32_t place = atomic_fetch_add_explicit(&from->released, 1, memory_order_relaxed) % ARENA_QUARANTINE;
    uint32_t oldest = atomic_exchange_explicit(&from->waiting[place], index + 1, memory_order_acq_rel);
    if (oldest == 0)
        return;
    arena_slot *slot = slot_at(from, oldest - 1);
    uint64_t head = atomic_load_explicit(&from->free, memory_order_relaxed);
    uint64_t first;
    do {
        atomic_store_explicit(&slot->next, (uint32_t)head, memory_order_relaxed);
        first = ((head >> 32) + 1) << 32 | oldest;
    } while (!atomic_compare_exchange_weak_explicit(&from->free, &head, first, memory_order_release,
                                                    memory_order_relaxed));
}

uint64_t arena_count(const arena *from)
{
    uint64_t alive = 0;
    uint32_t used = atomic_load(&from->used);
    for (uint32_t index = 0; index < used; index++)
        alive += atomic_load_explicit(&slot_at(from, index)->generation, memory_order_relaxed) & 1;
    return alive;
}
