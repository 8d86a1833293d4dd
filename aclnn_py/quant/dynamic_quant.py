# SPDX-License-Identifier: Apache-2.0
"""``npu_dynamic_quant``: symmetric quantisation of each row by its own largest magnitude."""

from __future__ import annotations

from .. import ops
from .._constants import aclDataType
from ..errors import NotSupportedError
from ..runtime.backend import has_op
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
    require_dtype,
    require_not_empty,
    require_shape,
    require_stream,
)

_F = "npu_dynamic_quant"


def npu_dynamic_quant(
    input: A,  # torch_npu's name
    *,
    smooth_scales: Array | None = None,
    group_index: Array | None = None,
    dst_type: object = None,
    quant_mode: str = "pertoken",
    dst_type_max: float = 0.0,
    stream: Stream | None = None,
) -> tuple[A, A]:
    """Quantise each row: ``scale = max(|row * smooth|) / 127``, ``y = round(row * smooth / scale)``.

    Parameters
    ----------
    input : array of float16 or bfloat16, at least 2 dimensions
        Rows are the last dimension, of length h.
    smooth_scales : array of the dtype of `input`, shape (h,), or (groups, h) with `group_index`, optional
        Factor of each column, applied first.
    group_index : array of int32, shape (groups,), optional
        Cumulative number of rows of each group (mixture of experts); needs `smooth_scales`.
    dst_type : dtype, optional
        int8 (default), or int4 (also ``"quint4x2"``), which is returned as int32 words of eight values.
    quant_mode : str
        ``"pertoken"``. Others need operators that this version does not offer.
    dst_type_max : float
        0.0, likewise.
    stream : Stream, optional
        Default: the current device's default stream.

    Returns
    -------
    y : array of int8, shape of `input` (int4: int32, last dimension h / 8)
    scale : array of float32, shape ``input.shape[:-1]``

    Raises
    ------
    ParameterError
        An argument breaks a rule; ``.argument`` and ``.rule`` name them.
    NotSupportedError
        `quant_mode` or `dst_type_max` asks for aclnnDynamicQuantV3 or V4, or the library has V1 only and
        `group_index` or int4 needs V2.

    Notes
    -----
    aclnnDynamicQuantV2 if the library has it, else aclnnDynamicQuant, as torch_npu chooses. Limits: CANN's
    documents of both.
    """
    require_stream(_F, stream)
    require_array(_F, "input", input)
    require_dtype(_F, "input", input, FLOAT16, BFLOAT16)
    if not 2 <= input.ndim <= 8:
        reject(_F, "input", "must have 2 to 8 dimensions", input)
    require_not_empty(_F, "input", input)
    columns = input.shape[-1]
    if quant_mode not in ("pertoken", "pertensor", "perchannel"):
        reject(_F, "quant_mode", "must be 'pertoken', 'pertensor' or 'perchannel'", repr(quant_mode))
    if quant_mode != "pertoken" or dst_type_max != 0.0:
        raise NotSupportedError(
            "quant_mode other than 'pertoken' and dst_type_max other than 0.0 need aclnnDynamicQuantV3 or V4, "
            "which aclnn_py does not bind yet",
            op=_F,
        )
    dst = INT8 if dst_type is None else numpy_dtype(_F, "dst_type", dst_type)
    if dst not in (INT8, INT4):
        reject(_F, "dst_type", "must be int8 or int4", dst.name)
    if dst == INT4 and columns % INT4_PER_INT32:
        reject(_F, "input", "must have a last dimension that is a multiple of 8 when dst_type is int4", input)
    if group_index is not None:
        require_array(_F, "group_index", group_index)
        require_dtype(_F, "group_index", group_index, INT32)
        if group_index.ndim != 1:
            reject(_F, "group_index", "must have 1 dimension", group_index)
        require_not_empty(_F, "group_index", group_index)
        if smooth_scales is None:
            reject(_F, "smooth_scales", "must be given with group_index", None)
    if smooth_scales is not None:
        require_array(_F, "smooth_scales", smooth_scales)
        require_dtype(_F, "smooth_scales", smooth_scales, input.dtype)
        wanted = (columns,) if group_index is None else (group_index.shape[0], columns)
        require_shape(_F, "smooth_scales", smooth_scales, wanted)

    x, smooth = to_device(input, stream), to_device(smooth_scales, stream)
    groups = to_device(group_index, stream)
    if dst == INT8:
        y, code = empty(input.shape, INT8, stream=stream), aclDataType.ACL_INT8
    else:
        y = empty((*input.shape[:-1], columns // INT4_PER_INT32), INT32, stream=stream)
        code = aclDataType.ACL_INT32
    scale = empty(input.shape[:-1], FLOAT32, stream=stream)
    if has_op("aclnnDynamicQuantV2"):
        ops.aclnnDynamicQuantV2(x, smooth, groups, code, y, scale, None, stream=stream)
    elif groups is not None or dst == INT4:
        raise NotSupportedError("group_index and int4 need aclnnDynamicQuantV2, which the loaded library lacks",
        op=_F)
    else:
        ops.aclnnDynamicQuant(x, smooth, y, scale, stream=stream)
    return like_first(y, input, stream), like_first(scale, input, stream)
