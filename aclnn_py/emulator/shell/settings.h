/* SPDX-License-Identifier: Apache-2.0 */
/* The embedded device's settings, read from the environment once. */
#ifndef ACLNN_PY_SHELL_SETTINGS_H
#define ACLNN_PY_SHELL_SETTINGS_H

#include "acl/acl_base.h"

#define MAX_DEVICES 16

typedef struct product {
    const char *name;
    uint64_t memory; /* bytes */
    uint32_t ai_cores;
    uint32_t vector_cores;
    uint64_t l2_size;
    bool hbm; /* else DDR */
} product;

typedef enum execution_mode { MODE_ASYNC, MODE_BLOCKING, MODE_NULL } execution_mode;

typedef struct settings {
    product product;
    execution_mode mode;
    uint32_t devices;
    const char *python;
    uint32_t timeout; /* seconds that the device process has for an answer on the control channel */
    aclError status; /* of reading the settings */
    char reason[256];
} settings;

const settings *settings_get(void);

#endif
