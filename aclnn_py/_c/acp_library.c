/* SPDX-License-Identifier: Apache-2.0 */
/* Where symbols come from: an ordered list of libraries, opened at run time and never closed. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include "acp.h"

typedef struct library {
    void *handle;
    _Atomic(struct library *) next;
} library;

/* Only ever grows at its end, so it needs no lock, which a fork could leave locked. */
static _Atomic(library *) first_library;

static void append(library *entry) {
    _Atomic(library *) *link = &first_library;
    library *at = NULL;
    while (!atomic_compare_exchange_strong(link, &at, entry)) {
        link = &at->next;
        at = NULL;
    }
}

const char *acp_library_open(const char *path, void **handle) {
    *handle = NULL;
    library *entry = calloc(1, sizeof *entry);
    if (!entry)
        return "out of memory";
    /* Lazily, as CANN's own clients do: there are packages with symbols that nothing defines and nobody calls. */
    entry->handle = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
    if (!entry->handle) {
        free(entry);
        const char *text = dlerror();
        return text ? text : "dlopen failed";
    }
    append(entry);
    *handle = entry->handle;
    return NULL;
}

typedef struct hidden {
    char *name;
    struct hidden *next;
} hidden;

static _Atomic(hidden *) first_hidden;

bool acp_symbol_hide(const char *name) {
    hidden *entry = malloc(sizeof *entry);
    char *copy = strdup(name);
    if (!entry || !copy) {
        free(entry);
        free(copy);
        return false;
    }
    *entry = (hidden){copy, atomic_load(&first_hidden)};
    while (!atomic_compare_exchange_weak(&first_hidden, &entry->next, entry)) {
    }
    return true;
}

void *acp_symbol(const char *name) {
    for (const hidden *at = atomic_load(&first_hidden); at; at = at->next)
        if (strcmp(at->name, name) == 0)
            return NULL;
    for (library *at = atomic_load(&first_library); at; at = atomic_load(&at->next)) {
        void *symbol = dlsym(at->handle, name);
        if (symbol)
            return symbol;
    }
    return NULL;
}

/* A library's handle also finds what its dependencies define, hence the question to the symbol itself. */
const char *acp_symbol_origin(const char *name) {
    void *symbol = acp_symbol(name);
    Dl_info info;
    if (!symbol || !dladdr(symbol, &info))
        return NULL;
    return info.dli_fname;
}
