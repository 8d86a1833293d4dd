# SPDX-License-Identifier: Apache-2.0
"""How CANN's tensors lie in memory: data types, formats, packed 4-bit elements and FRACTAL_NZ.

Nothing here but numpy and numbers, because the front end and the device process, which must start without the
front end, both lean on it.
"""

from __future__ import annotations

import math
from enum import IntEnum
from typing import Any

import ml_dtypes
import numpy as np

from ._constants import aclDataType, aclFormat


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


class Format(IntEnum):
    """CANN's storage formats."""

    ND = aclFormat.ACL_FORMAT_ND
    NCHW = aclFormat.ACL_FORMAT_NCHW
    NHWC = aclFormat.ACL_FORMAT_NHWC
    NC1HWC0 = aclFormat.ACL_FORMAT_NC1HWC0
    FRACTAL_Z = aclFormat.ACL_FORMAT_FRACTAL_Z
    NC1HWC0_C04 = aclFormat.ACL_FORMAT_NC1HWC0_C04
    HWCN = aclFormat.ACL_FORMAT_HWCN
    NDHWC = aclFormat.ACL_FORMAT_NDHWC
    FRACTAL_NZ = aclFormat.ACL_FORMAT_FRACTAL_NZ
    NCDHW = aclFormat.ACL_FORMAT_NCDHW
    NDC1HWC0 = aclFormat.ACL_FORMAT_NDC1HWC0
    FRACTAL_Z_3D = aclFormat.ACL_FRACTAL_Z_3D
    NC = aclFormat.ACL_FORMAT_NC
    NCL = aclFormat.ACL_FORMAT_NCL
    FRACTAL_NZ_C0_16 = aclFormat.ACL_FORMAT_FRACTAL_NZ_C0_16
    FRACTAL_NZ_C0_32 = aclFormat.ACL_FORMAT_FRACTAL_NZ_C0_32
    FRACTAL_NZ_C0_2 = aclFormat.ACL_FORMAT_FRACTAL_NZ_C0_2
    FRACTAL_NZ_C0_4 = aclFormat.ACL_FORMAT_FRACTAL_NZ_C0_4
    FRACTAL_NZ_C0_8 = aclFormat.ACL_FORMAT_FRACTAL_NZ_C0_8


# HiFloat8 has no numpy dtype; its bytes are shown as they are.
NUMPY: dict[int, np.dtype[Any]] = {
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
INT4 = NUMPY[DType.INT4]
FOUR_BITS = frozenset({DType.INT4, DType.FLOAT4_E2M1})
"""Types that are packed two to a byte in memory; numpy has one element in each byte."""

_NIBBLES = np.array([(byte & 15, byte >> 4) for byte in range(256)], np.uint8)
_PAIRS = _NIBBLES.reshape(-1).view(np.uint16)
_SIGNED_PAIRS = ((_NIBBLES ^ np.uint8(8)) - np.uint8(8)).reshape(-1).view(np.uint16)


def pack(array: np.ndarray[Any, Any]) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """Put two elements into each byte, the first into the low half; only their low four bits count.

    Parameters
    ----------
    array : ndarray
        Of a type with one byte per element; the number of elements is even.
    """
    halves = array.reshape(-1).view(np.uint8) & np.uint8(15)
    packed: np.ndarray[Any, np.dtype[np.uint8]] = halves[0::2] | (halves[1::2] << np.uint8(4))
    return packed


def unpack(data: np.ndarray[Any, np.dtype[np.uint8]], dtype: np.dtype[Any]) -> np.ndarray[Any, Any]:
    """Undo `pack`: a flat array of a 4-bit type, or of int8 for the numbers of int4."""
    pairs = _SIGNED_PAIRS if dtype in (INT4, np.int8) else _PAIRS
    return pairs[data.reshape(-1)].view(np.uint8).view(dtype)


BASE_FORMATS = frozenset(
    {Format.ND, Format.NCHW, Format.NHWC, Format.HWCN, Format.NDHWC, Format.NCDHW, Format.NC, Format.NCL}
)
_FIXED_C0 = {
    Format.FRACTAL_NZ_C0_2: 2,
    Format.FRACTAL_NZ_C0_4: 4,
    Format.FRACTAL_NZ_C0_8: 8,
    Format.FRACTAL_NZ_C0_16: 16,
    Format.FRACTAL_NZ_C0_32: 32,
}
NZ_FORMATS = frozenset({Format.FRACTAL_NZ, *_FIXED_C0})
_R0 = 16


def nz_shape(shape: tuple[int, ...], bits: int, format: Format) -> tuple[int, ...]:
    """Storage shape of a matrix, or a batch of them, in FRACTAL_NZ.

    Parameters
    ----------
    shape : tuple of int
        At least one dimension; one alone is a single row.
    bits : int
        Of an element.
    format : Format
        One of `NZ_FORMATS`. Plain FRACTAL_NZ fills 32 bytes with a row of a block.
    """
    c0 = _FIXED_C0.get(format, 256 // bits)
    *batch, rows, columns = shape if len(shape) > 1 else (1, *shape)
    return (*batch, math.ceil(columns / c0), math.ceil(rows / _R0), _R0, c0)


def to_nz(array: np.ndarray[Any, Any], storage_shape: tuple[int, ...]) -> np.ndarray[Any, Any]:
    """Lay out an array in FRACTAL_NZ; what is beyond its edges is 0."""
    matrix = array.reshape(1, -1) if array.ndim == 1 else array
    *batch, c1, r1, r0, c0 = storage_shape
    padded = np.zeros((*batch, r1 * r0, c1 * c0), array.dtype)
    padded[..., : matrix.shape[-2], : matrix.shape[-1]] = matrix
    blocks = padded.reshape(*batch, r1, r0, c1, c0)
    return np.ascontiguousarray(np.moveaxis(blocks, -2, -4))


def from_nz(storage: np.ndarray[Any, Any], shape: tuple[int, ...]) -> np.ndarray[Any, Any]:
    """Undo `to_nz`."""
    *batch, c1, r1, r0, c0 = storage.shape
    padded = np.moveaxis(storage, -4, -2).reshape(*batch, r1 * r0, c1 * c0)
    rows, columns = (1, *shape)[-2:]
    return np.ascontiguousarray(padded[..., :rows, :columns]).reshape(shape)
