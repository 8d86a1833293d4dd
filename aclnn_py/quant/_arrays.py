# SPDX-License-Identifier: Apache-2.0
"""The way of numpy arrays to the device and back, for the quant functions."""

from __future__ import annotations

from typing import Any, overload

import ml_dtypes
import numpy as np

from ..errors import ParameterError
from ..runtime.stream import Stream
from ..tensor import Tensor, asarray
from ._rules import INT4, A, Array, is_transposed

INT4_NAMES = frozenset({"int4", "quint4x2"})


@overload
def to_device(value: None, stream: Stream | None) -> None: ...
@overload
def to_device(value: Array, stream: Stream | None) -> Tensor: ...
def to_device(value: Array | None, stream: Stream | None) -> Tensor | None:
    """Leave a Tensor as it is, copy a numpy array to the device, contiguous; None stays None."""
    if value is None or isinstance(value, Tensor):
        return value
    return asarray(value, stream=stream)


def matrix_to_device(value: Array, stream: Stream | None) -> Tensor:
    """Do the same for a matrix that the kernel may read transposed: a transposed numpy array stays transposed.

    It is more than a matter of speed. Where int32 words carry eight int4 values, the memory order says which
    dimension they lie along.
    """
    if isinstance(value, np.ndarray) and is_transposed(value):
        return asarray(value.swapaxes(-1, -2), stream=stream).transpose(*range(value.ndim - 2), -1, -2)
    return to_device(value, stream)


def like_first(result: Tensor, first: A, stream: Stream | None) -> A:
    """Turn the result into the kind of the first argument."""
    return result if isinstance(first, Tensor) else result.numpy(stream)


def numpy_dtype(function: str, argument: str, value: object) -> np.dtype[Any]:
    """Read a dtype argument: a numpy or ml_dtypes dtype, its name, or a torch dtype.

    ``"quint4x2"`` (torch's name for two int4 values in a byte) means int4.
    """
    name = str(value).removeprefix("torch.") if not isinstance(value, type) else value.__name__
    if name in INT4_NAMES:
        return INT4
    try:
        dtype: np.dtype[Any] = np.dtype(getattr(ml_dtypes, name, name))
    except TypeError:
        raise ParameterError(
            f"{argument} must be a numpy dtype, its name or a torch dtype; got {value!r}",
            op=function,
            argument=argument,
            rule="must be a numpy dtype, its name or a torch dtype",
        ) from None
    return dtype
