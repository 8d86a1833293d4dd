/* SPDX-License-Identifier: Apache-2.0 */
#include "link.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "fds.h"
#include "message.h"
#include "process.h"
#include "settings.h"

#define HELLO_TIMEOUT_MS 10000
#define END_TIMEOUT_MS 2000
#define PROTOCOL_VERSION 1u

void link_init(device_link *to, uint32_t device, int memory_file)
{
    pthread_mutex_init(&to->lock, NULL);
    to->device = device;
    to->memory_file = memory_file;
    to->control = -1;
}

static void reap(device_link *to, char *how, size_t size)
{
    pid_t pid = atomic_load(&to->pid);
    process_end(pid, END_TIMEOUT_MS, how, size);
    atomic_store(&to->pid, 0);
}

/* Called with the lock held. */
static void lose(device_link *to, const char *why)
{
    char how[96];
    /* The peer of a broken link is of no use, whatever state it is in. */
    shutdown(to->control, SHUT_RDWR);
    reap(to, how, sizeof how);
    snprintf(to->reason, sizeof to->reason, "the process of device %u %s (%s); reset the device to start another",
             to->device, why, how);
    atomic_store(&to->state, LINK_LOST);
}

static const char *reason_of(frame_status status)
{
    switch (status) {
    case FRAME_GARBAGE:
        return "broke the protocol and was stopped";
    case FRAME_TIMEOUT:
        return "did not say hello within 10 seconds and was stopped";
    default:
        return "ended";
    }
}

static frame_status await_hello(device_link *to)
{
    frame hello;
    frame_status status = frame_receive(to->control, &hello, HELLO_TIMEOUT_MS);
    if (status != FRAME_OK)
        return status;
    uint32_t version = 0;
    uint32_t pid = 0;
    if (hello.type != FRAME_HELLO || hello.length != sizeof version + sizeof pid)
        status = FRAME_GARBAGE;
    else
        GET(GET(hello.payload, version), pid);
    if (version != PROTOCOL_VERSION)
        status = FRAME_GARBAGE;
    free(hello.payload);
    return status;
}

static aclError start(device_link *to)
{
    int ends[2];
    if (fds_socket_pair(ends) != 0)
        return fail(ACL_ERROR_RT_DEV_SETUP_ERROR, "device %u: no socket for the device process: %s", to->device,
                    strerror(errno));
    pid_t pid;
    int error = process_start(&pid, ends[1], to->memory_file);
    fds_close(ends[1]);
    if (error != 0) {
        fds_close(ends[0]);
        return fail(ACL_ERROR_RT_DEV_SETUP_ERROR, "device %u: cannot start %s (ACLNN_EMULATOR_PYTHON): %s", to->device,
                    settings_get()->python, strerror(error));
    }
    to->control = ends[0];
    atomic_store(&to->pid, pid);
    frame_status status = await_hello(to);
    if (status == FRAME_OK) {
        atomic_store(&to->state, LINK_UP);
        return ACL_SUCCESS;
    }
    if (status != FRAME_CLOSED)
        kill(pid, SIGKILL);
    lose(to, status == FRAME_CLOSED ? "ended before it said hello" : reason_of(status));
    return fail(ACL_ERROR_RT_LOST_HEARTBEAT, "%s", to->reason);
}

aclError link_check(device_link *to)
{
    if (atomic_load(&to->state) != LINK_LOST)
        return ACL_SUCCESS;
    return fail(ACL_ERROR_RT_LOST_HEARTBEAT, "%s", to->reason);
}

static aclError lost(device_link *to, frame_status status)
{
    if (atomic_load(&to->state) == LINK_UP) {
        if (status == FRAME_GARBAGE)
            kill(atomic_load(&to->pid), SIGKILL);
        lose(to, reason_of(status));
    }
    return link_check(to);
}

aclError link_lost(device_link *to, frame_status status)
{
    pthread_mutex_lock(&to->lock);
    aclError result = lost(to, status);
    pthread_mutex_unlock(&to->lock);
    /* The link can have been closed and reopened since the channel failed. */
    return result != ACL_SUCCESS ? result
                                 : fail(ACL_ERROR_RT_LOST_HEARTBEAT, "device %u was reset", to->device);
}

static aclError exchange(device_link *to, uint16_t type, uint8_t *bytes, uint32_t length, int fd_to_pass, frame *reply)
{
    uint64_t id = ++to->last_id;
    frame_status status = frame_send(to->control, bytes, length, type, id, fd_to_pass);
    if (status == FRAME_OK)
        status = frame_receive(to->control, reply, -1);
    if (status == FRAME_OK && (reply->id != id || reply->type != (type | FRAME_REPLY))) {
        free(reply->payload);
        status = FRAME_GARBAGE;
    }
    return status == FRAME_OK ? ACL_SUCCESS : lost(to, status);
}

aclError link_call(device_link *to, uint16_t type, uint8_t *bytes, uint32_t length, int fd_to_pass, frame *reply)
{
    pthread_mutex_lock(&to->lock);
    aclError status = link_check(to);
    if (status == ACL_SUCCESS && atomic_load(&to->state) == LINK_DOWN)
        status = start(to);
    if (status == ACL_SUCCESS)
        status = exchange(to, type, bytes, length, fd_to_pass, reply);
    pthread_mutex_unlock(&to->lock);
    return status;
}

aclError link_open(device_link *to, int *channel)
{
    int ends[2];
    uint8_t bytes[FRAME_HEADER];
    frame reply;
    if (fds_socket_pair(ends) != 0)
        return fail(ACL_ERROR_RT_RESOURCE_ALLOC_FAIL, "device %u: no socket for a stream: %s", to->device,
                    strerror(errno));
    aclError status = link_call(to, FRAME_OPEN, bytes, 0, ends[1], &reply);
    fds_close(ends[1]);
    if (status != ACL_SUCCESS) {
        fds_close(ends[0]);
        return status;
    }
    free(reply.payload);
    *channel = ends[0];
    return ACL_SUCCESS;
}

void link_kill(device_link *to)
{
    pid_t pid = atomic_load(&to->pid);
    if (pid > 0)
        kill(pid, SIGKILL);
}

void link_close(device_link *to)
{
    char how[96];
    pthread_mutex_lock(&to->lock);
    if (to->control >= 0)
        fds_close(to->control);
    to->control = -1;
    if (atomic_load(&to->pid) > 0)
        reap(to, how, sizeof how);
    atomic_store(&to->state, LINK_DOWN);
    pthread_mutex_unlock(&to->lock);
}
