/* SPDX-License-Identifier: Apache-2.0 */
/* Page-locked host memory (aclrtMallocHost). A block lives until it was freed and the copies that use it are done. */
#ifndef ACLNN_PY_SHELL_HOST_MEMORY_H
#define ACLNN_PY_SHELL_HOST_MEMORY_H

#include <stddef.h>
#include <stdint.h>

typedef struct host_block host_block;

/* The block that holds all of a range, with a reference for the caller; NULL if there is none. */
host_block *host_block_keep(const void *address, size_t size);
void host_block_drop(host_block *dropped);
uint64_t host_block_count(void);

#endif
