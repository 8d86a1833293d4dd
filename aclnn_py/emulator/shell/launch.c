/* SPDX-License-Identifier: Apache-2.0 */
/* Operator calls: the check by the device process, and kernels as tasks of a stream. */
#include <stdlib.h>

#include "event.h"
#include "host_memory.h"
#include "joint.h"
#include "message.h"
#include "registry.h"
#include "runtime.h"
#include "settings.h"

typedef struct kernel_task {
    task task;
    aclError *status; /* blocking mode: where the launch wants the status, with the message in *text */
    char **text;
    uint32_t length;
    uint8_t bytes[]; /* FRAME_HEADER, payload */
} kernel_task;

static _Atomic uint64_t launches;

aclError aclemuEnter(bool *null)
{
    context *mine;
    aclError status = runtime_context(&mine);
    *null = status == ACL_SUCCESS && settings_get()->mode == MODE_NULL;
    return status;
}

/* ---- phase 1 ---- */

static aclnnStatus read_check(const device *which, const frame *reply, uint64_t *workspaceSize)
{
    const size_t fixed = sizeof(int32_t) + sizeof(uint64_t);
    int32_t status;
    uint64_t size;
    if (reply->length < fixed) {
        aclemuSetMessage("device %u: the device process sent a reply that is too short", which->id);
        return ACLNN_ERR_INNER;
    }
    GET(GET(reply->payload, status), size);
    if (status == ACLNN_SUCCESS)
        *workspaceSize = size;
    else
        aclemuSetMessage("%.*s", (int)(reply->length - fixed), (const char *)reply->payload + fixed);
    return status;
}

aclnnStatus aclemuCheck(const void *call, uint32_t length, uint64_t *workspaceSize)
{
    context *mine;
    frame reply;
    aclError status = runtime_context(&mine);
    if (status != ACL_SUCCESS)
        return status;
    uint8_t *bytes = malloc(FRAME_HEADER + (size_t)length);
    if (bytes == NULL)
        return fail(ACL_ERROR_BAD_ALLOC, "out of memory");
    memcpy(bytes + FRAME_HEADER, call, length);
    status = link_call(&mine->device->link, FRAME_CHECK, bytes, length, -1, &reply);
    free(bytes);
    if (status != ACL_SUCCESS)
        return status;
    status = read_check(mine->device, &reply, workspaceSize);
    free(reply.payload);
    return status;
}

/* ---- phase 2 ---- */

static void kernel_failed(stream *on, const kernel_task *kernel, aclError status, const char *text)
{
    if (kernel->status == NULL) {
        stream_fail(on, status, text);
        return;
    }
    *kernel->status = status;
    *kernel->text = strdup(text);
}

/* The link has set this thread's message. */
static void kernel_lost(stream *on, const kernel_task *kernel, aclError status)
{
    const char *text = aclGetRecentErrMsg();
    kernel_failed(on, kernel, status, text != NULL ? text : "the device process is gone");
}

static frame_status exchange(stream *on, kernel_task *kernel, frame *reply)
{
    uint64_t id = ++on->last_id;
    frame_status status = frame_send(on->channel, kernel->bytes, kernel->length, FRAME_RUN, id, -1);
    if (status == FRAME_OK)
        status = frame_receive(on->channel, reply);
    const uint32_t fixed = sizeof(int32_t) + sizeof(uint64_t);
    if (status == FRAME_OK &&
        (reply->id != id || reply->type != (FRAME_RUN | FRAME_REPLY) || reply->length < fixed)) {
        free(reply->payload);
        status = FRAME_GARBAGE;
    }
    return status;
}

static void run_kernel(stream *on, task *what, bool abandoned)
{
    kernel_task *kernel = (kernel_task *)what;
    frame reply;
    int32_t status;
    if (abandoned)
        return;
    if (on->channel < 0) {
        status = link_open(&on->device->link, &on->channel);
        if (status != ACL_SUCCESS) {
            kernel_lost(on, kernel, status);
            return;
        }
    }
    frame_status exchanged = exchange(on, kernel, &reply);
    if (exchanged != FRAME_OK) {
        kernel_lost(on, kernel, link_lost(&on->device->link, exchanged));
        return;
    }
    GET(reply.payload, status);
    if (status != ACL_SUCCESS) {
        const size_t fixed = sizeof(int32_t) + sizeof(uint64_t);
        reply.payload[reply.length] = '\0';
        kernel_failed(on, kernel, status, (const char *)reply.payload + fixed);
    }
    free(reply.payload);
}

