# SPDX-License-Identifier: Apache-2.0
"""Frames and call bytes: the wire format of docs/design.md, decoded to dataclasses."""

import math
import struct
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property, lru_cache
from typing import Any

import numpy as np

from aclnn_py._constants import aclDataType, aclFormat
from aclnn_py._storage import NUMPY

PROTOCOL_VERSION = 1
HEADER = struct.Struct("<IHHQ")
REPLY = 0x8000

HELLO = struct.Struct("<II")
_TENSOR = struct.Struct("<iiBBBq")
_RUN_TENSOR = struct.Struct("<QQQ")
_RUN_WORKSPACE = struct.Struct("<QQ")


class Frame(IntEnum):
    """Frame types."""

    HELLO = 1
    CHECK = 2
    RUN = 3
    OPEN = 4


class ProtocolError(Exception):
    """The peer sent bytes that the wire format does not allow."""


def _short_name(kind: type[IntEnum], value: int, prefix: str) -> str:
    """Name of an enumerator without its prefix, or the number if there is none."""
    try:
        return kind(value).name.removeprefix(prefix)
    except ValueError:
        return f"{kind.__name__} {value}"


@dataclass(frozen=True)
class TensorInfo:
    """A tensor argument without its data.

    Attributes
    ----------
    name : str
        Name of the parameter, with the index appended for an element of a list.
    direction : str
        ``<`` in, ``>`` out, ``=`` inout.
    dtype, format : int
        aclDataType and aclFormat.
    data_is_null : bool
        Whether the data pointer is NULL.
    shape, strides : tuple of int
        View, strides in elements.
    offset : int
        Of the view from the storage base, in elements.
    storage_shape : tuple of int
        Shape of the storage.
    """

    name: str
    direction: str
    dtype: int
    format: int
    data_is_null: bool
    shape: tuple[int, ...]
    strides: tuple[int, ...]
    offset: int
    storage_shape: tuple[int, ...]

    @cached_property
    def numel(self) -> int:
        """Number of elements of the view."""
        return math.prod(self.shape)

    @property
    def ndim(self) -> int:
        """Number of dimensions of the view."""
        return len(self.shape)

    @cached_property
    def contiguous(self) -> bool:
        """Whether the view is row-major without gaps; axes of length 1 do not count. An empty view is."""
        if self.numel == 0:
            return True
        expected = 1
        for size, stride in zip(reversed(self.shape), reversed(self.strides), strict=True):
            if size != 1 and stride != expected:
                return False
            expected *= size
        return True

    @property
    def dtype_name(self) -> str:
        """Name of the data type."""
        return _short_name(aclDataType, self.dtype, "ACL_")

    @property
    def format_name(self) -> str:
        """Name of the format."""
        return _short_name(aclFormat, self.format, "ACL_FORMAT_")


@dataclass(frozen=True)
class Scalar:
    """A scalar argument (aclScalar)."""

    dtype: int
    value: Any


Value = Any
"""A decoded argument: TensorInfo, Scalar, a list of either, a tuple of numbers, a number, str or None."""


@dataclass(frozen=True)
class Call:
    """An operator with its arguments.

    Attributes
    ----------
    name : str
        Operator.
    arguments : dict
        Values by parameter name, in the order of the C prototype.
    tensors : tuple of TensorInfo
        Tensors that are not NULL, in argument order, lists flattened.
    """

    name: str
    arguments: dict[str, Value]
    tensors: tuple[TensorInfo, ...]


@dataclass(frozen=True)
class Place:
    """Where a tensor's storage is: its allocation and the storage base, as offsets into the memory file."""

    allocation: int
    allocation_size: int
    base: int


@dataclass(frozen=True)
class Run:
    """Payload of a RUN frame."""

    call: bytes
    places: tuple[Place, ...]
    workspace: int
    workspace_size: int


