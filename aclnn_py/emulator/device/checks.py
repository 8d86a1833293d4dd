# SPDX-License-Identifier: Apache-2.0
"""What checks have in common.

Each function raises `Reject` with the status that CANN gives for the same mistake.
"""

from collections.abc import Collection, Sequence

from aclnn_py._constants import aclnnStatusCode
from aclnn_py._storage import DType, Format
from aclnn_py.emulator.device import product
from aclnn_py.emulator.device.registry import Reject
from aclnn_py.emulator.device.wire import TensorInfo

NULLPTR = aclnnStatusCode.ACLNN_ERR_PARAM_NULLPTR
INVALID = aclnnStatusCode.ACLNN_ERR_PARAM_INVALID
INNER = aclnnStatusCode.ACLNN_ERR_INNER
TILING = aclnnStatusCode.ACLNN_ERR_INNER_TILING_ERROR
NO_KERNEL = aclnnStatusCode.ACLNN_ERR_INNER_FIND_KERNEL_ERROR


def reject(message: str, status: int = INVALID) -> None:
    """Refuse the call."""
    raise Reject(status, message)


def sizes(tensor: TensorInfo) -> None:
    """Refuse negative dimensions, which aclCreateTensor takes as they are."""
    for name, sizes in (("shape", tensor.shape), ("storage shape", tensor.storage_shape)):
        if min(sizes, default=0) < 0:
            reject(f"{tensor.name} has {name} {list(sizes)}; no dimension may be negative")


def not_null(**tensors: TensorInfo | None) -> None:
    """Mandatory arguments must be given."""
    for name, tensor in tensors.items():
        if tensor is None:
            reject(f"{name} is NULL, but it is mandatory", NULLPTR)


def dtype(tensor: TensorInfo, allowed: Collection[int]) -> None:
    """Refuse every other data type."""
    if tensor.dtype not in allowed:
        names = ", ".join(DType(value).name for value in allowed)
        reject(f"{tensor.name} is {tensor.dtype_name}; on {product.soc()} it must be one of {names}")


def same_dtype(tensor: TensorInfo, other: TensorInfo) -> None:
    """Both must have the same data type."""
    if tensor.dtype != other.dtype:
        reject(
            f"{tensor.name} is {tensor.dtype_name}, {other.name} is {other.dtype_name}; "
            "both must have the same data type"
        )


def shape(tensor: TensorInfo, expected: Sequence[int], why: str) -> None:
    """Refuse every other shape."""
    if tensor.shape != tuple(expected):
        reject(f"{tensor.name} has shape {list(tensor.shape)}, expected {list(expected)}: {why}")


def shape_in(tensor: TensorInfo, allowed: Sequence[Sequence[int]], why: str) -> None:
    """Refuse every shape but these."""
    if tensor.shape not in {tuple(entry) for entry in allowed}:
        listed = " or ".join(str(list(entry)) for entry in allowed)
        reject(f"{tensor.name} has shape {list(tensor.shape)}, expected {listed}: {why}")


def rank(tensor: TensorInfo, low: int, high: int) -> None:
    """Refuse a number of dimensions outside of [low, high]."""
    if not low <= tensor.ndim <= high:
        expected = str(low) if low == high else f"{low} to {high}"
        reject(f"{tensor.name} has {tensor.ndim} dimensions (shape {list(tensor.shape)}), expected {expected}")


def not_nz(*tensors: TensorInfo | None) -> None:
    """None of the tensors may be in a private format."""
    for tensor in tensors:
        if tensor is not None and tensor.format == Format.FRACTAL_NZ:
            reject(f"{tensor.name} has format {tensor.format_name}, which is not supported; use ND")


def present(tensor: TensorInfo | None) -> TensorInfo | None:
    """Return the tensor, or None where CANN takes an empty tensor for an absent one."""
    return None if tensor is None or tensor.numel == 0 else tensor
