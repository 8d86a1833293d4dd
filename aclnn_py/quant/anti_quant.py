# SPDX-License-Identifier: Apache-2.0
"""``npu_anti_quant``: int8 or int4 back to floating point."""

from __future__ import annotations

from .. import ops
from .._constants import aclDataType
from ..runtime.stream import Stream
from ..tensor import empty
from ._arrays import like_first, numpy_dtype, to_device
from ._rules import (
    BFLOAT16,
    FLOAT16,
    FLOAT32,
    INT4,
    INT4_PER_INT32,
    INT8,
    INT32,
    A,
    Array,
    reject,
    require_array,
    require_contiguous,
    require_dtype,
    require_shape,
    require_stream,
)

_F = "npu_anti_quant"
_DST = {FLOAT16: aclDataType.ACL_FLOAT16, BFLOAT16: aclDataType.ACL_BF16}


def npu_anti_quant(
    x: A,
    scale: Array,
    *,
    offset: Array | None = None,
    dst_dtype: object = None,
    src_dtype: object = None,
    stream: Stream | None = None,
) -> A:
    """Compute ``y = (x + offset) * scale``.

    Parameters
    ----------
    x : array of int8 or int32, 1 to 8 dimensions
        int32 carries eight int4 values a word, the first in the lowest four bits, and must be contiguous.
    scale : array of float32 or bfloat16, shape (1,) or (n,)
        n is the length of the last dimension of the result.
    offset : array, optional
        Same shape and dtype as `scale`.
    dst_dtype : dtype, optional
        float16 (default) or bfloat16.
    src_dtype : dtype, optional
        What `x` holds: int8, or int4 if `x` is int32. Default: inferred.
    stream : Stream, optional
        Default: the current device's default stream.

    Returns
    -------
    array of `dst_dtype`
        The shape of `x`; the last dimension is eight times as long if `x` is int32.

    Raises
    ------
    ParameterError
        An argument breaks a rule; ``.argument`` and ``.rule`` name them.

    Notes
    -----
    aclnnAscendAntiQuant with sqrtMode false. Computed in float32, rounded once (half to even). Limits: CANN's
    document of aclnnAscendAntiQuant.
    """
    require_stream(_F, stream)
    require_array(_F, "x", x)
    require_dtype(_F, "x", x, INT8, INT32)
    if not 1 <= x.ndim <= 8:
        reject(_F, "x", "must have 1 to 8 dimensions", x)
    packed = x.dtype == INT32
    if packed:
        require_contiguous(_F, "x", x)
    if src_dtype is not None:
        source, wanted = numpy_dtype(_F, "src_dtype", src_dtype), INT4 if packed else INT8
        if source != wanted:
            reject(_F, "src_dtype", f"must be {wanted.name} when x is {x.dtype.name}", source.name)
    dst = FLOAT16 if dst_dtype is None else numpy_dtype(_F, "dst_dtype", dst_dtype)
    if dst not in _DST:
        reject(_F, "dst_dtype", "must be float16 or bfloat16", dst.name)
    shape = (*x.shape[:-1], x.shape[-1] * INT4_PER_INT32) if packed else tuple(x.shape)
    require_array(_F, "scale", scale)
    require_dtype(_F, "scale", scale, FLOAT32, BFLOAT16)
    require_shape(_F, "scale", scale, (1,), (shape[-1],))
    if offset is not None:
        require_array(_F, "offset", offset)
        require_dtype(_F, "offset", offset, scale.dtype)
        require_shape(_F, "offset", offset, tuple(scale.shape))

    x_, scale_, offset_ = to_device(x, stream), to_device(scale, stream), to_device(offset, stream)
    y = empty(shape, dst, stream=stream)
    ops.aclnnAscendAntiQuant(x_, scale_, offset_, _DST[dst], False, y, stream=stream)
    return like_first(y, x, stream)
