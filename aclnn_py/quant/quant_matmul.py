# SPDX-License-Identifier: Apache-2.0
"""``npu_quant_matmul``: int8 matrix product with the dequantisation (or requantisation) fused in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from .. import ops
from ..errors import NotSupportedError
from ..runtime.backend import has_op
from ..runtime.stream import Stream
from ..tensor import Tensor, empty
from ._arrays import like_first, matrix_to_device, numpy_dtype, to_device
from ._rules import (
    BFLOAT16,
    FLOAT16,
    FLOAT32,
    INT8,
    INT32,
    INT64,
    UINT64,
    A,
    Array,
    reject,
    require_array,
    require_contiguous,
    require_dtype,
    require_matrix_strides,
    require_not_empty,
    require_shape,
    require_stream,
)
from .trans_quant_param import pack

_F = "npu_quant_matmul"


class _Combination(NamedTuple):
    """One row of CANN's table of dtypes (aclnnQuantMatmulV4 and V5, Atlas A2 and A3, int8 inputs)."""

    out: np.dtype[Any]
    pertoken: bool | None  # None: with or without
    scale: tuple[np.dtype[Any], ...]
    offset: bool
    bias: tuple[np.dtype[Any], ...]


# float32 scales of the first two rows are packed into int64 words first, as torch_npu does.
_COMBINATIONS = (
    _Combination(FLOAT16, False, (UINT64, INT64, FLOAT32), False, (INT32,)),
    _Combination(INT8, False, (UINT64, INT64, FLOAT32), True, (INT32,)),
    _Combination(BFLOAT16, None, (FLOAT32, BFLOAT16), False, (INT32, BFLOAT16, FLOAT32)),
    _Combination(FLOAT16, True, (FLOAT32,), False, (INT32, FLOAT16, FLOAT32)),
    _Combination(INT32, False, (FLOAT32, BFLOAT16), False, (INT32,)),
)


def npu_quant_matmul(
    x1: A,
    x2: Array,
    scale: Array,
    *,
    offset: Array | None = None,
    pertoken_scale: Array | None = None,
    bias: Array | None = None,
    output_dtype: object = None,
    x1_dtype: object = None,
    x2_dtype: object = None,
    pertoken_scale_dtype: object = None,
    scale_dtype: object = None,
    group_sizes: Sequence[int] | None = None,
    y_scale: Array | None = None,
    stream: Stream | None = None,
) -> A:
    """Compute ``(x1 @ x2 + bias) * scale * pertoken_scale + offset`` with exact int32 accumulation.

    Parameters
    ----------
    x1 : array of int8, shape (..., m, k), 2 to 6 dimensions
        Contiguous, or contiguous with its last two dimensions transposed.
    x2 : array of int8, shape (..., k, n)
        Likewise. Batch dimensions broadcast.
    scale : array of float32, bfloat16, int64 or uint64, shape (1,) or (n,)
        Per tensor or per output channel. int64 and uint64 are words of `npu_trans_quant_param`; a float32 scale is
        packed into such words where CANN wants them (no `pertoken_scale`, output float16 or int8).
    offset : array of float32, shape (1,) or (n,), optional
        Only for int8 output.
    pertoken_scale : array of float32, shape (m,), optional
        Scale of each row of `x1`.
    bias : array of shape (n,) or (batch, 1, n), optional
        int32 is added before scaling; bfloat16, float16 and float32 after it.
    output_dtype : dtype, optional
        int8 (default), float16, bfloat16 or int32.
    x1_dtype, x2_dtype, pertoken_scale_dtype, scale_dtype, group_sizes, y_scale
        Of torch_npu's signature, for 4-bit, 8-bit float and group-wise inputs, which this version does not offer:
        None.
    stream : Stream, optional
        Default: the current device's default stream.

    Returns
    -------
    array of `output_dtype`, shape (..., m, n)

    Raises
    ------
    ParameterError
        An argument breaks a rule; ``.argument`` and ``.rule`` name them.
    NotSupportedError
        An argument asks for what this version does not offer.

    Notes
    -----
    aclnnQuantMatmulV5 if the library has it, else V4. Limits and dtypes: CANN's documents of both, for Atlas A2 and
    A3.
    """
    require_stream(_F, stream)
    unused = {
        "x1_dtype": x1_dtype, "x2_dtype": x2_dtype, "pertoken_scale_dtype": pertoken_scale_dtype,
        "scale_dtype": scale_dtype, "group_sizes": group_sizes, "y_scale": y_scale,
    }  # fmt: skip
    for name, value in unused.items():
        if value is not None:
            raise NotSupportedError(f"{name} is not offered yet; it must be None", op=_F)
    out_dtype = INT8 if output_dtype is None else numpy_dtype(_F, "output_dtype", output_dtype)
    out_shape = _check_matrices(x1, x2)
    _check_vectors(out_shape, scale, offset, pertoken_scale, bias)
    _check_combination(out_dtype, scale, offset, pertoken_scale, bias)

    x1_, x2_ = matrix_to_device(x1, stream), matrix_to_device(x2, stream)
    scale_, offset_ = to_device(scale, stream), to_device(offset, stream)
    pertoken_, bias_ = to_device(pertoken_scale, stream), to_device(bias, stream)
    if scale_.dtype == FLOAT32 and pertoken_ is None and out_dtype in (FLOAT16, INT8):
        length = scale_.shape[0] if offset_ is None else max(scale_.shape[0], offset_.shape[0])
        words = empty((length,), INT64, stream=stream)
        pack(scale_, offset_, words, 0, stream)
        scale_ = words
    out = empty(out_shape, out_dtype, stream=stream)
    _launch(x1_, x2_, scale_, offset_, pertoken_, bias_, out, stream)
    return like_first(out, x1, stream)


