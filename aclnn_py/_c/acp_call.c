/* SPDX-License-Identifier: Apache-2.0 */
/* The shared part of every operator helper: checks, descriptors, workspace, phase 2, clean-up. */
#include "acp_call.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* Lists up to this length need no heap memory of ours. */
#define INLINE_ITEMS 32

void *acp_resolve(void **slot, const char *name)
{
    void *found = __atomic_load_n(slot, __ATOMIC_ACQUIRE);
    if (found == NULL) {
        /* Threads that race here find the same symbol. A miss is not kept: its library may be opened later. */
        found = acp_symbol(name);
        if (found != NULL) {
            __atomic_store_n(slot, found, __ATOMIC_RELEASE);
        }
    }
    return found;
}

/* ---- descriptor functions ---- */

#define DESCRIPTOR_FUNCTIONS(X) \
    X(aclCreateTensor) \
    X(aclCreateTensorList) \
    X(aclCreateScalar) \
    X(aclCreateScalarList) \
    X(aclCreateIntArray) \
    X(aclCreateFloatArray) \
    X(aclCreateBoolArray) \
    X(aclDestroyTensor) \
    X(aclDestroyTensorList) \
    X(aclDestroyScalar) \
    X(aclDestroyScalarList) \
    X(aclDestroyIntArray) \
    X(aclDestroyFloatArray) \
    X(aclDestroyBoolArray) \
    X(aclDestroyAclOpExecutor)

#define MEMBER(name) __typeof__(&name) name;
static struct {
    DESCRIPTOR_FUNCTIONS(MEMBER)
} api;
static bool api_ready;
static pthread_mutex_t api_lock = PTHREAD_MUTEX_INITIALIZER;