class _Reader:
    """Cursor over call bytes that refuses to read past their end."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        self.tensors: list[TensorInfo] = []

    def unpack(self, layout: struct.Struct) -> tuple[Any, ...]:
        if self._at + layout.size > len(self._data):
            raise ProtocolError(f"call bytes end after {len(self._data)} bytes, inside of a value")
        values = layout.unpack_from(self._data, self._at)
        self._at += layout.size
        return values

    def number(self, code: str) -> Any:
        return self.unpack(struct.Struct("<" + code))[0]

    def numbers(self, code: str, count: int) -> tuple[Any, ...]:
        return self.unpack(struct.Struct(f"<{count}{code}"))

    def raw(self, count: int) -> bytes:
        if count < 0 or self._at + count > len(self._data):
            raise ProtocolError(f"call bytes end after {len(self._data)} bytes, inside of a value")
        self._at += count
        return self._data[self._at - count : self._at]

    def end(self) -> None:
        if self._at != len(self._data):
            raise ProtocolError(f"call bytes go on for {len(self._data) - self._at} bytes after the last value")

    def items(self, item: Callable[[int], Any]) -> list[Any] | None:
        count = self.number("i")
        return None if count < 0 else [item(index) for index in range(count)]

    def array(self, code: str) -> tuple[Any, ...] | None:
        count = self.number("i")
        return None if count < 0 else self.numbers(code, count)

    def tensor(self, name: str, direction: str) -> TensorInfo | None:
        if not self.number("B"):
            return None
        dtype, format_, flags, ndim, storage_ndim, offset = self.unpack(_TENSOR)
        shape = self.numbers("q", ndim)
        strides = self.numbers("q", ndim)
        storage_shape = self.numbers("q", storage_ndim)
        info = TensorInfo(name, direction, dtype, format_, bool(flags & 1), shape, strides, offset, storage_shape)
        self.tensors.append(info)
        return info

    def scalar(self) -> Scalar | None:
        if not self.number("B"):
            return None
        dtype = self.number("i")
        data = self.raw(16)
        if dtype not in NUMPY:
            return Scalar(dtype, data)
        numpy_dtype = NUMPY[dtype]
        return Scalar(dtype, np.frombuffer(data[: numpy_dtype.itemsize], numpy_dtype)[0].item())

    def value(self, name: str, kind: str) -> Value:
        match kind:
            case "T<" | "T>" | "T=":
                return self.tensor(name, kind[1])
            case "L<" | "L>" | "L=":
                return self.items(lambda index: self.tensor(f"{name}[{index}]", kind[1]))
            case "S":
                return self.scalar()
            case "M":
                return self.items(lambda _: self.scalar())
            case "I":
                return self.array("q")
            case "F":
                return self.array("f")
            case "B":
                return self.array("?")
            case "s":
                length = self.number("i")
                return None if length < 0 else self.raw(length).decode("utf-8", "replace")
            case "i":
                return self.number("q")
            case "f":
                return self.number("d")
            case "b":
                return bool(self.number("B"))
        raise ProtocolError(f"parameter {name} has the unknown kind {kind!r}")


@lru_cache(maxsize=4096)
def parse_call(data: bytes) -> Call:
    """Decode call bytes. Equal calls have equal bytes, so the result is cached and must not be changed."""
    reader = _Reader(data)
    signature = reader.raw(reader.number("H")).decode("ascii", "replace")
    name, *parameters = signature.rstrip(";").split(";")
    arguments: dict[str, Value] = {}
    for parameter in parameters:
        key, colon, kind = parameter.rpartition(":")
        if not colon:
            raise ProtocolError(f"signature {signature!r}: {parameter!r} has no kind")
        arguments[key] = reader.value(key, kind)
    reader.end()
    return Call(name, arguments, tuple(reader.tensors))


def parse_run(payload: bytes) -> Run:
    """Decode the payload of a RUN frame."""
    try:
        (length,) = struct.unpack_from("<I", payload, 0)
        call = payload[4 : 4 + length]
        (count,) = struct.unpack_from("<I", payload, 4 + length)
        at = 8 + length
        tensors = at + count * _RUN_TENSOR.size
        if tensors + _RUN_WORKSPACE.size != len(payload):
            raise ProtocolError(f"RUN payload of {len(payload)} bytes does not fit {count} tensors")
        places = tuple(Place(*fields) for fields in _RUN_TENSOR.iter_unpack(payload[at:tensors]))
        workspace, workspace_size = _RUN_WORKSPACE.unpack_from(payload, tensors)
    except struct.error as error:
        raise ProtocolError(f"RUN payload of {len(payload)} bytes is cut short") from error
    return Run(call, places, workspace, workspace_size)


def reply(type_: int, id_: int, payload: bytes) -> bytes:
    """Frame that answers a request."""
    return HEADER.pack(len(payload), type_ | REPLY, 0, id_) + payload


def status_payload(status: int, number: int, message: str) -> bytes:
    """Payload of the replies to CHECK (number: workspace size) and RUN (number: nanoseconds)."""
    return struct.pack("<iQ", status, number) + message.encode("utf-8", "replace")
