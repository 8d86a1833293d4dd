/* SPDX-License-Identifier: Apache-2.0 */
#include "link.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

#include "fds.h"
#include "message.h"
#include "process.h"
#include "settings.h"

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

void link_enable(device_link *to)
{
    atomic_store(&to->enabled, true);
}

static const char *reason_of(frame_status status)
{
    switch (status) {
    case FRAME_GARBAGE:
        return "broke the protocol and was stopped";
    case FRAME_TIMEOUT:
        return "did not answer in time (ACLNN_EMULATOR_TIMEOUT) and was stopped";
    default:
        return "ended";
    }
}

/* Called with the lock held. */
static void lose(device_link *to, frame_status status, const char *why)
{
    char how[96];
    if (status != FRAME_CLOSED)
        kill(atomic_load(&to->pid), SIGKILL);
    /* The peer of a broken link is of no use, whatever state it is in. */
    shutdown(to->control, SHUT_RDWR);
    reap(to, how, sizeof how);
    snprintf(to->reason, sizeof to->reason, "the process of device %u %s (%s); reset the device to start another",
             to->device, why, how);
    atomic_store(&to->state, LINK_LOST);
}

static frame_status await_hello(device_link *to)
{
    frame hello;
    frame_status status = frame_receive(to->control, &hello);
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
    frame_limit(to->control, settings_get()->timeout);
    atomic_store(&to->pid, pid);
    /* link_kill came before there was anything to kill. */
    if (!atomic_load(&to->enabled))
        kill(pid, SIGKILL);
    frame_status status = await_hello(to);
    if (status == FRAME_OK) {
        atomic_store(&to->state, LINK_UP);
        return ACL_SUCCESS;
    }
    lose(to, status, status == FRAME_CLOSED ? "ended before it said hello" : reason_of(status));
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
    if (atomic_load(&to->state) == LINK_UP)
        lose(to, status, reason_of(status));
    return link_check(to);
}

static aclError was_reset(const device_link *to)
{
    return fail(ACL_ERROR_RT_LOST_HEARTBEAT, "device %u was reset", to->device);
}

aclError link_lost(device_link *to, frame_status status)
{
    pthread_mutex_lock(&to->lock);
    aclError result = lost(to, status);
    pthread_mutex_unlock(&to->lock);
    /* The link can have been closed and reopened since the channel failed. */
    return result != ACL_SUCCESS ? result : was_reset(to);
}

static bool hung_up(int channel)
{
    char byte;
    ssize_t got = recv(channel, &byte, sizeof byte, MSG_PEEK | MSG_DONTWAIT);
    return got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
}

aclError link_look(device_link *to)
{
    /* During an exchange, that exchange sees it. */
    if (atomic_load(&to->state) == LINK_UP && pthread_mutex_trylock(&to->lock) == 0) {
        if (atomic_load(&to->state) == LINK_UP && hung_up(to->control))
            lost(to, FRAME_CLOSED);
        pthread_mutex_unlock(&to->lock);
    }
    return link_check(to);
}

static aclError exchange(device_link *to, uint16_t type, uint8_t *bytes, uint32_t length, int fd_to_pass, frame *reply)
{
    uint64_t id = ++to->last_id;
    frame_status status = frame_send(to->control, bytes, length, type, id, fd_to_pass);
    if (status == FRAME_OK)
        status = frame_receive(to->control, reply);
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
    /* The caller found the device before it was reset. */
    if (status == ACL_SUCCESS && !atomic_load(&to->enabled))
        status = was_reset(to);
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
    atomic_store(&to->enabled, false);
    pid_t pid = atomic_load(&to->pid);
    if (pid > 0)
        kill(pid, SIGKILL);
}

void link_close(device_link *to)
{
    char how[96];
    pthread_mutex_lock(&to->lock);
    atomic_store(&to->enabled, false);
    if (to->control >= 0)
        fds_close(to->control);
    to->control = -1;
    if (atomic_load(&to->pid) > 0)
        reap(to, how, sizeof how);
    atomic_store(&to->state, LINK_DOWN);
    pthread_mutex_unlock(&to->lock);
}
