# SPDX-License-Identifier: Apache-2.0
"""Checks of aclnnWeightQuantBatchMatmulV2 and V3 on Ascend910B and Ascend910_93.

Rules in the order of op_api/aclnn_weight_quant_batch_matmul_v2.cpp of ops-nn, then those of
op_tiling/weight_quant_batch_matmul_v2_tiling_fixpipe.cpp. One rule is stricter: with a transposed weight CANN
reads the memory of a grouped scale or offset as transposed too, whatever its strides say, and computes with
the wrong numbers if it is not. Here that is refused.
"""

from dataclasses import dataclass

from aclnn_py._storage import DType, Format
from aclnn_py.emulator.device import checks, layout, matmul
from aclnn_py.emulator.device.wire import TensorInfo

_LIMIT = 65535
_GROUP_STEP = 32
_FIXPIPE_ROWS = 96
_FIXPIPE_ALIGN = 64
_NZ_GROUPS = (64, 128)
_NZ_COLUMNS = 64
_WORDS = (DType.UINT64, DType.INT64)
_FLOATS = (DType.FLOAT16, DType.BF16)


@dataclass(frozen=True)
class _Arguments:
    x: TensorInfo
    weight: TensorInfo
    scale: TensorInfo
    offset: TensorInfo | None
    quant_scale: TensorInfo | None
    quant_offset: TensorInfo | None
    bias: TensorInfo | None
    group: int
    y: TensorInfo

    @property
    def transposed(self) -> bool:
        return layout.transposed(self.weight.shape, self.weight.strides)

    @property
    def int4(self) -> bool:
        return self.weight.dtype in (DType.INT4, DType.INT32)

    @property
    def fixpipe(self) -> bool:
        return self.scale.dtype in _WORDS

    @property
    def matrix(self) -> tuple[int, int]:
        """K and N of the weight, int4 unpacked."""
        shape = self.weight.shape
        if self.weight.dtype == DType.INT32:
            shape = layout.unpacked_shape(shape, self.weight.strides)
        return shape[0], shape[1]


def check_v2(
    x: TensorInfo | None,
    weight: TensorInfo | None,
    antiquantScale: TensorInfo | None,
    antiquantOffsetOptional: TensorInfo | None,
    quantScaleOptional: TensorInfo | None,
    quantOffsetOptional: TensorInfo | None,
    biasOptional: TensorInfo | None,
    antiquantGroupSize: int,
    y: TensorInfo | None,
) -> int:
    """Check aclnnWeightQuantBatchMatmulV2."""
    return check_v3(
        x,
        weight,
        antiquantScale,
        antiquantOffsetOptional,
        quantScaleOptional,
        quantOffsetOptional,
        biasOptional,
        antiquantGroupSize,
        0,
        y,
    )


def check_v3(
    x: TensorInfo | None,
    weight: TensorInfo | None,
    antiquantScale: TensorInfo | None,
    antiquantOffsetOptional: TensorInfo | None,
    quantScaleOptional: TensorInfo | None,
    quantOffsetOptional: TensorInfo | None,
    biasOptional: TensorInfo | None,
    antiquantGroupSize: int,
    innerPrecise: int,
    y: TensorInfo | None,
) -> int:
    """Check aclnnWeightQuantBatchMatmulV3."""
    checks.not_null(x=x, weight=weight, antiquantScale=antiquantScale, y=y)
    assert x and weight and antiquantScale and y
    if innerPrecise not in (0, 1):
        checks.reject(f"innerPrecise is {innerPrecise}, expected 0 or 1")
    a = _Arguments(
        x,
        weight,
        antiquantScale,
        antiquantOffsetOptional,
        quantScaleOptional,
        quantOffsetOptional,
        biasOptional,
        antiquantGroupSize,
        y,
    )
    _check_strides(a)
    _check_dtypes(a)
    _check_formats_and_ranks(a)
    _check_matrices(a)
    _check_group(a)
    _check_parameters(a)
    if a.int4 and weight.format == Format.FRACTAL_NZ:
        _check_int4_nz(a)
    if not checks.present(a.quant_scale):
        _check_unquantised(a)
    if a.fixpipe:
        _check_fixpipe(a)
    return matmul.workspace_bytes(y.shape)


