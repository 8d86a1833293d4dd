/* SPDX-License-Identifier: Apache-2.0 */
#include "message.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "acl/acl_rt.h"
#include "joint.h"

#define TEXT_SIZE 4096

static _Thread_local char recent[TEXT_SIZE];   /* "" when there is none */
static _Thread_local char returned[TEXT_SIZE]; /* what the client's last pointer refers to */
static _Thread_local aclError last_error;

static void note(const char *format, va_list arguments)
{
    vsnprintf(recent, sizeof recent, format, arguments);
}

void aclemuSetMessage(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    note(format, arguments);
    va_end(arguments);
}

aclError fail(aclError status, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    note(format, arguments);
    va_end(arguments);
    last_error = status;
    return status;
}

aclError fail_null(const char *function, const char *argument)
{
    return fail(ACL_ERROR_INVALID_PARAM, "%s: %s must not be NULL", function, argument);
}

const char *aclGetRecentErrMsg(void)
{
    if (recent[0] == '\0')
        return NULL;
    memcpy(returned, recent, sizeof returned);
    recent[0] = '\0';
    return returned;
}

aclError aclrtPeekAtLastError(aclrtLastErrLevel level)
{
    return level == ACL_RT_THREAD_LEVEL ? last_error : ACL_ERROR_INVALID_PARAM;
}

aclError aclrtGetLastError(aclrtLastErrLevel level)
{
    aclError status = aclrtPeekAtLastError(level);
    if (level == ACL_RT_THREAD_LEVEL)
        last_error = ACL_SUCCESS;
    return status;
}
