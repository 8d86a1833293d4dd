# SPDX-License-Identifier: Apache-2.0
"""``npu_trans_quant_param``: scales and offsets packed into the 64-bit words of the output quantisation."""

from __future__ import annotations

from .. import ops
from ..errors import NotSupportedError
from ..runtime.backend import has_op
from ..runtime.stream import Stream
from ..tensor import Tensor, empty
from ._arrays import like_first, to_device
from ._rules import (
    FLOAT32,
    INT64,
    A,
    Array,
    reject,
    require_array,
    require_contiguous,
    require_dtype,
    require_not_empty,
    require_stream,
)

_F = "npu_trans_quant_param"


def npu_trans_quant_param(
    scale: A, offset: Array | None = None, round_mode: int = 0, *, stream: Stream | None = None
) -> A:
    """Pack float32 scales and offsets into the words that quantised matmuls take.

    Parameters
    ----------
    scale : array of float32, shape (n,) or (1, n)
        Scale of each output channel.
    offset : array of float32, shape (n,) or (1, n), optional
        Offset of each output channel, rounded half to even and clamped to [-256, 255].
        Of two 1-D lengths one may be 1.
    round_mode : int
        0 truncates the scale to its upper 19 bits, 1 rounds it to them (half to even). 1 needs
        aclnnTransQuantParamV3.
    stream : Stream, optional
        Default: the current device's default stream.

    Returns
    -------
    array of int64
        One word per channel, in the longer of the two shapes: bits 0-31 the scale, bits 37-45 the offset, bit 46 set.

    Raises
    ------
    ParameterError
        An argument breaks a rule; ``.argument`` and ``.rule`` name them.
    NotSupportedError
        `round_mode` is 1 and the library has no aclnnTransQuantParamV3.

    Notes
    -----
    aclnnTransQuantParamV3 if the library has it, else V2, as torch_npu chooses. Limits: CANN's document of
    aclnnTransQuantParamV3.
    """
    require_stream(_F, stream)
    require_array(_F, "scale", scale)
    _check_vector("scale", scale)
    shape = scale.shape
    if offset is not None:
        require_array(_F, "offset", offset)
        _check_vector("offset", offset)
        lengths = {scale.shape[-1], offset.shape[-1]}
        if len(lengths) > 1 and (1 not in lengths or scale.ndim > 1 or offset.ndim > 1):
            reject(_F, "offset", f"must have the length of scale ({scale.shape[-1]})", offset)
        if scale.ndim == 1:
            shape = max(scale.shape, offset.shape, key=lambda s: s[-1])
    if round_mode not in (0, 1):
        reject(_F, "round_mode", "must be 0 or 1", round_mode)

    scale_, offset_ = to_device(scale, stream), to_device(offset, stream)
    out = empty(shape, INT64, stream=stream)
    pack(scale_, offset_, out, round_mode, stream)
    return like_first(out, scale, stream)


def pack(scale: Tensor, offset: Tensor | None, out: Tensor, round_mode: int, stream: Stream | None) -> None:
    """Launch the newest version of the operator that the library has."""
    if has_op("aclnnTransQuantParamV3"):
        ops.aclnnTransQuantParamV3(scale, offset, round_mode, out, stream=stream)
    elif round_mode:
        raise NotSupportedError("round_mode=1 needs aclnnTransQuantParamV3, which the loaded library lacks", op=_F)
    else:
        ops.aclnnTransQuantParamV2(scale, offset, out, stream=stream)


def _check_vector(argument: str, value: Array) -> None:
    require_dtype(_F, argument, value, FLOAT32)
    if value.ndim not in (1, 2) or (value.ndim == 2 and value.shape[0] != 1):
        reject(_F, argument, "must have shape [n] or [1, n]", value)
    require_not_empty(_F, argument, value)
    require_contiguous(_F, argument, value)
