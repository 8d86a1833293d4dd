# SPDX-License-Identifier: Apache-2.0
"""Checks of aclnnQuantMatmulV3, V4 and V5 on Ascend910B and Ascend910_93.

Rules in the order of quant_matmul_checker.cpp and aclnn_quant_matmul_v5.cpp of ops-nn; where V3 and V4 have
rules of their own (aclnn_quant_matmul_v4.cpp), they are marked.
"""

from dataclasses import dataclass

from aclnn_py._storage import DType
from aclnn_py.emulator.device import checks, layout, matmul
from aclnn_py.emulator.device.wire import TensorInfo

_INNER_AXIS_LIMIT = 65535
_WORDS = (DType.UINT64, DType.INT64)
_FACTORS = (DType.FLOAT, DType.BF16)


@dataclass(frozen=True)
class _Arguments:
    x1: TensorInfo
    x2: TensorInfo
    row_scale: TensorInfo | None
    scale: TensorInfo
    offset: TensorInfo | None
    bias: TensorInfo | None
    transpose_x1: bool
    transpose_x2: bool
    out: TensorInfo
    version: int

    @property
    def int4(self) -> bool:
        return self.x1.dtype in (DType.INT4, DType.INT32) or self.x2.dtype in (DType.INT4, DType.INT32)


def check_v3(
    x1: TensorInfo | None,
    x2: TensorInfo | None,
    scale: TensorInfo | None,
    offset: TensorInfo | None,
    bias: TensorInfo | None,
    transposeX1: bool,
    transposeX2: bool,
    out: TensorInfo | None,
) -> int:
    """Check aclnnQuantMatmulV3."""
    checks.not_null(x1=x1, x2=x2, scale=scale, out=out)
    assert x1 and x2 and scale and out
    return _check(_Arguments(x1, x2, None, scale, offset, bias, transposeX1, transposeX2, out, 3))


def check_v4(
    x1: TensorInfo | None,
    x2: TensorInfo | None,
    scale: TensorInfo | None,
    offset: TensorInfo | None,
    pertokenScaleOptional: TensorInfo | None,
    bias: TensorInfo | None,
    transposeX1: bool,
    transposeX2: bool,
    out: TensorInfo | None,
) -> int:
    """Check aclnnQuantMatmulV4."""
    checks.not_null(x1=x1, x2=x2, scale=scale, out=out)
    assert x1 and x2 and scale and out
    return _check(_Arguments(x1, x2, pertokenScaleOptional, scale, offset, bias, transposeX1, transposeX2, out, 4))


def check_v5(
    x1: TensorInfo | None,
    x2: TensorInfo | None,
    x1Scale: TensorInfo | None,
    x2Scale: TensorInfo | None,
    yScale: TensorInfo | None,
    x1Offset: TensorInfo | None,
    x2Offset: TensorInfo | None,
    yOffset: TensorInfo | None,
    bias: TensorInfo | None,
    transposeX1: bool,
    transposeX2: bool,
    groupSize: int,
    out: TensorInfo | None,
) -> int:
    """Check aclnnQuantMatmulV5. groupSize has no meaning for the integer types and is not looked at."""
    checks.not_null(x1=x1, x2=x2, x2Scale=x2Scale, out=out)
    assert x1 and x2 and x2Scale and out
    for unused in (yScale, x1Offset, yOffset):
        if checks.present(unused):
            assert unused
            checks.reject(
                f"{unused.name} has shape {list(unused.shape)}; it must be NULL or an empty tensor here",
                checks.NULLPTR,
            )
    return _check(_Arguments(x1, x2, x1Scale, x2Scale, x2Offset, bias, transposeX1, transposeX2, out, 5))


def _check(a: _Arguments) -> int:
    checks.rank(a.x2, 2, 6)
    checks.rank(a.x1, 2, 6)
    checks.rank(a.out, 2, 6)
    _check_dtypes(a)
    batch = _check_shapes(a)
    for tensor in (a.x1, a.scale, a.row_scale, a.offset, a.bias, *((a.x2,) if a.int4 else ())):
        checks.not_nz(tensor)
    for tensor in (a.x1, a.x2):
        if tensor.numel == 0:
            checks.reject(f"{tensor.name} has shape {list(tensor.shape)}; empty tensors are not supported")
    return matmul.workspace_bytes((*batch, *a.out.shape[-2:]) if batch else a.out.shape)


def _check_dtypes(a: _Arguments) -> None:
    if a.x1.dtype == DType.INT8 and a.x2.dtype in (DType.INT4, DType.INT32):
        checks.reject(f"no emulated kernel for x1 INT8 with x2 {a.x2.dtype_name} (A8W4)", checks.NO_KERNEL)
    for tensor in (a.x1, a.x2):
        checks.dtype(tensor, (DType.INT8, DType.INT4, DType.INT32))
    checks.same_dtype(a.x2, a.x1)
    if a.row_scale:
        _check_dtypes_per_token(a, a.row_scale)
    elif a.int4:
        checks.dtype(a.scale, _WORDS)
        _check_bias_dtype(a, (DType.INT32,))
        checks.dtype(a.out, (DType.FLOAT16, DType.BF16))
    else:
        _check_dtypes_per_channel(a)
    if a.offset:
        if a.out.dtype != DType.INT8:
            checks.reject(f"{a.offset.name} is given, but out is {a.out.dtype_name}; it goes with INT8 only")
        checks.dtype(a.offset, (DType.FLOAT,))


