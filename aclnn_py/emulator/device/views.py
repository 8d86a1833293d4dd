# SPDX-License-Identifier: Apache-2.0
"""Bounds-checked numpy views of device memory, one per tensor argument."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from aclnn_py._storage import FOUR_BITS, NUMPY, Format, from_nz, pack, unpack
from aclnn_py.emulator.device import layout
from aclnn_py.emulator.device.wire import Place, Run, TensorInfo

Array = npt.NDArray[Any]
Bytes = npt.NDArray[np.uint8]


class ViewError(Exception):
    """A tensor cannot be reached: outside of its allocation, in none, or of a type without elements."""


@dataclass(frozen=True)
class View:
    """A tensor as a kernel sees it.

    Attributes
    ----------
    array : ndarray
        Elements in the view's shape; 4-bit elements one per byte. An input in FRACTAL_NZ is given in its logical
        shape, an output in FRACTAL_NZ in its storage shape.
    commit : callable or None
        To be called after the kernel has written `array`, where `array` is not device memory itself.
    """

    array: Array
    commit: Callable[[], None] | None = None


def _extent(shape: tuple[int, ...], strides: tuple[int, ...], offset: int) -> tuple[int, int]:
    """First element and one past the last element of a view that is not empty."""
    first = last = offset
    for size, stride in zip(shape, strides, strict=True):
        if stride < 0:
            first += (size - 1) * stride
        else:
            last += (size - 1) * stride
    return first, last + 1


def _is_nz(info: TensorInfo) -> bool:
    return info.format == Format.FRACTAL_NZ and len(info.storage_shape) >= 4


def unreadable(info: TensorInfo) -> str | None:
    """Why no kernel here can be shown the tensor, None if one can.

    An offset in FRACTAL_NZ is refused, because it is not known whether CANN counts it in the storage, where
    edges are padded, or in the view.
    """
    if info.dtype not in NUMPY:
        return f"{info.name} is {info.dtype_name}, which no kernel here can read"
    if _is_nz(info) and info.offset:
        return f"{info.name} has format FRACTAL_NZ and offset {info.offset}; an offset in FRACTAL_NZ is not emulated"
    return None


def make_view(memory: Bytes, operator: str, info: TensorInfo, place: Place) -> View:
    """View of a tensor.

    Parameters
    ----------
    memory : ndarray of uint8
        The device's memory.
    operator : str
        Named in messages.
    info : TensorInfo
        The argument.
    place : Place
        Where its storage is.

    Raises
    ------
    ViewError
        With the operator, the argument, its extent and its allocation.
    """
    problem = unreadable(info)
    if problem:
        raise ViewError(f"{operator}: {problem}")
    dtype = NUMPY[info.dtype]
    packed = info.dtype in FOUR_BITS
    nz = _is_nz(info)
    shape, strides, offset = info.shape, info.strides, info.offset
    if nz:
        shape, strides = info.storage_shape, _row_major(info.storage_shape)
    if 0 in shape:
        return View(np.empty(info.shape, dtype))

    first, end = _extent(shape, strides, offset)
    itemsize = dtype.itemsize
    if packed:
        first_byte, end_byte = first // 2, (end + 1) // 2
    else:
        first_byte, end_byte = first * itemsize, end * itemsize
    _check_bounds(operator, info, place, first_byte, end_byte, memory.size)

    if packed:
        data = memory[place.base + first_byte : place.base + end_byte]
        return _nz(_packed_view(data, info, shape, strides, offset - 2 * first_byte), info, nz)
    array: Array = np.ndarray(
        shape,
        dtype,
        memory.data,
        place.base + offset * itemsize,
        tuple(stride * itemsize for stride in strides),
    )
    return _nz(View(array), info, nz)


def poison(view: View) -> None:
    """Fill a tensor with a byte pattern instead of computing it."""
    dtype = view.array.dtype
    view.array[...] = np.frombuffer(b"\xa5" * dtype.itemsize, dtype)[0]
    if view.commit:
        view.commit()


def _row_major(shape: tuple[int, ...]) -> tuple[int, ...]:
    strides = [1]
    for size in reversed(shape[1:]):
        strides.insert(0, strides[0] * size)
    return tuple(strides)


def _check_bounds(operator: str, info: TensorInfo, place: Place, first: int, end: int, memory_size: int) -> None:
    low = place.base - place.allocation
    if info.data_is_null:
        problem = ", but its data pointer is NULL"
    elif place.allocation_size == 0:
        problem = f" at device offset {place.base:#x}, which is in no live allocation"
    elif place.allocation + place.allocation_size > memory_size:
        problem = f", in an allocation that ends after the device memory of {memory_size} bytes"
    elif low + first < 0 or low + end > place.allocation_size:
        problem = (
            f"; the base is at byte {low} of an allocation of {place.allocation_size} bytes, so the view would leave it"
        )
    else:
        return
    raise ViewError(
        f"{operator}: {info.name} ({info.dtype_name}, shape {list(info.shape)}, "
        f"strides {list(info.strides)}, offset {info.offset}) covers bytes [{first}, {end}) "
        f"from its storage base{problem}"
    )


def _packed_view(data: Bytes, info: TensorInfo, shape: tuple[int, ...], strides: tuple[int, ...], offset: int) -> View:
    """Unpack the bytes that hold the view; for an output, pack them again on commit."""
    dtype = NUMPY[info.dtype]
    elements = unpack(data, dtype).view(np.uint8)
    array: Array = np.ndarray(shape, dtype, elements.data, offset, strides)
    if info.direction == "<":
        return View(array)

    def commit() -> None:
        data[...] = pack(elements)

    return View(array, commit)


def _nz(view: View, info: TensorInfo, nz: bool) -> View:
    if not nz or info.direction != "<":
        return view
    if layout.transposed(info.shape, info.strides):
        shape = (*info.shape[:-2], info.shape[-1], info.shape[-2])
        return View(from_nz(view.array, shape).swapaxes(-1, -2))
    return View(from_nz(view.array, info.shape))


def workspace(memory: Bytes, operator: str, run: Run) -> Bytes:
    """Return the workspace as a flat array."""
    if run.workspace + run.workspace_size > memory.size:
        raise ViewError(
            f"{operator}: the workspace of {run.workspace_size} bytes at device offset {run.workspace:#x} "
            f"leaves the device memory of {memory.size} bytes"
        )
    return memory[run.workspace : run.workspace + run.workspace_size]
