# SPDX-License-Identifier: Apache-2.0
"""Drives a device process over the wire, as the shell does: allocate, CHECK, RUN, read the outputs.

Nothing here imports the device's own modules: the wire format is written down a second time, from
docs/design.md.
"""

import ctypes
import mmap
import os
import socket
import struct
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]

CHECK, RUN, OPEN = 2, 3, 4
HEADER = struct.Struct("<IHHQ")
ROOT = Path(__file__).resolve().parents[2]
MEMORY_BYTES = 1 << 28
ND, FRACTAL_NZ = 2, 29

INT4 = np.dtype(ml_dtypes.int4)
FLOAT4 = np.dtype(ml_dtypes.float4_e2m1fn)
BF16 = np.dtype(ml_dtypes.bfloat16)
ACL_DTYPES: dict[np.dtype[Any], int] = {
    np.dtype(np.float32): 0,
    np.dtype(np.float16): 1,
    np.dtype(np.int8): 2,
    np.dtype(np.int32): 3,
    np.dtype(np.uint8): 4,
    np.dtype(np.int16): 6,
    np.dtype(np.uint16): 7,
    np.dtype(np.uint32): 8,
    np.dtype(np.int64): 9,
    np.dtype(np.uint64): 10,
    np.dtype(np.float64): 11,
    np.dtype(np.bool_): 12,
    BF16: 27,
    INT4: 29,
    np.dtype(ml_dtypes.float8_e5m2): 35,
    np.dtype(ml_dtypes.float8_e4m3fn): 36,
    np.dtype(ml_dtypes.float8_e8m0fnu): 37,
    FLOAT4: 40,
}


@dataclass
class Tensor:
    """A tensor argument with more than a numpy array can say.

    `array` gives shape, strides and data; `storage` (in row-major order) replaces the data for private
    formats, and `offset` is then the view's in it.
    """

    array: Array
    format: int = ND
    storage: Array | None = None
    null_data: bool = False
    offset: int = 0


Argument = Array | Tensor | int | float | bool | None


class OpError(Exception):
    """An operator was refused (phase 1) or failed (phase 2)."""

    def __init__(self, phase: int, status: int, message: str) -> None:
        super().__init__(f"phase {phase}: {status}: {message}")
        self.phase, self.status, self.message = phase, status, message


@dataclass
class Layout:
    """A tensor's storage in elements and where its view begins in it."""

    tensor: Tensor
    storage: Array
    offset: int

    @property
    def packed(self) -> bool:
        return self.storage.dtype in (INT4, FLOAT4)

    def data(self) -> bytes:
        if not self.packed:
            return self.storage.tobytes()
        nibbles = self.storage.reshape(-1).view(np.uint8) & 15
        nibbles = np.append(nibbles, np.zeros(nibbles.size % 2, np.uint8))
        return (nibbles[0::2] | (nibbles[1::2] << 4)).tobytes()

    def view(self, data: bytes) -> Array:
        """The view's elements out of the storage's bytes."""
        if self.packed:
            bytes_ = np.frombuffer(data, np.uint8)
            nibbles = np.stack([bytes_ & 15, bytes_ >> 4], -1).reshape(-1)
            data = ((nibbles ^ 8) - 8 if self.storage.dtype == INT4 else nibbles).tobytes()
        return np.array(self._strided(data))

    def gaps(self, data: bytes) -> bytes:
        """The storage's bytes with the view's elements blanked."""
        if self.packed:
            return b""
        blanked = bytearray(data)
        self._strided(blanked)[...] = 0
        return bytes(blanked)

    def _strided(self, data: bytes | bytearray) -> Array:
        array = self.tensor.array
        if array.size == 0:
            return np.empty_like(array)
        return np.ndarray(array.shape, array.dtype, data, self.offset * array.itemsize, array.strides)


