# SPDX-License-Identifier: Apache-2.0
"""``npu_weight_quant_batchmatmul``: floating-point activations times int8 or int4 weights."""

from __future__ import annotations

from .. import ops
from ..errors import NotSupportedError
from ..runtime.backend import has_op
from ..runtime.stream import Stream
from ..tensor import empty
from ._arrays import like_first, matrix_to_device, to_device
from ._rules import (
    BFLOAT16,
    FLOAT16,
    FLOAT32,
    INT4,
    INT4_PER_INT32,
    INT8,
    INT32,
    INT64,
    UINT64,
    A,
    Array,
    is_transposed,
    reject,
    require_array,
    require_contiguous,
    require_dtype,
    require_matrix_strides,
    require_not_empty,
    require_shape,
    require_stream,
)

_F = "npu_weight_quant_batchmatmul"
_MAX_AXIS = 65535
_GROUP_STEP = 32


def npu_weight_quant_batchmatmul(
    x: A,
    weight: Array,
    antiquant_scale: Array,
    antiquant_offset: Array | None = None,
    quant_scale: Array | None = None,
    quant_offset: Array | None = None,
    bias: Array | None = None,
    antiquant_group_size: int = 0,
    inner_precise: int = 0,
    weight_dtype: object = None,
    *,
    stream: Stream | None = None,
) -> A:
    """Compute ``x @ ((weight + antiquant_offset) * antiquant_scale) + bias``, optionally quantised to int8.

    Parameters
    ----------
    x : array of float16 or bfloat16, shape (m, k)
        Contiguous or a transposed view. 1 <= k <= 65535.
    weight : array of int8, int4 or int32, shape (k, n)
        Contiguous or a transposed view. int32 carries eight int4 values a word, the first in the lowest four bits,
        along the dimension that is contiguous: shape (k, n / 8), or (k / 8, n) for a transposed view. 1 <= n <=
        65535.
    antiquant_scale : array of the dtype of `x`, or int64 or uint64
        Per tensor (1,) or (1, 1); per channel (n,) or (1, n); per group (ceil(k / group), n), transposed if
        `weight` is. 64-bit words (of `npu_trans_quant_param`) are per
        channel, with float16 `x` and int8 `weight`.
    antiquant_offset : array, optional
        Shape and dtype of `antiquant_scale`; int32 where that is 64-bit.
    quant_scale : array of float32, int64 or uint64, shape (1,), (n,) or (1, n), optional
        Makes the result int8: ``y * quant_scale + quant_offset``. float32 is packed by aclnnTransQuantParamV2.
    quant_offset : array of float32, optional
        Shape of `quant_scale`, which it needs.
    bias : array of shape (n,) or (1, n), optional
        float16 if `x` is float16, float32 if `x` is bfloat16.
    antiquant_group_size : int
        0, or the number of rows of `weight` that share a scale: a multiple of 32 in [32, k - 1].
    inner_precise : int
        1 lets the kernel trade precision for speed (aclnnWeightQuantBatchMatmulV3), 0 does not.
    weight_dtype : dtype, optional
        Of torch_npu's signature, for 8-bit float weights, which this version does not offer: None.
    stream : Stream, optional
        Default: the current device's default stream.

    Returns
    -------
    array of the dtype of `x`, or int8 with `quant_scale`, shape (m, n)

    Raises
    ------
    ParameterError
        An argument breaks a rule; ``.argument`` and ``.rule`` name them.
    NotSupportedError
        `weight_dtype` is given, or `inner_precise` is 1 and the library has no V3.

    Notes
    -----
    V2, or V3 where `inner_precise` is 1 and `quant_scale` is not float32, as torch_npu chooses. Limits: CANN's
    documents of both, for Atlas A2 and A3.
    """
    require_stream(_F, stream)
    if weight_dtype is not None:
        raise NotSupportedError("weight_dtype is not offered yet; it must be None", op=_F)
    k, n = _check_matrices(x, weight)
    _check_group(antiquant_group_size, k)
    _check_antiquant(x, weight, antiquant_scale, antiquant_offset, antiquant_group_size, k, n)
    _check_quant(quant_scale, quant_offset, n)
    if bias is not None:
        require_array(_F, "bias", bias)
        require_dtype(_F, "bias", bias, FLOAT32 if x.dtype == BFLOAT16 else FLOAT16)
        require_shape(_F, "bias", bias, (n,), (1, n))
        require_contiguous(_F, "bias", bias)
    if inner_precise not in (0, 1):
        reject(_F, "inner_precise", "must be 0 or 1", inner_precise)

    x_, weight_ = matrix_to_device(x, stream), matrix_to_device(weight, stream)
    scale = matrix_to_device(antiquant_scale, stream)
    offset = None if antiquant_offset is None else matrix_to_device(antiquant_offset, stream)
    out_scale, out_offset = to_device(quant_scale, stream), to_device(quant_offset, stream)
    bias_ = to_device(bias, stream)
    y = empty((x.shape[0], n), INT8 if quant_scale is not None else x.dtype, stream=stream)
    precise = inner_precise
    if out_scale is not None and out_scale.dtype == FLOAT32:
        words = empty(out_scale.shape, INT64, stream=stream)
        ops.aclnnTransQuantParamV2(out_scale, out_offset, words, stream=stream)
        out_scale, precise = words, 0
    inputs = (x_, weight_, scale, offset, out_scale, out_offset, bias_, antiquant_group_size)
    if precise == 0:
        ops.aclnnWeightQuantBatchMatmulV2(*inputs, y, stream=stream)
    elif has_op("aclnnWeightQuantBatchMatmulV3"):
        ops.aclnnWeightQuantBatchMatmulV3(*inputs, precise, y, stream=stream)
    else:
        raise NotSupportedError(
            "inner_precise=1 needs aclnnWeightQuantBatchMatmulV3, which the loaded library lacks", op=_F
        )
    return like_first(y, x, stream)


