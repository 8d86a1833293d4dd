/* SPDX-License-Identifier: Apache-2.0 */
#include "frame.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/time.h>

void frame_limit(int channel, uint32_t seconds)
{
    const struct timeval limit = {.tv_sec = (time_t)seconds};
    setsockopt(channel, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    setsockopt(channel, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

/* Of a call that returned -1. */
static frame_status failure(void)
{
    return errno == EAGAIN || errno == EWOULDBLOCK ? FRAME_TIMEOUT : FRAME_CLOSED;
}

frame_status frame_send(int channel, uint8_t *bytes, uint32_t length, uint16_t type, uint64_t id, int fd_to_pass)
{
    const uint16_t zero = 0;
    uint8_t *at = PUT(bytes, length);
    at = PUT(at, type);
    at = PUT(at, zero);
    PUT(at, id);
    union {
        char space[CMSG_SPACE(sizeof(int))];
        struct cmsghdr aligned;
    } control;
    struct iovec part = {.iov_base = bytes, .iov_len = FRAME_HEADER + (size_t)length};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
    if (fd_to_pass >= 0) {
        memset(&control, 0, sizeof control);
        message.msg_control = control.space;
        message.msg_controllen = sizeof control.space;
        struct cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        memcpy(CMSG_DATA(header), &fd_to_pass, sizeof(int));
    }
    while (part.iov_len > 0) {
        ssize_t sent = sendmsg(channel, &message, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            return failure();
        part.iov_base = (char *)part.iov_base + sent;
        part.iov_len -= (size_t)sent;
        message.msg_control = NULL;
        message.msg_controllen = 0;
    }
    return FRAME_OK;
}

static frame_status receive_all(int channel, uint8_t *into, size_t length)
{
    while (length > 0) {
        ssize_t got = recv(channel, into, length, MSG_WAITALL);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure();
        if (got == 0)
            return FRAME_CLOSED;
        into += got;
        length -= (size_t)got;
    }
    return FRAME_OK;
}

frame_status frame_receive(int channel, frame *received)
{
    uint8_t header[FRAME_HEADER];
    received->payload = NULL;
    frame_status status = receive_all(channel, header, sizeof header);
    if (status != FRAME_OK)
        return status;
    uint16_t zero;
    const uint8_t *at = GET(header, received->length);
    at = GET(at, received->type);
    at = GET(at, zero);
    GET(at, received->id);
    if (zero != 0 || received->length > FRAME_MAX_PAYLOAD)
        return FRAME_GARBAGE;
    received->payload = malloc((size_t)received->length + 1);
    if (received->payload == NULL)
        return FRAME_CLOSED;
    status = receive_all(channel, received->payload, received->length);
    if (status != FRAME_OK) {
        free(received->payload);
        received->payload = NULL;
    }
    return status;
}
