/* SPDX-License-Identifier: Apache-2.0 */
/* Frames of the wire format (docs/design.md) on one channel. */
#ifndef ACLNN_PY_SHELL_FRAME_H
#define ACLNN_PY_SHELL_FRAME_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { FRAME_HELLO = 1, FRAME_CHECK = 2, FRAME_RUN = 3, FRAME_OPEN = 4, FRAME_REPLY = 0x8000 };

#define FRAME_HEADER 16u
#define FRAME_MAX_PAYLOAD (64u << 20)

typedef enum frame_status { FRAME_OK, FRAME_CLOSED, FRAME_GARBAGE, FRAME_TIMEOUT } frame_status;

typedef struct frame {
    uint32_t length; /* of the payload */
    uint16_t type;
    uint64_t id;
    uint8_t *payload; /* malloc'ed; the caller frees it */
} frame;

/* Sends a frame whose payload stands FRAME_HEADER bytes after `bytes`; the header is filled in. fd_to_pass: -1 or a
 * descriptor that travels along. */
frame_status frame_send(int channel, uint8_t *bytes, uint32_t length, uint16_t type, uint64_t id, int fd_to_pass);
frame_status frame_receive(int channel, frame *received);
/* From now on sending and receiving give up with FRAME_TIMEOUT when nothing has moved for so long. */
void frame_limit(int channel, uint32_t seconds);

/* Little-endian numbers at any address. The supported machines are little-endian themselves. */
#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "the wire format needs a little-endian machine"
#endif
static inline uint8_t *frame_put(uint8_t *at, const void *value, size_t size)
{
    memcpy(at, value, size);
    return at + size;
}

static inline const uint8_t *frame_get(const uint8_t *at, void *value, size_t size)
{
    memcpy(value, at, size);
    return at + size;
}

/* Both return the place behind the value. */
#define PUT(at, value) frame_put((at), &(value), sizeof(value))
#define GET(at, value) frame_get((at), &(value), sizeof(value))

#endif
