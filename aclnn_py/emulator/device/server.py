# SPDX-License-Identifier: Apache-2.0
"""The device process: channels to the client, one thread each."""

import argparse
import mmap
import operator
import os
import select
import signal
import socket
import sys
import threading
import time
import traceback
from collections import deque
from functools import lru_cache
from typing import NoReturn

import numpy as np

from aclnn_py._constants import aclErrorCode, aclnnStatusCode
from aclnn_py.emulator.device import checks, product, registry, views, wire
from aclnn_py.emulator.device.wire import Frame, ProtocolError

CONTROL_FD = 3
MEMORY_FD = 4

OK = aclnnStatusCode.ACLNN_SUCCESS
DEVICE_EXCEPTION = aclErrorCode.ACL_ERROR_RT_AICORE_EXCEPTION

SWITCH_INTERVAL = 1e-4
"""Seconds after which a thread gives way, so that checks are answered while a kernel computes."""

_RECEIVE = 1 << 18
_MAX_PAYLOAD = 1 << 28
_TRACEBACK_LINES = 6
_WORKSPACE_LIMIT = 1 << 64


def die(reason: str) -> NoReturn:
    """End the process, whichever thread it is called from.

    For channels that cannot be used any more. Whatever a well-formed request causes is an answer to it.
    """
    os.write(2, f"aclnn_py device process: {reason}\n".encode())
    os._exit(1)


def _last_lines(error: BaseException) -> str:
    lines = "".join(traceback.format_exception(error)).splitlines()
    return "\n".join(lines[-_TRACEBACK_LINES:])


class Channel:
    """One connected stream socket: frames in, replies out.

    Parameters
    ----------
    connection : socket.socket
        Connected, of type SOCK_STREAM.
    """

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._buffer = bytearray()
        self._fds: deque[int] = deque()

    def send(self, frame: bytes) -> None:
        """Send a whole frame."""
        self._socket.sendall(frame)

    def receive(self) -> tuple[int, int, bytes] | None:
        """Type, id and payload of the next frame; None when the peer has closed the channel."""
        while len(self._buffer) < wire.HEADER.size:
            if not self._fill():
                if self._buffer:
                    raise ProtocolError("the channel was closed inside of a frame header")
                return None
        length, type_, zero, id_ = wire.HEADER.unpack_from(self._buffer)
        if zero or length > _MAX_PAYLOAD:
            raise ProtocolError(f"frame header with length {length}, type {type_} and {zero} where zero belongs")
        end = wire.HEADER.size + length
        while len(self._buffer) < end:
            if not self._fill():
                raise ProtocolError(f"the channel was closed inside of a frame of type {type_}")
        payload = bytes(self._buffer[wire.HEADER.size : end])
        del self._buffer[:end]
        return type_, id_, payload

    def take_fd(self) -> int:
        """Return the descriptor that came with the frame received last."""
        if not self._fds:
            raise ProtocolError("OPEN came without a file descriptor")
        return self._fds.popleft()

    def _fill(self) -> bool:
        try:
            data, fds, _, _ = socket.recv_fds(self._socket, _RECEIVE, 1)
        except ConnectionResetError:
            return False
        self._fds.extend(fds)
        self._buffer += data
        return bool(data)


class Device:
    """Answers CHECK and RUN.

    Parameters
    ----------
    memory : ndarray of uint8
        The device's memory, shared with the client.
    poison : bool
        Fill the outputs instead of computing them.
    """

    def __init__(self, memory: views.Bytes, poison: bool) -> None:
        self._memory = memory
        self._poison = poison

    def run(self, payload: bytes) -> bytes:
        """Reply payload to RUN."""
        run = wire.parse_run(payload)
        call = wire.parse_call(run.call)
        if len(run.places) != len(call.tensors):
            raise ProtocolError(f"{call.name}: {len(run.places)} places for {len(call.tensors)} tensors")
        start = time.perf_counter_ns()
        try:
            self._compute(registry.find(call.name), call, run)
        except registry.NoKernel as error:
            return wire.status_payload(checks.NO_KERNEL, 0, str(error))
        except views.ViewError as error:
            return wire.status_payload(DEVICE_EXCEPTION, 0, str(error))
        except BaseException as error:  # a kernel that calls sys.exit must not end its stream
            message = f"{call.name}: the kernel raised an exception\n{_last_lines(error)}"
            return wire.status_payload(DEVICE_EXCEPTION, 0, message)
        return wire.status_payload(OK, time.perf_counter_ns() - start, "")

    def _compute(self, kernel: registry.Kernel, call: wire.Call, run: wire.Run) -> None:
        if kernel.has_nothing_to_do(call.arguments):
            return
        made = [
            (info, views.make_view(self._memory, call.name, info, place))
            for info, place in zip(call.tensors, run.places, strict=True)
        ]
        outputs = [view for info, view in made if info.direction != "<"]
        if self._poison:
            for view in outputs:
                views.poison(view)
            return
        arguments = _with_arrays(call, [view.array for _, view in made])
        if kernel.takes_workspace:
            arguments["workspace"] = views.workspace(self._memory, call.name, run)
        with np.errstate(all="ignore"):  # as on an NPU; the warnings would be printed into the client's terminal
            kernel.compute(**arguments)
        for view in outputs:
            if view.commit:
                view.commit()


