# SPDX-License-Identifier: Apache-2.0
"""Shapes and strides: what views are made of. Nothing here knows of devices."""

from __future__ import annotations

import math
import operator
from collections.abc import Sequence
from types import EllipsisType
from typing import Any

import numpy as np

from .._binding import ffi
from ..errors import refuse

MAX_DIMS: int = dict(ffi.typeof("acp_tensor").fields or ())["shape"].type.length

Index = int | slice | EllipsisType | None


def normal_shape(shape: Any, op: str) -> tuple[int, ...]:
    """Check a shape and return it as a tuple."""
    rule = f"must be an int or up to {MAX_DIMS} ints from 0 up"
    try:
        sizes = shape if isinstance(shape, (tuple, list)) else (shape,)
        result = tuple(map(operator.index, sizes))
    except TypeError:
        raise refuse(op, "shape", rule, shape) from None
    if len(result) > MAX_DIMS or min(result, default=0) < 0 or math.prod(result) >= 2**60:
        raise refuse(op, "shape", rule, shape)
    return result


def contiguous_strides(shape: tuple[int, ...]) -> tuple[int, ...]:
    """Strides in elements of a C-ordered array."""
    strides = [1] * len(shape)
    for i in range(len(shape) - 2, -1, -1):
        strides[i] = strides[i + 1] * max(shape[i + 1], 1)
    return tuple(strides)


def is_contiguous(shape: tuple[int, ...], strides: tuple[int, ...]) -> bool:
    """Whether elements stand in C order without gaps; dimensions of length 1 do not count."""
    if 0 in shape:
        return True
    expected = 1
    for size, stride in zip(reversed(shape), reversed(strides), strict=True):
        if size != 1:
            if stride != expected:
                return False
            expected *= size
    return True


def permutation(axes: tuple[Any, ...], ndim: int) -> tuple[int, ...]:
    """Read the arguments of ``transpose``; none reverses all dimensions."""
    if len(axes) == 1 and isinstance(axes[0], (tuple, list)):
        axes = tuple(axes[0])
    elif not axes or axes == (None,):
        return tuple(reversed(range(ndim)))
    try:
        order = tuple(operator.index(axis) % ndim if -ndim <= operator.index(axis) < ndim else -1 for axis in axes)
    except TypeError:
        order = ()
    if sorted(order) != list(range(ndim)):
        raise refuse("Tensor.transpose", "axes", f"must be a permutation of {ndim} dimensions", axes)
    return order


def reshaped(
    shape: tuple[int, ...], strides: tuple[int, ...], wanted: Sequence[Any]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Shape and strides of a reshaped view.

    Groups of old dimensions that lie behind each other in memory are matched with groups of new ones of the
    same size.
    """
    new = _wanted_shape(shape, wanted)
    if math.prod(new) == 0:
        return new, contiguous_strides(new)
    old = [(n, s) for n, s in zip(shape, strides, strict=True) if n != 1]
    result = [1] * len(new)
    at = 0  # among the new dimensions
    while old:
        size, stride = old.pop(0)
        while old and stride == old[0][0] * old[0][1]:
            following, stride = old.pop(0)
            size *= following
        # Now (size, stride) is a run of evenly spaced elements; new dimensions must fill it exactly.
        begin, filled = at, 1
        while filled < size:
            filled *= new[at]
            at += 1
        if filled != size:
            rule = f"must not need a copy (shape {list(shape)}, strides {list(strides)})"
            raise refuse("Tensor.reshape", "shape", rule, tuple(wanted))
        for i in range(at - 1, begin - 1, -1):
            result[i] = stride
            stride *= new[i]
    for i in range(len(new) - 1, -1, -1):
        if new[i] == 1:  # its stride is never used; keep it in line with its neighbour's
            result[i] = result[i + 1] * new[i + 1] if i + 1 < len(new) else 1
    return new, tuple(result)


def _wanted_shape(shape: tuple[int, ...], wanted: Sequence[Any]) -> tuple[int, ...]:
    rule = f"must be ints with the product {math.prod(shape)}, one of them possibly -1"
    try:
        new = [operator.index(n) for n in wanted]
    except TypeError:
        raise refuse("Tensor.reshape", "shape", rule, tuple(wanted)) from None
    total = math.prod(shape)
    if new.count(-1) == 1:
        known = math.prod(n for n in new if n != -1)
        if known and total % known == 0:
            new[new.index(-1)] = total // known
    if len(new) > MAX_DIMS or min(new, default=0) < 0 or math.prod(new) != total:
        raise refuse("Tensor.reshape", "shape", rule, tuple(wanted))
    return tuple(new)


def indexed(
    shape: tuple[int, ...], strides: tuple[int, ...], offset: int, key: object
) -> tuple[tuple[int, ...], tuple[int, ...], int]:
    """Shape, strides and offset of ``tensor[key]``."""
    new_shape: list[int] = []
    new_strides: list[int] = []
    axis = 0
    for item in _expanded(key, len(shape)):
        if item is None:
            new_shape.append(1)
            new_strides.append(strides[axis] * shape[axis] if axis < len(shape) else 1)
            continue
        size, stride = shape[axis], strides[axis]
        axis += 1
        if isinstance(item, slice):
            begin, length, step = _sliced(item, size)
            offset += begin * stride if length else 0
            new_shape.append(length)
            new_strides.append(stride * step)
        else:
            if not -size <= item < size:
                raise IndexError(f"index {item} is out of range for dimension {axis - 1} with size {size}")
            offset += (item % size) * stride
    if len(new_shape) > MAX_DIMS:
        raise refuse("Tensor", "index", f"must leave up to {MAX_DIMS} dimensions", key)
    return tuple(new_shape), tuple(new_strides), offset


def _sliced(item: slice, size: int) -> tuple[int, int, int]:
    try:
        begin, end, step = item.indices(size)
    except (TypeError, ValueError):
        raise refuse("Tensor", "index", "must have slices of ints with a step that is not 0", item) from None
    if step < 0:
        raise refuse("Tensor", "index", "must have slices with a positive step", item)
    return begin, max(0, -(-(end - begin) // step)), step


def _expanded(key: object, ndim: int) -> list[int | slice | None]:
    """Write out an index with one entry for each dimension, and None for each new one."""
    rule = "must be made of ints, slices, ... and None (no lists, arrays or bools: they would need a copy)"
    given = key if isinstance(key, tuple) else (key,)
    items: list[int | slice | EllipsisType | None] = []
    for item in given:
        if item is None or isinstance(item, (slice, EllipsisType)) or type(item) is int:
            items.append(item)
            continue
        if isinstance(item, (bool, np.bool_, np.ndarray)):
            raise refuse("Tensor", "index", rule, key)
        try:
            items.append(operator.index(item))
        except TypeError:
            raise refuse("Tensor", "index", rule, key) from None
    used = sum(not (item is None or item is ...) for item in items)
    if used > ndim or items.count(...) > 1:
        raise IndexError(f"too many indices: the tensor has {ndim} dimensions, the index is {key!r}")
    if ... not in items:
        items.append(...)
    full: list[int | slice | None] = []
    for item in items:
        if isinstance(item, EllipsisType):
            full += [slice(None)] * (ndim - used)
        else:
            full.append(item)
    return full
