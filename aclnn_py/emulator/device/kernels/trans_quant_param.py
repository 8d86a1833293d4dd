# SPDX-License-Identifier: Apache-2.0
"""aclnnTransQuantParamV2 and V3."""

import numpy as np

from aclnn_py._storage import DType, Format
from aclnn_py.emulator.device import checks, primitives
from aclnn_py.emulator.device.primitives import Array
from aclnn_py.emulator.device.registry import kernel
from aclnn_py.emulator.device.wire import TensorInfo

_MARK = np.uint64(1 << 46)


def _check_vector(tensor: TensorInfo) -> None:
    if not (tensor.ndim in (1, 2) and (tensor.ndim == 1 or tensor.shape[0] == 1) and tensor.shape[-1] > 0):
        checks.reject(f"{tensor.name} has shape {list(tensor.shape)}, expected [n] or [1, n] with n > 0")


def check_v3(scale: TensorInfo | None, offset: TensorInfo | None, roundMode: int, out: TensorInfo | None) -> None:
    """Rules in the order of op_api/aclnn_trans_quant_param_v2.cpp.

    CANN compares the lengths of scale and offset only where both are 1-D, and never that of out; its kernel
    then leaves the tensors. Here these lengths are checked always.
    """
    checks.not_null(scale=scale, out=out)
    assert scale and out
    checks.dtype(scale, (DType.FLOAT,))
    if offset:
        checks.dtype(offset, (DType.FLOAT,))
    checks.dtype(out, (DType.UINT64, DType.INT64))
    for tensor in filter(None, (scale, offset, out)):
        if tensor.format != Format.ND:
            checks.reject(f"{tensor.name} has format {tensor.format_name}, expected ND")
    _check_vector(scale)
    length = scale.numel
    if offset:
        _check_vector(offset)
        if scale.numel > 1 and offset.numel > 1 and scale.numel != offset.numel:
            checks.reject(
                f"offset has {offset.numel} elements, scale has {scale.numel}; they must be equal or one of them 1"
            )
        length = max(length, offset.numel)
    if roundMode not in (0, 1):
        checks.reject(f"roundMode is {roundMode}, expected 0 or 1")
    if out.numel != length:
        checks.reject(f"out has shape {list(out.shape)}, expected {length} elements, the longer of scale and offset")


def check_v2(scale: TensorInfo | None, offset: TensorInfo | None, out: TensorInfo | None) -> None:
    """As V3 with roundMode 0."""
    check_v3(scale, offset, 0, out)


@kernel("aclnnTransQuantParamV2", check=check_v2)
def trans_quant_param_v2(scale: Array, offset: Array | None, out: Array) -> None:
    """As V3 with roundMode 0."""
    trans_quant_param_v3(scale, offset, 0, out)


@kernel("aclnnTransQuantParamV3", check=check_v3)
def trans_quant_param_v3(scale: Array, offset: Array | None, roundMode: int, out: Array) -> None:
    """Words for the fixpipe: bits 0-31 the scale with 10 mantissa bits, bit 46 set, bits 37-45 the offset.

    The scale as fp32: roundMode 0 clears the low 13 bits of its mantissa; roundMode 1 rounds them half to
    even (a carry may give infinity) and makes subnormals zero with their sign. The offset is rounded half
    to even and saturated to [-256, 255].

    Sources: ops-nn quant/trans_quant_param_v2 (docs, op_api, op_kernel/trans_quant_param_v2.h).
    """
    bits = np.ascontiguousarray(scale, np.float32).reshape(-1).view(np.uint32)
    words = (_round_fp19(bits) if roundMode else bits & primitives.FP19_MASK).astype(np.uint64) | _MARK
    if offset is not None:
        values = primitives.round_to_int(primitives.to_float32(offset).reshape(-1), -256, 255, np.int64)
        words = words | ((values & 0x1FF) << 37).astype(np.uint64)
    out[...] = np.broadcast_to(words, out.size).reshape(out.shape).view(out.dtype)


def _round_fp19(bits: Array) -> Array:
    exponent = bits & np.uint32(0x7F800000)
    half = np.uint32(0xFFF) + ((bits >> np.uint32(13)) & np.uint32(1))
    rounded = np.where(exponent == 0x7F800000, bits, bits + half) & primitives.FP19_MASK
    return np.where(exponent == 0, bits & np.uint32(0x80000000), rounded)
