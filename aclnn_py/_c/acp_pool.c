/* SPDX-License-Identifier: Apache-2.0 */
/* Stream-ordered memory: each stream keeps its freed blocks by size class and hands them to its own later work. */
#include <stdlib.h>
#include "acp_books.h"

#define MIN_SHIFT 9   /* the smallest block is 512 bytes */
#define LARGE_SHIFT 26 /* above 64 MiB blocks are multiples of 2 MiB, which is what CANN's pages are */
#define MAX_SHIFT 47
#define LARGE_CLASS ((LARGE_SHIFT - MIN_SHIFT) * 8 + 1)
#define CLASS_COUNT (LARGE_CLASS + 1)
#define LARGE_STEP (UINT64_C(2) << 20)
#define NO_CLASS UINT32_MAX /* of a buffer of size 0: it has no block */

/* ---- size classes: eight to each power of two, so that at most an eighth of a block is waste, and one for all that
 * is large, where an eighth would be too much ---- */

static uint32_t size_class(uint64_t size, uint64_t *capacity) {
    if (size <= (1u << MIN_SHIFT)) {
        *capacity = 1u << MIN_SHIFT;
        return 0;
    }
    if (size > UINT64_C(1) << LARGE_SHIFT) {
        *capacity = (size + LARGE_STEP - 1) / LARGE_STEP * LARGE_STEP;
        return LARGE_CLASS;
    }
    uint32_t top = 63 - (uint32_t)__builtin_clzll(size - 1);
    uint64_t eighths = ((size - 1) >> (top - 3)) + 1; /* 9 to 16 */
    *capacity = eighths << (top - 3);
    return (top - MIN_SHIFT) * 8 + (uint32_t)(eighths - 8);
}

/* ---- books; the lock is held ---- */

static void link_in_use(acp_buffer *buffer) {
    acp_device *d = &acp_devices[buffer->device];
    buffer->previous = NULL;
    buffer->next = d->in_use;
    if (d->in_use)
        d->in_use->previous = buffer;
    d->in_use = buffer;
    if (buffer->size_class != NO_CLASS) {
        d->stats.used_blocks++;
        d->stats.used_bytes += buffer->capacity;
    }
}

static void unlink_in_use(acp_buffer *buffer) {
    acp_device *d = &acp_devices[buffer->device];
    if (buffer->previous)
        buffer->previous->next = buffer->next;
    else
        d->in_use = buffer->next;
    if (buffer->next)
        buffer->next->previous = buffer->previous;
    if (buffer->size_class != NO_CLASS) {
        d->stats.used_blocks--;
        d->stats.used_bytes -= buffer->capacity;
    }
}

static void set_home(acp_buffer *buffer, acp_stream *stream) {
    buffer->home = stream;
    stream->references++;
}

static void drop_streams(acp_buffer *buffer) {
    for (uint32_t i = 0; i < buffer->user_count; i++)
        acp_stream_drop(buffer->users[i]);
    free(buffer->users);
    buffer->users = NULL;
    buffer->user_count = 0;
    acp_stream_drop(buffer->home);
    buffer->home = NULL;
}

static void push_free(acp_stream *stream, acp_buffer *buffer) {
    acp_device *d = &acp_devices[stream->device];
    acp_buffer **list = &stream->free_lists[buffer->size_class];
    buffer->freed = ++d->frees;
    buffer->untracked = false; /* whoever used it has been waited for, or ordered before */
    buffer->next = *list;
    *list = buffer;
    d->stats.cached_blocks++;
    d->stats.cached_bytes += buffer->capacity;
}

/* Takes the block that `link` points to out of a free list. */
static acp_buffer *unlink_free(acp_stream *stream, acp_buffer **link) {
    acp_buffer *buffer = *link;
    *link = buffer->next;
    acp_devices[stream->device].stats.cached_blocks--;
    acp_devices[stream->device].stats.cached_bytes -= buffer->capacity;
    return buffer;
}

static acp_buffer *pop_free(acp_stream *stream, uint32_t class, uint64_t capacity) {
    acp_buffer **best = NULL;
    for (acp_buffer **link = &stream->free_lists[class]; *link; link = &(*link)->next) {
        uint64_t has = (*link)->capacity;
        if (has == capacity) /* as all have in every class but that of large blocks */
            return unlink_free(stream, link);
        if (has > capacity && has - capacity <= capacity / 8 && (!best || has < (*best)->capacity))
            best = link;
    }
    return best ? unlink_free(stream, best) : NULL;
}

/* ---- buffers ---- */

static int32_t new_block(int32_t device, uint64_t capacity, void **address) {
    int32_t code = acp_rt.malloc(address, capacity, ACL_MEM_MALLOC_HUGE_FIRST);
    if (code == ACL_SUCCESS)
        return code;
    /* An error of earlier work that comes up here would not come up again: it goes first. */
    int32_t trimmed = acp_pool_trim(device);
    code = trimmed != ACL_SUCCESS ? trimmed : acp_rt.malloc(address, capacity, ACL_MEM_MALLOC_HUGE_FIRST);
    if (code == ACL_SUCCESS && acp_rt.recent_message)
        acp_rt.recent_message(); /* takes the text of the failure that did not matter, lest a later error show it */
    return code;
}

