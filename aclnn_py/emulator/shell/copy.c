/* SPDX-License-Identifier: Apache-2.0 */
/* Copies and fills, on the calling thread or in a stream. */
#include <stdlib.h>
#include <string.h>

#include "host_memory.h"
#include "message.h"
#include "runtime.h"
#include "stream.h"

/* Memory as the shell itself can access it. */
typedef struct place {
    char *at;
    bool on_device;
} place;

typedef struct copy_task {
    task task;
    char *to;
    const char *from; /* NULL: fill with `value` */
    size_t size;
    int value;
    host_block *pinned; /* kept until the copy is done; NULL if there is none */
} copy_task;

static aclError locate(const char *function, const char *argument, const void *address, size_t size, place *found)
{
    uint64_t offset;
    extent around;
    device *which = device_of(address, &offset);
    found->on_device = which != NULL;
    if (which == NULL) {
        found->at = (char *)(uintptr_t)address;
        return ACL_SUCCESS;
    }
    found->at = which->heap.mapping + offset;
    if (!heap_find(&which->heap, address, &around))
        return fail(ACL_ERROR_RT_PARAM_INVALID, "%s: %s %p is in no allocation of device %u", function, argument,
                    address, which->id);
    if (size > around.size - (offset - around.allocation))
        return fail(ACL_ERROR_RT_PARAM_INVALID,
                    "%s: %zu bytes at %s %p reach past the end of the allocation (%llu bytes from there)", function, size,
                    argument, address, (unsigned long long)(around.size - (offset - around.allocation)));
    return ACL_SUCCESS;
}

/* The checks of both copies, in CANN's order. */
static aclError check_copy(const char *function, const void *to, size_t room, const void *from, size_t size,
                           aclrtMemcpyKind kind)
{
    if (to == NULL || from == NULL)
        return fail_null(function, to == NULL ? "dst" : "src");
    if ((unsigned)kind > ACL_MEMCPY_HOST_TO_BUF_TO_DEVICE)
        return fail(ACL_ERROR_INVALID_PARAM, "%s: kind %d is not supported", function, (int)kind);
    if (size > room)
        return fail(ACL_ERROR_RT_PARAM_INVALID, "%s: count %zu is greater than destMax %zu", function, size, room);
    return ACL_SUCCESS;
}

static aclError locate_both(const char *function, const void *to, const void *from, size_t size, place *to_place,
                            place *from_place)
{
    aclError status = locate(function, "dst", to, size, to_place);
    return status == ACL_SUCCESS ? locate(function, "src", from, size, from_place) : status;
}

aclError aclrtMemcpy(void *dst, size_t destMax, const void *src, size_t count, aclrtMemcpyKind kind)
{
    place to;
    place from;
    device *which;
    aclError status = runtime_enter();
    if (status != ACL_SUCCESS || count == 0)
        return status;
    status = check_copy("aclrtMemcpy", dst, destMax, src, count, kind);
    if (status == ACL_SUCCESS)
        status = runtime_device(&which);
    if (status != ACL_SUCCESS || dst == src)
        return status;
    status = locate_both("aclrtMemcpy", dst, src, count, &to, &from);
    if (status == ACL_SUCCESS)
        memmove(to.at, from.at, count);
    return status;
}

aclError aclrtMemset(void *devPtr, size_t maxCount, int32_t value, size_t count)
{
    place to;
    device *which;
    aclError status = runtime_enter();
    if (status != ACL_SUCCESS || count == 0)
        return status;
    if (devPtr == NULL)
        return fail_null("aclrtMemset", "devPtr");
    if (count > maxCount)
        return fail(ACL_ERROR_RT_PARAM_INVALID, "aclrtMemset: count %zu is greater than maxCount %zu", count, maxCount);
    status = runtime_device(&which);
    if (status == ACL_SUCCESS)
        status = locate("aclrtMemset", "devPtr", devPtr, count, &to);
    if (status == ACL_SUCCESS)
        memset(to.at, value, count);
    return status;
}

static void copy_now(const copy_task *copy)
{
    if (copy->from != NULL)
        memmove(copy->to, copy->from, copy->size);
    else
        memset(copy->to, copy->value, copy->size);
}

static void run_copy(stream *on, task *what, bool abandoned)
{
    (void)on;
    const copy_task *copy = (const copy_task *)what;
    if (!abandoned)
        copy_now(copy);
    host_block_drop(copy->pinned);
}

/* `host`: the end of the copy that is host memory, NULL if none is. Pageable memory is the client's again when the call
 * returns, so the call waits for the copy's turn; if it is its turn already, the calling thread does it. */
static aclError submit(stream *on, const copy_task *what, const void *host)
{
    uint64_t position;
    host_block *pinned = host != NULL ? host_block_keep(host, what->size) : NULL;
    bool wait = host != NULL && pinned == NULL;
    if (wait && stream_idle(on)) {
        copy_now(what);
        return ACL_SUCCESS;
    }
    copy_task *made = malloc(sizeof *made);
    if (made == NULL) {
        host_block_drop(pinned);
        return fail(ACL_ERROR_BAD_ALLOC, "out of memory");
    }
    *made = *what;
    made->task.run = run_copy;
    made->pinned = pinned;
    aclError status = stream_submit(on, &made->task, &position);
    if (status == ACL_SUCCESS && wait)
        stream_wait(on, position, -1);
    return status;
}

aclError aclrtMemcpyAsync(void *dst, size_t destMax, const void *src, size_t count, aclrtMemcpyKind kind,
                          aclrtStream handle)
{
    place to;
    place from;
    stream *on;
    aclError status = runtime_enter();
    if (status != ACL_SUCCESS || count == 0)
        return status;
    status = check_copy("aclrtMemcpyAsync", dst, destMax, src, count, kind);
    if (status == ACL_SUCCESS)
        status = runtime_queue(handle, &on);
    if (status == ACL_SUCCESS)
        status = locate_both("aclrtMemcpyAsync", dst, src, count, &to, &from);
    if (status != ACL_SUCCESS)
        return status;
    if (!to.on_device && !from.on_device)
        return fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "aclrtMemcpyAsync: not from host to host");
    if (dst == src)
        return ACL_SUCCESS;
    const copy_task copy = {.to = to.at, .from = from.at, .size = count};
    return submit(on, &copy, !to.on_device ? dst : !from.on_device ? src : NULL);
}

aclError aclrtMemsetAsync(void *devPtr, size_t maxCount, int32_t value, size_t count, aclrtStream handle)
{
    place to;
    stream *on;
    aclError status = runtime_enter();
    if (status != ACL_SUCCESS || count == 0)
        return status;
    if (devPtr == NULL)
        return fail_null("aclrtMemsetAsync", "devPtr");
    if (count > maxCount)
        return fail(ACL_ERROR_RT_PARAM_INVALID, "aclrtMemsetAsync: count %zu is greater than maxCount %zu", count,
                    maxCount);
    status = runtime_queue(handle, &on);
    if (status == ACL_SUCCESS)
        status = locate("aclrtMemsetAsync", "devPtr", devPtr, count, &to);
    if (status != ACL_SUCCESS)
        return status;
    const copy_task fill = {.to = to.at, .size = count, .value = value};
    return submit(on, &fill, to.on_device ? NULL : devPtr);
}
