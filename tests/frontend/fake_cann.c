/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A runtime for tests of the front end alone: device memory is host memory, nothing is queued, and every call that
 * orders or waits is written down. It counts what is alive, and fails where a test asks it to.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char journal[1 << 16];
static size_t written;
static int contexts[4];
static _Thread_local int *context;
static int next_handle = 1;
static size_t budget = SIZE_MAX; /* bytes that malloc may still hand out */
static int live_blocks, live_streams, live_events, device_sets;
static int fail_events, fail_synchronize, fail_destroy_event;
static const char *message;
static const char *hooked;
static void (*hook)(void);

/* All blocks that there have been. What a reset leaves is handed out again first, at the same address. */
static struct {
    size_t size;
    bool live;
    char *address;
} blocks[4096];
static int block_count;

static void note(const char *what, const void *a, const void *b) {
    if (hook && strcmp(what, hooked) == 0) {
        void (*call)(void) = hook;
        hook = NULL;
        call();
    }
    written += (size_t)snprintf(journal + written, sizeof journal - written, "%s %ld %ld\n", what, (long)(intptr_t)a,
                                (long)(intptr_t)b);
}

/* ---- for the tests ---- */

const char *fake_journal(void) {
    written = 0;
    return journal;
}
void fake_clear(void) { written = 0; journal[0] = 0; }
void fake_budget(size_t bytes) { budget = bytes; }
void fake_fail_events(int fail) { fail_events = fail; }
void fake_fail_synchronize(int status) { fail_synchronize = status; }
void fake_fail_destroy_event(int status) { fail_destroy_event = status; }
/* Calls a function once, from inside of the next call that is written down under this name, before it is. */
void fake_hook(const char *what, void (*call)(void)) {
    hooked = what;
    hook = call;
}
int fake_is_live(const void *address) {
    for (int i = 0; i < block_count; i++)
        if (blocks[i].address == address)
            return blocks[i].live;
    return 0;
}
void fake_message(const char *text) { message = text; }
int fake_live(int what) {
    const int values[] = {live_blocks, live_streams, live_events, device_sets};
    return values[what];
}

/* ---- what the front end calls ---- */

int aclInit(const char *path) { (void)path; return getenv("FAKE_INIT") ? atoi(getenv("FAKE_INIT")) : 0; }
const char *aclGetRecentErrMsg(void) { const char *text = message; message = NULL; return text; }
const char *aclrtGetSocName(void) { return "Fake910"; }
int aclrtGetVersion(int32_t *a, int32_t *b, int32_t *c) { *a = 1; *b = 2; *c = 3; return 0; }
int aclrtGetDeviceCount(uint32_t *n) { *n = 2; return 0; }
int aclrtSetDevice(int32_t d) { context = &contexts[d]; device_sets++; note("set", (void *)(intptr_t)d, 0); return 0; }
int aclrtResetDevice(int32_t d) {
    device_sets--;
    note("reset", (void *)(intptr_t)d, 0);
    for (int i = 0; i < block_count; i++)
        blocks[i].live = false;
    return 0;
}
int aclrtGetCurrentContext(void **c) { *c = context; return context ? 0 : 107002; }
int aclrtSetCurrentContext(void *c) { context = c; return 0; }
int aclrtSynchronizeDevice(void) { note("sync-device", 0, 0); return fail_synchronize; }
int aclrtSynchronizeStream(void *s) { note("sync", s, 0); return fail_synchronize; }
int aclrtStreamQuery(void *s, int *status) { (void)s; *status = 0; return 0; }
int aclrtCreateStreamWithConfig(void **s, uint32_t p, uint32_t f) {
    (void)p;
    (void)f;
    live_streams++;
    *s = (void *)(intptr_t)next_handle++;
    return 0;
}
int aclrtDestroyStream(void *s) { live_streams--; note("destroy", s, 0); return 0; }
int aclrtCreateEventExWithFlag(void **e, uint32_t f) {
    (void)f;
    if (fail_events)
        return 207007;
    live_events++;
    *e = (void *)(intptr_t)next_handle++;
    return 0;
}
int aclrtDestroyEvent(void *e) { (void)e; live_events--; return fail_destroy_event; }
int aclrtRecordEvent(void *e, void *s) { note("record", s, e); return 0; }
int aclrtStreamWaitEvent(void *s, void *e) { note("wait", s, e); return 0; }
int aclrtMalloc(void **p, size_t size, int policy) {
    (void)policy;
    if (size > budget)
        return 207001;
    budget -= size;
    int i = 0;
    while (i < block_count && (blocks[i].live || blocks[i].size != size))
        i++;
    if (i == block_count) {
        blocks[i].size = size;
        blocks[i].address = malloc(size);
        block_count++;
    }
    blocks[i].live = true;
    *p = blocks[i].address;
    live_blocks++;
    return 0;
}
int aclrtFree(void *p) {
    for (int i = 0; i < block_count; i++)
        if (blocks[i].address == p && blocks[i].live) {
            blocks[i].live = false;
            if (budget != SIZE_MAX)
                budget += blocks[i].size;
            live_blocks--;
        }
    note("free", 0, 0);
    return 0;
}
int aclrtGetMemInfo(int attr, size_t *free_bytes, size_t *total) {
    *free_bytes = attr == 0 ? 1000 : 0;
    *total = attr == 0 ? 2000 : 0;
    return 0;
}
int aclrtMemcpyAsync(void *dst, size_t max, const void *src, size_t n, int kind, void *s) {
    (void)kind;
    (void)s;
    if (n > max)
        return 107000;
    memcpy(dst, src, n);
    return 0;
}
