# SPDX-License-Identifier: Apache-2.0
"""The cube unit: matrix products accumulated in the workspace that the check asked for."""

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from aclnn_py.emulator.device.primitives import Array, Float32

_ALIGN = 512
_EXACT_DEPTH = 1024
"""Products of int8 summed over this many stay within 2^24, so fp32 holds every partial sum exactly."""


def workspace_bytes(shape: Sequence[int]) -> int:
    """Workspace for one fp32 accumulator per output element."""
    return -(-math.prod(shape) * 4 // _ALIGN) * _ALIGN


def accumulator(workspace: npt.NDArray[np.uint8], shape: tuple[int, ...]) -> Float32:
    """Return the fp32 accumulator in the workspace."""
    size = math.prod(shape) * 4
    if workspace.size < size:
        raise ValueError(f"the workspace has {workspace.size} bytes, the accumulator needs {size}")
    return workspace[:size].view(np.float32).reshape(shape)


def product_shape(left: Array, right: Array) -> tuple[int, ...]:
    """Shape of a matrix product with broadcast batch axes."""
    batch = np.broadcast_shapes(left.shape[:-2], right.shape[:-2])
    return (*batch, left.shape[-2], right.shape[-1])


def matmul_fp32(left: Float32, right: Float32, workspace: npt.NDArray[np.uint8]) -> Float32:
    """Product with fp32 accumulation; the order of the additions is not specified."""
    return np.matmul(left, right, out=accumulator(workspace, product_shape(left, right)))


def matmul_int32(left: Array, right: Array, workspace: npt.NDArray[np.uint8]) -> Array:
    """Product of int8 or int4 values, exact: fp32 numbers up to a depth of 1024, int32 beyond."""
    block = accumulator(workspace, product_shape(left, right))
    depth = left.shape[-1]
    if depth <= _EXACT_DEPTH:
        return np.matmul(_float(left), _float(right), out=block)
    total = np.zeros(block.shape, np.int32)
    for start in range(0, depth, _EXACT_DEPTH):
        end = start + _EXACT_DEPTH
        np.matmul(_float(left[..., start:end]), _float(right[..., start:end, :]), out=block)
        total += block.astype(np.int32)
    return total


def _float(values: Array) -> Float32:
    return values.view(np.int8).astype(np.float32)
