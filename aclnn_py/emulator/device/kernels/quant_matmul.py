# SPDX-License-Identifier: Apache-2.0
"""aclnnQuantMatmulV3, V4 and V5."""

import numpy as np
import numpy.typing as npt

from aclnn_py.emulator.device import layout, matmul, primitives
from aclnn_py.emulator.device.kernels import quant_matmul_check as check
from aclnn_py.emulator.device.primitives import Array
from aclnn_py.emulator.device.product import Product
from aclnn_py.emulator.device.registry import kernel

Workspace = npt.NDArray[np.uint8]

_PRODUCTS = (Product.A2, Product.A3)


@kernel("aclnnQuantMatmulV3", check=check.check_v3, products=_PRODUCTS)
def quant_matmul_v3(
    x1: Array,
    x2: Array,
    scale: Array,
    offset: Array | None,
    bias: Array | None,
    transposeX1: bool,
    transposeX2: bool,
    out: Array,
    workspace: Workspace,
) -> None:
    """As V5 with x2Scale = scale and no x1Scale."""
    _quant_matmul(x1, x2, None, scale, bias, transposeX1, transposeX2, out, workspace)


@kernel("aclnnQuantMatmulV4", check=check.check_v4, products=_PRODUCTS)
def quant_matmul_v4(
    x1: Array,
    x2: Array,
    scale: Array,
    offset: Array | None,
    pertokenScaleOptional: Array | None,
    bias: Array | None,
    transposeX1: bool,
    transposeX2: bool,
    out: Array,
    workspace: Workspace,
) -> None:
    """As V5 with x1Scale = pertokenScaleOptional and x2Scale = scale."""
    _quant_matmul(x1, x2, pertokenScaleOptional, scale, bias, transposeX1, transposeX2, out, workspace)


@kernel("aclnnQuantMatmulV5", check=check.check_v5, products=_PRODUCTS)
def quant_matmul_v5(
    x1: Array,
    x2: Array,
    x1Scale: Array | None,
    x2Scale: Array,
    yScale: Array | None,
    x1Offset: Array | None,
    x2Offset: Array | None,
    yOffset: Array | None,
    bias: Array | None,
    transposeX1: bool,
    transposeX2: bool,
    groupSize: int,
    out: Array,
    workspace: Workspace,
) -> None:
    """Out = (x1 @ x2 + int bias) * x2Scale [* x1Scale] [+ float bias], with x1Scale one number per row.

    x1 @ x2 and the int32 bias are exact in int32. The sum becomes fp32, is multiplied in fp32 by x2Scale
    and then by x1Scale, each with a rounding, the bias (fp16, bf16 or fp32) is added in fp32, and one
    rounding half to even gives fp16 or bf16. A 64-bit x2Scale holds fixpipe words: their fp32 with 10
    mantissa bits is the factor. int8 out: the product with it is rounded half to even and clipped to 9
    bits, the word's 9-bit offset is added, and the sum clipped to int8; x2Offset itself is not read. int32
    out: no scaling.

    A matrix whose strides are those of a transposed one is used as its view says; transposeX1 and
    transposeX2 come on top of that. int32 x1 and x2 hold eight int4 per word along the axis that is
    contiguous in memory.

    Sources: ops-nn matmul/quant_batch_matmul_v3 (docs/aclnnQuantMatmulV4.md,
    tests/assets/qbmmv3_kernel_golden.py, op_kernel/quant_batch_matmul_v3_pertoken.h) and
    quant_batch_matmul_v4/op_host/op_api.
    """
    _quant_matmul(x1, x2, x1Scale, x2Scale, bias, transposeX1, transposeX2, out, workspace)


def _quant_matmul(
    x1: Array,
    x2: Array,
    row_scale: Array | None,
    scale: Array,
    bias: Array | None,
    transpose_x1: bool,
    transpose_x2: bool,
    out: Array,
    workspace: Workspace,
) -> None:
    total = matmul.matmul_int32(_operand(x1, transpose_x1), _operand(x2, transpose_x2), workspace)
    if bias is not None and bias.dtype == np.int32:
        total = total.astype(np.int32) + bias
    if out.dtype == np.int32:
        out[...] = total.reshape(out.shape)
        return
    values = primitives.to_float32(total)
    if out.dtype == np.int8:
        out[...] = primitives.requantise(values, scale).reshape(out.shape)
        return
    words = scale.dtype in (np.uint64, np.int64)
    values = values * (primitives.word_scale(scale) if words else primitives.to_float32(scale))
    if row_scale is not None:
        values *= row_scale[:, None]
    if bias is not None and bias.dtype != np.int32:
        values += primitives.to_float32(bias)
    primitives.store(out, values.reshape(out.shape))


def _operand(matrix: Array, transpose: bool) -> Array:
    if matrix.dtype == np.int32:
        matrix = layout.unpacked(matrix)
    return matrix.swapaxes(-1, -2) if transpose else matrix
