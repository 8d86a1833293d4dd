# SPDX-License-Identifier: Apache-2.0
"""What the embedded device tells about itself, beyond CANN's functions."""

from __future__ import annotations

from dataclasses import dataclass

from .._binding import ffi, lib
from ..errors import NotSupportedError, check
from ..runtime.backend import load


@dataclass(frozen=True, slots=True)
class Counts:
    """Objects that are alive in this process.

    Attributes
    ----------
    tensors, scalars, arrays, lists, executors : int
        Descriptors and executors.
    contexts, streams, events : int
        Runtime objects.
    allocations, allocated_bytes : int
        Device memory, what `aclnn_py.Device.trim_memory` would give back included.
    host_allocations : int
        Pinned host memory.
    launches : int
        Operators launched since the process started.
    """

    tensors: int
    scalars: int
    arrays: int
    lists: int
    executors: int
    contexts: int
    streams: int
    events: int
    allocations: int
    allocated_bytes: int
    host_allocations: int
    launches: int


def counts() -> Counts:
    """Return how many objects are alive.

    Raises
    ------
    NotSupportedError
        The backend is not the embedded device.
    """
    _require_emulator("counts")
    c = ffi.new("aclemuCounts *")
    check(lib.aclemuGetCounts(c), "aclemuGetCounts")
    return Counts(
        tensors=c.tensors,
        scalars=c.scalars,
        arrays=c.arrays,
        lists=c.lists,
        executors=c.executors,
        contexts=c.contexts,
        streams=c.streams,
        events=c.events,
        allocations=c.allocations,
        allocated_bytes=c.allocatedBytes,
        host_allocations=c.hostAllocations,
        launches=c.launches,
    )


def device_pid() -> int:
    """Return the id of the device process; 0 while none is running.

    Raises
    ------
    NotSupportedError
        The backend is not the embedded device.
    """
    _require_emulator("device_pid")
    return int(lib.aclemuGetDevicePid())


def _require_emulator(function: str) -> None:
    plan = load()
    if plan.name != "emulator":
        raise NotSupportedError(
            f"only the embedded device has this; the backend is {plan.name}", op=f"emulator.{function}"
        )
