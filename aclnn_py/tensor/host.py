# SPDX-License-Identifier: Apache-2.0
"""What comes from the host, seen as numpy arrays."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..errors import ParameterError


def host_array(obj: Any) -> np.ndarray[Any, Any]:
    """See an object as a numpy array, without a copy where that is possible."""
    try:
        if isinstance(obj, (np.ndarray, np.generic)):
            array = np.asarray(obj)
        elif hasattr(obj, "__dlpack__") and not hasattr(obj, "__array_interface__"):
            array = np.from_dlpack(obj)
        else:
            array = np.asarray(obj)
    except (TypeError, ValueError, RuntimeError, BufferError) as error:
        rule = "must be something that numpy can read"
        message = f"obj {rule}; got {type(obj).__name__}: {error}"
        raise ParameterError(message, op="asarray", argument="obj", rule=rule) from error
    return array if array.dtype.isnative else array.astype(array.dtype.newbyteorder("="))
