# SPDX-License-Identifier: Apache-2.0
"""aclnnDynamicQuant and V2."""

import numpy as np

from aclnn_py._storage import INT4, DType, pack
from aclnn_py.emulator.device import checks, primitives
from aclnn_py.emulator.device.primitives import Array, Float32
from aclnn_py.emulator.device.product import Product
from aclnn_py.emulator.device.registry import kernel
from aclnn_py.emulator.device.wire import TensorInfo

_INT4_PER_INT32 = 8
_MAX_GROUPS = 1024
_LEAST_SCALE = np.float32(1e-12)
_FLOATS = (DType.FLOAT16, DType.BF16)
_PRODUCTS = (Product.A2, Product.A3)


def check_v2(
    x: TensorInfo | None,
    smoothScalesOptional: TensorInfo | None,
    groupIndexOptional: TensorInfo | None,
    dstType: int,
    yOut: TensorInfo | None,
    scaleOut: TensorInfo | None,
    offsetOut: TensorInfo | None,
) -> None:
    """Rules in the order of op_api/aclnn_dynamic_quant.cpp, then those of op_host/dynamic_quant_tiling.cpp.

    dstType is not looked at: the type of yOut decides, as in CANN.
    """
    checks.not_null(x=x, yOut=yOut, scaleOut=scaleOut)
    assert x and yOut and scaleOut
    smooth, groups = smoothScalesOptional, groupIndexOptional
    checks.dtype(x, _FLOATS)
    if smooth:
        checks.dtype(smooth, _FLOATS)
        checks.same_dtype(smooth, x)
        if groups:
            checks.dtype(groups, (DType.INT32, DType.INT64))
    checks.dtype(yOut, (DType.INT4, DType.INT8, DType.INT32))
    checks.dtype(scaleOut, (DType.FLOAT,))
    if offsetOut:
        checks.dtype(offsetOut, (DType.FLOAT,))
    _check_shapes(x, smooth, groups, yOut, scaleOut, offsetOut)
    if smooth and groups and x.numel:
        _check_groups(x, smooth, groups)


