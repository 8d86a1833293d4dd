# SPDX-License-Identifier: Apache-2.0
"""Tensors in device memory, their dtypes and formats, and the way from and to numpy."""

from .._storage import DType, Format
from .interop import asarray, empty, zeros
from .tensor import Tensor

__all__ = ["DType", "Format", "Tensor", "asarray", "empty", "zeros"]
