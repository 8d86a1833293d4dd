# SPDX-License-Identifier: Apache-2.0
"""CANN's data types beside numpy's."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

import ml_dtypes
import numpy as np

from .._constants import aclDataType
from ..errors import ParameterError


class DType(IntEnum):
    """CANN's data types that a tensor can have."""

    FLOAT = aclDataType.ACL_FLOAT
    FLOAT16 = aclDataType.ACL_FLOAT16
    INT8 = aclDataType.ACL_INT8
    INT32 = aclDataType.ACL_INT32
    UINT8 = aclDataType.ACL_UINT8
    INT16 = aclDataType.ACL_INT16
    UINT16 = aclDataType.ACL_UINT16
    UINT32 = aclDataType.ACL_UINT32
    INT64 = aclDataType.ACL_INT64
    UINT64 = aclDataType.ACL_UINT64
    DOUBLE = aclDataType.ACL_DOUBLE
    BOOL = aclDataType.ACL_BOOL
    COMPLEX64 = aclDataType.ACL_COMPLEX64
    COMPLEX128 = aclDataType.ACL_COMPLEX128
    BF16 = aclDataType.ACL_BF16
    INT4 = aclDataType.ACL_INT4
    HIFLOAT8 = aclDataType.ACL_HIFLOAT8
    FLOAT8_E5M2 = aclDataType.ACL_FLOAT8_E5M2
    FLOAT8_E4M3FN = aclDataType.ACL_FLOAT8_E4M3FN
    FLOAT8_E8M0 = aclDataType.ACL_FLOAT8_E8M0
    FLOAT4_E2M1 = aclDataType.ACL_FLOAT4_E2M1


# HiFloat8 has no numpy dtype; its bytes are shown as they are.
_NUMPY: dict[DType, np.dtype[Any]] = {
    dtype: np.dtype(numpy)
    for dtype, numpy in (
        (DType.FLOAT, np.float32),
        (DType.FLOAT16, np.float16),
        (DType.INT8, np.int8),
        (DType.INT32, np.int32),
        (DType.UINT8, np.uint8),
        (DType.INT16, np.int16),
        (DType.UINT16, np.uint16),
        (DType.UINT32, np.uint32),
        (DType.INT64, np.int64),
        (DType.UINT64, np.uint64),
        (DType.DOUBLE, np.float64),
        (DType.BOOL, np.bool_),
        (DType.COMPLEX64, np.complex64),
        (DType.COMPLEX128, np.complex128),
        (DType.BF16, ml_dtypes.bfloat16),
        (DType.INT4, ml_dtypes.int4),
        (DType.HIFLOAT8, np.uint8),
        (DType.FLOAT8_E5M2, ml_dtypes.float8_e5m2),
        (DType.FLOAT8_E4M3FN, ml_dtypes.float8_e4m3fn),
        (DType.FLOAT8_E8M0, ml_dtypes.float8_e8m0fnu),
        (DType.FLOAT4_E2M1, ml_dtypes.float4_e2m1fn),
    )
}
_ACL = {numpy: dtype for dtype, numpy in _NUMPY.items() if dtype is not DType.HIFLOAT8}
_FOUR_BITS = frozenset({DType.INT4, DType.FLOAT4_E2M1})
_RESOLVED: dict[Any, tuple[DType, np.dtype[Any], int]] = {}


def resolve(dtype: object, op: str) -> tuple[DType, np.dtype[Any], int]:
    """Return CANN's type, numpy's type and the bits of an element.

    Parameters
    ----------
    dtype : dtype, type, str, DType or aclDataType
        Names may be numpy's or ml_dtypes'.
    op : str
        Who asks, for the error.

    Raises
    ------
    ParameterError
        No tensor can have that type.
    """
    cacheable = isinstance(dtype, (np.dtype, type, str))
    if cacheable and dtype in _RESOLVED:
        return _RESOLVED[dtype]
    try:
        if isinstance(dtype, (DType, aclDataType)):
            acl = DType(dtype)
        elif dtype is None:  # which numpy takes for float64
            raise TypeError
        else:
            known = getattr(ml_dtypes, dtype, dtype) if isinstance(dtype, str) else dtype
            acl = _ACL[np.dtype(known).newbyteorder("=")]  # type: ignore[call-overload]
    except (KeyError, TypeError, ValueError):
        rule = "must be a dtype that CANN has (numpy, ml_dtypes or aclnn_py.DType)"
        raise ParameterError(f"dtype {rule}; got {dtype!r}", op=op, argument="dtype", rule=rule) from None
    numpy = _NUMPY[acl]
    resolved = (acl, numpy, 4 if acl in _FOUR_BITS else numpy.itemsize * 8)
    if cacheable:
        _RESOLVED[dtype] = resolved
    return resolved


def pack(array: np.ndarray[Any, Any]) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """Put two 4-bit elements into each byte, the first into the low half; the size is even."""
    if array.dtype == ml_dtypes.int4:
        array = array.astype(np.int8)
    halves = array.reshape(-1).view(np.uint8) & np.uint8(0x0F)
    packed: np.ndarray[Any, np.dtype[np.uint8]] = halves[0::2] | (halves[1::2] << np.uint8(4))
    return packed


def unpack(data: np.ndarray[Any, np.dtype[np.uint8]], dtype: np.dtype[Any]) -> np.ndarray[Any, Any]:
    """Undo `pack`."""
    halves = np.empty(data.size * 2, np.uint8)
    halves[0::2] = data & np.uint8(0x0F)
    halves[1::2] = data >> np.uint8(4)
    if dtype == ml_dtypes.int4:
        return ((halves ^ np.uint8(8)).astype(np.int8) - np.int8(8)).astype(dtype)
    return halves.view(dtype)