def _check_shapes(
    x: TensorInfo,
    smooth: TensorInfo | None,
    groups: TensorInfo | None,
    y: TensorInfo,
    scale: TensorInfo,
    offset: TensorInfo | None,
) -> None:
    checks.rank(x, 2, 8)
    *rows, columns = x.shape
    if smooth and groups:
        checks.rank(groups, 1, 1)
    elif smooth:
        checks.shape(smooth, (columns,), "one number for each column of x")
    if y.dtype == DType.INT32:
        if columns % _INT4_PER_INT32:
            checks.reject(f"x has shape {list(x.shape)}; with yOut INT32 its last axis must be a multiple of 8")
        checks.shape(y, (*rows, columns // _INT4_PER_INT32), "yOut is INT32 and holds 8 int4 values per element")
    else:
        checks.shape(y, x.shape, "yOut must have the shape of x")
    if y.dtype == DType.INT4 and columns % 2:
        checks.reject(f"x has shape {list(x.shape)}; with yOut INT4 its last axis must be even")
    checks.shape(scale, rows, "one number for each row of x")
    if offset:
        checks.shape(offset, scale.shape, "offsetOut must have the shape of scaleOut")


def _check_groups(x: TensorInfo, smooth: TensorInfo, groups: TensorInfo) -> None:
    if groups.dtype != DType.INT32:
        checks.reject(f"groupIndexOptional is {groups.dtype_name}; the kernel takes INT32 only", checks.TILING)
    count = groups.shape[0]
    if not 1 <= count <= _MAX_GROUPS:
        checks.reject(f"groupIndexOptional has {count} elements, expected 1 to {_MAX_GROUPS}", checks.TILING)
    if smooth.shape != (count, x.shape[-1]):
        checks.reject(
            f"smoothScalesOptional has shape {list(smooth.shape)}, expected {[count, x.shape[-1]]}: "
            "one row for each group",
            checks.TILING,
        )


def check_v1(
    x: TensorInfo | None,
    smoothScalesOptional: TensorInfo | None,
    yOut: TensorInfo | None,
    scaleOut: TensorInfo | None,
) -> None:
    """As V2 without groups and without offset."""
    check_v2(x, smoothScalesOptional, None, DType.INT8, yOut, scaleOut, None)


@kernel("aclnnDynamicQuant", check=check_v1, products=_PRODUCTS, no_op_if_empty="x")
def dynamic_quant(x: Array, smoothScalesOptional: Array | None, yOut: Array, scaleOut: Array) -> None:
    """As V2 without groups and without offset."""
    dynamic_quant_v2(x, smoothScalesOptional, None, DType.INT8, yOut, scaleOut, None)


@kernel("aclnnDynamicQuantV2", check=check_v2, products=_PRODUCTS, no_op_if_empty="x")
def dynamic_quant_v2(
    x: Array,
    smoothScalesOptional: Array | None,
    groupIndexOptional: Array | None,
    dstType: int,
    yOut: Array,
    scaleOut: Array,
    offsetOut: Array | None,
) -> None:
    """Quantise each row with a scale of its own.

    With input = x * smooth, T = 127 (int4: 7) and W = 255 (15), all in fp32 and rounded after each operation:

    Symmetric: scale = max|input| * (1 / T) and y = round(input * (T / max|input|)); with groups
    scale = 1 / (T / max|input|). A row of zeros gives scale 0 and y 0, because 0 * infinity is NaN and NaN
    becomes 0.

    With offsetOut: scale = max((max - min) / W, 1e-12), offset = T - max / scale and
    y = round(input * (1 / scale) + offset).

    Rounding is half to even, then saturation. An INT32 yOut holds eight int4 per word.

    groupIndexOptional[i] is the number of rows up to the end of group i, and row i of smoothScalesOptional
    belongs to that group; without smoothScalesOptional it has no effect.

    The published golden divides by the scale where the kernels multiply by its inverse, and kernels chosen
    by the tiling compute the symmetric scale as above or as 1 / (T / max): the numbers can differ in the
    last bit.

    Sources: ops-nn quant/dynamic_quant (op_api, op_kernel/dynamic_quant_single_row.h, _multi_row.h, _moe.h,
    _db.h).
    """
    int4 = yOut.dtype in (INT4, np.int32)
    values = primitives.to_float32(x)
    if smoothScalesOptional is not None:
        smooth = primitives.to_float32(smoothScalesOptional)
        if groupIndexOptional is not None:
            smooth = smooth[_group_of_row(groupIndexOptional, scaleOut.size)].reshape(x.shape)
        values = values * smooth
    grouped = smoothScalesOptional is not None and groupIndexOptional is not None
    top = np.float32(7 if int4 else 127)
    if offsetOut is None:
        scaled = _symmetric(values, top, grouped, scaleOut)
    else:
        scaled = _asymmetric(values, top, scaleOut, offsetOut)
    quantised = primitives.round_to_int(scaled, -int(top) - 1, int(top), np.int8)
    if yOut.dtype == np.int32:
        packed = pack(quantised).view(np.int32)
        yOut[...] = packed.reshape(yOut.shape)
    else:
        yOut[...] = quantised


def _symmetric(values: Float32, top: np.float32, grouped: bool, scale: Array) -> Float32:
    largest = np.abs(values).max(-1, keepdims=True)
    factor = top / largest
    scale[...] = (np.float32(1) / factor if grouped else largest * (np.float32(1) / top))[..., 0]
    scaled: Float32 = values * factor
    return scaled


def _asymmetric(values: Float32, top: np.float32, scale: Array, offset: Array) -> Float32:
    largest = values.max(-1, keepdims=True)
    width = np.float32(2) * top + np.float32(1)
    step = np.maximum((largest - values.min(-1, keepdims=True)) / width, _LEAST_SCALE)
    shift = top - largest / step
    scale[...] = step[..., 0]
    offset[...] = shift[..., 0]
    scaled: Float32 = values * (np.float32(1) / step) + shift
    return scaled


def _group_of_row(ends: Array, rows: int) -> Array:
    """Group of each row: the first one that ends after it."""
    groups = np.searchsorted(np.maximum.accumulate(ends), np.arange(1, rows + 1), side="left")
    if rows and groups[-1] == ends.size:
        raise ValueError(f"groupIndexOptional ends at row {ends.max()}, but x has {rows} rows")
    return groups
