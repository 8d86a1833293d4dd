# SPDX-License-Identifier: Apache-2.0
"""aclDataType, aclFormat and what they are in numpy."""

from enum import IntEnum
from typing import Any

import ml_dtypes
import numpy as np


class DType(IntEnum):
    """aclDataType by CANN's names."""

    UNDEFINED = -1
    FLOAT = 0
    FLOAT16 = 1
    INT8 = 2
    INT32 = 3
    UINT8 = 4
    INT16 = 6
    UINT16 = 7
    UINT32 = 8
    INT64 = 9
    UINT64 = 10
    DOUBLE = 11
    BOOL = 12
    STRING = 13
    COMPLEX64 = 16
    COMPLEX128 = 17
    BF16 = 27
    INT4 = 29
    UINT1 = 30
    COMPLEX32 = 33
    HIFLOAT8 = 34
    FLOAT8_E5M2 = 35
    FLOAT8_E4M3FN = 36
    FLOAT8_E8M0 = 37
    FLOAT6_E3M2 = 38
    FLOAT6_E2M3 = 39
    FLOAT4_E2M1 = 40
    FLOAT4_E1M2 = 41


class Format(IntEnum):
    """The aclFormat values that the device process tells apart from plain row-major."""

    NCHW = 0
    ND = 2
    FRACTAL_NZ = 29
    NCDHW = 30
    NCL = 47


INT4 = np.dtype(ml_dtypes.int4)

NUMPY: dict[int, np.dtype[Any]] = {
    DType.FLOAT: np.dtype(np.float32),
    DType.FLOAT16: np.dtype(np.float16),
    DType.INT8: np.dtype(np.int8),
    DType.INT32: np.dtype(np.int32),
    DType.UINT8: np.dtype(np.uint8),
    DType.INT16: np.dtype(np.int16),
    DType.UINT16: np.dtype(np.uint16),
    DType.UINT32: np.dtype(np.uint32),
    DType.INT64: np.dtype(np.int64),
    DType.UINT64: np.dtype(np.uint64),
    DType.DOUBLE: np.dtype(np.float64),
    DType.BOOL: np.dtype(np.bool_),
    DType.COMPLEX64: np.dtype(np.complex64),
    DType.COMPLEX128: np.dtype(np.complex128),
    DType.BF16: np.dtype(ml_dtypes.bfloat16),
    DType.FLOAT8_E5M2: np.dtype(ml_dtypes.float8_e5m2),
    DType.FLOAT8_E4M3FN: np.dtype(ml_dtypes.float8_e4m3fn),
    DType.FLOAT8_E8M0: np.dtype(ml_dtypes.float8_e8m0fnu),
}
"""Types with one element per whole number of bytes; INT4 is unpacked by `views`."""


def dtype_name(value: int) -> str:
    """Name of an aclDataType value, or the number if it has none."""
    try:
        return DType(value).name
    except ValueError:
        return f"aclDataType {value}"


def format_name(value: int) -> str:
    """Name of an aclFormat value, or the number if it has none here."""
    try:
        return Format(value).name
    except ValueError:
        return f"aclFormat {value}"
