/* SPDX-License-Identifier: Apache-2.0 */
/* For the C test programs: a failed expectation is printed and counted; main returns failures != 0. */
#ifndef ACLNN_PY_TESTS_SHELL_CHECK_H
#define ACLNN_PY_TESTS_SHELL_CHECK_H

#include <inttypes.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "acl/acl.h"
#include "aclnn/aclnn_base.h"
#include "emulator/aclemu.h"

static int failures;

#define EXPECT(condition)                                                                                              \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            failures++;                                                                                                \
            const char *said = aclGetRecentErrMsg();                                                                   \
            fprintf(stderr, "%s:%d: not so: %s (%s)\n", __FILE__, __LINE__, #condition, said ? said : "no message");    \
        }                                                                                                              \
    } while (0)

#define EXPECT_STATUS(expected, call)                                                                                  \
    do {                                                                                                               \
        int64_t expected_value = (expected);                                                                           \
        int64_t received = (call);                                                                                          \
        if (received != expected_value) {                                                                                   \
            failures++;                                                                                                \
            const char *said = aclGetRecentErrMsg();                                                                   \
            fprintf(stderr, "%s:%d: %s: %" PRId64 ", not %" PRId64 " (%s)\n", __FILE__, __LINE__, #call, received,      \
                    expected_value, said ? said : "no message");                                                       \
        }                                                                                                              \
    } while (0)

#define EXPECT_OK(call) EXPECT_STATUS(0, call)

/* The message of the last failed call holds the text. */
#define EXPECT_MESSAGE(part)                                                                                           \
    do {                                                                                                               \
        const char *said = aclGetRecentErrMsg();                                                                       \
        if (said == NULL || strstr(said, (part)) == NULL) {                                                            \
            failures++;                                                                                                \
            fprintf(stderr, "%s:%d: no \"%s\" in: %s\n", __FILE__, __LINE__, (part), said ? said : "no message");       \
        }                                                                                                              \
    } while (0)

#define DONE() return failures != 0

static inline void *device_malloc(size_t size)
{
    void *made = NULL;
    EXPECT_OK(aclrtMalloc(&made, size, ACL_MEM_MALLOC_HUGE_FIRST));
    return made;
}

static inline aclTensor *vector_of(void *data, aclDataType dtype, int64_t length)
{
    return aclCreateTensor(&length, 1, dtype, NULL, 0, ACL_FORMAT_ND, &length, 1, data);
}

#endif
