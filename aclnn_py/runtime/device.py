# SPDX-License-Identifier: Apache-2.0
"""Devices: which one is current on a thread, its memory and its properties."""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING

from .._binding import ffi, lib
from .._constants import aclDeviceInfo, aclrtMemAttr
from ..errors import AclError, ParameterError, check, error_class
from .backend import backend, describe, start

if TYPE_CHECKING:
    from .stream import Stream

_NEW_VISIT = ffi.typeof("acp_visit *")
_NEW_TEXT = ffi.typeof("char[512]")


@dataclass(frozen=True, slots=True)
class MemoryInfo:
    """Device memory in bytes.

    Attributes
    ----------
    free, total : int
        As CANN sees it.
    pool_used : int
        Held by tensors and workspaces of this process.
    pool_cached : int
        Freed by them and kept for reuse; `Device.trim_memory` gives it back.
    """

    free: int
    total: int
    pool_used: int
    pool_cached: int


@dataclass(frozen=True, slots=True)
class DeviceProperties:
    """What a device is.

    Attributes
    ----------
    soc : str
        Product name.
    cube_cores, vector_cores : int
        Numbers of cores.
    l2_bytes : int
        Size of the second-level cache.
    memory_bytes : int
        Size of device memory.
    """

    soc: str
    cube_cores: int
    vector_cores: int
    l2_bytes: int
    memory_bytes: int


class Device:
    """One NPU, or the embedded device.

    Parameters
    ----------
    index : int, optional
        Number of the device.

    Raises
    ------
    ParameterError
        There is no such device.
    """

    __slots__ = ("_index",)

    def __init__(self, index: int = 0) -> None:
        start()
        count = self.count()
        if isinstance(index, bool) or not isinstance(index, int) or not 0 <= index < count:
            rule = f"must be an int from 0 to {count - 1}"
            raise ParameterError(f"index {rule}; got {index!r}", op="Device", argument="index", rule=rule)
        self._index = index

    @staticmethod
    def count() -> int:
        """Return the number of devices."""
        start()
        number = ffi.new("uint32_t *")
        check(lib.aclrtGetDeviceCount(number), "aclrtGetDeviceCount")
        return int(number[0])

    @staticmethod
    def current() -> Device:
        """Return the device that is current on this thread; device 0 becomes it if none is."""
        return device_of(current_index())

    @property
    def index(self) -> int:
        """Number of the device."""
        return self._index

    @property
    def default_stream(self) -> Stream:
        """The stream that is used where none is given."""
        from .stream import default_stream

        return default_stream(self._index)

    @property
    def properties(self) -> DeviceProperties:
        """Product, cores and sizes."""
        return DeviceProperties(
            soc=backend().soc,
            cube_cores=self._capability(aclDeviceInfo.ACL_DEVICE_INFO_AI_CORE_NUM),
            vector_cores=self._capability(aclDeviceInfo.ACL_DEVICE_INFO_VECTOR_CORE_NUM),
            l2_bytes=self._capability(aclDeviceInfo.ACL_DEVICE_INFO_L2_SIZE),
            memory_bytes=self.memory_info().total,
        )

    def _capability(self, info: aclDeviceInfo) -> int:
        start()
        value = ffi.new("int64_t *")
        check(lib.aclGetDeviceCapability(self._index, info, value), "aclGetDeviceCapability")
        return int(value[0])

    def set_current(self) -> None:
        """Make the device current on this thread."""
        check(lib.acp_enter_device(self._index), "aclrtSetDevice")

    def synchronize(self) -> None:
        """Wait until all work of the device is done; raises what went wrong in it."""
        with on_device(self._index):
            check_work(lib.aclrtSynchronizeDevice(), "aclrtSynchronizeDevice", self._index)

    def memory_info(self) -> MemoryInfo:
        """Return how much memory is free, used and cached."""
        free, total = ffi.new("size_t *"), ffi.new("size_t *")
        stats = ffi.new("acp_pool_stats *")
        with on_device(self._index):
            check(lib.aclrtGetMemInfo(aclrtMemAttr.ACL_HBM_MEM, free, total), "aclrtGetMemInfo")
            if total[0] == 0:  # a product with DDR memory
                check(lib.aclrtGetMemInfo(aclrtMemAttr.ACL_DDR_MEM, free, total), "aclrtGetMemInfo")
        lib.acp_pool_get_stats(self._index, stats)
        return MemoryInfo(int(free[0]), int(total[0]), stats.used_bytes, stats.cached_bytes)

    def trim_memory(self) -> None:
        """Wait for the device and give cached memory back to it."""
        check(lib.acp_pool_trim(self._index), "aclrtSynchronizeDevice")

    def reset(self) -> None:
        """Wait for the device and release all that this process has on it.

        Streams, events and tensors of the device are closed from then on, and errors of its work that no
        synchronisation has raised are forgotten. The device can be used again, also after it has failed.
        """
        from .event import close_events

        problems = close_events(self._index)
        try:
            check(lib.acp_reset_device(self._index), "aclrtResetDevice")
        except AclError as error:
            for problem in problems:  # which do not matter as long as the reset itself succeeds
                error.add_note(f"before that: {problem}")
            raise

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Device) and other._index == self._index

    def __hash__(self) -> int:
        return hash((Device, self._index))

    def __repr__(self) -> str:
        return f"Device({self._index})"


class on_device:
    """Make a device current inside of a ``with`` block, and what was current before at its end."""

    __slots__ = ("_index", "_visit")

    def __init__(self, index: int) -> None:
        self._index = index

    def __enter__(self) -> None:
        self._visit = ffi.new(_NEW_VISIT)
        status = lib.acp_visit_begin(self._index, self._visit)
        if status:
            check(status, "aclrtSetDevice")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        lib.acp_visit_end(self._visit)


def check_work(status: int, what: str, device: int) -> None:
    """Raise what a synchronisation returned, or else an error of work whose stream is gone.

    Parameters
    ----------
    status : int
        What the function returned.
    what : str
        The function's name.
    device : int
        Number of the device.
    """
    check(status, what)
    text = ffi.new(_NEW_TEXT)
    status = lib.acp_take_error(device, text, len(text))
    if status:
        message = ffi.string(text)
        assert isinstance(message, bytes)
        raise error_class(status)(
            f"{message.decode(errors='replace')} (on a stream that was not synchronised before it was dropped)",
            op=what,
            phase="runtime",
            status=status,
            backend=describe(what),
        )


def current_index() -> int:
    """Return the number of the current device; device 0 becomes it if none is."""
    index: int = lib.acp_current_device()
    if index < 0:
        start()
        check(lib.acp_enter_device(0), "aclrtSetDevice")
        return 0
    return index


def device_of(index: int) -> Device:
    """Return the device with a number that is known to be good."""
    device = Device.__new__(Device)
    device._index = index
    return device
