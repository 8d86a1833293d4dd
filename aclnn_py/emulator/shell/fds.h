/* SPDX-License-Identifier: Apache-2.0 */
/* The shell's file descriptors, and what becomes of them in a forked child: the child's copies are closed, so that the
 * device process still ends with the process that started it. */
#ifndef ACLNN_PY_SHELL_FDS_H
#define ACLNN_PY_SHELL_FDS_H

#include <stdbool.h>

/* True in a child that was forked after the shell had been used: no call may touch the device there. */
extern bool after_fork;

/* Both return -1 and set errno on failure. */
int fds_memory_file(const char *name, unsigned long long size);
int fds_socket_pair(int ends[2]);
void fds_close(int fd);

#endif
