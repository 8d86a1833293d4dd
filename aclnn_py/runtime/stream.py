# SPDX-License-Identifier: Apache-2.0
"""Streams: queues of work that runs in order."""

from __future__ import annotations

from types import TracebackType
from typing import Any

from .._binding import ffi, lib
from .._constants import aclErrorCode, aclrtStreamFlag, aclrtStreamStatus
from ..errors import ClosedError, ParameterError, check, refuse
from .device import Device, check_work, current_index, device_of, on_device
from .event import Event

_FLAGS = aclrtStreamFlag.ACL_STREAM_FAST_LAUNCH | aclrtStreamFlag.ACL_STREAM_FAST_SYNC


class Stream:
    """A queue of work on a device.

    Work of one stream runs in the order in which it was queued; only events order streams among each other.

    Parameters
    ----------
    device : Device, optional
        Default: the current device.
    priority : int, optional
        0 is the highest.

    Notes
    -----
    Also a context manager that closes the stream at its end.
    """

    __slots__ = ("_record",)

    def __init__(self, device: Device | None = None, *, priority: int = 0) -> None:
        self._record = ffi.NULL
        if isinstance(priority, bool) or not isinstance(priority, int) or not 0 <= priority < 2**32:
            raise refuse("Stream", "priority", "must be an int from 0 up", priority)
        if device is not None and not isinstance(device, Device):
            raise refuse("Stream", "device", "must be an aclnn_py.Device or None", device)
        index = current_index() if device is None else device.index
        handle = ffi.new("aclrtStream *")
        with on_device(index):
            generation = lib.acp_device_generation(index)
            status = lib.aclrtCreateStreamWithConfig(handle, priority, _FLAGS)
            check(status, "aclrtCreateStreamWithConfig")
            record = ffi.new("acp_stream **")
            status = lib.acp_stream_adopt(index, generation, handle[0], True, record)
            if status == aclErrorCode.ACL_ERROR_BAD_ALLOC:
                lib.aclrtDestroyStream(handle[0])
            check(status, "Stream")
        self._record = ffi.gc(record[0], lib.acp_stream_release)

    @property
    def device(self) -> Device:
        """The device that the stream belongs to."""
        return device_of(lib.acp_stream_device(self._record))

    @property
    def handle(self) -> int:
        """The ``aclrtStream`` as a number; 0 for a default stream."""
        return int(ffi.cast("uintptr_t", self.require_open()))

    @property
    def closed(self) -> bool:
        """Whether the stream was closed, or its device reset."""
        return not lib.acp_stream_alive(self._record)

    def synchronize(self) -> None:
        """Wait until all queued work is done; raises what went wrong in it."""
        handle = self.require_open()
        device = lib.acp_stream_device(self._record)
        with on_device(device):
            check_work(lib.aclrtSynchronizeStream(handle), "aclrtSynchronizeStream", device)

    def query(self) -> bool:
        """Return whether all queued work is done."""
        handle = self.require_open()
        status = ffi.new("aclrtStreamStatus *")
        with on_device(lib.acp_stream_device(self._record)):
            check(lib.aclrtStreamQuery(handle, status), "aclrtStreamQuery")
        return bool(status[0] == aclrtStreamStatus.ACL_STREAM_STATUS_COMPLETE)

    def record(self, event: Event | None = None) -> Event:
        """Queue an event.

        Parameters
        ----------
        event : Event, optional
            Default: a new one that takes the time.

        Returns
        -------
        Event
        """
        self.require_open()
        if event is None:
            event = Event(self.device)
        elif not isinstance(event, Event):
            raise refuse("Stream.record", "event", "must be an aclnn_py.Event or None", event)
        event.record(self)
        return event

    def wait(self, event: Event) -> None:
        """Make work that is queued from now on wait for an event; the host does not wait.

        Parameters
        ----------
        event : Event
            May belong to another stream.
        """
        if not isinstance(event, Event):
            raise refuse(
                "Stream.wait", "event", "must be an aclnn_py.Event (that of another stream: its record())", event
            )
        handle = self.require_open()
        with on_device(lib.acp_stream_device(self._record)):
            check(lib.aclrtStreamWaitEvent(handle, event.require_open()), "aclrtStreamWaitEvent")

    def close(self) -> None:
        """Wait for the queued work and destroy the stream. A default stream cannot be closed."""
        if self._record == lib.acp_default_stream(lib.acp_stream_device(self._record)):
            raise ParameterError("a default stream cannot be closed", op="Stream.close")
        check(lib.acp_stream_close(self._record), "aclrtDestroyStream")

    def require_open(self) -> Any:
        """Return the handle, or raise `ClosedError`."""
        if not lib.acp_stream_alive(self._record):
            raise ClosedError("the stream was closed, or its device was reset", op="Stream")
        return lib.acp_stream_handle(self._record)

    def __enter__(self) -> Stream:
        self.require_open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stream) and bool(other._record == self._record)

    def __hash__(self) -> int:
        return hash(int(ffi.cast("uintptr_t", self._record)))

    def __repr__(self) -> str:
        state = "closed" if self.closed else f"handle={self.handle:#x}" if self.handle else "default"
        return f"<Stream device={lib.acp_stream_device(self._record)} {state}>"


def default_stream(device: int) -> Stream:
    """Return the default stream of a device, which is entered first if it has not been."""
    record = lib.acp_default_stream(device)
    if record == ffi.NULL:
        with on_device(device):
            record = lib.acp_default_stream(device)
    stream = Stream.__new__(Stream)
    stream._record = record
    return stream


def stream_on(device: int, stream: Stream | None, op: str) -> Stream:
    """Return the stream to use on a device, or raise if it belongs to another one."""
    if stream is None:
        return default_stream(device)
    if not isinstance(stream, Stream):
        raise refuse(op, "stream", "must be an aclnn_py.Stream or None", stream)
    stream.require_open()
    if lib.acp_stream_device(stream._record) != device:
        raise refuse(op, "stream", f"must belong to device {device}", stream)
    return stream
