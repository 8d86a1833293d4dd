# SPDX-License-Identifier: Apache-2.0
"""A device process that misbehaves on request: what the real one cannot show about the shell.

It knows one operator, aclnnFake (fake_operators.c). Its parameter `check` says what the check does, `run` what the
kernel does. The environment variable FAKE_HELLO says how the process starts.
"""

from __future__ import annotations

import array
import functools
import mmap
import os
import signal
import socket
import struct
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

HEADER = struct.Struct("<IHHQ")
HELLO, CHECK, RUN, OPEN, REPLY = 1, 2, 3, 4, 0x8000


def read(channel: socket.socket, length: int) -> bytes:
    """Read exactly so many bytes; ends the process's thread at the end of the stream."""
    got = b""
    while len(got) < length:
        part = channel.recv(length - len(got))
        if not part:
            raise EOFError
        got += part
    return got


class Values:
    """Call bytes, read value by value."""

    def __init__(self, call: bytes) -> None:
        self.call = call
        self.at = 0
        self.signature = self.take("H", raw=True).decode()

    def take(self, code: str, *, raw: bool = False) -> Any:
        """Next number, or with `raw` the next bytes that it counts."""
        layout = struct.Struct("<" + code)
        (value,) = layout.unpack_from(self.call, self.at)
        self.at += layout.size
        if raw:
            self.at += value
            return self.call[self.at - value : self.at]
        return value

    def tensor(self) -> str:
        """Next tensor, as text."""
        if not self.take("B"):
            return "-"
        dtype, format_, flags, n, sn, offset = (self.take(code) for code in "iiBBBq")
        shape, strides, storage = ([self.take("q") for _ in range(count)] for count in (n, n, sn))
        data = "null" if flags & 1 else "data"
        return f"T{dtype}/{format_}/{data}{shape}{strides}+{offset}{storage}".replace(" ", "")

    def scalar(self) -> str:
        """Next scalar, as text."""
        if not self.take("B"):
            return "-"
        dtype = self.take("i")
        self.at += 16
        return f"S{dtype}/{self.call[self.at - 16 : self.at].hex()}"

    def values(self) -> Iterator[tuple[str, Any]]:
        """Names and values, in order."""
        readers = {"T": self.tensor, "S": self.scalar}
        elements = {"L": self.tensor, "M": self.scalar}
        items = {"I": "q", "F": "f", "B": "?"}
        plain = {"i": "q", "f": "d", "b": "B"}
        for param in self.signature.split(";")[1:]:
            name, kind = param.split(":")
            if kind[0] in readers:
                yield name, readers[kind[0]]()
            elif kind[0] in plain:
                yield name, self.take(plain[kind[0]])
            else:
                count = self.take("i")
                if count < 0:
                    yield name, None
                elif kind[0] == "s":
                    self.at += count
                    yield name, self.call[self.at - count : self.at].decode()
                else:
                    read_item = elements.get(kind[0]) or functools.partial(self.take, items[kind[0]])
                    yield name, [read_item() for _ in range(count)]


def misbehave(channel: socket.socket, how: str) -> None:
    """Do what no device process should."""
    if how == "exit":
        os._exit(3)
    elif how == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    elif how in ("hang", "never"):
        time.sleep(3600)
    elif how == "garbage":
        channel.sendall(b"\xff" * 64)
        time.sleep(3600)
    elif how == "wrong_id":
        channel.sendall(HEADER.pack(12, CHECK | REPLY, 0, 1 << 60) + bytes(12))
        time.sleep(3600)
    elif how == "short":
        channel.sendall(HEADER.pack(12, RUN | REPLY, 0, 1)[:9])
        os._exit(4)


def check(channel: socket.socket, payload: bytes) -> bytes:
    """Reply to CHECK."""
    values = dict(Values(payload).values())
    how = values["check"] or ""
    misbehave(channel, how)
    if how == "refuse":
        return struct.pack("<iQ", 161002, 0) + "the check said no: ü".encode()
    if how == "describe":
        text = " ".join(f"{name}={value}" for name, value in values.items())
        return struct.pack("<iQ", 161002, 0) + text.encode()
    if how == "workspace":
        return struct.pack("<iQ", 0, 4096)
    return struct.pack("<iQ", 0, 0)


def run(channel: socket.socket, payload: bytes, memory: mmap.mmap) -> bytes:
    """Reply to RUN: adds 1 to the first byte of each tensor, and to that of the workspace."""
    (length,) = struct.unpack_from("<I", payload)
    how = dict(Values(payload[4 : 4 + length]).values())["run"] or ""
    misbehave(channel, how)
    if how == "fail":
        return struct.pack("<iQ", 507015, 1) + b"the kernel failed"
    if how == "slow":
        time.sleep(0.2)
    at = 4 + length
    (count,) = struct.unpack_from("<I", payload, at)
    *places, workspace, workspace_size = struct.unpack_from(f"<{count * 3 + 2}Q", payload, at + 4)
    for allocation, size, offset in zip(places[0::3], places[1::3], places[2::3], strict=True):
        if size:
            assert allocation <= offset < allocation + size
            memory[offset] = (memory[offset] + 1) % 256
        elif offset:
            return struct.pack("<iQ", 507015, 1) + b"a tensor is in no allocation"
    if workspace_size:
        memory[workspace] = 42
    return struct.pack("<iQ", 0, 1)


def serve(channel: socket.socket, memory: mmap.mmap, *, control: bool) -> None:
    """Answer the frames of one channel until it closes."""
    try:
        while True:
            header, passed, _, _ = channel.recvmsg(HEADER.size, socket.CMSG_SPACE(4))
            if not header:
                break
            length, kind, _, number = HEADER.unpack(header + read(channel, HEADER.size - len(header)))
            payload = read(channel, length)
            if kind == CHECK:
                reply = check(channel, payload)
            elif kind == RUN:
                reply = run(channel, payload, memory)
            else:
                reply = b""
                descriptors = array.array("i", passed[0][2])
                opened = socket.socket(fileno=descriptors[0])
                threading.Thread(
                    target=serve, args=(opened, memory), kwargs={"control": False}, daemon=True
                ).start()
            channel.sendall(HEADER.pack(len(reply), kind | REPLY, 0, number) + reply)
    except (EOFError, ConnectionError):
        pass
    if control:
        os._exit(0)


def main() -> None:
    """Serve the control channel."""
    how = os.environ.get("FAKE_HELLO", "")
    if how == "exit":
        sys.exit(5)
    if how == "never":
        time.sleep(3600)
    control = socket.socket(fileno=3)
    memory = mmap.mmap(4, int(sys.argv[sys.argv.index("--memory-bytes") + 1]))
    version = 99 if how == "version" else 1
    control.sendall(HEADER.pack(8, HELLO, 0, 0) + struct.pack("<II", version, os.getpid()))
    serve(control, memory, control=True)


if __name__ == "__main__":
    main()
