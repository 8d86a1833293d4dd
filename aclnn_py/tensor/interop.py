# SPDX-License-Identifier: Apache-2.0
"""How tensors are made: empty, or as copies of what numpy can read."""

from __future__ import annotations

import math
from typing import Any

from .._binding import lib
from .._storage import BASE_FORMATS, NZ_FORMATS, Format, nz_shape, pack, to_nz
from ..errors import ParameterError, refuse
from ..runtime.memory import allocate, copy_to_device, fill
from ..runtime.stream import Stream, default_stream
from .dtypes import resolve
from .host import host_array
from .layout import MAX_DIMS, normal_shape
from .tensor import Tensor, make_tensor


def empty(
    shape: Any,
    dtype: Any,
    *,
    format: Format = Format.ND,
    storage_shape: Any = None,
    stream: Stream | None = None,
) -> Tensor:
    """Allocate a tensor; its elements are whatever the memory holds.

    Parameters
    ----------
    shape : int, or tuple or list of int
        Up to 8 dimensions.
    dtype : dtype
        Of numpy or ml_dtypes, its name, or a `DType`. The last dimension of 4-bit types must be even.
    format : Format, optional
        Storage format.
    storage_shape : tuple or list of int, optional
        Shape of the storage. Needed for private formats other than FRACTAL_NZ.
    stream : Stream, optional
        Whose work the memory is for first. Default: the current device's default stream.

    Returns
    -------
    Tensor

    Raises
    ------
    ParameterError
        An argument breaks a rule.
    OutOfMemoryError
        The device has no more memory.
    """
    return _empty(normal_shape(shape, "empty"), dtype, format, storage_shape, stream, "empty")


def zeros(shape: Any, dtype: Any, *, format: Format = Format.ND, stream: Stream | None = None) -> Tensor:
    """Allocate a tensor of zeros; the fill is queued on the stream.

    Parameters
    ----------
    shape, dtype, format, stream
        As in `empty`.

    Returns
    -------
    Tensor

    Raises
    ------
    ParameterError
        An argument breaks a rule.
    OutOfMemoryError
        The device has no more memory.
    """
    tensor = _empty(normal_shape(shape, "zeros"), dtype, format, None, stream, "zeros")
    target = default_stream(lib.acp_buffer_device(tensor._buffer)) if stream is None else stream
    fill(tensor._record.data, lib.acp_buffer_size(tensor._buffer), target)
    return tensor


def _empty(
    sizes: tuple[int, ...], dtype: Any, format: Format, storage_shape: Any, stream: Stream | None, op: str
) -> Tensor:
    types = resolve(dtype, op)
    bits = types[2]
    if bits < 8 and (not sizes or sizes[-1] % 2):
        raise refuse(op, "shape", f"must have an even last dimension for {types[0].name}", sizes)
    if stream is not None and not isinstance(stream, Stream):
        raise refuse(op, "stream", "must be an aclnn_py.Stream or None", stream)
    if type(format) is not Format:
        format = _format(format, op)
    if storage_shape is not None:
        storage = normal_shape(storage_shape, op)
        if format in BASE_FORMATS and math.prod(storage) < math.prod(sizes):
            raise refuse(op, "storage_shape", f"must hold {math.prod(sizes)} elements", storage)
    elif format in BASE_FORMATS:
        storage = (math.prod(sizes),)
    elif format not in NZ_FORMATS or not sizes:
        raise refuse(op, "storage_shape", f"must be given for format {format.name} and shape {sizes}", None)
    else:
        storage = nz_shape(sizes, bits, format)
        if len(storage) > MAX_DIMS:
            raise refuse(op, "shape", f"must have up to {MAX_DIMS - 2} dimensions for {format.name}", sizes)
    buffer = allocate((math.prod(storage) * bits + 7) // 8, stream)
    return make_tensor(buffer, sizes, types, format, storage)


def asarray(obj: Any, *, dtype: Any = None, format: Format | None = None, stream: Stream | None = None) -> Tensor:
    """Copy an array to the device.

    Parameters
    ----------
    obj : array_like
        A numpy array, whatever offers numpy its memory (DLPack on the CPU, the array interface, buffers),
        numbers or nested sequences of numbers. A Tensor is returned as it is.
    dtype : dtype, optional
        Convert to it on the host first. Default: the array's own.
    format : Format, optional
        Lay it out so on the host first. Default: ND.
    stream : Stream, optional
        The copy is queued there and waited for. Default: the current device's default stream.

    Returns
    -------
    Tensor

    Raises
    ------
    ParameterError
        CANN has no such dtype, or an argument breaks a rule.
    """
    if isinstance(obj, Tensor):
        return _same(obj, dtype, format)
    array = host_array(obj)
    types = resolve(array.dtype if dtype is None else dtype, "asarray")
    if array.dtype != types[1]:
        try:
            array = array.astype(types[1])
        except (TypeError, ValueError) as error:
            raise ParameterError(
                f"obj cannot be converted to {types[1]}: {error}", op="asarray", argument="obj"
            ) from error
    layout = Format.ND if format is None else format
    if not isinstance(layout, Format):
        layout = _format(layout, "asarray")
    if layout not in BASE_FORMATS and layout not in NZ_FORMATS:
        raise refuse("asarray", "format", "must be ND, another plain format or FRACTAL_NZ", layout.name)
    if array.ndim > MAX_DIMS:
        raise refuse("asarray", "obj", f"must have up to {MAX_DIMS} dimensions", array.shape)
    tensor = _empty(array.shape, types[0], layout, None, stream, "asarray")
    if array.size == 0:
        return tensor
    if layout in NZ_FORMATS:
        array = to_nz(array, tensor.storage_shape)
    if not array.flags.c_contiguous:
        array = array.copy(order="C")
    data = array if types[2] >= 8 else pack(array)
    target = default_stream(lib.acp_buffer_device(tensor._buffer)) if stream is None else stream
    copy_to_device(tensor._record.data, data, target)
    return tensor


def _same(tensor: Tensor, dtype: Any, format: Format | None) -> Tensor:
    """Return the tensor if it is what was asked for already: nothing is converted on the device."""
    if dtype is not None and resolve(dtype, "asarray")[0] != tensor.acl_dtype:
        raise refuse("asarray", "dtype", f"must be that of the tensor, {tensor.acl_dtype.name}, or None", dtype)
    if format is not None and format != tensor.format:
        raise refuse("asarray", "format", f"must be that of the tensor, {tensor.format.name}, or None", format)
    return tensor


def _format(format: object, op: str) -> Format:
    if isinstance(format, int):
        try:
            return Format(format)
        except ValueError:
            pass
    raise refuse(op, "format", "must be an aclnn_py.Format", format)