def _check_dtypes_per_channel(a: _Arguments) -> None:
    checks.dtype(a.out, (DType.INT32, DType.BF16, DType.INT8, DType.FLOAT16))
    with_words = a.out.dtype in (DType.INT8, DType.FLOAT16)
    allowed = _WORDS if with_words else _FACTORS
    if a.scale.dtype not in allowed:
        names = " or ".join(entry.name for entry in allowed)
        checks.reject(f"{a.scale.name} is {a.scale.dtype_name}; with out {a.out.dtype_name} it must be {names}")
    bf16 = a.out.dtype == DType.BF16
    _check_bias_dtype(a, (DType.INT32, DType.BF16, DType.FLOAT) if bf16 else (DType.INT32,))


def _check_dtypes_per_token(a: _Arguments, row_scale: TensorInfo) -> None:
    checks.dtype(row_scale, (DType.FLOAT,))
    checks.dtype(a.out, (DType.BF16, DType.FLOAT16))
    bf16 = a.out.dtype == DType.BF16
    checks.dtype(a.scale, _FACTORS if bf16 else (DType.FLOAT,))
    _check_bias_dtype(a, (DType.INT32, DType.BF16 if bf16 else DType.FLOAT16, DType.FLOAT))


def _check_bias_dtype(a: _Arguments, allowed: tuple[DType, ...]) -> None:
    if a.bias and a.bias.dtype not in allowed:
        names = " or ".join(entry.name for entry in allowed)
        checks.reject(f"bias is {a.bias.dtype_name}; with out {a.out.dtype_name} it must be {names}")


def _matrix(tensor: TensorInfo, transpose: bool) -> tuple[int, ...]:
    """Shape of an operand with int4 unpacked and the transpose flag applied."""
    shape = tensor.shape
    if tensor.dtype == DType.INT32:
        shape = layout.unpacked_shape(shape, tensor.strides)
    return (*shape[:-2], shape[-1], shape[-2]) if transpose else shape


def _check_shapes(a: _Arguments) -> tuple[int, ...]:
    """Batch axes of the product."""
    checks.rank(a.scale, 1, 1)
    if a.row_scale:
        checks.rank(a.row_scale, 1, 1)
    left, right = _matrix(a.x1, a.transpose_x1), _matrix(a.x2, a.transpose_x2)
    rows, columns = left[-2], right[-1]
    if a.int4:
        _check_int4(a, left, right)
    if left[-1] != right[-2]:
        checks.reject(
            f"x1 has shape {list(a.x1.shape)} and K {left[-1]}, x2 has shape {list(a.x2.shape)} and K {right[-2]}; "
            "they must have the same K"
        )
    if a.version < 5:
        _check_inner_axes(a)
    if a.row_scale:
        checks.shape(a.row_scale, (rows,), "one number for each row of x1")
    checks.shape_in(a.scale, ((columns,), (1,)), "one number for each column of x2, or one")
    if a.offset:
        checks.shape_in(a.offset, ((columns,), (1,)), "one number for each column of x2, or one")
    batch = _broadcast(a, left[:-2], right[:-2])
    if a.bias:
        shapes = [(columns,)] if a.int4 or len(batch) != 1 else [(columns,), (batch[0], 1, columns)]
        checks.shape_in(a.bias, shapes, "[N] or [batch, 1, N]")
    expected = [(*batch, rows, columns)]
    if a.x1.ndim == 2 and a.x2.ndim == 2:
        expected.append((rows, 1, columns))
    checks.shape_in(a.out, expected, "the shape of x1 @ x2")
    return batch


def _check_int4(a: _Arguments, left: tuple[int, ...], right: tuple[int, ...]) -> None:
    transposed = a.transpose_x2 != layout.transposed(a.x2.shape, a.x2.strides)
    if left[-1] % 2 or left[-1] == 0:
        checks.reject(f"x1 has shape {list(a.x1.shape)} and K {left[-1]}; for int4 K must be even")
    if not transposed and (right[-1] % 2 or right[-1] == 0):
        checks.reject(f"x2 has shape {list(a.x2.shape)} and N {right[-1]}; for int4 and no transpose N must be even")
    if a.transpose_x1 != layout.transposed(a.x1.shape, a.x1.strides):
        checks.reject("x1 is transposed (transposeX1 or strides); for int4 it must not be")
    checks.rank(a.x2, 2, 2)


def _check_inner_axes(a: _Arguments) -> None:
    """V3 and V4 limit the inner axes, except int8 with a row scale and a float scale."""
    if a.row_scale and a.x1.dtype == DType.INT8 and a.scale.dtype in _FACTORS:
        return
    for tensor in (a.x1, a.x2):
        inner = tensor.shape[-2 if layout.transposed(tensor.shape, tensor.strides) else -1]
        if inner > _INNER_AXIS_LIMIT:
            checks.reject(f"{tensor.name} has an inner axis of {inner}, the limit is {_INNER_AXIS_LIMIT}")


def _broadcast(a: _Arguments, left: tuple[int, ...], right: tuple[int, ...]) -> tuple[int, ...]:
    size = max(len(left), len(right))
    left, right = (1,) * (size - len(left)) + left, (1,) * (size - len(right)) + right
    for one, other in zip(left, right, strict=True):
        if one != other and 1 not in (one, other):
            checks.reject(
                f"x1 has shape {list(a.x1.shape)}, x2 has shape {list(a.x2.shape)}; their batch axes do not broadcast"
            )
    return tuple(max(pair) for pair in zip(left, right, strict=True))