def _check_matrices(x: Array, weight: Array) -> tuple[int, int]:
    """Check both factors; return k and n, counted in weights even where int32 words carry eight."""
    require_array(_F, "x", x)
    require_dtype(_F, "x", x, FLOAT16, BFLOAT16)
    require_array(_F, "weight", weight)
    require_dtype(_F, "weight", weight, INT8, INT4, INT32)
    for name, value in (("x", x), ("weight", weight)):
        if value.ndim != 2:
            reject(_F, name, "must have 2 dimensions", value)
        require_not_empty(_F, name, value)
        require_matrix_strides(_F, name, value)
    transposed = is_transposed(weight)
    k, n = weight.shape
    if weight.dtype == INT32:
        k, n = (k * INT4_PER_INT32, n) if transposed else (k, n * INT4_PER_INT32)
    elif weight.dtype == INT4 and (k if transposed else n) % 2:
        reject(_F, "weight", "must have an even contiguous dimension when it is int4", weight)
    if x.shape[1] != k:
        reject(_F, "weight", f"must have k = {x.shape[1]} rows, the last dimension of x", weight)
    for name, value, length in (("x", x, k), ("weight", weight, n)):
        if length > _MAX_AXIS:
            reject(_F, name, f"must have a last dimension of at most {_MAX_AXIS}", value)
    if is_transposed(x) and x.shape[0] > _MAX_AXIS:
        reject(_F, "x", f"must have at most {_MAX_AXIS} rows when it is transposed", x)
    return k, n


def _check_group(group: int, k: int) -> None:
    if group != 0 and not (_GROUP_STEP <= group <= k - 1 and group % _GROUP_STEP == 0):
        rule = f"must be 0 or a multiple of {_GROUP_STEP} in [{_GROUP_STEP}, k - 1] with k = {k}"
        reject(_F, "antiquant_group_size", rule, group)


def _check_antiquant(x: Array, weight: Array, scale: Array, offset: Array | None, group: int, k: int, n: int) -> None:
    require_array(_F, "antiquant_scale", scale)
    require_dtype(_F, "antiquant_scale", scale, x.dtype, INT64, UINT64)
    words = scale.dtype in (INT64, UINT64)
    if words and (x.dtype != FLOAT16 or weight.dtype != INT8 or group):
        reject(_F, "antiquant_scale", "may be 64-bit only per channel with float16 x and int8 weight", scale)
    if group:
        require_shape(_F, "antiquant_scale", scale, (-(-k // group), n))
    elif words:
        require_shape(_F, "antiquant_scale", scale, (n,), (1, n))
    else:
        require_shape(_F, "antiquant_scale", scale, (1,), (1, 1), (n,), (1, n))
    _require_order(weight, "antiquant_scale", scale, group)
    if offset is not None:
        require_array(_F, "antiquant_offset", offset)
        require_dtype(_F, "antiquant_offset", offset, INT32 if words else scale.dtype)
        require_shape(_F, "antiquant_offset", offset, tuple(scale.shape))
        _require_order(weight, "antiquant_offset", offset, group)


def _require_order(weight: Array, argument: str, value: Array, group: int) -> None:
    """Refuse strides: group-wise scales and offsets must be transposed exactly when the weights are."""
    if not (group and is_transposed(weight)):
        require_matrix_strides(_F, argument, value)
    elif not is_transposed(value):
        reject(_F, argument, "must be a transposed view, as weight is, when antiquant_group_size is given", value)


def _check_quant(scale: Array | None, offset: Array | None, n: int) -> None:
    if scale is None:
        if offset is not None:
            reject(_F, "quant_scale", "must be given with quant_offset", None)
        return
    require_array(_F, "quant_scale", scale)
    require_dtype(_F, "quant_scale", scale, FLOAT32, INT64, UINT64)
    require_shape(_F, "quant_scale", scale, (1,), (n,), (1, n))
    require_contiguous(_F, "quant_scale", scale)
    if offset is not None:
        require_array(_F, "quant_offset", offset)
        require_dtype(_F, "quant_offset", offset, FLOAT32)
        require_shape(_F, "quant_offset", offset, tuple(scale.shape))
        require_contiguous(_F, "quant_offset", offset)
