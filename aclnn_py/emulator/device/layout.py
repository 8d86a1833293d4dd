# SPDX-License-Identifier: Apache-2.0
"""How CANN's matmul operators read the layout of their matrices."""

from collections.abc import Sequence

from aclnn_py.emulator.device import primitives
from aclnn_py.emulator.device.primitives import Array

INT4_PER_INT32 = 8


def transposed(shape: Sequence[int], strides: Sequence[int]) -> bool:
    """Whether the last two axes are swapped in memory; strides in elements.

    By CANN's rule a view with one row of stride 1 counts as transposed, and one with a single element does
    not.
    """
    if not 2 <= len(shape) <= 6:
        return False
    rows, columns = shape[-2:]
    if strides[-2] != 1 or strides[-1] != rows or (rows == 1 and columns == 1):
        return False
    expected = rows * columns
    for size, stride in zip(reversed(shape[:-2]), reversed(strides[:-2]), strict=True):
        if stride != expected:
            return False
        expected *= size
    return True


def array_transposed(array: Array) -> bool:
    """`transposed` of a view."""
    return transposed(array.shape, [stride // array.itemsize for stride in array.strides])


def unpacked_shape(shape: Sequence[int], strides: Sequence[int]) -> tuple[int, ...]:
    """Shape of the int4 matrix in an int32 one: the axis contiguous in memory holds eight per word."""
    if transposed(shape, strides):
        return (*shape[:-2], shape[-2] * INT4_PER_INT32, shape[-1])
    return (*shape[:-1], shape[-1] * INT4_PER_INT32)


def unpacked(array: Array) -> Array:
    """Return the int4 matrix in an int32 one, as int8; see `unpacked_shape`."""
    if array_transposed(array):
        return primitives.unpack_int32(array.swapaxes(-1, -2)).swapaxes(-1, -2)
    return primitives.unpack_int32(array)
