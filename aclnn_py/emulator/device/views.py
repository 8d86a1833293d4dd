# SPDX-License-Identifier: Apache-2.0
"""Bounds-checked numpy views of device memory, one per tensor argument."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from aclnn_py.emulator.device import layout, primitives
from aclnn_py.emulator.device.dtypes import INT4, NUMPY, DType, Format
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
        Elements in the view's shape; int4 elements as ml_dtypes.int4, one per byte. An input in FRACTAL_NZ is
        given in its logical shape, an output in FRACTAL_NZ in its storage shape.
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
    packed = info.dtype == DType.INT4
    if not packed and info.dtype not in NUMPY:
        raise ViewError(f"{operator}: {info.name} is {info.dtype_name}, which no kernel here can read")
    nz = info.format == Format.FRACTAL_NZ and len(info.storage_shape) >= 4
    if nz:
        shape, offset = info.storage_shape, 0
        strides = _row_major(shape)
    else:
        shape, strides, offset = info.shape, info.strides, info.offset
    if 0 in shape:
        return View(np.empty(info.shape, INT4 if packed else NUMPY[info.dtype]))

    first, end = _extent(shape, strides, offset)
    if packed:
        first_byte, end_byte, itemsize = first // 2, (end + 1) // 2, 0
    else:
        itemsize = NUMPY[info.dtype].itemsize
        first_byte, end_byte = first * itemsize, end * itemsize
    _check_bounds(operator, info, place, first_byte, end_byte, memory.size)

    if packed:
        data = memory[place.base + first_byte : place.base + end_byte]
        return _nz(_int4_view(data, info, shape, strides, offset - 2 * first_byte), info, nz)
    array: Array = np.ndarray(
        shape,
        NUMPY[info.dtype],
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


def _int4_view(data: Bytes, info: TensorInfo, shape: tuple[int, ...], strides: tuple[int, ...], offset: int) -> View:
    """Unpack the bytes that hold the view; for an output, pack them again on commit."""
    elements = primitives.unpack_int4(data)
    array: Array = np.ndarray(shape, INT4, elements.data, offset, strides)
    if info.direction == "<":
        return View(array)

    def commit() -> None:
        data[...] = primitives.pack_int4(elements)

    return View(array, commit)


def _nz(view: View, info: TensorInfo, nz: bool) -> View:
    if not nz or info.direction != "<":
        return view
    if layout.transposed(info.shape, info.strides):
        shape = (*info.shape[:-2], info.shape[-1], info.shape[-2])
        return View(primitives.from_nz(view.array, shape).swapaxes(-1, -2))
    return View(primitives.from_nz(view.array, info.shape))


def workspace(memory: Bytes, operator: str, run: Run) -> Bytes:
    """Return the workspace as a flat array."""
    if run.workspace + run.workspace_size > memory.size:
        raise ViewError(
            f"{operator}: the workspace of {run.workspace_size} bytes at device offset {run.workspace:#x} "
            f"leaves the device memory of {memory.size} bytes"
        )
    return memory[run.workspace : run.workspace + run.workspace_size]
