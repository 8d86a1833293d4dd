/* SPDX-License-Identifier: Apache-2.0 */
/* What the public functions of the runtime begin with. */
#ifndef ACLNN_PY_SHELL_RUNTIME_H
#define ACLNN_PY_SHELL_RUNTIME_H

#include "device.h"

/* Refuses forked children and wrong settings. aclError, with the message set, like the others. */
aclError runtime_enter(void);
/* The same, and finds the calling thread's context (107002 if it has none). */
aclError runtime_context(context **current);
/* The same, and refuses a device whose process is gone (507010). */
aclError runtime_device(device **current);
/* The stream of a handle, or of NULL the current context's default stream; whatever state the device is in. */
aclError runtime_stream(aclrtStream handle, stream **found);
/* The same for queueing a task: refuses streams of other contexts (107003) and a device whose process is gone. */
aclError runtime_queue(aclrtStream handle, stream **found);

#endif
