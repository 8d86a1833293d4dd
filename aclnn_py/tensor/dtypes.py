# SPDX-License-Identifier: Apache-2.0
"""From what names a type in Python to CANN's data types."""

from __future__ import annotations

from typing import Any

import ml_dtypes
import numpy as np

from .._constants import aclDataType
from .._storage import FOUR_BITS, NUMPY, DType
from ..errors import ParameterError

_ACL = {NUMPY[dtype]: dtype for dtype in DType if dtype is not DType.HIFLOAT8}
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
    numpy = NUMPY[acl]
    resolved = (acl, numpy, 4 if acl in FOUR_BITS else numpy.itemsize * 8)
    if cacheable:
        _RESOLVED[dtype] = resolved
    return resolved
