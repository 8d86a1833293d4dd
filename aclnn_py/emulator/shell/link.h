/* SPDX-License-Identifier: Apache-2.0 */
/* The device process of one device: its start, its control channel, and what is known of its end. */
#ifndef ACLNN_PY_SHELL_LINK_H
#define ACLNN_PY_SHELL_LINK_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <sys/types.h>

#include "acl/acl_base.h"
#include "frame.h"

typedef struct device_link {
    pthread_mutex_t lock; /* one exchange on the control channel at a time */
    _Atomic int state;    /* LINK_DOWN, LINK_UP, LINK_LOST */
    _Atomic bool enabled; /* while the device is set; else no device process may be started or left alive */
    int control;
    int memory_file;
    uint32_t device;
    _Atomic pid_t pid;
    uint64_t last_id;
    char reason[512]; /* why the link was lost */
} device_link;

enum { LINK_DOWN, LINK_UP, LINK_LOST };

void link_init(device_link *to, uint32_t device, int memory_file);
/* From now on, and until link_kill or link_close, the device process is started when it is needed. */
void link_enable(device_link *to);
/* Sends a frame (payload FRAME_HEADER bytes after `bytes`) on the control channel and waits for the reply, whose payload
 * the caller frees. Starts the device process if there is none. aclError, with the message set: 507010 also for a device
 * that was reset, and for a device process that does not answer within the time of the settings. */
aclError link_call(device_link *to, uint16_t type, uint8_t *bytes, uint32_t length, int fd_to_pass, frame *reply);
/* A further channel, for one stream. */
aclError link_open(device_link *to, int *channel);
/* Notes that a channel of the link no longer works, and why; 507010, with the message set. */
aclError link_lost(device_link *to, frame_status status);
/* 0, or 507010 with the message set if the device process is gone. */
aclError link_check(device_link *to);
/* The same, and looks whether the device process has ended since the last exchange. */
aclError link_look(device_link *to);
/* Kills the device process: whoever waits for it goes on. */
void link_kill(device_link *to);
/* Ends the device process and forgets it. */
void link_close(device_link *to);

#endif