static int32_t new_buffer(acp_stream *stream, uint64_t capacity, uint32_t class, acp_buffer **out) {
    acp_visit v;
    acp_buffer *buffer = calloc(1, sizeof *buffer);
    if (!buffer)
        return ACL_ERROR_BAD_ALLOC;
    acp_lock();
    uint32_t generation = atomic_load(&acp_devices[stream->device].generation);
    int32_t code = acp_visit_entered(stream->device, &v);
    acp_unlock();
    if (code != ACL_SUCCESS) {
        free(buffer);
        return code;
    }
    if (class != NO_CLASS)
        code = new_block(stream->device, capacity, &buffer->address);
    acp_lock();
    if (code == ACL_SUCCESS && !acp_stream_alive(stream)) {
        code = ACL_ERROR_RT_INVALID_HANDLE;
        if (class != NO_CLASS && generation == atomic_load(&acp_devices[stream->device].generation))
            acp_rt.free(buffer->address);
    }
    if (code == ACL_SUCCESS) {
        buffer->capacity = capacity;
        buffer->size_class = class;
        buffer->device = stream->device;
        set_home(buffer, stream);
        link_in_use(buffer);
    }
    acp_unlock();
    acp_visit_end(&v);
    if (code != ACL_SUCCESS) {
        free(buffer);
        return code;
    }
    *out = buffer;
    return ACL_SUCCESS;
}

int32_t acp_buffer_alloc(acp_stream *stream, uint64_t size, acp_buffer **buffer) {
    *buffer = NULL;
    if (acp_forked())
        return ACL_ERROR_RT_DRV_INTERNAL_ERROR;
    if (!stream || !acp_stream_alive(stream))
        return ACL_ERROR_RT_INVALID_HANDLE;
    if (size > UINT64_C(1) << MAX_SHIFT)
        return ACL_ERROR_RT_MEMORY_ALLOCATION;
    if (size == 0)
        return new_buffer(stream, 0, NO_CLASS, buffer);
    uint64_t capacity;
    uint32_t class = size_class(size, &capacity);
    acp_lock();
    acp_buffer *cached = acp_stream_alive(stream) ? pop_free(stream, class, capacity) : NULL;
    if (cached) {
        cached->size = size;
        cached->recycled = true;
        set_home(cached, stream);
        link_in_use(cached);
    }
    acp_unlock();
    if (cached) {
        *buffer = cached;
        return ACL_SUCCESS;
    }
    int32_t code = new_buffer(stream, capacity, class, buffer);
    if (code == ACL_SUCCESS)
        (*buffer)->size = size;
    return code;
}

/* Whether there is a block to be freed; false once the buffer was closed. */
static bool holds_block(const acp_buffer *buffer) {
    return acp_buffer_alive(buffer) && buffer->size_class != NO_CLASS;
}

/* The stream whose free list the block is for. */
static acp_stream *heir_of(const acp_buffer *buffer) {
    acp_stream *home = buffer->home;
    return acp_stream_alive(home) && !home->closing ? home : acp_devices[buffer->device].default_stream;
}

/* Makes the heir wait for all that may still use the block; false if that cannot be done. */
static bool order_users(const acp_buffer *buffer, acp_stream *heir) {
    acp_visit v;
    bool ordered = !buffer->untracked;
    bool moves = heir != buffer->home && acp_stream_alive(buffer->home);
    if (!moves && buffer->user_count == 0)
        return ordered;
    if (acp_visit_entered(buffer->device, &v) != ACL_SUCCESS)
        return false;
    if (moves)
        ordered = acp_stream_order(heir, buffer->home) && ordered;
    for (uint32_t i = 0; i < buffer->user_count; i++) {
        acp_stream *user = buffer->users[i];
        if (user != heir && acp_stream_alive(user)) /* a closed one has been waited for */
            ordered = acp_stream_order(heir, user) && ordered;
    }
    acp_visit_end(&v);
    return ordered;
}

void acp_buffer_free(acp_buffer *buffer) {
    if (!buffer || acp_forked())
        return;
    acp_lock();
    if (holds_block(buffer) && !order_users(buffer, heir_of(buffer))) {
        acp_unlock(); /* the buffer is still in the books, for a reset to find */
        acp_device_drain(buffer->device);
        acp_lock();
    }
    bool keep = holds_block(buffer);
    if (acp_buffer_alive(buffer))
        unlink_in_use(buffer);
    if (keep)
        push_free(heir_of(buffer), buffer);
    drop_streams(buffer);
    acp_unlock();
    if (!keep)
        free(buffer);
}

int32_t acp_buffer_close(acp_buffer *buffer) {
    if (acp_forked())
        return ACL_ERROR_RT_DRV_INTERNAL_ERROR;
    /* The block moves to a buffer of its own, which is freed; this one stays behind without it. */
    acp_buffer *block = malloc(sizeof *block);
    if (!block)
        return ACL_ERROR_BAD_ALLOC;
    acp_lock();
    bool open = acp_buffer_alive(buffer);
    if (open) {
        unlink_in_use(buffer);
        *block = *buffer;
        link_in_use(block);
        buffer->users = NULL;
        buffer->user_count = 0;
        buffer->address = NULL;
        buffer->home->references++;
        atomic_store(&buffer->closed, true);
    }
    acp_unlock();
    if (open)
        acp_buffer_free(block);
    else
        free(block);
    return ACL_SUCCESS;
}

