# SPDX-License-Identifier: Apache-2.0
"""From Python values to what an operator's C helper takes."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import numpy as np

from .._binding import ffi
from ..errors import ParameterError
from ..runtime.stream import Stream
from ..tensor import DType, Tensor, asarray, empty
from ..tensor.dtypes import resolve
from ._signatures import Param

T = TypeVar("T")

_INT_TYPES = {"int": "int32_t", "long": "int64_t", "long long": "int64_t", "size_t": "uint64_t"}
_INT64 = range(-(2**63), 2**63)


class Conversion:
    """The conversions for one call.

    Parameters
    ----------
    op : str
        The operator, for errors.
    stream : Stream
        Where copies are queued.

    Notes
    -----
    The object keeps what the converted values point to; it must live until the call has returned. There is one
    method for each kind of parameter, named like it.
    """

    def __init__(self, op: str, stream: Stream) -> None:
        self._op = op
        self._stream = stream
        self._keep: list[Any] = []
        self._outputs: list[tuple[Tensor, np.ndarray[Any, Any]]] = []

    def convert(self, param: Param, value: Any) -> Any:
        """Return what the helper takes for one argument; raises `ParameterError`."""
        if value is None and param.kind not in ("dtype", "bool", "int", "float"):
            return ffi.NULL
        return getattr(self, f"_{param.kind}")(param, value)

    def copy_back(self) -> None:
        """Fill the numpy arrays that the operator has written; waits for the stream."""
        for tensor, array in self._outputs:
            np.copyto(array, tensor.numpy(self._stream), casting="no")

    def _refuse(self, param: Param, rule: str, got: Any) -> ParameterError:
        shown = (
            f"{type(got).__name__} {got!r}"
            if isinstance(got, (bool, int, float, str))
            else type(got).__name__
        )
        return ParameterError(
            f"{param.name} {rule}; got {shown}", op=self._op, argument=param.name, rule=rule
        )

    def _tensor(self, param: Param, value: Any) -> Any:
        if isinstance(value, Tensor):
            return value._record
        if param.direction == "in":
            tensor = self._copied_in(param, value)
        else:
            if not isinstance(value, np.ndarray) or not value.flags.writeable:
                raise self._refuse(
                    param, "must be a Tensor or a writable numpy array, as it is written", value
                )
            if not value.dtype.isnative:  # the result is copied into it, and nothing is converted on the way
                raise self._refuse(param, "must have this machine's byte order, as it is written", value)
            if param.direction == "inout":
                tensor = self._copied_in(param, value)
            else:
                tensor = self._named(param, lambda: empty(value.shape, value.dtype, stream=self._stream))
            self._outputs.append((tensor, value))
        self._keep.append(tensor)
        return tensor._record

    def _copied_in(self, param: Param, value: Any) -> Tensor:
        if not hasattr(value, "__array_interface__") and not hasattr(value, "__dlpack__"):
            raise self._refuse(param, "must be a Tensor, a numpy array or None", value)
        return self._named(param, lambda: asarray(value, stream=self._stream))

    def _named(self, param: Param, make: Callable[[], T]) -> T:
        """Say in an error which of the operator's arguments it is about."""
        try:
            return make()
        except ParameterError as error:
            message = f"{param.name}: {error.message}"
            raise ParameterError(message, op=self._op, argument=param.name, rule=error.rule) from None

    def _tensor_list(self, param: Param, value: Any) -> Any:
        rule = "must be a list or tuple of Tensors, numpy arrays and None"
        if not isinstance(value, (list, tuple)):
            raise self._refuse(param, rule, value)
        records = [ffi.NULL if item is None else self._tensor(param, item) for item in value]
        return self._list("acp_tensor_list *", "acp_tensor *[]", records)

    def _list(self, record_type: str, items_type: str, items: Sequence[Any]) -> Any:
        array = ffi.new(items_type, items)
        record = ffi.new(record_type, (len(items), array))
        self._keep += [array, record, items]
        return record

    def _scalar(self, param: Param, value: Any) -> Any:
        record = ffi.new("acp_scalar *")
        array = self._scalar_array(param, value)
        record.dtype = resolve(array.dtype, self._op)[0]
        ffi.memmove(record.value, array.tobytes(), array.itemsize)
        self._keep.append(record)
        return record

    def _scalar_array(self, param: Param, value: Any) -> np.ndarray[Any, Any]:
        """Python's numbers become int64, double, bool and complex128; numpy's keep their dtype."""
        rule = "must be a number"
        if isinstance(value, (np.generic, np.ndarray)) and value.shape == ():
            array = np.asarray(value)
        elif isinstance(value, bool):
            array = np.asarray(value, np.bool_)
        elif isinstance(value, int):
            if value not in _INT64:
                raise self._refuse(param, "must fit into 64 bits", value)
            array = np.asarray(value, np.int64)
        elif isinstance(value, (float, complex)):
            array = np.asarray(value)
        else:
            raise self._refuse(param, rule, value)
        bits = self._named(param, lambda: resolve(array.dtype, self._op))[2]
        if bits < 8:
            raise self._refuse(param, "must not have a 4-bit type", value)
        return array

    def _scalar_list(self, param: Param, value: Any) -> Any:
        if not isinstance(value, (list, tuple, np.ndarray)) or (np.ndim(value) != 1 and len(value)):
            raise self._refuse(param, "must be a sequence of numbers", value)
        return self._list(
            "acp_scalar_list *", "acp_scalar *[]", [self._scalar(param, item) for item in value]
        )

    def _int_array(self, param: Param, value: Any) -> Any:
        rule = "must be a sequence of ints that fit into 64 bits"
        items = self._items(param, value, rule)
        try:
            numbers = [operator.index(item) for item in items]
        except TypeError:
            raise self._refuse(param, rule, value) from None
        if any(number not in _INT64 for number in numbers):
            raise self._refuse(param, rule, value)
        return self._list("acp_int_array *", "int64_t[]", numbers)

    def _float_array(self, param: Param, value: Any) -> Any:
        rule = "must be a sequence of floats"
        items = self._items(param, value, rule)
        if any(isinstance(item, (str, bytes)) for item in items):
            raise self._refuse(param, rule, value)
        try:
            return self._list("acp_float_array *", "float[]", [float(item) for item in items])
        except (TypeError, ValueError, OverflowError):
            raise self._refuse(param, rule, value) from None

    def _bool_array(self, param: Param, value: Any) -> Any:
        rule = "must be a sequence of bools"
        items = self._items(param, value, rule)
        if not all(isinstance(item, (bool, np.bool_)) for item in items):
            raise self._refuse(param, rule, value)
        return self._list("acp_bool_array *", "bool[]", [bool(item) for item in items])

    def _items(self, param: Param, value: Any, rule: str) -> list[Any]:
        if isinstance(value, (str, bytes)):
            raise self._refuse(param, rule, value)
        try:
            return list(value)
        except TypeError:
            raise self._refuse(param, rule, value) from None

    def _string(self, param: Param, value: Any) -> Any:
        text = value.encode() if isinstance(value, str) else value
        if not isinstance(text, bytes) or b"\0" in text:
            raise self._refuse(param, "must be a str without null characters, or None", value)
        chars = ffi.new("char[]", text)
        self._keep.append(chars)
        return chars

    def _dtype(self, param: Param, value: Any) -> int:
        if isinstance(value, int) and not isinstance(value, bool):
            return int(value)
        if isinstance(value, (np.dtype, type, str)):
            dtype: DType = self._named(param, lambda: resolve(value, self._op))[0]
            return int(dtype)
        raise self._refuse(param, "must be a dtype or an aclDataType", value)

    def _bool(self, param: Param, value: Any) -> bool:
        if isinstance(value, (bool, np.bool_)) or (isinstance(value, (int, np.integer)) and value in (0, 1)):
            return bool(value)
        raise self._refuse(param, "must be a bool", value)

    def _int(self, param: Param, value: Any) -> int:
        low, high = int_limits(param.type)
        rule = f"must be an int from {low} to {high}"
        try:
            number = operator.index(value)
        except TypeError:
            raise self._refuse(param, rule, value) from None
        if not low <= number <= high:
            raise self._refuse(param, rule, value)
        return number

    def _float(self, param: Param, value: Any) -> float:
        rule = "must be a float"
        if not isinstance(value, (int, float, np.integer, np.floating)) and not hasattr(value, "__float__"):
            raise self._refuse(param, rule, value)
        try:
            return float(value)
        except (TypeError, ValueError, OverflowError):
            raise self._refuse(param, rule, value) from None


def int_limits(ctype: str) -> tuple[int, int]:
    """Smallest and largest value of a C integer type."""
    plain = ctype.removeprefix("const ").strip()
    match = re.fullmatch(r"(u?)int(\d+)_t", _INT_TYPES.get(plain, plain))
    assert match, ctype
    bits = int(match[2])
    return (0, 2**bits - 1) if match[1] else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