def _launch(
    x1: Tensor,
    x2: Tensor,
    scale: Tensor,
    offset: Tensor | None,
    pertoken: Tensor | None,
    bias: Tensor | None,
    out: Tensor,
    stream: Stream | None,
) -> None:
    if has_op("aclnnQuantMatmulV5"):
        # The offsets that V5 reserves go in as empty tensors, not as NULL, as torch_npu passes them.
        nothing = empty((0,), out.dtype, stream=stream)
        ops.aclnnQuantMatmulV5(
            x1, x2, pertoken, scale, None, nothing, offset, nothing, bias, False, False, 0, out, stream=stream
        )
    else:
        ops.aclnnQuantMatmulV4(x1, x2, scale, offset, pertoken, bias, False, False, out, stream=stream)


def _check_matrices(x1: Array, x2: Array) -> tuple[int, ...]:
    """Check both factors; return the shape of the product."""
    for name, value in (("x1", x1), ("x2", x2)):
        require_array(_F, name, value)
        require_dtype(_F, name, value, INT8)
        if not 2 <= value.ndim <= 6:
            reject(_F, name, "must have 2 to 6 dimensions", value)
        require_not_empty(_F, name, value)
        require_matrix_strides(_F, name, value)
    if x1.shape[-1] != x2.shape[-2]:
        reject(_F, "x2", f"must have k = {x1.shape[-1]} rows, the last dimension of x1", x2)
    try:
        batch = np.broadcast_shapes(x1.shape[:-2], x2.shape[:-2])
    except ValueError:
        reject(_F, "x2", f"must have batch dimensions that broadcast with those of x1 {list(x1.shape[:-2])}", x2)
    return (*batch, x1.shape[-2], x2.shape[-1])


def _check_vectors(
    out_shape: tuple[int, ...], scale: Array, offset: Array | None, pertoken_scale: Array | None, bias: Array | None
) -> None:
    rows, columns = out_shape[-2:]
    require_array(_F, "scale", scale)
    require_shape(_F, "scale", scale, (1,), (columns,))
    require_contiguous(_F, "scale", scale)
    if offset is not None:
        require_array(_F, "offset", offset)
        require_dtype(_F, "offset", offset, FLOAT32)
        require_shape(_F, "offset", offset, (1,), (columns,))
        require_contiguous(_F, "offset", offset)
    if pertoken_scale is not None:
        require_array(_F, "pertoken_scale", pertoken_scale)
        require_dtype(_F, "pertoken_scale", pertoken_scale, FLOAT32)
        require_shape(_F, "pertoken_scale", pertoken_scale, (rows,))
        require_contiguous(_F, "pertoken_scale", pertoken_scale)
    if bias is not None:
        require_array(_F, "bias", bias)
        batched = ((out_shape[0], 1, columns),) if len(out_shape) == 3 else ()
        require_shape(_F, "bias", bias, (columns,), *batched)
        require_contiguous(_F, "bias", bias)


def _check_combination(
    out: np.dtype[Any], scale: Array, offset: Array | None, pertoken_scale: Array | None, bias: Array | None
) -> None:
    """Narrow CANN's table down one argument at a time, so that the message names the one that does not fit."""
    rows = [c for c in _COMBINATIONS if c.out == out]
    if not rows:
        reject(_F, "output_dtype", "must be int8, float16, bfloat16 or int32", out.name)
    given = pertoken_scale is not None
    kept = [c for c in rows if c.pertoken in (None, given)]
    if not kept:
        reject(_F, "pertoken_scale", f"must be None when output_dtype is {out.name}", pertoken_scale)
    what = f"when output_dtype is {out.name} and pertoken_scale is {'given' if given else 'None'}"
    allowed = {d.name: d for c in kept for d in c.scale}
    if scale.dtype.name not in allowed:
        reject(_F, "scale", f"must have dtype {' or '.join(allowed)} {what}", scale)
    if offset is not None and not any(c.offset for c in kept):
        reject(_F, "offset", f"must be None {what}", offset)
    allowed = {d.name: d for c in kept for d in c.bias}
    if bias is not None and bias.dtype.name not in allowed:
        reject(_F, "bias", f"must have dtype {' or '.join(allowed)} {what}", bias)
