# SPDX-License-Identifier: Apache-2.0
"""Blocks of device memory, and copies between them and numpy arrays."""

from __future__ import annotations

from typing import Any

import numpy as np

from .._binding import ffi, lib
from .._constants import aclrtMemcpyKind
from ..errors import check
from .device import check_work, current_index, on_device
from .stream import Stream

_NEW_POINTER = ffi.typeof("acp_buffer **")
_BYTES = np.dtype(np.uint8)


def allocate(size: int, stream: Stream | None) -> Any:
    """Allocate device memory for work of a stream.

    Parameters
    ----------
    size : int
        In bytes; 0 gives a block without an address.
    stream : Stream, optional
        Default: the current device's default stream.

    Returns
    -------
    cdata of ``acp_buffer *``
        Freed, in stream order, when the last reference to it goes.
    """
    if stream is None:
        record = lib.acp_default_stream(current_index())
    else:
        stream.require_open()
        record = stream._record
    pointer = ffi.new(_NEW_POINTER)
    status = lib.acp_buffer_alloc(record, size, pointer)
    if status:
        check(status, "aclrtMalloc")
    return ffi.gc(pointer[0], lib.acp_buffer_free)


def copy_to_device(destination: Any, array: np.ndarray[Any, Any], stream: Stream) -> None:
    """Copy a C-contiguous array to the start of a block and wait for it."""
    if array.nbytes:
        source = ffi.from_buffer(array.reshape(-1).view(_BYTES))
        _copy(destination, source, array.nbytes, aclrtMemcpyKind.ACL_MEMCPY_HOST_TO_DEVICE, stream)


def copy_to_host(array: np.ndarray[Any, Any], source: Any, stream: Stream) -> None:
    """Fill a C-contiguous array from an address and wait for it."""
    if array.nbytes:
        destination = ffi.from_buffer(array.reshape(-1).view(_BYTES), require_writable=True)
        _copy(destination, source, array.nbytes, aclrtMemcpyKind.ACL_MEMCPY_DEVICE_TO_HOST, stream)


def copy_on_device(destination: Any, source: Any, count: int, stream: Stream) -> None:
    """Queue a copy from one device address to another."""
    if count:
        handle = stream.require_open()
        kind = aclrtMemcpyKind.ACL_MEMCPY_DEVICE_TO_DEVICE
        with on_device(lib.acp_stream_device(stream._record)):
            check(lib.aclrtMemcpyAsync(destination, count, source, count, kind, handle), "aclrtMemcpyAsync")


def fill(destination: Any, count: int, stream: Stream) -> None:
    """Queue zeroing of a block."""
    if count:
        handle = stream.require_open()
        with on_device(lib.acp_stream_device(stream._record)):
            check(lib.aclrtMemsetAsync(destination, count, 0, count, handle), "aclrtMemsetAsync")


def _copy(destination: Any, source: Any, count: int, kind: int, stream: Stream) -> None:
    handle = stream.require_open()
    device = lib.acp_stream_device(stream._record)
    with on_device(device):
        check(lib.aclrtMemcpyAsync(destination, count, source, count, kind, handle), "aclrtMemcpyAsync")
        # The host's memory is used until the stream gets there, and errors of earlier work come up here.
        check_work(lib.aclrtSynchronizeStream(handle), "aclrtSynchronizeStream", device)