def _check_strides(a: _Arguments) -> None:
    parameters = (a.scale, a.offset)
    for tensor in (a.x, a.weight, *(parameters if a.transposed else ())):
        if tensor and not tensor.contiguous and not layout.transposed(tensor.shape, tensor.strides):
            checks.reject(
                f"{tensor.name} has shape {list(tensor.shape)} and strides {list(tensor.strides)}; "
                "it must be contiguous or have its last two axes transposed"
            )
    for tensor in (*(() if a.transposed else parameters), a.y, a.quant_scale, a.quant_offset, a.bias):
        if tensor and not tensor.contiguous:
            checks.reject(
                f"{tensor.name} has shape {list(tensor.shape)} and strides {list(tensor.strides)}; "
                "it must be contiguous"
            )
    for tensor in parameters:
        if a.transposed and tensor and tensor.ndim == 2 and 1 not in tensor.shape and tensor.contiguous:
            checks.reject(
                f"{tensor.name} has shape {list(tensor.shape)} and is contiguous, but weight is transposed; "
                "then it must be transposed in memory too"
            )


def _check_dtypes(a: _Arguments) -> None:
    checks.dtype(a.x, _FLOATS)
    checks.dtype(a.weight, (DType.INT8, DType.INT4, DType.INT32))
    checks.dtype(a.scale, (*_FLOATS, *_WORDS))
    checks.dtype(a.y, (*_FLOATS, DType.INT8))
    if a.quant_scale and a.y.dtype != DType.INT8:
        checks.reject(f"y is {a.y.dtype_name}; with quantScaleOptional it must be INT8")
    if not a.quant_scale:
        checks.same_dtype(a.y, a.x)
    for tensor in (a.x, a.weight, a.y):
        checks.rank(tensor, 2, 2)
    if a.fixpipe:
        _check_fixpipe_dtypes(a)
    else:
        checks.same_dtype(a.scale, a.x)
        if a.offset:
            checks.same_dtype(a.offset, a.scale)
    if a.bias:
        expected = DType.FLOAT16 if a.x.dtype == DType.FLOAT16 else DType.FLOAT
        if a.bias.dtype != expected:
            checks.reject(f"{a.bias.name} is {a.bias.dtype_name}; with x {a.x.dtype_name} it must be {expected.name}")


def _check_fixpipe_dtypes(a: _Arguments) -> None:
    rules = ((a.x, DType.FLOAT16), (a.weight, DType.INT8), (a.offset, DType.INT32), (a.y, DType.FLOAT16))
    for tensor, expected in rules:
        if tensor and tensor.dtype != expected:
            checks.reject(
                f"{tensor.name} is {tensor.dtype_name}; with antiquantScale {a.scale.dtype_name} "
                f"it must be {expected.name}"
            )


def _check_formats_and_ranks(a: _Arguments) -> None:
    parameters = (a.scale, a.bias, a.offset, a.quant_scale, a.quant_offset)
    checks.not_nz(a.x, *parameters)
    for tensor in parameters:
        if tensor:
            checks.rank(tensor, 1, 2)
    if a.quant_offset and not a.quant_scale:
        checks.reject("quantOffsetOptional is given, but quantScaleOptional is NULL")
    if a.quant_scale:
        checks.dtype(a.quant_scale, _WORDS)


def _check_matrices(a: _Arguments) -> None:
    (m, k), (weight_k, n) = a.x.shape, a.matrix
    if k != weight_k:
        checks.reject(
            f"x has shape {[m, k]}, weight has shape {list(a.weight.shape)} and K {weight_k}; K must be equal"
        )
    if 0 in (m, k, n):
        checks.reject(f"x has shape {[m, k]}, weight has N {n}; M, K and N must be at least 1")
    x_transposed = layout.transposed(a.x.shape, a.x.strides)
    for name, size, limited in (("K", k, True), ("N", n, True), ("M", m, x_transposed)):
        if limited and size > _LIMIT:
            checks.reject(f"x has shape {[m, k]}, weight has N {n}; {name} {size} is above the limit of {_LIMIT}")
    if a.int4 and (k if a.transposed else n) % 2:
        checks.reject(f"weight has K {k} and N {n}; the axis that int4 is packed along must be even")
    checks.shape(a.y, (m, n), "the shape of x @ weight")


