/* SPDX-License-Identifier: Apache-2.0 */
/* Starting a device process and seeing it end. */
#ifndef ACLNN_PY_SHELL_PROCESS_H
#define ACLNN_PY_SHELL_PROCESS_H

#include <stddef.h>
#include <sys/types.h>

/* Starts a device process with the control channel as fd 3 and the memory file as fd 4; an errno value. */
int process_start(pid_t *pid, int control, int memory_file);
/* Waits for a process that is expected to end, kills it when it has not after `patience` ms, and writes how it ended. */
void process_end(pid_t pid, int patience, char *how, size_t size);

#endif
