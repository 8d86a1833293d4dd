# SPDX-License-Identifier: Apache-2.0
"""The tensor: a view of device memory."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from .._binding import ffi, lib
from .._storage import BASE_FORMATS, NZ_FORMATS, DType, Format, from_nz, pack, unpack
from ..errors import ClosedError, check, refuse
from ..runtime.device import Device, device_of
from ..runtime.memory import copy_on_device, copy_to_device, copy_to_host
from ..runtime.stream import Stream, stream_on
from .dtypes import resolve
from .host import host_array
from .layout import contiguous_strides, indexed, is_contiguous, permutation, reshaped

if TYPE_CHECKING:
    from .layout import Index

_NEW_RECORD = ffi.typeof("acp_tensor *")


class Tensor:
    """A view of device memory with a shape, strides, a dtype and a storage format.

    Made by `asarray` and `empty`, and by the methods below, which make views: they share the memory, copy
    nothing and do not touch the device. The memory is released, in stream order, when the last view goes.
    """

    __slots__ = (
        "__weakref__",
        "_acl_dtype",
        "_base_shape",
        "_bits",
        "_buffer",
        "_dtype",
        "_format",
        "_offset",
        "_record",
        "_shape",
        "_storage_shape",
        "_strides",
    )

    __array_ufunc__ = None  # a tensor is no operand of numpy's functions; np.asarray(tensor) is how to get at it

    _buffer: Any
    _record: Any  # what an operator call reads
    _acl_dtype: DType
    _dtype: np.dtype[Any]
    _bits: int
    _format: Format
    _shape: tuple[int, ...]
    _strides: tuple[int, ...]
    _offset: int
    _storage_shape: tuple[int, ...]
    _base_shape: tuple[int, ...]  # what a private format stores, before any transposition

    def __init__(self) -> None:
        raise TypeError("tensors are made by aclnn_py.asarray and aclnn_py.empty")

    @property
    def shape(self) -> tuple[int, ...]:
        """Length of each dimension."""
        return self._shape

    @property
    def strides(self) -> tuple[int, ...]:
        """Distance between neighbours in each dimension, in elements."""
        return self._strides

    @property
    def offset(self) -> int:
        """Where the view begins in its storage, in elements."""
        return self._offset

    @property
    def dtype(self) -> np.dtype[Any]:
        """The numpy (or ml_dtypes) dtype of an element."""
        return self._dtype

    @property
    def acl_dtype(self) -> DType:
        """CANN's type of an element."""
        return self._acl_dtype

    @property
    def dtype_name(self) -> str:
        """Name of the dtype: numpy's, or CANN's for types that numpy does not know."""
        return "hifloat8" if self._acl_dtype is DType.HIFLOAT8 else self._dtype.name

    @property
    def format(self) -> Format:
        """How the storage is laid out."""
        return self._format

    @property
    def storage_shape(self) -> tuple[int, ...]:
        """Shape of the storage: its number of elements, or the blocks of a private format."""
        return self._storage_shape

    @property
    def ndim(self) -> int:
        """Number of dimensions."""
        return len(self._shape)

    @property
    def size(self) -> int:
        """Number of elements."""
        return math.prod(self._shape)

    @property
    def nbytes(self) -> int:
        """Bytes of the elements of this view; two 4-bit elements are one byte."""
        return (self.size * self._bits + 7) // 8

    @property
    def data_ptr(self) -> int:
        """Device address of the first element of the view; 0 if the storage is empty."""
        self._require_open()
        return int(ffi.cast("uintptr_t", self._record.data)) + self._offset * self._bits // 8

    @property
    def device(self) -> Device:
        """The device that the memory belongs to."""
        return device_of(lib.acp_buffer_device(self._buffer))

    @property
    def closed(self) -> bool:
        """Whether the memory was released, or its device reset."""
        return not lib.acp_buffer_alive(self._buffer)

    @property
    def is_contiguous(self) -> bool:
        """Whether the elements stand in C order without gaps."""
        return is_contiguous(self._shape, self._strides)

    @property
    def T(self) -> Tensor:
        """The view with all dimensions reversed."""
        return self._view(self._shape[::-1], self._strides[::-1], self._offset)

    def transpose(self, *axes: Any) -> Tensor:
        """Return a view with the dimensions in another order.

        Parameters
        ----------
        *axes : int, or one tuple or list of int
            The old dimension for each new one; none reverses them.

        Raises
        ------
        ParameterError
            `axes` is no permutation.
        """
        order = permutation(axes, len(self._shape))
        return self._view(tuple(self._shape[i] for i in order), tuple(self._strides[i] for i in order), self._offset)

    def reshape(self, *shape: Any) -> Tensor:
        """Return a view with another shape.

        Parameters
        ----------
        *shape : int, or one tuple or list of int
            One length may be -1: it follows from the others.

        Raises
        ------
        ParameterError
            The number of elements differs, or a copy would be needed.
        """
        self._require_base_format("reshape")
        wanted = tuple(shape[0]) if len(shape) == 1 and isinstance(shape[0], (tuple, list)) else shape
        return self._view(*reshaped(self._shape, self._strides, wanted), self._offset)

    def __getitem__(self, key: Index | tuple[Index, ...]) -> Tensor:
        """Return a view of a part: ints, slices, ``...`` and None (a new dimension)."""
        self._require_base_format("index")
        return self._view(*indexed(self._shape, self._strides, self._offset, key))

    def __len__(self) -> int:
        if not self._shape:
            raise TypeError("a tensor without dimensions has no length")
        return self._shape[0]

    def __bool__(self) -> bool:
        raise TypeError("whether a tensor is true is known on the device only; ask its numpy()")

    def __iter__(self) -> Iterator[Tensor]:
        return (self[i] for i in range(len(self)))

    def numpy(self, stream: Stream | None = None) -> np.ndarray[Any, Any]:
        """Copy the elements to the host.

        Parameters
        ----------
        stream : Stream, optional
            The copy comes after the work queued there, and is waited for. Default: all work of the tensor's
            device is waited for, whatever its stream.

        Returns
        -------
        ndarray
            C-contiguous. 4-bit elements become one byte each, private formats become plain arrays.
        """
        self._require_open()
        target = stream_on(lib.acp_buffer_device(self._buffer), stream, "Tensor.numpy")
        if stream is None:
            self.device.synchronize()
        if self.size == 0:
            return np.empty(self._shape, self._dtype)
        if self._format not in BASE_FORMATS:
            return self._numpy_from_private(target)
        if self._bits >= 8 and self.is_contiguous:
            result = np.empty(self._shape, self._dtype)
            copy_to_host(result, self._address(self._offset), target)
            return result
        last = self._offset + sum((n - 1) * s for n, s in zip(self._shape, self._strides, strict=True))
        return self._gather(self._read(self._offset, last + 1, target))

    def _numpy_from_private(self, stream: Stream) -> np.ndarray[Any, Any]:
        if self._format not in NZ_FORMATS:
            raise refuse("Tensor.numpy", "format", "must be ND or FRACTAL_NZ", self._format.name)
        storage = self._read(0, math.prod(self._storage_shape), stream).reshape(self._storage_shape)
        return self._gather(from_nz(storage, self._base_shape).reshape(-1))

    def copy_from(self, source: Any, *, stream: Stream | None = None) -> Tensor:
        """Overwrite the elements, so that a buffer can be used again.

        Parameters
        ----------
        source : Tensor or array_like
            Same shape and dtype. From a Tensor the copy is asynchronous; a host array is waited for.
        stream : Stream, optional
            Where the copy is queued. Default: the current device's default stream.

        Returns
        -------
        Tensor
            This one.

        Raises
        ------
        ParameterError
            Shape or dtype differ, or either side is not a contiguous tensor in a plain format.
        """
        op = "Tensor.copy_from"
        self._require_dense(op, "self")
        if isinstance(source, Tensor):
            source._require_dense(op, "source")
            types, data = (source._acl_dtype, source._shape), None
        else:
            array = host_array(source)
            types, data = (resolve(array.dtype, op)[0], array.shape), array
        if types != (self._acl_dtype, self._shape):
            raise refuse(op, "source", f"must be {self.dtype_name} of shape {self._shape}", source)
        target = stream_on(lib.acp_buffer_device(self._buffer), stream, op)
        lib.acp_buffer_used_on(self._buffer, target._record)
        if data is not None:
            contiguous = np.ascontiguousarray(data)
            copy_to_device(self._address(self._offset), contiguous if self._bits >= 8 else pack(contiguous), target)
        else:
            lib.acp_buffer_used_on(source._buffer, target._record)
            copy_on_device(self._address(self._offset), source._address(source._offset), self.nbytes, target)
        return self

    def _require_dense(self, op: str, argument: str) -> None:
        self._require_open()
        # A 4-bit view that begins in the middle of a byte could not be copied by bytes.
        if self._format not in BASE_FORMATS or not self.is_contiguous or (self._bits < 8 and self._offset % 2):
            raise refuse(op, argument, "must be contiguous and in a plain format", self)

    def _read(self, begin: int, end: int, stream: Stream) -> np.ndarray[Any, Any]:
        """Copy a range of the storage to the host."""
        if self._bits >= 8:
            span = np.empty(end - begin, self._dtype)
            copy_to_host(span, self._address(begin), stream)
            return span
        packed = np.empty((end + 1) // 2 - begin // 2, np.uint8)
        copy_to_host(packed, self._address(begin), stream)
        return unpack(packed, self._dtype)[begin % 2 :]

    def _gather(self, span: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        strides = tuple(s * span.itemsize for s in self._strides)
        return np.lib.stride_tricks.as_strided(span, self._shape, strides).copy()

    def _address(self, element: int) -> Any:
        return ffi.cast("char *", self._record.data) + element * self._bits // 8

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray[Any, Any]:
        if copy is False:
            raise ValueError("device memory cannot be seen by numpy without a copy")
        array = self.numpy()
        return array if dtype is None else array.astype(dtype)

    def close(self) -> None:
        """Release the memory now, in stream order; all views of it are closed."""
        check(lib.acp_buffer_close(self._buffer), "Tensor.close")

    def __repr__(self) -> str:
        parts = [
            f"shape={self._shape}",
            f"dtype={self.dtype_name}",
            f"format={self._format.name}",
        ]
        if not self.is_contiguous:
            parts.append(f"strides={self._strides}")
        if self._offset:
            parts.append(f"offset={self._offset}")
        parts.append("closed" if self.closed else f"device={lib.acp_buffer_device(self._buffer)}")
        return f"<Tensor {' '.join(parts)}>"

    def _view(self, shape: tuple[int, ...], strides: tuple[int, ...], offset: int) -> Tensor:
        view = object.__new__(Tensor)
        view._buffer = self._buffer
        view._acl_dtype = self._acl_dtype
        view._dtype = self._dtype
        view._bits = self._bits
        view._format = self._format
        view._storage_shape = self._storage_shape
        view._base_shape = self._base_shape
        view._place(shape, strides, offset, self._record.data)
        return view

    def _place(self, shape: tuple[int, ...], strides: tuple[int, ...], offset: int, data: Any) -> None:
        self._shape = shape
        self._strides = strides
        self._offset = offset
        storage = self._storage_shape
        self._record = ffi.new(
            _NEW_RECORD,
            (
                self._buffer,
                data,
                offset,
                self._acl_dtype,
                self._format,
                len(shape),
                len(storage),
                shape,
                strides,
                storage,
            ),
        )

    def _require_open(self) -> None:
        if not lib.acp_buffer_alive(self._buffer):
            raise ClosedError("the tensor was closed, or its device was reset", op="Tensor")

    def _require_base_format(self, method: str) -> None:
        if self._format not in BASE_FORMATS:
            rule = "must not be a private format (only transpose makes views of those)"
            raise refuse(f"Tensor.{method}", "format", rule, self._format.name)


def make_tensor(
    buffer: Any,
    shape: tuple[int, ...],
    types: tuple[DType, np.dtype[Any], int],
    format: Format,
    storage_shape: tuple[int, ...],
) -> Tensor:
    """Make the tensor that covers a whole block."""
    tensor = object.__new__(Tensor)
    tensor._buffer = buffer
    tensor._acl_dtype, tensor._dtype, tensor._bits = types
    tensor._format = format
    tensor._storage_shape = storage_shape
    tensor._base_shape = shape
    tensor._place(shape, contiguous_strides(shape), 0, lib.acp_buffer_address(buffer))
    return tensor
