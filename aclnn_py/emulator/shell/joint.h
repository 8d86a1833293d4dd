/* SPDX-License-Identifier: Apache-2.0 */
/* What libascendcl offers to libnnopbase beyond CANN's own functions. */
#ifndef ACLNN_PY_SHELL_JOINT_H
#define ACLNN_PY_SHELL_JOINT_H

#include "acl/acl_base.h"
#include "emulator/aclemu.h"

__attribute__((format(printf, 1, 2))) void aclemuSetMessage(const char *format, ...);

/* What every operator call begins with: 0, or why the calling thread cannot use a device now. `null` says whether the
 * device is in null mode. */
aclError aclemuEnter(bool *null);

/* Asks the current device whether it accepts a call; its status, with the message set. */
aclnnStatus aclemuCheck(const void *call, uint32_t length, uint64_t *workspaceSize);

/* A checked call with the addresses of this moment. */
typedef struct aclemuLaunch {
    const void *call;
    uint32_t length;
    uint32_t count;
    void *const *addresses; /* of the storages of the call's tensors */
    void *workspace;
    uint64_t workspaceSize;
} aclemuLaunch;

/* Queues a call on a stream. In null mode only the stream is looked at, and the launch counted. */
aclnnStatus aclemuSubmit(const aclemuLaunch *launch, aclrtStream stream);

/* Fills the members of counts that belong to the runtime. */
void aclemuCountRuntime(aclemuCounts *counts);

#endif