def lay_out(argument: Array | Tensor) -> Layout:
    tensor = argument if isinstance(argument, Tensor) else Tensor(np.asarray(argument))
    array = tensor.array
    if tensor.storage is not None:
        return Layout(tensor, tensor.storage, tensor.offset)
    if array.size == 0:
        return Layout(tensor, np.empty(0, array.dtype), 0)
    low, high = np.lib.array_utils.byte_bounds(array)
    storage = np.frombuffer(ctypes.string_at(low, high - low), array.dtype)
    return Layout(tensor, storage, (array.__array_interface__["data"][0] - low) // array.itemsize)


def encode_tensor(layout: Layout) -> bytes:
    array = layout.tensor.array
    itemsize = array.itemsize
    storage_shape = layout.storage.shape
    strides = [stride // itemsize for stride in array.strides]
    head = struct.pack(
        "<BiiBBBq",
        1,
        ACL_DTYPES[array.dtype],
        layout.tensor.format,
        layout.tensor.null_data or array.size == 0,
        array.ndim,
        len(storage_shape),
        layout.offset,
    )
    numbers = [*array.shape, *strides, *storage_shape]
    return head + struct.pack(f"<{len(numbers)}q", *numbers)


@dataclass
class EncodedCall:
    """Call bytes and the tensors behind them, in argument order."""

    data: bytes
    layouts: list[tuple[str, Layout]]


def encode(op: str, args: Mapping[str, Any], outs: Mapping[str, Any]) -> EncodedCall:
    """Call bytes; an argument's kind follows from its Python type, None is a NULL tensor."""
    signature, values = [op], b""
    layouts: list[tuple[str, Layout]] = []
    for name, value in {**args, **outs}.items():
        direction = ">" if name in outs else "<"
        if value is None:
            signature.append(f"{name}:T{direction}")
            values += b"\0"
        elif isinstance(value, np.ndarray | Tensor):
            signature.append(f"{name}:T{direction}")
            layout = lay_out(value)
            layouts.append((name, layout))
            values += encode_tensor(layout)
        elif isinstance(value, list):
            signature.append(f"{name}:L{direction}")
            values += struct.pack("<i", len(value))
            for index, item in enumerate(value):
                layout = lay_out(item)
                layouts.append((f"{name}[{index}]", layout))
                values += encode_tensor(layout)
        elif isinstance(value, bool):
            signature.append(f"{name}:b")
            values += struct.pack("<B", value)
        elif isinstance(value, int):
            signature.append(f"{name}:i")
            values += struct.pack("<q", value)
        elif isinstance(value, float):
            signature.append(f"{name}:f")
            values += struct.pack("<d", value)
        else:
            raise TypeError(f"{name}: {type(value).__name__} cannot be sent")
    text = ";".join(signature).encode("ascii")
    return EncodedCall(struct.pack("<H", len(text)) + text + values, layouts)


def receive_frame(channel: socket.socket) -> tuple[int, int, bytes]:
    """Type, id and payload of the next frame."""
    header = _receive(channel, HEADER.size)
    length, type_, zero, id_ = HEADER.unpack(header)
    assert zero == 0
    return type_, id_, _receive(channel, length)


def _receive(channel: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        piece = channel.recv(count - len(data))
        if not piece:
            raise ConnectionError("the device process closed the channel")
        data += piece
    return data


# Moves two descriptors to 3 and 4, then becomes the device process.
_MOVE_AND_EXEC = """
import fcntl, os, sys
high = [fcntl.fcntl(int(fd), fcntl.F_DUPFD, 64) for fd in sys.argv[1:3]]
os.dup2(high[0], 3)
os.dup2(high[1], 4)
os.closerange(5, 128)
os.execv(sys.argv[3], sys.argv[3:])
"""


class DeviceProcess:
    """A device process with memory, a control channel and one stream channel."""

    def __init__(
        self,
        soc: str = "Ascend910B2",
        environment: Mapping[str, str] | None = None,
        client_pid: int | None = None,
        memory_bytes: int = MEMORY_BYTES,
    ) -> None:
        self.memory_fd = os.memfd_create("device memory")
        os.ftruncate(self.memory_fd, memory_bytes)
        self.memory = mmap.mmap(self.memory_fd, memory_bytes)
        self.control, theirs = socket.socketpair()
        self.process = self._spawn(soc, environment or {}, client_pid or os.getpid(), memory_bytes, theirs.fileno())
        theirs.close()
        type_, _, payload = receive_frame(self.control)
        assert type_ == 1
        self.protocol, self.pid = struct.unpack("<II", payload)
        self._next_id = 0
        self._top = 4096
        self.stream = self.open()

    def _spawn(
        self, soc: str, environment: Mapping[str, str], client_pid: int, memory_bytes: int, control_fd: int
    ) -> "subprocess.Popen[bytes]":
        command = [
            *(sys.executable, "-S", "-c", _MOVE_AND_EXEC, str(control_fd), str(self.memory_fd)),
            *(sys.executable, "-P", "-m", "aclnn_py.emulator.device"),
            *("--client-pid", str(client_pid), "--soc", soc, "--memory-bytes", str(memory_bytes)),
        ]
        env = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
        return subprocess.Popen(
            command, env=env, pass_fds=(control_fd, self.memory_fd), stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def open(self) -> socket.socket:
        """Open a stream channel."""
        ours, theirs = socket.socketpair()
        self._next_id += 1
        socket.send_fds(self.control, [HEADER.pack(0, OPEN, 0, self._next_id)], [theirs.fileno()])
        theirs.close()
        assert receive_frame(self.control) == (OPEN | 0x8000, self._next_id, b"")
        return ours

    def request(self, channel: socket.socket, type_: int, payload: bytes) -> bytes:
        """Send a frame and return the payload of the reply."""
        self._next_id += 1
        id_ = self._next_id
        channel.sendall(HEADER.pack(len(payload), type_, 0, id_) + payload)
        reply_type, reply_id, reply = receive_frame(channel)
        assert (reply_type, reply_id) == (type_ | 0x8000, id_)
        return reply

    def check(self, call: EncodedCall) -> tuple[int, int, str]:
        """Status, workspace size and message of phase 1."""
        return _status(self.request(self.control, CHECK, call.data))

    def allocate(self, size: int) -> int:
        """Offset of a new block; blocks are given back by `free_all`."""
        offset, self._top = self._top, self._top + (size + 511) // 512 * 512
        assert self._top <= len(self.memory), "the test asks for more memory than the device has"
        return offset

    def free_all(self) -> None:
        """Give every block back."""
        self._top = 4096

    def launch(
        self, call: EncodedCall, places: list[tuple[int, int, int]], workspace: tuple[int, int]
    ) -> tuple[int, int, str]:
        """Status, nanoseconds and message of RUN."""
        payload = struct.pack("<I", len(call.data)) + call.data + struct.pack("<I", len(places))
        for place in places:
            payload += struct.pack("<QQQ", *place)
        return _status(self.request(self.stream, RUN, payload + struct.pack("<QQ", *workspace)))

    def close(self) -> str:
        """End the process; what it wrote to stderr. To stdout, which is the client's, it writes nothing."""
        self.stream.close()
        self.control.close()
        try:
            output, errors = self.process.communicate(timeout=10)
        finally:
            self.process.kill()
            self.memory.close()
            os.close(self.memory_fd)
        assert output == b""
        return errors.decode()


def _status(payload: bytes) -> tuple[int, int, str]:
    status, number = struct.unpack_from("<iQ", payload)
    return status, number, payload[12:].decode()


def run_on(device: DeviceProcess, op: str, args: Mapping[str, Any], outs: Mapping[str, Any]) -> dict[str, Array]:
    """Run an operator; `outs` gives shape, strides and type of the outputs.

    Inputs and the bytes between the elements of outputs must stay as they are.
    """
    call = encode(op, args, outs)
    status, workspace_size, message = device.check(call)
    if status:
        raise OpError(1, status, message)
    device.free_all()
    places: list[tuple[int, int, int]] = []
    before: list[tuple[int, bytes]] = []
    for _, layout in call.layouts:
        data = layout.data()
        if not data:
            places.append((0, 0, 0))
            before.append((0, data))
            continue
        offset = device.allocate(len(data))
        device.memory[offset : offset + len(data)] = data
        places.append((offset, len(data), offset))
        before.append((offset, data))
    workspace = device.allocate(workspace_size) if workspace_size else 0
    status, _, message = device.launch(call, places, (workspace, workspace_size))
    if status:
        raise OpError(2, status, message)
    results = {}
    for (name, layout), (offset, data) in zip(call.layouts, before, strict=True):
        after = device.memory[offset : offset + len(data)]
        if name in outs:
            assert layout.gaps(after) == layout.gaps(data), f"{name}: the kernel wrote between the elements"
            results[name] = layout.view(after)
        else:
            assert after == data, f"{name}: the kernel changed an input"
    return results
