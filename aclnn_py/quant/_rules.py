# SPDX-License-Identifier: Apache-2.0
"""Checks that the quant functions share; each names the argument and the rule before anything is launched."""

from __future__ import annotations

from typing import Any, NoReturn, TypeVar

import ml_dtypes
import numpy as np

from ..errors import ParameterError
from ..runtime.stream import Stream
from ..tensor import Tensor

Array = np.ndarray[Any, Any] | Tensor
A = TypeVar("A", np.ndarray[Any, Any], Tensor)
"""Kind of the first argument, which the result follows."""

BFLOAT16: np.dtype[Any] = np.dtype(ml_dtypes.bfloat16)
FLOAT16 = np.dtype(np.float16)
FLOAT32 = np.dtype(np.float32)
INT4: np.dtype[Any] = np.dtype(ml_dtypes.int4)
INT8 = np.dtype(np.int8)
INT32 = np.dtype(np.int32)
INT64 = np.dtype(np.int64)
UINT64 = np.dtype(np.uint64)

INT4_PER_INT32 = 8
"""How many int4 values one int32 word carries, element 0 in the lowest four bits."""


def reject(function: str, argument: str, rule: str, got: object) -> NoReturn:
    """Raise `ParameterError` for one argument of one function."""
    if isinstance(got, (np.ndarray, Tensor)):
        name = got.dtype.name if got.dtype.isnative else f"{got.dtype.name} in foreign byte order"
        got = f"{name} {list(got.shape)}"
    raise ParameterError(f"{argument} {rule}; got {got}", op=function, argument=argument, rule=rule)


def require_stream(function: str, stream: object) -> None:
    """Refuse anything but a Stream or None."""
    if stream is not None and not isinstance(stream, Stream):
        reject(function, "stream", "must be an aclnn_py.Stream or None", repr(stream))


def require_array(function: str, argument: str, value: object) -> None:
    """Refuse anything but a numpy array or a Tensor (None included)."""
    if isinstance(value, (np.ndarray, Tensor)):
        return
    if value is None:
        reject(function, argument, "must be given", None)
    reject(function, argument, "must be a numpy array or an aclnn_py.Tensor", type(value).__name__)


def require_dtype(function: str, argument: str, value: Array, *allowed: np.dtype[Any]) -> None:
    """Refuse a dtype that is not in the list."""
    if value.dtype not in allowed:
        reject(function, argument, "must have dtype " + " or ".join(d.name for d in allowed), value)


def require_shape(function: str, argument: str, value: Array, *allowed: tuple[int, ...]) -> None:
    """Refuse a shape that is not in the list."""
    if tuple(value.shape) not in allowed:
        reject(function, argument, "must have shape " + " or ".join(str(list(s)) for s in allowed), value)


def require_not_empty(function: str, argument: str, value: Array) -> None:
    """Refuse an array with a dimension of length 0."""
    if 0 in value.shape:
        reject(function, argument, "must not be empty", value)


def is_contiguous(value: Tensor) -> bool:
    """Whether elements stand in C order without gaps; dimensions of length 1 do not count."""
    expected = 1
    for length, stride in zip(reversed(value.shape), reversed(value.strides), strict=True):
        if length != 1 and stride != expected:
            return False
        expected *= length
    return True


def is_transposed(value: Array) -> bool:
    """Whether the last two dimensions are swapped views of a contiguous array.

    The test is the one torch_npu applies (op-plugin, ``is_transpose_last_two_dims``): the next-to-last stride
    is 1 and the last one is the next-to-last length. A matrix of one element is not transposed.
    """
    if value.ndim < 2:
        return False
    shape = value.shape
    strides = value.strides
    if isinstance(value, np.ndarray):
        strides = tuple(s // value.itemsize for s in strides)
    if strides[-2] != 1 or strides[-1] != shape[-2] or (shape[-1] == 1 and shape[-2] == 1):
        return False
    expected = shape[-1] * shape[-2]
    for length, stride in zip(reversed(shape[:-2]), reversed(strides[:-2]), strict=True):
        if stride != expected:
            return False
        expected *= length
    return True


def require_contiguous(function: str, argument: str, value: Array) -> None:
    """Refuse a Tensor with strides that the kernel does not take; numpy arrays are made contiguous on their way."""
    if isinstance(value, Tensor) and not is_contiguous(value):
        reject(function, argument, f"must be contiguous (strides {list(value.strides)})", value)


def require_matrix_strides(function: str, argument: str, value: Array) -> None:
    """Refuse a Tensor that is neither contiguous nor contiguous with its last two dimensions swapped."""
    if isinstance(value, Tensor) and not is_contiguous(value) and not is_transposed(value):
        rule = "must be contiguous, or contiguous with its last two dimensions transposed"
        reject(function, argument, f"{rule} (strides {list(value.strides)})", value)
