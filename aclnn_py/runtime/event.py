# SPDX-License-Identifier: Apache-2.0
"""Events: marks in the work of a stream."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any

from .._binding import ffi, lib
from .._constants import aclrtEventFlag, aclrtEventRecordedStatus
from ..errors import AclError, ClosedError, check, refuse
from .device import Device, current_index, device_of, on_device

if TYPE_CHECKING:
    from .stream import Stream


class Event:
    """A mark that a stream passes once the work queued before it is done.

    Parameters
    ----------
    device : Device, optional
        Default: the current device.
    timing : bool, optional
        Whether `elapsed_ms` can be asked.

    Notes
    -----
    An event can be recorded again; what waited for the earlier record is not affected.
    """

    __slots__ = ("__weakref__", "_device", "_handle", "_timing")

    def __init__(self, device: Device | None = None, *, timing: bool = True) -> None:
        self._handle = ffi.NULL
        self._device = current_index() if device is None else device.index
        self._timing = timing
        flags = aclrtEventFlag.ACL_EVENT_SYNC | (aclrtEventFlag.ACL_EVENT_TIME_LINE if timing else 0)
        handle = ffi.new("aclrtEvent *")
        with on_device(self._device):
            check(lib.aclrtCreateEventExWithFlag(handle, flags), "aclrtCreateEventExWithFlag")
        self._handle = handle[0]
        _open_events.add(self)

    @property
    def device(self) -> Device:
        """The device that the event belongs to."""
        return device_of(self._device)

    @property
    def timing(self) -> bool:
        """Whether the event takes the time."""
        return self._timing

    @property
    def handle(self) -> int:
        """The ``aclrtEvent`` as a number."""
        return int(ffi.cast("uintptr_t", self.require_open()))

    @property
    def closed(self) -> bool:
        """Whether the event was closed, or its device reset."""
        return bool(self._handle == ffi.NULL)

    def record(self, stream: Stream | None = None) -> None:
        """Queue the event on a stream.

        Parameters
        ----------
        stream : Stream, optional
            Default: the default stream of the event's device.
        """
        from .stream import stream_on

        handle = self.require_open()
        target = stream_on(self._device, stream, "Event.record")
        with on_device(self._device):
            check(lib.aclrtRecordEvent(handle, target.require_open()), "aclrtRecordEvent")

    def synchronize(self) -> None:
        """Wait until the event has been passed."""
        with on_device(self._device):
            check(lib.aclrtSynchronizeEvent(self.require_open()), "aclrtSynchronizeEvent")

    def query(self) -> bool:
        """Return whether the event has been passed; true if it was never recorded."""
        status = ffi.new("aclrtEventRecordedStatus *")
        with on_device(self._device):
            check(lib.aclrtQueryEventStatus(self.require_open(), status), "aclrtQueryEventStatus")
        return bool(status[0] == aclrtEventRecordedStatus.ACL_EVENT_RECORDED_STATUS_COMPLETE)

    def elapsed_ms(self, earlier: Event) -> float:
        """Return the milliseconds from another event to this one.

        Parameters
        ----------
        earlier : Event
            Recorded before this one. Both must take the time and have been passed.
        """
        for name, event in (("self", self), ("earlier", earlier)):
            if not isinstance(event, Event) or not event._timing:
                raise refuse("Event.elapsed_ms", name, "must be an event with timing=True", event)
        value = ffi.new("float *")
        with on_device(self._device):
            status = lib.aclrtEventElapsedTime(value, earlier.require_open(), self.require_open())
            check(status, "aclrtEventElapsedTime")
        return float(value[0])

    def close(self) -> None:
        """Destroy the event; work that waits for it is not affected."""
        handle, self._handle = self._handle, ffi.NULL
        if handle != ffi.NULL:
            _open_events.discard(self)
            with on_device(self._device):
                check(lib.aclrtDestroyEvent(handle), "aclrtDestroyEvent")

    def require_open(self) -> Any:
        """Return the handle, or raise `ClosedError`."""
        if self._handle == ffi.NULL:
            raise ClosedError("the event was closed, or its device was reset", op="Event")
        return self._handle

    def __del__(self) -> None:
        # Also reached when __init__ raised. At interpreter exit the process's end does it.
        if getattr(self, "_handle", None) and ffi is not None:
            visit = ffi.new("acp_visit *")
            if lib.acp_visit_begin(self._device, visit) == 0:  # it fails in a forked child
                lib.aclrtDestroyEvent(self._handle)
                lib.acp_visit_end(visit)

    def __repr__(self) -> str:
        state = "closed" if self.closed else f"handle={self.handle:#x}"
        return f"<Event device={self._device} timing={self._timing} {state}>"


_open_events: weakref.WeakSet[Event] = weakref.WeakSet()


def close_events(device: int) -> list[AclError]:
    """Close all events of a device, before it is reset, and return what went wrong."""
    problems = []
    for event in list(_open_events):
        if event._device == device:
            try:
                event.close()
            except AclError as error:
                problems.append(error)
    return problems