void *acp_buffer_address(const acp_buffer *buffer) {
    return buffer->address;
}

uint64_t acp_buffer_size(const acp_buffer *buffer) {
    return buffer->size;
}

int32_t acp_buffer_device(const acp_buffer *buffer) {
    return buffer->device;
}

bool acp_buffer_alive(const acp_buffer *buffer) {
    return !atomic_load_explicit(&buffer->closed, memory_order_relaxed);
}

static bool add_user(acp_buffer *buffer, acp_stream *stream) {
    for (uint32_t i = 0; i < buffer->user_count; i++)
        if (buffer->users[i] == stream)
            return false;
    acp_stream **users = realloc(buffer->users, (buffer->user_count + 1) * sizeof *users);
    if (!users) {
        buffer->untracked = true;
        return true;
    }
    users[buffer->user_count++] = stream;
    buffer->users = users;
    stream->references++;
    return true;
}

/* Makes a stream wait for what its home stream did with a recycled block before; false if that cannot be done. */
static bool order_first_use(const acp_buffer *buffer, acp_stream *stream) {
    acp_visit v;
    if (!buffer->recycled || !acp_stream_alive(buffer->home))
        return true;
    if (acp_visit_entered(stream->device, &v) != ACL_SUCCESS)
        return false;
    bool ordered = acp_stream_order(stream, buffer->home);
    acp_visit_end(&v);
    return ordered;
}

void acp_buffer_used_on(acp_buffer *buffer, acp_stream *stream) {
    if (stream == buffer->home || buffer->size_class == NO_CLASS || acp_forked())
        return;
    acp_lock();
    bool ordered = !acp_buffer_alive(buffer) || !acp_stream_alive(stream) || !add_user(buffer, stream) ||
                   order_first_use(buffer, stream);
    acp_unlock();
    if (!ordered)
        acp_device_drain(buffer->device);
}

/* ---- a stream's or a device's blocks at once ---- */

acp_buffer **acp_pool_new_lists(void) {
    return calloc(CLASS_COUNT, sizeof(acp_buffer *));
}

void acp_pool_move_cached(acp_stream *stream) {
    acp_stream *heir = acp_devices[stream->device].default_stream;
    for (uint32_t class = 0; class < CLASS_COUNT; class++)
        while (stream->free_lists[class])
            push_free(heir, unlink_free(stream, &stream->free_lists[class]));
}

/* Gives back the cached blocks that were freed up to a mark. */
static void release_cached(int32_t device, uint64_t mark) {
    for (acp_stream *stream = acp_devices[device].streams; stream; stream = stream->next)
        for (uint32_t class = 0; class < CLASS_COUNT; class++)
            for (acp_buffer **link = &stream->free_lists[class]; *link;) {
                if ((*link)->freed > mark) {
                    link = &(*link)->next;
                    continue;
                }
                acp_buffer *buffer = unlink_free(stream, link);
                acp_rt.free(buffer->address);
                free(buffer);
            }
}

int32_t acp_pool_trim(int32_t device) {
    acp_visit v;
    if (acp_forked())
        return ACL_ERROR_RT_DRV_INTERNAL_ERROR;
    if (device < 0 || device >= ACP_MAX_DEVICES)
        return ACL_ERROR_RT_INVALID_DEVICEID;
    acp_device *d = &acp_devices[device];
    acp_lock();
    uint64_t mark = d->frees;
    bool any = d->stats.cached_blocks > 0;
    int32_t code = any ? acp_visit_entered(device, &v) : ACL_SUCCESS;
    acp_unlock();
    if (!any || code != ACL_SUCCESS)
        return code;
    /* Work that was queued before a block was freed may still use it. Meanwhile the blocks stay where they are, and
     * what is freed again in that time is later than the mark. */
    code = acp_rt.synchronize_device();
    acp_lock();
    if (code == ACL_SUCCESS)
        release_cached(device, mark);
    acp_unlock();
    acp_visit_end(&v);
    return code;
}

void acp_pool_abandon(int32_t device) {
    acp_device *d = &acp_devices[device];
    release_cached(device, UINT64_MAX);
    for (acp_buffer *b = d->in_use; b; b = b->next) { /* the structures stay: their owners free them */
        atomic_store(&b->closed, true);
        if (b->address)
            acp_rt.free(b->address);
        b->address = NULL;
    }
    d->in_use = NULL;
    d->stats = (acp_pool_stats){0};
}

void acp_pool_get_stats(int32_t device, acp_pool_stats *stats) {
    *stats = (acp_pool_stats){0};
    if (device < 0 || device >= ACP_MAX_DEVICES || acp_forked())
        return;
    acp_lock();
    *stats = acp_devices[device].stats;
    acp_unlock();
}

