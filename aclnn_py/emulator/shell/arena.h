/* SPDX-License-Identifier: Apache-2.0 */
/* Type-stable storage for the objects that clients hold handles to.
 *
 * A slot is never unmapped and never changes its type, so looking at a stale handle is always safe. A slot is not used
 * again before ARENA_QUARANTINE further objects of its arena have ended, and a handle is the slot's address with part of
 * the slot's generation in its low bits. A handle that outlived its object is therefore recognised as stale for a long
 * time, but not for ever: the same handle can be alive again, for another object, after ARENA_QUARANTINE * slot_size / 16
 * objects of its arena have ended (65536 tensors, 16384 scalars). A handle of another arena, or any other address
 * outside of this one, is always recognised; an arbitrary address within it may happen to be the handle of a living
 * object. */
#ifndef ACLNN_PY_SHELL_ARENA_H
#define ACLNN_PY_SHELL_ARENA_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

/* What an arena holds back, at most, beyond its living objects. */
#define ARENA_QUARANTINE 4096u

/* First member of every object in an arena. */
typedef struct arena_slot {
    _Atomic uint32_t generation; /* odd while the object is alive */
    _Atomic uint32_t next;       /* free list: index of the next free slot + 1 */
} arena_slot;

typedef struct arena {
    uint32_t slot_size; /* a power of two, 32 .. 4096 */
    uint32_t capacity;  /* slots */
    pthread_mutex_t grow;
    _Atomic(char *) base;
    _Atomic uint32_t used; /* slots handed out at least once */
    _Atomic uint64_t free; /* count of changes << 32 | index of the first free slot + 1 */
    _Atomic uint32_t released;                  /* times a slot was given back */
    _Atomic uint32_t waiting[ARENA_QUARANTINE]; /* index + 1 of the slots given back last; a ring */
} arena;

#define ARENA(type, size, count)                                                                                       \
    {.slot_size = (size) + 0 * sizeof(char[(sizeof(type) <= (size)) ? 1 : -1]),                                        \
     .capacity = (count) + ARENA_QUARANTINE,                                                                           \
     .grow = PTHREAD_MUTEX_INITIALIZER}

/* An object that is not alive yet; its other members are as the last owner left them, zero the first time. NULL when
 * the arena is full. */
void *arena_take(arena *from);
/* Makes a taken object alive and returns its handle. */
void *arena_publish(arena *from, void *object);
/* The handle of a living object. */
void *arena_handle(const arena *from, const void *object);
/* The object of a handle; NULL if the handle is not one of a living object of this arena. */
void *arena_find(const arena *from, const void *handle);
/* Ends an object's life and returns it; NULL if it was not alive. Of several callers one gets the object. */
void *arena_kill(arena *from, const void *handle);
/* Kills the first object that matches; NULL if there is none. */
void *arena_kill_first(arena *from, bool (*matches)(const void *object, const void *with), const void *with);
/* Gives a taken or killed object's slot back. */
void arena_release(arena *from, void *object);
/* Number of living objects. */
uint64_t arena_count(const arena *from);

#endif