def _with_arrays(call: wire.Call, arrays: list[views.Array]) -> dict[str, object]:
    """Arguments with each TensorInfo replaced by its array; the arrays come in argument order."""
    rest = iter(arrays)

    def convert(value: object) -> object:
        if isinstance(value, wire.TensorInfo):
            return next(rest)
        if isinstance(value, wire.Scalar):
            return value.value
        if isinstance(value, list):
            return [convert(item) for item in value]
        return value

    return {name: convert(value) for name, value in call.arguments.items()}


def _workspace(call: wire.Call) -> int:
    """Check a call and return its workspace size."""
    kernel = registry.find(call.name)
    for tensor in call.tensors:
        checks.sizes(tensor)
    size = kernel.check(**call.arguments) if kernel.check else None
    if kernel.has_nothing_to_do(call.arguments):
        return 0
    for tensor in call.tensors:
        problem = views.unreadable(tensor)
        if problem:
            checks.reject(problem, checks.NO_KERNEL)
    workspace = operator.index(size or 0)
    if not 0 <= workspace < _WORKSPACE_LIMIT:
        checks.reject(f"the workspace would have {workspace} bytes, which is no 64-bit size", checks.INNER)
    return workspace


def _answer(call: wire.Call) -> bytes:
    try:
        return wire.status_payload(OK, _workspace(call), "")
    except registry.NoKernel as error:
        return wire.status_payload(checks.NO_KERNEL, 0, str(error))
    except registry.Reject as reject:
        return wire.status_payload(reject.status, 0, f"{call.name}: {reject.message}")


@lru_cache(maxsize=4096)
def check(payload: bytes) -> bytes:
    """Reply payload to CHECK. Cached: a check depends on its arguments alone."""
    call = wire.parse_call(payload)
    try:
        return _answer(call)
    except BaseException as error:  # a check that calls sys.exit must not end the process
        message = f"{call.name}: the check raised an exception\n{_last_lines(error)}"
        return wire.status_payload(checks.INNER, 0, message)


def _serve_stream(channel: Channel, device: Device) -> None:
    try:
        while (frame := channel.receive()) is not None:
            type_, id_, payload = frame
            if type_ != Frame.RUN:
                raise ProtocolError(f"frame type {type_} on a stream channel")
            channel.send(wire.reply(type_, id_, device.run(payload)))
    except ProtocolError as error:
        die(str(error))
    except (BrokenPipeError, ConnectionResetError):
        return
    except Exception as error:  # a stream without its thread would leave the client waiting
        die(_last_lines(error))


def _serve_control(channel: Channel, device: Device) -> None:
    """Answer CHECK and OPEN until the client closes the channel."""
    while (frame := channel.receive()) is not None:
        type_, id_, payload = frame
        if type_ == Frame.CHECK:
            answer = check(payload)
        elif type_ == Frame.OPEN and not payload:
            stream = Channel(socket.socket(fileno=channel.take_fd()))
            threading.Thread(target=_serve_stream, args=(stream, device), daemon=True).start()
            answer = b""
        else:
            raise ProtocolError(f"frame type {type_} with {len(payload)} bytes on the control channel")
        channel.send(wire.reply(type_, id_, answer))


def _start_time(pid: int) -> int:
    """When a process was started, in clock ticks since boot."""
    with open(f"/proc/{pid}/stat", "rb") as stat:
        return int(stat.read().rpartition(b")")[2].split()[19])


def _watch_client(pid: int) -> None:
    """End this process when the client's process ends.

    A process that is younger than this one is not the client: the client has ended, and its id was given
    out again.
    """
    try:
        pidfd = os.pidfd_open(pid)
        if _start_time(pid) > _start_time(os.getpid()):
            os._exit(0)
    except (ProcessLookupError, FileNotFoundError):
        os._exit(0)

    def wait() -> None:
        poller = select.poll()
        poller.register(pidfd, select.POLLIN)
        poller.poll()
        os._exit(0)

    threading.Thread(target=wait, daemon=True).start()


def main() -> NoReturn:
    """Serve one client, then end the process."""
    parser = argparse.ArgumentParser(prog="python -m aclnn_py.emulator.device")
    parser.add_argument("--client-pid", type=int, required=True, help="process to serve; this one ends with it")
    parser.add_argument("--soc", required=True, help="product, such as Ascend910B2")
    parser.add_argument("--memory-bytes", type=int, required=True, help="size of the memory file")
    options = parser.parse_args()

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.stdout = sys.stderr  # what a kernel prints must not end up in the client's output
    _watch_client(options.client_pid)
    sys.setswitchinterval(SWITCH_INTERVAL)
    product.set_current(options.soc)
    registry.load()
    memory = np.frombuffer(mmap.mmap(MEMORY_FD, options.memory_bytes), np.uint8)
    device = Device(memory, os.environ.get("ACLNN_EMULATOR_POISON") == "1")
    control = Channel(socket.socket(fileno=CONTROL_FD))
    try:
        hello = wire.HELLO.pack(wire.PROTOCOL_VERSION, os.getpid())
        control.send(wire.HEADER.pack(len(hello), Frame.HELLO, 0, 0) + hello)
        _serve_control(control, device)
    except ProtocolError as error:
        die(str(error))
    except (BrokenPipeError, ConnectionResetError):
        pass
    os._exit(0)