static bool resolve_api(void)
{
    if (__atomic_load_n(&api_ready, __ATOMIC_ACQUIRE)) {
        return true;
    }
#define RESOLVE(name) \
    api.name = (__typeof__(&name))acp_symbol(#name); \
    complete = complete && api.name != NULL;
    pthread_mutex_lock(&api_lock);
    bool complete = true;
    if (!api_ready) { /* else another thread was faster, and api is in use */
        DESCRIPTOR_FUNCTIONS(RESOLVE)
        __atomic_store_n(&api_ready, complete, __ATOMIC_RELEASE);
    }
    pthread_mutex_unlock(&api_lock);
    return complete;
}

/* ---- checks ---- */

static int64_t refuse(uint32_t reason, uint32_t index)
{
    return ACP_STATUS(ACP_STAGE_ARGUMENT, reason << 16 | index);
}

static int64_t check_tensor(const acp_tensor *tensor, int32_t device, uint32_t index)
{
    if (tensor == NULL || tensor->buffer == NULL) {
        return 0;
    }
    if (!acp_buffer_alive(tensor->buffer)) {
        return refuse(ACP_REASON_CLOSED, index);
    }
    return acp_buffer_device(tensor->buffer) == device ? 0 : refuse(ACP_REASON_OTHER_DEVICE, index);
}

static int64_t check_argument(const acp_argument *argument, int32_t device)
{
    if (argument->record == NULL) {
        return 0;
    }
    if (argument->kind == ACP_TENSOR) {
        return check_tensor(argument->record, device, argument->index);
    }
    if (argument->kind == ACP_TENSOR_LIST) {
        const acp_tensor_list *list = argument->record;
        for (uint64_t i = 0; i < list->count; i++) {
            int64_t status = check_tensor(list->items[i], device, argument->index);
            if (status != 0) {
                return status;
            }
        }
    }
    return 0;
}

static int64_t resolve_stream(acp_call *call)
{
    if (call->stream == NULL) {
        int32_t device = acp_current_device();
        call->stream = device < 0 ? NULL : acp_default_stream(device);
        if (call->stream == NULL) {
            return refuse(ACP_REASON_NO_DEVICE, 0);
        }
    }
    return acp_stream_alive(call->stream) ? 0 : refuse(ACP_REASON_STREAM_CLOSED, 0);
}

/* ---- descriptors ---- */

static void *make_tensor(const acp_tensor *tensor)
{
    return api.aclCreateTensor(tensor->shape, tensor->ndim, (aclDataType)tensor->dtype, tensor->strides, tensor->offset,
                               (aclFormat)tensor->format, tensor->storage_shape, tensor->storage_ndim, tensor->data);
}

static void *make_scalar(const acp_scalar *scalar)
{
    acp_scalar copy = *scalar; /* aclCreateScalar takes a pointer to non-const */
    return api.aclCreateScalar(copy.value, (aclDataType)copy.dtype);
}

static void destroy_item(bool tensors, void *item)
{
    if (tensors) {
        api.aclDestroyTensor(item);
    } else {
        api.aclDestroyScalar(item);
    }
}

/* A list owns its elements once it exists; until then they are ours. */
static void *make_list(bool tensors, void *const *records, uint64_t count)
{
    void *on_stack[INLINE_ITEMS];
    void **items = count <= INLINE_ITEMS ? on_stack : malloc(count * sizeof(*items));
    if (items == NULL) {
        return NULL;
    }
    void *list = NULL;
    uint64_t made = 0;
    while (made < count) {
        void *record = records[made];
        items[made] = record == NULL ? NULL : tensors ? make_tensor(record) : make_scalar(record);
        if (record != NULL && items[made] == NULL) {
            break;
        }
        made++;
    }
    if (made == count) {
        list = tensors ? (void *)api.aclCreateTensorList((const aclTensor *const *)items, count)
                       : (void *)api.aclCreateScalarList((const aclScalar *const *)items, count);
    }
    if (list == NULL) {
        for (uint64_t i = 0; i < made; i++) {
            destroy_item(tensors, items[i]);
        }
    }
    if (items != on_stack) {
        free(items);
    }
    return list;
}

static void *make_descriptor(const acp_argument *argument)
{
    switch ((acp_kind)argument->kind) {
    case ACP_TENSOR:
        return make_tensor(argument->record);
    case ACP_TENSOR_LIST: {
        const acp_tensor_list *list = argument->record;
        return make_list(true, (void *const *)list->items, list->count);
    }
    case ACP_SCALAR:
        return make_scalar(argument->record);
    case ACP_SCALAR_LIST: {
        const acp_scalar_list *list = argument->record;
        return make_list(false, (void *const *)list->items, list->count);
    }
    case ACP_INT_ARRAY: {
        const acp_int_array *array = argument->record;
        return api.aclCreateIntArray(array->items, array->count);
    }
    case ACP_FLOAT_ARRAY: {
        const acp_float_array *array = argument->record;
        return api.aclCreateFloatArray(array->items, array->count);
    }
    case ACP_BOOL_ARRAY: {
        const acp_bool_array *array = argument->record;
        return api.aclCreateBoolArray(array->items, array->count);
    }
    }
    return NULL;
}

static void destroy_descriptor(const acp_argument *argument)
{
    void *descriptor = argument->descriptor;
    if (descriptor == NULL) {
        return;
    }
    switch ((acp_kind)argument->kind) {
    case ACP_TENSOR:
        api.aclDestroyTensor(descriptor);
        break;
    case ACP_TENSOR_LIST:
        api.aclDestroyTensorList(descriptor);
        break;
    case ACP_SCALAR:
        api.aclDestroyScalar(descriptor);
        break;
    case ACP_SCALAR_LIST:
        api.aclDestroyScalarList(descriptor);
        break;
    case ACP_INT_ARRAY:
        api.aclDestroyIntArray(descriptor);
        break;
    case ACP_FLOAT_ARRAY:
        api.aclDestroyFloatArray(descriptor);
        break;
    case ACP_BOOL_ARRAY:
        api.aclDestroyBoolArray(descriptor);
        break;
    }
}

static void destroy_descriptors(acp_argument *arguments, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        destroy_descriptor(&arguments[i]);
    }
}

/* ---- one call ---- */

static void note_use(const acp_tensor *tensor, acp_stream *stream)
{
    if (tensor != NULL && tensor->buffer != NULL) {
        acp_buffer_used_on(tensor->buffer, stream);
    }
}

static void note_uses(const acp_call *call)
{
    for (uint32_t i = 0; i < call->count; i++) {
        const acp_argument *argument = &call->arguments[i];
        if (argument->kind == ACP_TENSOR) {
            note_use(argument->record, call->stream);
        } else if (argument->kind == ACP_TENSOR_LIST && argument->record != NULL) {
            const acp_tensor_list *list = argument->record;
            for (uint64_t k = 0; k < list->count; k++) {
                note_use(list->items[k], call->stream);
            }
        }
    }
}

/* A thread without a current device gets the stream's; another current one, be it CANN's, is restored by acp_end. */
static int64_t enter(acp_call *call, int32_t device)
{
    int32_t code = acp_current_device() < 0 ? acp_enter_device(device) : acp_visit_begin(device, &call->visit);
    return code == 0 ? 0 : ACP_STATUS(ACP_STAGE_RUNTIME, code);
}

