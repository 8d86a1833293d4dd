/* SPDX-License-Identifier: Apache-2.0 */
/* What the embedded device offers beyond CANN's own functions. Absent from a real CANN. */
#ifndef ACLNN_PY_HEADERS_EMULATOR_ACLEMU_H
#define ACLNN_PY_HEADERS_EMULATOR_ACLEMU_H

#include "aclnn/acl_meta.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Objects that are alive in this process, and bytes of device memory that are allocated. */
typedef struct aclemuCounts {
    uint64_t tensors;
    uint64_t scalars;
    uint64_t arrays;
    uint64_t lists;
    uint64_t executors;
    uint64_t contexts;
    uint64_t streams;
    uint64_t events;
    uint64_t allocations;
    uint64_t allocatedBytes;
    uint64_t hostAllocations;
    uint64_t launches;
} aclemuCounts;

aclError aclemuGetCounts(aclemuCounts *counts);
/* Process id of the device process; 0 while none is running. */
int32_t aclemuGetDevicePid(void);

#ifdef __cplusplus
}
#endif

#endif