def _check_group(a: _Arguments) -> None:
    k = a.x.shape[1]
    if a.group and (a.group % _GROUP_STEP or not _GROUP_STEP <= a.group <= k - 1):
        checks.reject(
            f"antiquantGroupSize is {a.group}, expected 0 or a multiple of {_GROUP_STEP} in [{_GROUP_STEP}, {k - 1}]"
        )


def _check_parameters(a: _Arguments) -> None:
    k, n = a.matrix
    if a.group:
        checks.shape(a.scale, (-(-k // a.group), n), f"one row for each group of {a.group} rows of weight")
    else:
        checks.shape_in(a.scale, ((1,), (n,), (1, 1), (1, n)), "one number, or one for each column of weight")
    if a.offset:
        checks.shape(a.offset, a.scale.shape, "antiquantOffsetOptional must have the shape of antiquantScale")
    if a.quant_scale:
        checks.shape_in(a.quant_scale, ((0,), (1,), (n,), (1, n)), "one number, or one for each column of weight")
        if a.quant_offset:
            why = "quantOffsetOptional must have the shape of quantScaleOptional"
            checks.shape(a.quant_offset, a.quant_scale.shape, why)
    if a.bias:
        checks.shape_in(a.bias, ((0,), (n,), (1, n)), "one number for each column of weight")


def _check_unquantised(a: _Arguments) -> None:
    """Refuse int8 output without words to quantise by.

    To the op_api an empty quantScaleOptional is one that is given, so y must be INT8; to the tiling it is
    absent, so y must have the type of x. Between the two no call gets through.
    """
    if a.y.dtype != a.x.dtype:
        checks.reject(
            f"y is {a.y.dtype_name} and quantScaleOptional is empty, which counts as absent; "
            f"without it y must be {a.x.dtype_name}, the type of x",
            checks.TILING,
        )


def _check_int4_nz(a: _Arguments) -> None:
    k, n = a.matrix
    if a.quant_scale:
        checks.reject("quantScaleOptional is given; with int4 weight in FRACTAL_NZ it must be NULL")
    if not a.group:
        if a.scale.numel == 1:
            checks.reject("antiquantScale has one element; int4 weight in FRACTAL_NZ needs one for each column")
        if not a.transposed:
            checks.reject("weight is int4 in FRACTAL_NZ and not transposed; without groups it must be transposed")
        return
    if a.transposed or layout.transposed(a.x.shape, a.x.strides):
        checks.reject("weight is int4 in FRACTAL_NZ; with groups neither x nor weight may be transposed")
    if a.group not in _NZ_GROUPS:
        checks.reject(f"antiquantGroupSize is {a.group}; with int4 weight in FRACTAL_NZ it must be 64 or 128")
    if k % a.group or n % _NZ_COLUMNS:
        checks.reject(
            f"weight has K {k} and N {n}; in FRACTAL_NZ with groups K must be a multiple of {a.group} and N of 64"
        )


def _check_fixpipe(a: _Arguments) -> None:
    """Refuse what the only kernel for 64-bit scales cannot do."""
    (m, k), (_, n) = a.x.shape, a.matrix
    problems = {
        f"x has M {m}, above {_FIXPIPE_ROWS}": m > _FIXPIPE_ROWS,
        f"weight has K {k}, N {n}, not multiples of {_FIXPIPE_ALIGN}": bool(k % _FIXPIPE_ALIGN or n % _FIXPIPE_ALIGN),
        "weight is not transposed, or not in ND": not a.transposed or a.weight.format == Format.FRACTAL_NZ,
        "x is transposed": layout.transposed(a.x.shape, a.x.strides),
        "antiquantScale is not one word for each column": a.group != 0 or a.scale.numel != n,
        "quantScaleOptional is given": a.quant_scale is not None,
    }
    for problem, found in problems.items():
        if found:
            checks.reject(f"{problem}; no kernel takes this with antiquantScale {a.scale.dtype_name}", checks.TILING)
