/* SPDX-License-Identifier: Apache-2.0 */
#include "settings.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MIB (UINT64_C(1) << 20)
#define GIB (UINT64_C(1) << 30)
#define MAX_TIMEOUT 86400u

static const product products[] = {
    {"Ascend910B1", 64 * GIB, 24, 48, 192 * MIB, true},     {"Ascend910B2", 64 * GIB, 24, 48, 192 * MIB, true},
    {"Ascend910B3", 64 * GIB, 20, 40, 192 * MIB, true},     {"Ascend910B4", 32 * GIB, 20, 40, 96 * MIB, true},
    {"Ascend910_9391", 64 * GIB, 24, 48, 192 * MIB, true},  {"Ascend910_9392", 64 * GIB, 24, 48, 192 * MIB, true},
    {"Ascend910_9381", 64 * GIB, 24, 48, 192 * MIB, true},  {"Ascend910_9382", 64 * GIB, 24, 48, 192 * MIB, true},
    {"Ascend910_9372", 64 * GIB, 20, 40, 192 * MIB, true},  {"Ascend910_9362", 64 * GIB, 20, 40, 168 * MIB, true},
    {"Ascend310P3", UINT64_C(24000000000), 8, 7, 16 * MIB, false},
};

static settings current;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static const char *variable(const char *name, const char *fallback)
{
    const char *value = getenv(name);
    return value != NULL && value[0] != '\0' ? value : fallback;
}

static void refuse(aclError status, const char *name, const char *value, const char *rule)
{
    current.status = status;
    snprintf(current.reason, sizeof current.reason, "%s=%.64s: %s", name, value, rule);
}

static void read_product(void)
{
    const char *name = variable("ACLNN_EMULATOR_SOC", "Ascend910B2");
    for (size_t i = 0; i < sizeof products / sizeof products[0]; i++) {
        if (strcmp(products[i].name, name) == 0) {
            current.product = products[i];
            return;
        }
    }
    refuse(ACL_ERROR_RT_SOC_VERSION, "ACLNN_EMULATOR_SOC", name,
           "not a product that the embedded device knows; Ascend910B1..4, Ascend910_93xx and Ascend310P3 are");
}

static void read_mode(void)
{
    const char *name = variable("ACLNN_EMULATOR_MODE", "async");
    if (strcmp(name, "async") == 0)
        current.mode = MODE_ASYNC;
    else if (strcmp(name, "blocking") == 0)
        current.mode = MODE_BLOCKING;
    else if (strcmp(name, "null") == 0)
        current.mode = MODE_NULL;
    else
        refuse(ACL_ERROR_INVALID_PARAM, "ACLNN_EMULATOR_MODE", name, "must be async, blocking or null");
}

/* A number from 1 to `most`. */
static void read_number(const char *name, const char *fallback, unsigned long most, uint32_t *into)
{
    char rule[48];
    const char *text = variable(name, fallback);
    char *end;
    unsigned long number = strtoul(text, &end, 10);
    snprintf(rule, sizeof rule, "must be a number from 1 to %lu", most);
    if (*end != '\0' || text[0] == '-' || number < 1 || number > most)
        refuse(ACL_ERROR_INVALID_PARAM, name, text, rule);
    else
        *into = (uint32_t)number;
}

static void read_settings(void)
{
    current.product = products[1];
    current.devices = 1;
    read_product();
    read_mode();
    read_number("ACLNN_EMULATOR_DEVICES", "1", MAX_DEVICES, &current.devices);
    read_number("ACLNN_EMULATOR_TIMEOUT", "60", MAX_TIMEOUT, &current.timeout);
    /* A copy: the client may change its environment later. */
    current.python = strdup(variable("ACLNN_EMULATOR_PYTHON", "python3"));
    if (current.python == NULL)
        current.python = "python3";
}

const settings *settings_get(void)
{
    pthread_once(&once, read_settings);
    return &current;
}
