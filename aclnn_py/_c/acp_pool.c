/* SPDX-License-Identifier: Apache-2.0 */
/* Stream-ordered memory: each stream keeps its freed blocks by size class and hands them to its own later work. */
#include <stdlib.h>
#include "acp_books.h"

#define MIN_SHIFT 9 /* the smallest block is 512 bytes */
#define MAX_SHIFT 47
#define CLASS_COUNT ((MAX_SHIFT - MIN_SHIFT) * 8 + 1)
#define NO_CLASS UINT32_MAX /* of a buffer of size 0: it has no block */

/* ---- size classes: eight to each power of two, so that at most an eighth of a block is waste ---- */

static uint32_t size_class(uint64_t size, uint64_t *capacity) {
    if (size <= (1u << MIN_SHIFT)) {
        *capacity = 1u << MIN_SHIFT;
        return 0;
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
    acp_buffer **list = &stream->free_lists[buffer->size_class];
    buffer->next = *list;
    *list = buffer;
    acp_devices[stream->device].stats.cached_blocks++;
    acp_devices[stream->device].stats.cached_bytes += buffer->capacity;
}

static acp_buffer *pop_free(acp_stream *stream, uint32_t class) {
    acp_buffer *buffer = stream->free_lists[class];
    if (buffer) {
        stream->free_lists[class] = buffer->next;
        acp_devices[stream->device].stats.cached_blocks--;
        acp_devices[stream->device].stats.cached_bytes -= buffer->capacity;
    }
    return buffer;
}

/* ---- buffers ---- */

static int32_t new_block(int32_t device, uint64_t capacity, void **address) {
    acp_visit v = acp_visit_begin(device);
    int32_t code = acp_rt.malloc(address, capacity, ACL_MEM_MALLOC_HUGE_FIRST);
    if (code != ACL_SUCCESS) {
        /* An error of earlier work that comes up here would not come up again: it goes first. */
        int32_t trimmed = acp_pool_trim(device);
        code = trimmed != ACL_SUCCESS ? trimmed : acp_rt.malloc(address, capacity, ACL_MEM_MALLOC_HUGE_FIRST);
    }
    acp_visit_end(v);
    return code;
}

static int32_t new_buffer(acp_stream *stream, uint64_t capacity, uint32_t class, acp_buffer **out) {
    acp_buffer *buffer = calloc(1, sizeof *buffer);
    if (!buffer)
        return ACL_ERROR_BAD_ALLOC;
    uint32_t generation = atomic_load(&acp_devices[stream->device].generation);
    int32_t code = class == NO_CLASS ? ACL_SUCCESS : new_block(stream->device, capacity, &buffer->address);
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
    if (code != ACL_SUCCESS) {
        free(buffer);
        return code;
    }
    *out = buffer;
    return ACL_SUCCESS;
}

int32_t acp_buffer_alloc(acp_stream *stream, uint64_t size, acp_buffer **buffer) {
    *buffer = NULL;
    if (!stream || !acp_stream_alive(stream))
        return ACL_ERROR_RT_INVALID_HANDLE;
    if (size > UINT64_C(1) << MAX_SHIFT)
        return ACL_ERROR_RT_MEMORY_ALLOCATION;
    if (size == 0)
        return new_buffer(stream, 0, NO_CLASS, buffer);
    uint64_t capacity;
    uint32_t class = size_class(size, &capacity);
    acp_lock();
    acp_buffer *cached = acp_stream_alive(stream) ? pop_free(stream, class) : NULL;
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

void acp_buffer_free(acp_buffer *buffer) {
    if (!buffer)
        return;
    bool foreign = buffer->user_count > 0;
    acp_visit v = foreign ? acp_visit_begin(buffer->device) : (acp_visit){0};
    acp_lock();
    bool keep = acp_buffer_alive(buffer) && buffer->size_class != NO_CLASS;
    if (acp_buffer_alive(buffer))
        unlink_in_use(buffer);
    if (keep) {
        acp_stream *home = acp_stream_alive(buffer->home) ? buffer->home : acp_devices[buffer->device].default_stream;
        for (uint32_t i = 0; i < buffer->user_count; i++) {
            acp_stream *user = buffer->users[i];
            if (user != home && acp_stream_alive(user)) /* a closed one has been waited for */
                acp_stream_order(home, user);
        }
        push_free(home, buffer);
    }
    drop_streams(buffer);
    acp_unlock();
    if (!keep)
        free(buffer);
    if (foreign)
        acp_visit_end(v);
}

int32_t acp_buffer_close(acp_buffer *buffer) {
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
    if (!users) { /* it cannot be noted, so the stream must be done with whatever it has before the block is freed */
        acp_rt.synchronize_stream(stream->handle);
        return true;
    }
    users[buffer->user_count++] = stream;
    buffer->users = users;
    stream->references++;
    return true;
}

void acp_buffer_used_on(acp_buffer *buffer, acp_stream *stream) {
    if (stream == buffer->home || buffer->size_class == NO_CLASS)
        return;
    acp_visit v = acp_visit_begin(stream->device);
    acp_lock();
    if (acp_buffer_alive(buffer) && acp_stream_alive(stream) && add_user(buffer, stream) && buffer->recycled &&
        acp_stream_alive(buffer->home))
        acp_stream_order(stream, buffer->home);
    acp_unlock();
    acp_visit_end(v);
}

/* ---- a stream's or a device's blocks at once ---- */

acp_buffer **acp_pool_new_lists(void) {
    return calloc(CLASS_COUNT, sizeof(acp_buffer *));
}

/* Takes all cached blocks of a stream, in front of the list `taken`; each notes its home. */
static acp_buffer *take_cached(acp_stream *stream, acp_buffer *taken) {
    for (uint32_t class = 0; class < CLASS_COUNT; class++)
        for (acp_buffer *b = pop_free(stream, class); b; b = pop_free(stream, class)) {
            set_home(b, stream);
            b->next = taken;
            taken = b;
        }
    return taken;
}

/* Frees the blocks of a list, or puts them back on their streams' free lists. */
static void settle(acp_buffer *list, bool release) {
    acp_buffer *next;
    for (acp_buffer *b = list; b; b = next) {
        next = b->next;
        acp_stream *home = b->home;
        if (!release && acp_stream_alive(home)) {
            push_free(home, b);
            drop_streams(b);
        } else {
            drop_streams(b);
            acp_rt.free(b->address);
            free(b);
        }
    }
}

void acp_pool_move_cached(acp_stream *stream) {
    acp_stream *heir = acp_devices[stream->device].default_stream;
    acp_buffer *next;
    for (acp_buffer *b = take_cached(stream, NULL); b; b = next) {
        next = b->next;
        drop_streams(b);
        push_free(heir, b);
    }
}

int32_t acp_pool_trim(int32_t device) {
    if (device < 0 || device >= ACP_MAX_DEVICES)
        return ACL_ERROR_RT_INVALID_DEVICEID;
    acp_visit v = acp_visit_begin(device);
    acp_buffer *taken = NULL;
    acp_lock();
    for (acp_stream *s = acp_devices[device].streams; s; s = s->next)
        taken = take_cached(s, taken);
    acp_unlock();
    /* Work that was queued before a block was freed may still use it. */
    int32_t code = taken ? acp_rt.synchronize_device() : ACL_SUCCESS;
    acp_lock();
    settle(taken, code == ACL_SUCCESS);
    acp_unlock();
    acp_visit_end(v);
    return code;
}

void acp_pool_abandon(int32_t device) {
    acp_device *d = &acp_devices[device];
    for (acp_stream *s = d->streams; s; s = s->next)
        settle(take_cached(s, NULL), true);
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
    if (device < 0 || device >= ACP_MAX_DEVICES)
        return;
    acp_lock();
    *stats = acp_devices[device].stats;
    acp_unlock();
}