/* Finds the symbols and makes the descriptors. */
static int64_t prepare(acp_call *call)
{
    acp_operator *op = &call->entry->op;
    if (acp_resolve(&op->phase1, call->entry->phase1_name) == NULL) {
        return ACP_STATUS(ACP_STAGE_SYMBOL, ACP_SYMBOL_PHASE1);
    }
    if (acp_resolve(&op->phase2, call->entry->phase2_name) == NULL) {
        return ACP_STATUS(ACP_STAGE_SYMBOL, ACP_SYMBOL_PHASE2);
    }
    if (!resolve_api()) {
        return ACP_STATUS(ACP_STAGE_SYMBOL, ACP_SYMBOL_DESCRIPTOR);
    }
    for (uint32_t i = 0; i < call->count; i++) {
        acp_argument *argument = &call->arguments[i];
        if (argument->record == NULL) {
            continue;
        }
        argument->descriptor = make_descriptor(argument);
        if (argument->descriptor == NULL) {
            destroy_descriptors(call->arguments, i);
            /* The create functions report no status. Scalars are refused for their dtype, the others when memory
             * is short. */
            bool scalar = argument->kind == ACP_SCALAR || argument->kind == ACP_SCALAR_LIST;
            return ACP_STATUS(ACP_STAGE_RUNTIME, scalar ? ACL_ERROR_INVALID_PARAM : ACL_ERROR_BAD_ALLOC);
        }
    }
    /* Before phase 1: there are operators that do their work there. */
    note_uses(call);
    return 0;
}

int64_t acp_begin(acp_call *call)
{
    int64_t status = resolve_stream(call);
    if (status != 0) {
        return status;
    }
    int32_t device = acp_stream_device(call->stream);
    for (uint32_t i = 0; i < call->count; i++) {
        status = check_argument(&call->arguments[i], device);
        if (status != 0) {
            return status;
        }
    }
    status = enter(call, device);
    if (status == 0) {
        status = prepare(call);
        if (status != 0) {
            acp_visit_end(&call->visit);
        }
    }
    return status;
}

static acp_operator *launched;

static void count_launch(acp_operator *op)
{
    if (__atomic_fetch_add(&op->launches, 1, __ATOMIC_RELAXED) == 0) {
        op->next = __atomic_load_n(&launched, __ATOMIC_RELAXED);
        while (!__atomic_compare_exchange_n(&launched, &op->next, op, true, __ATOMIC_RELEASE, __ATOMIC_RELAXED)) {
        }
    }
}

static int64_t run_phase2(acp_call *call)
{
    typedef aclnnStatus (*phase2_function)(void *, uint64_t, aclOpExecutor *, aclrtStream);
    acp_buffer *workspace = NULL;
    void *address = NULL;
    if (call->workspace_size > 0) {
        int32_t status = acp_buffer_alloc(call->stream, call->workspace_size, &workspace);
        if (status != 0) {
            if (call->executor != NULL) {
                api.aclDestroyAclOpExecutor(call->executor);
            }
            return ACP_STATUS(ACP_STAGE_RUNTIME, status);
        }
        address = acp_buffer_address(workspace);
    }
    /* Some operators finish in phase 1 and give no executor; their phase 2 is still called, as CANN documents. */
    aclnnStatus status = ((phase2_function)call->entry->op.phase2)(address, call->workspace_size, call->executor,
                                                                   acp_stream_handle(call->stream));
    if (workspace != NULL) {
        acp_buffer_free(workspace); /* in stream order: what was just queued may go on using it */
    }
    if (status != 0) {
        return ACP_STATUS(ACP_STAGE_PHASE2, status);
    }
    count_launch(&call->entry->op);
    return 0;
}

int64_t acp_end(acp_call *call, aclnnStatus status)
{
    int64_t result = status != 0 ? ACP_STATUS(ACP_STAGE_PHASE1, status) : run_phase2(call);
    destroy_descriptors(call->arguments, call->count);
    acp_visit_end(&call->visit);
    return result;
}

/* ---- launch counts ---- */

const acp_operator *acp_next_operator(const acp_operator *previous)
{
    return previous == NULL ? __atomic_load_n(&launched, __ATOMIC_ACQUIRE) : previous->next;
}

uint64_t acp_launches(const char *name)
{
    for (const acp_operator *op = acp_next_operator(NULL); op != NULL; op = op->next) {
        if (strcmp(op->name, name) == 0) {
            return __atomic_load_n(&op->launches, __ATOMIC_RELAXED);
        }
    }
    return 0;
}
