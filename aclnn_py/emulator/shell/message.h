/* SPDX-License-Identifier: Apache-2.0 */
/* The calling thread's error text and last error. */
#ifndef ACLNN_PY_SHELL_MESSAGE_H
#define ACLNN_PY_SHELL_MESSAGE_H

#include "acl/acl_base.h"

/* Notes the text and the last error of a runtime call that fails; returns status. */
__attribute__((format(printf, 2, 3))) aclError fail(aclError status, const char *format, ...);
/* Failure of a call whose pointer argument must not be NULL: 100000. */
aclError fail_null(const char *function, const char *argument);

#endif