/* Where a tensor is, or three zeros for a NULL address. An address outside of live allocations gets size 0. */
static uint8_t *put_place(device *which, const void *address, uint8_t *at)
{
    extent found = {0, 0, 0};
    if (address != NULL && !heap_find(&which->heap, address, &found)) {
        found.size = 0;
        found.allocation = 0;
        if (!heap_contains(&which->heap, address, &found.offset))
            found.offset = 0;
    }
    at = PUT(at, found.allocation);
    at = PUT(at, found.size);
    return PUT(at, found.offset);
}

static aclError find_workspace(device *which, const aclemuLaunch *launch, uint64_t *offset)
{
    extent found;
    *offset = 0;
    if (launch->workspaceSize == 0)
        return ACL_SUCCESS;
    if (!heap_find(&which->heap, launch->workspace, &found) ||
        launch->workspaceSize > found.size - (found.offset - found.allocation)) {
        aclemuSetMessage("the workspace (%p, %llu bytes) is not inside an allocation of device %u", launch->workspace,
                         (unsigned long long)launch->workspaceSize, which->id);
        return ACLNN_ERR_PARAM_INVALID;
    }
    *offset = found.offset;
    return ACL_SUCCESS;
}

static kernel_task *new_kernel(device *which, const aclemuLaunch *launch, uint64_t workspace)
{
    size_t length = sizeof(uint32_t) + launch->length + sizeof(uint32_t) + (size_t)launch->count * 24 + 16;
    kernel_task *made = length <= FRAME_MAX_PAYLOAD ? malloc(sizeof *made + FRAME_HEADER + length) : NULL;
    if (made == NULL) {
        aclemuSetMessage("out of memory");
        return NULL;
    }
    made->task.run = run_kernel;
    made->length = (uint32_t)length;
    made->status = NULL;
    uint8_t *at = PUT(made->bytes + FRAME_HEADER, launch->length);
    memcpy(at, launch->call, launch->length);
    at += launch->length;
    at = PUT(at, launch->count);
    for (uint32_t i = 0; i < launch->count; i++)
        at = put_place(which, launch->addresses[i], at);
    at = PUT(at, workspace);
    PUT(at, launch->workspaceSize);
    return made;
}

static aclError submit_and_wait(stream *on, kernel_task *kernel)
{
    aclError status = ACL_SUCCESS;
    char *text = NULL;
    uint64_t position;
    kernel->status = &status;
    kernel->text = &text;
    aclError submitted = stream_submit(on, &kernel->task, &position);
    if (submitted != ACL_SUCCESS)
        return submitted;
    stream_wait(on, position, -1);
    if (status != ACL_SUCCESS)
        fail(status, "%s", text != NULL ? text : "out of memory");
    free(text);
    return status;
}

aclnnStatus aclemuSubmit(const aclemuLaunch *launch, aclrtStream handle)
{
    stream *on;
    uint64_t workspace;
    aclError status = runtime_queue(handle, &on);
    if (status != ACL_SUCCESS)
        return status == ACL_ERROR_RT_LOST_HEARTBEAT ? status : ACLNN_ERR_RUNTIME_ERROR;
    if (settings_get()->mode == MODE_NULL) {
        /* Nothing is computed, so the order among the stream's tasks makes no difference. */
        atomic_fetch_add_explicit(&launches, 1, memory_order_relaxed);
        return ACLNN_SUCCESS;
    }
    status = find_workspace(on->device, launch, &workspace);
    if (status != ACL_SUCCESS)
        return status;
    kernel_task *kernel = new_kernel(on->device, launch, workspace);
    if (kernel == NULL)
        return ACLNN_ERR_INNER;
    status = settings_get()->mode == MODE_BLOCKING ? submit_and_wait(on, kernel)
                                                   : stream_submit(on, &kernel->task, NULL);
    atomic_fetch_add_explicit(&launches, 1, memory_order_relaxed);
    return status;
}

/* ---- what the embedded device tells about itself ---- */

int32_t aclemuGetDevicePid(void)
{
    const context *mine = context_current();
    return mine != NULL && runtime_enter() == ACL_SUCCESS ? (int32_t)atomic_load(&mine->device->link.pid) : 0;
}

void aclemuCountRuntime(aclemuCounts *counts)
{
    counts->contexts = context_count();
    counts->streams = registry_count();
    counts->events = event_count();
    counts->hostAllocations = host_block_count();
    counts->launches = atomic_load(&launches);
    for (uint32_t id = 0; id < settings_get()->devices; id++) {
        device *which = device_at(id);
        if (!atomic_load(&which->ready))
            continue;
        counts->allocations += heap_live(&which->heap);
        counts->allocatedBytes += heap_live_bytes(&which->heap);
    }
}
