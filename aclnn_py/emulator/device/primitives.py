# SPDX-License-Identifier: Apache-2.0
"""Primitive steps of the NPU's quantisation kernels, each with its rounding.

Sources: ops-nn, matmul/quant_batch_matmul_v3/tests/assets/qbmmv3_kernel_golden.py (fixpipe word),
quant/trans_quant_param_v2 (layout of the word). fp32 arithmetic on fp16
operands followed by one rounding to fp16 gives the same result as fp16 arithmetic for + - * /, because fp32
has more than twice fp16's digits; the same holds for bf16.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from aclnn_py._storage import INT4, unpack
from aclnn_py.emulator.device import product
from aclnn_py.emulator.device.product import Product

Array = npt.NDArray[Any]
Float32 = npt.NDArray[np.float32]
Int8 = npt.NDArray[np.int8]

FP19_MASK = np.uint32(0xFFFFE000)
"""Keeps sign, exponent and 10 mantissa bits of an fp32: what the fixpipe reads of a scale."""


_FP16_LARGEST = np.float32(65504)
_FP16_OVERFLOW = np.float32(65520)
"""Numbers from here on round to infinity."""


def to_float32(array: Array) -> Float32:
    """Widen to float32 (exact for fp16, bf16, int8 and int4; a float32 array is returned as it is)."""
    return np.asarray(array.view(np.int8) if array.dtype == INT4 else array, dtype=np.float32)


def round_to_int(values: Float32, low: int, high: int, dtype: npt.DTypeLike) -> Array:
    """Round half to even, saturate to [low, high], NaN to 0."""
    rounded = np.rint(values)
    np.clip(rounded, low, high, out=rounded)
    if np.isnan(rounded.sum(dtype=np.float64)):
        np.nan_to_num(rounded, copy=False, nan=0.0)
    return rounded.astype(dtype)


def store(target: Array, values: Float32) -> None:
    """Store float32 values as the target's type: one rounding, half to even, overflow to infinity.

    Ascend310P has no infinities in fp16: what is beyond the largest number becomes the largest number.
    """
    if target.dtype == np.float16 and values.size:
        if product.current() is Product.P310:
            values = np.clip(values, -_FP16_LARGEST, _FP16_LARGEST)
        # numpy converts a number that overflows twenty times slower than an infinity.
        if values.max() >= _FP16_OVERFLOW:
            values = np.where(values >= _FP16_OVERFLOW, np.float32(np.inf), values)
        if values.min() <= -_FP16_OVERFLOW:
            values = np.where(values <= -_FP16_OVERFLOW, np.float32(-np.inf), values)
    target[...] = values.astype(target.dtype, copy=False)


_EXPONENT = np.uint32(0x7F800000)
_LEAST_NORMAL_FP16 = np.uint32((127 - 14) << 23)
_TO_MAGIC = np.uint32((13 << 23) | 0x400000)


def round_fp16(values: Float32) -> None:
    """Round float32 values in place to the nearest fp16 number, ties to even; overflow gives infinity.

    Adding and subtracting 1.5 * 2^(e + 13), where 2^e is the power of two below the value, leaves the value's
    first 11 digits. That is several times faster than converting to fp16 and back. Zeros lose their sign.
    """
    if not (values.max(initial=0) < _FP16_OVERFLOW and values.min(initial=0) > -_FP16_OVERFLOW):
        values[...] = values.astype(np.float16)
        return
    magic = values.view(np.uint32) & _EXPONENT
    np.maximum(magic, _LEAST_NORMAL_FP16, out=magic)
    magic += _TO_MAGIC
    values += magic.view(np.float32)
    values -= magic.view(np.float32)


def unpack_int32(words: Array) -> Int8:
    """Eight int4 per int32 word along the last axis, the lowest nibble first; a scalar becomes 8 elements."""
    contiguous = np.ascontiguousarray(words)
    flat = unpack(contiguous.reshape(-1).view(np.uint8), np.dtype(np.int8))
    shape = (*words.shape[:-1], words.shape[-1] * 8) if words.ndim else (8,)
    return flat.reshape(shape)


def fp19(scale: Array) -> Float32:
    """Clear the low 13 mantissa bits of fp32 scales."""
    return (np.ascontiguousarray(scale, np.float32).view(np.uint32) & FP19_MASK).view(np.float32)


def word_scale(words: Array) -> Float32:
    """Scale of fixpipe words: bits 0-31 as fp32, with the 13 bits that the fixpipe does not read cleared."""
    bits = np.ascontiguousarray(words).view(np.uint64).astype(np.uint32)
    return (bits & FP19_MASK).view(np.float32)


def word_offset(words: Array) -> Float32:
    """Offset of fixpipe words: bits 37-45 as a 9-bit two's complement number."""
    bits = (np.ascontiguousarray(words).view(np.uint64) >> np.uint64(37)).astype(np.int32) & 0x1FF
    return ((bits ^ 0x100) - 0x100).astype(np.float32)


def requantise(accumulator: Float32, words: Array) -> Int8:
    """Return what the fixpipe writes as int8.

    Accumulator times scale, rounded half to even and clipped to 9 bits, plus offset, clipped to 8 bits.
    """
    nine_bits = round_to_int(accumulator * word_scale(words), -256, 255, np.float32)
    nine_bits += word_offset(words)
    return np.clip(nine_bits, -128, 127).astype(np.int8)
