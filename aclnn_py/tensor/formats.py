# SPDX-License-Identifier: Apache-2.0
"""Storage formats: which there are, and how FRACTAL_NZ lays out a matrix."""

from __future__ import annotations

import math
from enum import IntEnum
from typing import Any

import numpy as np

from .._constants import aclFormat


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
