/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_SHELL_EVENT_H
#define ACLNN_PY_SHELL_EVENT_H

#include <stdint.h>

uint64_t event_count(void);

#endif
