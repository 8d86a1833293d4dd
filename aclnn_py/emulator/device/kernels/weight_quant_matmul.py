# SPDX-License-Identifier: Apache-2.0
"""aclnnWeightQuantBatchMatmulV2 and V3."""

import ml_dtypes
import numpy as np
import numpy.typing as npt

from aclnn_py.emulator.device import layout, matmul, primitives
from aclnn_py.emulator.device.kernels import weight_quant_matmul_check as check
from aclnn_py.emulator.device.primitives import Array, Float32
from aclnn_py.emulator.device.product import Product
from aclnn_py.emulator.device.registry import kernel

_PRODUCTS = (Product.A2, Product.A3)
_CHUNK = 1 << 15
"""Elements that are dequantised at a time: the steps then work in the processor's cache."""


@kernel("aclnnWeightQuantBatchMatmulV2", check=check.check_v2, products=_PRODUCTS)
def weight_quant_matmul_v2(
    x: Array,
    weight: Array,
    antiquantScale: Array,
    antiquantOffsetOptional: Array | None,
    quantScaleOptional: Array | None,
    quantOffsetOptional: Array | None,
    biasOptional: Array | None,
    antiquantGroupSize: int,
    y: Array,
    workspace: npt.NDArray[np.uint8],
) -> None:
    """Y = x @ ((weight + antiquantOffset) * antiquantScale) + bias, optionally quantised to int8.

    fp16: w1 = fp16(weight + offset), w2 = fp16(w1 * scale). bf16: both steps in fp32, then one rounding to
    bf16. x @ w2 and the bias are added up in fp32, one rounding half to even gives y. With
    quantScaleOptional the sum goes through the fixpipe instead: times the word's fp32 with 10 mantissa
    bits, rounded half to even and clipped to 9 bits, plus the word's 9-bit offset, clipped to int8;
    quantOffsetOptional itself is not read.

    With a 64-bit antiquantScale (fixpipe words, fp16 only): w1 = fp16(weight + offset), fp32 sums, times
    the word's scale in fp16, plus bias.

    scale and offset: one number, one per column, or with antiquantGroupSize g one row for each g rows of
    weight. int32 weight holds eight int4 per word along the axis that is contiguous in memory.

    These are the steps of the NPU's general kernel. For some shapes CANN's tiling takes kernels that round
    elsewhere (it does not say for which), so results agree with an NPU to about 2^-10, not bit by bit.

    Sources: ops-nn matmul/weight_quant_batch_matmul_v2 (docs/aclnnWeightQuantBatchMatmulV2.md,
    op_host/op_api, op_kernel/weight_quant_batch_matmul_v2_common.h).
    """
    if weight.dtype == np.int32:
        weight = layout.unpacked(weight)
    words = antiquantScale.dtype in (np.uint64, np.int64)
    scale = None if words else _per_row(antiquantScale, antiquantGroupSize, weight.shape)
    offset = None
    if antiquantOffsetOptional is not None:
        offset = _per_row(antiquantOffsetOptional, antiquantGroupSize, weight.shape)
    dequantised = dequantise(weight.view(np.int8), offset, scale, x.dtype == ml_dtypes.bfloat16)
    total = matmul.matmul_fp32(primitives.to_float32(x), dequantised, workspace)
    if words:
        total *= primitives.to_float32(primitives.word_scale(antiquantScale).astype(np.float16))
    if biasOptional is not None and biasOptional.size:
        total += primitives.to_float32(biasOptional)
    if quantScaleOptional is not None:
        y[...] = primitives.requantise(total, quantScaleOptional)
    else:
        primitives.store(y, total)


@kernel("aclnnWeightQuantBatchMatmulV3", check=check.check_v3, products=_PRODUCTS)
def weight_quant_matmul_v3(
    x: Array,
    weight: Array,
    antiquantScale: Array,
    antiquantOffsetOptional: Array | None,
    quantScaleOptional: Array | None,
    quantOffsetOptional: Array | None,
    biasOptional: Array | None,
    antiquantGroupSize: int,
    innerPrecise: int,
    y: Array,
    workspace: npt.NDArray[np.uint8],
) -> None:
    """As V2; innerPrecise chooses between kernels of unpublished difference and changes nothing here."""
    weight_quant_matmul_v2(
        x,
        weight,
        antiquantScale,
        antiquantOffsetOptional,
        quantScaleOptional,
        quantOffsetOptional,
        biasOptional,
        antiquantGroupSize,
        y,
        workspace,
    )


def _per_row(parameter: Array, group: int, shape: tuple[int, ...]) -> Float32:
    """Spread a scale or offset, as fp32, so that it broadcasts to the weight."""
    values = primitives.to_float32(parameter)
    if group:
        return np.repeat(values, group, axis=0)[: shape[0]]
    return values.reshape(1, -1)


def dequantise(weight: Array, offset: Float32 | None, scale: Float32 | None, bf16: bool) -> Float32:
    """Return (weight + offset) * scale with the roundings of fp16 or bf16, as fp32 in the weight's order."""
    if layout.array_transposed(weight):
        offset, scale = (None if p is None else p.T for p in (offset, scale))
        return dequantise(weight.T, offset, scale, bf16).T
    result = np.empty(weight.shape, np.float32)
    step = max(1, _CHUNK // weight.shape[1])
    for start in range(0, weight.shape[0], step):
        rows = slice(start, start + step)
        chunk = result[rows]
        chunk[...] = weight[rows]
        if offset is not None:
            chunk += _rows(offset, rows)
            if not bf16:
                primitives.round_fp16(chunk)
        if scale is not None:
            chunk *= _rows(scale, rows)
            if not bf16:
                primitives.round_fp16(chunk)
        if bf16:
            chunk[...] = chunk.astype(ml_dtypes.bfloat16)
    return result


def _rows(parameter: Float32, rows: slice) -> Float32:
    return parameter if parameter.shape[0] == 1 else parameter[rows]
