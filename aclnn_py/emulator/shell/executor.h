/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_SHELL_EXECUTOR_H
#define ACLNN_PY_SHELL_EXECUTOR_H

#include <stdbool.h>

bool executor_alive(const void *handle);

#endif
