# SPDX-License-Identifier: Apache-2.0
# Written by codegen; do not edit.
"""Operators: one function per pair of C functions, with the C names and the C order of parameters.

``None`` is passed as ``NULL`` for every tensor, list, array, scalar and string. Whether the operator takes it
there is the operator's decision; the parameters whose name or documentation says so are marked as optional.
"""

from aclnn_py._binding import ffi as _ffi
from aclnn_py._binding import lib as _lib
from aclnn_py.ops import _call

_NULL = _ffi.NULL


def aclnnAdaLayerNorm(x, scale, shift, weightOptional, biasOptional, epsilon, out, *, stream=None):
    """Launch ``aclnnAdaLayerNorm``, which writes ``out``.

    ::

        aclnnStatus aclnnAdaLayerNormGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *scale,
            const aclTensor *shift,
            const aclTensor *weightOptional,
            const aclTensor *biasOptional,
            double epsilon,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    shift : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    epsilon : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ada_layer_norm.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnAdaLayerNorm(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if scale is None else scale._record,
            _NULL if shift is None else shift._record,
            _NULL if weightOptional is None else weightOptional._record,
            _NULL if biasOptional is None else biasOptional._record,
            epsilon,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAdaLayerNorm",
            _status,
            (x, scale, shift, weightOptional, biasOptional, epsilon, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnAdaLayerNorm",
            (x, scale, shift, weightOptional, biasOptional, epsilon, out),
            stream,
        )


def aclnnAdaLayerNormBackward(
    gradOut,
    input,
    normalizedShape,
    rstd,
    mean,
    scale,
    shift,
    weightOptional,
    biasOptional,
    gradInputOut,
    gradScaleOut,
    gradShiftOut,
    gradWeightOut,
    gradBiasOut,
    *,
    stream=None,
):
    """Launch ``aclnnAdaLayerNormBackward``.

    ::

        aclnnStatus aclnnAdaLayerNormBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclTensor *input,
            const aclIntArray *normalizedShape,
            const aclTensor *rstd,
            const aclTensor *mean,
            const aclTensor *scale,
            const aclTensor *shift,
            const aclTensor *weightOptional,
            const aclTensor *biasOptional,
            aclTensor *gradInputOut,
            aclTensor *gradScaleOut,
            aclTensor *gradShiftOut,
            aclTensor *gradWeightOut,
            aclTensor *gradBiasOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    normalizedShape : sequence of int
        ``const aclIntArray *``, in.
    rstd : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    mean : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    shift : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    gradInputOut : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    gradScaleOut : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gradShiftOut : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gradWeightOut : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    gradBiasOut : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ada_layer_norm_backward.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnAdaLayerNormBackward",
        (gradOut, input, normalizedShape, rstd, mean, scale, shift, weightOptional, biasOptional,
         gradInputOut, gradScaleOut, gradShiftOut, gradWeightOut, gradBiasOut),
        stream,
    )


def aclnnAdaLayerNormQuant(
    x,
    scale,
    shift,
    weightOptional,
    biasOptional,
    smoothScalesOptional,
    epsilon,
    quantMode,
    out,
    quantScale,
    quantOffsetOptional,
    *,
    stream=None,
):
    """Launch ``aclnnAdaLayerNormQuant``, which writes ``out``, ``quantScale``, ``quantOffsetOptional``.

    ::

        aclnnStatus aclnnAdaLayerNormQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *scale,
            const aclTensor *shift,
            const aclTensor *weightOptional,
            const aclTensor *biasOptional,
            const aclTensor *smoothScalesOptional,
            double epsilon,
            const char *quantMode,
            aclTensor *out,
            aclTensor *quantScale,
            aclTensor *quantOffsetOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-8.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1-8.
    shift : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1-8.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    smoothScalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    epsilon : float
        ``double``, in.
    quantMode : str
        ``const char *``, in.
    out : Tensor
        ``aclTensor *``, out. INT8, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8; ND; rank 2-8.
    quantScale : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1-7.
    quantOffsetOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 1-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ada_layer_norm_quant.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnAdaLayerNormQuant",
        (x, scale, shift, weightOptional, biasOptional, smoothScalesOptional, epsilon, quantMode, out,
         quantScale, quantOffsetOptional),
        stream,
    )


def aclnnAdaLayerNormV2(
    x,
    scale,
    shift,
    weightOptional,
    biasOptional,
    epsilon,
    out,
    meanOutOptional,
    rstdOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnAdaLayerNormV2``, which writes ``out``, ``meanOutOptional``, ``rstdOutOptional``.

    ::

        aclnnStatus aclnnAdaLayerNormV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *scale,
            const aclTensor *shift,
            const aclTensor *weightOptional,
            const aclTensor *biasOptional,
            double epsilon,
            aclTensor *out,
            aclTensor *meanOutOptional,
            aclTensor *rstdOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    shift : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    epsilon : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    meanOutOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    rstdOutOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ada_layer_norm_v2.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnAdaLayerNormV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if scale is None else scale._record,
            _NULL if shift is None else shift._record,
            _NULL if weightOptional is None else weightOptional._record,
            _NULL if biasOptional is None else biasOptional._record,
            epsilon,
            _NULL if out is None else out._record,
            _NULL if meanOutOptional is None else meanOutOptional._record,
            _NULL if rstdOutOptional is None else rstdOutOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAdaLayerNormV2",
            _status,
            (x, scale, shift, weightOptional, biasOptional, epsilon, out, meanOutOptional, rstdOutOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnAdaLayerNormV2",
            (x, scale, shift, weightOptional, biasOptional, epsilon, out, meanOutOptional, rstdOutOptional),
            stream,
        )


def aclnnAdaptiveAvgPool2d(self, outputSize, out, *, stream=None):
    """Launch ``aclnnAdaptiveAvgPool2d``, which writes ``out``.

    ::

        aclnnStatus aclnnAdaptiveAvgPool2dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *outputSize,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCL, NCHW; rank 3-4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCL, NCHW; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_adaptive_avg_pool2d.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnAdaptiveAvgPool2d", (self, outputSize, out), stream)


def aclnnAdaptiveAvgPool2dBackward(gradOutput, self, out, *, stream=None):
    """Launch ``aclnnAdaptiveAvgPool2dBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnAdaptiveAvgPool2dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, NCHW, NCL; rank 3-4.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, NCHW, NCL; rank 3-4.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND, NCHW, NCL; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_adaptive_avg_pool2d_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnAdaptiveAvgPool2dBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnAdaptiveAvgPool2dBackward", _status, (gradOutput, self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnAdaptiveAvgPool2dBackward", (gradOutput, self, out), stream)


def aclnnAdaptiveAvgPool3d(self, outputSize, out, *, stream=None):
    """Launch ``aclnnAdaptiveAvgPool3d``, which writes ``out``.

    ::

        aclnnStatus aclnnAdaptiveAvgPool3dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *outputSize,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCDHW, ND; rank 4-5.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCDHW, ND; rank 4-5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_adaptive_avg_pool3d.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call("aclnnAdaptiveAvgPool3d", (self, outputSize, out), stream)


def aclnnAdaptiveAvgPool3dBackward(gradOutput, self, out, *, stream=None):
    """Launch ``aclnnAdaptiveAvgPool3dBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnAdaptiveAvgPool3dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCDHW, ND; rank 4-5.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCDHW, ND; rank 4-5.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCDHW, ND; rank 4-5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_adaptive_avg_pool3d_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnAdaptiveAvgPool3dBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnAdaptiveAvgPool3dBackward", _status, (gradOutput, self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnAdaptiveAvgPool3dBackward", (gradOutput, self, out), stream)


def aclnnAdaptiveMaxPool2d(self, outputSize, outputOut, indicesOut, *, stream=None):
    """Launch ``aclnnAdaptiveMaxPool2d``, which writes ``outputOut``, ``indicesOut``.

    ::

        aclnnStatus aclnnAdaptiveMaxPool2dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *outputSize,
            aclTensor *outputOut,
            aclTensor *indicesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE; NCHW, NCL, NHWC; rank 3-4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    outputOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, DOUBLE; NCHW, NCL, NHWC; rank 3-4.
    indicesOut : Tensor
        ``aclTensor *``, out. INT64; NCHW, NCL, NHWC; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_adaptive_max_pool2d.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnAdaptiveMaxPool2d", (self, outputSize, outputOut, indicesOut), stream)


def aclnnAdaptiveMaxPool2dBackward(gradOutput, self, indices, gradInput, *, stream=None):
    """Launch ``aclnnAdaptiveMaxPool2dBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnAdaptiveMaxPool2dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *indices,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 3-4.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 3-4.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 3-4.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_adaptive_max_pool2d_backward.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnAdaptiveMaxPool2dBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if indices is None else indices._record,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAdaptiveMaxPool2dBackward",
            _status,
            (gradOutput, self, indices, gradInput),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnAdaptiveMaxPool2dBackward",
            (gradOutput, self, indices, gradInput),
            stream,
        )


def aclnnAdaptiveMaxPool3d(self, outputSize, outputOut, indicesOut, *, stream=None):
    """Launch ``aclnnAdaptiveMaxPool3d``, which writes ``outputOut``, ``indicesOut``.

    ::

        aclnnStatus aclnnAdaptiveMaxPool3dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *outputSize,
            aclTensor *outputOut,
            aclTensor *indicesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; NCHW, NCDHW; rank 4-5.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    outputOut : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; NCHW, NCDHW; rank 4-5.
    indicesOut : Tensor
        ``aclTensor *``, out. INT32, INT64; NCHW, NCDHW; rank 4-5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_adaptive_max_pool3d.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnAdaptiveMaxPool3d", (self, outputSize, outputOut, indicesOut), stream)


def aclnnAdaptiveMaxPool3dBackward(gradOutput, self, indices, gradInput, *, stream=None):
    """Launch ``aclnnAdaptiveMaxPool3dBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnAdaptiveMaxPool3dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *indices,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 4-5.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 4-5.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 4-5.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 4-5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_adaptive_max_pool3d_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnAdaptiveMaxPool3dBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if indices is None else indices._record,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAdaptiveMaxPool3dBackward",
            _status,
            (gradOutput, self, indices, gradInput),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnAdaptiveMaxPool3dBackward",
            (gradOutput, self, indices, gradInput),
            stream,
        )


def aclnnAddLayerNorm(
    x1,
    x2,
    gamma,
    beta,
    biasOptional,
    epsilon,
    additionalOutput,
    yOut,
    meanOut,
    rstdOut,
    xOut,
    *,
    stream=None,
):
    """Launch ``aclnnAddLayerNorm``, which writes ``yOut``, ``meanOut``, ``rstdOut``, ``xOut``.

    ::

        aclnnStatus aclnnAddLayerNormGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *gamma,
            const aclTensor *beta,
            const aclTensor *biasOptional,
            double epsilon,
            bool additionalOutput,
            const aclTensor *yOut,
            const aclTensor *meanOut,
            const aclTensor *rstdOut,
            const aclTensor *xOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    beta : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    epsilon : float
        ``double``, in.
    additionalOutput : bool
        ``bool``, in.
    yOut : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    meanOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-8.
    rstdOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-8.
    xOut : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add_layer_norm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnAddLayerNorm(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if gamma is None else gamma._record,
            _NULL if beta is None else beta._record,
            _NULL if biasOptional is None else biasOptional._record,
            epsilon,
            additionalOutput,
            _NULL if yOut is None else yOut._record,
            _NULL if meanOut is None else meanOut._record,
            _NULL if rstdOut is None else rstdOut._record,
            _NULL if xOut is None else xOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAddLayerNorm",
            _status,
            (x1, x2, gamma, beta, biasOptional, epsilon, additionalOutput, yOut, meanOut, rstdOut, xOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnAddLayerNorm",
            (x1, x2, gamma, beta, biasOptional, epsilon, additionalOutput, yOut, meanOut, rstdOut, xOut),
            stream,
        )


def aclnnAddLayerNormGrad(
    dy,
    x1,
    x2,
    rstd,
    mean,
    gamma,
    dsumOptional,
    dxOut,
    dgammaOut,
    dbetaOut,
    *,
    stream=None,
):
    """Launch ``aclnnAddLayerNormGrad``, which writes ``dxOut``, ``dgammaOut``, ``dbetaOut``.

    ::

        aclnnStatus aclnnAddLayerNormGradGetWorkspaceSize(
            const aclTensor *dy,
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *rstd,
            const aclTensor *mean,
            const aclTensor *gamma,
            const aclTensor *dsumOptional,
            const aclTensor *dxOut,
            const aclTensor *dgammaOut,
            const aclTensor *dbetaOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    dy : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    rstd : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1-8.
    mean : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    dsumOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    dxOut : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    dgammaOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-8.
    dbetaOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add_layer_norm_grad.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnAddLayerNormGrad(
            _NULL if stream is None else stream._record,
            _NULL if dy is None else dy._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if rstd is None else rstd._record,
            _NULL if mean is None else mean._record,
            _NULL if gamma is None else gamma._record,
            _NULL if dsumOptional is None else dsumOptional._record,
            _NULL if dxOut is None else dxOut._record,
            _NULL if dgammaOut is None else dgammaOut._record,
            _NULL if dbetaOut is None else dbetaOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAddLayerNormGrad",
            _status,
            (dy, x1, x2, rstd, mean, gamma, dsumOptional, dxOut, dgammaOut, dbetaOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnAddLayerNormGrad",
            (dy, x1, x2, rstd, mean, gamma, dsumOptional, dxOut, dgammaOut, dbetaOut),
            stream,
        )


def aclnnAddLayerNormQuant(
    x1,
    x2,
    gamma,
    beta,
    biasOptional,
    scales1Optional,
    scales2Optional,
    zeroPoints1Optional,
    zeroPoints2Optional,
    quantMode,
    epsilon,
    additionalOutput,
    divMode,
    y1Out,
    y2Out,
    xOut,
    outScales1Out,
    outScales2Out,
    *,
    stream=None,
):
    """Launch ``aclnnAddLayerNormQuant``.

    ::

        aclnnStatus aclnnAddLayerNormQuantGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *gamma,
            const aclTensor *beta,
            const aclTensor *biasOptional,
            const aclTensor *scales1Optional,
            const aclTensor *scales2Optional,
            const aclTensor *zeroPoints1Optional,
            const aclTensor *zeroPoints2Optional,
            const char *quantMode,
            double epsilon,
            bool additionalOutput,
            bool divMode,
            aclTensor *y1Out,
            aclTensor *y2Out,
            aclTensor *xOut,
            aclTensor *outScales1Out,
            aclTensor *outScales2Out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    beta : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    scales1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    scales2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    zeroPoints1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    zeroPoints2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    quantMode : str
        ``const char *``, in.
    epsilon : float
        ``double``, in.
    additionalOutput : bool
        ``bool``, in.
    divMode : bool
        ``bool``, in.
    y1Out : Tensor
        ``aclTensor *``, out. INT8; ND; rank 1-8.
    y2Out : Tensor
        ``aclTensor *``, out. INT8; ND; rank 1-8.
    xOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    outScales1Out : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 0-7.
    outScales2Out : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 0-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add_layer_norm_quant.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnAddLayerNormQuant",
        (x1, x2, gamma, beta, biasOptional, scales1Optional, scales2Optional, zeroPoints1Optional,
         zeroPoints2Optional, quantMode, epsilon, additionalOutput, divMode, y1Out, y2Out, xOut,
         outScales1Out, outScales2Out),
        stream,
    )


def aclnnAddLayerNormQuantV2(
    x1,
    x2,
    gamma,
    beta,
    biasOptional,
    scales1Optional,
    scales2Optional,
    zeroPoints1Optional,
    zeroPoints2Optional,
    quantMode,
    epsilon,
    additionalOutput,
    divMode,
    y1Out,
    y2Out,
    xOut,
    layernormRes,
    outScales1Out,
    outScales2Out,
    *,
    stream=None,
):
    """Launch ``aclnnAddLayerNormQuantV2``.

    ::

        aclnnStatus aclnnAddLayerNormQuantV2GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *gamma,
            const aclTensor *beta,
            const aclTensor *biasOptional,
            const aclTensor *scales1Optional,
            const aclTensor *scales2Optional,
            const aclTensor *zeroPoints1Optional,
            const aclTensor *zeroPoints2Optional,
            const char *quantMode,
            double epsilon,
            bool additionalOutput,
            bool divMode,
            aclTensor *y1Out,
            aclTensor *y2Out,
            aclTensor *xOut,
            aclTensor *layernormRes,
            aclTensor *outScales1Out,
            aclTensor *outScales2Out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    beta : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    scales1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    scales2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    zeroPoints1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    zeroPoints2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    quantMode : str
        ``const char *``, in.
    epsilon : float
        ``double``, in.
    additionalOutput : bool
        ``bool``, in.
    divMode : bool
        ``bool``, in.
    y1Out : Tensor
        ``aclTensor *``, out. INT8; ND; rank 1-8.
    y2Out : Tensor
        ``aclTensor *``, out. INT8; ND; rank 1-8.
    xOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    layernormRes : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    outScales1Out : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 0-7.
    outScales2Out : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 0-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add_layer_norm_quant_v2.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnAddLayerNormQuantV2",
        (x1, x2, gamma, beta, biasOptional, scales1Optional, scales2Optional, zeroPoints1Optional,
         zeroPoints2Optional, quantMode, epsilon, additionalOutput, divMode, y1Out, y2Out, xOut,
         layernormRes, outScales1Out, outScales2Out),
        stream,
    )


def aclnnAddRelu(self, other, alpha, out, *, stream=None):
    """Launch ``aclnnAddRelu``, which writes ``out``.

    ::

        aclnnStatus aclnnAddReluGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *other,
            aclScalar *alpha,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, INT8, UINT8, INT16, INT32, INT64; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, INT8, UINT8, INT16, INT32, INT64; ND; rank 0-8.
    alpha : number
        ``aclScalar *``, in. BF16, FLOAT16, FLOAT, INT8, UINT8, INT16, INT32, INT64.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, INT8, UINT8, INT16, INT32, INT64; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add_relu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnAddRelu", (self, other, alpha, out), stream)


def aclnnAddRmsNorm(x1, x2, gamma, epsilon, yOut, rstdOut, xOut, *, stream=None):
    """Launch ``aclnnAddRmsNorm``, which writes ``yOut``, ``rstdOut``, ``xOut``.

    ::

        aclnnStatus aclnnAddRmsNormGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *gamma,
            double epsilon,
            aclTensor *yOut,
            aclTensor *rstdOut,
            aclTensor *xOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    epsilon : float
        ``double``, in.
    yOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    rstdOut : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND; rank 1-8.
    xOut : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add_rms_norm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnAddRmsNorm(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if gamma is None else gamma._record,
            epsilon,
            _NULL if yOut is None else yOut._record,
            _NULL if rstdOut is None else rstdOut._record,
            _NULL if xOut is None else xOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAddRmsNorm",
            _status,
            (x1, x2, gamma, epsilon, yOut, rstdOut, xOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnAddRmsNorm", (x1, x2, gamma, epsilon, yOut, rstdOut, xOut), stream)


def aclnnAddRmsNormCast(x1, x2, gamma, epsilon, y1Out, y2Out, rstdOut, xOut, *, stream=None):
    """Launch ``aclnnAddRmsNormCast``, which writes ``y1Out``, ``y2Out``, ``rstdOut``, ``xOut``.

    ::

        aclnnStatus aclnnAddRmsNormCastGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *gamma,
            double epsilon,
            const aclTensor *y1Out,
            const aclTensor *y2Out,
            const aclTensor *rstdOut,
            const aclTensor *xOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1-8.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1-8.
    epsilon : float
        ``double``, in.
    y1Out : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-8.
    y2Out : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 1-8.
    rstdOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-8.
    xOut : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add_rms_norm_cast.h`` of library nn. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnAddRmsNormCast(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if gamma is None else gamma._record,
            epsilon,
            _NULL if y1Out is None else y1Out._record,
            _NULL if y2Out is None else y2Out._record,
            _NULL if rstdOut is None else rstdOut._record,
            _NULL if xOut is None else xOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAddRmsNormCast",
            _status,
            (x1, x2, gamma, epsilon, y1Out, y2Out, rstdOut, xOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnAddRmsNormCast",
            (x1, x2, gamma, epsilon, y1Out, y2Out, rstdOut, xOut),
            stream,
        )


def aclnnAddRmsNormDynamicMxQuant(
    x1,
    x2,
    gamma,
    beta,
    epsilon,
    scaleAlg,
    roundMode,
    dstType,
    outputRstd,
    yOut,
    xOut,
    mxscaleOut,
    rstdOut,
    *,
    stream=None,
):
    """Launch ``aclnnAddRmsNormDynamicMxQuant``, which writes ``yOut``, ``xOut``, ``mxscaleOut``, ``rstdOut``.

    ::

        aclnnStatus aclnnAddRmsNormDynamicMxQuantGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *gamma,
            const aclTensor *beta,
            double epsilon,
            int64_t scaleAlg,
            char *roundMode,
            int64_t dstType,
            bool outputRstd,
            aclTensor *yOut,
            aclTensor *xOut,
            aclTensor *mxscaleOut,
            aclTensor *rstdOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1-7.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1-7.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1.
    beta : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1.
    epsilon : float
        ``double``, in.
    scaleAlg : int
        ``int64_t``, in.
    roundMode : str
        ``char *``, in.
    dstType : int
        ``int64_t``, in.
    outputRstd : bool
        ``bool``, in.
    yOut : Tensor
        ``aclTensor *``, out. FLOAT4_E2M1, FLOAT4_E1M2, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 1-7.
    xOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 1-7.
    mxscaleOut : Tensor
        ``aclTensor *``, out. FLOAT8_E8M0; ND; rank 2-8.
    rstdOut : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add_rms_norm_dynamic_mx_quant.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnAddRmsNormDynamicMxQuant",
        (x1, x2, gamma, beta, epsilon, scaleAlg, roundMode, dstType, outputRstd, yOut, xOut, mxscaleOut,
         rstdOut),
        stream,
    )


def aclnnAddRmsNormDynamicQuant(
    x1,
    x2,
    gamma,
    smoothScale1Optional,
    smoothScale2Optional,
    epsilon,
    y1Out,
    y2Out,
    xOut,
    scale1Out,
    scale2Out,
    *,
    stream=None,
):
    """Launch ``aclnnAddRmsNormDynamicQuant``.

    ::

        aclnnStatus aclnnAddRmsNormDynamicQuantGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *gamma,
            const aclTensor *smoothScale1Optional,
            const aclTensor *smoothScale2Optional,
            double epsilon,
            aclTensor *y1Out,
            aclTensor *y2Out,
            aclTensor *xOut,
            aclTensor *scale1Out,
            aclTensor *scale2Out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-8.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    smoothScale1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    smoothScale2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    epsilon : float
        ``double``, in.
    y1Out : Tensor
        ``aclTensor *``, out. INT8, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN; ND; rank 2-8.
    y2Out : Tensor
        ``aclTensor *``, out. INT8, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN; ND; rank 2-8.
    xOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 2-8.
    scale1Out : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1-8.
    scale2Out : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add_rms_norm_dynamic_quant.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnAddRmsNormDynamicQuant(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if gamma is None else gamma._record,
            _NULL if smoothScale1Optional is None else smoothScale1Optional._record,
            _NULL if smoothScale2Optional is None else smoothScale2Optional._record,
            epsilon,
            _NULL if y1Out is None else y1Out._record,
            _NULL if y2Out is None else y2Out._record,
            _NULL if xOut is None else xOut._record,
            _NULL if scale1Out is None else scale1Out._record,
            _NULL if scale2Out is None else scale2Out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAddRmsNormDynamicQuant",
            _status,
            (x1, x2, gamma, smoothScale1Optional, smoothScale2Optional, epsilon, y1Out, y2Out, xOut,
             scale1Out, scale2Out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnAddRmsNormDynamicQuant",
            (x1, x2, gamma, smoothScale1Optional, smoothScale2Optional, epsilon, y1Out, y2Out, xOut,
             scale1Out, scale2Out),
            stream,
        )


def aclnnAddRmsNormDynamicQuantV2(
    x1,
    x2,
    gamma,
    smoothScale1Optional,
    smoothScale2Optional,
    betaOptional,
    epsilon,
    outputMask,
    y1Out,
    y2Out,
    xOut,
    scale1Out,
    scale2Out,
    *,
    stream=None,
):
    """Launch ``aclnnAddRmsNormDynamicQuantV2``.

    ::

        aclnnStatus aclnnAddRmsNormDynamicQuantV2GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *gamma,
            const aclTensor *smoothScale1Optional,
            const aclTensor *smoothScale2Optional,
            const aclTensor *betaOptional,
            double epsilon,
            const aclBoolArray *outputMask,
            aclTensor *y1Out,
            aclTensor *y2Out,
            aclTensor *xOut,
            aclTensor *scale1Out,
            aclTensor *scale2Out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-8.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    smoothScale1Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    smoothScale2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    betaOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    epsilon : float
        ``double``, in.
    outputMask : sequence of bool, optional
        ``const aclBoolArray *``, in.
    y1Out : Tensor
        ``aclTensor *``, out. INT4, INT32, INT8, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN; ND; rank 2-8.
    y2Out : Tensor
        ``aclTensor *``, out. INT4, INT32, INT8, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN; ND; rank 2-8.
    xOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 2-8.
    scale1Out : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1-8.
    scale2Out : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add_rms_norm_dynamic_quant_v2.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnAddRmsNormDynamicQuantV2(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if gamma is None else gamma._record,
            _NULL if smoothScale1Optional is None else smoothScale1Optional._record,
            _NULL if smoothScale2Optional is None else smoothScale2Optional._record,
            _NULL if betaOptional is None else betaOptional._record,
            epsilon,
            _NULL if outputMask is None else outputMask._record,
            _NULL if y1Out is None else y1Out._record,
            _NULL if y2Out is None else y2Out._record,
            _NULL if xOut is None else xOut._record,
            _NULL if scale1Out is None else scale1Out._record,
            _NULL if scale2Out is None else scale2Out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAddRmsNormDynamicQuantV2",
            _status,
            (x1, x2, gamma, smoothScale1Optional, smoothScale2Optional, betaOptional, epsilon, outputMask,
             y1Out, y2Out, xOut, scale1Out, scale2Out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnAddRmsNormDynamicQuantV2",
            (x1, x2, gamma, smoothScale1Optional, smoothScale2Optional, betaOptional, epsilon, outputMask,
             y1Out, y2Out, xOut, scale1Out, scale2Out),
            stream,
        )


def aclnnAddRmsNormQuant(
    x1,
    x2,
    gamma,
    scales1,
    scales2Optional,
    zeroPoints1Optional,
    zeroPoints2Optional,
    axis,
    epsilon,
    divMode,
    y1Out,
    y2Out,
    xOut,
    *,
    stream=None,
):
    """Launch ``aclnnAddRmsNormQuant``, which writes ``y1Out``, ``y2Out``, ``xOut``.

    ::

        aclnnStatus aclnnAddRmsNormQuantGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *gamma,
            const aclTensor *scales1,
            const aclTensor *scales2Optional,
            const aclTensor *zeroPoints1Optional,
            const aclTensor *zeroPoints2Optional,
            int64_t axis,
            double epsilon,
            bool divMode,
            aclTensor *y1Out,
            aclTensor *y2Out,
            aclTensor *xOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    scales1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    scales2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    zeroPoints1Optional : Tensor, optional
        ``const aclTensor *``, in. INT32, FLOAT, FLOAT16, BF16; ND; rank 1-8.
    zeroPoints2Optional : Tensor, optional
        ``const aclTensor *``, in. INT32, FLOAT, FLOAT16, BF16; ND; rank 1-8.
    axis : int
        ``int64_t``, in.
    epsilon : float
        ``double``, in.
    divMode : bool
        ``bool``, in.
    y1Out : Tensor
        ``aclTensor *``, out. INT8, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN; ND; rank 1-8.
    y2Out : Tensor
        ``aclTensor *``, out. INT8, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN; ND; rank 1-8.
    xOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add_rms_norm_quant.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnAddRmsNormQuant(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if gamma is None else gamma._record,
            _NULL if scales1 is None else scales1._record,
            _NULL if scales2Optional is None else scales2Optional._record,
            _NULL if zeroPoints1Optional is None else zeroPoints1Optional._record,
            _NULL if zeroPoints2Optional is None else zeroPoints2Optional._record,
            axis,
            epsilon,
            divMode,
            _NULL if y1Out is None else y1Out._record,
            _NULL if y2Out is None else y2Out._record,
            _NULL if xOut is None else xOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAddRmsNormQuant",
            _status,
            (x1, x2, gamma, scales1, scales2Optional, zeroPoints1Optional, zeroPoints2Optional, axis, epsilon,
             divMode, y1Out, y2Out, xOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnAddRmsNormQuant",
            (x1, x2, gamma, scales1, scales2Optional, zeroPoints1Optional, zeroPoints2Optional, axis, epsilon,
             divMode, y1Out, y2Out, xOut),
            stream,
        )


def aclnnAddRmsNormQuantV2(
    x1,
    x2,
    gamma,
    scales1,
    scales2Optional,
    zeroPoints1Optional,
    zeroPoints2Optional,
    betaOptional,
    axis,
    epsilon,
    divMode,
    y1Out,
    y2Out,
    xOut,
    rmsNormOut,
    *,
    stream=None,
):
    """Launch ``aclnnAddRmsNormQuantV2``, which writes ``y1Out``, ``y2Out``, ``xOut``, ``rmsNormOut``.

    ::

        aclnnStatus aclnnAddRmsNormQuantV2GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *gamma,
            const aclTensor *scales1,
            const aclTensor *scales2Optional,
            const aclTensor *zeroPoints1Optional,
            const aclTensor *zeroPoints2Optional,
            const aclTensor *betaOptional,
            int64_t axis,
            double epsilon,
            bool divMode,
            aclTensor *y1Out,
            aclTensor *y2Out,
            aclTensor *xOut,
            aclTensor *rmsNormOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    scales1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    scales2Optional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    zeroPoints1Optional : Tensor, optional
        ``const aclTensor *``, in. INT32, FLOAT, FLOAT16, BF16; ND; rank 1-8.
    zeroPoints2Optional : Tensor, optional
        ``const aclTensor *``, in. INT32, FLOAT, FLOAT16, BF16; ND; rank 1-8.
    betaOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    axis : int
        ``int64_t``, in.
    epsilon : float
        ``double``, in.
    divMode : bool
        ``bool``, in.
    y1Out : Tensor
        ``aclTensor *``, out. INT8, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN; ND; rank 1-8.
    y2Out : Tensor
        ``aclTensor *``, out. INT8, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN; ND; rank 1-8.
    xOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    rmsNormOut : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add_rms_norm_quant_v2.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnAddRmsNormQuantV2(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if gamma is None else gamma._record,
            _NULL if scales1 is None else scales1._record,
            _NULL if scales2Optional is None else scales2Optional._record,
            _NULL if zeroPoints1Optional is None else zeroPoints1Optional._record,
            _NULL if zeroPoints2Optional is None else zeroPoints2Optional._record,
            _NULL if betaOptional is None else betaOptional._record,
            axis,
            epsilon,
            divMode,
            _NULL if y1Out is None else y1Out._record,
            _NULL if y2Out is None else y2Out._record,
            _NULL if xOut is None else xOut._record,
            _NULL if rmsNormOut is None else rmsNormOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAddRmsNormQuantV2",
            _status,
            (x1, x2, gamma, scales1, scales2Optional, zeroPoints1Optional, zeroPoints2Optional, betaOptional,
             axis, epsilon, divMode, y1Out, y2Out, xOut, rmsNormOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnAddRmsNormQuantV2",
            (x1, x2, gamma, scales1, scales2Optional, zeroPoints1Optional, zeroPoints2Optional, betaOptional,
             axis, epsilon, divMode, y1Out, y2Out, xOut, rmsNormOut),
            stream,
        )


def aclnnAddbmm(self, batch1, batch2, beta, alpha, out, cubeMathType, *, stream=None):
    """Launch ``aclnnAddbmm``, which writes ``out``.

    ::

        aclnnStatus aclnnAddbmmGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *batch1,
            const aclTensor *batch2,
            const aclScalar *beta,
            const aclScalar *alpha,
            aclTensor *out,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1-2.
    batch1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 3.
    batch2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 3.
    beta : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 2.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_addbmm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnAddbmm", (self, batch1, batch2, beta, alpha, out, cubeMathType), stream)


def aclnnAddmm(self, mat1, mat2, beta, alpha, out, cubeMathType, *, stream=None):
    """Launch ``aclnnAddmm``, which writes ``out``.

    ::

        aclnnStatus aclnnAddmmGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *mat1,
            const aclTensor *mat2,
            const aclScalar *beta,
            const aclScalar *alpha,
            aclTensor *out,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1-2.
    mat1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    mat2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    beta : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 2.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_addmm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnAddmm", (self, mat1, mat2, beta, alpha, out, cubeMathType), stream)


def aclnnAddmmWeightNz(self, mat1, mat2, beta, alpha, out, cubeMathType, *, stream=None):
    """Launch ``aclnnAddmmWeightNz``, which writes ``out``.

    ::

        aclnnStatus aclnnAddmmWeightNzGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *mat1,
            const aclTensor *mat2,
            const aclScalar *beta,
            const aclScalar *alpha,
            aclTensor *out,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1-2.
    mat1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 2.
    mat2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; FRACTAL_NZ; rank 4.
    beta : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8.
    out : Tensor
        ``aclTensor *``, out.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_addmm.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnAddmmWeightNz",
        (self, mat1, mat2, beta, alpha, out, cubeMathType),
        stream,
    )


def aclnnAddmv(self, mat, vec, alpha, beta, out, cubeMathType, *, stream=None):
    """Launch ``aclnnAddmv``, which writes ``out``.

    ::

        aclnnStatus aclnnAddmvGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *mat,
            const aclTensor *vec,
            const aclScalar *alpha,
            const aclScalar *beta,
            aclTensor *out,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, INT32, INT64, INT16, INT8, UINT8, DOUBLE, BOOL; ND;
        rank 1.
    mat : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, INT32, INT64, INT16, INT8, UINT8, DOUBLE, BOOL; ND;
        rank 2.
    vec : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, INT32, INT64, INT16, INT8, UINT8, DOUBLE, BOOL; ND;
        rank 1.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8.
    beta : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, INT32, INT64, INT16, INT8, UINT8, DOUBLE; ND; rank 1.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_addmv.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnAddmv", (self, mat, vec, alpha, beta, out, cubeMathType), stream)


def aclnnAdvanceStep(
    inputTokens,
    sampledTokenIds,
    inputPositions,
    seqLens,
    slotMapping,
    blockTables,
    numSeqs,
    numQueries,
    blockSize,
    *,
    stream=None,
):
    """Launch ``aclnnAdvanceStep``.

    ::

        aclnnStatus aclnnAdvanceStepGetWorkspaceSize(
            const aclTensor *inputTokens,
            const aclTensor *sampledTokenIds,
            const aclTensor *inputPositions,
            const aclTensor *seqLens,
            const aclTensor *slotMapping,
            const aclTensor *blockTables,
            int64_t numSeqs,
            int64_t numQueries,
            int64_t blockSize,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    inputTokens : Tensor
        ``const aclTensor *``, inout. INT64; ND; rank 1.
    sampledTokenIds : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 2.
    inputPositions : Tensor
        ``const aclTensor *``, inout. INT64; ND; rank 2.
    seqLens : Tensor
        ``const aclTensor *``, inout. INT64; ND; rank 1.
    slotMapping : Tensor
        ``const aclTensor *``, inout. INT64; ND; rank 1.
    blockTables : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 2.
    numSeqs : int
        ``int64_t``, in.
    numQueries : int
        ``int64_t``, in.
    blockSize : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_advance_step.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnAdvanceStep(
            _NULL if stream is None else stream._record,
            _NULL if inputTokens is None else inputTokens._record,
            _NULL if sampledTokenIds is None else sampledTokenIds._record,
            _NULL if inputPositions is None else inputPositions._record,
            _NULL if seqLens is None else seqLens._record,
            _NULL if slotMapping is None else slotMapping._record,
            _NULL if blockTables is None else blockTables._record,
            numSeqs,
            numQueries,
            blockSize,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAdvanceStep",
            _status,
            (inputTokens, sampledTokenIds, inputPositions, seqLens, slotMapping, blockTables, numSeqs,
             numQueries, blockSize),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnAdvanceStep",
            (inputTokens, sampledTokenIds, inputPositions, seqLens, slotMapping, blockTables, numSeqs,
             numQueries, blockSize),
            stream,
        )


def aclnnAdvanceStepV2(
    inputTokens,
    sampledTokenIds,
    inputPositions,
    seqLens,
    slotMapping,
    blockTables,
    specToken,
    acceptedNum,
    numSeqs,
    numQueries,
    blockSize,
    *,
    stream=None,
):
    """Launch ``aclnnAdvanceStepV2``.

    ::

        aclnnStatus aclnnAdvanceStepV2GetWorkspaceSize(
            const aclTensor *inputTokens,
            const aclTensor *sampledTokenIds,
            const aclTensor *inputPositions,
            const aclTensor *seqLens,
            const aclTensor *slotMapping,
            const aclTensor *blockTables,
            const aclTensor *specToken,
            const aclTensor *acceptedNum,
            int64_t numSeqs,
            int64_t numQueries,
            int64_t blockSize,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    inputTokens : Tensor
        ``const aclTensor *``, inout. INT64; ND; rank 2.
    sampledTokenIds : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 2.
    inputPositions : Tensor
        ``const aclTensor *``, inout. INT64; ND; rank 1.
    seqLens : Tensor
        ``const aclTensor *``, inout. INT64; ND; rank 1.
    slotMapping : Tensor
        ``const aclTensor *``, inout. INT64; ND; rank 1.
    blockTables : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 2.
    specToken : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 2.
    acceptedNum : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    numSeqs : int
        ``int64_t``, in.
    numQueries : int
        ``int64_t``, in.
    blockSize : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_advance_step_v2.h`` of library nn. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnAdvanceStepV2(
            _NULL if stream is None else stream._record,
            _NULL if inputTokens is None else inputTokens._record,
            _NULL if sampledTokenIds is None else sampledTokenIds._record,
            _NULL if inputPositions is None else inputPositions._record,
            _NULL if seqLens is None else seqLens._record,
            _NULL if slotMapping is None else slotMapping._record,
            _NULL if blockTables is None else blockTables._record,
            _NULL if specToken is None else specToken._record,
            _NULL if acceptedNum is None else acceptedNum._record,
            numSeqs,
            numQueries,
            blockSize,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAdvanceStepV2",
            _status,
            (inputTokens, sampledTokenIds, inputPositions, seqLens, slotMapping, blockTables, specToken,
             acceptedNum, numSeqs, numQueries, blockSize),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnAdvanceStepV2",
            (inputTokens, sampledTokenIds, inputPositions, seqLens, slotMapping, blockTables, specToken,
             acceptedNum, numSeqs, numQueries, blockSize),
            stream,
        )


def aclnnAntiMxQuant(x, mxscale, axis, dstType, y, *, stream=None):
    """Launch ``aclnnAntiMxQuant``, which writes ``y``.

    ::

        aclnnStatus aclnnAntiMxQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *mxscale,
            int64_t axis,
            int64_t dstType,
            const aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT4_E2M1, FLOAT4_E1M2, FLOAT8_E4M3FN, FLOAT8_E5M2; ND.
    mxscale : Tensor
        ``const aclTensor *``, in. FLOAT8_E8M0; ND.
    axis : int
        ``int64_t``, in.
    dstType : int
        ``int64_t``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND; rank 1-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_anti_mx_quant.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnAntiMxQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if mxscale is None else mxscale._record,
            axis,
            dstType,
            _NULL if y is None else y._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnAntiMxQuant", _status, (x, mxscale, axis, dstType, y), stream)
    elif _status is None:
        _call.convert_and_call("aclnnAntiMxQuant", (x, mxscale, axis, dstType, y), stream)


def aclnnApplyAdam(
    varRef,
    m,
    v,
    beta1Power,
    beta2Power,
    lr,
    beta1,
    beta2,
    epsilon,
    grad,
    useLocking,
    useNesterov,
    *,
    stream=None,
):
    """Launch ``aclnnApplyAdam``, which updates ``varRef``.

    ::

        aclnnStatus aclnnApplyAdamGetWorkspaceSize(
            aclTensor *varRef,
            const aclTensor *m,
            const aclTensor *v,
            const aclTensor *beta1Power,
            const aclTensor *beta2Power,
            const aclTensor *lr,
            const aclTensor *beta1,
            const aclTensor *beta2,
            const aclTensor *epsilon,
            const aclTensor *grad,
            bool useLocking,
            bool useNesterov,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    varRef : Tensor
        ``aclTensor *``, inout. FLOAT16, BF16, FLOAT; ND; rank 1-8.
    m : Tensor
        ``const aclTensor *``, in. ND; rank 1-8.
    v : Tensor
        ``const aclTensor *``, in. ND; rank 1-8.
    beta1Power : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    beta2Power : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    lr : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    beta1 : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    beta2 : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    epsilon : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    grad : Tensor
        ``const aclTensor *``, in. ND; rank 1-8.
    useLocking : bool
        ``bool``, in.
    useNesterov : bool
        ``bool``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_apply_adam.h`` of library nn. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnApplyAdam(
            _NULL if stream is None else stream._record,
            _NULL if varRef is None else varRef._record,
            _NULL if m is None else m._record,
            _NULL if v is None else v._record,
            _NULL if beta1Power is None else beta1Power._record,
            _NULL if beta2Power is None else beta2Power._record,
            _NULL if lr is None else lr._record,
            _NULL if beta1 is None else beta1._record,
            _NULL if beta2 is None else beta2._record,
            _NULL if epsilon is None else epsilon._record,
            _NULL if grad is None else grad._record,
            useLocking,
            useNesterov,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnApplyAdam",
            _status,
            (varRef, m, v, beta1Power, beta2Power, lr, beta1, beta2, epsilon, grad, useLocking, useNesterov),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnApplyAdam",
            (varRef, m, v, beta1Power, beta2Power, lr, beta1, beta2, epsilon, grad, useLocking, useNesterov),
            stream,
        )


def aclnnApplyAdamW(
    varRef,
    mRef,
    vRef,
    beta1Power,
    beta2Power,
    lr,
    weightDecay,
    beta1,
    beta2,
    eps,
    grad,
    maxGradNormOptional,
    amsgrad,
    maximize,
    *,
    stream=None,
):
    """Launch ``aclnnApplyAdamW``, which updates ``varRef``, ``mRef``, ``vRef``.

    ::

        aclnnStatus aclnnApplyAdamWGetWorkspaceSize(
            aclTensor *varRef,
            aclTensor *mRef,
            aclTensor *vRef,
            const aclTensor *beta1Power,
            const aclTensor *beta2Power,
            const aclTensor *lr,
            const aclTensor *weightDecay,
            const aclTensor *beta1,
            const aclTensor *beta2,
            const aclTensor *eps,
            const aclTensor *grad,
            const aclTensor *maxGradNormOptional,
            bool amsgrad,
            bool maximize,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    varRef : Tensor
        ``aclTensor *``, inout. FLOAT16, BF16, FLOAT; ND; rank 1-8.
    mRef : Tensor
        ``aclTensor *``, inout. ND; rank 1-8.
    vRef : Tensor
        ``aclTensor *``, inout. ND; rank 1-8.
    beta1Power : Tensor
        ``const aclTensor *``, in. ND; rank 1.
    beta2Power : Tensor
        ``const aclTensor *``, in. ND; rank 1.
    lr : Tensor
        ``const aclTensor *``, in. ND; rank 1.
    weightDecay : Tensor
        ``const aclTensor *``, in. ND; rank 1.
    beta1 : Tensor
        ``const aclTensor *``, in. ND; rank 1.
    beta2 : Tensor
        ``const aclTensor *``, in. ND; rank 1.
    eps : Tensor
        ``const aclTensor *``, in. ND; rank 1.
    grad : Tensor
        ``const aclTensor *``, in. ND; rank 1-8.
    maxGradNormOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1-8.
    amsgrad : bool
        ``bool``, in.
    maximize : bool
        ``bool``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_apply_adam_w.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnApplyAdamW(
            _NULL if stream is None else stream._record,
            _NULL if varRef is None else varRef._record,
            _NULL if mRef is None else mRef._record,
            _NULL if vRef is None else vRef._record,
            _NULL if beta1Power is None else beta1Power._record,
            _NULL if beta2Power is None else beta2Power._record,
            _NULL if lr is None else lr._record,
            _NULL if weightDecay is None else weightDecay._record,
            _NULL if beta1 is None else beta1._record,
            _NULL if beta2 is None else beta2._record,
            _NULL if eps is None else eps._record,
            _NULL if grad is None else grad._record,
            _NULL if maxGradNormOptional is None else maxGradNormOptional._record,
            amsgrad,
            maximize,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnApplyAdamW",
            _status,
            (varRef, mRef, vRef, beta1Power, beta2Power, lr, weightDecay, beta1, beta2, eps, grad,
             maxGradNormOptional, amsgrad, maximize),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnApplyAdamW",
            (varRef, mRef, vRef, beta1Power, beta2Power, lr, weightDecay, beta1, beta2, eps, grad,
             maxGradNormOptional, amsgrad, maximize),
            stream,
        )


def aclnnApplyAdamWQuant(
    varRef,
    grad,
    mRef,
    vRef,
    qmapM,
    qmapV,
    absmaxMRef,
    absmaxVRef,
    step,
    lr,
    beta1,
    beta2,
    weightDecay,
    eps,
    gnormScale,
    quantModeOptional,
    blockSize,
    *,
    stream=None,
):
    """Launch ``aclnnApplyAdamWQuant``.

    ::

        aclnnStatus aclnnApplyAdamWQuantGetWorkspaceSize(
            aclTensor *varRef,
            const aclTensor *grad,
            aclTensor *mRef,
            aclTensor *vRef,
            const aclTensor *qmapM,
            const aclTensor *qmapV,
            aclTensor *absmaxMRef,
            aclTensor *absmaxVRef,
            const aclTensor *step,
            double lr,
            double beta1,
            double beta2,
            double weightDecay,
            double eps,
            double gnormScale,
            char *quantModeOptional,
            int64_t blockSize,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    varRef : Tensor
        ``aclTensor *``, inout. FLOAT16, BF16, FLOAT; ND; rank 1-8.
    grad : Tensor
        ``const aclTensor *``, in. ND; rank 1-8.
    mRef : Tensor
        ``aclTensor *``, inout. ND; rank 1-8.
    vRef : Tensor
        ``aclTensor *``, inout. ND; rank 1-8.
    qmapM : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    qmapV : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    absmaxMRef : Tensor
        ``aclTensor *``, inout. FLOAT; ND; rank 1.
    absmaxVRef : Tensor
        ``aclTensor *``, inout. FLOAT; ND; rank 1.
    step : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    lr : float
        ``double``, in.
    beta1 : float
        ``double``, in.
    beta2 : float
        ``double``, in.
    weightDecay : float
        ``double``, in.
    eps : float
        ``double``, in.
    gnormScale : float
        ``double``, in.
    quantModeOptional : str, optional
        ``char *``, in.
    blockSize : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_apply_adam_w_quant.h`` of library nn. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnApplyAdamWQuant(
            _NULL if stream is None else stream._record,
            _NULL if varRef is None else varRef._record,
            _NULL if grad is None else grad._record,
            _NULL if mRef is None else mRef._record,
            _NULL if vRef is None else vRef._record,
            _NULL if qmapM is None else qmapM._record,
            _NULL if qmapV is None else qmapV._record,
            _NULL if absmaxMRef is None else absmaxMRef._record,
            _NULL if absmaxVRef is None else absmaxVRef._record,
            _NULL if step is None else step._record,
            lr,
            beta1,
            beta2,
            weightDecay,
            eps,
            gnormScale,
            _NULL if quantModeOptional is None else quantModeOptional._record,
            blockSize,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnApplyAdamWQuant",
            _status,
            (varRef, grad, mRef, vRef, qmapM, qmapV, absmaxMRef, absmaxVRef, step, lr, beta1, beta2,
             weightDecay, eps, gnormScale, quantModeOptional, blockSize),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnApplyAdamWQuant",
            (varRef, grad, mRef, vRef, qmapM, qmapV, absmaxMRef, absmaxVRef, step, lr, beta1, beta2,
             weightDecay, eps, gnormScale, quantModeOptional, blockSize),
            stream,
        )


def aclnnApplyAdamWV2(
    varRef,
    mRef,
    vRef,
    maxGradNormOptionalRef,
    grad,
    step,
    lr,
    beta1,
    beta2,
    weightDecay,
    eps,
    amsgrad,
    maximize,
    *,
    stream=None,
):
    """Launch ``aclnnApplyAdamWV2``, which updates ``varRef``, ``mRef``, ``vRef``, ``maxGradNormOptionalRef``.

    ::

        aclnnStatus aclnnApplyAdamWV2GetWorkspaceSize(
            aclTensor *varRef,
            aclTensor *mRef,
            aclTensor *vRef,
            aclTensor *maxGradNormOptionalRef,
            const aclTensor *grad,
            const aclTensor *step,
            float lr,
            float beta1,
            float beta2,
            float weightDecay,
            float eps,
            bool amsgrad,
            bool maximize,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    varRef : Tensor
        ``aclTensor *``, inout. FLOAT16, BF16, FLOAT; ND; rank 1-8.
    mRef : Tensor
        ``aclTensor *``, inout. ND.
    vRef : Tensor
        ``aclTensor *``, inout. ND.
    maxGradNormOptionalRef : Tensor, optional
        ``aclTensor *``, inout. ND.
    grad : Tensor
        ``const aclTensor *``, in. ND.
    step : Tensor
        ``const aclTensor *``, in. INT64, FLOAT; ND.
    lr : float
        ``float``, in.
    beta1 : float
        ``float``, in.
    beta2 : float
        ``float``, in.
    weightDecay : float
        ``float``, in.
    eps : float
        ``float``, in.
    amsgrad : bool
        ``bool``, in.
    maximize : bool
        ``bool``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_apply_adam_w_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnApplyAdamWV2(
            _NULL if stream is None else stream._record,
            _NULL if varRef is None else varRef._record,
            _NULL if mRef is None else mRef._record,
            _NULL if vRef is None else vRef._record,
            _NULL if maxGradNormOptionalRef is None else maxGradNormOptionalRef._record,
            _NULL if grad is None else grad._record,
            _NULL if step is None else step._record,
            lr,
            beta1,
            beta2,
            weightDecay,
            eps,
            amsgrad,
            maximize,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnApplyAdamWV2",
            _status,
            (varRef, mRef, vRef, maxGradNormOptionalRef, grad, step, lr, beta1, beta2, weightDecay, eps,
             amsgrad, maximize),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnApplyAdamWV2",
            (varRef, mRef, vRef, maxGradNormOptionalRef, grad, step, lr, beta1, beta2, weightDecay, eps,
             amsgrad, maximize),
            stream,
        )


def aclnnApplyFusedEmaAdam(
    grad,
    varRef,
    mRef,
    vRef,
    sRef,
    step,
    lr,
    emaDecay,
    beta1,
    beta2,
    eps,
    mode,
    biasCorrection,
    weightDecay,
    *,
    stream=None,
):
    """Launch ``aclnnApplyFusedEmaAdam``, which updates ``varRef``, ``mRef``, ``vRef``, ``sRef``.

    ::

        aclnnStatus aclnnApplyFusedEmaAdamGetWorkspaceSize(
            const aclTensor *grad,
            aclTensor *varRef,
            aclTensor *mRef,
            aclTensor *vRef,
            aclTensor *sRef,
            const aclTensor *step,
            double lr,
            double emaDecay,
            double beta1,
            double beta2,
            double eps,
            int64_t mode,
            bool biasCorrection,
            double weightDecay,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    grad : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1-8.
    varRef : Tensor
        ``aclTensor *``, inout. ND; rank 1-8.
    mRef : Tensor
        ``aclTensor *``, inout. ND; rank 1-8.
    vRef : Tensor
        ``aclTensor *``, inout. ND; rank 1-8.
    sRef : Tensor
        ``aclTensor *``, inout. ND; rank 1-8.
    step : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    lr : float
        ``double``, in.
    emaDecay : float
        ``double``, in.
    beta1 : float
        ``double``, in.
    beta2 : float
        ``double``, in.
    eps : float
        ``double``, in.
    mode : int
        ``int64_t``, in.
    biasCorrection : bool
        ``bool``, in.
    weightDecay : float
        ``double``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_apply_fused_ema_adam.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnApplyFusedEmaAdam(
            _NULL if stream is None else stream._record,
            _NULL if grad is None else grad._record,
            _NULL if varRef is None else varRef._record,
            _NULL if mRef is None else mRef._record,
            _NULL if vRef is None else vRef._record,
            _NULL if sRef is None else sRef._record,
            _NULL if step is None else step._record,
            lr,
            emaDecay,
            beta1,
            beta2,
            eps,
            mode,
            biasCorrection,
            weightDecay,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnApplyFusedEmaAdam",
            _status,
            (grad, varRef, mRef, vRef, sRef, step, lr, emaDecay, beta1, beta2, eps, mode, biasCorrection,
             weightDecay),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnApplyFusedEmaAdam",
            (grad, varRef, mRef, vRef, sRef, step, lr, emaDecay, beta1, beta2, eps, mode, biasCorrection,
             weightDecay),
            stream,
        )


def aclnnApplyTopKTopP(logits, p, k, out, *, stream=None):
    """Launch ``aclnnApplyTopKTopP``, which writes ``out``.

    ::

        aclnnStatus aclnnApplyTopKTopPGetWorkspaceSize(
            const aclTensor *logits,
            const aclTensor *p,
            const aclTensor *k,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    logits : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    p : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1.
    k : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_apply_top_k_top_p.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnApplyTopKTopP(
            _NULL if stream is None else stream._record,
            _NULL if logits is None else logits._record,
            _NULL if p is None else p._record,
            _NULL if k is None else k._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnApplyTopKTopP", _status, (logits, p, k, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnApplyTopKTopP", (logits, p, k, out), stream)


def aclnnAscendAntiQuant(x, scale, offset, dstType, sqrtMode, y, *, stream=None):
    """Launch ``aclnnAscendAntiQuant``, which writes ``y``.

    ::

        aclnnStatus aclnnAscendAntiQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *scale,
            const aclTensor *offset,
            int64_t dstType,
            bool sqrtMode,
            const aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. INT4, INT8, INT32, HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 0-8.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT, BF16; ND; rank 1-8.
    offset : Tensor
        ``const aclTensor *``, in. FLOAT, BF16; ND; rank 1-8.
    dstType : int
        ``int64_t``, in.
    sqrtMode : bool
        ``bool``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ascend_anti_quant.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnAscendAntiQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if scale is None else scale._record,
            _NULL if offset is None else offset._record,
            dstType,
            sqrtMode,
            _NULL if y is None else y._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnAscendAntiQuant",
            _status,
            (x, scale, offset, dstType, sqrtMode, y),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnAscendAntiQuant", (x, scale, offset, dstType, sqrtMode, y), stream)


def aclnnAscendQuant(x, scale, offset, sqrtMode, roundMode, dstType, y, *, stream=None):
    """Launch ``aclnnAscendQuant``, which writes ``y``.

    ::

        aclnnStatus aclnnAscendQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *scale,
            const aclTensor *offset,
            bool sqrtMode,
            const char *roundMode,
            int32_t dstType,
            const aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, FRACTAL_NZ; rank 1-8.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, FRACTAL_NZ; rank 1-8.
    offset : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, FRACTAL_NZ; rank 1-8.
    sqrtMode : bool
        ``bool``, in.
    roundMode : str
        ``const char *``, in.
    dstType : int
        ``int32_t``, in.
    y : Tensor
        ``const aclTensor *``, out. INT8, INT32, INT4; ND, FRACTAL_NZ; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ascend_quant.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnAscendQuant",
        (x, scale, offset, sqrtMode, roundMode, dstType, y),
        stream,
    )


def aclnnAscendQuantV3(x, scale, offset, sqrtMode, roundMode, dstType, axis, y, *, stream=None):
    """Launch ``aclnnAscendQuantV3``, which writes ``y``.

    ::

        aclnnStatus aclnnAscendQuantV3GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *scale,
            const aclTensor *offset,
            bool sqrtMode,
            const char *roundMode,
            int32_t dstType,
            int32_t axis,
            const aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, FRACTAL_NZ; rank 1-8.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, FRACTAL_NZ; rank 1-8.
    offset : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, FRACTAL_NZ; rank 1-8.
    sqrtMode : bool
        ``bool``, in.
    roundMode : str
        ``const char *``, in.
    dstType : int
        ``int32_t``, in.
    axis : int
        ``int32_t``, in.
    y : Tensor
        ``const aclTensor *``, out. INT8, INT32, INT4, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN; ND, FRACTAL_NZ;
        rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ascend_quant_v3.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnAscendQuantV3",
        (x, scale, offset, sqrtMode, roundMode, dstType, axis, y),
        stream,
    )


def aclnnAvgPool2d(
    self,
    kernelSize,
    strides,
    paddings,
    ceilMode,
    countIncludePad,
    divisorOverride,
    cubeMathType,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnAvgPool2d``, which writes ``out``.

    ::

        aclnnStatus aclnnAvgPool2dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *kernelSize,
            const aclIntArray *strides,
            const aclIntArray *paddings,
            bool ceilMode,
            bool countIncludePad,
            int64_t divisorOverride,
            int8_t cubeMathType,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCHW, NCL; rank 3-4.
    kernelSize : sequence of int
        ``const aclIntArray *``, in.
    strides : sequence of int
        ``const aclIntArray *``, in.
    paddings : sequence of int
        ``const aclIntArray *``, in.
    ceilMode : bool
        ``bool``, in.
    countIncludePad : bool
        ``bool``, in.
    divisorOverride : int
        ``int64_t``, in.
    cubeMathType : int
        ``int8_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCHW, NCL; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_avgpool2d.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnAvgPool2d",
        (self, kernelSize, strides, paddings, ceilMode, countIncludePad, divisorOverride, cubeMathType,
         out),
        stream,
    )


def aclnnAvgPool2dBackward(
    gradOutput,
    self,
    kernelSize,
    stride,
    padding,
    ceilMode,
    countIncludePad,
    divisorOverride,
    cubeMathType,
    gradInput,
    *,
    stream=None,
):
    """Launch ``aclnnAvgPool2dBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnAvgPool2dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclIntArray *kernelSize,
            const aclIntArray *stride,
            const aclIntArray *padding,
            bool ceilMode,
            bool countIncludePad,
            int64_t divisorOverride,
            int8_t cubeMathType,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCHW, NCL; rank 3-4.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCHW, NCL; rank 3-4.
    kernelSize : sequence of int
        ``const aclIntArray *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    ceilMode : bool
        ``bool``, in.
    countIncludePad : bool
        ``bool``, in.
    divisorOverride : int
        ``int64_t``, in.
    cubeMathType : int
        ``int8_t``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCHW, NCL; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_avgpool2d_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnAvgPool2dBackward",
        (gradOutput, self, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride,
         cubeMathType, gradInput),
        stream,
    )


def aclnnAvgPool3d(
    self,
    kernelSize,
    stride,
    padding,
    ceilMode,
    countIncludePad,
    divisorOverride,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnAvgPool3d``, which writes ``out``.

    ::

        aclnnStatus aclnnAvgPool3dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *kernelSize,
            const aclIntArray *stride,
            const aclIntArray *padding,
            bool ceilMode,
            bool countIncludePad,
            int64_t divisorOverride,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 4-5.
    kernelSize : sequence of int
        ``const aclIntArray *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    ceilMode : bool
        ``bool``, in.
    countIncludePad : bool
        ``bool``, in.
    divisorOverride : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 4-5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_avgpool3d.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnAvgPool3d",
        (self, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride, out),
        stream,
    )


def aclnnAvgPool3dBackward(
    gradOutput,
    self,
    kernelSize,
    stride,
    padding,
    ceilMode,
    countIncludePad,
    divisorOverride,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnAvgPool3dBackward``, which writes ``output``.

    ::

        aclnnStatus aclnnAvgPool3dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclIntArray *kernelSize,
            const aclIntArray *stride,
            const aclIntArray *padding,
            bool ceilMode,
            bool countIncludePad,
            int64_t divisorOverride,
            aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 4-5.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 4-5.
    kernelSize : sequence of int
        ``const aclIntArray *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    ceilMode : bool
        ``bool``, in.
    countIncludePad : bool
        ``bool``, in.
    divisorOverride : int
        ``int64_t``, in.
    output : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 4-5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_avgpool3d_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnAvgPool3dBackward",
        (gradOutput, self, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride,
         output),
        stream,
    )


def aclnnBaddbmm(self, batch1, batch2, beta, alpha, out, cubeMathType, *, stream=None):
    """Launch ``aclnnBaddbmm``, which writes ``out``.

    ::

        aclnnStatus aclnnBaddbmmGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *batch1,
            const aclTensor *batch2,
            const aclScalar *beta,
            const aclScalar *alpha,
            aclTensor *out,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1-3.
    batch1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 3.
    batch2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 3.
    beta : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 3.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_baddbmm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnBaddbmm", (self, batch1, batch2, beta, alpha, out, cubeMathType), stream)


def aclnnBatchMatMul(self, mat2, out, cubeMathType, *, stream=None):
    """Launch ``aclnnBatchMatMul``, which writes ``out``.

    ::

        aclnnStatus aclnnBatchMatMulGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *mat2,
            aclTensor *out,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 3.
    mat2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 3.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 3.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_batch_matmul.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBatchMatMul(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if mat2 is None else mat2._record,
            _NULL if out is None else out._record,
            cubeMathType,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnBatchMatMul", _status, (self, mat2, out, cubeMathType), stream)
    elif _status is None:
        _call.convert_and_call("aclnnBatchMatMul", (self, mat2, out, cubeMathType), stream)


def aclnnBatchMatMulWeightNz(self, mat2, out, cubeMathType, *, stream=None):
    """Launch ``aclnnBatchMatMulWeightNz``, which writes ``out``.

    ::

        aclnnStatus aclnnBatchMatMulWeightNzGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *mat2,
            aclTensor *out,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3.
    mat2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; FRACTAL_NZ; rank 5.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16; ND; rank 3.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_batch_matmul.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnBatchMatMulWeightNz(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if mat2 is None else mat2._record,
            _NULL if out is None else out._record,
            cubeMathType,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnBatchMatMulWeightNz", _status, (self, mat2, out, cubeMathType), stream)
    elif _status is None:
        _call.convert_and_call("aclnnBatchMatMulWeightNz", (self, mat2, out, cubeMathType), stream)


def aclnnBatchMatmulQuant(x1, x2, quantParam, bias, transposeX1, transposeX2, out, *, stream=None):
    """Launch ``aclnnBatchMatmulQuant``, which writes ``out``.

    .. deprecated:: CANN
        without a named successor

    ::

        aclnnStatus aclnnBatchMatmulQuantGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *quantParam,
            const aclTensor *bias,
            bool transposeX1,
            bool transposeX2,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16; rank 2.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT16; rank 2.
    quantParam : Tensor
        ``const aclTensor *``, in. UINT64; NC1HWC0; rank 1.
    bias : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; rank 1.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. INT8; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_batchmatmul_quant.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnBatchMatmulQuant(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if quantParam is None else quantParam._record,
            _NULL if bias is None else bias._record,
            transposeX1,
            transposeX2,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnBatchMatmulQuant",
            _status,
            (x1, x2, quantParam, bias, transposeX1, transposeX2, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnBatchMatmulQuant",
            (x1, x2, quantParam, bias, transposeX1, transposeX2, out),
            stream,
        )


def aclnnBatchNorm(
    input,
    weight,
    bias,
    runningMean,
    runningVar,
    training,
    momentum,
    eps,
    output,
    saveMean,
    saveInvstd,
    *,
    stream=None,
):
    """Launch ``aclnnBatchNorm``.

    ::

        aclnnStatus aclnnBatchNormGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *weight,
            const aclTensor *bias,
            aclTensor *runningMean,
            aclTensor *runningVar,
            bool training,
            double momentum,
            double eps,
            aclTensor *output,
            aclTensor *saveMean,
            aclTensor *saveInvstd,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NC, NCL, NCHW, NHWC, NCDHW, NDHWC, ND; rank 2-8.
    weight : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    bias : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    runningMean : Tensor, optional
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND; rank 1.
    runningVar : Tensor, optional
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND; rank 1.
    training : bool
        ``bool``, in.
    momentum : float
        ``double``, in.
    eps : float
        ``double``, in.
    output : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NC, NCL, NCHW, NHWC, NCDHW, NDHWC, ND; rank 2-8.
    saveMean : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    saveInvstd : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_batch_norm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBatchNorm(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if weight is None else weight._record,
            _NULL if bias is None else bias._record,
            _NULL if runningMean is None else runningMean._record,
            _NULL if runningVar is None else runningVar._record,
            training,
            momentum,
            eps,
            _NULL if output is None else output._record,
            _NULL if saveMean is None else saveMean._record,
            _NULL if saveInvstd is None else saveInvstd._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnBatchNorm",
            _status,
            (input, weight, bias, runningMean, runningVar, training, momentum, eps, output, saveMean,
             saveInvstd),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnBatchNorm",
            (input, weight, bias, runningMean, runningVar, training, momentum, eps, output, saveMean,
             saveInvstd),
            stream,
        )


def aclnnBatchNormBackward(
    gradOut,
    input,
    weight,
    runningMean,
    runningVar,
    saveMean,
    saveInvstd,
    training,
    eps,
    outputMask,
    gradInput,
    gradWeight,
    gradBias,
    *,
    stream=None,
):
    """Launch ``aclnnBatchNormBackward``, which writes ``gradInput``, ``gradWeight``, ``gradBias``.

    ::

        aclnnStatus aclnnBatchNormBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclTensor *input,
            const aclTensor *weight,
            const aclTensor *runningMean,
            const aclTensor *runningVar,
            const aclTensor *saveMean,
            const aclTensor *saveInvstd,
            bool training,
            double eps,
            const aclBoolArray *outputMask,
            aclTensor *gradInput,
            aclTensor *gradWeight,
            aclTensor *gradBias,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NC, NCL, NCHW, NHWC, NCDHW, NDHWC, ND; rank 2-8.
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NC, NCL, NCHW, NHWC, NCDHW, NDHWC, ND; rank 2-8.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    runningMean : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    runningVar : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    saveMean : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    saveInvstd : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    training : bool
        ``bool``, in.
    eps : float
        ``double``, in.
    outputMask : sequence of bool
        ``const aclBoolArray *``, in.
    gradInput : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NC, NCL, NCHW, NHWC, NCDHW, NDHWC, ND; rank 2-8.
    gradWeight : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    gradBias : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_batch_norm_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnBatchNormBackward",
        (gradOut, input, weight, runningMean, runningVar, saveMean, saveInvstd, training, eps, outputMask,
         gradInput, gradWeight, gradBias),
        stream,
    )


def aclnnBatchNormElemt(input, weight, bias, mean, invstd, eps, output, *, stream=None):
    """Launch ``aclnnBatchNormElemt``, which writes ``output``.

    ::

        aclnnStatus aclnnBatchNormElemtGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *weight,
            const aclTensor *bias,
            aclTensor *mean,
            aclTensor *invstd,
            double eps,
            aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NC, NCL, NCHW, NCDHW, ND; rank 2-8.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    bias : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    mean : Tensor
        ``aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    invstd : Tensor
        ``aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    eps : float
        ``double``, in.
    output : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NC, NCL, NCHW, NCDHW, ND; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_batch_norm_elemt.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBatchNormElemt(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if weight is None else weight._record,
            _NULL if bias is None else bias._record,
            _NULL if mean is None else mean._record,
            _NULL if invstd is None else invstd._record,
            eps,
            _NULL if output is None else output._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnBatchNormElemt",
            _status,
            (input, weight, bias, mean, invstd, eps, output),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnBatchNormElemt",
            (input, weight, bias, mean, invstd, eps, output),
            stream,
        )


def aclnnBatchNormElemtBackward(
    gradOut,
    input,
    mean,
    invstd,
    weight,
    sumDy,
    sumDyXmu,
    counter,
    gradInput,
    *,
    stream=None,
):
    """Launch ``aclnnBatchNormElemtBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnBatchNormElemtBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclTensor *input,
            const aclTensor *mean,
            const aclTensor *invstd,
            const aclTensor *weight,
            const aclTensor *sumDy,
            const aclTensor *sumDyXmu,
            aclTensor *counter,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    mean : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    invstd : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    weight : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    sumDy : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    sumDyXmu : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    counter : Tensor
        ``aclTensor *``, in. INT32, FLOAT16, FLOAT; ND; rank 1-8.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_batch_norm_elemt_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBatchNormElemtBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOut is None else gradOut._record,
            _NULL if input is None else input._record,
            _NULL if mean is None else mean._record,
            _NULL if invstd is None else invstd._record,
            _NULL if weight is None else weight._record,
            _NULL if sumDy is None else sumDy._record,
            _NULL if sumDyXmu is None else sumDyXmu._record,
            _NULL if counter is None else counter._record,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnBatchNormElemtBackward",
            _status,
            (gradOut, input, mean, invstd, weight, sumDy, sumDyXmu, counter, gradInput),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnBatchNormElemtBackward",
            (gradOut, input, mean, invstd, weight, sumDy, sumDyXmu, counter, gradInput),
            stream,
        )


def aclnnBatchNormGatherStatsWithCounts(
    input,
    mean,
    invstd,
    runningMean,
    runningVar,
    momentum,
    eps,
    counts,
    meanAll,
    invstdAll,
    *,
    stream=None,
):
    """Launch ``aclnnBatchNormGatherStatsWithCounts``.

    ::

        aclnnStatus aclnnBatchNormGatherStatsWithCountsGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *mean,
            const aclTensor *invstd,
            aclTensor *runningMean,
            aclTensor *runningVar,
            double momentum,
            double eps,
            const aclTensor *counts,
            aclTensor *meanAll,
            aclTensor *invstdAll,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    mean : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2.
    invstd : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2.
    runningMean : Tensor, optional
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND; rank 1.
    runningVar : Tensor, optional
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND; rank 1.
    momentum : float
        ``double``, in.
    eps : float
        ``double``, in.
    counts : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    meanAll : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    invstdAll : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_batch_norm_gather_stats_with_counts.h`` of library nn. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBatchNormGatherStatsWithCounts(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if mean is None else mean._record,
            _NULL if invstd is None else invstd._record,
            _NULL if runningMean is None else runningMean._record,
            _NULL if runningVar is None else runningVar._record,
            momentum,
            eps,
            _NULL if counts is None else counts._record,
            _NULL if meanAll is None else meanAll._record,
            _NULL if invstdAll is None else invstdAll._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnBatchNormGatherStatsWithCounts",
            _status,
            (input, mean, invstd, runningMean, runningVar, momentum, eps, counts, meanAll, invstdAll),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnBatchNormGatherStatsWithCounts",
            (input, mean, invstd, runningMean, runningVar, momentum, eps, counts, meanAll, invstdAll),
            stream,
        )


def aclnnBatchNormReduce(x, sum, squareSum, *, stream=None):
    """Launch ``aclnnBatchNormReduce``, which writes ``sum``, ``squareSum``.

    ::

        aclnnStatus aclnnBatchNormReduceGetWorkspaceSize(
            const aclTensor *x,
            aclTensor *sum,
            aclTensor *squareSum,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCHW; rank 4.
    sum : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1.
    squareSum : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_batch_norm_reduce.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnBatchNormReduce(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if sum is None else sum._record,
            _NULL if squareSum is None else squareSum._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnBatchNormReduce", _status, (x, sum, squareSum), stream)
    elif _status is None:
        _call.convert_and_call("aclnnBatchNormReduce", (x, sum, squareSum), stream)


def aclnnBatchNormReduceBackward(
    gradOut,
    input,
    mean,
    invstd,
    weight,
    inputG,
    weightG,
    biasG,
    sumDy,
    sumDyXmu,
    gradWeight,
    gradBias,
    *,
    stream=None,
):
    """Launch ``aclnnBatchNormReduceBackward``.

    ::

        aclnnStatus aclnnBatchNormReduceBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclTensor *input,
            const aclTensor *mean,
            const aclTensor *invstd,
            const aclTensor *weight,
            bool inputG,
            bool weightG,
            bool biasG,
            aclTensor *sumDy,
            aclTensor *sumDyXmu,
            aclTensor *gradWeight,
            aclTensor *gradBias,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    mean : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    invstd : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    inputG : bool
        ``bool``, in.
    weightG : bool
        ``bool``, in.
    biasG : bool
        ``bool``, in.
    sumDy : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    sumDyXmu : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    gradWeight : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    gradBias : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_batch_norm_backward_reduce.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBatchNormReduceBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOut is None else gradOut._record,
            _NULL if input is None else input._record,
            _NULL if mean is None else mean._record,
            _NULL if invstd is None else invstd._record,
            _NULL if weight is None else weight._record,
            inputG,
            weightG,
            biasG,
            _NULL if sumDy is None else sumDy._record,
            _NULL if sumDyXmu is None else sumDyXmu._record,
            _NULL if gradWeight is None else gradWeight._record,
            _NULL if gradBias is None else gradBias._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnBatchNormReduceBackward",
            _status,
            (gradOut, input, mean, invstd, weight, inputG, weightG, biasG, sumDy, sumDyXmu, gradWeight,
             gradBias),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnBatchNormReduceBackward",
            (gradOut, input, mean, invstd, weight, inputG, weightG, biasG, sumDy, sumDyXmu, gradWeight,
             gradBias),
            stream,
        )


def aclnnBidirectionLSTM(
    x,
    initH,
    initC,
    wIh,
    wHh,
    bIhOptional,
    bHhOptional,
    wIhReverseOptional,
    wHhReverseOptional,
    bIhReverseOptional,
    bHhReverseOptional,
    numLayers,
    isbias,
    batchFirst,
    bidirection,
    yOut,
    outputHOut,
    outputCOut,
    *,
    stream=None,
):
    """Launch ``aclnnBidirectionLSTM``, which writes ``yOut``, ``outputHOut``, ``outputCOut``.

    ::

        aclnnStatus aclnnBidirectionLSTMGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *initH,
            const aclTensor *initC,
            const aclTensor *wIh,
            const aclTensor *wHh,
            const aclTensor *bIhOptional,
            const aclTensor *bHhOptional,
            const aclTensor *wIhReverseOptional,
            const aclTensor *wHhReverseOptional,
            const aclTensor *bIhReverseOptional,
            const aclTensor *bHhReverseOptional,
            int64_t numLayers,
            bool isbias,
            bool batchFirst,
            bool bidirection,
            const aclTensor *yOut,
            const aclTensor *outputHOut,
            const aclTensor *outputCOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 3.
    initH : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 3.
    initC : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 3.
    wIh : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    wHh : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    bIhOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 1.
    bHhOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 1.
    wIhReverseOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    wHhReverseOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    bIhReverseOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 1.
    bHhReverseOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 1.
    numLayers : int
        ``int64_t``, in.
    isbias : bool
        ``bool``, in.
    batchFirst : bool
        ``bool``, in.
    bidirection : bool
        ``bool``, in.
    yOut : Tensor
        ``const aclTensor *``, out. FLOAT16; ND; rank 3.
    outputHOut : Tensor
        ``const aclTensor *``, out. FLOAT16; ND; rank 3.
    outputCOut : Tensor
        ``const aclTensor *``, out. FLOAT16; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bidirection_lstm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnBidirectionLSTM(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if initH is None else initH._record,
            _NULL if initC is None else initC._record,
            _NULL if wIh is None else wIh._record,
            _NULL if wHh is None else wHh._record,
            _NULL if bIhOptional is None else bIhOptional._record,
            _NULL if bHhOptional is None else bHhOptional._record,
            _NULL if wIhReverseOptional is None else wIhReverseOptional._record,
            _NULL if wHhReverseOptional is None else wHhReverseOptional._record,
            _NULL if bIhReverseOptional is None else bIhReverseOptional._record,
            _NULL if bHhReverseOptional is None else bHhReverseOptional._record,
            numLayers,
            isbias,
            batchFirst,
            bidirection,
            _NULL if yOut is None else yOut._record,
            _NULL if outputHOut is None else outputHOut._record,
            _NULL if outputCOut is None else outputCOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnBidirectionLSTM",
            _status,
            (x, initH, initC, wIh, wHh, bIhOptional, bHhOptional, wIhReverseOptional, wHhReverseOptional,
             bIhReverseOptional, bHhReverseOptional, numLayers, isbias, batchFirst, bidirection, yOut,
             outputHOut, outputCOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnBidirectionLSTM",
            (x, initH, initC, wIh, wHh, bIhOptional, bHhOptional, wIhReverseOptional, wHhReverseOptional,
             bIhReverseOptional, bHhReverseOptional, numLayers, isbias, batchFirst, bidirection, yOut,
             outputHOut, outputCOut),
            stream,
        )


def aclnnBidirectionLSTMV2(
    x,
    initH,
    initC,
    wIh,
    wHh,
    bIhOptional,
    bHhOptional,
    wIhReverseOptional,
    wHhReverseOptional,
    bIhReverseOptional,
    bHhReverseOptional,
    batchSizeOptional,
    numLayers,
    isbias,
    batchFirst,
    bidirection,
    packed,
    yOut,
    outputHOut,
    outputCOut,
    *,
    stream=None,
):
    """Launch ``aclnnBidirectionLSTMV2``, which writes ``yOut``, ``outputHOut``, ``outputCOut``.

    ::

        aclnnStatus aclnnBidirectionLSTMV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *initH,
            const aclTensor *initC,
            const aclTensor *wIh,
            const aclTensor *wHh,
            const aclTensor *bIhOptional,
            const aclTensor *bHhOptional,
            const aclTensor *wIhReverseOptional,
            const aclTensor *wHhReverseOptional,
            const aclTensor *bIhReverseOptional,
            const aclTensor *bHhReverseOptional,
            const aclTensor *batchSizeOptional,
            int64_t numLayers,
            bool isbias,
            bool batchFirst,
            bool bidirection,
            bool packed,
            const aclTensor *yOut,
            const aclTensor *outputHOut,
            const aclTensor *outputCOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 3.
    initH : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 3.
    initC : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 3.
    wIh : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    wHh : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    bIhOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 1.
    bHhOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 1.
    wIhReverseOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    wHhReverseOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    bIhReverseOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 1.
    bHhReverseOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 1.
    batchSizeOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1.
    numLayers : int
        ``int64_t``, in.
    isbias : bool
        ``bool``, in.
    batchFirst : bool
        ``bool``, in.
    bidirection : bool
        ``bool``, in.
    packed : bool
        ``bool``, in.
    yOut : Tensor
        ``const aclTensor *``, out. FLOAT16; ND; rank 3.
    outputHOut : Tensor
        ``const aclTensor *``, out. FLOAT16; ND; rank 3.
    outputCOut : Tensor
        ``const aclTensor *``, out. FLOAT16; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bidirection_lstmv2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnBidirectionLSTMV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if initH is None else initH._record,
            _NULL if initC is None else initC._record,
            _NULL if wIh is None else wIh._record,
            _NULL if wHh is None else wHh._record,
            _NULL if bIhOptional is None else bIhOptional._record,
            _NULL if bHhOptional is None else bHhOptional._record,
            _NULL if wIhReverseOptional is None else wIhReverseOptional._record,
            _NULL if wHhReverseOptional is None else wHhReverseOptional._record,
            _NULL if bIhReverseOptional is None else bIhReverseOptional._record,
            _NULL if bHhReverseOptional is None else bHhReverseOptional._record,
            _NULL if batchSizeOptional is None else batchSizeOptional._record,
            numLayers,
            isbias,
            batchFirst,
            bidirection,
            packed,
            _NULL if yOut is None else yOut._record,
            _NULL if outputHOut is None else outputHOut._record,
            _NULL if outputCOut is None else outputCOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnBidirectionLSTMV2",
            _status,
            (x, initH, initC, wIh, wHh, bIhOptional, bHhOptional, wIhReverseOptional, wHhReverseOptional,
             bIhReverseOptional, bHhReverseOptional, batchSizeOptional, numLayers, isbias, batchFirst,
             bidirection, packed, yOut, outputHOut, outputCOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnBidirectionLSTMV2",
            (x, initH, initC, wIh, wHh, bIhOptional, bHhOptional, wIhReverseOptional, wHhReverseOptional,
             bIhReverseOptional, bHhReverseOptional, batchSizeOptional, numLayers, isbias, batchFirst,
             bidirection, packed, yOut, outputHOut, outputCOut),
            stream,
        )


def aclnnBinaryCrossEntropy(self, target, weight, reduction, out, *, stream=None):
    """Launch ``aclnnBinaryCrossEntropy``, which writes ``out``.

    ::

        aclnnStatus aclnnBinaryCrossEntropyGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *target,
            const aclTensor *weight,
            int64_t reduction,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1-8.
    target : Tensor
        ``const aclTensor *``, in. ND.
    weight : Tensor
        ``const aclTensor *``, in. ND.
    reduction : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_binary_cross_entropy.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBinaryCrossEntropy(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            _NULL if weight is None else weight._record,
            reduction,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnBinaryCrossEntropy",
            _status,
            (self, target, weight, reduction, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnBinaryCrossEntropy", (self, target, weight, reduction, out), stream)


def aclnnBinaryCrossEntropyBackward(gradOutput, self, target, weightOptional, reduction, out, *, stream=None):
    """Launch ``aclnnBinaryCrossEntropyBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnBinaryCrossEntropyBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *target,
            const aclTensor *weightOptional,
            int64_t reduction,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    target : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; rank 0-8.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; rank 0-8.
    reduction : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_binary_cross_entropy_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBinaryCrossEntropyBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            _NULL if weightOptional is None else weightOptional._record,
            reduction,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnBinaryCrossEntropyBackward",
            _status,
            (gradOutput, self, target, weightOptional, reduction, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnBinaryCrossEntropyBackward",
            (gradOutput, self, target, weightOptional, reduction, out),
            stream,
        )


def aclnnBinaryCrossEntropyWithLogits(
    self,
    target,
    weightOptional,
    posWeightOptional,
    reduction,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnBinaryCrossEntropyWithLogits``, which writes ``out``.

    ::

        aclnnStatus aclnnBinaryCrossEntropyWithLogitsGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *target,
            const aclTensor *weightOptional,
            const aclTensor *posWeightOptional,
            int64_t reduction,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1-8.
    target : Tensor
        ``const aclTensor *``, in. ND.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1-8.
    posWeightOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1-8.
    reduction : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_binary_cross_entropy_with_logits.h`` of library nn. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBinaryCrossEntropyWithLogits(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            _NULL if weightOptional is None else weightOptional._record,
            _NULL if posWeightOptional is None else posWeightOptional._record,
            reduction,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnBinaryCrossEntropyWithLogits",
            _status,
            (self, target, weightOptional, posWeightOptional, reduction, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnBinaryCrossEntropyWithLogits",
            (self, target, weightOptional, posWeightOptional, reduction, out),
            stream,
        )


def aclnnBinaryCrossEntropyWithLogitsBackward(
    gradOutput,
    self,
    target,
    weightOptional,
    posWeightOptional,
    reduction,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnBinaryCrossEntropyWithLogitsBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnBinaryCrossEntropyWithLogitsBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *target,
            const aclTensor *weightOptional,
            const aclTensor *posWeightOptional,
            int64_t reduction,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND.
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1-8.
    target : Tensor
        ``const aclTensor *``, in. ND.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    posWeightOptional : Tensor, optional
        ``const aclTensor *``, in. ND.
    reduction : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_binary_cross_entropy_with_logits_backward.h`` of library nn. Seen in 8.1.RC1
    and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnBinaryCrossEntropyWithLogitsBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            _NULL if weightOptional is None else weightOptional._record,
            _NULL if posWeightOptional is None else posWeightOptional._record,
            reduction,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnBinaryCrossEntropyWithLogitsBackward",
            _status,
            (gradOutput, self, target, weightOptional, posWeightOptional, reduction, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnBinaryCrossEntropyWithLogitsBackward",
            (gradOutput, self, target, weightOptional, posWeightOptional, reduction, out),
            stream,
        )


def aclnnBinaryCrossEntropyWithLogitsTargetBackward(
    gradOutput,
    self,
    target,
    weightOptional,
    posWeightOptional,
    reduction,
    gradTarget,
    *,
    stream=None,
):
    """Launch ``aclnnBinaryCrossEntropyWithLogitsTargetBackward``, which writes ``gradTarget``.

    ::

        aclnnStatus aclnnBinaryCrossEntropyWithLogitsTargetBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *target,
            const aclTensor *weightOptional,
            const aclTensor *posWeightOptional,
            int64_t reduction,
            aclTensor *gradTarget,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1-8.
    target : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1-8.
    posWeightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1-8.
    reduction : int
        ``int64_t``, in.
    gradTarget : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_binary_cross_entropy_with_logits_target_backward.h`` of library nn. Seen in
    8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnBinaryCrossEntropyWithLogitsTargetBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            _NULL if weightOptional is None else weightOptional._record,
            _NULL if posWeightOptional is None else posWeightOptional._record,
            reduction,
            _NULL if gradTarget is None else gradTarget._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnBinaryCrossEntropyWithLogitsTargetBackward",
            _status,
            (gradOutput, self, target, weightOptional, posWeightOptional, reduction, gradTarget),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnBinaryCrossEntropyWithLogitsTargetBackward",
            (gradOutput, self, target, weightOptional, posWeightOptional, reduction, gradTarget),
            stream,
        )


def aclnnBucketize(self, boundaries, outInt32, right, out, *, stream=None):
    """Launch ``aclnnBucketize``, which writes ``out``.

    ::

        aclnnStatus aclnnBucketizeGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *boundaries,
            bool outInt32,
            bool right,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT8, INT16, INT32, INT64, UINT8; ND; rank 0-8.
    boundaries : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT8, INT16, INT32, INT64, UINT8; ND; rank 1.
    outInt32 : bool
        ``bool``, in.
    right : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. INT32, INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_bucketize.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnBucketize(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if boundaries is None else boundaries._record,
            outInt32,
            right,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnBucketize", _status, (self, boundaries, outInt32, right, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnBucketize", (self, boundaries, outInt32, right, out), stream)


def aclnnCelu(self, alpha, out, *, stream=None):
    """Launch ``aclnnCelu``, which writes ``out``.

    ::

        aclnnStatus aclnnCeluGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *alpha,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    alpha : number
        ``const aclScalar *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_celu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnCelu", (self, alpha, out), stream)


def aclnnChamferDistanceBackward(
    xyz1,
    xyz2,
    idx1,
    idx2,
    gradDist1,
    gradDist2,
    gradXyz1,
    gradXyz2,
    *,
    stream=None,
):
    """Launch ``aclnnChamferDistanceBackward``, which writes ``gradXyz1``, ``gradXyz2``.

    ::

        aclnnStatus aclnnChamferDistanceBackwardGetWorkspaceSize(
            const aclTensor *xyz1,
            const aclTensor *xyz2,
            const aclTensor *idx1,
            const aclTensor *idx2,
            const aclTensor *gradDist1,
            const aclTensor *gradDist2,
            aclTensor *gradXyz1,
            aclTensor *gradXyz2,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    xyz1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND; rank 3.
    xyz2 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND; rank 3.
    idx1 : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 2.
    idx2 : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 2.
    gradDist1 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND; rank 2.
    gradDist2 : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND; rank 2.
    gradXyz1 : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND; rank 3.
    gradXyz2 : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_chamfer_distance_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnChamferDistanceBackward(
            _NULL if stream is None else stream._record,
            _NULL if xyz1 is None else xyz1._record,
            _NULL if xyz2 is None else xyz2._record,
            _NULL if idx1 is None else idx1._record,
            _NULL if idx2 is None else idx2._record,
            _NULL if gradDist1 is None else gradDist1._record,
            _NULL if gradDist2 is None else gradDist2._record,
            _NULL if gradXyz1 is None else gradXyz1._record,
            _NULL if gradXyz2 is None else gradXyz2._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnChamferDistanceBackward",
            _status,
            (xyz1, xyz2, idx1, idx2, gradDist1, gradDist2, gradXyz1, gradXyz2),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnChamferDistanceBackward",
            (xyz1, xyz2, idx1, idx2, gradDist1, gradDist2, gradXyz1, gradXyz2),
            stream,
        )


def aclnnClippedSwiglu(x, groupIndexOptional, dim, alpha, limit, bias, interleaved, out, *, stream=None):
    """Launch ``aclnnClippedSwiglu``, which writes ``out``.

    ::

        aclnnStatus aclnnClippedSwigluGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *groupIndexOptional,
            int64_t dim,
            double alpha,
            double limit,
            double bias,
            bool interleaved,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    dim : int
        ``int64_t``, in.
    alpha : float
        ``double``, in.
    limit : float
        ``double``, in.
    bias : float
        ``double``, in.
    interleaved : bool
        ``bool``, in.
    out : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_clipped_swiglu.h`` of library nn. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnClippedSwiglu(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if groupIndexOptional is None else groupIndexOptional._record,
            dim,
            alpha,
            limit,
            bias,
            interleaved,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnClippedSwiglu",
            _status,
            (x, groupIndexOptional, dim, alpha, limit, bias, interleaved, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnClippedSwiglu",
            (x, groupIndexOptional, dim, alpha, limit, bias, interleaved, out),
            stream,
        )


def aclnnClippedSwigluGrad(
    gradY,
    x,
    groupIndexOptional,
    dim,
    alpha,
    limit,
    bias,
    interleaved,
    gradXOut,
    *,
    stream=None,
):
    """Launch ``aclnnClippedSwigluGrad``, which writes ``gradXOut``.

    ::

        aclnnStatus aclnnClippedSwigluGradGetWorkspaceSize(
            const aclTensor *gradY,
            const aclTensor *x,
            const aclTensor *groupIndexOptional,
            int64_t dim,
            double alpha,
            double limit,
            double bias,
            bool interleaved,
            const aclTensor *gradXOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradY : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    dim : int
        ``int64_t``, in.
    alpha : float
        ``double``, in.
    limit : float
        ``double``, in.
    bias : float
        ``double``, in.
    interleaved : bool
        ``bool``, in.
    gradXOut : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_clipped_swiglu_grad.h`` of library nn. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnClippedSwigluGrad(
            _NULL if stream is None else stream._record,
            _NULL if gradY is None else gradY._record,
            _NULL if x is None else x._record,
            _NULL if groupIndexOptional is None else groupIndexOptional._record,
            dim,
            alpha,
            limit,
            bias,
            interleaved,
            _NULL if gradXOut is None else gradXOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnClippedSwigluGrad",
            _status,
            (gradY, x, groupIndexOptional, dim, alpha, limit, bias, interleaved, gradXOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnClippedSwigluGrad",
            (gradY, x, groupIndexOptional, dim, alpha, limit, bias, interleaved, gradXOut),
            stream,
        )


def aclnnClippedSwigluV2(
    x,
    groupIndexOptional,
    dim,
    alpha,
    limit,
    bias,
    interleaved,
    clampMode,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnClippedSwigluV2``, which writes ``out``.

    ::

        aclnnStatus aclnnClippedSwigluV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *groupIndexOptional,
            int64_t dim,
            double alpha,
            double limit,
            double bias,
            bool interleaved,
            int64_t clampMode,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    dim : int
        ``int64_t``, in.
    alpha : float
        ``double``, in.
    limit : float
        ``double``, in.
    bias : float
        ``double``, in.
    interleaved : bool
        ``bool``, in.
    clampMode : int
        ``int64_t``, in.
    out : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_clipped_swiglu_v2.h`` of library nn. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnClippedSwigluV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if groupIndexOptional is None else groupIndexOptional._record,
            dim,
            alpha,
            limit,
            bias,
            interleaved,
            clampMode,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnClippedSwigluV2",
            _status,
            (x, groupIndexOptional, dim, alpha, limit, bias, interleaved, clampMode, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnClippedSwigluV2",
            (x, groupIndexOptional, dim, alpha, limit, bias, interleaved, clampMode, out),
            stream,
        )


def aclnnConvDepthwise2d(
    self,
    weight,
    kernelSize,
    bias,
    stride,
    padding,
    dilation,
    out,
    cubeMathType,
    *,
    stream=None,
):
    """Launch ``aclnnConvDepthwise2d``, which writes ``out``.

    ::

        aclnnStatus aclnnConvDepthwise2dGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *weight,
            const aclIntArray *kernelSize,
            const aclTensor *bias,
            const aclIntArray *stride,
            const aclIntArray *padding,
            const aclIntArray *dilation,
            aclTensor *out,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, HIFLOAT8; NCHW; rank 4.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, HIFLOAT8; NCHW; rank 4.
    kernelSize : sequence of int
        ``const aclIntArray *``, in.
    bias : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    dilation : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, HIFLOAT8; NCHW; rank 4.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_convolution.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnConvDepthwise2d",
        (self, weight, kernelSize, bias, stride, padding, dilation, out, cubeMathType),
        stream,
    )


def aclnnConvTbc(self, weight, bias, pad, output, cubeMathType, *, stream=None):
    """Launch ``aclnnConvTbc``, which writes ``output``.

    ::

        aclnnStatus aclnnConvTbcGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *weight,
            const aclTensor *bias,
            int64_t pad,
            aclTensor *output,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, HIFLOAT8; ND, NCL; rank 3.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, HIFLOAT8; ND, NCL; rank 3.
    bias : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    pad : int
        ``int64_t``, in.
    output : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, HIFLOAT8; ND, NCL; rank 3.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_convolution.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnConvTbc(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if weight is None else weight._record,
            _NULL if bias is None else bias._record,
            pad,
            _NULL if output is None else output._record,
            cubeMathType,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnConvTbc",
            _status,
            (self, weight, bias, pad, output, cubeMathType),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnConvTbc", (self, weight, bias, pad, output, cubeMathType), stream)


def aclnnConvTbcBackward(
    self,
    input,
    weight,
    bias,
    pad,
    cubeMathType,
    gradInput,
    gradWeight,
    gradBias,
    *,
    stream=None,
):
    """Launch ``aclnnConvTbcBackward``, which writes ``gradInput``, ``gradWeight``, ``gradBias``.

    ::

        aclnnStatus aclnnConvTbcBackwardGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *input,
            const aclTensor *weight,
            const aclTensor *bias,
            int64_t pad,
            int8_t cubeMathType,
            aclTensor *gradInput,
            aclTensor *gradWeight,
            aclTensor *gradBias,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, NCL; rank 3.
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, NCL; rank 3.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, NCL; rank 3.
    bias : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    pad : int
        ``int64_t``, in.
    cubeMathType : int
        ``int8_t``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND, NCL.
    gradWeight : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, HIFLOAT8, FLOAT8_E4M3FN; ND, NCL.
    gradBias : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_convolution_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnConvTbcBackward(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if input is None else input._record,
            _NULL if weight is None else weight._record,
            _NULL if bias is None else bias._record,
            pad,
            cubeMathType,
            _NULL if gradInput is None else gradInput._record,
            _NULL if gradWeight is None else gradWeight._record,
            _NULL if gradBias is None else gradBias._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnConvTbcBackward",
            _status,
            (self, input, weight, bias, pad, cubeMathType, gradInput, gradWeight, gradBias),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnConvTbcBackward",
            (self, input, weight, bias, pad, cubeMathType, gradInput, gradWeight, gradBias),
            stream,
        )


def aclnnConvertWeightToINT4Pack(weight, weightInt4Pack, *, stream=None):
    """Launch ``aclnnConvertWeightToINT4Pack``, which writes ``weightInt4Pack``.

    ::

        aclnnStatus aclnnConvertWeightToINT4PackGetWorkspaceSize(
            const aclTensor *weight,
            aclTensor *weightInt4Pack,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    weight : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 2-3.
    weightInt4Pack : Tensor
        ``aclTensor *``, out. INT4, INT32; ND, FRACTAL_NZ.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_convert_weight_to_int4_pack.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnConvertWeightToINT4Pack(
            _NULL if stream is None else stream._record,
            _NULL if weight is None else weight._record,
            _NULL if weightInt4Pack is None else weightInt4Pack._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnConvertWeightToINT4Pack", _status, (weight, weightInt4Pack), stream)
    elif _status is None:
        _call.convert_and_call("aclnnConvertWeightToINT4Pack", (weight, weightInt4Pack), stream)


def aclnnConvolution(
    input,
    weight,
    bias,
    stride,
    padding,
    dilation,
    transposed,
    outputPadding,
    groups,
    output,
    cubeMathType,
    *,
    stream=None,
):
    """Launch ``aclnnConvolution``, which writes ``output``.

    ::

        aclnnStatus aclnnConvolutionGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *weight,
            const aclTensor *bias,
            const aclIntArray *stride,
            const aclIntArray *padding,
            const aclIntArray *dilation,
            bool transposed,
            const aclIntArray *outputPadding,
            int64_t groups,
            aclTensor *output,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, HIFLOAT8, FLOAT8_E4M3FN; NCL, NCHW, NCDHW; rank 3-5.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, HIFLOAT8, FLOAT8_E4M3FN; NCL, NCHW, NCDHW; rank 3-5.
    bias : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, NCL, NCHW, NCDHW; rank 1-5.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    dilation : sequence of int
        ``const aclIntArray *``, in.
    transposed : bool
        ``bool``, in.
    outputPadding : sequence of int
        ``const aclIntArray *``, in.
    groups : int
        ``int64_t``, in.
    output : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, HIFLOAT8, FLOAT8_E4M3FN; NCL, NCHW, NCDHW; rank 3-5.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_convolution.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnConvolution",
        (input, weight, bias, stride, padding, dilation, transposed, outputPadding, groups, output,
         cubeMathType),
        stream,
    )


def aclnnConvolutionBackward(
    gradOutput,
    input,
    weight,
    biasSizes,
    stride,
    padding,
    dilation,
    transposed,
    outputPadding,
    groups,
    outputMask,
    cubeMathType,
    gradInput,
    gradWeight,
    gradBias,
    *,
    stream=None,
):
    """Launch ``aclnnConvolutionBackward``, which writes ``gradInput``, ``gradWeight``, ``gradBias``.

    ::

        aclnnStatus aclnnConvolutionBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *input,
            const aclTensor *weight,
            const aclIntArray *biasSizes,
            const aclIntArray *stride,
            const aclIntArray *padding,
            const aclIntArray *dilation,
            bool transposed,
            const aclIntArray *outputPadding,
            int groups,
            const aclBoolArray *outputMask,
            int8_t cubeMathType,
            aclTensor *gradInput,
            aclTensor *gradWeight,
            aclTensor *gradBias,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCL, NCHW, NCDHW.
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCL, NCHW, NCDHW.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCL, NCHW, NCDHW.
    biasSizes : sequence of int
        ``const aclIntArray *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    dilation : sequence of int
        ``const aclIntArray *``, in.
    transposed : bool
        ``bool``, in.
    outputPadding : sequence of int
        ``const aclIntArray *``, in.
    groups : int
        ``int``, in.
    outputMask : sequence of bool
        ``const aclBoolArray *``, in.
    cubeMathType : int
        ``int8_t``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCL, NCHW, NCDHW.
    gradWeight : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCL, NCHW, NCDHW.
    gradBias : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_convolution_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnConvolutionBackward",
        (gradOutput, input, weight, biasSizes, stride, padding, dilation, transposed, outputPadding,
         groups, outputMask, cubeMathType, gradInput, gradWeight, gradBias),
        stream,
    )


def aclnnCrossEntropyLoss(
    input,
    target,
    weightOptional,
    reductionOptional,
    ignoreIndex,
    labelSmoothing,
    lseSquareScaleForZloss,
    returnZloss,
    lossOut,
    logProbOut,
    zlossOut,
    lseForZlossOut,
    *,
    stream=None,
):
    """Launch ``aclnnCrossEntropyLoss``.

    ::

        aclnnStatus aclnnCrossEntropyLossGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *target,
            const aclTensor *weightOptional,
            char *reductionOptional,
            int64_t ignoreIndex,
            double labelSmoothing,
            double lseSquareScaleForZloss,
            bool returnZloss,
            const aclTensor *lossOut,
            const aclTensor *logProbOut,
            const aclTensor *zlossOut,
            const aclTensor *lseForZlossOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    target : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    reductionOptional : str, optional
        ``char *``, in.
    ignoreIndex : int
        ``int64_t``, in.
    labelSmoothing : float
        ``double``, in.
    lseSquareScaleForZloss : float
        ``double``, in.
    returnZloss : bool
        ``bool``, in.
    lossOut : Tensor
        ``const aclTensor *``, out. ND.
    logProbOut : Tensor
        ``const aclTensor *``, out. ND.
    zlossOut : Tensor
        ``const aclTensor *``, out. ND.
    lseForZlossOut : Tensor
        ``const aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cross_entropy_loss.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnCrossEntropyLoss(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if target is None else target._record,
            _NULL if weightOptional is None else weightOptional._record,
            _NULL if reductionOptional is None else reductionOptional._record,
            ignoreIndex,
            labelSmoothing,
            lseSquareScaleForZloss,
            returnZloss,
            _NULL if lossOut is None else lossOut._record,
            _NULL if logProbOut is None else logProbOut._record,
            _NULL if zlossOut is None else zlossOut._record,
            _NULL if lseForZlossOut is None else lseForZlossOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnCrossEntropyLoss",
            _status,
            (input, target, weightOptional, reductionOptional, ignoreIndex, labelSmoothing,
             lseSquareScaleForZloss, returnZloss, lossOut, logProbOut, zlossOut, lseForZlossOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnCrossEntropyLoss",
            (input, target, weightOptional, reductionOptional, ignoreIndex, labelSmoothing,
             lseSquareScaleForZloss, returnZloss, lossOut, logProbOut, zlossOut, lseForZlossOut),
            stream,
        )


def aclnnCrossEntropyLossGrad(
    gradLoss,
    logProb,
    target,
    weightOptional,
    gradZlossOptional,
    lseForZlossOptional,
    reductionOptional,
    ignoreIndex,
    labelSmoothing,
    lseSquareScaleForZloss,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnCrossEntropyLossGrad``, which writes ``out``.

    ::

        aclnnStatus aclnnCrossEntropyLossGradGetWorkspaceSize(
            const aclTensor *gradLoss,
            const aclTensor *logProb,
            const aclTensor *target,
            const aclTensor *weightOptional,
            const aclTensor *gradZlossOptional,
            const aclTensor *lseForZlossOptional,
            char *reductionOptional,
            int64_t ignoreIndex,
            double labelSmoothing,
            double lseSquareScaleForZloss,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradLoss : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND.
    logProb : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND.
    target : Tensor
        ``const aclTensor *``, in. INT64; ND.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT.
    gradZlossOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND.
    lseForZlossOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND.
    reductionOptional : str, optional
        ``char *``, in.
    ignoreIndex : int
        ``int64_t``, in.
    labelSmoothing : float
        ``double``, in.
    lseSquareScaleForZloss : float
        ``double``, in.
    out : Tensor
        ``const aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cross_entropy_loss_grad.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnCrossEntropyLossGrad(
            _NULL if stream is None else stream._record,
            _NULL if gradLoss is None else gradLoss._record,
            _NULL if logProb is None else logProb._record,
            _NULL if target is None else target._record,
            _NULL if weightOptional is None else weightOptional._record,
            _NULL if gradZlossOptional is None else gradZlossOptional._record,
            _NULL if lseForZlossOptional is None else lseForZlossOptional._record,
            _NULL if reductionOptional is None else reductionOptional._record,
            ignoreIndex,
            labelSmoothing,
            lseSquareScaleForZloss,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnCrossEntropyLossGrad",
            _status,
            (gradLoss, logProb, target, weightOptional, gradZlossOptional, lseForZlossOptional,
             reductionOptional, ignoreIndex, labelSmoothing, lseSquareScaleForZloss, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnCrossEntropyLossGrad",
            (gradLoss, logProb, target, weightOptional, gradZlossOptional, lseForZlossOptional,
             reductionOptional, ignoreIndex, labelSmoothing, lseSquareScaleForZloss, out),
            stream,
        )


def aclnnCrossEntropySumExpAndIndexLogit(
    vocabParallelLogits,
    target,
    globalLogitsMax,
    vocabStartIndex,
    vocabEndIndex,
    predictedLogitsOut,
    sumExpLogitsOut,
    expLogitsOut,
    targetOffsetOut,
    targetMaskOut,
    *,
    stream=None,
):
    """Launch ``aclnnCrossEntropySumExpAndIndexLogit``.

    ::

        aclnnStatus aclnnCrossEntropySumExpAndIndexLogitGetWorkspaceSize(
            const aclTensor *vocabParallelLogits,
            const aclTensor *target,
            const aclTensor *globalLogitsMax,
            int64_t vocabStartIndex,
            int64_t vocabEndIndex,
            const aclTensor *predictedLogitsOut,
            const aclTensor *sumExpLogitsOut,
            const aclTensor *expLogitsOut,
            const aclTensor *targetOffsetOut,
            const aclTensor *targetMaskOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    vocabParallelLogits : Tensor
        ``const aclTensor *``, in. FLOAT, BF16; ND.
    target : Tensor
        ``const aclTensor *``, in. INT32; ND.
    globalLogitsMax : Tensor
        ``const aclTensor *``, in. ND.
    vocabStartIndex : int
        ``int64_t``, in.
    vocabEndIndex : int
        ``int64_t``, in.
    predictedLogitsOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    sumExpLogitsOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    expLogitsOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    targetOffsetOut : Tensor
        ``const aclTensor *``, out. INT32; ND.
    targetMaskOut : Tensor
        ``const aclTensor *``, out. INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_cross_entropy_sum_exp_and_index_logit.h`` of library nn. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnCrossEntropySumExpAndIndexLogit(
            _NULL if stream is None else stream._record,
            _NULL if vocabParallelLogits is None else vocabParallelLogits._record,
            _NULL if target is None else target._record,
            _NULL if globalLogitsMax is None else globalLogitsMax._record,
            vocabStartIndex,
            vocabEndIndex,
            _NULL if predictedLogitsOut is None else predictedLogitsOut._record,
            _NULL if sumExpLogitsOut is None else sumExpLogitsOut._record,
            _NULL if expLogitsOut is None else expLogitsOut._record,
            _NULL if targetOffsetOut is None else targetOffsetOut._record,
            _NULL if targetMaskOut is None else targetMaskOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnCrossEntropySumExpAndIndexLogit",
            _status,
            (vocabParallelLogits, target, globalLogitsMax, vocabStartIndex, vocabEndIndex, predictedLogitsOut,
             sumExpLogitsOut, expLogitsOut, targetOffsetOut, targetMaskOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnCrossEntropySumExpAndIndexLogit",
            (vocabParallelLogits, target, globalLogitsMax, vocabStartIndex, vocabEndIndex, predictedLogitsOut,
             sumExpLogitsOut, expLogitsOut, targetOffsetOut, targetMaskOut),
            stream,
        )


def aclnnCtcLoss(
    logProbs,
    targets,
    inputLengths,
    targetlengths,
    blank,
    zeroInfinity,
    negLogLikelihoodOut,
    logAlphaOut,
    *,
    stream=None,
):
    """Launch ``aclnnCtcLoss``, which writes ``negLogLikelihoodOut``, ``logAlphaOut``.

    ::

        aclnnStatus aclnnCtcLossGetWorkspaceSize(
            const aclTensor *logProbs,
            const aclTensor *targets,
            const aclIntArray *inputLengths,
            const aclIntArray *targetlengths,
            int64_t blank,
            bool zeroInfinity,
            aclTensor *negLogLikelihoodOut,
            aclTensor *logAlphaOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    logProbs : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16, DOUBLE; ND.
    targets : Tensor
        ``const aclTensor *``, in. INT64, INT32, BOOL, FLOAT, FLOAT16; ND.
    inputLengths : sequence of int
        ``const aclIntArray *``, in.
    targetlengths : sequence of int
        ``const aclIntArray *``, in.
    blank : int
        ``int64_t``, in.
    zeroInfinity : bool
        ``bool``, in.
    negLogLikelihoodOut : Tensor
        ``aclTensor *``, out. ND.
    logAlphaOut : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ctc_loss.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnCtcLoss",
        (logProbs, targets, inputLengths, targetlengths, blank, zeroInfinity, negLogLikelihoodOut,
         logAlphaOut),
        stream,
    )


def aclnnCtcLossBackward(
    gradOut,
    logProbs,
    targets,
    inputLengths,
    targetLengths,
    negLogLikelihood,
    logAlpha,
    blank,
    zeroInfinity,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnCtcLossBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnCtcLossBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclTensor *logProbs,
            const aclTensor *targets,
            const aclIntArray *inputLengths,
            const aclIntArray *targetLengths,
            const aclTensor *negLogLikelihood,
            const aclTensor *logAlpha,
            int64_t blank,
            bool zeroInfinity,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT, DOUBLE; ND.
    logProbs : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT, DOUBLE; ND.
    targets : Tensor
        ``const aclTensor *``, in. INT64, INT32; ND.
    inputLengths : sequence of int
        ``const aclIntArray *``, in.
    targetLengths : sequence of int
        ``const aclIntArray *``, in.
    negLogLikelihood : Tensor
        ``const aclTensor *``, in. ND.
    logAlpha : Tensor
        ``const aclTensor *``, in. ND.
    blank : int
        ``int64_t``, in.
    zeroInfinity : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ctc_loss_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnCtcLossBackward",
        (gradOut, logProbs, targets, inputLengths, targetLengths, negLogLikelihood, logAlpha, blank,
         zeroInfinity, out),
        stream,
    )


def aclnnDeepNorm(x, gx, beta, gamma, alpha, epsilon, meanOut, rstdOut, yOut, *, stream=None):
    """Launch ``aclnnDeepNorm``, which writes ``meanOut``, ``rstdOut``, ``yOut``.

    ::

        aclnnStatus aclnnDeepNormGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *gx,
            const aclTensor *beta,
            const aclTensor *gamma,
            double alpha,
            double epsilon,
            const aclTensor *meanOut,
            const aclTensor *rstdOut,
            const aclTensor *yOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    gx : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    beta : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-7.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-7.
    alpha : float
        ``double``, in.
    epsilon : float
        ``double``, in.
    meanOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 2-8.
    rstdOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 2-8.
    yOut : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_deep_norm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnDeepNorm(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if gx is None else gx._record,
            _NULL if beta is None else beta._record,
            _NULL if gamma is None else gamma._record,
            alpha,
            epsilon,
            _NULL if meanOut is None else meanOut._record,
            _NULL if rstdOut is None else rstdOut._record,
            _NULL if yOut is None else yOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDeepNorm",
            _status,
            (x, gx, beta, gamma, alpha, epsilon, meanOut, rstdOut, yOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDeepNorm",
            (x, gx, beta, gamma, alpha, epsilon, meanOut, rstdOut, yOut),
            stream,
        )


def aclnnDeepNormGrad(
    dy,
    x,
    gx,
    gamma,
    mean,
    rstd,
    alpha,
    dxOut,
    dgxOut,
    dbetaOut,
    dgammaOut,
    *,
    stream=None,
):
    """Launch ``aclnnDeepNormGrad``, which writes ``dxOut``, ``dgxOut``, ``dbetaOut``, ``dgammaOut``.

    ::

        aclnnStatus aclnnDeepNormGradGetWorkspaceSize(
            const aclTensor *dy,
            const aclTensor *x,
            const aclTensor *gx,
            const aclTensor *gamma,
            const aclTensor *mean,
            const aclTensor *rstd,
            double alpha,
            const aclTensor *dxOut,
            const aclTensor *dgxOut,
            const aclTensor *dbetaOut,
            const aclTensor *dgammaOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    dy : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    gx : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-7.
    mean : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 2-8.
    rstd : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 2-8.
    alpha : float
        ``double``, in.
    dxOut : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    dgxOut : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    dbetaOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-7.
    dgammaOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_deep_norm_grad.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnDeepNormGrad(
            _NULL if stream is None else stream._record,
            _NULL if dy is None else dy._record,
            _NULL if x is None else x._record,
            _NULL if gx is None else gx._record,
            _NULL if gamma is None else gamma._record,
            _NULL if mean is None else mean._record,
            _NULL if rstd is None else rstd._record,
            alpha,
            _NULL if dxOut is None else dxOut._record,
            _NULL if dgxOut is None else dgxOut._record,
            _NULL if dbetaOut is None else dbetaOut._record,
            _NULL if dgammaOut is None else dgammaOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDeepNormGrad",
            _status,
            (dy, x, gx, gamma, mean, rstd, alpha, dxOut, dgxOut, dbetaOut, dgammaOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDeepNormGrad",
            (dy, x, gx, gamma, mean, rstd, alpha, dxOut, dgxOut, dbetaOut, dgammaOut),
            stream,
        )


def aclnnDeformableConv2d(
    x,
    weight,
    offset,
    biasOptional,
    kernelSize,
    stride,
    padding,
    dilation,
    groups,
    deformableGroups,
    modulated,
    out,
    deformOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnDeformableConv2d``, which writes ``out``, ``deformOutOptional``.

    ::

        aclnnStatus aclnnDeformableConv2dGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            const aclTensor *offset,
            const aclTensor *biasOptional,
            const aclIntArray *kernelSize,
            const aclIntArray *stride,
            const aclIntArray *padding,
            const aclIntArray *dilation,
            int64_t groups,
            int64_t deformableGroups,
            bool modulated,
            aclTensor *out,
            aclTensor *deformOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, NCHW; rank 4.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, NCHW; rank 4.
    offset : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, NCHW; rank 4.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    kernelSize : sequence of int
        ``const aclIntArray *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    dilation : sequence of int
        ``const aclIntArray *``, in.
    groups : int
        ``int64_t``, in.
    deformableGroups : int
        ``int64_t``, in.
    modulated : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND, NCHW; rank 4.
    deformOutOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND, NCHW; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_deformable_conv2d.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnDeformableConv2d",
        (x, weight, offset, biasOptional, kernelSize, stride, padding, dilation, groups, deformableGroups,
         modulated, out, deformOutOptional),
        stream,
    )


def aclnnDeformableConv2dBackward(
    input,
    gradOutput,
    offsetOut,
    weight,
    offset,
    kernelSize,
    stride,
    padding,
    dilation,
    groups,
    deformableGroups,
    modulated,
    gradInput,
    gradWeight,
    gradOffset,
    gradBias,
    *,
    stream=None,
):
    """Launch ``aclnnDeformableConv2dBackward``.

    ::

        aclnnStatus aclnnDeformableConv2dBackwardGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *gradOutput,
            const aclTensor *offsetOut,
            const aclTensor *weight,
            const aclTensor *offset,
            const aclIntArray *kernelSize,
            const aclIntArray *stride,
            const aclIntArray *padding,
            const aclIntArray *dilation,
            int64_t groups,
            int64_t deformableGroups,
            bool modulated,
            aclTensor *gradInput,
            aclTensor *gradWeight,
            aclTensor *gradOffset,
            aclTensor *gradBias,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCHW; rank 4.
    gradOutput : Tensor
        ``const aclTensor *``, in. NCHW; rank 4.
    offsetOut : Tensor
        ``const aclTensor *``, in. NCHW; rank 4.
    weight : Tensor
        ``const aclTensor *``, in. NCHW; rank 4.
    offset : Tensor
        ``const aclTensor *``, in. NCHW; rank 4.
    kernelSize : sequence of int
        ``const aclIntArray *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    dilation : sequence of int
        ``const aclIntArray *``, in.
    groups : int
        ``int64_t``, in.
    deformableGroups : int
        ``int64_t``, in.
    modulated : bool
        ``bool``, in.
    gradInput : Tensor
        ``aclTensor *``, out. NCHW; rank 4.
    gradWeight : Tensor
        ``aclTensor *``, out. NCHW; rank 4.
    gradOffset : Tensor
        ``aclTensor *``, out. NCHW; rank 4.
    gradBias : Tensor
        ``aclTensor *``, out. ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_convolution_backward.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnDeformableConv2dBackward",
        (input, gradOutput, offsetOut, weight, offset, kernelSize, stride, padding, dilation, groups,
         deformableGroups, modulated, gradInput, gradWeight, gradOffset, gradBias),
        stream,
    )


def aclnnDequantBias(x, weightScale, activateScaleOptional, biasOptional, outputDtype, out, *, stream=None):
    """Launch ``aclnnDequantBias``, which writes ``out``.

    ::

        aclnnStatus aclnnDequantBiasGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weightScale,
            const aclTensor *activateScaleOptional,
            const aclTensor *biasOptional,
            int64_t outputDtype,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 2.
    weightScale : Tensor
        ``const aclTensor *``, in. FLOAT, BF16; ND; rank 1.
    activateScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, BF16, FLOAT16, INT32; ND; rank 1.
    outputDtype : int
        ``int64_t``, in.
    out : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dequant_bias.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnDequantBias(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weightScale is None else weightScale._record,
            _NULL if activateScaleOptional is None else activateScaleOptional._record,
            _NULL if biasOptional is None else biasOptional._record,
            outputDtype,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDequantBias",
            _status,
            (x, weightScale, activateScaleOptional, biasOptional, outputDtype, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDequantBias",
            (x, weightScale, activateScaleOptional, biasOptional, outputDtype, out),
            stream,
        )


def aclnnDequantSituQuant(
    x,
    weightScaleOptional,
    activationScaleOptional,
    biasOptional,
    quantScaleOptional,
    quantOffsetOptional,
    groupIndexOptional,
    beta,
    linearBeta,
    activateLeft,
    quantTypeOptional,
    yOut,
    yScaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnDequantSituQuant``, which writes ``yOut``, ``yScaleOut``.

    ::

        aclnnStatus aclnnDequantSituQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weightScaleOptional,
            const aclTensor *activationScaleOptional,
            const aclTensor *biasOptional,
            const aclTensor *quantScaleOptional,
            const aclTensor *quantOffsetOptional,
            const aclTensor *groupIndexOptional,
            float beta,
            float linearBeta,
            bool activateLeft,
            char *quantTypeOptional,
            const aclTensor *yOut,
            const aclTensor *yScaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. INT8, INT32, BF16, FLOAT16; ND; rank 2-8.
    weightScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    activationScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    quantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    quantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    beta : float
        ``float``, in.
    linearBeta : float
        ``float``, in.
    activateLeft : bool
        ``bool``, in.
    quantTypeOptional : str, optional
        ``char *``, in.
    yOut : Tensor
        ``const aclTensor *``, out. INT8; ND; rank 2-8.
    yScaleOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dequant_situ_quant.h`` of library nn. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnDequantSituQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weightScaleOptional is None else weightScaleOptional._record,
            _NULL if activationScaleOptional is None else activationScaleOptional._record,
            _NULL if biasOptional is None else biasOptional._record,
            _NULL if quantScaleOptional is None else quantScaleOptional._record,
            _NULL if quantOffsetOptional is None else quantOffsetOptional._record,
            _NULL if groupIndexOptional is None else groupIndexOptional._record,
            beta,
            linearBeta,
            activateLeft,
            _NULL if quantTypeOptional is None else quantTypeOptional._record,
            _NULL if yOut is None else yOut._record,
            _NULL if yScaleOut is None else yScaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDequantSituQuant",
            _status,
            (x, weightScaleOptional, activationScaleOptional, biasOptional, quantScaleOptional,
             quantOffsetOptional, groupIndexOptional, beta, linearBeta, activateLeft, quantTypeOptional, yOut,
             yScaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDequantSituQuant",
            (x, weightScaleOptional, activationScaleOptional, biasOptional, quantScaleOptional,
             quantOffsetOptional, groupIndexOptional, beta, linearBeta, activateLeft, quantTypeOptional, yOut,
             yScaleOut),
            stream,
        )


def aclnnDequantSwigluQuant(
    x,
    weightScaleOptional,
    activationScaleOptional,
    biasOptional,
    quantScaleOptional,
    quantOffsetOptional,
    groupIndexOptional,
    activateLeft,
    quantModeOptional,
    yOut,
    scaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnDequantSwigluQuant``, which writes ``yOut``, ``scaleOut``.

    ::

        aclnnStatus aclnnDequantSwigluQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weightScaleOptional,
            const aclTensor *activationScaleOptional,
            const aclTensor *biasOptional,
            const aclTensor *quantScaleOptional,
            const aclTensor *quantOffsetOptional,
            const aclTensor *groupIndexOptional,
            bool activateLeft,
            char *quantModeOptional,
            const aclTensor *yOut,
            const aclTensor *scaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT32; ND; rank 2-8.
    weightScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    activationScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 1.
    quantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    quantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1.
    activateLeft : bool
        ``bool``, in.
    quantModeOptional : str, optional
        ``char *``, in.
    yOut : Tensor
        ``const aclTensor *``, out. INT8; ND.
    scaleOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dequant_swiglu_quant.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnDequantSwigluQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weightScaleOptional is None else weightScaleOptional._record,
            _NULL if activationScaleOptional is None else activationScaleOptional._record,
            _NULL if biasOptional is None else biasOptional._record,
            _NULL if quantScaleOptional is None else quantScaleOptional._record,
            _NULL if quantOffsetOptional is None else quantOffsetOptional._record,
            _NULL if groupIndexOptional is None else groupIndexOptional._record,
            activateLeft,
            _NULL if quantModeOptional is None else quantModeOptional._record,
            _NULL if yOut is None else yOut._record,
            _NULL if scaleOut is None else scaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDequantSwigluQuant",
            _status,
            (x, weightScaleOptional, activationScaleOptional, biasOptional, quantScaleOptional,
             quantOffsetOptional, groupIndexOptional, activateLeft, quantModeOptional, yOut, scaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDequantSwigluQuant",
            (x, weightScaleOptional, activationScaleOptional, biasOptional, quantScaleOptional,
             quantOffsetOptional, groupIndexOptional, activateLeft, quantModeOptional, yOut, scaleOut),
            stream,
        )


def aclnnDequantSwigluQuantV2(
    x,
    weightScaleOptional,
    activationScaleOptional,
    biasOptional,
    quantScaleOptional,
    quantOffsetOptional,
    groupIndexOptional,
    activateLeft,
    quantModeOptional,
    dstType,
    roundModeOptional,
    activateDim,
    swigluMode,
    clampLimit,
    gluAlpha,
    gluBias,
    yOut,
    scaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnDequantSwigluQuantV2``, which writes ``yOut``, ``scaleOut``.

    ::

        aclnnStatus aclnnDequantSwigluQuantV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weightScaleOptional,
            const aclTensor *activationScaleOptional,
            const aclTensor *biasOptional,
            const aclTensor *quantScaleOptional,
            const aclTensor *quantOffsetOptional,
            const aclTensor *groupIndexOptional,
            bool activateLeft,
            char *quantModeOptional,
            int64_t dstType,
            char *roundModeOptional,
            int64_t activateDim,
            int64_t swigluMode,
            double clampLimit,
            double gluAlpha,
            double gluBias,
            const aclTensor *yOut,
            const aclTensor *scaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, INT32; ND; rank 2-8.
    weightScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    activationScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1-7.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT32; ND.
    quantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    quantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    activateLeft : bool
        ``bool``, in.
    quantModeOptional : str, optional
        ``char *``, in.
    dstType : int
        ``int64_t``, in.
    roundModeOptional : str, optional
        ``char *``, in.
    activateDim : int
        ``int64_t``, in.
    swigluMode : int
        ``int64_t``, in.
    clampLimit : float
        ``double``, in.
    gluAlpha : float
        ``double``, in.
    gluBias : float
        ``double``, in.
    yOut : Tensor
        ``const aclTensor *``, out. INT8, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT4_E2M1, FLOAT4_E1M2; ND;
        rank 2-8.
    scaleOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dequant_swiglu_quant_v2.h`` of library nn. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnDequantSwigluQuantV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weightScaleOptional is None else weightScaleOptional._record,
            _NULL if activationScaleOptional is None else activationScaleOptional._record,
            _NULL if biasOptional is None else biasOptional._record,
            _NULL if quantScaleOptional is None else quantScaleOptional._record,
            _NULL if quantOffsetOptional is None else quantOffsetOptional._record,
            _NULL if groupIndexOptional is None else groupIndexOptional._record,
            activateLeft,
            _NULL if quantModeOptional is None else quantModeOptional._record,
            dstType,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            activateDim,
            swigluMode,
            clampLimit,
            gluAlpha,
            gluBias,
            _NULL if yOut is None else yOut._record,
            _NULL if scaleOut is None else scaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDequantSwigluQuantV2",
            _status,
            (x, weightScaleOptional, activationScaleOptional, biasOptional, quantScaleOptional,
             quantOffsetOptional, groupIndexOptional, activateLeft, quantModeOptional, dstType,
             roundModeOptional, activateDim, swigluMode, clampLimit, gluAlpha, gluBias, yOut, scaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDequantSwigluQuantV2",
            (x, weightScaleOptional, activationScaleOptional, biasOptional, quantScaleOptional,
             quantOffsetOptional, groupIndexOptional, activateLeft, quantModeOptional, dstType,
             roundModeOptional, activateDim, swigluMode, clampLimit, gluAlpha, gluBias, yOut, scaleOut),
            stream,
        )


def aclnnDualLevelQuantMatmulWeightNz(
    x1,
    x2,
    x1Level0Scale,
    x2Level0Scale,
    x1Level1Scale,
    x2Level1Scale,
    optionalBias,
    transposeX1,
    transposeX2,
    level0GroupSize,
    level1GroupSize,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnDualLevelQuantMatmulWeightNz``, which writes ``out``.

    ::

        aclnnStatus aclnnDualLevelQuantMatmulWeightNzGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *x1Level0Scale,
            const aclTensor *x2Level0Scale,
            const aclTensor *x1Level1Scale,
            const aclTensor *x2Level1Scale,
            const aclTensor *optionalBias,
            bool transposeX1,
            bool transposeX2,
            int64_t level0GroupSize,
            int64_t level1GroupSize,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT4_E2M1; ND; rank 2.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT4_E2M1; FRACTAL_NZ; rank 4.
    x1Level0Scale : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    x2Level0Scale : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    x1Level1Scale : Tensor
        ``const aclTensor *``, in. FLOAT8_E8M0; ND; rank 3.
    x2Level1Scale : Tensor
        ``const aclTensor *``, in. FLOAT8_E8M0; ND; rank 3.
    optionalBias : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    level0GroupSize : int
        ``int64_t``, in.
    level1GroupSize : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dual_level_quant_matmul_nz.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnDualLevelQuantMatmulWeightNz(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if x1Level0Scale is None else x1Level0Scale._record,
            _NULL if x2Level0Scale is None else x2Level0Scale._record,
            _NULL if x1Level1Scale is None else x1Level1Scale._record,
            _NULL if x2Level1Scale is None else x2Level1Scale._record,
            _NULL if optionalBias is None else optionalBias._record,
            transposeX1,
            transposeX2,
            level0GroupSize,
            level1GroupSize,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDualLevelQuantMatmulWeightNz",
            _status,
            (x1, x2, x1Level0Scale, x2Level0Scale, x1Level1Scale, x2Level1Scale, optionalBias, transposeX1,
             transposeX2, level0GroupSize, level1GroupSize, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDualLevelQuantMatmulWeightNz",
            (x1, x2, x1Level0Scale, x2Level0Scale, x1Level1Scale, x2Level1Scale, optionalBias, transposeX1,
             transposeX2, level0GroupSize, level1GroupSize, out),
            stream,
        )


def aclnnDynamicBlockMxQuant(
    x,
    roundModeOptional,
    dstType,
    scaleAlg,
    dstTypeMax,
    yOut,
    scale1Out,
    scale2Out,
    *,
    stream=None,
):
    """Launch ``aclnnDynamicBlockMxQuant``, which writes ``yOut``, ``scale1Out``, ``scale2Out``.

    ::

        aclnnStatus aclnnDynamicBlockMxQuantGetWorkspaceSize(
            const aclTensor *x,
            char *roundModeOptional,
            int64_t dstType,
            int64_t scaleAlg,
            double dstTypeMax,
            const aclTensor *yOut,
            const aclTensor *scale1Out,
            const aclTensor *scale2Out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-3.
    roundModeOptional : str, optional
        ``char *``, in.
    dstType : int
        ``int64_t``, in.
    scaleAlg : int
        ``int64_t``, in.
    dstTypeMax : float
        ``double``, in.
    yOut : Tensor
        ``const aclTensor *``, out. FLOAT4_E2M1, FLOAT4_E1M2, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2-3.
    scale1Out : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 3-4.
    scale2Out : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dynamic_block_mx_quant.h`` of library nn. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnDynamicBlockMxQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            dstType,
            scaleAlg,
            dstTypeMax,
            _NULL if yOut is None else yOut._record,
            _NULL if scale1Out is None else scale1Out._record,
            _NULL if scale2Out is None else scale2Out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDynamicBlockMxQuant",
            _status,
            (x, roundModeOptional, dstType, scaleAlg, dstTypeMax, yOut, scale1Out, scale2Out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDynamicBlockMxQuant",
            (x, roundModeOptional, dstType, scaleAlg, dstTypeMax, yOut, scale1Out, scale2Out),
            stream,
        )


def aclnnDynamicBlockQuant(
    x,
    minScale,
    roundModeOptional,
    dstType,
    rowBlockSize,
    colBlockSize,
    yOut,
    scaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnDynamicBlockQuant``, which writes ``yOut``, ``scaleOut``.

    ::

        aclnnStatus aclnnDynamicBlockQuantGetWorkspaceSize(
            const aclTensor *x,
            double minScale,
            char *roundModeOptional,
            int64_t dstType,
            int64_t rowBlockSize,
            int64_t colBlockSize,
            const aclTensor *yOut,
            const aclTensor *scaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 2-3.
    minScale : float
        ``double``, in.
    roundModeOptional : str, optional
        ``char *``, in.
    dstType : int
        ``int64_t``, in.
    rowBlockSize : int
        ``int64_t``, in.
    colBlockSize : int
        ``int64_t``, in.
    yOut : Tensor
        ``const aclTensor *``, out. INT8, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8; ND; rank 2-3.
    scaleOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dynamic_block_quant.h`` of library nn. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnDynamicBlockQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            minScale,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            dstType,
            rowBlockSize,
            colBlockSize,
            _NULL if yOut is None else yOut._record,
            _NULL if scaleOut is None else scaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDynamicBlockQuant",
            _status,
            (x, minScale, roundModeOptional, dstType, rowBlockSize, colBlockSize, yOut, scaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDynamicBlockQuant",
            (x, minScale, roundModeOptional, dstType, rowBlockSize, colBlockSize, yOut, scaleOut),
            stream,
        )


def aclnnDynamicBlockQuantV2(
    x,
    minScale,
    roundModeOptional,
    dstType,
    rowBlockSize,
    colBlockSize,
    dstTypeMax,
    yOut,
    scaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnDynamicBlockQuantV2``, which writes ``yOut``, ``scaleOut``.

    ::

        aclnnStatus aclnnDynamicBlockQuantV2GetWorkspaceSize(
            const aclTensor *x,
            double minScale,
            char *roundModeOptional,
            int64_t dstType,
            int64_t rowBlockSize,
            int64_t colBlockSize,
            double dstTypeMax,
            const aclTensor *yOut,
            const aclTensor *scaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 2-3.
    minScale : float
        ``double``, in.
    roundModeOptional : str, optional
        ``char *``, in.
    dstType : int
        ``int64_t``, in.
    rowBlockSize : int
        ``int64_t``, in.
    colBlockSize : int
        ``int64_t``, in.
    dstTypeMax : float
        ``double``, in.
    yOut : Tensor
        ``const aclTensor *``, out. INT8, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8; ND; rank 2-3.
    scaleOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dynamic_block_quant_v2.h`` of library nn. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnDynamicBlockQuantV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            minScale,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            dstType,
            rowBlockSize,
            colBlockSize,
            dstTypeMax,
            _NULL if yOut is None else yOut._record,
            _NULL if scaleOut is None else scaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDynamicBlockQuantV2",
            _status,
            (x, minScale, roundModeOptional, dstType, rowBlockSize, colBlockSize, dstTypeMax, yOut, scaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDynamicBlockQuantV2",
            (x, minScale, roundModeOptional, dstType, rowBlockSize, colBlockSize, dstTypeMax, yOut, scaleOut),
            stream,
        )


def aclnnDynamicDualLevelMxQuant(
    x,
    smoothScaleOptional,
    roundModeOptional,
    level0BlockSize,
    level1BlockSize,
    yOut,
    level0ScaleOut,
    level1ScaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnDynamicDualLevelMxQuant``, which writes ``yOut``, ``level0ScaleOut``, ``level1ScaleOut``.

    ::

        aclnnStatus aclnnDynamicDualLevelMxQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *smoothScaleOptional,
            char *roundModeOptional,
            int64_t level0BlockSize,
            int64_t level1BlockSize,
            const aclTensor *yOut,
            const aclTensor *level0ScaleOut,
            const aclTensor *level1ScaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1-7.
    smoothScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    roundModeOptional : str, optional
        ``char *``, in.
    level0BlockSize : int
        ``int64_t``, in.
    level1BlockSize : int
        ``int64_t``, in.
    yOut : Tensor
        ``const aclTensor *``, out. FLOAT4_E2M1; ND; rank 1-7.
    level0ScaleOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-7.
    level1ScaleOut : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dynamic_dual_level_mx_quant.h`` of library nn. Seen in 2026-08. The prototype
    is known from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnDynamicDualLevelMxQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if smoothScaleOptional is None else smoothScaleOptional._record,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            level0BlockSize,
            level1BlockSize,
            _NULL if yOut is None else yOut._record,
            _NULL if level0ScaleOut is None else level0ScaleOut._record,
            _NULL if level1ScaleOut is None else level1ScaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDynamicDualLevelMxQuant",
            _status,
            (x, smoothScaleOptional, roundModeOptional, level0BlockSize, level1BlockSize, yOut,
             level0ScaleOut, level1ScaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDynamicDualLevelMxQuant",
            (x, smoothScaleOptional, roundModeOptional, level0BlockSize, level1BlockSize, yOut,
             level0ScaleOut, level1ScaleOut),
            stream,
        )


def aclnnDynamicMxQuant(
    x,
    axis,
    roundModeOptional,
    dstType,
    blocksize,
    scaleAlg,
    yOut,
    mxscaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnDynamicMxQuant``, which writes ``yOut``, ``mxscaleOut``.

    ::

        aclnnStatus aclnnDynamicMxQuantGetWorkspaceSize(
            const aclTensor *x,
            int64_t axis,
            char *roundModeOptional,
            int64_t dstType,
            int64_t blocksize,
            int64_t scaleAlg,
            const aclTensor *yOut,
            const aclTensor *mxscaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1-7.
    axis : int
        ``int64_t``, in.
    roundModeOptional : str, optional
        ``char *``, in.
    dstType : int
        ``int64_t``, in.
    blocksize : int
        ``int64_t``, in.
    scaleAlg : int
        ``int64_t``, in.
    yOut : Tensor
        ``const aclTensor *``, out. FLOAT4_E2M1, FLOAT4_E1M2, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 1-7.
    mxscaleOut : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dynamic_mx_quant.h`` of library nn. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnDynamicMxQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            axis,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            dstType,
            blocksize,
            scaleAlg,
            _NULL if yOut is None else yOut._record,
            _NULL if mxscaleOut is None else mxscaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDynamicMxQuant",
            _status,
            (x, axis, roundModeOptional, dstType, blocksize, scaleAlg, yOut, mxscaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDynamicMxQuant",
            (x, axis, roundModeOptional, dstType, blocksize, scaleAlg, yOut, mxscaleOut),
            stream,
        )


def aclnnDynamicMxQuantV2(
    x,
    axis,
    roundModeOptional,
    dstType,
    blocksize,
    scaleAlg,
    dstTypeMax,
    yOut,
    mxscaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnDynamicMxQuantV2``, which writes ``yOut``, ``mxscaleOut``.

    ::

        aclnnStatus aclnnDynamicMxQuantV2GetWorkspaceSize(
            const aclTensor *x,
            int64_t axis,
            char *roundModeOptional,
            int64_t dstType,
            int64_t blocksize,
            int64_t scaleAlg,
            double dstTypeMax,
            const aclTensor *yOut,
            const aclTensor *mxscaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1-7.
    axis : int
        ``int64_t``, in.
    roundModeOptional : str, optional
        ``char *``, in.
    dstType : int
        ``int64_t``, in.
    blocksize : int
        ``int64_t``, in.
    scaleAlg : int
        ``int64_t``, in.
    dstTypeMax : float
        ``double``, in.
    yOut : Tensor
        ``const aclTensor *``, out. FLOAT4_E2M1, FLOAT4_E1M2, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 1-7.
    mxscaleOut : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dynamic_mx_quant_v2.h`` of library nn. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnDynamicMxQuantV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            axis,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            dstType,
            blocksize,
            scaleAlg,
            dstTypeMax,
            _NULL if yOut is None else yOut._record,
            _NULL if mxscaleOut is None else mxscaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDynamicMxQuantV2",
            _status,
            (x, axis, roundModeOptional, dstType, blocksize, scaleAlg, dstTypeMax, yOut, mxscaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDynamicMxQuantV2",
            (x, axis, roundModeOptional, dstType, blocksize, scaleAlg, dstTypeMax, yOut, mxscaleOut),
            stream,
        )


def aclnnDynamicMxQuantV3(
    x,
    axis,
    roundModeOptional,
    dstType,
    blocksize,
    scaleAlg,
    dstTypeMax,
    maxLowBound,
    yOut,
    mxscaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnDynamicMxQuantV3``, which writes ``yOut``, ``mxscaleOut``.

    ::

        aclnnStatus aclnnDynamicMxQuantV3GetWorkspaceSize(
            const aclTensor *x,
            int64_t axis,
            char *roundModeOptional,
            int64_t dstType,
            int64_t blocksize,
            int64_t scaleAlg,
            double dstTypeMax,
            double maxLowBound,
            const aclTensor *yOut,
            const aclTensor *mxscaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1-7.
    axis : int
        ``int64_t``, in.
    roundModeOptional : str, optional
        ``char *``, in.
    dstType : int
        ``int64_t``, in.
    blocksize : int
        ``int64_t``, in.
    scaleAlg : int
        ``int64_t``, in.
    dstTypeMax : float
        ``double``, in.
    maxLowBound : float
        ``double``, in.
    yOut : Tensor
        ``const aclTensor *``, out. FLOAT4_E2M1, FLOAT4_E1M2, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 1-7.
    mxscaleOut : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dynamic_mx_quant_v3.h`` of library nn. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnDynamicMxQuantV3(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            axis,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            dstType,
            blocksize,
            scaleAlg,
            dstTypeMax,
            maxLowBound,
            _NULL if yOut is None else yOut._record,
            _NULL if mxscaleOut is None else mxscaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDynamicMxQuantV3",
            _status,
            (x, axis, roundModeOptional, dstType, blocksize, scaleAlg, dstTypeMax, maxLowBound, yOut,
             mxscaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDynamicMxQuantV3",
            (x, axis, roundModeOptional, dstType, blocksize, scaleAlg, dstTypeMax, maxLowBound, yOut,
             mxscaleOut),
            stream,
        )


def aclnnDynamicMxQuantWithDualAxis(
    x,
    roundModeOptional,
    dstType,
    scaleAlg,
    y1Out,
    mxscale1Out,
    y2Out,
    mxscale2Out,
    *,
    stream=None,
):
    """Launch ``aclnnDynamicMxQuantWithDualAxis``.

    ::

        aclnnStatus aclnnDynamicMxQuantWithDualAxisGetWorkspaceSize(
            const aclTensor *x,
            char *roundModeOptional,
            int64_t dstType,
            int64_t scaleAlg,
            const aclTensor *y1Out,
            const aclTensor *mxscale1Out,
            const aclTensor *y2Out,
            const aclTensor *mxscale2Out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-7.
    roundModeOptional : str, optional
        ``char *``, in.
    dstType : int
        ``int64_t``, in.
    scaleAlg : int
        ``int64_t``, in.
    y1Out : Tensor
        ``const aclTensor *``, out. FLOAT4_E2M1, FLOAT4_E1M2, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2-7.
    mxscale1Out : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 2-8.
    y2Out : Tensor
        ``const aclTensor *``, out. FLOAT4_E2M1, FLOAT4_E1M2, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2-7.
    mxscale2Out : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dynamic_mx_quant_with_dual_axis.h`` of library nn. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnDynamicMxQuantWithDualAxis(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            dstType,
            scaleAlg,
            _NULL if y1Out is None else y1Out._record,
            _NULL if mxscale1Out is None else mxscale1Out._record,
            _NULL if y2Out is None else y2Out._record,
            _NULL if mxscale2Out is None else mxscale2Out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDynamicMxQuantWithDualAxis",
            _status,
            (x, roundModeOptional, dstType, scaleAlg, y1Out, mxscale1Out, y2Out, mxscale2Out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDynamicMxQuantWithDualAxis",
            (x, roundModeOptional, dstType, scaleAlg, y1Out, mxscale1Out, y2Out, mxscale2Out),
            stream,
        )


def aclnnDynamicMxQuantWithDualAxisV2(
    x,
    roundModeOptional,
    dstType,
    scaleAlg,
    dstTypeMax,
    y1Out,
    mxscale1Out,
    y2Out,
    mxscale2Out,
    *,
    stream=None,
):
    """Launch ``aclnnDynamicMxQuantWithDualAxisV2``.

    ::

        aclnnStatus aclnnDynamicMxQuantWithDualAxisV2GetWorkspaceSize(
            const aclTensor *x,
            char *roundModeOptional,
            int64_t dstType,
            int64_t scaleAlg,
            double dstTypeMax,
            const aclTensor *y1Out,
            const aclTensor *mxscale1Out,
            const aclTensor *y2Out,
            const aclTensor *mxscale2Out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-7.
    roundModeOptional : str, optional
        ``char *``, in.
    dstType : int
        ``int64_t``, in.
    scaleAlg : int
        ``int64_t``, in.
    dstTypeMax : float
        ``double``, in.
    y1Out : Tensor
        ``const aclTensor *``, out. FLOAT4_E2M1, FLOAT4_E1M2, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2-7.
    mxscale1Out : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 2-8.
    y2Out : Tensor
        ``const aclTensor *``, out. FLOAT4_E2M1, FLOAT4_E1M2, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2-7.
    mxscale2Out : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dynamic_mx_quant_with_dual_axis_v2.h`` of library nn. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnDynamicMxQuantWithDualAxisV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            dstType,
            scaleAlg,
            dstTypeMax,
            _NULL if y1Out is None else y1Out._record,
            _NULL if mxscale1Out is None else mxscale1Out._record,
            _NULL if y2Out is None else y2Out._record,
            _NULL if mxscale2Out is None else mxscale2Out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDynamicMxQuantWithDualAxisV2",
            _status,
            (x, roundModeOptional, dstType, scaleAlg, dstTypeMax, y1Out, mxscale1Out, y2Out, mxscale2Out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDynamicMxQuantWithDualAxisV2",
            (x, roundModeOptional, dstType, scaleAlg, dstTypeMax, y1Out, mxscale1Out, y2Out, mxscale2Out),
            stream,
        )


def aclnnDynamicQuant(x, smoothScalesOptional, yOut, scaleOut, *, stream=None):
    """Launch ``aclnnDynamicQuant``, which writes ``yOut``, ``scaleOut``.

    ::

        aclnnStatus aclnnDynamicQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *smoothScalesOptional,
            const aclTensor *yOut,
            const aclTensor *scaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-8.
    smoothScalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    yOut : Tensor
        ``const aclTensor *``, out. INT4, INT8, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, INT32; ND; rank 2-8.
    scaleOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dynamic_quant.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnDynamicQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if smoothScalesOptional is None else smoothScalesOptional._record,
            _NULL if yOut is None else yOut._record,
            _NULL if scaleOut is None else scaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDynamicQuant",
            _status,
            (x, smoothScalesOptional, yOut, scaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnDynamicQuant", (x, smoothScalesOptional, yOut, scaleOut), stream)


def aclnnDynamicQuantV2(
    x,
    smoothScalesOptional,
    groupIndexOptional,
    dstType,
    yOut,
    scaleOut,
    offsetOut,
    *,
    stream=None,
):
    """Launch ``aclnnDynamicQuantV2``, which writes ``yOut``, ``scaleOut``, ``offsetOut``.

    ::

        aclnnStatus aclnnDynamicQuantV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *smoothScalesOptional,
            const aclTensor *groupIndexOptional,
            int64_t dstType,
            const aclTensor *yOut,
            const aclTensor *scaleOut,
            const aclTensor *offsetOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    smoothScalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    dstType : int
        ``int64_t``, in.
    yOut : Tensor
        ``const aclTensor *``, out. INT4, INT8, INT32, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8; ND.
    scaleOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    offsetOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dynamic_quant_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnDynamicQuantV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if smoothScalesOptional is None else smoothScalesOptional._record,
            _NULL if groupIndexOptional is None else groupIndexOptional._record,
            dstType,
            _NULL if yOut is None else yOut._record,
            _NULL if scaleOut is None else scaleOut._record,
            _NULL if offsetOut is None else offsetOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnDynamicQuantV2",
            _status,
            (x, smoothScalesOptional, groupIndexOptional, dstType, yOut, scaleOut, offsetOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnDynamicQuantV2",
            (x, smoothScalesOptional, groupIndexOptional, dstType, yOut, scaleOut, offsetOut),
            stream,
        )


def aclnnDynamicQuantV3(
    x,
    smoothScalesOptional,
    groupIndexOptional,
    dstType,
    isSymmetrical,
    quantMode,
    yOut,
    scaleOut,
    offsetOut,
    *,
    stream=None,
):
    """Launch ``aclnnDynamicQuantV3``, which writes ``yOut``, ``scaleOut``, ``offsetOut``.

    ::

        aclnnStatus aclnnDynamicQuantV3GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *smoothScalesOptional,
            const aclTensor *groupIndexOptional,
            int64_t dstType,
            bool isSymmetrical,
            const char *quantMode,
            const aclTensor *yOut,
            const aclTensor *scaleOut,
            const aclTensor *offsetOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-8.
    smoothScalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1,2.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    dstType : int
        ``int64_t``, in.
    isSymmetrical : bool
        ``bool``, in.
    quantMode : str
        ``const char *``, in.
    yOut : Tensor
        ``const aclTensor *``, out. INT4, INT8, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, INT32; ND; rank 2-8.
    scaleOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-7.
    offsetOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dynamic_quant_v3.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnDynamicQuantV3",
        (x, smoothScalesOptional, groupIndexOptional, dstType, isSymmetrical, quantMode, yOut, scaleOut,
         offsetOut),
        stream,
    )


def aclnnDynamicQuantV4(
    x,
    smoothScalesOptional,
    groupIndexOptional,
    dstType,
    isSymmetrical,
    quantMode,
    dstTypeMax,
    yOut,
    scaleOut,
    offsetOut,
    *,
    stream=None,
):
    """Launch ``aclnnDynamicQuantV4``, which writes ``yOut``, ``scaleOut``, ``offsetOut``.

    ::

        aclnnStatus aclnnDynamicQuantV4GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *smoothScalesOptional,
            const aclTensor *groupIndexOptional,
            int64_t dstType,
            bool isSymmetrical,
            const char *quantMode,
            float dstTypeMax,
            const aclTensor *yOut,
            const aclTensor *scaleOut,
            const aclTensor *offsetOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-8.
    smoothScalesOptional : Tensor, optional
        ``const aclTensor *``, in. ND; rank 1,2.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    dstType : int
        ``int64_t``, in.
    isSymmetrical : bool
        ``bool``, in.
    quantMode : str
        ``const char *``, in.
    dstTypeMax : float
        ``float``, in.
    yOut : Tensor
        ``const aclTensor *``, out. INT4, INT8, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, INT32; ND; rank 2-8.
    scaleOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-7.
    offsetOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dynamic_quant_v4.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnDynamicQuantV4",
        (x, smoothScalesOptional, groupIndexOptional, dstType, isSymmetrical, quantMode, dstTypeMax, yOut,
         scaleOut, offsetOut),
        stream,
    )


def aclnnEinsum(tensors, equation, output, *, stream=None):
    """Launch ``aclnnEinsum``, which writes ``output``.

    ::

        aclnnStatus aclnnEinsumGetWorkspaceSize(
            const aclTensorList *tensors,
            const char *equation,
            aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    tensors : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, FLOAT, INT16, UINT16, INT32, UINT32, INT64, UINT64; ND.
    equation : str
        ``const char *``, in.
    output : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, INT16, UINT16, INT32, UINT32, INT64, UINT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_einsum.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call("aclnnEinsum", (tensors, equation, output), stream)


def aclnnElu(self, alpha, scale, inputScale, out, *, stream=None):
    """Launch ``aclnnElu``, which writes ``out``.

    ::

        aclnnStatus aclnnEluGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *alpha,
            const aclScalar *scale,
            const aclScalar *inputScale,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    alpha : number
        ``const aclScalar *``, in.
    scale : number
        ``const aclScalar *``, in.
    inputScale : number
        ``const aclScalar *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_elu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnElu", (self, alpha, scale, inputScale, out), stream)


def aclnnEluBackward(gradOutput, alpha, scale, inputScale, isResult, selfOrResult, gradInput, *, stream=None):
    """Launch ``aclnnEluBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnEluBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclScalar *alpha,
            const aclScalar *scale,
            const aclScalar *inputScale,
            bool isResult,
            const aclTensor *selfOrResult,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    alpha : number
        ``const aclScalar *``, in.
    scale : number
        ``const aclScalar *``, in.
    inputScale : number
        ``const aclScalar *``, in.
    isResult : bool
        ``bool``, in.
    selfOrResult : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_elu_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnEluBackward",
        (gradOutput, alpha, scale, inputScale, isResult, selfOrResult, gradInput),
        stream,
    )


def aclnnEmbedding(weight, indices, out, *, stream=None):
    """Launch ``aclnnEmbedding``, which writes ``out``.

    ::

        aclnnStatus aclnnEmbeddingGetWorkspaceSize(
            const aclTensor *weight,
            const aclTensor *indices,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    weight : Tensor
        ``const aclTensor *``, in. BF16, FLOAT, FLOAT16, INT64, INT32, INT16, INT8, UINT8, BOOL, DOUBLE,
        COMPLEX64, COMPLEX128; ND; rank 2.
    indices : Tensor
        ``const aclTensor *``, in. INT64, INT32; ND.
    out : Tensor
        ``const aclTensor *``, out. BF16, FLOAT, FLOAT16, INT64, INT32, INT16, INT8, UINT8, BOOL, DOUBLE,
        COMPLEX64, COMPLEX128; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_embedding.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnEmbedding(
            _NULL if stream is None else stream._record,
            _NULL if weight is None else weight._record,
            _NULL if indices is None else indices._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnEmbedding", _status, (weight, indices, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnEmbedding", (weight, indices, out), stream)


def aclnnEmbeddingBag(
    weight,
    indices,
    offsets,
    scaleGradByFreq,
    mode,
    sparse,
    perSampleWeights,
    includeLastOffset,
    paddingIdx,
    output,
    offset2bag,
    bagSize,
    maxIndices,
    *,
    stream=None,
):
    """Launch ``aclnnEmbeddingBag``, which writes ``output``, ``offset2bag``, ``bagSize``, ``maxIndices``.

    ::

        aclnnStatus aclnnEmbeddingBagGetWorkspaceSize(
            const aclTensor *weight,
            const aclTensor *indices,
            const aclTensor *offsets,
            bool scaleGradByFreq,
            int64_t mode,
            bool sparse,
            const aclTensor *perSampleWeights,
            bool includeLastOffset,
            int64_t paddingIdx,
            aclTensor *output,
            aclTensor *offset2bag,
            aclTensor *bagSize,
            aclTensor *maxIndices,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    weight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 0-2.
    offsets : Tensor
        ``const aclTensor *``, in. INT32, INT64; rank 0-1.
    scaleGradByFreq : bool
        ``bool``, in.
    mode : int
        ``int64_t``, in.
    sparse : bool
        ``bool``, in.
    perSampleWeights : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; rank 0-2.
    includeLastOffset : bool
        ``bool``, in.
    paddingIdx : int
        ``int64_t``, in.
    output : Tensor
        ``aclTensor *``, out. ND; rank 2.
    offset2bag : Tensor
        ``aclTensor *``, out. INT32, INT64; ND; rank 0-1.
    bagSize : Tensor
        ``aclTensor *``, out. INT32, INT64; ND; rank 0-1.
    maxIndices : Tensor
        ``aclTensor *``, out. INT32, INT64; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_embedding_bag.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnEmbeddingBag(
            _NULL if stream is None else stream._record,
            _NULL if weight is None else weight._record,
            _NULL if indices is None else indices._record,
            _NULL if offsets is None else offsets._record,
            scaleGradByFreq,
            mode,
            sparse,
            _NULL if perSampleWeights is None else perSampleWeights._record,
            includeLastOffset,
            paddingIdx,
            _NULL if output is None else output._record,
            _NULL if offset2bag is None else offset2bag._record,
            _NULL if bagSize is None else bagSize._record,
            _NULL if maxIndices is None else maxIndices._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnEmbeddingBag",
            _status,
            (weight, indices, offsets, scaleGradByFreq, mode, sparse, perSampleWeights, includeLastOffset,
             paddingIdx, output, offset2bag, bagSize, maxIndices),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnEmbeddingBag",
            (weight, indices, offsets, scaleGradByFreq, mode, sparse, perSampleWeights, includeLastOffset,
             paddingIdx, output, offset2bag, bagSize, maxIndices),
            stream,
        )


def aclnnEmbeddingDenseBackward(grad, indices, numWeights, paddingIdx, scaleGradByFreq, out, *, stream=None):
    """Launch ``aclnnEmbeddingDenseBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnEmbeddingDenseBackwardGetWorkspaceSize(
            const aclTensor *grad,
            const aclTensor *indices,
            uint64_t numWeights,
            uint64_t paddingIdx,
            bool scaleGradByFreq,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    grad : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2-8.
    indices : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL; ND; rank
        1-8.
    numWeights : int
        ``uint64_t``, in.
    paddingIdx : int
        ``uint64_t``, in.
    scaleGradByFreq : bool
        ``bool``, in.
    out : Tensor
        ``const aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_embedding_dense_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnEmbeddingDenseBackward(
            _NULL if stream is None else stream._record,
            _NULL if grad is None else grad._record,
            _NULL if indices is None else indices._record,
            numWeights,
            paddingIdx,
            scaleGradByFreq,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnEmbeddingDenseBackward",
            _status,
            (grad, indices, numWeights, paddingIdx, scaleGradByFreq, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnEmbeddingDenseBackward",
            (grad, indices, numWeights, paddingIdx, scaleGradByFreq, out),
            stream,
        )


def aclnnEmbeddingRenorm(selfRef, indices, maxNorm, normType, *, stream=None):
    """Launch ``aclnnEmbeddingRenorm``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnEmbeddingRenormGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *indices,
            double maxNorm,
            double normType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND; rank 2.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 0-8.
    maxNorm : float
        ``double``, in.
    normType : float
        ``double``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_embedding_renorm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnEmbeddingRenorm(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if indices is None else indices._record,
            maxNorm,
            normType,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnEmbeddingRenorm", _status, (selfRef, indices, maxNorm, normType), stream)
    elif _status is None:
        _call.convert_and_call("aclnnEmbeddingRenorm", (selfRef, indices, maxNorm, normType), stream)


def aclnnErfinv(self, out, *, stream=None):
    """Launch ``aclnnErfinv``, which writes ``out``.

    ::

        aclnnStatus aclnnErfinvGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, BOOL, INT8, INT16, INT32, INT64, UINT8; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_erfinv.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnErfinv(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnErfinv", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnErfinv", (self, out), stream)


def aclnnExpandIntoJaggedPermute(
    permute,
    inputOffset,
    outputOffset,
    outputSize,
    outputPermuteOut,
    *,
    stream=None,
):
    """Launch ``aclnnExpandIntoJaggedPermute``, which writes ``outputPermuteOut``.

    ::

        aclnnStatus aclnnExpandIntoJaggedPermuteGetWorkspaceSize(
            const aclTensor *permute,
            const aclTensor *inputOffset,
            const aclTensor *outputOffset,
            int64_t outputSize,
            const aclTensor *outputPermuteOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    permute : Tensor
        ``const aclTensor *``, in. INT32; ND.
    inputOffset : Tensor
        ``const aclTensor *``, in. ND.
    outputOffset : Tensor
        ``const aclTensor *``, in. ND.
    outputSize : int
        ``int64_t``, in.
    outputPermuteOut : Tensor
        ``const aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_expand_into_jagged_permute.h`` of library nn. Seen in 2026-08. The prototype
    is known from documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnExpandIntoJaggedPermute(
            _NULL if stream is None else stream._record,
            _NULL if permute is None else permute._record,
            _NULL if inputOffset is None else inputOffset._record,
            _NULL if outputOffset is None else outputOffset._record,
            outputSize,
            _NULL if outputPermuteOut is None else outputPermuteOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnExpandIntoJaggedPermute",
            _status,
            (permute, inputOffset, outputOffset, outputSize, outputPermuteOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnExpandIntoJaggedPermute",
            (permute, inputOffset, outputOffset, outputSize, outputPermuteOut),
            stream,
        )


def aclnnFakeQuantPerChannelAffineCachemask(
    self,
    scale,
    zeroPoint,
    axis,
    quantMin,
    quantMax,
    out,
    mask,
    *,
    stream=None,
):
    """Launch ``aclnnFakeQuantPerChannelAffineCachemask``, which writes ``out``, ``mask``.

    ::

        aclnnStatus aclnnFakeQuantPerChannelAffineCachemaskGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *scale,
            const aclTensor *zeroPoint,
            int64_t axis,
            int64_t quantMin,
            int64_t quantMax,
            aclTensor *out,
            aclTensor *mask,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT; ND; rank 0-8.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT; ND; rank 1.
    zeroPoint : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    axis : int
        ``int64_t``, in.
    quantMin : int
        ``int64_t``, in.
    quantMax : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT; ND; rank 0-8.
    mask : Tensor
        ``aclTensor *``, out. BOOL; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fake_quant_per_channel_affine_cachemask.h`` of library nn. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnFakeQuantPerChannelAffineCachemask(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if scale is None else scale._record,
            _NULL if zeroPoint is None else zeroPoint._record,
            axis,
            quantMin,
            quantMax,
            _NULL if out is None else out._record,
            _NULL if mask is None else mask._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnFakeQuantPerChannelAffineCachemask",
            _status,
            (self, scale, zeroPoint, axis, quantMin, quantMax, out, mask),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnFakeQuantPerChannelAffineCachemask",
            (self, scale, zeroPoint, axis, quantMin, quantMax, out, mask),
            stream,
        )


def aclnnFakeQuantPerTensorAffineCachemask(
    self,
    scale,
    zeroPoint,
    fakeQuantEnabled,
    quantMin,
    quantMax,
    out,
    mask,
    *,
    stream=None,
):
    """Launch ``aclnnFakeQuantPerTensorAffineCachemask``, which writes ``out``, ``mask``.

    ::

        aclnnStatus aclnnFakeQuantPerTensorAffineCachemaskGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *scale,
            const aclTensor *zeroPoint,
            float fakeQuantEnabled,
            int64_t quantMin,
            int64_t quantMax,
            aclTensor *out,
            aclTensor *mask,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT; ND; rank 0-8.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT; ND; rank 1.
    zeroPoint : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    fakeQuantEnabled : float
        ``float``, in.
    quantMin : int
        ``int64_t``, in.
    quantMax : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT; ND; rank 0-8.
    mask : Tensor
        ``aclTensor *``, out. BOOL; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fake_quant_per_tensor_affine_cachemask.h`` of library nn. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnFakeQuantPerTensorAffineCachemask(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if scale is None else scale._record,
            _NULL if zeroPoint is None else zeroPoint._record,
            fakeQuantEnabled,
            quantMin,
            quantMax,
            _NULL if out is None else out._record,
            _NULL if mask is None else mask._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnFakeQuantPerTensorAffineCachemask",
            _status,
            (self, scale, zeroPoint, fakeQuantEnabled, quantMin, quantMax, out, mask),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnFakeQuantPerTensorAffineCachemask",
            (self, scale, zeroPoint, fakeQuantEnabled, quantMin, quantMax, out, mask),
            stream,
        )


def aclnnFastBatchNormBackward(
    gradOut,
    input,
    weight,
    runningMean,
    runningVar,
    saveMean,
    saveInvstd,
    training,
    eps,
    outputMask,
    version,
    gradInput,
    gradWeight,
    gradBias,
    *,
    stream=None,
):
    """Launch ``aclnnFastBatchNormBackward``, which writes ``gradInput``, ``gradWeight``, ``gradBias``.

    ::

        aclnnStatus aclnnFastBatchNormBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclTensor *input,
            const aclTensor *weight,
            const aclTensor *runningMean,
            const aclTensor *runningVar,
            const aclTensor *saveMean,
            const aclTensor *saveInvstd,
            bool training,
            double eps,
            const aclBoolArray *outputMask,
            int version,
            aclTensor *gradInput,
            aclTensor *gradWeight,
            aclTensor *gradBias,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NC, NCL, NCHW, NCDHW, ND; rank 2-8.
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NC, NCL, NCHW, NCDHW, ND; rank 2-8.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    runningMean : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    runningVar : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    saveMean : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    saveInvstd : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    training : bool
        ``bool``, in.
    eps : float
        ``double``, in.
    outputMask : sequence of bool
        ``const aclBoolArray *``, in.
    version : int
        ``int``, in.
    gradInput : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NC, NCL, NCHW, NCDHW, ND; rank 2-8.
    gradWeight : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    gradBias : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fast_batch_norm_backward.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFastBatchNormBackward",
        (gradOut, input, weight, runningMean, runningVar, saveMean, saveInvstd, training, eps, outputMask,
         version, gradInput, gradWeight, gradBias),
        stream,
    )


def aclnnFastGelu(self, out, *, stream=None):
    """Launch ``aclnnFastGelu``, which writes ``out``.

    ::

        aclnnStatus aclnnFastGeluGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fast_gelu.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnFastGelu(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnFastGelu", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnFastGelu", (self, out), stream)


def aclnnFastGeluBackward(gradOutput, self, gradInput, *, stream=None):
    """Launch ``aclnnFastGeluBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnFastGeluBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fast_gelu_backward.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnFastGeluBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnFastGeluBackward", _status, (gradOutput, self, gradInput), stream)
    elif _status is None:
        _call.convert_and_call("aclnnFastGeluBackward", (gradOutput, self, gradInput), stream)


def aclnnFastLayerNorm(
    input,
    normalizedShape,
    weightOptional,
    biasOptional,
    eps,
    out,
    meanOutOptional,
    rstdOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnFastLayerNorm``, which writes ``out``, ``meanOutOptional``, ``rstdOutOptional``.

    ::

        aclnnStatus aclnnFastLayerNormGetWorkspaceSize(
            const aclTensor *input,
            const aclIntArray *normalizedShape,
            const aclTensor *weightOptional,
            const aclTensor *biasOptional,
            double eps,
            aclTensor *out,
            aclTensor *meanOutOptional,
            aclTensor *rstdOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    normalizedShape : sequence of int
        ``const aclIntArray *``, in.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    eps : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    meanOutOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    rstdOutOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_layer_norm.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFastLayerNorm",
        (input, normalizedShape, weightOptional, biasOptional, eps, out, meanOutOptional, rstdOutOptional),
        stream,
    )


def aclnnFatreluMul(input, threshold, out, *, stream=None):
    """Launch ``aclnnFatreluMul``, which writes ``out``.

    ::

        aclnnStatus aclnnFatreluMulGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *threshold,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2-8.
    threshold : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fatrelu_mul.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnFatreluMul(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if threshold is None else threshold._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnFatreluMul", _status, (input, threshold, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnFatreluMul", (input, threshold, out), stream)


def aclnnFlatQuant(x, kroneckerP1, kroneckerP2, clipRatio, out, quantScale, *, stream=None):
    """Launch ``aclnnFlatQuant``, which writes ``out``, ``quantScale``.

    ::

        aclnnStatus aclnnFlatQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *kroneckerP1,
            const aclTensor *kroneckerP2,
            double clipRatio,
            aclTensor *out,
            aclTensor *quantScale,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    kroneckerP1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    kroneckerP2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    clipRatio : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. INT4, INT32, FLOAT4_E2M1; ND.
    quantScale : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT8_E8M0; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flat_quant.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnFlatQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if kroneckerP1 is None else kroneckerP1._record,
            _NULL if kroneckerP2 is None else kroneckerP2._record,
            clipRatio,
            _NULL if out is None else out._record,
            _NULL if quantScale is None else quantScale._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnFlatQuant",
            _status,
            (x, kroneckerP1, kroneckerP2, clipRatio, out, quantScale),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnFlatQuant",
            (x, kroneckerP1, kroneckerP2, clipRatio, out, quantScale),
            stream,
        )


def aclnnFlatQuantV2(x, kroneckerP1, kroneckerP2, clipRatio, dstTypeMax, out, quantScale, *, stream=None):
    """Launch ``aclnnFlatQuantV2``, which writes ``out``, ``quantScale``.

    ::

        aclnnStatus aclnnFlatQuantV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *kroneckerP1,
            const aclTensor *kroneckerP2,
            double clipRatio,
            double dstTypeMax,
            aclTensor *out,
            aclTensor *quantScale,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    kroneckerP1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    kroneckerP2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    clipRatio : float
        ``double``, in.
    dstTypeMax : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. INT4, INT32, FLOAT4_E2M1; ND.
    quantScale : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT8_E8M0; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flat_quant_v2.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnFlatQuantV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if kroneckerP1 is None else kroneckerP1._record,
            _NULL if kroneckerP2 is None else kroneckerP2._record,
            clipRatio,
            dstTypeMax,
            _NULL if out is None else out._record,
            _NULL if quantScale is None else quantScale._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnFlatQuantV2",
            _status,
            (x, kroneckerP1, kroneckerP2, clipRatio, dstTypeMax, out, quantScale),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnFlatQuantV2",
            (x, kroneckerP1, kroneckerP2, clipRatio, dstTypeMax, out, quantScale),
            stream,
        )


def aclnnFlatQuantV3(
    x,
    kroneckerP1,
    kroneckerP2,
    groupListOptional,
    clipRatio,
    dstTypeMax,
    groupListType,
    out,
    quantScale,
    *,
    stream=None,
):
    """Launch ``aclnnFlatQuantV3``, which writes ``out``, ``quantScale``.

    ::

        aclnnStatus aclnnFlatQuantV3GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *kroneckerP1,
            const aclTensor *kroneckerP2,
            const aclTensor *groupListOptional,
            double clipRatio,
            double dstTypeMax,
            int64_t groupListType,
            aclTensor *out,
            aclTensor *quantScale,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 3.
    kroneckerP1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    kroneckerP2 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    groupListOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1-2.
    clipRatio : float
        ``double``, in.
    dstTypeMax : float
        ``double``, in.
    groupListType : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. INT4, INT32, FLOAT4_E2M1; ND.
    quantScale : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT8_E8M0; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flat_quant_v3.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnFlatQuantV3(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if kroneckerP1 is None else kroneckerP1._record,
            _NULL if kroneckerP2 is None else kroneckerP2._record,
            _NULL if groupListOptional is None else groupListOptional._record,
            clipRatio,
            dstTypeMax,
            groupListType,
            _NULL if out is None else out._record,
            _NULL if quantScale is None else quantScale._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnFlatQuantV3",
            _status,
            (x, kroneckerP1, kroneckerP2, groupListOptional, clipRatio, dstTypeMax, groupListType, out,
             quantScale),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnFlatQuantV3",
            (x, kroneckerP1, kroneckerP2, groupListOptional, clipRatio, dstTypeMax, groupListType, out,
             quantScale),
            stream,
        )


def aclnnFlip(self, dims, out, *, stream=None):
    """Launch ``aclnnFlip``, which writes ``out``.

    ::

        aclnnStatus aclnnFlipGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *dims,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT32, INT16, INT64, BOOL, INT8, UINT8, COMPLEX64,
        COMPLEX128, BF16; ND; rank 1-8.
    dims : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_flip.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnFlip", (self, dims, out), stream)


def aclnnForeachACosInplace(x, *, stream=None):
    """Launch ``aclnnForeachACosInplace``, which updates ``x``.

    ::

        aclnnStatus aclnnForeachACosInplaceGetWorkspaceSize(
            const aclTensorList *x,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, inout. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_a_cos_inplace.h`` of library nn. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnForeachACosInplace", (x,), stream)


def aclnnForeachAbs(x, out, *, stream=None):
    """Launch ``aclnnForeachAbs``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAbsGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_abs.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAbs", (x, out), stream)


def aclnnForeachAcos(x, out, *, stream=None):
    """Launch ``aclnnForeachAcos``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAcosGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_acos.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAcos", (x, out), stream)


def aclnnForeachAddList(x1, x2, alpha, out, *, stream=None):
    """Launch ``aclnnForeachAddList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAddListGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclTensor *alpha,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8; ND; rank 0-8.
    alpha : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32; ND; rank 0-8.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_add_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAddList", (x1, x2, alpha, out), stream)


def aclnnForeachAddListInplace(x1, x2, alpha, *, stream=None):
    """Launch ``aclnnForeachAddListInplace``, which updates ``x1``.

    ::

        aclnnStatus aclnnForeachAddListInplaceGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclTensor *alpha,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, inout. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    alpha : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_add_list_inplace.h`` of library nn. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnForeachAddListInplace", (x1, x2, alpha), stream)


def aclnnForeachAddListV2(x1, x2, alpha, out, *, stream=None):
    """Launch ``aclnnForeachAddListV2``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAddListV2GetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclScalar *alpha,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8; ND; rank 0-8.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, INT32, DOUBLE, INT64.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_add_list_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAddListV2", (x1, x2, alpha, out), stream)


def aclnnForeachAddScalar(x, scalar, out, *, stream=None):
    """Launch ``aclnnForeachAddScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAddScalarGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensor *scalar,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8; ND; rank 0-8.
    scalar : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_add_scalar.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAddScalar", (x, scalar, out), stream)


def aclnnForeachAddScalarList(x, scalars, out, *, stream=None):
    """Launch ``aclnnForeachAddScalarList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAddScalarListGetWorkspaceSize(
            const aclTensorList *x,
            const aclScalarList *scalars,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    scalars : sequence of numbers
        ``const aclScalarList *``, in. FLOAT, INT64.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_add_scalar_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAddScalarList", (x, scalars, out), stream)


def aclnnForeachAddScalarV2(x, scalar, out, *, stream=None):
    """Launch ``aclnnForeachAddScalarV2``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAddScalarV2GetWorkspaceSize(
            const aclTensorList *x,
            const aclScalar *scalar,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8; ND; rank 0-8.
    scalar : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, INT32, DOUBLE, INT64.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_add_scalar_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAddScalarV2", (x, scalar, out), stream)


def aclnnForeachAddcdivList(x1, x2, x3, scalars, out, *, stream=None):
    """Launch ``aclnnForeachAddcdivList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAddcdivListGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclTensorList *x3,
            const aclTensor *scalars,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    x3 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    scalars : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_addcdiv_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAddcdivList", (x1, x2, x3, scalars, out), stream)


def aclnnForeachAddcdivScalar(x1, x2, x3, scalar, out, *, stream=None):
    """Launch ``aclnnForeachAddcdivScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAddcdivScalarGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclTensorList *x3,
            const aclTensor *scalar,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    x3 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    scalar : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND; rank 0-8.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_addcdiv_scalar.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAddcdivScalar", (x1, x2, x3, scalar, out), stream)


def aclnnForeachAddcdivScalarList(x1, x2, x3, scalars, out, *, stream=None):
    """Launch ``aclnnForeachAddcdivScalarList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAddcdivScalarListGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclTensorList *x3,
            const aclTensor *scalars,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    x3 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    scalars : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_addcdiv_scalar_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAddcdivScalarList", (x1, x2, x3, scalars, out), stream)


def aclnnForeachAddcdivScalarV2(x1, x2, x3, scalar, out, *, stream=None):
    """Launch ``aclnnForeachAddcdivScalarV2``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAddcdivScalarV2GetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclTensorList *x3,
            const aclScalar *scalar,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    x3 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    scalar : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_addcdiv_scalar_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAddcdivScalarV2", (x1, x2, x3, scalar, out), stream)


def aclnnForeachAddcmulList(x1, x2, x3, scalars, out, *, stream=None):
    """Launch ``aclnnForeachAddcmulList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAddcmulListGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclTensorList *x3,
            const aclTensor *scalars,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    x3 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    scalars : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_addcmul_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAddcmulList", (x1, x2, x3, scalars, out), stream)


def aclnnForeachAddcmulScalar(x1, x2, x3, scalar, out, *, stream=None):
    """Launch ``aclnnForeachAddcmulScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAddcmulScalarGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclTensorList *x3,
            const aclTensor *scalar,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    x3 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    scalar : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_addcmul_scalar.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAddcmulScalar", (x1, x2, x3, scalar, out), stream)


def aclnnForeachAddcmulScalarList(x1, x2, x3, scalars, out, *, stream=None):
    """Launch ``aclnnForeachAddcmulScalarList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAddcmulScalarListGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclTensorList *x3,
            const aclTensor *scalars,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    x3 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    scalars : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_addcmul_scalar_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAddcmulScalarList", (x1, x2, x3, scalars, out), stream)


def aclnnForeachAddcmulScalarV2(x1, x2, x3, scalar, out, *, stream=None):
    """Launch ``aclnnForeachAddcmulScalarV2``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAddcmulScalarV2GetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclTensorList *x3,
            const aclScalar *scalar,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    x3 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    scalar : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, INT32, DOUBLE, INT64.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_addcmul_scalar_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAddcmulScalarV2", (x1, x2, x3, scalar, out), stream)


def aclnnForeachAsin(x, out, *, stream=None):
    """Launch ``aclnnForeachAsin``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAsinGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_asin.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAsin", (x, out), stream)


def aclnnForeachAtan(x, out, *, stream=None):
    """Launch ``aclnnForeachAtan``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachAtanGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_atan.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachAtan", (x, out), stream)


def aclnnForeachCopy(x, out, *, stream=None):
    """Launch ``aclnnForeachCopy``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachCopyGetWorkspaceSize(
            const aclTensorList *x,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64,
        DOUBLE, BOOL; ND; rank 0-8.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64,
        DOUBLE, BOOL; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_copy.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachCopy", (x, out), stream)


def aclnnForeachCos(x, out, *, stream=None):
    """Launch ``aclnnForeachCos``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachCosGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_cos.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachCos", (x, out), stream)


def aclnnForeachCosh(x, out, *, stream=None):
    """Launch ``aclnnForeachCosh``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachCoshGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_cosh.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachCosh", (x, out), stream)


def aclnnForeachDivList(x1, x2, out, *, stream=None):
    """Launch ``aclnnForeachDivList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachDivListGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : sequence of Tensor
        ``aclTensorList *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_div_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachDivList", (x1, x2, out), stream)


def aclnnForeachDivListInplace(x1, x2, *, stream=None):
    """Launch ``aclnnForeachDivListInplace``, which updates ``x1``.

    ::

        aclnnStatus aclnnForeachDivListInplaceGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, inout. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_div_list_inplace.h`` of library nn. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnForeachDivListInplace", (x1, x2), stream)


def aclnnForeachDivScalar(x, scalar, out, *, stream=None):
    """Launch ``aclnnForeachDivScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachDivScalarGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensor *scalar,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    scalar : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT; ND; rank 0-8.
    out : sequence of Tensor
        ``aclTensorList *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_div_scalar.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachDivScalar", (x, scalar, out), stream)


def aclnnForeachDivScalarList(x, scalars, out, *, stream=None):
    """Launch ``aclnnForeachDivScalarList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachDivScalarListGetWorkspaceSize(
            const aclTensorList *x,
            const aclScalarList *scalars,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    scalars : sequence of numbers
        ``const aclScalarList *``, in. FLOAT.
    out : sequence of Tensor
        ``const aclTensorList *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_div_scalar_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachDivScalarList", (x, scalars, out), stream)


def aclnnForeachDivScalarV2(x, scalar, out, *, stream=None):
    """Launch ``aclnnForeachDivScalarV2``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachDivScalarV2GetWorkspaceSize(
            const aclTensorList *x,
            const aclScalar *scalar,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    scalar : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_div_scalar_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachDivScalarV2", (x, scalar, out), stream)


def aclnnForeachErf(x, out, *, stream=None):
    """Launch ``aclnnForeachErf``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachErfGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_erf.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachErf", (x, out), stream)


def aclnnForeachErfc(x, out, *, stream=None):
    """Launch ``aclnnForeachErfc``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachErfcGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_erfc.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachErfc", (x, out), stream)


def aclnnForeachExp(x, out, *, stream=None):
    """Launch ``aclnnForeachExp``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachExpGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT, INT16, INT8, UINT8; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. BF16, FLOAT16, FLOAT, INT16, INT8, UINT8; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_exp.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachExp", (x, out), stream)


def aclnnForeachExpm1(x, out, *, stream=None):
    """Launch ``aclnnForeachExpm1``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachExpm1GetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT, INT16, INT8, UINT8; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. BF16, FLOAT16, FLOAT, INT16, INT8, UINT8; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_expm1.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachExpm1", (x, out), stream)


def aclnnForeachLerpList(x1, x2, weight, out, *, stream=None):
    """Launch ``aclnnForeachLerpList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachLerpListGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclTensorList *weight,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    weight : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_lerp_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachLerpList", (x1, x2, weight, out), stream)


def aclnnForeachLerpScalar(x1, x2, weight, out, *, stream=None):
    """Launch ``aclnnForeachLerpScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachLerpScalarGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclScalar *weight,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    weight : number
        ``const aclScalar *``, in. FLOAT, DOUBLE.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_lerp_scalar.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachLerpScalar", (x1, x2, weight, out), stream)


def aclnnForeachLog(x, out, *, stream=None):
    """Launch ``aclnnForeachLog``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachLogGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_log.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachLog", (x, out), stream)


def aclnnForeachLog10(x, out, *, stream=None):
    """Launch ``aclnnForeachLog10``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachLog10GetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_log10.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachLog10", (x, out), stream)


def aclnnForeachLog1p(x, out, *, stream=None):
    """Launch ``aclnnForeachLog1p``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachLog1pGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_log1p.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachLog1p", (x, out), stream)


def aclnnForeachLog2(x, out, *, stream=None):
    """Launch ``aclnnForeachLog2``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachLog2GetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_log2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachLog2", (x, out), stream)


def aclnnForeachLogInplace(x, *, stream=None):
    """Launch ``aclnnForeachLogInplace``, which updates ``x``.

    ::

        aclnnStatus aclnnForeachLogInplaceGetWorkspaceSize(
            const aclTensorList *x,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, inout. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_log_inplace.h`` of library nn. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnForeachLogInplace", (x,), stream)


def aclnnForeachMaximumList(x1, x2, out, *, stream=None):
    """Launch ``aclnnForeachMaximumList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachMaximumListGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_maximum_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachMaximumList", (x1, x2, out), stream)


def aclnnForeachMaximumScalar(x, scalar, out, *, stream=None):
    """Launch ``aclnnForeachMaximumScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachMaximumScalarGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensor *scalar,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    scalar : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_maximum_scalar.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachMaximumScalar", (x, scalar, out), stream)


def aclnnForeachMaximumScalarList(x, scalars, out, *, stream=None):
    """Launch ``aclnnForeachMaximumScalarList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachMaximumScalarListGetWorkspaceSize(
            const aclTensorList *x,
            const aclScalarList *scalars,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    scalars : sequence of numbers
        ``const aclScalarList *``, in. FLOAT, INT64, DOUBLE.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_maximum_scalar_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachMaximumScalarList", (x, scalars, out), stream)


def aclnnForeachMaximumScalarV2(x, scalar, out, *, stream=None):
    """Launch ``aclnnForeachMaximumScalarV2``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachMaximumScalarV2GetWorkspaceSize(
            const aclTensorList *x,
            const aclScalar *scalar,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    scalar : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, INT32, DOUBLE, INT64.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_maximum_scalar_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachMaximumScalarV2", (x, scalar, out), stream)


def aclnnForeachMinimumList(x1, x2, out, *, stream=None):
    """Launch ``aclnnForeachMinimumList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachMinimumListGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_minimum_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachMinimumList", (x1, x2, out), stream)


def aclnnForeachMinimumScalar(x, scalar, out, *, stream=None):
    """Launch ``aclnnForeachMinimumScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachMinimumScalarGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensor *scalar,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    scalar : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_minimum_scalar.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachMinimumScalar", (x, scalar, out), stream)


def aclnnForeachMinimumScalarList(x, scalars, out, *, stream=None):
    """Launch ``aclnnForeachMinimumScalarList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachMinimumScalarListGetWorkspaceSize(
            const aclTensorList *x,
            const aclScalarList *scalars,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    scalars : sequence of numbers
        ``const aclScalarList *``, in. FLOAT, INT64, DOUBLE.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_minimum_scalar_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachMinimumScalarList", (x, scalars, out), stream)


def aclnnForeachMinimumScalarV2(x, scalar, out, *, stream=None):
    """Launch ``aclnnForeachMinimumScalarV2``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachMinimumScalarV2GetWorkspaceSize(
            const aclTensorList *x,
            const aclScalar *scalar,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    scalar : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, INT32, DOUBLE, INT64.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_minimum_scalar_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachMinimumScalarV2", (x, scalar, out), stream)


def aclnnForeachMulList(x1, x2, out, *, stream=None):
    """Launch ``aclnnForeachMulList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachMulListGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16, INT16, INT8, UINT8; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16, INT16, INT8, UINT8; ND; rank 0-8.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, INT32, BF16, INT16, INT8, UINT8; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_mul_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachMulList", (x1, x2, out), stream)


def aclnnForeachMulListInplace(x1, x2, *, stream=None):
    """Launch ``aclnnForeachMulListInplace``, which updates ``x1``.

    ::

        aclnnStatus aclnnForeachMulListInplaceGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, inout. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_mul_list_inplace.h`` of library nn. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnForeachMulListInplace", (x1, x2), stream)


def aclnnForeachMulScalar(x, scalar, out, *, stream=None):
    """Launch ``aclnnForeachMulScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachMulScalarGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensor *scalar,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    scalar : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_mul_scalar.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachMulScalar", (x, scalar, out), stream)


def aclnnForeachMulScalarInplace(x, scalar, *, stream=None):
    """Launch ``aclnnForeachMulScalarInplace``, which updates ``x``.

    ::

        aclnnStatus aclnnForeachMulScalarInplaceGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensor *scalar,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, inout. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    scalar : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_mul_scalar_inplace.h`` of library nn. Seen in 2026-08. The prototype
    is known from documents alone.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnForeachMulScalarInplace", (x, scalar), stream)


def aclnnForeachMulScalarList(x, scalars, out, *, stream=None):
    """Launch ``aclnnForeachMulScalarList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachMulScalarListGetWorkspaceSize(
            const aclTensorList *x,
            const aclScalarList *scalars,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    scalars : sequence of numbers
        ``const aclScalarList *``, in. FLOAT, INT64, DOUBLE.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_mul_scalar_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachMulScalarList", (x, scalars, out), stream)


def aclnnForeachMulScalarV2(x, scalar, out, *, stream=None):
    """Launch ``aclnnForeachMulScalarV2``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachMulScalarV2GetWorkspaceSize(
            const aclTensorList *x,
            const aclScalar *scalar,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    scalar : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, INT32, DOUBLE, INT64.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_mul_scalar_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachMulScalarV2", (x, scalar, out), stream)


def aclnnForeachNeg(x, out, *, stream=None):
    """Launch ``aclnnForeachNeg``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachNegGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16, INT16, INT8, UINT8; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, INT32, BF16, INT16, INT8, UINT8; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_neg.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachNeg", (x, out), stream)


def aclnnForeachNonFiniteCheckAndUnscale(scaledGrads, foundInf, invScale, *, stream=None):
    """Launch ``aclnnForeachNonFiniteCheckAndUnscale``, which updates ``scaledGrads``, ``foundInf``.

    ::

        aclnnStatus aclnnForeachNonFiniteCheckAndUnscaleGetWorkspaceSize(
            const aclTensorList *scaledGrads,
            const aclTensor *foundInf,
            const aclTensor *invScale,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    scaledGrads : sequence of Tensor
        ``const aclTensorList *``, inout. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    foundInf : Tensor
        ``const aclTensor *``, inout. FLOAT; ND; rank 0-8.
    invScale : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_non_finite_check_and_unscale.h`` of library nn. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnForeachNonFiniteCheckAndUnscale",
        (scaledGrads, foundInf, invScale),
        stream,
    )


def aclnnForeachNorm(x, scalar, out, *, stream=None):
    """Launch ``aclnnForeachNorm``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachNormGetWorkspaceSize(
            const aclTensorList *x,
            const aclScalar *scalar,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    scalar : number
        ``const aclScalar *``, in. FLOAT, DOUBLE, INT64.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_norm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachNorm", (x, scalar, out), stream)


def aclnnForeachPowList(x1, x2, out, *, stream=None):
    """Launch ``aclnnForeachPowList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachPowListGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_pow_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachPowList", (x1, x2, out), stream)


def aclnnForeachPowScalar(x, scalar, out, *, stream=None):
    """Launch ``aclnnForeachPowScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachPowScalarGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensor *scalar,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    scalar : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_pow_scalar.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachPowScalar", (x, scalar, out), stream)


def aclnnForeachPowScalarAndTensor(scalar, x, out, *, stream=None):
    """Launch ``aclnnForeachPowScalarAndTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachPowScalarAndTensorGetWorkspaceSize(
            const aclScalar *scalar,
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    scalar : number
        ``const aclScalar *``, in. FLOAT, DOUBLE, INT64.
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_pow_scalar_and_tensor.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachPowScalarAndTensor", (scalar, x, out), stream)


def aclnnForeachPowScalarList(x, scalars, out, *, stream=None):
    """Launch ``aclnnForeachPowScalarList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachPowScalarListGetWorkspaceSize(
            const aclTensorList *x,
            const aclScalarList *scalars,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    scalars : sequence of numbers
        ``const aclScalarList *``, in. FLOAT, INT64.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_pow_scalar_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachPowScalarList", (x, scalars, out), stream)


def aclnnForeachPowScalarV2(x, scalar, out, *, stream=None):
    """Launch ``aclnnForeachPowScalarV2``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachPowScalarV2GetWorkspaceSize(
            const aclTensorList *x,
            const aclScalar *scalar,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    scalar : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_pow_scalar_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachPowScalarV2", (x, scalar, out), stream)


def aclnnForeachReciprocal(x, out, *, stream=None):
    """Launch ``aclnnForeachReciprocal``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachReciprocalGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_reciprocal.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachReciprocal", (x, out), stream)


def aclnnForeachRoundOffNumber(x, roundMode, out, *, stream=None):
    """Launch ``aclnnForeachRoundOffNumber``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachRoundOffNumberGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensor *roundMode,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT16; ND; rank 0-8.
    roundMode : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_round_off_number.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachRoundOffNumber", (x, roundMode, out), stream)


def aclnnForeachRoundOffNumberV2(x, roundMode, out, *, stream=None):
    """Launch ``aclnnForeachRoundOffNumberV2``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachRoundOffNumberV2GetWorkspaceSize(
            const aclTensorList *x,
            const aclScalar *roundMode,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT16; ND; rank 0-8.
    roundMode : number
        ``const aclScalar *``, in. INT8, INT64.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_round_off_number_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachRoundOffNumberV2", (x, roundMode, out), stream)


def aclnnForeachSigmoid(x, out, *, stream=None):
    """Launch ``aclnnForeachSigmoid``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachSigmoidGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_sigmoid.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachSigmoid", (x, out), stream)


def aclnnForeachSign(x, out, *, stream=None):
    """Launch ``aclnnForeachSign``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachSignGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT8, INT32, INT64; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT8, INT32, INT64; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_sign.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachSign", (x, out), stream)


def aclnnForeachSin(x, out, *, stream=None):
    """Launch ``aclnnForeachSin``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachSinGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_sin.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachSin", (x, out), stream)


def aclnnForeachSinh(x, out, *, stream=None):
    """Launch ``aclnnForeachSinh``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachSinhGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_sinh.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachSinh", (x, out), stream)


def aclnnForeachSqrt(x, out, *, stream=None):
    """Launch ``aclnnForeachSqrt``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachSqrtGetWorkspaceSize(
            const aclTensorList *x,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_sqrt.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachSqrt", (x, out), stream)


def aclnnForeachSubList(x1, x2, alpha, out, *, stream=None):
    """Launch ``aclnnForeachSubList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachSubListGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclTensor *alpha,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8; ND; rank 0-8.
    alpha : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_sub_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachSubList", (x1, x2, alpha, out), stream)


def aclnnForeachSubListInplace(x1, x2, alpha, *, stream=None):
    """Launch ``aclnnForeachSubListInplace``, which updates ``x1``.

    ::

        aclnnStatus aclnnForeachSubListInplaceGetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclTensor *alpha,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, inout. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    alpha : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_sub_list_inplace.h`` of library nn. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnForeachSubListInplace", (x1, x2, alpha), stream)


def aclnnForeachSubListV2(x1, x2, alpha, out, *, stream=None):
    """Launch ``aclnnForeachSubListV2``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachSubListV2GetWorkspaceSize(
            const aclTensorList *x1,
            const aclTensorList *x2,
            const aclScalar *alpha,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8; ND; rank 0-8.
    x2 : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8; ND; rank 0-8.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, INT32, DOUBLE, INT64.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32, INT16, INT8, UINT8; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_sub_list_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachSubListV2", (x1, x2, alpha, out), stream)


def aclnnForeachSubScalar(x, scalar, out, *, stream=None):
    """Launch ``aclnnForeachSubScalar``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachSubScalarGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensor *scalar,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    scalar : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_sub_scalar.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachSubScalar", (x, scalar, out), stream)


def aclnnForeachSubScalarInplace(x, scalar, *, stream=None):
    """Launch ``aclnnForeachSubScalarInplace``, which updates ``x``.

    ::

        aclnnStatus aclnnForeachSubScalarInplaceGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensor *scalar,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, inout. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    scalar : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_sub_scalar_inplace.h`` of library nn. Seen in 2026-08. The prototype
    is known from documents alone.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnForeachSubScalarInplace", (x, scalar), stream)


def aclnnForeachSubScalarList(x, scalars, out, *, stream=None):
    """Launch ``aclnnForeachSubScalarList``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachSubScalarListGetWorkspaceSize(
            const aclTensorList *x,
            const aclScalarList *scalars,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    scalars : sequence of numbers
        ``const aclScalarList *``, in. FLOAT, INT64.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_sub_scalar_list.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachSubScalarList", (x, scalars, out), stream)


def aclnnForeachSubScalarV2(x, scalar, out, *, stream=None):
    """Launch ``aclnnForeachSubScalarV2``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachSubScalarV2GetWorkspaceSize(
            const aclTensorList *x,
            const aclScalar *scalar,
            aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    scalar : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, INT32, INT64, DOUBLE.
    out : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16, BF16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_sub_scalar_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachSubScalarV2", (x, scalar, out), stream)


def aclnnForeachTan(x, out, *, stream=None):
    """Launch ``aclnnForeachTan``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachTanGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_tan.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachTan", (x, out), stream)


def aclnnForeachTanh(x, out, *, stream=None):
    """Launch ``aclnnForeachTanh``, which writes ``out``.

    ::

        aclnnStatus aclnnForeachTanhGetWorkspaceSize(
            const aclTensorList *x,
            const aclTensorList *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    out : sequence of Tensor
        ``const aclTensorList *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_tanh.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachTanh", (x, out), stream)


def aclnnForeachZeroInplace(x, *, stream=None):
    """Launch ``aclnnForeachZeroInplace``, which updates ``x``.

    ::

        aclnnStatus aclnnForeachZeroInplaceGetWorkspaceSize(
            const aclTensorList *x,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : sequence of Tensor
        ``const aclTensorList *``, inout. FLOAT, FLOAT16, BF16, INT16, INT32; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_foreach_zero_inplace.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnForeachZeroInplace", (x,), stream)


def aclnnFusedAdamw(
    paramsRef,
    grads,
    expAvgsRef,
    expAvgSqsRef,
    maxExpAvgSqsRef,
    stateSteps,
    gradScaleOptional,
    foundInfOptional,
    lr,
    beta1,
    beta2,
    weightDecay,
    eps,
    amsgrad,
    maximize,
    *,
    stream=None,
):
    """Launch ``aclnnFusedAdamw``.

    ::

        aclnnStatus aclnnFusedAdamwGetWorkspaceSize(
            const aclTensorList *paramsRef,
            const aclTensorList *grads,
            const aclTensorList *expAvgsRef,
            const aclTensorList *expAvgSqsRef,
            const aclTensorList *maxExpAvgSqsRef,
            const aclTensorList *stateSteps,
            const aclTensor *gradScaleOptional,
            const aclTensor *foundInfOptional,
            double lr,
            double beta1,
            double beta2,
            double weightDecay,
            double eps,
            bool amsgrad,
            bool maximize,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    paramsRef : sequence of Tensor
        ``const aclTensorList *``, inout. FLOAT16, BF16, FLOAT; ND; rank 1-8.
    grads : sequence of Tensor
        ``const aclTensorList *``, in. ND.
    expAvgsRef : sequence of Tensor
        ``const aclTensorList *``, inout. ND.
    expAvgSqsRef : sequence of Tensor
        ``const aclTensorList *``, inout. ND.
    maxExpAvgSqsRef : sequence of Tensor
        ``const aclTensorList *``, inout. ND.
    stateSteps : sequence of Tensor
        ``const aclTensorList *``, in. INT64, FLOAT; ND.
    gradScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    foundInfOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    lr : float
        ``double``, in.
    beta1 : float
        ``double``, in.
    beta2 : float
        ``double``, in.
    weightDecay : float
        ``double``, in.
    eps : float
        ``double``, in.
    amsgrad : bool
        ``bool``, in.
    maximize : bool
        ``bool``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fused_adamw.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFusedAdamw",
        (paramsRef, grads, expAvgsRef, expAvgSqsRef, maxExpAvgSqsRef, stateSteps, gradScaleOptional,
         foundInfOptional, lr, beta1, beta2, weightDecay, eps, amsgrad, maximize),
        stream,
    )


def aclnnFusedCrossEntropyLossWithMaxSum(
    logitsMax,
    sumExpLogits,
    predictedLogits,
    labelSmoothing,
    inputOptional,
    weightOptional,
    vocabParallelLogitsOptional,
    lossOut,
    softMaxOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnFusedCrossEntropyLossWithMaxSum``, which writes ``lossOut``, ``softMaxOutOptional``.

    ::

        aclnnStatus aclnnFusedCrossEntropyLossWithMaxSumGetWorkspaceSize(
            const aclTensor *logitsMax,
            const aclTensor *sumExpLogits,
            const aclTensor *predictedLogits,
            float labelSmoothing,
            const aclTensor *inputOptional,
            const aclTensor *weightOptional,
            const aclTensor *vocabParallelLogitsOptional,
            aclTensor *lossOut,
            aclTensor *softMaxOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    logitsMax : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    sumExpLogits : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    predictedLogits : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    labelSmoothing : float
        ``float``, in.
    inputOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT.
    vocabParallelLogitsOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2.
    lossOut : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1.
    softMaxOutOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fused_cross_entropy_loss_with_max_sum.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnFusedCrossEntropyLossWithMaxSum(
            _NULL if stream is None else stream._record,
            _NULL if logitsMax is None else logitsMax._record,
            _NULL if sumExpLogits is None else sumExpLogits._record,
            _NULL if predictedLogits is None else predictedLogits._record,
            labelSmoothing,
            _NULL if inputOptional is None else inputOptional._record,
            _NULL if weightOptional is None else weightOptional._record,
            _NULL if vocabParallelLogitsOptional is None else vocabParallelLogitsOptional._record,
            _NULL if lossOut is None else lossOut._record,
            _NULL if softMaxOutOptional is None else softMaxOutOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnFusedCrossEntropyLossWithMaxSum",
            _status,
            (logitsMax, sumExpLogits, predictedLogits, labelSmoothing, inputOptional, weightOptional,
             vocabParallelLogitsOptional, lossOut, softMaxOutOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnFusedCrossEntropyLossWithMaxSum",
            (logitsMax, sumExpLogits, predictedLogits, labelSmoothing, inputOptional, weightOptional,
             vocabParallelLogitsOptional, lossOut, softMaxOutOptional),
            stream,
        )


def aclnnFusedLinearCrossEntropyLossGrad(
    grad,
    input,
    weight,
    targetMask,
    maskedTarget,
    labelSmoothing,
    logitsMaxOptional,
    sumExpLogitsOptional,
    softmaxOptional,
    inputGradOut,
    weightGradOut,
    *,
    stream=None,
):
    """Launch ``aclnnFusedLinearCrossEntropyLossGrad``, which writes ``inputGradOut``, ``weightGradOut``.

    ::

        aclnnStatus aclnnFusedLinearCrossEntropyLossGradGetWorkspaceSize(
            const aclTensor *grad,
            const aclTensor *input,
            const aclTensor *weight,
            const aclTensor *targetMask,
            const aclTensor *maskedTarget,
            float labelSmoothing,
            const aclTensor *logitsMaxOptional,
            const aclTensor *sumExpLogitsOptional,
            const aclTensor *softmaxOptional,
            aclTensor *inputGradOut,
            aclTensor *weightGradOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    grad : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    input : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    targetMask : Tensor
        ``const aclTensor *``, in. UINT8; ND; rank 1.
    maskedTarget : Tensor
        ``const aclTensor *``, in. INT64, INT32; ND; rank 1.
    labelSmoothing : float
        ``float``, in.
    logitsMaxOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    sumExpLogitsOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    softmaxOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    inputGradOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    weightGradOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fused_linear_cross_entropy_loss_grad.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnFusedLinearCrossEntropyLossGrad(
            _NULL if stream is None else stream._record,
            _NULL if grad is None else grad._record,
            _NULL if input is None else input._record,
            _NULL if weight is None else weight._record,
            _NULL if targetMask is None else targetMask._record,
            _NULL if maskedTarget is None else maskedTarget._record,
            labelSmoothing,
            _NULL if logitsMaxOptional is None else logitsMaxOptional._record,
            _NULL if sumExpLogitsOptional is None else sumExpLogitsOptional._record,
            _NULL if softmaxOptional is None else softmaxOptional._record,
            _NULL if inputGradOut is None else inputGradOut._record,
            _NULL if weightGradOut is None else weightGradOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnFusedLinearCrossEntropyLossGrad",
            _status,
            (grad, input, weight, targetMask, maskedTarget, labelSmoothing, logitsMaxOptional,
             sumExpLogitsOptional, softmaxOptional, inputGradOut, weightGradOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnFusedLinearCrossEntropyLossGrad",
            (grad, input, weight, targetMask, maskedTarget, labelSmoothing, logitsMaxOptional,
             sumExpLogitsOptional, softmaxOptional, inputGradOut, weightGradOut),
            stream,
        )


def aclnnFusedLinearOnlineMaxSum(
    input,
    weight,
    target,
    vocabStartIndex,
    vocabEndIndex,
    logitsMaxLocalOut,
    sumExpLogitsLocalOut,
    predictedLogitsLocalOut,
    targetMaskOut,
    maskedTargetOut,
    vocabParallelLogitsOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnFusedLinearOnlineMaxSum``.

    ::

        aclnnStatus aclnnFusedLinearOnlineMaxSumGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *weight,
            const aclTensor *target,
            int64_t vocabStartIndex,
            int64_t vocabEndIndex,
            aclTensor *logitsMaxLocalOut,
            aclTensor *sumExpLogitsLocalOut,
            aclTensor *predictedLogitsLocalOut,
            aclTensor *targetMaskOut,
            aclTensor *maskedTargetOut,
            aclTensor *vocabParallelLogitsOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 2.
    weight : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 2.
    target : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1.
    vocabStartIndex : int
        ``int64_t``, in.
    vocabEndIndex : int
        ``int64_t``, in.
    logitsMaxLocalOut : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1.
    sumExpLogitsLocalOut : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1.
    predictedLogitsLocalOut : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1.
    targetMaskOut : Tensor
        ``aclTensor *``, out. UINT8; ND; rank 1.
    maskedTargetOut : Tensor
        ``aclTensor *``, out. INT32, INT64; ND; rank 1.
    vocabParallelLogitsOutOptional : Tensor, optional
        ``aclTensor *``, out. BF16, FLOAT16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fused_linear_online_max_sum.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnFusedLinearOnlineMaxSum(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if weight is None else weight._record,
            _NULL if target is None else target._record,
            vocabStartIndex,
            vocabEndIndex,
            _NULL if logitsMaxLocalOut is None else logitsMaxLocalOut._record,
            _NULL if sumExpLogitsLocalOut is None else sumExpLogitsLocalOut._record,
            _NULL if predictedLogitsLocalOut is None else predictedLogitsLocalOut._record,
            _NULL if targetMaskOut is None else targetMaskOut._record,
            _NULL if maskedTargetOut is None else maskedTargetOut._record,
            _NULL if vocabParallelLogitsOutOptional is None else vocabParallelLogitsOutOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnFusedLinearOnlineMaxSum",
            _status,
            (input, weight, target, vocabStartIndex, vocabEndIndex, logitsMaxLocalOut, sumExpLogitsLocalOut,
             predictedLogitsLocalOut, targetMaskOut, maskedTargetOut, vocabParallelLogitsOutOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnFusedLinearOnlineMaxSum",
            (input, weight, target, vocabStartIndex, vocabEndIndex, logitsMaxLocalOut, sumExpLogitsLocalOut,
             predictedLogitsLocalOut, targetMaskOut, maskedTargetOut, vocabParallelLogitsOutOptional),
            stream,
        )


def aclnnFusedMatmul(x1, x2, bias, x3, fusedOpType, cubeMathType, y, *, stream=None):
    """Launch ``aclnnFusedMatmul``, which writes ``y``.

    ::

        aclnnStatus aclnnFusedMatmulGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *x3,
            const char *fusedOpType,
            int8_t cubeMathType,
            const aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    x2 : Tensor
        ``const aclTensor *``, in. ND.
    bias : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1-2.
    x3 : Tensor, optional
        ``const aclTensor *``, in. ND; rank 2-3.
    fusedOpType : str
        ``const char *``, in.
    cubeMathType : int
        ``int8_t``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fused_matmul.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnFusedMatmul", (x1, x2, bias, x3, fusedOpType, cubeMathType, y), stream)


def aclnnFusedQuantMatmul(
    x1,
    x2,
    x1Scale,
    x2Scale,
    yScaleOptional,
    x1OffsetOptional,
    x2OffsetOptional,
    yOffsetOptional,
    biasOptional,
    x3Optional,
    fusedOpType,
    groupSizeOptional,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnFusedQuantMatmul``, which writes ``out``.

    ::

        aclnnStatus aclnnFusedQuantMatmulGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *x1Scale,
            const aclTensor *x2Scale,
            const aclTensor *yScaleOptional,
            const aclTensor *x1OffsetOptional,
            const aclTensor *x2OffsetOptional,
            const aclTensor *yOffsetOptional,
            const aclTensor *biasOptional,
            const aclTensor *x3Optional,
            const char *fusedOpType,
            int64_t groupSizeOptional,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT4, INT8, INT32; ND; rank 2-6.
    x2 : Tensor
        ``const aclTensor *``, in. INT4, INT8, INT32; ND; rank 2-6.
    x1Scale : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    x2Scale : Tensor
        ``const aclTensor *``, in. FLOAT, BF16; ND; rank 1.
    yScaleOptional : Tensor, optional
        ``const aclTensor *``, in.
    x1OffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    x2OffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    yOffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. INT32, FLOAT, BF16, FLOAT16; ND; rank 1,3.
    x3Optional : Tensor, optional
        ``const aclTensor *``, in.
    fusedOpType : str
        ``const char *``, in.
    groupSizeOptional : int, optional
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 2-6.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fused_quant_matmul.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFusedQuantMatmul",
        (x1, x2, x1Scale, x2Scale, yScaleOptional, x1OffsetOptional, x2OffsetOptional, yOffsetOptional,
         biasOptional, x3Optional, fusedOpType, groupSizeOptional, out),
        stream,
    )


def aclnnFusedQuantMatmulWeightNz(
    x1,
    x2,
    x1Scale,
    x2Scale,
    yScaleOptional,
    x1OffsetOptional,
    x2OffsetOptional,
    yOffsetOptional,
    biasOptional,
    x3Optional,
    fusedOpType,
    groupSizeOptional,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnFusedQuantMatmulWeightNz``, which writes ``out``.

    ::

        aclnnStatus aclnnFusedQuantMatmulWeightNzGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *x1Scale,
            const aclTensor *x2Scale,
            const aclTensor *yScaleOptional,
            const aclTensor *x1OffsetOptional,
            const aclTensor *x2OffsetOptional,
            const aclTensor *yOffsetOptional,
            const aclTensor *biasOptional,
            const aclTensor *x3Optional,
            const char *fusedOpType,
            int64_t groupSizeOptional,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT4, INT8, INT32; ND; rank 2-6.
    x2 : Tensor
        ``const aclTensor *``, in. INT4, INT8, INT32; FRACTAL_NZ; rank 2-6.
    x1Scale : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    x2Scale : Tensor
        ``const aclTensor *``, in. FLOAT, BF16; ND; rank 1.
    yScaleOptional : Tensor, optional
        ``const aclTensor *``, in.
    x1OffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    x2OffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    yOffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. INT32, FLOAT, BF16, FLOAT16; ND; rank 1,3.
    x3Optional : Tensor, optional
        ``const aclTensor *``, in.
    fusedOpType : str
        ``const char *``, in.
    groupSizeOptional : int, optional
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND; rank 2-6.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fused_quant_matmul_weight_nz.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFusedQuantMatmulWeightNz",
        (x1, x2, x1Scale, x2Scale, yScaleOptional, x1OffsetOptional, x2OffsetOptional, yOffsetOptional,
         biasOptional, x3Optional, fusedOpType, groupSizeOptional, out),
        stream,
    )


def aclnnFusedSgd(
    paramsRef,
    gradsRef,
    momentumBufferListOptionalRef,
    gradScaleOptional,
    weightDecay,
    momentum,
    lr,
    dampening,
    nesterov,
    maximize,
    isFirstStep,
    *,
    stream=None,
):
    """Launch ``aclnnFusedSgd``, which updates ``paramsRef``, ``gradsRef``, ``momentumBufferListOptionalRef``.

    ::

        aclnnStatus aclnnFusedSgdGetWorkspaceSize(
            const aclTensorList *paramsRef,
            const aclTensorList *gradsRef,
            const aclTensorList *momentumBufferListOptionalRef,
            const aclTensor *gradScaleOptional,
            float weightDecay,
            float momentum,
            float lr,
            float dampening,
            bool nesterov,
            bool maximize,
            bool isFirstStep,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    paramsRef : sequence of Tensor
        ``const aclTensorList *``, inout. BF16, FLOAT16, FLOAT; ND.
    gradsRef : sequence of Tensor
        ``const aclTensorList *``, inout. BF16, FLOAT16, FLOAT; ND.
    momentumBufferListOptionalRef : sequence of Tensor, optional
        ``const aclTensorList *``, inout. BF16, FLOAT16, FLOAT; ND.
    gradScaleOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    weightDecay : float
        ``float``, in.
    momentum : float
        ``float``, in.
    lr : float
        ``float``, in.
    dampening : float
        ``float``, in.
    nesterov : bool
        ``bool``, in.
    maximize : bool
        ``bool``, in.
    isFirstStep : bool
        ``bool``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_fused_sgd.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnFusedSgd",
        (paramsRef, gradsRef, momentumBufferListOptionalRef, gradScaleOptional, weightDecay, momentum, lr,
         dampening, nesterov, maximize, isFirstStep),
        stream,
    )


def aclnnGRU(
    input,
    params,
    hx,
    batchSizes,
    hasBias,
    numLayers,
    dropout,
    train,
    bidirection,
    batchFirst,
    output,
    hy,
    rOut,
    zOut,
    nOut,
    hnOut,
    hOut,
    *,
    stream=None,
):
    """Launch ``aclnnGRU``.

    ::

        aclnnStatus aclnnGRUGetWorkspaceSize(
            const aclTensor *input,
            const aclTensorList *params,
            const aclTensor *hx,
            const aclTensor *batchSizes,
            bool hasBias,
            int64_t numLayers,
            double dropout,
            bool train,
            bool bidirection,
            bool batchFirst,
            aclTensor *output,
            aclTensor *hy,
            aclTensorList *rOut,
            aclTensorList *zOut,
            aclTensorList *nOut,
            aclTensorList *hnOut,
            aclTensorList *hOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND; rank 2-3.
    params : sequence of Tensor
        ``const aclTensorList *``, in. ND.
    hx : Tensor, optional
        ``const aclTensor *``, in. ND.
    batchSizes : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    hasBias : bool
        ``bool``, in.
    numLayers : int
        ``int64_t``, in.
    dropout : float
        ``double``, in.
    train : bool
        ``bool``, in.
    bidirection : bool
        ``bool``, in.
    batchFirst : bool
        ``bool``, in.
    output : Tensor
        ``aclTensor *``, out. ND; rank 2-3.
    hy : Tensor
        ``aclTensor *``, out. ND.
    rOut : sequence of Tensor, optional
        ``aclTensorList *``, out. ND; rank 2-3.
    zOut : sequence of Tensor, optional
        ``aclTensorList *``, out. ND; rank 2-3.
    nOut : sequence of Tensor, optional
        ``aclTensorList *``, out. ND; rank 2-3.
    hnOut : sequence of Tensor, optional
        ``aclTensorList *``, out. ND; rank 2-3.
    hOut : sequence of Tensor, optional
        ``aclTensorList *``, out. ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gru.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnGRU",
        (input, params, hx, batchSizes, hasBias, numLayers, dropout, train, bidirection, batchFirst,
         output, hy, rOut, zOut, nOut, hnOut, hOut),
        stream,
    )


def aclnnGRUBackward(
    input,
    params,
    hx,
    dy,
    dh,
    r,
    z,
    n,
    hn,
    h,
    batchSizes,
    hasBias,
    numLayers,
    bidirection,
    batchFirst,
    dxOut,
    dhPrevOut,
    dparamsOut,
    *,
    stream=None,
):
    """Launch ``aclnnGRUBackward``, which writes ``dxOut``, ``dhPrevOut``, ``dparamsOut``.

    ::

        aclnnStatus aclnnGRUBackwardGetWorkspaceSize(
            const aclTensor *input,
            const aclTensorList *params,
            const aclTensor *hx,
            const aclTensor *dy,
            const aclTensor *dh,
            const aclTensorList *r,
            const aclTensorList *z,
            const aclTensorList *n,
            const aclTensorList *hn,
            const aclTensorList *h,
            const aclTensor *batchSizes,
            bool hasBias,
            int64_t numLayers,
            bool bidirection,
            bool batchFirst,
            aclTensor *dxOut,
            aclTensor *dhPrevOut,
            aclTensorList *dparamsOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    params : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16; ND.
    hx : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    dy : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    dh : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    r : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16; ND.
    z : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16; ND.
    n : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16; ND.
    hn : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16; ND.
    h : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16; ND.
    batchSizes : Tensor
        ``const aclTensor *``, in. INT64; ND.
    hasBias : bool
        ``bool``, in.
    numLayers : int
        ``int64_t``, in.
    bidirection : bool
        ``bool``, in.
    batchFirst : bool
        ``bool``, in.
    dxOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND.
    dhPrevOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND.
    dparamsOut : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gru_backward.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnGRUBackward",
        (input, params, hx, dy, dh, r, z, n, hn, h, batchSizes, hasBias, numLayers, bidirection,
         batchFirst, dxOut, dhPrevOut, dparamsOut),
        stream,
    )


def aclnnGather(self, dim, index, out, *, stream=None):
    """Launch ``aclnnGather``, which writes ``out``.

    ::

        aclnnStatus aclnnGatherGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            const aclTensor *index,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT16, BF16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16,
        INT8, UINT8, BOOL; rank 0-8.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT32, INT64; rank 0-8.
    out : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gather.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGather(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            _NULL if index is None else index._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGather", _status, (self, dim, index, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGather", (self, dim, index, out), stream)


def aclnnGatherNd(self, indices, negativeIndexSupport, out, *, stream=None):
    """Launch ``aclnnGatherNd``, which writes ``out``.

    ::

        aclnnStatus aclnnGatherNdGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *indices,
            bool negativeIndexSupport,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT64, INT32, INT8, UINT8, BOOL, FLOAT, FLOAT16, BF16, DOUBLE, INT16,
        UINT16, UINT32, UINT64; ND; rank 1-8.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    negativeIndexSupport : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gather_nd.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGatherNd(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if indices is None else indices._record,
            negativeIndexSupport,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGatherNd", _status, (self, indices, negativeIndexSupport, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGatherNd", (self, indices, negativeIndexSupport, out), stream)


def aclnnGatherV2(self, dim, index, out, *, stream=None):
    """Launch ``aclnnGatherV2``, which writes ``out``.

    ::

        aclnnStatus aclnnGatherV2GetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            const aclTensor *index,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT64, INT32, INT16, INT8, UINT8, BOOL, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 1-8.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT64, INT32; ND; rank 1-8.
    out : Tensor
        ``aclTensor *``, out. ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gather_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnGatherV2(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            _NULL if index is None else index._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGatherV2", _status, (self, dim, index, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGatherV2", (self, dim, index, out), stream)


def aclnnGatherV3(self, dim, index, batchDims, mode, out, *, stream=None):
    """Launch ``aclnnGatherV3``, which writes ``out``.

    ::

        aclnnStatus aclnnGatherV3GetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            const aclTensor *index,
            int64_t batchDims,
            int64_t mode,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT64, INT32, INT16, INT8, UINT8, BOOL, DOUBLE, COMPLEX64;
        ND; rank 1-8.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT64, INT32; ND; rank 1-8.
    batchDims : int
        ``int64_t``, in.
    mode : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gather_v3.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGatherV3(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            _NULL if index is None else index._record,
            batchDims,
            mode,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGatherV3", _status, (self, dim, index, batchDims, mode, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGatherV3", (self, dim, index, batchDims, mode, out), stream)


def aclnnGeGlu(self, dim, approximate, out, outGelu, *, stream=None):
    """Launch ``aclnnGeGlu``, which writes ``out``, ``outGelu``.

    ::

        aclnnStatus aclnnGeGluGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            int64_t approximate,
            aclTensor *out,
            aclTensor *outGelu,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    dim : int
        ``int64_t``, in.
    approximate : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    outGelu : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_geglu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnGeGlu(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            approximate,
            _NULL if out is None else out._record,
            _NULL if outGelu is None else outGelu._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGeGlu", _status, (self, dim, approximate, out, outGelu), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGeGlu", (self, dim, approximate, out, outGelu), stream)


def aclnnGeGluBackward(gradOutput, self, gelu, dim, approximate, gradInput, *, stream=None):
    """Launch ``aclnnGeGluBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnGeGluBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *gelu,
            int64_t dim,
            int64_t approximate,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gelu : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    dim : int
        ``int64_t``, in.
    approximate : int
        ``int64_t``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_geglu_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnGeGluBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if gelu is None else gelu._record,
            dim,
            approximate,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGeGluBackward",
            _status,
            (gradOutput, self, gelu, dim, approximate, gradInput),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGeGluBackward",
            (gradOutput, self, gelu, dim, approximate, gradInput),
            stream,
        )


def aclnnGeGluV3(self, dim, approximate, activateLeft, out, outGelu, *, stream=None):
    """Launch ``aclnnGeGluV3``, which writes ``out``, ``outGelu``.

    ::

        aclnnStatus aclnnGeGluV3GetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            int64_t approximate,
            bool activateLeft,
            aclTensor *out,
            aclTensor *outGelu,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    dim : int
        ``int64_t``, in.
    approximate : int
        ``int64_t``, in.
    activateLeft : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    outGelu : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_geglu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnGeGluV3(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            approximate,
            activateLeft,
            _NULL if out is None else out._record,
            _NULL if outGelu is None else outGelu._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGeGluV3",
            _status,
            (self, dim, approximate, activateLeft, out, outGelu),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnGeGluV3", (self, dim, approximate, activateLeft, out, outGelu), stream)


def aclnnGeGluV3Backward(gradOutput, self, gelu, dim, approximate, activateLeft, gradInput, *, stream=None):
    """Launch ``aclnnGeGluV3Backward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnGeGluV3BackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *gelu,
            int64_t dim,
            int64_t approximate,
            bool activateLeft,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gelu : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    dim : int
        ``int64_t``, in.
    approximate : int
        ``int64_t``, in.
    activateLeft : bool
        ``bool``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_geglu_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnGeGluV3Backward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if gelu is None else gelu._record,
            dim,
            approximate,
            activateLeft,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGeGluV3Backward",
            _status,
            (gradOutput, self, gelu, dim, approximate, activateLeft, gradInput),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGeGluV3Backward",
            (gradOutput, self, gelu, dim, approximate, activateLeft, gradInput),
            stream,
        )


def aclnnGelu(self, out, *, stream=None):
    """Launch ``aclnnGelu``, which writes ``out``.

    ::

        aclnnStatus aclnnGeluGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gelu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnGelu(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGelu", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGelu", (self, out), stream)


def aclnnGeluBackward(gradOutput, self, gradInput, *, stream=None):
    """Launch ``aclnnGeluBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnGeluBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    gradInput : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gelu_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnGeluBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGeluBackward", _status, (gradOutput, self, gradInput), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGeluBackward", (gradOutput, self, gradInput), stream)


def aclnnGeluBackwardV2(gradOutput, self, approximate, gradInput, *, stream=None):
    """Launch ``aclnnGeluBackwardV2``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnGeluBackwardV2GetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            char *approximate,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 0-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 0-8.
    approximate : str
        ``char *``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT16, BF16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gelu_backward_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnGeluBackwardV2", (gradOutput, self, approximate, gradInput), stream)


def aclnnGeluMul(input, approximateOptional, out, *, stream=None):
    """Launch ``aclnnGeluMul``, which writes ``out``.

    ::

        aclnnStatus aclnnGeluMulGetWorkspaceSize(
            const aclTensor *input,
            char *approximateOptional,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2-8.
    approximateOptional : str, optional
        ``char *``, in.
    out : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gelu_mul.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGeluMul(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if approximateOptional is None else approximateOptional._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGeluMul", _status, (input, approximateOptional, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGeluMul", (input, approximateOptional, out), stream)


def aclnnGeluQuant(
    self,
    inputScaleOptional,
    inputOffsetOptional,
    approximate,
    quantMode,
    roundMode,
    dstType,
    y,
    outScaleOptional,
    *,
    stream=None,
):
    """Launch ``aclnnGeluQuant``, which writes ``y``, ``outScaleOptional``.

    ::

        aclnnStatus aclnnGeluQuantGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *inputScaleOptional,
            const aclTensor *inputOffsetOptional,
            const char *approximate,
            const char *quantMode,
            const char *roundMode,
            int64_t dstType,
            const aclTensor *y,
            const aclTensor *outScaleOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1-8.
    inputScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1.
    inputOffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    approximate : str
        ``const char *``, in.
    quantMode : str
        ``const char *``, in.
    roundMode : str
        ``const char *``, in.
    dstType : int
        ``int64_t``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, INT8; ND; rank 1-8.
    outScaleOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT; ND; rank 1-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gelu_quant.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnGeluQuant",
        (self, inputScaleOptional, inputOffsetOptional, approximate, quantMode, roundMode, dstType, y,
         outScaleOptional),
        stream,
    )


def aclnnGeluV2(x, approximate, y, *, stream=None):
    """Launch ``aclnnGeluV2``, which writes ``y``.

    ::

        aclnnStatus aclnnGeluV2GetWorkspaceSize(
            const aclTensor *x,
            int64_t approximate,
            aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    approximate : int
        ``int64_t``, in.
    y : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gelu_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnGeluV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            approximate,
            _NULL if y is None else y._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGeluV2", _status, (x, approximate, y), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGeluV2", (x, approximate, y), stream)


def aclnnGemm(A, B, C, alpha, beta, transA, transB, out, cubeMathType, *, stream=None):
    """Launch ``aclnnGemm``, which writes ``out``.

    ::

        aclnnStatus aclnnGemmGetWorkspaceSize(
            const aclTensor *A,
            const aclTensor *B,
            const aclTensor *C,
            float alpha,
            float beta,
            int64_t transA,
            int64_t transB,
            aclTensor *out,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    A : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    B : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    C : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    alpha : float
        ``float``, in.
    beta : float
        ``float``, in.
    transA : int
        ``int64_t``, in.
    transB : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 2.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gemm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnGemm(
            _NULL if stream is None else stream._record,
            _NULL if A is None else A._record,
            _NULL if B is None else B._record,
            _NULL if C is None else C._record,
            alpha,
            beta,
            transA,
            transB,
            _NULL if out is None else out._record,
            cubeMathType,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGemm",
            _status,
            (A, B, C, alpha, beta, transA, transB, out, cubeMathType),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnGemm", (A, B, C, alpha, beta, transA, transB, out, cubeMathType), stream)


def aclnnGemmaRmsNorm(x, gamma, epsilon, yOut, rstdOut, *, stream=None):
    """Launch ``aclnnGemmaRmsNorm``, which writes ``yOut``, ``rstdOut``.

    ::

        aclnnStatus aclnnGemmaRmsNormGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *gamma,
            double epsilon,
            const aclTensor *yOut,
            const aclTensor *rstdOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    epsilon : float
        ``double``, in.
    yOut : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    rstdOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_gemma_rms_norm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGemmaRmsNorm(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if gamma is None else gamma._record,
            epsilon,
            _NULL if yOut is None else yOut._record,
            _NULL if rstdOut is None else rstdOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGemmaRmsNorm", _status, (x, gamma, epsilon, yOut, rstdOut), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGemmaRmsNorm", (x, gamma, epsilon, yOut, rstdOut), stream)


def aclnnGlu(self, dim, out, *, stream=None):
    """Launch ``aclnnGlu``, which writes ``out``.

    ::

        aclnnStatus aclnnGluGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT, FLOAT16, BF16; ND; rank 1-8.
    dim : int
        ``int64_t``, in.
    out : Tensor
        ``const aclTensor *``, out. DOUBLE, FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_glu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnGlu(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGlu", _status, (self, dim, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGlu", (self, dim, out), stream)


def aclnnGluBackward(gradOut, self, dim, out, *, stream=None):
    """Launch ``aclnnGluBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnGluBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclTensor *self,
            int64_t dim,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT, FLOAT16, BF16; ND.
    self : Tensor
        ``const aclTensor *``, in. DOUBLE, FLOAT, FLOAT16, BF16; ND.
    dim : int
        ``int64_t``, in.
    out : Tensor
        ``const aclTensor *``, out. DOUBLE, FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_glu_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnGluBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOut is None else gradOut._record,
            _NULL if self is None else self._record,
            dim,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnGluBackward", _status, (gradOut, self, dim, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnGluBackward", (gradOut, self, dim, out), stream)


def aclnnGroupNorm(self, gamma, beta, N, C, HxW, group, eps, out, meanOut, rstdOut, *, stream=None):
    """Launch ``aclnnGroupNorm``, which writes ``out``, ``meanOut``, ``rstdOut``.

    ::

        aclnnStatus aclnnGroupNormGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *gamma,
            const aclTensor *beta,
            int64_t N,
            int64_t C,
            int64_t HxW,
            int64_t group,
            double eps,
            aclTensor *out,
            aclTensor *meanOut,
            aclTensor *rstdOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    beta : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    N : int
        ``int64_t``, in.
    C : int
        ``int64_t``, in.
    HxW : int
        ``int64_t``, in.
    group : int
        ``int64_t``, in.
    eps : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    meanOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2.
    rstdOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_group_norm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnGroupNorm(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if gamma is None else gamma._record,
            _NULL if beta is None else beta._record,
            N,
            C,
            HxW,
            group,
            eps,
            _NULL if out is None else out._record,
            _NULL if meanOut is None else meanOut._record,
            _NULL if rstdOut is None else rstdOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupNorm",
            _status,
            (self, gamma, beta, N, C, HxW, group, eps, out, meanOut, rstdOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupNorm",
            (self, gamma, beta, N, C, HxW, group, eps, out, meanOut, rstdOut),
            stream,
        )


def aclnnGroupNormBackward(
    gradOut,
    input,
    mean,
    rstd,
    gamma,
    N,
    C,
    HxW,
    group,
    outputMask,
    gradInput,
    gradGammaOut,
    gradBetaOut,
    *,
    stream=None,
):
    """Launch ``aclnnGroupNormBackward``, which writes ``gradInput``, ``gradGammaOut``, ``gradBetaOut``.

    ::

        aclnnStatus aclnnGroupNormBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclTensor *input,
            const aclTensor *mean,
            const aclTensor *rstd,
            const aclTensor *gamma,
            int64_t N,
            int64_t C,
            int64_t HxW,
            int64_t group,
            const aclBoolArray *outputMask,
            aclTensor *gradInput,
            aclTensor *gradGammaOut,
            aclTensor *gradBetaOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    mean : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    rstd : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    N : int
        ``int64_t``, in.
    C : int
        ``int64_t``, in.
    HxW : int
        ``int64_t``, in.
    group : int
        ``int64_t``, in.
    outputMask : sequence of bool
        ``const aclBoolArray *``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    gradGammaOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    gradBetaOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_group_norm_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnGroupNormBackward",
        (gradOut, input, mean, rstd, gamma, N, C, HxW, group, outputMask, gradInput, gradGammaOut,
         gradBetaOut),
        stream,
    )


def aclnnGroupNormSilu(self, gamma, beta, group, eps, out, meanOut, rstdOut, *, stream=None):
    """Launch ``aclnnGroupNormSilu``, which writes ``out``, ``meanOut``, ``rstdOut``.

    ::

        aclnnStatus aclnnGroupNormSiluGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *gamma,
            const aclTensor *beta,
            int64_t group,
            double eps,
            aclTensor *out,
            aclTensor *meanOut,
            aclTensor *rstdOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1.
    beta : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1.
    group : int
        ``int64_t``, in.
    eps : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND.
    meanOut : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND.
    rstdOut : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_group_norm_silu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnGroupNormSilu(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if gamma is None else gamma._record,
            _NULL if beta is None else beta._record,
            group,
            eps,
            _NULL if out is None else out._record,
            _NULL if meanOut is None else meanOut._record,
            _NULL if rstdOut is None else rstdOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupNormSilu",
            _status,
            (self, gamma, beta, group, eps, out, meanOut, rstdOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupNormSilu",
            (self, gamma, beta, group, eps, out, meanOut, rstdOut),
            stream,
        )


def aclnnGroupNormSiluQuant(
    self,
    gamma,
    beta,
    quantScale,
    group,
    eps,
    activateSilu,
    out,
    meanOut,
    rstdOut,
    *,
    stream=None,
):
    """Launch ``aclnnGroupNormSiluQuant``, which writes ``out``, ``meanOut``, ``rstdOut``.

    ::

        aclnnStatus aclnnGroupNormSiluQuantGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *gamma,
            const aclTensor *beta,
            const aclTensor *quantScale,
            int64_t group,
            double eps,
            bool activateSilu,
            aclTensor *out,
            aclTensor *meanOut,
            aclTensor *rstdOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    gamma : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    beta : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    quantScale : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    group : int
        ``int64_t``, in.
    eps : float
        ``double``, in.
    activateSilu : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. INT8; ND.
    meanOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND.
    rstdOut : Tensor
        ``aclTensor *``, out. FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_group_norm_silu_quant.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGroupNormSiluQuant(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if gamma is None else gamma._record,
            _NULL if beta is None else beta._record,
            _NULL if quantScale is None else quantScale._record,
            group,
            eps,
            activateSilu,
            _NULL if out is None else out._record,
            _NULL if meanOut is None else meanOut._record,
            _NULL if rstdOut is None else rstdOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupNormSiluQuant",
            _status,
            (self, gamma, beta, quantScale, group, eps, activateSilu, out, meanOut, rstdOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupNormSiluQuant",
            (self, gamma, beta, quantScale, group, eps, activateSilu, out, meanOut, rstdOut),
            stream,
        )


def aclnnGroupNormSiluV2(self, gamma, beta, group, eps, activateSilu, out, meanOut, rstdOut, *, stream=None):
    """Launch ``aclnnGroupNormSiluV2``, which writes ``out``, ``meanOut``, ``rstdOut``.

    ::

        aclnnStatus aclnnGroupNormSiluV2GetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *gamma,
            const aclTensor *beta,
            int64_t group,
            double eps,
            bool activateSilu,
            aclTensor *out,
            aclTensor *meanOut,
            aclTensor *rstdOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1.
    beta : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1.
    group : int
        ``int64_t``, in.
    eps : float
        ``double``, in.
    activateSilu : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND.
    meanOut : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND.
    rstdOut : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_group_norm_silu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnGroupNormSiluV2(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if gamma is None else gamma._record,
            _NULL if beta is None else beta._record,
            group,
            eps,
            activateSilu,
            _NULL if out is None else out._record,
            _NULL if meanOut is None else meanOut._record,
            _NULL if rstdOut is None else rstdOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupNormSiluV2",
            _status,
            (self, gamma, beta, group, eps, activateSilu, out, meanOut, rstdOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupNormSiluV2",
            (self, gamma, beta, group, eps, activateSilu, out, meanOut, rstdOut),
            stream,
        )


def aclnnGroupNormSwish(
    x,
    gamma,
    beta,
    numGroups,
    dataFormatOptional,
    eps,
    activateSwish,
    swishScale,
    yOut,
    meanOut,
    rstdOut,
    *,
    stream=None,
):
    """Launch ``aclnnGroupNormSwish``, which writes ``yOut``, ``meanOut``, ``rstdOut``.

    ::

        aclnnStatus aclnnGroupNormSwishGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *gamma,
            const aclTensor *beta,
            int64_t numGroups,
            char *dataFormatOptional,
            double eps,
            bool activateSwish,
            double swishScale,
            const aclTensor *yOut,
            const aclTensor *meanOut,
            const aclTensor *rstdOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 2-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1.
    beta : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 2.
    numGroups : int
        ``int64_t``, in.
    dataFormatOptional : str, optional
        ``char *``, in.
    eps : float
        ``double``, in.
    activateSwish : bool
        ``bool``, in.
    swishScale : float
        ``double``, in.
    yOut : Tensor
        ``const aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 2-8.
    meanOut : Tensor
        ``const aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 2.
    rstdOut : Tensor
        ``const aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_group_norm_swish.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGroupNormSwish(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if gamma is None else gamma._record,
            _NULL if beta is None else beta._record,
            numGroups,
            _NULL if dataFormatOptional is None else dataFormatOptional._record,
            eps,
            activateSwish,
            swishScale,
            _NULL if yOut is None else yOut._record,
            _NULL if meanOut is None else meanOut._record,
            _NULL if rstdOut is None else rstdOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupNormSwish",
            _status,
            (x, gamma, beta, numGroups, dataFormatOptional, eps, activateSwish, swishScale, yOut, meanOut,
             rstdOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupNormSwish",
            (x, gamma, beta, numGroups, dataFormatOptional, eps, activateSwish, swishScale, yOut, meanOut,
             rstdOut),
            stream,
        )


def aclnnGroupNormSwishGrad(
    dy,
    mean,
    rstd,
    x,
    gamma,
    beta,
    numGroups,
    dataFormatOptional,
    swishScale,
    dgammaIsRequire,
    dbetaIsRequire,
    dxOut,
    dgammaOut,
    dbetaOut,
    *,
    stream=None,
):
    """Launch ``aclnnGroupNormSwishGrad``, which writes ``dxOut``, ``dgammaOut``, ``dbetaOut``.

    ::

        aclnnStatus aclnnGroupNormSwishGradGetWorkspaceSize(
            const aclTensor *dy,
            const aclTensor *mean,
            const aclTensor *rstd,
            const aclTensor *x,
            const aclTensor *gamma,
            const aclTensor *beta,
            int64_t numGroups,
            char *dataFormatOptional,
            double swishScale,
            bool dgammaIsRequire,
            bool dbetaIsRequire,
            const aclTensor *dxOut,
            const aclTensor *dgammaOut,
            const aclTensor *dbetaOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    dy : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 2-8.
    mean : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 2.
    rstd : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 2.
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 2-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1.
    beta : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1.
    numGroups : int
        ``int64_t``, in.
    dataFormatOptional : str, optional
        ``char *``, in.
    swishScale : float
        ``double``, in.
    dgammaIsRequire : bool
        ``bool``, in.
    dbetaIsRequire : bool
        ``bool``, in.
    dxOut : Tensor
        ``const aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 2-8.
    dgammaOut : Tensor
        ``const aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 2.
    dbetaOut : Tensor
        ``const aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_group_norm_swish_grad.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGroupNormSwishGrad(
            _NULL if stream is None else stream._record,
            _NULL if dy is None else dy._record,
            _NULL if mean is None else mean._record,
            _NULL if rstd is None else rstd._record,
            _NULL if x is None else x._record,
            _NULL if gamma is None else gamma._record,
            _NULL if beta is None else beta._record,
            numGroups,
            _NULL if dataFormatOptional is None else dataFormatOptional._record,
            swishScale,
            dgammaIsRequire,
            dbetaIsRequire,
            _NULL if dxOut is None else dxOut._record,
            _NULL if dgammaOut is None else dgammaOut._record,
            _NULL if dbetaOut is None else dbetaOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupNormSwishGrad",
            _status,
            (dy, mean, rstd, x, gamma, beta, numGroups, dataFormatOptional, swishScale, dgammaIsRequire,
             dbetaIsRequire, dxOut, dgammaOut, dbetaOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupNormSwishGrad",
            (dy, mean, rstd, x, gamma, beta, numGroups, dataFormatOptional, swishScale, dgammaIsRequire,
             dbetaIsRequire, dxOut, dgammaOut, dbetaOut),
            stream,
        )


def aclnnGroupQuant(x, scale, groupIndex, offsetOptional, dstType, y, *, stream=None):
    """Launch ``aclnnGroupQuant``, which writes ``y``.

    ::

        aclnnStatus aclnnGroupQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *scale,
            const aclTensor *groupIndex,
            const aclTensor *offsetOptional,
            int32_t dstType,
            aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2.
    groupIndex : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1.
    offsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    dstType : int
        ``int32_t``, in.
    y : Tensor
        ``aclTensor *``, out. INT8, INT32, INT4; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_group_quant.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnGroupQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if scale is None else scale._record,
            _NULL if groupIndex is None else groupIndex._record,
            _NULL if offsetOptional is None else offsetOptional._record,
            dstType,
            _NULL if y is None else y._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupQuant",
            _status,
            (x, scale, groupIndex, offsetOptional, dstType, y),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnGroupQuant", (x, scale, groupIndex, offsetOptional, dstType, y), stream)


def aclnnGroupedDynamicBlockQuant(
    x,
    groupList,
    minScale,
    roundModeOptional,
    dstType,
    rowBlockSize,
    colBlockSize,
    groupListType,
    yOut,
    scaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedDynamicBlockQuant``, which writes ``yOut``, ``scaleOut``.

    ::

        aclnnStatus aclnnGroupedDynamicBlockQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *groupList,
            double minScale,
            char *roundModeOptional,
            int64_t dstType,
            int64_t rowBlockSize,
            int64_t colBlockSize,
            int64_t groupListType,
            const aclTensor *yOut,
            const aclTensor *scaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    groupList : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    minScale : float
        ``double``, in.
    roundModeOptional : str, optional
        ``char *``, in.
    dstType : int
        ``int64_t``, in.
    rowBlockSize : int
        ``int64_t``, in.
    colBlockSize : int
        ``int64_t``, in.
    groupListType : int
        ``int64_t``, in.
    yOut : Tensor
        ``const aclTensor *``, out. HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2-3.
    scaleOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_dynamic_block_quant.h`` of library nn. Seen in 2026-08. The prototype
    is known from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnGroupedDynamicBlockQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if groupList is None else groupList._record,
            minScale,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            dstType,
            rowBlockSize,
            colBlockSize,
            groupListType,
            _NULL if yOut is None else yOut._record,
            _NULL if scaleOut is None else scaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupedDynamicBlockQuant",
            _status,
            (x, groupList, minScale, roundModeOptional, dstType, rowBlockSize, colBlockSize, groupListType,
             yOut, scaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupedDynamicBlockQuant",
            (x, groupList, minScale, roundModeOptional, dstType, rowBlockSize, colBlockSize, groupListType,
             yOut, scaleOut),
            stream,
        )


def aclnnGroupedDynamicBlockQuantV2(
    x,
    groupList,
    minScale,
    roundModeOptional,
    dstType,
    rowBlockSize,
    colBlockSize,
    groupListType,
    dstTypeMax,
    yOut,
    scaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedDynamicBlockQuantV2``, which writes ``yOut``, ``scaleOut``.

    ::

        aclnnStatus aclnnGroupedDynamicBlockQuantV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *groupList,
            double minScale,
            char *roundModeOptional,
            int64_t dstType,
            int64_t rowBlockSize,
            int64_t colBlockSize,
            int64_t groupListType,
            double dstTypeMax,
            const aclTensor *yOut,
            const aclTensor *scaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    groupList : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    minScale : float
        ``double``, in.
    roundModeOptional : str, optional
        ``char *``, in.
    dstType : int
        ``int64_t``, in.
    rowBlockSize : int
        ``int64_t``, in.
    colBlockSize : int
        ``int64_t``, in.
    groupListType : int
        ``int64_t``, in.
    dstTypeMax : float
        ``double``, in.
    yOut : Tensor
        ``const aclTensor *``, out. HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2-3.
    scaleOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_dynamic_block_quant_v2.h`` of library nn. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnGroupedDynamicBlockQuantV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if groupList is None else groupList._record,
            minScale,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            dstType,
            rowBlockSize,
            colBlockSize,
            groupListType,
            dstTypeMax,
            _NULL if yOut is None else yOut._record,
            _NULL if scaleOut is None else scaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupedDynamicBlockQuantV2",
            _status,
            (x, groupList, minScale, roundModeOptional, dstType, rowBlockSize, colBlockSize, groupListType,
             dstTypeMax, yOut, scaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupedDynamicBlockQuantV2",
            (x, groupList, minScale, roundModeOptional, dstType, rowBlockSize, colBlockSize, groupListType,
             dstTypeMax, yOut, scaleOut),
            stream,
        )


def aclnnGroupedDynamicMxQuant(x, groupIndex, roundMode, dstType, blocksize, y, mxscale, *, stream=None):
    """Launch ``aclnnGroupedDynamicMxQuant``, which writes ``y``, ``mxscale``.

    ::

        aclnnStatus aclnnGroupedDynamicMxQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *groupIndex,
            const char *roundMode,
            int64_t dstType,
            int64_t blocksize,
            const aclTensor *y,
            const aclTensor *mxscale,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    groupIndex : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    roundMode : str
        ``const char *``, in.
    dstType : int
        ``int64_t``, in.
    blocksize : int
        ``int64_t``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2.
    mxscale : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_dynamic_mx_quant.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnGroupedDynamicMxQuant",
        (x, groupIndex, roundMode, dstType, blocksize, y, mxscale),
        stream,
    )


def aclnnGroupedDynamicMxQuantV2(
    x,
    groupIndex,
    roundMode,
    dstType,
    blocksize,
    scaleAlg,
    dstTypeMax,
    y,
    mxscale,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedDynamicMxQuantV2``, which writes ``y``, ``mxscale``.

    ::

        aclnnStatus aclnnGroupedDynamicMxQuantV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *groupIndex,
            const char *roundMode,
            int64_t dstType,
            int64_t blocksize,
            int64_t scaleAlg,
            double dstTypeMax,
            const aclTensor *y,
            const aclTensor *mxscale,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    groupIndex : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    roundMode : str
        ``const char *``, in.
    dstType : int
        ``int64_t``, in.
    blocksize : int
        ``int64_t``, in.
    scaleAlg : int
        ``int64_t``, in.
    dstTypeMax : float
        ``double``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT4_E2M1, FLOAT4_E1M2, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2.
    mxscale : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_dynamic_mx_quant_v2.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnGroupedDynamicMxQuantV2",
        (x, groupIndex, roundMode, dstType, blocksize, scaleAlg, dstTypeMax, y, mxscale),
        stream,
    )


def aclnnGroupedDynamicMxQuantWithDualAxis(
    x,
    groupIndex,
    roundModeOptional,
    scaleAlg,
    dstDtype,
    maxDtypeValue,
    y1Out,
    y1ScaleOut,
    y2Out,
    y2ScaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnGroupedDynamicMxQuantWithDualAxis``.

    ::

        aclnnStatus aclnnGroupedDynamicMxQuantWithDualAxisGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *groupIndex,
            char *roundModeOptional,
            int64_t scaleAlg,
            int64_t dstDtype,
            double maxDtypeValue,
            const aclTensor *y1Out,
            const aclTensor *y1ScaleOut,
            const aclTensor *y2Out,
            const aclTensor *y2ScaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    groupIndex : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    roundModeOptional : str, optional
        ``char *``, in.
    scaleAlg : int
        ``int64_t``, in.
    dstDtype : int
        ``int64_t``, in.
    maxDtypeValue : float
        ``double``, in.
    y1Out : Tensor
        ``const aclTensor *``, out. FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2.
    y1ScaleOut : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 3.
    y2Out : Tensor
        ``const aclTensor *``, out. FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2.
    y2ScaleOut : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_dynamic_mx_quant_with_dual_axis.h`` of library nn. Seen in 2026-08.
    The prototype is known from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnGroupedDynamicMxQuantWithDualAxis(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if groupIndex is None else groupIndex._record,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            scaleAlg,
            dstDtype,
            maxDtypeValue,
            _NULL if y1Out is None else y1Out._record,
            _NULL if y1ScaleOut is None else y1ScaleOut._record,
            _NULL if y2Out is None else y2Out._record,
            _NULL if y2ScaleOut is None else y2ScaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGroupedDynamicMxQuantWithDualAxis",
            _status,
            (x, groupIndex, roundModeOptional, scaleAlg, dstDtype, maxDtypeValue, y1Out, y1ScaleOut, y2Out,
             y2ScaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGroupedDynamicMxQuantWithDualAxis",
            (x, groupIndex, roundModeOptional, scaleAlg, dstDtype, maxDtypeValue, y1Out, y1ScaleOut, y2Out,
             y2ScaleOut),
            stream,
        )


def aclnnGroupedQuantMax(x, scale, groupList, roundMode, dstType, y, amax, *, stream=None):
    """Launch ``aclnnGroupedQuantMax``, which writes ``y``, ``amax``.

    ::

        aclnnStatus aclnnGroupedQuantMaxGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *scale,
            const aclTensor *groupList,
            const char *roundMode,
            int64_t dstType,
            const aclTensor *y,
            const aclTensor *amax,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    groupList : Tensor
        ``const aclTensor *``, in. INT64; ND; rank 1.
    roundMode : str
        ``const char *``, in.
    dstType : int
        ``int64_t``, in.
    y : Tensor
        ``const aclTensor *``, out. HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN; ND; rank 2-8.
    amax : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grouped_quant_max.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnGroupedQuantMax",
        (x, scale, groupList, roundMode, dstType, y, amax),
        stream,
    )


def aclnnHardshrink(self, lambd, out, *, stream=None):
    """Launch ``aclnnHardshrink``, which writes ``out``.

    ::

        aclnnStatus aclnnHardshrinkGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *lambd,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    lambd : number
        ``const aclScalar *``, in. FLOAT.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_hardshrink.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnHardshrink", (self, lambd, out), stream)


def aclnnHardshrinkBackward(gradOutput, self, lambd, gradInput, *, stream=None):
    """Launch ``aclnnHardshrinkBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnHardshrinkBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclScalar *lambd,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    lambd : number
        ``const aclScalar *``, in. FLOAT.
    gradInput : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_hardshrink_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnHardshrinkBackward", (gradOutput, self, lambd, gradInput), stream)


def aclnnHardsigmoid(self, out, *, stream=None):
    """Launch ``aclnnHardsigmoid``, which writes ``out``.

    ::

        aclnnStatus aclnnHardsigmoidGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_hardsigmoid.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnHardsigmoid(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnHardsigmoid", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnHardsigmoid", (self, out), stream)


def aclnnHardsigmoidBackward(gradOutput, self, out, *, stream=None):
    """Launch ``aclnnHardsigmoidBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnHardsigmoidBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_hardsigmoid_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnHardsigmoidBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnHardsigmoidBackward", _status, (gradOutput, self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnHardsigmoidBackward", (gradOutput, self, out), stream)


def aclnnHardswish(self, out, *, stream=None):
    """Launch ``aclnnHardswish``, which writes ``out``.

    ::

        aclnnStatus aclnnHardswishGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_hardswish.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnHardswish(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnHardswish", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnHardswish", (self, out), stream)


def aclnnHardswishBackward(gradOutput, self, out, *, stream=None):
    """Launch ``aclnnHardswishBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnHardswishBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_hardswish_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnHardswishBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnHardswishBackward", _status, (gradOutput, self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnHardswishBackward", (gradOutput, self, out), stream)


def aclnnHardswishBackwardV2(gradOutput, self, out, *, stream=None):
    """Launch ``aclnnHardswishBackwardV2``, which writes ``out``.

    ::

        aclnnStatus aclnnHardswishBackwardV2GetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1-8.
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1-8.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_hardswish_backward_v2.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnHardswishBackwardV2(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnHardswishBackwardV2", _status, (gradOutput, self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnHardswishBackwardV2", (gradOutput, self, out), stream)


def aclnnHardtanhBackward(gradOutput, self, min, max, out, *, stream=None):
    """Launch ``aclnnHardtanhBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnHardtanhBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclScalar *min,
            const aclScalar *max,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    min : number
        ``const aclScalar *``, in. BF16, FLOAT16, FLOAT.
    max : number
        ``const aclScalar *``, in. BF16, FLOAT16, FLOAT.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_hardtanh_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnHardtanhBackward", (gradOutput, self, min, max, out), stream)


def aclnnHeaviside(input, values, out, *, stream=None):
    """Launch ``aclnnHeaviside``, which writes ``out``.

    ::

        aclnnStatus aclnnHeavisideGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *values,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    values : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_heaviside.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnHeaviside(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if values is None else values._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnHeaviside", _status, (input, values, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnHeaviside", (input, values, out), stream)


def aclnnIndex(self, indices, out, *, stream=None):
    """Launch ``aclnnIndex``, which writes ``out``.

    ::

        aclnnStatus aclnnIndexGetWorkspaceSize(
            const aclTensor *self,
            const aclTensorList *indices,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL,
        COMPLEX64; ND; rank 1-8.
    indices : sequence of Tensor
        ``const aclTensorList *``, in. INT32, INT64, BOOL; ND; rank 1-8.
    out : Tensor
        ``aclTensor *``, out. ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_index.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnIndex", (self, indices, out), stream)


def aclnnIndexAdd(self, dim, index, source, alpha, out, *, stream=None):
    """Launch ``aclnnIndexAdd``, which writes ``out``.

    ::

        aclnnStatus aclnnIndexAddGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            const aclTensor *index,
            const aclTensor *source,
            const aclScalar *alpha,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32, INT16, INT8, UINT8, DOUBLE, INT64, BOOL, BF16; ND;
        rank 0-8.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT64, INT32; ND; rank 0-1.
    source : Tensor
        ``const aclTensor *``, in.
    alpha : number
        ``const aclScalar *``, in.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_index_add.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnIndexAdd", (self, dim, index, source, alpha, out), stream)


def aclnnIndexAddV2(self, dim, index, source, alpha, mode, out, *, stream=None):
    """Launch ``aclnnIndexAddV2``, which writes ``out``.

    ::

        aclnnStatus aclnnIndexAddV2GetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            const aclTensor *index,
            const aclTensor *source,
            const aclScalar *alpha,
            int64_t mode,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32, INT16, INT8, UINT8, DOUBLE, INT64, BOOL, BF16; ND;
        rank 0-8.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT64, INT32; ND; rank 1.
    source : Tensor
        ``const aclTensor *``, in. ND.
    alpha : number
        ``const aclScalar *``, in.
    mode : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_index_add_v2.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnIndexAddV2", (self, dim, index, source, alpha, mode, out), stream)


def aclnnIndexCopy(selfRef, dim, index, source, outRef, *, stream=None):
    """Launch ``aclnnIndexCopy``, which writes ``outRef`` and updates ``selfRef``.

    ::

        aclnnStatus aclnnIndexCopyGetWorkspaceSize(
            aclTensor *selfRef,
            int64_t dim,
            const aclTensor *index,
            const aclTensor *source,
            aclTensor *outRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, BF16, FLOAT16, INT32, UINT32, INT64, UINT64, INT16, INT8, UINT8,
        DOUBLE, BOOL, COMPLEX128, COMPLEX64; ND.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    source : Tensor
        ``const aclTensor *``, in. ND.
    outRef : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_index_copy.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnIndexCopy(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            dim,
            _NULL if index is None else index._record,
            _NULL if source is None else source._record,
            _NULL if outRef is None else outRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnIndexCopy", _status, (selfRef, dim, index, source, outRef), stream)
    elif _status is None:
        _call.convert_and_call("aclnnIndexCopy", (selfRef, dim, index, source, outRef), stream)


def aclnnIndexFill(self, dim, index, value, out, *, stream=None):
    """Launch ``aclnnIndexFill``, which writes ``out``.

    ::

        aclnnStatus aclnnIndexFillGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            const aclTensor *index,
            const aclScalar *value,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT32, INT64, BOOL, BF16, INT8, UINT8, INT16, DOUBLE; ND;
        rank 0-8.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT32, INT64.
    value : number
        ``const aclScalar *``, in.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_index_fill.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnIndexFill", (self, dim, index, value, out), stream)


def aclnnIndexFillTensor(self, dim, index, value, out, *, stream=None):
    """Launch ``aclnnIndexFillTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnIndexFillTensorGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            const aclIntArray *index,
            const aclScalar *value,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT32, INT64, BOOL, BF16; ND; rank 0-8.
    dim : int
        ``int64_t``, in.
    index : sequence of int
        ``const aclIntArray *``, in.
    value : number
        ``const aclScalar *``, in.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_index_fill_tensor.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnIndexFillTensor", (self, dim, index, value, out), stream)


def aclnnIndexPutImpl(selfRef, indices, values, accumulate, unsafe, *, stream=None):
    """Launch ``aclnnIndexPutImpl``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnIndexPutImplGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensorList *indices,
            const aclTensor *values,
            bool accumulate,
            bool unsafe,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BF16; ND; rank
        1-8.
    indices : sequence of Tensor
        ``const aclTensorList *``, in. INT32, INT64, BOOL; ND; rank 1-8.
    values : Tensor
        ``const aclTensor *``, in. ND.
    accumulate : bool
        ``bool``, in.
    unsafe : bool
        ``bool``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_index_put_impl.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnIndexPutImpl", (selfRef, indices, values, accumulate, unsafe), stream)


def aclnnIndexSelect(self, dim, index, out, *, stream=None):
    """Launch ``aclnnIndexSelect``, which writes ``out``.

    ::

        aclnnStatus aclnnIndexSelectGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            const aclTensor *index,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT64, INT32, INT16, INT8, UINT8, UINT16, UINT32,
        UINT64, BOOL, DOUBLE, COMPLEX64, COMPLEX128; ND, NCHW, NHWC, HWCN, NDHWC, NCDHW.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT64, INT32; ND, NCHW, NHWC, HWCN, NDHWC, NCDHW.
    out : Tensor
        ``aclTensor *``, out. ND, NCHW, NHWC, HWCN, NDHWC, NCDHW.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_index_select.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnIndexSelect(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            _NULL if index is None else index._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnIndexSelect", _status, (self, dim, index, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnIndexSelect", (self, dim, index, out), stream)


def aclnnInplaceAddRelu(selfRef, other, alpha, *, stream=None):
    """Launch ``aclnnInplaceAddRelu``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceAddReluGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *other,
            aclScalar *alpha,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. BF16, FLOAT16, FLOAT, INT8, UINT8, INT16, INT32, INT64; ND; rank 0-8.
    other : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, INT8, UINT8, INT16, INT32, INT64; ND; rank 0-8.
    alpha : number
        ``aclScalar *``, in. BF16, FLOAT16, FLOAT, INT8, UINT8, INT16, INT32, INT64.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_add_relu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceAddRelu", (selfRef, other, alpha), stream)


def aclnnInplaceAddRmsNorm(x1Ref, x2Ref, gamma, epsilon, rstdOut, *, stream=None):
    """Launch ``aclnnInplaceAddRmsNorm``, which writes ``rstdOut`` and updates ``x1Ref``, ``x2Ref``.

    ::

        aclnnStatus aclnnInplaceAddRmsNormGetWorkspaceSize(
            aclTensor *x1Ref,
            aclTensor *x2Ref,
            const aclTensor *gamma,
            double epsilon,
            const aclTensor *rstdOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1Ref : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    x2Ref : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    epsilon : float
        ``double``, in.
    rstdOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_inplace_add_rms_norm.h`` of library nn. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceAddRmsNorm(
            _NULL if stream is None else stream._record,
            _NULL if x1Ref is None else x1Ref._record,
            _NULL if x2Ref is None else x2Ref._record,
            _NULL if gamma is None else gamma._record,
            epsilon,
            _NULL if rstdOut is None else rstdOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnInplaceAddRmsNorm",
            _status,
            (x1Ref, x2Ref, gamma, epsilon, rstdOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnInplaceAddRmsNorm", (x1Ref, x2Ref, gamma, epsilon, rstdOut), stream)


def aclnnInplaceAddbmm(selfRef, batch1, batch2, beta, alpha, cubeMathType, *, stream=None):
    """Launch ``aclnnInplaceAddbmm``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceAddbmmGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *batch1,
            const aclTensor *batch2,
            const aclScalar *beta,
            const aclScalar *alpha,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. BF16, FLOAT16, FLOAT; ND; rank 2.
    batch1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 3.
    batch2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 3.
    beta : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_addbmm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnInplaceAddbmm",
        (selfRef, batch1, batch2, beta, alpha, cubeMathType),
        stream,
    )


def aclnnInplaceAddmm(selfRef, mat1, mat2, beta, alpha, cubeMathType, *, stream=None):
    """Launch ``aclnnInplaceAddmm``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceAddmmGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclTensor *mat1,
            const aclTensor *mat2,
            const aclScalar *beta,
            const aclScalar *alpha,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. BF16, FLOAT16, FLOAT; ND; rank 2.
    mat1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    mat2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    beta : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_addmm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceAddmm", (selfRef, mat1, mat2, beta, alpha, cubeMathType), stream)


def aclnnInplaceBaddbmm(selfRef, batch1, batch2, beta, alpha, cubeMathType, *, stream=None):
    """Launch ``aclnnInplaceBaddbmm``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceBaddbmmGetWorkspaceSize(
            const aclTensor *selfRef,
            const aclTensor *batch1,
            const aclTensor *batch2,
            const aclScalar *beta,
            const aclScalar *alpha,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. BF16, FLOAT16, FLOAT; ND; rank 2-3.
    batch1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 3.
    batch2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 3.
    beta : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    alpha : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_baddbmm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnInplaceBaddbmm",
        (selfRef, batch1, batch2, beta, alpha, cubeMathType),
        stream,
    )


def aclnnInplaceCelu(selfRef, alpha, *, stream=None):
    """Launch ``aclnnInplaceCelu``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceCeluGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *alpha,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    alpha : number
        ``const aclScalar *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_celu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceCelu", (selfRef, alpha), stream)


def aclnnInplaceElu(selfRef, alpha, scale, inputScale, *, stream=None):
    """Launch ``aclnnInplaceElu``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceEluGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *alpha,
            const aclScalar *scale,
            const aclScalar *inputScale,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, BF16; ND; rank 0-8.
    alpha : number
        ``const aclScalar *``, in.
    scale : number
        ``const aclScalar *``, in.
    inputScale : number
        ``const aclScalar *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_elu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceElu", (selfRef, alpha, scale, inputScale), stream)


def aclnnInplaceErfinv(selfRef, *, stream=None):
    """Launch ``aclnnInplaceErfinv``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceErfinvGetWorkspaceSize(
            const aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``const aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_erfinv.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceErfinv(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceErfinv", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceErfinv", (selfRef,), stream)


def aclnnInplaceHardsigmoid(self, *, stream=None):
    """Launch ``aclnnInplaceHardsigmoid``, which updates ``self``.

    ::

        aclnnStatus aclnnInplaceHardsigmoidGetWorkspaceSize(
            const aclTensor *self,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, inout. FLOAT, FLOAT16, INT32, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_hardsigmoid.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceHardsigmoid(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceHardsigmoid", _status, (self,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceHardsigmoid", (self,), stream)


def aclnnInplaceHardswish(self, *, stream=None):
    """Launch ``aclnnInplaceHardswish``, which updates ``self``.

    ::

        aclnnStatus aclnnInplaceHardswishGetWorkspaceSize(
            const aclTensor *self,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, inout. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_hardswish.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceHardswish(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceHardswish", _status, (self,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceHardswish", (self,), stream)


def aclnnInplaceIndexCopy(selfRef, dim, index, source, *, stream=None):
    """Launch ``aclnnInplaceIndexCopy``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceIndexCopyGetWorkspaceSize(
            aclTensor *selfRef,
            int64_t dim,
            const aclTensor *index,
            const aclTensor *source,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, BF16, FLOAT16, INT32, UINT32, INT64, UINT64, INT16, INT8, UINT8,
        DOUBLE, BOOL, COMPLEX128, COMPLEX64; ND.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    source : Tensor
        ``const aclTensor *``, in. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_index_copy.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceIndexCopy(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            dim,
            _NULL if index is None else index._record,
            _NULL if source is None else source._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceIndexCopy", _status, (selfRef, dim, index, source), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceIndexCopy", (selfRef, dim, index, source), stream)


def aclnnInplaceIndexFill(selfRef, dim, index, value, *, stream=None):
    """Launch ``aclnnInplaceIndexFill``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceIndexFillGetWorkspaceSize(
            aclTensor *selfRef,
            int64_t dim,
            const aclTensor *index,
            const aclScalar *value,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT16, FLOAT, INT32, INT64, BOOL, BF16, INT8, UINT8, INT16, DOUBLE; ND; rank
        0-8.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT32, INT64.
    value : number
        ``const aclScalar *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_index_fill.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnInplaceIndexFill", (selfRef, dim, index, value), stream)


def aclnnInplaceIndexFillTensor(selfRef, dim, index, value, *, stream=None):
    """Launch ``aclnnInplaceIndexFillTensor``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceIndexFillTensorGetWorkspaceSize(
            aclTensor *selfRef,
            int64_t dim,
            const aclIntArray *index,
            const aclScalar *value,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT16, FLOAT, INT32, INT64, BOOL, BF16; ND; rank 0-8.
    dim : int
        ``int64_t``, in.
    index : sequence of int
        ``const aclIntArray *``, in.
    value : number
        ``const aclScalar *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_index_fill_tensor.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnInplaceIndexFillTensor", (selfRef, dim, index, value), stream)


def aclnnInplaceLeakyRelu(selfRef, negativeSlope, *, stream=None):
    """Launch ``aclnnInplaceLeakyRelu``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceLeakyReluGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *negativeSlope,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16, DOUBLE; ND; rank 0-8.
    negativeSlope : number
        ``const aclScalar *``, in. FLOAT.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_leaky_relu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceLeakyRelu", (selfRef, negativeSlope), stream)


def aclnnInplaceMaskedScatter(selfRef, mask, source, *, stream=None):
    """Launch ``aclnnInplaceMaskedScatter``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceMaskedScatterGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *mask,
            const aclTensor *source,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BF16; ND.
    mask : Tensor
        ``const aclTensor *``, in. BOOL, UINT8; ND.
    source : Tensor
        ``const aclTensor *``, in. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_masked_scatter.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceMaskedScatter(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if mask is None else mask._record,
            _NULL if source is None else source._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceMaskedScatter", _status, (selfRef, mask, source), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceMaskedScatter", (selfRef, mask, source), stream)


def aclnnInplaceMish(selfRef, *, stream=None):
    """Launch ``aclnnInplaceMish``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceMishGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mish.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceMish(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceMish", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceMish", (selfRef,), stream)


def aclnnInplacePut(selfRef, index, source, accumulate, *, stream=None):
    """Launch ``aclnnInplacePut``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplacePutGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *index,
            const aclTensor *source,
            bool accumulate,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. BOOL, FLOAT, FLOAT16, BF16, DOUBLE, INT8, INT16, INT32, INT64, UINT8,
        COMPLEX64, COMPLEX128; ND.
    index : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    source : Tensor
        ``const aclTensor *``, in. ND.
    accumulate : bool
        ``bool``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_put.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplacePut(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if index is None else index._record,
            _NULL if source is None else source._record,
            accumulate,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplacePut", _status, (selfRef, index, source, accumulate), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplacePut", (selfRef, index, source, accumulate), stream)


def aclnnInplaceQuantScatter(
    selfRef,
    indices,
    updates,
    quantScales,
    quantZeroPoints,
    axis,
    quantAxis,
    reduction,
    *,
    stream=None,
):
    """Launch ``aclnnInplaceQuantScatter``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceQuantScatterGetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *indices,
            const aclTensor *updates,
            const aclTensor *quantScales,
            const aclTensor *quantZeroPoints,
            int64_t axis,
            int64_t quantAxis,
            int64_t reduction,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. INT8; ND; rank 3.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1.
    updates : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    quantScales : Tensor
        ``const aclTensor *``, in. BF16, FLOAT; ND; rank 3.
    quantZeroPoints : Tensor, optional
        ``const aclTensor *``, in. BF16, INT32; ND; rank 3.
    axis : int
        ``int64_t``, in.
    quantAxis : int
        ``int64_t``, in.
    reduction : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_scatter.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceQuantScatter(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            _NULL if indices is None else indices._record,
            _NULL if updates is None else updates._record,
            _NULL if quantScales is None else quantScales._record,
            _NULL if quantZeroPoints is None else quantZeroPoints._record,
            axis,
            quantAxis,
            reduction,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnInplaceQuantScatter",
            _status,
            (selfRef, indices, updates, quantScales, quantZeroPoints, axis, quantAxis, reduction),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnInplaceQuantScatter",
            (selfRef, indices, updates, quantScales, quantZeroPoints, axis, quantAxis, reduction),
            stream,
        )


def aclnnInplaceQuantScatterV2(
    selfRef,
    indices,
    updates,
    quantScales,
    quantZeroPoints,
    axis,
    quantAxis,
    reduction,
    roundMode,
    *,
    stream=None,
):
    """Launch ``aclnnInplaceQuantScatterV2``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceQuantScatterV2GetWorkspaceSize(
            aclTensor *selfRef,
            const aclTensor *indices,
            const aclTensor *updates,
            const aclTensor *quantScales,
            const aclTensor *quantZeroPoints,
            int64_t axis,
            int64_t quantAxis,
            int64_t reduction,
            const char *roundMode,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. INT8, FLOAT8_E4M3FN, HIFLOAT8; ND; rank 3-8.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1,2.
    updates : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3-8.
    quantScales : Tensor
        ``const aclTensor *``, in. BF16, FLOAT; ND; rank 1-8.
    quantZeroPoints : Tensor
        ``const aclTensor *``, in. BF16, INT32; ND; rank 1-8.
    axis : int
        ``int64_t``, in.
    quantAxis : int
        ``int64_t``, in.
    reduction : int
        ``int64_t``, in.
    roundMode : str
        ``const char *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_scatter_v2.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnInplaceQuantScatterV2",
        (selfRef, indices, updates, quantScales, quantZeroPoints, axis, quantAxis, reduction, roundMode),
        stream,
    )


def aclnnInplaceRReluWithNoise(self, noise, lower, upper, training, seed, offset, *, stream=None):
    """Launch ``aclnnInplaceRReluWithNoise``, which updates ``self``.

    ::

        aclnnStatus aclnnInplaceRReluWithNoiseGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *noise,
            const aclScalar *lower,
            const aclScalar *upper,
            bool training,
            int64_t seed,
            int64_t offset,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, inout. BF16, FLOAT16, FLOAT; ND.
    noise : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    lower : number
        ``const aclScalar *``, in. BF16, FLOAT16, FLOAT.
    upper : number
        ``const aclScalar *``, in. BF16, FLOAT16, FLOAT.
    training : bool
        ``bool``, in.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rrelu_with_noise.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnInplaceRReluWithNoise",
        (self, noise, lower, upper, training, seed, offset),
        stream,
    )


def aclnnInplaceRelu(selfRef, *, stream=None):
    """Launch ``aclnnInplaceRelu``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceReluGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, INT8, INT32, INT64, BF16, UINT8; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_relu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceRelu(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceRelu", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceRelu", (selfRef,), stream)


def aclnnInplaceRenorm(selfRef, p, dim, maxNorm, *, stream=None):
    """Launch ``aclnnInplaceRenorm``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceRenormGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *p,
            int64_t dim,
            const aclScalar *maxNorm,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    p : number
        ``const aclScalar *``, in. FLOAT.
    dim : int
        ``int64_t``, in.
    maxNorm : number
        ``const aclScalar *``, in. FLOAT.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_renorm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceRenorm", (selfRef, p, dim, maxNorm), stream)


def aclnnInplaceScatter(selfRef, dim, index, src, reduce, *, stream=None):
    """Launch ``aclnnInplaceScatter``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceScatterGetWorkspaceSize(
            aclTensor *selfRef,
            int64_t dim,
            const aclTensor *index,
            const aclTensor *src,
            int64_t reduce,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 0-8.
    src : Tensor
        ``const aclTensor *``, in. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    reduce : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceScatter(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            dim,
            _NULL if index is None else index._record,
            _NULL if src is None else src._record,
            reduce,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceScatter", _status, (selfRef, dim, index, src, reduce), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceScatter", (selfRef, dim, index, src, reduce), stream)


def aclnnInplaceScatterReduce(selfRef, dim, index, src, reduce, includeSelf, *, stream=None):
    """Launch ``aclnnInplaceScatterReduce``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceScatterReduceGetWorkspaceSize(
            aclTensor *selfRef,
            int64_t dim,
            const aclTensor *index,
            const aclTensor *src,
            int64_t reduce,
            bool includeSelf,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 0-8.
    src : Tensor
        ``const aclTensor *``, in. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    reduce : int
        ``int64_t``, in.
    includeSelf : bool
        ``bool``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter_reduce.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceScatterReduce(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
            dim,
            _NULL if index is None else index._record,
            _NULL if src is None else src._record,
            reduce,
            includeSelf,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnInplaceScatterReduce",
            _status,
            (selfRef, dim, index, src, reduce, includeSelf),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnInplaceScatterReduce",
            (selfRef, dim, index, src, reduce, includeSelf),
            stream,
        )


def aclnnInplaceScatterUpdate(data, indices, updates, axis, *, stream=None):
    """Launch ``aclnnInplaceScatterUpdate``, which updates ``data``.

    ::

        aclnnStatus aclnnInplaceScatterUpdateGetWorkspaceSize(
            aclTensor *data,
            const aclTensor *indices,
            const aclTensor *updates,
            int64_t axis,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    data : Tensor
        ``aclTensor *``, inout. INT8, UINT8, FLOAT16, FLOAT, INT32, BF16, FLOAT8_E4M3FN, FLOAT8_E5M2,
        HIFLOAT8; ND; rank 2-8.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 0-2.
    updates : Tensor
        ``const aclTensor *``, in. INT8, UINT8, FLOAT16, FLOAT, INT32, BF16, FLOAT8_E4M3FN, FLOAT8_E5M2,
        HIFLOAT8; ND; rank 2-8.
    axis : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter_update.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceScatterUpdate(
            _NULL if stream is None else stream._record,
            _NULL if data is None else data._record,
            _NULL if indices is None else indices._record,
            _NULL if updates is None else updates._record,
            axis,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceScatterUpdate", _status, (data, indices, updates, axis), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceScatterUpdate", (data, indices, updates, axis), stream)


def aclnnInplaceScatterValue(selfRef, dim, index, value, reduce, *, stream=None):
    """Launch ``aclnnInplaceScatterValue``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceScatterValueGetWorkspaceSize(
            aclTensor *selfRef,
            int64_t dim,
            const aclTensor *index,
            const aclScalar *value,
            int64_t reduce,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 0-8.
    value : number
        ``const aclScalar *``, in.
    reduce : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnInplaceScatterValue", (selfRef, dim, index, value, reduce), stream)


def aclnnInplaceSelu(selfRef, *, stream=None):
    """Launch ``aclnnInplaceSelu``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceSeluGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, INT32, INT8, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_selu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceSelu(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceSelu", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceSelu", (selfRef,), stream)


def aclnnInplaceSigmoid(selfRef, *, stream=None):
    """Launch ``aclnnInplaceSigmoid``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceSigmoidGetWorkspaceSize(
            aclTensor *selfRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sigmoid.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnInplaceSigmoid(
            _NULL if stream is None else stream._record,
            _NULL if selfRef is None else selfRef._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInplaceSigmoid", _status, (selfRef,), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInplaceSigmoid", (selfRef,), stream)


def aclnnInplaceThreshold(selfRef, threshold, value, *, stream=None):
    """Launch ``aclnnInplaceThreshold``, which updates ``selfRef``.

    ::

        aclnnStatus aclnnInplaceThresholdGetWorkspaceSize(
            aclTensor *selfRef,
            const aclScalar *threshold,
            const aclScalar *value,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    selfRef : Tensor
        ``aclTensor *``, inout. BF16, FLOAT16, FLOAT, INT32, INT8, UINT8, INT16, INT64; ND.
    threshold : number
        ``const aclScalar *``, in. BF16, FLOAT16, FLOAT, INT32, INT8, UINT8, INT16, INT64.
    value : number
        ``const aclScalar *``, in. BF16, FLOAT16, FLOAT, INT32, INT8, UINT8, INT16, INT64.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_threshold.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnInplaceThreshold", (selfRef, threshold, value), stream)


def aclnnInstanceNorm(x, gamma, beta, dataFormat, eps, y, mean, variance, *, stream=None):
    """Launch ``aclnnInstanceNorm``, which writes ``y``, ``mean``, ``variance``.

    ::

        aclnnStatus aclnnInstanceNormGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *gamma,
            const aclTensor *beta,
            const char *dataFormat,
            double eps,
            aclTensor *y,
            aclTensor *mean,
            aclTensor *variance,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND; rank 4.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND; rank 1.
    beta : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND; rank 1.
    dataFormat : str
        ``const char *``, in.
    eps : float
        ``double``, in.
    y : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND; rank 4.
    mean : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND; rank 4.
    variance : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_instance_norm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas inference.
    """
    _call.convert_and_call(
        "aclnnInstanceNorm",
        (x, gamma, beta, dataFormat, eps, y, mean, variance),
        stream,
    )


def aclnnInverse(self, out, *, stream=None):
    """Launch ``aclnnInverse``, which writes ``out``.

    ::

        aclnnStatus aclnnInverseGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE; ND; rank 2-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE; ND; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_inverse.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnInverse(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnInverse", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnInverse", (self, out), stream)


def aclnnKlDivBackward(gradOutput, self, target, reduction, logTarget, out, *, stream=None):
    """Launch ``aclnnKlDivBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnKlDivBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *target,
            int64_t reduction,
            bool logTarget,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    target : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    reduction : int
        ``int64_t``, in.
    logTarget : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_kl_div_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnKlDivBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            reduction,
            logTarget,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnKlDivBackward",
            _status,
            (gradOutput, self, target, reduction, logTarget, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnKlDivBackward",
            (gradOutput, self, target, reduction, logTarget, out),
            stream,
        )


def aclnnKlDivTargetBackward(gradOutput, self, target, reduction, logTarget, gradTarget, *, stream=None):
    """Launch ``aclnnKlDivTargetBackward``, which writes ``gradTarget``.

    ::

        aclnnStatus aclnnKlDivTargetBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *target,
            int64_t reduction,
            bool logTarget,
            aclTensor *gradTarget,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    target : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    reduction : int
        ``int64_t``, in.
    logTarget : bool
        ``bool``, in.
    gradTarget : Tensor
        ``aclTensor *``, out. ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_kl_div_target_backward.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnKlDivTargetBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            reduction,
            logTarget,
            _NULL if gradTarget is None else gradTarget._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnKlDivTargetBackward",
            _status,
            (gradOutput, self, target, reduction, logTarget, gradTarget),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnKlDivTargetBackward",
            (gradOutput, self, target, reduction, logTarget, gradTarget),
            stream,
        )


def aclnnKthvalue(self, k, dim, keepdim, valuesOut, indicesOut, *, stream=None):
    """Launch ``aclnnKthvalue``, which writes ``valuesOut``, ``indicesOut``.

    ::

        aclnnStatus aclnnKthvalueGetWorkspaceSize(
            const aclTensor *self,
            int64_t k,
            int64_t dim,
            bool keepdim,
            aclTensor *valuesOut,
            aclTensor *indicesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32,
        UINT64; ND; rank 1-8.
    k : int
        ``int64_t``, in.
    dim : int
        ``int64_t``, in.
    keepdim : bool
        ``bool``, in.
    valuesOut : Tensor
        ``aclTensor *``, out. ND; rank 1-8.
    indicesOut : Tensor
        ``aclTensor *``, out. INT64; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_kthvalue.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnKthvalue(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            k,
            dim,
            keepdim,
            _NULL if valuesOut is None else valuesOut._record,
            _NULL if indicesOut is None else indicesOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnKthvalue",
            _status,
            (self, k, dim, keepdim, valuesOut, indicesOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnKthvalue", (self, k, dim, keepdim, valuesOut, indicesOut), stream)


def aclnnL1Loss(self, target, reduction, out, *, stream=None):
    """Launch ``aclnnL1Loss``, which writes ``out``.

    ::

        aclnnStatus aclnnL1LossGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *target,
            int64_t reduction,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT64; ND; rank 1-8.
    target : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT64; ND; rank 1-8.
    reduction : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, INT64; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_l1_loss.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnL1Loss(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            reduction,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnL1Loss", _status, (self, target, reduction, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnL1Loss", (self, target, reduction, out), stream)


def aclnnL1LossBackward(gradOutput, self, target, reduction, gradInput, *, stream=None):
    """Launch ``aclnnL1LossBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnL1LossBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *target,
            int64_t reduction,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    target : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    reduction : int
        ``int64_t``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_l1_loss_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnL1LossBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            reduction,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnL1LossBackward",
            _status,
            (gradOutput, self, target, reduction, gradInput),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnL1LossBackward",
            (gradOutput, self, target, reduction, gradInput),
            stream,
        )


def aclnnLSTM(
    input,
    params,
    hx,
    batchSizes,
    hasBias,
    numLayers,
    dropout,
    train,
    bidirectional,
    batchFirst,
    output,
    hy,
    cy,
    iOut,
    jOut,
    fOut,
    oOut,
    hOut,
    cOut,
    tanhCOut,
    *,
    stream=None,
):
    """Launch ``aclnnLSTM``.

    ::

        aclnnStatus aclnnLSTMGetWorkspaceSize(
            const aclTensor *input,
            const aclTensorList *params,
            const aclTensorList *hx,
            const aclTensor *batchSizes,
            bool hasBias,
            int64_t numLayers,
            double dropout,
            bool train,
            bool bidirectional,
            bool batchFirst,
            aclTensor *output,
            aclTensor *hy,
            aclTensor *cy,
            aclTensorList *iOut,
            aclTensorList *jOut,
            aclTensorList *fOut,
            aclTensorList *oOut,
            aclTensorList *hOut,
            aclTensorList *cOut,
            aclTensorList *tanhCOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT; ND; rank 3.
    params : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT16, FLOAT; ND.
    hx : sequence of Tensor, optional
        ``const aclTensorList *``, in. FLOAT16, FLOAT; ND.
    batchSizes : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    hasBias : bool
        ``bool``, in.
    numLayers : int
        ``int64_t``, in.
    dropout : float
        ``double``, in.
    train : bool
        ``bool``, in.
    bidirectional : bool
        ``bool``, in.
    batchFirst : bool
        ``bool``, in.
    output : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT; ND; rank 3.
    hy : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT; ND; rank 3.
    cy : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT; ND; rank 3.
    iOut : sequence of Tensor
        ``aclTensorList *``, out. FLOAT16, FLOAT; ND; rank 3.
    jOut : sequence of Tensor
        ``aclTensorList *``, out. FLOAT16, FLOAT; ND; rank 3.
    fOut : sequence of Tensor
        ``aclTensorList *``, out. FLOAT16, FLOAT; ND; rank 3.
    oOut : sequence of Tensor
        ``aclTensorList *``, out. FLOAT16, FLOAT; ND; rank 3.
    hOut : sequence of Tensor
        ``aclTensorList *``, out. FLOAT16, FLOAT; ND.
    cOut : sequence of Tensor
        ``aclTensorList *``, out. FLOAT16, FLOAT; ND.
    tanhCOut : sequence of Tensor
        ``aclTensorList *``, out. FLOAT16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_lstm.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnLSTM",
        (input, params, hx, batchSizes, hasBias, numLayers, dropout, train, bidirectional, batchFirst,
         output, hy, cy, iOut, jOut, fOut, oOut, hOut, cOut, tanhCOut),
        stream,
    )


def aclnnLayerNorm(
    input,
    normalizedShape,
    weightOptional,
    biasOptional,
    eps,
    out,
    meanOutOptional,
    rstdOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnLayerNorm``, which writes ``out``, ``meanOutOptional``, ``rstdOutOptional``.

    ::

        aclnnStatus aclnnLayerNormGetWorkspaceSize(
            const aclTensor *input,
            const aclIntArray *normalizedShape,
            const aclTensor *weightOptional,
            const aclTensor *biasOptional,
            double eps,
            aclTensor *out,
            aclTensor *meanOutOptional,
            aclTensor *rstdOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    normalizedShape : sequence of int
        ``const aclIntArray *``, in.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    eps : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    meanOutOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    rstdOutOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_layer_norm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnLayerNorm",
        (input, normalizedShape, weightOptional, biasOptional, eps, out, meanOutOptional, rstdOutOptional),
        stream,
    )


def aclnnLayerNormBackward(
    gradOut,
    input,
    normalizedShape,
    mean,
    rstd,
    weightOptional,
    biasOptional,
    outputMask,
    gradInputOut,
    gradWeightOut,
    gradBiasOut,
    *,
    stream=None,
):
    """Launch ``aclnnLayerNormBackward``, which writes ``gradInputOut``, ``gradWeightOut``, ``gradBiasOut``.

    ::

        aclnnStatus aclnnLayerNormBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclTensor *input,
            const aclIntArray *normalizedShape,
            const aclTensor *mean,
            const aclTensor *rstd,
            const aclTensor *weightOptional,
            const aclTensor *biasOptional,
            const aclBoolArray *outputMask,
            aclTensor *gradInputOut,
            aclTensor *gradWeightOut,
            aclTensor *gradBiasOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    normalizedShape : sequence of int
        ``const aclIntArray *``, in.
    mean : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    rstd : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    outputMask : sequence of bool
        ``const aclBoolArray *``, in.
    gradInputOut : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gradWeightOut : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gradBiasOut : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_layer_norm_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnLayerNormBackward",
        (gradOut, input, normalizedShape, mean, rstd, weightOptional, biasOptional, outputMask,
         gradInputOut, gradWeightOut, gradBiasOut),
        stream,
    )


def aclnnLayerNormQuant(
    x,
    gammma,
    beta,
    scale,
    zeroPointsOptional,
    quantMode,
    epsilon,
    res,
    scaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnLayerNormQuant``, which writes ``res``, ``scaleOut``.

    ::

        aclnnStatus aclnnLayerNormQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *gammma,
            const aclTensor *beta,
            const aclTensor *scale,
            const aclTensor *zeroPointsOptional,
            int quantMode,
            double epsilon,
            aclTensor *res,
            aclTensor *scaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gammma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    beta : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    zeroPointsOptional : Tensor, optional
        ``const aclTensor *``, in. INT8; ND; rank 1.
    quantMode : int
        ``int``, in.
    epsilon : float
        ``double``, in.
    res : Tensor
        ``aclTensor *``, out. INT8; ND; rank 1-8.
    scaleOut : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 0-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_layer_norm_quant.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnLayerNormQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if gammma is None else gammma._record,
            _NULL if beta is None else beta._record,
            _NULL if scale is None else scale._record,
            _NULL if zeroPointsOptional is None else zeroPointsOptional._record,
            quantMode,
            epsilon,
            _NULL if res is None else res._record,
            _NULL if scaleOut is None else scaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnLayerNormQuant",
            _status,
            (x, gammma, beta, scale, zeroPointsOptional, quantMode, epsilon, res, scaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnLayerNormQuant",
            (x, gammma, beta, scale, zeroPointsOptional, quantMode, epsilon, res, scaleOut),
            stream,
        )


def aclnnLayerNormWithImplMode(
    input,
    normalizedShape,
    weightOptional,
    biasOptional,
    eps,
    out,
    meanOutOptional,
    rstdOutOptional,
    implMode,
    *,
    stream=None,
):
    """Launch ``aclnnLayerNormWithImplMode``, which writes ``out``, ``meanOutOptional``, ``rstdOutOptional``.

    ::

        aclnnStatus aclnnLayerNormWithImplModeGetWorkspaceSize(
            const aclTensor *input,
            const aclIntArray *normalizedShape,
            const aclTensor *weightOptional,
            const aclTensor *biasOptional,
            double eps,
            aclTensor *out,
            aclTensor *meanOutOptional,
            aclTensor *rstdOutOptional,
            int32_t implMode,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    normalizedShape : sequence of int
        ``const aclIntArray *``, in.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    eps : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    meanOutOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    rstdOutOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    implMode : int
        ``int32_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_layer_norm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnLayerNormWithImplMode",
        (input, normalizedShape, weightOptional, biasOptional, eps, out, meanOutOptional, rstdOutOptional,
         implMode),
        stream,
    )


def aclnnLeakyRelu(self, negativeSlope, out, *, stream=None):
    """Launch ``aclnnLeakyRelu``, which writes ``out``.

    ::

        aclnnStatus aclnnLeakyReluGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *negativeSlope,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    negativeSlope : number
        ``const aclScalar *``, in. FLOAT.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_leaky_relu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnLeakyRelu", (self, negativeSlope, out), stream)


def aclnnLeakyReluBackward(gradOutput, self, negativeSlope, selfIsResult, out, *, stream=None):
    """Launch ``aclnnLeakyReluBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnLeakyReluBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclScalar *negativeSlope,
            bool selfIsResult,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE; ND; rank 0-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE; ND; rank 0-8.
    negativeSlope : number
        ``const aclScalar *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT8, BOOL, INT16, UINT8, BF16.
    selfIsResult : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, DOUBLE; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_leaky_relu_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnLeakyReluBackward",
        (gradOutput, self, negativeSlope, selfIsResult, out),
        stream,
    )


def aclnnLinalgVectorNorm(self, ord, dims, keepDims, dtype, out, *, stream=None):
    """Launch ``aclnnLinalgVectorNorm``, which writes ``out``.

    ::

        aclnnStatus aclnnLinalgVectorNormGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *ord,
            const aclIntArray *dims,
            bool keepDims,
            aclDataType dtype,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    ord : number
        ``const aclScalar *``, in. FLOAT.
    dims : sequence of int
        ``const aclIntArray *``, in.
    keepDims : bool
        ``bool``, in.
    dtype : aclDataType
        ``aclDataType``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_linalg_vector_norm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnLinalgVectorNorm", (self, ord, dims, keepDims, dtype, out), stream)


def aclnnLogSigmoid(self, out, *, stream=None):
    """Launch ``aclnnLogSigmoid``, which writes ``out``.

    ::

        aclnnStatus aclnnLogSigmoidGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logsigmoid.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLogSigmoid(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLogSigmoid", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLogSigmoid", (self, out), stream)


def aclnnLogSigmoidBackward(gradOutput, self, buffer, gradInput, *, stream=None):
    """Launch ``aclnnLogSigmoidBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnLogSigmoidBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *buffer,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    buffer : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logsigmoid_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLogSigmoidBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if buffer is None else buffer._record,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnLogSigmoidBackward",
            _status,
            (gradOutput, self, buffer, gradInput),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnLogSigmoidBackward", (gradOutput, self, buffer, gradInput), stream)


def aclnnLogSigmoidForward(self, out, buffer, *, stream=None):
    """Launch ``aclnnLogSigmoidForward``, which writes ``out``, ``buffer``.

    ::

        aclnnStatus aclnnLogSigmoidForwardGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            aclTensor *buffer,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    buffer : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logsigmoid.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLogSigmoidForward(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
            _NULL if buffer is None else buffer._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLogSigmoidForward", _status, (self, out, buffer), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLogSigmoidForward", (self, out, buffer), stream)


def aclnnLogSoftmax(self, dim, out, *, stream=None):
    """Launch ``aclnnLogSoftmax``, which writes ``out``.

    ::

        aclnnStatus aclnnLogSoftmaxGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, BF16; ND; rank 1-8.
    dim : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logsoftmax.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLogSoftmax(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLogSoftmax", _status, (self, dim, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLogSoftmax", (self, dim, out), stream)


def aclnnLogSoftmaxBackward(gradOutput, output, dim, out, *, stream=None):
    """Launch ``aclnnLogSoftmaxBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnLogSoftmaxBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *output,
            int64_t dim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1-8.
    output : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1-8.
    dim : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logsoftmax_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnLogSoftmaxBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if output is None else output._record,
            dim,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLogSoftmaxBackward", _status, (gradOutput, output, dim, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLogSoftmaxBackward", (gradOutput, output, dim, out), stream)


def aclnnLogit(input, eps, out, *, stream=None):
    """Launch ``aclnnLogit``, which writes ``out``.

    ::

        aclnnStatus aclnnLogitGetWorkspaceSize(
            const aclTensor *input,
            double eps,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    eps : float
        ``double``, in.
    out : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logit.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnLogit(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            eps,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLogit", _status, (input, eps, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLogit", (input, eps, out), stream)


def aclnnLogitGrad(x, dy, eps, out, *, stream=None):
    """Launch ``aclnnLogitGrad``, which writes ``out``.

    ::

        aclnnStatus aclnnLogitGradGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *dy,
            double eps,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    dy : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    eps : float
        ``double``, in.
    out : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_logit_grad.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnLogitGrad(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if dy is None else dy._record,
            eps,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnLogitGrad", _status, (x, dy, eps, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnLogitGrad", (x, dy, eps, out), stream)


def aclnnLstmBackward(
    input,
    hx,
    params,
    dy,
    dh,
    dc,
    i,
    g,
    f,
    o,
    h,
    c,
    tanhc,
    batchSizesOptional,
    hasBias,
    numLayers,
    dropout,
    train,
    bidirectional,
    batchFirst,
    outputMask,
    dxOut,
    dhPrevOut,
    dcPrevOut,
    dparamsOut,
    *,
    stream=None,
):
    """Launch ``aclnnLstmBackward``, which writes ``dxOut``, ``dhPrevOut``, ``dcPrevOut``, ``dparamsOut``.

    ::

        aclnnStatus aclnnLstmBackwardGetWorkspaceSize(
            const aclTensor *input,
            const aclTensorList *hx,
            const aclTensorList *params,
            const aclTensor *dy,
            const aclTensor *dh,
            const aclTensor *dc,
            const aclTensorList *i,
            const aclTensorList *g,
            const aclTensorList *f,
            const aclTensorList *o,
            const aclTensorList *h,
            const aclTensorList *c,
            const aclTensorList *tanhc,
            const aclTensor *batchSizesOptional,
            bool hasBias,
            int64_t numLayers,
            double dropout,
            bool train,
            bool bidirectional,
            bool batchFirst,
            const aclBoolArray *outputMask,
            aclTensor *dxOut,
            aclTensor *dhPrevOut,
            aclTensor *dcPrevOut,
            aclTensorList *dparamsOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    hx : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16; ND.
    params : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16; ND.
    dy : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    dh : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    dc : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    i : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16; ND.
    g : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16; ND.
    f : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16; ND.
    o : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16; ND.
    h : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16; ND.
    c : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16; ND.
    tanhc : sequence of Tensor
        ``const aclTensorList *``, in. FLOAT, FLOAT16; ND.
    batchSizesOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    hasBias : bool
        ``bool``, in.
    numLayers : int
        ``int64_t``, in.
    dropout : float
        ``double``, in.
    train : bool
        ``bool``, in.
    bidirectional : bool
        ``bool``, in.
    batchFirst : bool
        ``bool``, in.
    outputMask : sequence of bool
        ``const aclBoolArray *``, in.
    dxOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND.
    dhPrevOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND.
    dcPrevOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND.
    dparamsOut : sequence of Tensor
        ``aclTensorList *``, out. FLOAT, FLOAT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_lstm_backward.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnLstmBackward",
        (input, hx, params, dy, dh, dc, i, g, f, o, h, c, tanhc, batchSizesOptional, hasBias, numLayers,
         dropout, train, bidirectional, batchFirst, outputMask, dxOut, dhPrevOut, dcPrevOut, dparamsOut),
        stream,
    )


def aclnnMaskedSoftmaxWithRelPosBias(
    x,
    attenMaskOptional,
    relativePosBias,
    scaleValue,
    innerPrecisionMode,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnMaskedSoftmaxWithRelPosBias``, which writes ``out``.

    ::

        aclnnStatus aclnnMaskedSoftmaxWithRelPosBiasGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *attenMaskOptional,
            const aclTensor *relativePosBias,
            double scaleValue,
            int64_t innerPrecisionMode,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    attenMaskOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    relativePosBias : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    scaleValue : float
        ``double``, in.
    innerPrecisionMode : int
        ``int64_t``, in.
    out : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_masked_softmax_with_rel_pos_bias.h`` of library nn. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnMaskedSoftmaxWithRelPosBias(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if attenMaskOptional is None else attenMaskOptional._record,
            _NULL if relativePosBias is None else relativePosBias._record,
            scaleValue,
            innerPrecisionMode,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMaskedSoftmaxWithRelPosBias",
            _status,
            (x, attenMaskOptional, relativePosBias, scaleValue, innerPrecisionMode, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMaskedSoftmaxWithRelPosBias",
            (x, attenMaskOptional, relativePosBias, scaleValue, innerPrecisionMode, out),
            stream,
        )


def aclnnMatmul(self, mat2, out, cubeMathType, *, stream=None):
    """Launch ``aclnnMatmul``, which writes ``out``.

    ::

        aclnnStatus aclnnMatmulGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *mat2,
            aclTensor *out,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1-6.
    mat2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1-6.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 1-6.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_matmul.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMatmul(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if mat2 is None else mat2._record,
            _NULL if out is None else out._record,
            cubeMathType,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMatmul", _status, (self, mat2, out, cubeMathType), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMatmul", (self, mat2, out, cubeMathType), stream)


def aclnnMatmulCompress(x, weight, bias, compressIndex, out, *, stream=None):
    """Launch ``aclnnMatmulCompress``, which writes ``out``.

    ::

        aclnnStatus aclnnMatmulCompressGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            const aclTensor *bias,
            const aclTensor *compressIndex,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 1.
    bias : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    compressIndex : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 1.
    out : Tensor
        ``aclTensor *``, out. FLOAT16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_matmul_compress.h`` of library nn. Seen in 2026-08.

    Documented for Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnMatmulCompress(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weight is None else weight._record,
            _NULL if bias is None else bias._record,
            _NULL if compressIndex is None else compressIndex._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMatmulCompress", _status, (x, weight, bias, compressIndex, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMatmulCompress", (x, weight, bias, compressIndex, out), stream)


def aclnnMatmulCompressDequant(
    x1,
    x2,
    compressIndex,
    bias,
    deqScale,
    offsetW,
    offsetX,
    compressInfo,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnMatmulCompressDequant``, which writes ``out``.

    ::

        aclnnStatus aclnnMatmulCompressDequantGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *compressIndex,
            const aclTensor *bias,
            const aclTensor *deqScale,
            const aclTensor *offsetW,
            int offsetX,
            const aclIntArray *compressInfo,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 2.
    x2 : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 1.
    compressIndex : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 1.
    bias : Tensor
        ``const aclTensor *``, in. INT8; ND.
    deqScale : Tensor
        ``const aclTensor *``, in. UINT64; ND.
    offsetW : Tensor, optional
        ``const aclTensor *``, in. INT8.
    offsetX : int
        ``int``, in.
    compressInfo : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_matmul_compress_dequant.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas inference.
    """
    _call.convert_and_call(
        "aclnnMatmulCompressDequant",
        (x1, x2, compressIndex, bias, deqScale, offsetW, offsetX, compressInfo, out),
        stream,
    )


def aclnnMatmulEmuSplitWeight(x, wHigh, wLow, y, wLowScale, yDtype, *, stream=None):
    """Launch ``aclnnMatmulEmuSplitWeight``, which writes ``y``.

    ::

        aclnnStatus aclnnMatmulEmuSplitWeightGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *wHigh,
            const aclTensor *wLow,
            const aclTensor *y,
            float wLowScale,
            int8_t yDtype,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. BF16; ND; rank 2.
    wHigh : Tensor
        ``const aclTensor *``, in. BF16; ND; rank 2.
    wLow : Tensor
        ``const aclTensor *``, in. BF16; ND; rank 2.
    y : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 2.
    wLowScale : float
        ``float``, in.
    yDtype : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_matmul_emu_split_weight.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnMatmulEmuSplitWeight(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if wHigh is None else wHigh._record,
            _NULL if wLow is None else wLow._record,
            _NULL if y is None else y._record,
            wLowScale,
            yDtype,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMatmulEmuSplitWeight",
            _status,
            (x, wHigh, wLow, y, wLowScale, yDtype),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnMatmulEmuSplitWeight", (x, wHigh, wLow, y, wLowScale, yDtype), stream)


def aclnnMatmulWeightNz(self, mat2, out, cubeMathType, *, stream=None):
    """Launch ``aclnnMatmulWeightNz``, which writes ``out``.

    ::

        aclnnStatus aclnnMatmulWeightNzGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *mat2,
            aclTensor *out,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    mat2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; FRACTAL_NZ; rank 4.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 2.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_matmul.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnMatmulWeightNz(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if mat2 is None else mat2._record,
            _NULL if out is None else out._record,
            cubeMathType,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMatmulWeightNz", _status, (self, mat2, out, cubeMathType), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMatmulWeightNz", (self, mat2, out, cubeMathType), stream)


def aclnnMaxPool(self, kernelShape, strides, autoPad, pads, dilations, ceilMode, out, *, stream=None):
    """Launch ``aclnnMaxPool``, which writes ``out``.

    ::

        aclnnStatus aclnnMaxPoolGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *kernelShape,
            const aclIntArray *strides,
            int64_t autoPad,
            const aclIntArray *pads,
            const aclIntArray *dilations,
            int64_t ceilMode,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16, INT32, INT64, UINT8, INT16, INT8, UINT16; ND; rank
        3-4.
    kernelShape : sequence of int
        ``const aclIntArray *``, in.
    strides : sequence of int
        ``const aclIntArray *``, in.
    autoPad : int
        ``int64_t``, in.
    pads : sequence of int
        ``const aclIntArray *``, in.
    dilations : sequence of int
        ``const aclIntArray *``, in.
    ceilMode : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16, INT32, INT64, UINT8, INT16, INT8, UINT16; ND; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_max_pool.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnMaxPool",
        (self, kernelShape, strides, autoPad, pads, dilations, ceilMode, out),
        stream,
    )


def aclnnMaxPool2dWithIndices(
    self,
    kernelSize,
    stride,
    padding,
    dilation,
    ceilMode,
    out,
    indices,
    *,
    stream=None,
):
    """Launch ``aclnnMaxPool2dWithIndices``, which writes ``out``, ``indices``.

    ::

        aclnnStatus aclnnMaxPool2dWithIndicesGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *kernelSize,
            const aclIntArray *stride,
            const aclIntArray *padding,
            const aclIntArray *dilation,
            bool ceilMode,
            aclTensor *out,
            aclTensor *indices,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; NCHW, NHWC, ND; rank 3-4.
    kernelSize : sequence of int
        ``const aclIntArray *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    dilation : sequence of int
        ``const aclIntArray *``, in.
    ceilMode : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; NCHW, NHWC, ND; rank 3-4.
    indices : Tensor
        ``aclTensor *``, out. INT32, INT64; NCHW, NHWC, ND; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_max_pool2d_with_indices.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMaxPool2dWithIndices",
        (self, kernelSize, stride, padding, dilation, ceilMode, out, indices),
        stream,
    )


def aclnnMaxPool2dWithIndicesBackward(
    gradOutput,
    self,
    indices,
    kernelSize,
    stride,
    padding,
    dilation,
    ceilMode,
    gradInput,
    *,
    stream=None,
):
    """Launch ``aclnnMaxPool2dWithIndicesBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnMaxPool2dWithIndicesBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *indices,
            const aclIntArray *kernelSize,
            const aclIntArray *stride,
            const aclIntArray *padding,
            const aclIntArray *dilation,
            bool ceilMode,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, NCHW, NHWC; rank 3-4.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, NCHW, NHWC; rank 3-4.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND, NCHW, NHWC; rank 3-4.
    kernelSize : sequence of int
        ``const aclIntArray *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    dilation : sequence of int
        ``const aclIntArray *``, in.
    ceilMode : bool
        ``bool``, in.
    gradInput : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND, NCHW, NHWC; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_max_pool2d_with_indices_backward.h`` of library nn. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMaxPool2dWithIndicesBackward",
        (gradOutput, self, indices, kernelSize, stride, padding, dilation, ceilMode, gradInput),
        stream,
    )


def aclnnMaxPool2dWithMask(
    self,
    kernelSize,
    stride,
    padding,
    dilation,
    ceilMode,
    out,
    indices,
    *,
    stream=None,
):
    """Launch ``aclnnMaxPool2dWithMask``, which writes ``out``, ``indices``.

    ::

        aclnnStatus aclnnMaxPool2dWithMaskGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *kernelSize,
            const aclIntArray *stride,
            const aclIntArray *padding,
            const aclIntArray *dilation,
            bool ceilMode,
            aclTensor *out,
            aclTensor *indices,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; NCHW, ND; rank 3-4.
    kernelSize : sequence of int
        ``const aclIntArray *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    dilation : sequence of int
        ``const aclIntArray *``, in.
    ceilMode : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; NCHW, ND; rank 3-4.
    indices : Tensor
        ``aclTensor *``, out. INT8; NCHW, ND; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_max_pool2d_with_indices.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnMaxPool2dWithMask",
        (self, kernelSize, stride, padding, dilation, ceilMode, out, indices),
        stream,
    )


def aclnnMaxPool2dWithMaskBackward(
    gradOutput,
    self,
    indices,
    kernelSize,
    stride,
    padding,
    dilation,
    ceilMode,
    gradInput,
    *,
    stream=None,
):
    """Launch ``aclnnMaxPool2dWithMaskBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnMaxPool2dWithMaskBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *indices,
            const aclIntArray *kernelSize,
            const aclIntArray *stride,
            const aclIntArray *padding,
            const aclIntArray *dilation,
            bool ceilMode,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCHW; rank 4.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCHW; rank 4.
    indices : Tensor
        ``const aclTensor *``, in. INT8; NCHW; rank 4.
    kernelSize : sequence of int
        ``const aclIntArray *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    dilation : sequence of int
        ``const aclIntArray *``, in.
    ceilMode : bool
        ``bool``, in.
    gradInput : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; NCHW; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_max_pool2d_with_indices_backward.h`` of library nn. Seen in 8.1.RC1 and
    2026-08.

    Documented for Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnMaxPool2dWithMaskBackward",
        (gradOutput, self, indices, kernelSize, stride, padding, dilation, ceilMode, gradInput),
        stream,
    )


def aclnnMaxPool3dWithArgmax(
    self,
    kernelSize,
    stride,
    padding,
    dilation,
    ceilMode,
    out,
    indices,
    *,
    stream=None,
):
    """Launch ``aclnnMaxPool3dWithArgmax``, which writes ``out``, ``indices``.

    ::

        aclnnStatus aclnnMaxPool3dWithArgmaxGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *kernelSize,
            const aclIntArray *stride,
            const aclIntArray *padding,
            const aclIntArray *dilation,
            bool ceilMode,
            aclTensor *out,
            aclTensor *indices,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCDHW, NDHWC, ND; rank 4-5.
    kernelSize : sequence of int
        ``const aclIntArray *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    dilation : sequence of int
        ``const aclIntArray *``, in.
    ceilMode : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; NCDHW, NDHWC, ND; rank 4-5.
    indices : Tensor
        ``aclTensor *``, out. INT32, INT64; NCDHW, NDHWC, ND; rank 4-5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_max_pool3d_with_argmax.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMaxPool3dWithArgmax",
        (self, kernelSize, stride, padding, dilation, ceilMode, out, indices),
        stream,
    )


def aclnnMaxPool3dWithArgmaxBackward(
    gradOutput,
    self,
    indices,
    kernelSize,
    stride,
    padding,
    dilation,
    ceilMode,
    gradInput,
    *,
    stream=None,
):
    """Launch ``aclnnMaxPool3dWithArgmaxBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnMaxPool3dWithArgmaxBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *indices,
            const aclIntArray *kernelSize,
            const aclIntArray *stride,
            const aclIntArray *padding,
            const aclIntArray *dilation,
            bool ceilMode,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 4-5.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 4-5.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 4-5.
    kernelSize : sequence of int
        ``const aclIntArray *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    dilation : sequence of int
        ``const aclIntArray *``, in.
    ceilMode : bool
        ``bool``, in.
    gradInput : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 4-5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_max_pool3d_with_argmax_backward.h`` of library nn. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMaxPool3dWithArgmaxBackward",
        (gradOutput, self, indices, kernelSize, stride, padding, dilation, ceilMode, gradInput),
        stream,
    )


def aclnnMaxUnpool2d(self, indices, outputSize, out, *, stream=None):
    """Launch ``aclnnMaxUnpool2d``, which writes ``out``.

    ::

        aclnnStatus aclnnMaxUnpool2dGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *indices,
            const aclIntArray *outputSize,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT16, INT32, INT64, INT8, UINT8, DOUBLE; ND, NCHW; rank
        3-4.
    indices : Tensor
        ``const aclTensor *``, in. INT64, INT32; ND, NCHW; rank 3-4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, INT16, INT32, INT64, INT8, UINT8, DOUBLE; ND, NCHW; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_max_unpool2d.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnMaxUnpool2d", (self, indices, outputSize, out), stream)


def aclnnMaxUnpool2dBackward(gradOutput, self, indices, outputSize, out, *, stream=None):
    """Launch ``aclnnMaxUnpool2dBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnMaxUnpool2dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *indices,
            const aclIntArray *outputSize,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32, INT64, INT16, INT8, UINT8, BOOL; ND; rank 3-4.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32, INT64, INT16, INT8, UINT8, BOOL; ND; rank 3-4.
    indices : Tensor
        ``const aclTensor *``, in. INT64, INT32; ND; rank 3-4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, INT32, INT64, INT16, INT8, UINT8, BOOL; ND; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_max_unpool2d_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnMaxUnpool2dBackward",
        (gradOutput, self, indices, outputSize, out),
        stream,
    )


def aclnnMaxUnpool3d(self, indices, outputSize, stride, padding, outRef, *, stream=None):
    """Launch ``aclnnMaxUnpool3d``, which writes ``outRef``.

    ::

        aclnnStatus aclnnMaxUnpool3dGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *indices,
            const aclIntArray *outputSize,
            const aclIntArray *stride,
            const aclIntArray *padding,
            aclTensor *outRef,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT16, INT32, INT64, INT8, UINT8, DOUBLE; ND; rank 4-5.
    indices : Tensor
        ``const aclTensor *``, in. INT64, INT32; ND; rank 4-5.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    outRef : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, INT16, INT32, INT64, INT8, UINT8, DOUBLE; ND; rank 4-5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_max_unpool3d.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnMaxUnpool3d",
        (self, indices, outputSize, stride, padding, outRef),
        stream,
    )


def aclnnMaxUnpool3dBackward(gradOutput, self, indices, outputSize, stride, padding, out, *, stream=None):
    """Launch ``aclnnMaxUnpool3dBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnMaxUnpool3dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *indices,
            const aclIntArray *outputSize,
            const aclIntArray *stride,
            const aclIntArray *padding,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT16, INT32, INT64, INT8, UINT8, DOUBLE; ND, NCDHW; rank
        4-5.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT16, INT32, INT64, INT8, UINT8, DOUBLE; ND, NCDHW; rank
        4-5.
    indices : Tensor
        ``const aclTensor *``, in. INT64; ND, NCDHW; rank 4-5.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, INT16, INT32, INT64, INT8, UINT8, DOUBLE; ND, NCDHW; rank 4-5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_max_unpool3d_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnMaxUnpool3dBackward",
        (gradOutput, self, indices, outputSize, stride, padding, out),
        stream,
    )


def aclnnMedian(self, valuesOut, *, stream=None):
    """Launch ``aclnnMedian``, which writes ``valuesOut``.

    ::

        aclnnStatus aclnnMedianGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *valuesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, UINT8, INT8, INT16, INT32, INT64, BF16; ND.
    valuesOut : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_median.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMedian(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if valuesOut is None else valuesOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMedian", _status, (self, valuesOut), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMedian", (self, valuesOut), stream)


def aclnnMedianDim(self, dim, keepDim, valuesOut, indicesOut, *, stream=None):
    """Launch ``aclnnMedianDim``, which writes ``valuesOut``, ``indicesOut``.

    ::

        aclnnStatus aclnnMedianDimGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            bool keepDim,
            aclTensor *valuesOut,
            aclTensor *indicesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, UINT8, INT8, INT16, INT32, INT64, BF16; ND.
    dim : int
        ``int64_t``, in.
    keepDim : bool
        ``bool``, in.
    valuesOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, UINT8, INT8, INT16, INT32, INT64, BF16; ND.
    indicesOut : Tensor
        ``aclTensor *``, out. INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_median.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMedianDim(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            keepDim,
            _NULL if valuesOut is None else valuesOut._record,
            _NULL if indicesOut is None else indicesOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMedianDim", _status, (self, dim, keepDim, valuesOut, indicesOut), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMedianDim", (self, dim, keepDim, valuesOut, indicesOut), stream)


def aclnnMish(self, out, *, stream=None):
    """Launch ``aclnnMish``, which writes ``out``.

    ::

        aclnnStatus aclnnMishGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mish.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMish(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMish", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMish", (self, out), stream)


def aclnnMishBackward(gradOutput, self, gradInput, *, stream=None):
    """Launch ``aclnnMishBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnMishBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    gradInput : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mish_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMishBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMishBackward", _status, (gradOutput, self, gradInput), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMishBackward", (gradOutput, self, gradInput), stream)


def aclnnMm(self, mat2, out, cubeMathType, *, stream=None):
    """Launch ``aclnnMm``, which writes ``out``.

    ::

        aclnnStatus aclnnMmGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *mat2,
            aclTensor *out,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    mat2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 2.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMm(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if mat2 is None else mat2._record,
            _NULL if out is None else out._record,
            cubeMathType,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMm", _status, (self, mat2, out, cubeMathType), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMm", (self, mat2, out, cubeMathType), stream)


def aclnnModulate(self, scaleOptional, shiftOptional, out, *, stream=None):
    """Launch ``aclnnModulate``, which writes ``out``.

    ::

        aclnnStatus aclnnModulateGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *scaleOptional,
            const aclTensor *shiftOptional,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    scaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    shiftOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_modulate.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnModulate(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if scaleOptional is None else scaleOptional._record,
            _NULL if shiftOptional is None else shiftOptional._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnModulate", _status, (self, scaleOptional, shiftOptional, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnModulate", (self, scaleOptional, shiftOptional, out), stream)


def aclnnModulateBackward(
    grad_output,
    input,
    scale,
    shift,
    grad_input,
    grad_scale,
    grad_shift,
    *,
    stream=None,
):
    """Launch ``aclnnModulateBackward``, which writes ``grad_input``, ``grad_scale``, ``grad_shift``.

    ::

        aclnnStatus aclnnModulateBackwardGetWorkspaceSize(
            const aclTensor *grad_output,
            const aclTensor *input,
            const aclTensor *scale,
            const aclTensor *shift,
            const aclTensor *grad_input,
            const aclTensor *grad_scale,
            const aclTensor *grad_shift,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    grad_output : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    scale : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    shift : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    grad_input : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    grad_scale : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    grad_shift : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_modulate_backward.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnModulateBackward(
            _NULL if stream is None else stream._record,
            _NULL if grad_output is None else grad_output._record,
            _NULL if input is None else input._record,
            _NULL if scale is None else scale._record,
            _NULL if shift is None else shift._record,
            _NULL if grad_input is None else grad_input._record,
            _NULL if grad_scale is None else grad_scale._record,
            _NULL if grad_shift is None else grad_shift._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnModulateBackward",
            _status,
            (grad_output, input, scale, shift, grad_input, grad_scale, grad_shift),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnModulateBackward",
            (grad_output, input, scale, shift, grad_input, grad_scale, grad_shift),
            stream,
        )


def aclnnMseLoss(self, target, reduction, out, *, stream=None):
    """Launch ``aclnnMseLoss``, which writes ``out``.

    ::

        aclnnStatus aclnnMseLossGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *target,
            int64_t reduction,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    target : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    reduction : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mse_loss.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMseLoss(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            reduction,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMseLoss", _status, (self, target, reduction, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMseLoss", (self, target, reduction, out), stream)


def aclnnMseLossBackward(gradOutput, self, target, reduction, out, *, stream=None):
    """Launch ``aclnnMseLossBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnMseLossBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *target,
            int64_t reduction,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. ND; rank 1-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    target : Tensor
        ``const aclTensor *``, in. ND; rank 1-8.
    reduction : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mse_loss_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnMseLossBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            reduction,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMseLossBackward",
            _status,
            (gradOutput, self, target, reduction, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnMseLossBackward", (gradOutput, self, target, reduction, out), stream)


def aclnnMseLossOut(self, target, reduction, out, *, stream=None):
    """Launch ``aclnnMseLossOut``, which writes ``out``.

    ::

        aclnnStatus aclnnMseLossOutGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *target,
            int64_t reduction,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    target : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    reduction : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mse_loss_out.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMseLossOut(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            reduction,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMseLossOut", _status, (self, target, reduction, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMseLossOut", (self, target, reduction, out), stream)


def aclnnMultiScaleDeformableAttentionGrad(
    value,
    spatialShape,
    levelStartIndex,
    location,
    attnWeight,
    gradOutput,
    gradValue,
    gradLocation,
    gradAttnWeight,
    *,
    stream=None,
):
    """Launch ``aclnnMultiScaleDeformableAttentionGrad``.

    ::

        aclnnStatus aclnnMultiScaleDeformableAttentionGradGetWorkspaceSize(
            const aclTensor *value,
            const aclTensor *spatialShape,
            const aclTensor *levelStartIndex,
            const aclTensor *location,
            const aclTensor *attnWeight,
            const aclTensor *gradOutput,
            aclTensor *gradValue,
            aclTensor *gradLocation,
            aclTensor *gradAttnWeight,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    value : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    spatialShape : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    levelStartIndex : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    location : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    attnWeight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    gradValue : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    gradLocation : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    gradAttnWeight : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_multi_scale_deformable_attention_grad.h`` of library nn. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnMultiScaleDeformableAttentionGrad(
            _NULL if stream is None else stream._record,
            _NULL if value is None else value._record,
            _NULL if spatialShape is None else spatialShape._record,
            _NULL if levelStartIndex is None else levelStartIndex._record,
            _NULL if location is None else location._record,
            _NULL if attnWeight is None else attnWeight._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if gradValue is None else gradValue._record,
            _NULL if gradLocation is None else gradLocation._record,
            _NULL if gradAttnWeight is None else gradAttnWeight._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMultiScaleDeformableAttentionGrad",
            _status,
            (value, spatialShape, levelStartIndex, location, attnWeight, gradOutput, gradValue, gradLocation,
             gradAttnWeight),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMultiScaleDeformableAttentionGrad",
            (value, spatialShape, levelStartIndex, location, attnWeight, gradOutput, gradValue, gradLocation,
             gradAttnWeight),
            stream,
        )


def aclnnMultiScaleDeformableAttnFunction(
    value,
    spatialShape,
    levelStartIndex,
    location,
    attnWeight,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnMultiScaleDeformableAttnFunction``, which writes ``output``.

    ::

        aclnnStatus aclnnMultiScaleDeformableAttnFunctionGetWorkspaceSize(
            const aclTensor *value,
            const aclTensor *spatialShape,
            const aclTensor *levelStartIndex,
            const aclTensor *location,
            const aclTensor *attnWeight,
            aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    value : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 4.
    spatialShape : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 2.
    levelStartIndex : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1.
    location : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 6.
    attnWeight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 5.
    output : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_multi_scale_deformable_attn_function.h`` of library nn. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnMultiScaleDeformableAttnFunction(
            _NULL if stream is None else stream._record,
            _NULL if value is None else value._record,
            _NULL if spatialShape is None else spatialShape._record,
            _NULL if levelStartIndex is None else levelStartIndex._record,
            _NULL if location is None else location._record,
            _NULL if attnWeight is None else attnWeight._record,
            _NULL if output is None else output._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMultiScaleDeformableAttnFunction",
            _status,
            (value, spatialShape, levelStartIndex, location, attnWeight, output),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnMultiScaleDeformableAttnFunction",
            (value, spatialShape, levelStartIndex, location, attnWeight, output),
            stream,
        )


def aclnnMultilabelMarginLoss(self, target, reduction, out, isTarget, *, stream=None):
    """Launch ``aclnnMultilabelMarginLoss``, which writes ``out``, ``isTarget``.

    ::

        aclnnStatus aclnnMultilabelMarginLossGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *target,
            int64_t reduction,
            aclTensor *out,
            aclTensor *isTarget,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1,2.
    target : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1,2.
    reduction : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. ND; rank 0,1.
    isTarget : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1,2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_multilabel_margin_loss.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMultilabelMarginLoss(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            reduction,
            _NULL if out is None else out._record,
            _NULL if isTarget is None else isTarget._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMultilabelMarginLoss",
            _status,
            (self, target, reduction, out, isTarget),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnMultilabelMarginLoss", (self, target, reduction, out, isTarget), stream)


def aclnnMv(self, vec, out, cubeMathType, *, stream=None):
    """Launch ``aclnnMv``, which writes ``out``.

    ::

        aclnnStatus aclnnMvGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *vec,
            aclTensor *out,
            int8_t cubeMathType,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT, FLOAT16; ND; rank 2.
    vec : Tensor
        ``const aclTensor *``, in. BF16, FLOAT, FLOAT16; ND; rank 1.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT, FLOAT16; ND; rank 1.
    cubeMathType : int
        ``int8_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mv.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnMv(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if vec is None else vec._record,
            _NULL if out is None else out._record,
            cubeMathType,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMv", _status, (self, vec, out, cubeMathType), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMv", (self, vec, out, cubeMathType), stream)


def aclnnMxToBlockMxQuant(x, mxscale, dstType, y, scale1, scale2, *, stream=None):
    """Launch ``aclnnMxToBlockMxQuant``, which writes ``y``, ``scale1``, ``scale2``.

    ::

        aclnnStatus aclnnMxToBlockMxQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *mxscale,
            int64_t dstType,
            const aclTensor *y,
            const aclTensor *scale1,
            const aclTensor *scale2,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT4_E2M1, FLOAT4_E1M2; ND; rank 2-3.
    mxscale : Tensor
        ``const aclTensor *``, in. FLOAT8_E8M0; ND; rank 3-4.
    dstType : int
        ``int64_t``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT8_E5M2, FLOAT8_E4M3FN; ND; rank 2-3.
    scale1 : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 3-4.
    scale2 : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 3-4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mx_to_block_mx_quant.h`` of library nn. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnMxToBlockMxQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if mxscale is None else mxscale._record,
            dstType,
            _NULL if y is None else y._record,
            _NULL if scale1 is None else scale1._record,
            _NULL if scale2 is None else scale2._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnMxToBlockMxQuant",
            _status,
            (x, mxscale, dstType, y, scale1, scale2),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnMxToBlockMxQuant", (x, mxscale, dstType, y, scale1, scale2), stream)


def aclnnNLLLoss(self, target, weight, reduction, ignoreIndex, out, totalWeightOut, *, stream=None):
    """Launch ``aclnnNLLLoss``, which writes ``out``, ``totalWeightOut``.

    ::

        aclnnStatus aclnnNLLLossGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *target,
            const aclTensor *weight,
            int64_t reduction,
            int64_t ignoreIndex,
            aclTensor *out,
            aclTensor *totalWeightOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    target : Tensor
        ``const aclTensor *``, in. INT64, UINT8, INT32; ND.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    reduction : int
        ``int64_t``, in.
    ignoreIndex : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    totalWeightOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_nll_loss.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnNLLLoss(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            _NULL if weight is None else weight._record,
            reduction,
            ignoreIndex,
            _NULL if out is None else out._record,
            _NULL if totalWeightOut is None else totalWeightOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnNLLLoss",
            _status,
            (self, target, weight, reduction, ignoreIndex, out, totalWeightOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnNLLLoss",
            (self, target, weight, reduction, ignoreIndex, out, totalWeightOut),
            stream,
        )


def aclnnNLLLoss2d(self, target, weight, reduction, ignoreIndex, out, totalWeightOut, *, stream=None):
    """Launch ``aclnnNLLLoss2d``, which writes ``out``, ``totalWeightOut``.

    ::

        aclnnStatus aclnnNLLLoss2dGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *target,
            const aclTensor *weight,
            int64_t reduction,
            int64_t ignoreIndex,
            aclTensor *out,
            aclTensor *totalWeightOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 4.
    target : Tensor
        ``const aclTensor *``, in. INT64, UINT8, INT32; ND; rank 3.
    weight : Tensor
        ``const aclTensor *``, in. ND.
    reduction : int
        ``int64_t``, in.
    ignoreIndex : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. ND.
    totalWeightOut : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_nll_loss2d.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnNLLLoss2d(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            _NULL if weight is None else weight._record,
            reduction,
            ignoreIndex,
            _NULL if out is None else out._record,
            _NULL if totalWeightOut is None else totalWeightOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnNLLLoss2d",
            _status,
            (self, target, weight, reduction, ignoreIndex, out, totalWeightOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnNLLLoss2d",
            (self, target, weight, reduction, ignoreIndex, out, totalWeightOut),
            stream,
        )


def aclnnNLLLoss2dBackward(
    gradOutput,
    self,
    target,
    weight,
    reduction,
    ignoreIndex,
    totalWeight,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnNLLLoss2dBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnNLLLoss2dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *target,
            const aclTensor *weight,
            int64_t reduction,
            int64_t ignoreIndex,
            aclTensor *totalWeight,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    target : Tensor
        ``const aclTensor *``, in. INT64, UINT8, INT32; ND.
    weight : Tensor
        ``const aclTensor *``, in. ND.
    reduction : int
        ``int64_t``, in.
    ignoreIndex : int
        ``int64_t``, in.
    totalWeight : Tensor
        ``aclTensor *``, in. ND.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_nll_loss2d_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnNLLLoss2dBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            _NULL if weight is None else weight._record,
            reduction,
            ignoreIndex,
            _NULL if totalWeight is None else totalWeight._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnNLLLoss2dBackward",
            _status,
            (gradOutput, self, target, weight, reduction, ignoreIndex, totalWeight, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnNLLLoss2dBackward",
            (gradOutput, self, target, weight, reduction, ignoreIndex, totalWeight, out),
            stream,
        )


def aclnnNLLLossBackward(
    gradOutput,
    self,
    target,
    weight,
    reduction,
    ignoreIndex,
    totalWeight,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnNLLLossBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnNLLLossBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *target,
            const aclTensor *weight,
            int64_t reduction,
            int64_t ignoreIndex,
            const aclTensor *totalWeight,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    target : Tensor
        ``const aclTensor *``, in. INT64, UINT8, INT32; ND.
    weight : Tensor
        ``const aclTensor *``, in. ND.
    reduction : int
        ``int64_t``, in.
    ignoreIndex : int
        ``int64_t``, in.
    totalWeight : Tensor
        ``const aclTensor *``, in. ND.
    out : Tensor
        ``aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_nll_loss_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnNLLLossBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            _NULL if weight is None else weight._record,
            reduction,
            ignoreIndex,
            _NULL if totalWeight is None else totalWeight._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnNLLLossBackward",
            _status,
            (gradOutput, self, target, weight, reduction, ignoreIndex, totalWeight, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnNLLLossBackward",
            (gradOutput, self, target, weight, reduction, ignoreIndex, totalWeight, out),
            stream,
        )


def aclnnNanMedian(self, out, *, stream=None):
    """Launch ``aclnnNanMedian``, which writes ``out``.

    ::

        aclnnStatus aclnnNanMedianGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, UINT8, INT8, INT16, INT32, INT64; ND.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, UINT8, INT8, INT16, INT32, INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_median.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnNanMedian(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnNanMedian", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnNanMedian", (self, out), stream)


def aclnnNanMedianDim(self, dim, keepDim, valuesOut, indicesOut, *, stream=None):
    """Launch ``aclnnNanMedianDim``, which writes ``valuesOut``, ``indicesOut``.

    ::

        aclnnStatus aclnnNanMedianDimGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            bool keepDim,
            aclTensor *valuesOut,
            aclTensor *indicesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, UINT8, INT8, INT16, INT32, INT64, BF16; ND; rank 0-8.
    dim : int
        ``int64_t``, in.
    keepDim : bool
        ``bool``, in.
    valuesOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, UINT8, INT8, INT16, INT32, INT64, BF16; ND; rank 0-8.
    indicesOut : Tensor
        ``aclTensor *``, out. INT64; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_median.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnNanMedianDim(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            keepDim,
            _NULL if valuesOut is None else valuesOut._record,
            _NULL if indicesOut is None else indicesOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnNanMedianDim",
            _status,
            (self, dim, keepDim, valuesOut, indicesOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnNanMedianDim", (self, dim, keepDim, valuesOut, indicesOut), stream)


def aclnnNonzero(self, out, *, stream=None):
    """Launch ``aclnnNonzero``, which writes ``out``.

    ::

        aclnnStatus aclnnNonzeroGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BF16,
        UINT16, UINT32, UINT64; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. INT64; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_nonzero.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnNonzero(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnNonzero", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnNonzero", (self, out), stream)


def aclnnNonzeroV2(self, out, *, stream=None):
    """Launch ``aclnnNonzeroV2``, which writes ``out``.

    ::

        aclnnStatus aclnnNonzeroV2GetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, DOUBLE, INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64,
        FLOAT16, BOOL, BF16; ND.
    out : Tensor
        ``aclTensor *``, out. INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_nonzero_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnNonzeroV2(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnNonzeroV2", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnNonzeroV2", (self, out), stream)


def aclnnNorm(self, pScalar, dim, keepdim, out, *, stream=None):
    """Launch ``aclnnNorm``, which writes ``out``.

    ::

        aclnnStatus aclnnNormGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *pScalar,
            const aclIntArray *dim,
            bool keepdim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    pScalar : number
        ``const aclScalar *``, in. FLOAT.
    dim : sequence of int
        ``const aclIntArray *``, in.
    keepdim : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_norm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnNorm", (self, pScalar, dim, keepdim, out), stream)


def aclnnPrelu(self, weight, out, *, stream=None):
    """Launch ``aclnnPrelu``, which writes ``out``.

    ::

        aclnnStatus aclnnPreluGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *weight,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_prelu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnPrelu(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if weight is None else weight._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnPrelu", _status, (self, weight, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnPrelu", (self, weight, out), stream)


def aclnnPreluBackward(gradOutput, self, weight, gradInput, gradWeight, *, stream=None):
    """Launch ``aclnnPreluBackward``, which writes ``gradInput``, ``gradWeight``.

    ::

        aclnnStatus aclnnPreluBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *weight,
            aclTensor *gradInput,
            aclTensor *gradWeight,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    gradWeight : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_prelu_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnPreluBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if weight is None else weight._record,
            _NULL if gradInput is None else gradInput._record,
            _NULL if gradWeight is None else gradWeight._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnPreluBackward",
            _status,
            (gradOutput, self, weight, gradInput, gradWeight),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnPreluBackward",
            (gradOutput, self, weight, gradInput, gradWeight),
            stream,
        )


def aclnnQuantBatchMatmulInplaceAdd(
    x1,
    x2,
    x1ScaleOptional,
    x2Scale,
    yRef,
    transposeX1,
    transposeX2,
    groupSize,
    *,
    stream=None,
):
    """Launch ``aclnnQuantBatchMatmulInplaceAdd``, which updates ``yRef``.

    ::

        aclnnStatus aclnnQuantBatchMatmulInplaceAddGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *x1ScaleOptional,
            const aclTensor *x2Scale,
            aclTensor *yRef,
            bool transposeX1,
            bool transposeX2,
            int64_t groupSize,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8; ND; rank 2.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8; ND; rank 2.
    x1ScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT8_E8M0, FLOAT; ND; rank 3,1.
    x2Scale : Tensor
        ``const aclTensor *``, in. FLOAT8_E8M0, FLOAT; ND; rank 3,1.
    yRef : Tensor
        ``aclTensor *``, inout. FLOAT; ND; rank 2.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    groupSize : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_batch_matmul_inplace_add.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnQuantBatchMatmulInplaceAdd(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if x1ScaleOptional is None else x1ScaleOptional._record,
            _NULL if x2Scale is None else x2Scale._record,
            _NULL if yRef is None else yRef._record,
            transposeX1,
            transposeX2,
            groupSize,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnQuantBatchMatmulInplaceAdd",
            _status,
            (x1, x2, x1ScaleOptional, x2Scale, yRef, transposeX1, transposeX2, groupSize),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnQuantBatchMatmulInplaceAdd",
            (x1, x2, x1ScaleOptional, x2Scale, yRef, transposeX1, transposeX2, groupSize),
            stream,
        )


def aclnnQuantConvolution(
    input,
    weight,
    bias,
    scale,
    offset,
    stride,
    padding,
    dilation,
    transposed,
    outputPadding,
    groups,
    offsetx,
    roundMode,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnQuantConvolution``, which writes ``output``.

    ::

        aclnnStatus aclnnQuantConvolutionGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *weight,
            const aclTensor *bias,
            const aclTensor *scale,
            const aclTensor *offset,
            const aclIntArray *stride,
            const aclIntArray *padding,
            const aclIntArray *dilation,
            bool transposed,
            const aclIntArray *outputPadding,
            int64_t groups,
            int32_t offsetx,
            const char *roundMode,
            aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. INT8, FLOAT8_E4M3FN, HIFLOAT8; NCHW, NCDHW; rank 4-5.
    weight : Tensor
        ``const aclTensor *``, in. INT8, FLOAT8_E4M3FN, HIFLOAT8; NCHW, NCDHW; rank 4-5.
    bias : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, INT32; ND; rank 1.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT, INT64, UINT64; ND; rank 1.
    offset : Tensor, optional
        ``const aclTensor *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    dilation : sequence of int
        ``const aclIntArray *``, in.
    transposed : bool
        ``bool``, in.
    outputPadding : sequence of int, optional
        ``const aclIntArray *``, in.
    groups : int
        ``int64_t``, in.
    offsetx : int
        ``int32_t``, in.
    roundMode : str
        ``const char *``, in.
    output : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, FLOAT8_E4M3FN, HIFLOAT8; NCHW, NCDHW; rank 4-5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_convolution.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnQuantConvolution",
        (input, weight, bias, scale, offset, stride, padding, dilation, transposed, outputPadding, groups,
         offsetx, roundMode, output),
        stream,
    )


def aclnnQuantConvolutionWeightNz(
    input,
    weight,
    bias,
    scale,
    offset,
    stride,
    padding,
    dilation,
    transposed,
    outputPadding,
    groups,
    offsetx,
    roundMode,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnQuantConvolutionWeightNz``, which writes ``output``.

    ::

        aclnnStatus aclnnQuantConvolutionWeightNzGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *weight,
            const aclTensor *bias,
            const aclTensor *scale,
            const aclTensor *offset,
            const aclIntArray *stride,
            const aclIntArray *padding,
            const aclIntArray *dilation,
            bool transposed,
            const aclIntArray *outputPadding,
            int64_t groups,
            int32_t offsetx,
            const char *roundMode,
            aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. INT8; NCDHW; rank 5.
    weight : Tensor
        ``const aclTensor *``, in. INT8; rank 4.
    bias : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    offset : Tensor, optional
        ``const aclTensor *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    dilation : sequence of int
        ``const aclIntArray *``, in.
    transposed : bool
        ``bool``, in.
    outputPadding : sequence of int, optional
        ``const aclIntArray *``, in.
    groups : int
        ``int64_t``, in.
    offsetx : int
        ``int32_t``, in.
    roundMode : str
        ``const char *``, in.
    output : Tensor
        ``aclTensor *``, out. BF16, FLOAT16; NCDHW; rank 5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_convolution.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnQuantConvolutionWeightNz",
        (input, weight, bias, scale, offset, stride, padding, dilation, transposed, outputPadding, groups,
         offsetx, roundMode, output),
        stream,
    )


def aclnnQuantMatmul(x1, x2, bias, deqScale, out, *, stream=None):
    """Launch ``aclnnQuantMatmul``, which writes ``out``.

    .. deprecated:: CANN
        use aclnnQuantMatmulV5, scheduled for after December 2026

    ::

        aclnnStatus aclnnQuantMatmulGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            float deqScale,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 2-3.
    bias : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    deqScale : float
        ``float``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnQuantMatmul(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if bias is None else bias._record,
            deqScale,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnQuantMatmul", _status, (x1, x2, bias, deqScale, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnQuantMatmul", (x1, x2, bias, deqScale, out), stream)


def aclnnQuantMatmulActivationQuantWeightNz(
    x1,
    x2,
    x1ScaleOptional,
    x2Scale,
    biasOptional,
    transposeX1,
    transposeX2,
    groupSize,
    activationType,
    quantMode,
    roundMode,
    scaleAlg,
    dstTypeMax,
    yOut,
    yScaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnQuantMatmulActivationQuantWeightNz``, which writes ``yOut``, ``yScaleOut``.

    ::

        aclnnStatus aclnnQuantMatmulActivationQuantWeightNzGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *x1ScaleOptional,
            const aclTensor *x2Scale,
            const aclTensor *biasOptional,
            bool transposeX1,
            bool transposeX2,
            int64_t groupSize,
            const char *activationType,
            const char *quantMode,
            const char *roundMode,
            int64_t scaleAlg,
            double dstTypeMax,
            aclTensor *yOut,
            aclTensor *yScaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2-6.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT8_E4M3FN; FRACTAL_NZ; rank 4-8.
    x1ScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT8_E8M0; ND; rank 1,3.
    x2Scale : Tensor
        ``const aclTensor *``, in. FLOAT8_E8M0; ND; rank 1,3.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1,3.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    groupSize : int
        ``int64_t``, in.
    activationType : str
        ``const char *``, in.
    quantMode : str
        ``const char *``, in.
    roundMode : str, optional
        ``const char *``, in.
    scaleAlg : int
        ``int64_t``, in.
    dstTypeMax : float
        ``double``, in.
    yOut : Tensor
        ``aclTensor *``, out. FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 2-6.
    yScaleOut : Tensor
        ``aclTensor *``, out. FLOAT8_E8M0; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_activation_quant_weight_nz.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnQuantMatmulActivationQuantWeightNz",
        (x1, x2, x1ScaleOptional, x2Scale, biasOptional, transposeX1, transposeX2, groupSize,
         activationType, quantMode, roundMode, scaleAlg, dstTypeMax, yOut, yScaleOut),
        stream,
    )


def aclnnQuantMatmulDequant(
    x,
    weight,
    weightScale,
    biasOptional,
    xScaleOptional,
    xOffsetOptional,
    smoothScaleOptional,
    xQuantMode,
    transposeWeight,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnQuantMatmulDequant``, which writes ``out``.

    ::

        aclnnStatus aclnnQuantMatmulDequantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            const aclTensor *weightScale,
            const aclTensor *biasOptional,
            const aclTensor *xScaleOptional,
            const aclTensor *xOffsetOptional,
            const aclTensor *smoothScaleOptional,
            char *xQuantMode,
            bool transposeWeight,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    weight : Tensor
        ``const aclTensor *``, in. INT8; FRACTAL_NZ, ND; rank 2,4.
    weightScale : Tensor
        ``const aclTensor *``, in. FLOAT, INT64; ND; rank 1.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in.
    xScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    xOffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    smoothScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND; rank 1.
    xQuantMode : str
        ``char *``, in.
    transposeWeight : bool
        ``bool``, in.
    out : Tensor
        ``const aclTensor *``, out. FLOAT16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_dequant.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas inference.
    """
    _call.convert_and_call(
        "aclnnQuantMatmulDequant",
        (x, weight, weightScale, biasOptional, xScaleOptional, xOffsetOptional, smoothScaleOptional,
         xQuantMode, transposeWeight, out),
        stream,
    )


def aclnnQuantMatmulReduceSumWeightNz(
    x1,
    x2,
    x1Scale,
    x2Scale,
    yScale,
    x1Offset,
    x2Offset,
    yOffset,
    bias,
    transposeX1,
    transposeX2,
    groupSize,
    dims,
    keepDims,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnQuantMatmulReduceSumWeightNz``, which writes ``out``.

    ::

        aclnnStatus aclnnQuantMatmulReduceSumWeightNzGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *x1Scale,
            const aclTensor *x2Scale,
            const aclTensor *yScale,
            const aclTensor *x1Offset,
            const aclTensor *x2Offset,
            const aclTensor *yOffset,
            const aclTensor *bias,
            bool transposeX1,
            bool transposeX2,
            int64_t groupSize,
            const aclIntArray *dims,
            bool keepDims,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8; ND.
    x2 : Tensor
        ``const aclTensor *``, in. INT8; FRACTAL_NZ; rank 5.
    x1Scale : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    x2Scale : Tensor
        ``const aclTensor *``, in. BF16; ND.
    yScale : Tensor, optional
        ``const aclTensor *``, in.
    x1Offset : Tensor, optional
        ``const aclTensor *``, in.
    x2Offset : Tensor, optional
        ``const aclTensor *``, in.
    yOffset : Tensor, optional
        ``const aclTensor *``, in.
    bias : Tensor, optional
        ``const aclTensor *``, in.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    groupSize : int
        ``int64_t``, in.
    dims : sequence of int
        ``const aclIntArray *``, in.
    keepDims : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_reduce_sum.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnQuantMatmulReduceSumWeightNz",
        (x1, x2, x1Scale, x2Scale, yScale, x1Offset, x2Offset, yOffset, bias, transposeX1, transposeX2,
         groupSize, dims, keepDims, out),
        stream,
    )


def aclnnQuantMatmulV2(x1, x2, bias, deqScale, adjX1, adjX2, out, *, stream=None):
    """Launch ``aclnnQuantMatmulV2``, which writes ``out``.

    .. deprecated:: CANN
        use aclnnQuantMatmulV5, scheduled for after December 2026

    ::

        aclnnStatus aclnnQuantMatmulV2GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *deqScale,
            bool adjX1,
            bool adjX2,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 2-3.
    x2 : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 2-3.
    bias : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    deqScale : Tensor
        ``const aclTensor *``, in. UINT64; ND; rank 1.
    adjX1 : bool
        ``bool``, in.
    adjX2 : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16; ND; rank 2-3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnQuantMatmulV2(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if bias is None else bias._record,
            _NULL if deqScale is None else deqScale._record,
            adjX1,
            adjX2,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnQuantMatmulV2",
            _status,
            (x1, x2, bias, deqScale, adjX1, adjX2, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnQuantMatmulV2", (x1, x2, bias, deqScale, adjX1, adjX2, out), stream)


def aclnnQuantMatmulV3(x1, x2, scale, offset, bias, transposeX1, transposeX2, out, *, stream=None):
    """Launch ``aclnnQuantMatmulV3``, which writes ``out``.

    .. deprecated:: CANN
        use aclnnQuantMatmulV5, scheduled for after December 2026

    ::

        aclnnStatus aclnnQuantMatmulV3GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *scale,
            const aclTensor *offset,
            const aclTensor *bias,
            bool transposeX1,
            bool transposeX2,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8, INT32, INT4; ND; rank 2-6.
    x2 : Tensor
        ``const aclTensor *``, in. INT8, INT32, INT4; ND, FRACTAL_NZ.
    scale : Tensor
        ``const aclTensor *``, in. UINT64, INT64, FLOAT, BF16; ND; rank 1.
    offset : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    bias : Tensor, optional
        ``const aclTensor *``, in. INT32, BF16, FLOAT; ND; rank 1,3.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    out : Tensor
        ``const aclTensor *``, out. FLOAT16, INT8, BF16, INT32; ND; rank 2-6.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_v3.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnQuantMatmulV3(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if scale is None else scale._record,
            _NULL if offset is None else offset._record,
            _NULL if bias is None else bias._record,
            transposeX1,
            transposeX2,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnQuantMatmulV3",
            _status,
            (x1, x2, scale, offset, bias, transposeX1, transposeX2, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnQuantMatmulV3",
            (x1, x2, scale, offset, bias, transposeX1, transposeX2, out),
            stream,
        )


def aclnnQuantMatmulV4(
    x1,
    x2,
    scale,
    offset,
    pertokenScaleOptional,
    bias,
    transposeX1,
    transposeX2,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnQuantMatmulV4``, which writes ``out``.

    .. deprecated:: CANN
        use aclnnQuantMatmulV5, scheduled for after December 2026

    ::

        aclnnStatus aclnnQuantMatmulV4GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *scale,
            const aclTensor *offset,
            const aclTensor *pertokenScaleOptional,
            const aclTensor *bias,
            bool transposeX1,
            bool transposeX2,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT8, INT32, INT4; ND; rank 2-6.
    x2 : Tensor
        ``const aclTensor *``, in. INT8, INT32, INT4; ND, FRACTAL_NZ.
    scale : Tensor
        ``const aclTensor *``, in. UINT64, INT64, FLOAT, BF16; ND; rank 1.
    offset : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    pertokenScaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    bias : Tensor, optional
        ``const aclTensor *``, in. INT32, BF16, FLOAT16, FLOAT; ND; rank 1,3.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    out : Tensor
        ``const aclTensor *``, out. FLOAT16, INT8, BF16, INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_v4.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnQuantMatmulV4(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if scale is None else scale._record,
            _NULL if offset is None else offset._record,
            _NULL if pertokenScaleOptional is None else pertokenScaleOptional._record,
            _NULL if bias is None else bias._record,
            transposeX1,
            transposeX2,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnQuantMatmulV4",
            _status,
            (x1, x2, scale, offset, pertokenScaleOptional, bias, transposeX1, transposeX2, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnQuantMatmulV4",
            (x1, x2, scale, offset, pertokenScaleOptional, bias, transposeX1, transposeX2, out),
            stream,
        )


def aclnnQuantMatmulV5(
    x1,
    x2,
    x1Scale,
    x2Scale,
    yScale,
    x1Offset,
    x2Offset,
    yOffset,
    bias,
    transposeX1,
    transposeX2,
    groupSize,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnQuantMatmulV5``, which writes ``out``.

    ::

        aclnnStatus aclnnQuantMatmulV5GetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *x1Scale,
            const aclTensor *x2Scale,
            const aclTensor *yScale,
            const aclTensor *x1Offset,
            const aclTensor *x2Offset,
            const aclTensor *yOffset,
            const aclTensor *bias,
            bool transposeX1,
            bool transposeX2,
            int64_t groupSize,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT4, INT8, INT32, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, FLOAT4_E2M1; ND;
        rank 2-6.
    x2 : Tensor
        ``const aclTensor *``, in. INT4, INT8, INT32, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8, FLOAT4_E2M1; ND,
        FRACTAL_NZ.
    x1Scale : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1-7.
    x2Scale : Tensor
        ``const aclTensor *``, in. UINT64, INT64, FLOAT, BF16, FLOAT8_E8M0, FLOAT16; ND; rank 1-7.
    yScale : Tensor, optional
        ``const aclTensor *``, in. UINT64, INT64; ND; rank 2.
    x1Offset : Tensor, optional
        ``const aclTensor *``, in.
    x2Offset : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, FLOAT; ND; rank 1-2.
    yOffset : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    bias : Tensor, optional
        ``const aclTensor *``, in. INT32, FLOAT, BF16, FLOAT16; ND; rank 1-3.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    groupSize : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, INT8, BF16, INT32, FLOAT; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_v5.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnQuantMatmulV5(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if x1Scale is None else x1Scale._record,
            _NULL if x2Scale is None else x2Scale._record,
            _NULL if yScale is None else yScale._record,
            _NULL if x1Offset is None else x1Offset._record,
            _NULL if x2Offset is None else x2Offset._record,
            _NULL if yOffset is None else yOffset._record,
            _NULL if bias is None else bias._record,
            transposeX1,
            transposeX2,
            groupSize,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnQuantMatmulV5",
            _status,
            (x1, x2, x1Scale, x2Scale, yScale, x1Offset, x2Offset, yOffset, bias, transposeX1, transposeX2,
             groupSize, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnQuantMatmulV5",
            (x1, x2, x1Scale, x2Scale, yScale, x1Offset, x2Offset, yOffset, bias, transposeX1, transposeX2,
             groupSize, out),
            stream,
        )


def aclnnQuantMatmulWeightNz(
    x1,
    x2,
    x1Scale,
    x2Scale,
    yScale,
    x1Offset,
    x2Offset,
    yOffset,
    bias,
    transposeX1,
    transposeX2,
    groupSize,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnQuantMatmulWeightNz``, which writes ``out``.

    ::

        aclnnStatus aclnnQuantMatmulWeightNzGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *x1Scale,
            const aclTensor *x2Scale,
            const aclTensor *yScale,
            const aclTensor *x1Offset,
            const aclTensor *x2Offset,
            const aclTensor *yOffset,
            const aclTensor *bias,
            bool transposeX1,
            bool transposeX2,
            int64_t groupSize,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. INT4, INT8, HIFLOAT8, FLOAT8_E4M3FN, FLOAT4_E2M1; ND; rank 2-6.
    x2 : Tensor
        ``const aclTensor *``, in. INT4, INT8, INT32, HIFLOAT8, FLOAT4_E2M1, FLOAT, FLOAT8_E4M3FN; FRACTAL_NZ;
        rank 4-8.
    x1Scale : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0; ND; rank 1,3-7.
    x2Scale : Tensor
        ``const aclTensor *``, in. UINT64, INT64, FLOAT, BF16, FLOAT8_E8M0, FLOAT16; ND; rank 1,3-7.
    yScale : Tensor
        ``const aclTensor *``, in. UINT64, INT64; ND; rank 2.
    x1Offset : Tensor, optional
        ``const aclTensor *``, in.
    x2Offset : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    yOffset : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    bias : Tensor, optional
        ``const aclTensor *``, in. INT32, BF16, FLOAT16, FLOAT; ND; rank 1,3.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    groupSize : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, INT8, BF16, INT32, FLOAT; ND; rank 2-6.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_weight_nz.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnQuantMatmulWeightNz(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if x1Scale is None else x1Scale._record,
            _NULL if x2Scale is None else x2Scale._record,
            _NULL if yScale is None else yScale._record,
            _NULL if x1Offset is None else x1Offset._record,
            _NULL if x2Offset is None else x2Offset._record,
            _NULL if yOffset is None else yOffset._record,
            _NULL if bias is None else bias._record,
            transposeX1,
            transposeX2,
            groupSize,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnQuantMatmulWeightNz",
            _status,
            (x1, x2, x1Scale, x2Scale, yScale, x1Offset, x2Offset, yOffset, bias, transposeX1, transposeX2,
             groupSize, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnQuantMatmulWeightNz",
            (x1, x2, x1Scale, x2Scale, yScale, x1Offset, x2Offset, yOffset, bias, transposeX1, transposeX2,
             groupSize, out),
            stream,
        )


def aclnnQuantMax(x, scale, roundMode, dstType, y, amax, *, stream=None):
    """Launch ``aclnnQuantMax``, which writes ``y``, ``amax``.

    ::

        aclnnStatus aclnnQuantMaxGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *scale,
            char *roundMode,
            int64_t dstType,
            const aclTensor *y,
            const aclTensor *amax,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    roundMode : str
        ``char *``, in.
    dstType : int
        ``int64_t``, in.
    y : Tensor
        ``const aclTensor *``, out. HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN; ND; rank 1-8.
    amax : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_max.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnQuantMax", (x, scale, roundMode, dstType, y, amax), stream)


def aclnnQuantize(x, scales, zeroPoints, dtype, axis, out, *, stream=None):
    """Launch ``aclnnQuantize``, which writes ``out``.

    ::

        aclnnStatus aclnnQuantizeGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *scales,
            const aclTensor *zeroPoints,
            aclDataType dtype,
            int32_t axis,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    scales : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    zeroPoints : Tensor, optional
        ``const aclTensor *``, in. INT32, INT8, UINT8, FLOAT, BF16; ND; rank 1.
    dtype : aclDataType
        ``aclDataType``, in.
    axis : int
        ``int32_t``, in.
    out : Tensor
        ``aclTensor *``, out. INT8, UINT8, INT32, HIFLOAT8, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quantize.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnQuantize(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if scales is None else scales._record,
            _NULL if zeroPoints is None else zeroPoints._record,
            dtype,
            axis,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnQuantize", _status, (x, scales, zeroPoints, dtype, axis, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnQuantize", (x, scales, zeroPoints, dtype, axis, out), stream)


def aclnnQuantizedBatchNorm(
    input,
    mean,
    var,
    inputScale,
    inputZeroPoint,
    outputScale,
    outputZeroPoint,
    weight,
    bias,
    epsilon,
    output,
    *,
    stream=None,
):
    """Launch ``aclnnQuantizedBatchNorm``, which writes ``output``.

    ::

        aclnnStatus aclnnQuantizedBatchNormGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *mean,
            const aclTensor *var,
            const aclScalar *inputScale,
            const aclScalar *inputZeroPoint,
            const aclScalar *outputScale,
            const aclScalar *outputZeroPoint,
            aclTensor *weight,
            aclTensor *bias,
            float epsilon,
            aclTensor *output,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. INT8, UINT8, INT32; NCHW; rank 4.
    mean : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    var : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    inputScale : number
        ``const aclScalar *``, in. FLOAT.
    inputZeroPoint : number
        ``const aclScalar *``, in. INT32.
    outputScale : number
        ``const aclScalar *``, in. FLOAT.
    outputZeroPoint : number
        ``const aclScalar *``, in. INT32.
    weight : Tensor, optional
        ``aclTensor *``, in. FLOAT; ND; rank 1.
    bias : Tensor, optional
        ``aclTensor *``, in. FLOAT; ND; rank 1.
    epsilon : float
        ``float``, in.
    output : Tensor
        ``aclTensor *``, out. INT8, UINT8, INT32; NCHW; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quantized_batch_norm.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnQuantizedBatchNorm",
        (input, mean, var, inputScale, inputZeroPoint, outputScale, outputZeroPoint, weight, bias,
         epsilon, output),
        stream,
    )


def aclnnRReluWithNoise(self, noise, lower, upper, training, seed, offset, out, *, stream=None):
    """Launch ``aclnnRReluWithNoise``, which writes ``out``.

    ::

        aclnnStatus aclnnRReluWithNoiseGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *noise,
            const aclScalar *lower,
            const aclScalar *upper,
            bool training,
            int64_t seed,
            int64_t offset,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    noise : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    lower : number
        ``const aclScalar *``, in. BF16, FLOAT16, FLOAT.
    upper : number
        ``const aclScalar *``, in. BF16, FLOAT16, FLOAT.
    training : bool
        ``bool``, in.
    seed : int
        ``int64_t``, in.
    offset : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rrelu_with_noise.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnRReluWithNoise",
        (self, noise, lower, upper, training, seed, offset, out),
        stream,
    )


def aclnnRelu(self, out, *, stream=None):
    """Launch ``aclnnRelu``, which writes ``out``.

    ::

        aclnnStatus aclnnReluGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT8, INT32, INT64, BF16; ND; rank 0-8.
    out : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, INT8, INT32, INT64, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_relu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnRelu(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnRelu", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnRelu", (self, out), stream)


def aclnnRenorm(self, p, dim, maxNorm, out, *, stream=None):
    """Launch ``aclnnRenorm``, which writes ``out``.

    ::

        aclnnStatus aclnnRenormGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *p,
            int64_t dim,
            const aclScalar *maxNorm,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    p : number
        ``const aclScalar *``, in. FLOAT.
    dim : int
        ``int64_t``, in.
    maxNorm : number
        ``const aclScalar *``, in. FLOAT.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_renorm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnRenorm", (self, p, dim, maxNorm, out), stream)


def aclnnRepeatInterleave(self, repeats, outputSize, out, *, stream=None):
    """Launch ``aclnnRepeatInterleave``, which writes ``out``.

    ::

        aclnnStatus aclnnRepeatInterleaveGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *repeats,
            int64_t outputSize,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, BF16, FLOAT; ND; rank 0-8.
    repeats : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 0-1.
    outputSize : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, BF16, FLOAT; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_repeat_interleave.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnRepeatInterleave(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if repeats is None else repeats._record,
            outputSize,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnRepeatInterleave", _status, (self, repeats, outputSize, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnRepeatInterleave", (self, repeats, outputSize, out), stream)


def aclnnRepeatInterleaveGrad(yGrad, repeats, axis, out, *, stream=None):
    """Launch ``aclnnRepeatInterleaveGrad``, which writes ``out``.

    ::

        aclnnStatus aclnnRepeatInterleaveGradGetWorkspaceSize(
            const aclTensor *yGrad,
            const aclTensor *repeats,
            int64_t axis,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    yGrad : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 0-8.
    repeats : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    axis : int
        ``int64_t``, in.
    out : Tensor
        ``const aclTensor *``, out. ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_repeat_interleave_grad.h`` of library nn. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnRepeatInterleaveGrad(
            _NULL if stream is None else stream._record,
            _NULL if yGrad is None else yGrad._record,
            _NULL if repeats is None else repeats._record,
            axis,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnRepeatInterleaveGrad", _status, (yGrad, repeats, axis, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnRepeatInterleaveGrad", (yGrad, repeats, axis, out), stream)


def aclnnRepeatInterleaveInt(self, repeats, outputSize, out, *, stream=None):
    """Launch ``aclnnRepeatInterleaveInt``, which writes ``out``.

    ::

        aclnnStatus aclnnRepeatInterleaveIntGetWorkspaceSize(
            const aclTensor *self,
            int64_t repeats,
            int64_t outputSize,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, BF16, FLOAT; ND; rank 0-8.
    repeats : int
        ``int64_t``, in.
    outputSize : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, BF16, FLOAT; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_repeat_interleave.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnRepeatInterleaveInt(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            repeats,
            outputSize,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnRepeatInterleaveInt", _status, (self, repeats, outputSize, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnRepeatInterleaveInt", (self, repeats, outputSize, out), stream)


def aclnnRepeatInterleaveIntWithDim(self, repeats, dim, outputSize, out, *, stream=None):
    """Launch ``aclnnRepeatInterleaveIntWithDim``, which writes ``out``.

    ::

        aclnnStatus aclnnRepeatInterleaveIntWithDimGetWorkspaceSize(
            const aclTensor *self,
            int64_t repeats,
            int64_t dim,
            int64_t outputSize,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, BF16, FLOAT; ND; rank 1-8.
    repeats : int
        ``int64_t``, in.
    dim : int
        ``int64_t``, in.
    outputSize : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, BF16, FLOAT; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_repeat_interleave.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnRepeatInterleaveIntWithDim(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            repeats,
            dim,
            outputSize,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRepeatInterleaveIntWithDim",
            _status,
            (self, repeats, dim, outputSize, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnRepeatInterleaveIntWithDim",
            (self, repeats, dim, outputSize, out),
            stream,
        )


def aclnnRepeatInterleaveTensor(repeats, outputSize, out, *, stream=None):
    """Launch ``aclnnRepeatInterleaveTensor``, which writes ``out``.

    ::

        aclnnStatus aclnnRepeatInterleaveTensorGetWorkspaceSize(
            const aclTensor *repeats,
            int64_t outputSize,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    repeats : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1.
    outputSize : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. INT32, INT64; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_repeat_interleave.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnRepeatInterleaveTensor(
            _NULL if stream is None else stream._record,
            _NULL if repeats is None else repeats._record,
            outputSize,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnRepeatInterleaveTensor", _status, (repeats, outputSize, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnRepeatInterleaveTensor", (repeats, outputSize, out), stream)


def aclnnRepeatInterleaveWithDim(self, repeats, dim, outputSize, out, *, stream=None):
    """Launch ``aclnnRepeatInterleaveWithDim``, which writes ``out``.

    ::

        aclnnStatus aclnnRepeatInterleaveWithDimGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *repeats,
            int64_t dim,
            int64_t outputSize,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, BF16, FLOAT; ND; rank 1-8.
    repeats : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 0-1.
    dim : int
        ``int64_t``, in.
    outputSize : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, BF16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_repeat_interleave.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnRepeatInterleaveWithDim(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if repeats is None else repeats._record,
            dim,
            outputSize,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRepeatInterleaveWithDim",
            _status,
            (self, repeats, dim, outputSize, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnRepeatInterleaveWithDim", (self, repeats, dim, outputSize, out), stream)


def aclnnRmsNorm(x, gamma, epsilon, yOut, rstdOut, *, stream=None):
    """Launch ``aclnnRmsNorm``, which writes ``yOut``, ``rstdOut``.

    ::

        aclnnStatus aclnnRmsNormGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *gamma,
            double epsilon,
            const aclTensor *yOut,
            const aclTensor *rstdOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    epsilon : float
        ``double``, in.
    yOut : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    rstdOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rms_norm.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnRmsNorm(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if gamma is None else gamma._record,
            epsilon,
            _NULL if yOut is None else yOut._record,
            _NULL if rstdOut is None else rstdOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnRmsNorm", _status, (x, gamma, epsilon, yOut, rstdOut), stream)
    elif _status is None:
        _call.convert_and_call("aclnnRmsNorm", (x, gamma, epsilon, yOut, rstdOut), stream)


def aclnnRmsNormDynamicMxQuant(
    x,
    gamma,
    beta,
    epsilon,
    scaleAlg,
    roundMode,
    dstType,
    outputRstd,
    yOut,
    mxscaleOut,
    rstdOut,
    *,
    stream=None,
):
    """Launch ``aclnnRmsNormDynamicMxQuant``, which writes ``yOut``, ``mxscaleOut``, ``rstdOut``.

    ::

        aclnnStatus aclnnRmsNormDynamicMxQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *gamma,
            const aclTensor *beta,
            double epsilon,
            int64_t scaleAlg,
            char *roundMode,
            int64_t dstType,
            bool outputRstd,
            aclTensor *yOut,
            aclTensor *mxscaleOut,
            aclTensor *rstdOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1-7.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1.
    beta : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1.
    epsilon : float
        ``double``, in.
    scaleAlg : int
        ``int64_t``, in.
    roundMode : str
        ``char *``, in.
    dstType : int
        ``int64_t``, in.
    outputRstd : bool
        ``bool``, in.
    yOut : Tensor
        ``aclTensor *``, out. FLOAT4_E2M1, FLOAT4_E1M2, FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 1-7.
    mxscaleOut : Tensor
        ``aclTensor *``, out. FLOAT8_E8M0; ND; rank 2-8.
    rstdOut : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rms_norm_dynamic_mx_quant.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnRmsNormDynamicMxQuant",
        (x, gamma, beta, epsilon, scaleAlg, roundMode, dstType, outputRstd, yOut, mxscaleOut, rstdOut),
        stream,
    )


def aclnnRmsNormDynamicQuant(
    x,
    gamma,
    smoothScalesOptional,
    betaOptional,
    epsilon,
    dstType,
    yOut,
    scaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnRmsNormDynamicQuant``, which writes ``yOut``, ``scaleOut``.

    ::

        aclnnStatus aclnnRmsNormDynamicQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *gamma,
            const aclTensor *smoothScalesOptional,
            const aclTensor *betaOptional,
            double epsilon,
            int64_t dstType,
            const aclTensor *yOut,
            const aclTensor *scaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    smoothScalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    betaOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    epsilon : float
        ``double``, in.
    dstType : int
        ``int64_t``, in.
    yOut : Tensor
        ``const aclTensor *``, out. INT8; ND; rank 2-8.
    scaleOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rms_norm_dynamic_quant.h`` of library nn. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnRmsNormDynamicQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if gamma is None else gamma._record,
            _NULL if smoothScalesOptional is None else smoothScalesOptional._record,
            _NULL if betaOptional is None else betaOptional._record,
            epsilon,
            dstType,
            _NULL if yOut is None else yOut._record,
            _NULL if scaleOut is None else scaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRmsNormDynamicQuant",
            _status,
            (x, gamma, smoothScalesOptional, betaOptional, epsilon, dstType, yOut, scaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnRmsNormDynamicQuant",
            (x, gamma, smoothScalesOptional, betaOptional, epsilon, dstType, yOut, scaleOut),
            stream,
        )


def aclnnRmsNormGrad(dy, x, rstd, gamma, dxOut, dgammaOut, *, stream=None):
    """Launch ``aclnnRmsNormGrad``, which writes ``dxOut``, ``dgammaOut``.

    ::

        aclnnStatus aclnnRmsNormGradGetWorkspaceSize(
            const aclTensor *dy,
            const aclTensor *x,
            const aclTensor *rstd,
            const aclTensor *gamma,
            const aclTensor *dxOut,
            const aclTensor *dgammaOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    dy : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    rstd : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1-7.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-7.
    dxOut : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    dgammaOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rms_norm_grad.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnRmsNormGrad(
            _NULL if stream is None else stream._record,
            _NULL if dy is None else dy._record,
            _NULL if x is None else x._record,
            _NULL if rstd is None else rstd._record,
            _NULL if gamma is None else gamma._record,
            _NULL if dxOut is None else dxOut._record,
            _NULL if dgammaOut is None else dgammaOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnRmsNormGrad", _status, (dy, x, rstd, gamma, dxOut, dgammaOut), stream)
    elif _status is None:
        _call.convert_and_call("aclnnRmsNormGrad", (dy, x, rstd, gamma, dxOut, dgammaOut), stream)


def aclnnRmsNormGradQuant(
    dy,
    x,
    rstd,
    gamma,
    scalesX,
    offsetXOptional,
    quantMode,
    divMode,
    dxOut,
    dgammaOut,
    *,
    stream=None,
):
    """Launch ``aclnnRmsNormGradQuant``, which writes ``dxOut``, ``dgammaOut``.

    ::

        aclnnStatus aclnnRmsNormGradQuantGetWorkspaceSize(
            const aclTensor *dy,
            const aclTensor *x,
            const aclTensor *rstd,
            const aclTensor *gamma,
            const aclTensor *scalesX,
            const aclTensor *offsetXOptional,
            const char *quantMode,
            bool divMode,
            aclTensor *dxOut,
            aclTensor *dgammaOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    dy : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    rstd : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1-7.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-7.
    scalesX : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    offsetXOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND; rank 1.
    quantMode : str
        ``const char *``, in.
    divMode : bool
        ``bool``, in.
    dxOut : Tensor
        ``aclTensor *``, out. HIFLOAT8, INT8; ND; rank 2-8.
    dgammaOut : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rms_norm_grad_quant.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnRmsNormGradQuant",
        (dy, x, rstd, gamma, scalesX, offsetXOptional, quantMode, divMode, dxOut, dgammaOut),
        stream,
    )


def aclnnRmsNormQuant(x, gamma, beta, scale, offset, epsilon, y, *, stream=None):
    """Launch ``aclnnRmsNormQuant``, which writes ``y``.

    ::

        aclnnStatus aclnnRmsNormQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *gamma,
            const aclTensor *beta,
            const aclTensor *scale,
            const aclTensor *offset,
            double epsilon,
            aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-2.
    beta : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-2.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    offset : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT8; ND; rank 1.
    epsilon : float
        ``double``, in.
    y : Tensor
        ``aclTensor *``, out. INT32, INT8, INT4; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rms_norm_quant.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnRmsNormQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if gamma is None else gamma._record,
            _NULL if beta is None else beta._record,
            _NULL if scale is None else scale._record,
            _NULL if offset is None else offset._record,
            epsilon,
            _NULL if y is None else y._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRmsNormQuant",
            _status,
            (x, gamma, beta, scale, offset, epsilon, y),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnRmsNormQuant", (x, gamma, beta, scale, offset, epsilon, y), stream)


def aclnnRmsNormQuantV3(x, gamma, scale, offset, beta, epsilon, divMode, outputRstd, y, rstd, *, stream=None):
    """Launch ``aclnnRmsNormQuantV3``, which writes ``y``, ``rstd``.

    ::

        aclnnStatus aclnnRmsNormQuantV3GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *gamma,
            const aclTensor *scale,
            const aclTensor *offset,
            const aclTensor *beta,
            double epsilon,
            bool divMode,
            bool outputRstd,
            aclTensor *y,
            aclTensor *rstd,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    gamma : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-2.
    scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1.
    offset : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT8; ND; rank 1.
    beta : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-2.
    epsilon : float
        ``double``, in.
    divMode : bool
        ``bool``, in.
    outputRstd : bool
        ``bool``, in.
    y : Tensor
        ``aclTensor *``, out. INT8, INT32, INT4; ND; rank 1-8.
    rstd : Tensor
        ``aclTensor *``, out. FLOAT; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rms_norm_quant_v3.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnRmsNormQuantV3(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if gamma is None else gamma._record,
            _NULL if scale is None else scale._record,
            _NULL if offset is None else offset._record,
            _NULL if beta is None else beta._record,
            epsilon,
            divMode,
            outputRstd,
            _NULL if y is None else y._record,
            _NULL if rstd is None else rstd._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRmsNormQuantV3",
            _status,
            (x, gamma, scale, offset, beta, epsilon, divMode, outputRstd, y, rstd),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnRmsNormQuantV3",
            (x, gamma, scale, offset, beta, epsilon, divMode, outputRstd, y, rstd),
            stream,
        )


def aclnnRotateQuant(
    x,
    rotation,
    alpha,
    axis,
    roundMode,
    scaleAlg,
    dstTypeMax,
    trans,
    yOut,
    scaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnRotateQuant``, which writes ``yOut``, ``scaleOut``.

    ::

        aclnnStatus aclnnRotateQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *rotation,
            const aclTensor *alpha,
            int64_t axis,
            char *roundMode,
            int64_t scaleAlg,
            double dstTypeMax,
            bool trans,
            aclTensor *yOut,
            aclTensor *scaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 1-7.
    rotation : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND.
    alpha : Tensor, optional
        ``const aclTensor *``, in. BF16; ND; rank 1.
    axis : int
        ``int64_t``, in.
    roundMode : str, optional
        ``char *``, in.
    scaleAlg : int
        ``int64_t``, in.
    dstTypeMax : float
        ``double``, in.
    trans : bool
        ``bool``, in.
    yOut : Tensor
        ``aclTensor *``, out. FLOAT4_E2M1, FLOAT8_E4M3FN, FLOAT8_E5M2, INT8, INT32; ND; rank 1-7.
    scaleOut : Tensor
        ``aclTensor *``, out. FLOAT8_E8M0, FLOAT; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rotate_quant.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnRotateQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if rotation is None else rotation._record,
            _NULL if alpha is None else alpha._record,
            axis,
            _NULL if roundMode is None else roundMode._record,
            scaleAlg,
            dstTypeMax,
            trans,
            _NULL if yOut is None else yOut._record,
            _NULL if scaleOut is None else scaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRotateQuant",
            _status,
            (x, rotation, alpha, axis, roundMode, scaleAlg, dstTypeMax, trans, yOut, scaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnRotateQuant",
            (x, rotation, alpha, axis, roundMode, scaleAlg, dstTypeMax, trans, yOut, scaleOut),
            stream,
        )


def aclnnScaledMaskedSoftmax(x, mask, scale, fixedTriuMask, y, *, stream=None):
    """Launch ``aclnnScaledMaskedSoftmax``, which writes ``y``.

    ::

        aclnnStatus aclnnScaledMaskedSoftmaxGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *mask,
            double scale,
            bool fixedTriuMask,
            aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    mask : Tensor
        ``const aclTensor *``, in. BOOL; ND.
    scale : float
        ``double``, in.
    fixedTriuMask : bool
        ``bool``, in.
    y : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scaled_masked_softmax.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnScaledMaskedSoftmax(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if mask is None else mask._record,
            scale,
            fixedTriuMask,
            _NULL if y is None else y._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnScaledMaskedSoftmax",
            _status,
            (x, mask, scale, fixedTriuMask, y),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnScaledMaskedSoftmax", (x, mask, scale, fixedTriuMask, y), stream)


def aclnnScaledMaskedSoftmaxBackward(gradOutput, y, mask, scale, fixTriuMask, out, *, stream=None):
    """Launch ``aclnnScaledMaskedSoftmaxBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnScaledMaskedSoftmaxBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *y,
            const aclTensor *mask,
            double scale,
            bool fixTriuMask,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    y : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    mask : Tensor
        ``const aclTensor *``, in. BOOL; ND.
    scale : float
        ``double``, in.
    fixTriuMask : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scaled_masked_softmax_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnScaledMaskedSoftmaxBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if y is None else y._record,
            _NULL if mask is None else mask._record,
            scale,
            fixTriuMask,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnScaledMaskedSoftmaxBackward",
            _status,
            (gradOutput, y, mask, scale, fixTriuMask, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnScaledMaskedSoftmaxBackward",
            (gradOutput, y, mask, scale, fixTriuMask, out),
            stream,
        )


def aclnnScatter(self, dim, index, src, reduce, out, *, stream=None):
    """Launch ``aclnnScatter``, which writes ``out``.

    ::

        aclnnStatus aclnnScatterGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            const aclTensor *index,
            const aclTensor *src,
            int64_t reduce,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 0-8.
    src : Tensor
        ``const aclTensor *``, in. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    reduce : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnScatter(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            _NULL if index is None else index._record,
            _NULL if src is None else src._record,
            reduce,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnScatter", _status, (self, dim, index, src, reduce, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnScatter", (self, dim, index, src, reduce, out), stream)


def aclnnScatterAdd(self, dim, index, src, out, *, stream=None):
    """Launch ``aclnnScatterAdd``, which writes ``out``.

    ::

        aclnnStatus aclnnScatterAddGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            const aclTensor *index,
            const aclTensor *src,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE, INT64, INT32, INT16, INT8, UINT8, BOOL,
        COMPLEX64, COMPLEX128; ND; rank 0-8.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    src : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE, INT64, INT32, INT16, INT8, UINT8, BOOL,
        COMPLEX64, COMPLEX128; ND.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, DOUBLE, INT64, INT32, INT16, INT8, UINT8, BOOL, COMPLEX64,
        COMPLEX128; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter_add.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnScatterAdd(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            _NULL if index is None else index._record,
            _NULL if src is None else src._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnScatterAdd", _status, (self, dim, index, src, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnScatterAdd", (self, dim, index, src, out), stream)


def aclnnScatterDiv(varRef, indices, updates, useLocking, *, stream=None):
    """Launch ``aclnnScatterDiv``, which updates ``varRef``.

    ::

        aclnnStatus aclnnScatterDivGetWorkspaceSize(
            aclTensor *varRef,
            const aclTensor *indices,
            const aclTensor *updates,
            bool useLocking,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    varRef : Tensor
        ``aclTensor *``, inout. FLOAT16, FLOAT, INT32, INT8, UINT8; ND; rank 1-8.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1-8.
    updates : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT32, INT8, UINT8; ND; rank 1-8.
    useLocking : bool
        ``bool``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter_div.h`` of library nn. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnScatterDiv(
            _NULL if stream is None else stream._record,
            _NULL if varRef is None else varRef._record,
            _NULL if indices is None else indices._record,
            _NULL if updates is None else updates._record,
            useLocking,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnScatterDiv", _status, (varRef, indices, updates, useLocking), stream)
    elif _status is None:
        _call.convert_and_call("aclnnScatterDiv", (varRef, indices, updates, useLocking), stream)


def aclnnScatterList(varRef, indice, updates, maskOptional, reduceOptional, axis, *, stream=None):
    """Launch ``aclnnScatterList``, which updates ``varRef``.

    ::

        aclnnStatus aclnnScatterListGetWorkspaceSize(
            aclTensorList *varRef,
            const aclTensor *indice,
            const aclTensor *updates,
            const aclTensor *maskOptional,
            char *reduceOptional,
            int64_t axis,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    varRef : sequence of Tensor
        ``aclTensorList *``, inout. INT8, INT16, INT32, UINT8, UINT16, UINT32, FLOAT16, BF16, FLOAT; ND; rank
        0-8.
    indice : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 0-8.
    updates : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, UINT8, UINT16, UINT32, FLOAT16, BF16, FLOAT; ND; rank
        0-8.
    maskOptional : Tensor, optional
        ``const aclTensor *``, in. UINT8; ND; rank 0-8.
    reduceOptional : str, optional
        ``char *``, in.
    axis : int
        ``int64_t``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter_list.h`` of library nn. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnScatterList",
        (varRef, indice, updates, maskOptional, reduceOptional, axis),
        stream,
    )


def aclnnScatterMax(varRef, indices, updates, useLocking, *, stream=None):
    """Launch ``aclnnScatterMax``, which updates ``varRef``.

    ::

        aclnnStatus aclnnScatterMaxGetWorkspaceSize(
            aclTensor *varRef,
            const aclTensor *indices,
            const aclTensor *updates,
            bool useLocking,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    varRef : Tensor
        ``aclTensor *``, inout. FLOAT16, FLOAT, INT32, INT8, UINT8; ND; rank 1-8.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1-8.
    updates : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT32, INT8, UINT8; ND; rank 1-8.
    useLocking : bool
        ``bool``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter_max.h`` of library nn. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnScatterMax(
            _NULL if stream is None else stream._record,
            _NULL if varRef is None else varRef._record,
            _NULL if indices is None else indices._record,
            _NULL if updates is None else updates._record,
            useLocking,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnScatterMax", _status, (varRef, indices, updates, useLocking), stream)
    elif _status is None:
        _call.convert_and_call("aclnnScatterMax", (varRef, indices, updates, useLocking), stream)


def aclnnScatterMin(varRef, indices, updates, useLocking, *, stream=None):
    """Launch ``aclnnScatterMin``, which updates ``varRef``.

    ::

        aclnnStatus aclnnScatterMinGetWorkspaceSize(
            aclTensor *varRef,
            const aclTensor *indices,
            const aclTensor *updates,
            bool useLocking,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    varRef : Tensor
        ``aclTensor *``, inout. FLOAT16, FLOAT, INT32, INT8, UINT8; ND; rank 1-8.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1-8.
    updates : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT32, INT8, UINT8; ND; rank 1-8.
    useLocking : bool
        ``bool``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter_min.h`` of library nn. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnScatterMin(
            _NULL if stream is None else stream._record,
            _NULL if varRef is None else varRef._record,
            _NULL if indices is None else indices._record,
            _NULL if updates is None else updates._record,
            useLocking,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnScatterMin", _status, (varRef, indices, updates, useLocking), stream)
    elif _status is None:
        _call.convert_and_call("aclnnScatterMin", (varRef, indices, updates, useLocking), stream)


def aclnnScatterMul(varRef, indices, updates, useLocking, *, stream=None):
    """Launch ``aclnnScatterMul``, which updates ``varRef``.

    ::

        aclnnStatus aclnnScatterMulGetWorkspaceSize(
            aclTensor *varRef,
            const aclTensor *indices,
            const aclTensor *updates,
            bool useLocking,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    varRef : Tensor
        ``aclTensor *``, inout. FLOAT16, FLOAT, INT32, INT8, UINT8; ND; rank 1-8.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1-8.
    updates : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, INT32, INT8, UINT8; ND; rank 1-8.
    useLocking : bool
        ``bool``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter_mul.h`` of library nn. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnScatterMul(
            _NULL if stream is None else stream._record,
            _NULL if varRef is None else varRef._record,
            _NULL if indices is None else indices._record,
            _NULL if updates is None else updates._record,
            useLocking,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnScatterMul", _status, (varRef, indices, updates, useLocking), stream)
    elif _status is None:
        _call.convert_and_call("aclnnScatterMul", (varRef, indices, updates, useLocking), stream)


def aclnnScatterNd(data, indices, updates, out, *, stream=None):
    """Launch ``aclnnScatterNd``, which writes ``out``.

    ::

        aclnnStatus aclnnScatterNdGetWorkspaceSize(
            const aclTensor *data,
            const aclTensor *indices,
            const aclTensor *updates,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    data : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BOOL, BF16; ND; rank 1-8.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1-8.
    updates : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BOOL, BF16; ND; rank 1-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BOOL, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter_nd.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnScatterNd(
            _NULL if stream is None else stream._record,
            _NULL if data is None else data._record,
            _NULL if indices is None else indices._record,
            _NULL if updates is None else updates._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnScatterNd", _status, (data, indices, updates, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnScatterNd", (data, indices, updates, out), stream)


def aclnnScatterNdUpdate(varRef, indices, updates, *, stream=None):
    """Launch ``aclnnScatterNdUpdate``, which updates ``varRef``.

    ::

        aclnnStatus aclnnScatterNdUpdateGetWorkspaceSize(
            aclTensor *varRef,
            const aclTensor *indices,
            const aclTensor *updates,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    varRef : Tensor
        ``aclTensor *``, inout. FLOAT16, BF16, FLOAT, INT64, BOOL, INT8, FLOAT8_E4M3FN, FLOAT8_E5M2, HIFLOAT8;
        ND; rank 1-8.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    updates : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT, INT64, BOOL, INT8, FLOAT8_E4M3FN, FLOAT8_E5M2,
        HIFLOAT8; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter_nd_update.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnScatterNdUpdate(
            _NULL if stream is None else stream._record,
            _NULL if varRef is None else varRef._record,
            _NULL if indices is None else indices._record,
            _NULL if updates is None else updates._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnScatterNdUpdate", _status, (varRef, indices, updates), stream)
    elif _status is None:
        _call.convert_and_call("aclnnScatterNdUpdate", (varRef, indices, updates), stream)


def aclnnScatterReduce(self, dim, index, src, reduce, includeSelf, out, *, stream=None):
    """Launch ``aclnnScatterReduce``, which writes ``out``.

    ::

        aclnnStatus aclnnScatterReduceGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            const aclTensor *index,
            const aclTensor *src,
            int64_t reduce,
            bool includeSelf,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 0-8.
    src : Tensor
        ``const aclTensor *``, in. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    reduce : int
        ``int64_t``, in.
    includeSelf : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter_reduce.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnScatterReduce(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            _NULL if index is None else index._record,
            _NULL if src is None else src._record,
            reduce,
            includeSelf,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnScatterReduce",
            _status,
            (self, dim, index, src, reduce, includeSelf, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnScatterReduce",
            (self, dim, index, src, reduce, includeSelf, out),
            stream,
        )


def aclnnScatterValue(self, dim, index, value, reduce, out, *, stream=None):
    """Launch ``aclnnScatterValue``, which writes ``out``.

    ::

        aclnnStatus aclnnScatterValueGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            const aclTensor *index,
            const aclScalar *value,
            int64_t reduce,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND; rank 0-8.
    dim : int
        ``int64_t``, in.
    index : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 0-8.
    value : number
        ``const aclScalar *``, in.
    reduce : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. UINT8, INT8, INT16, INT32, INT64, BOOL, FLOAT16, FLOAT, DOUBLE, COMPLEX64,
        COMPLEX128, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_scatter.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call("aclnnScatterValue", (self, dim, index, value, reduce, out), stream)


def aclnnSelu(self, out, *, stream=None):
    """Launch ``aclnnSelu``, which writes ``out``.

    ::

        aclnnStatus aclnnSeluGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32, INT8, BF16; ND; rank 1-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, INT32, INT8, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_selu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSelu(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSelu", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSelu", (self, out), stream)


def aclnnSeluBackward(gradOutput, result, gradInput, *, stream=None):
    """Launch ``aclnnSeluBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnSeluBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *result,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32, INT8, BF16; ND; rank 1-8.
    result : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, INT32, INT8, BF16; ND; rank 1-8.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, INT32, INT8, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_selu_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSeluBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if result is None else result._record,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSeluBackward", _status, (gradOutput, result, gradInput), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSeluBackward", (gradOutput, result, gradInput), stream)


def aclnnShrink(self, lambd, bias, out, *, stream=None):
    """Launch ``aclnnShrink``, which writes ``out``.

    ::

        aclnnStatus aclnnShrinkGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *lambd,
            const aclScalar *bias,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    lambd : number
        ``const aclScalar *``, in. FLOAT.
    bias : number
        ``const aclScalar *``, in. FLOAT.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_shrink.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call("aclnnShrink", (self, lambd, bias, out), stream)


def aclnnSigmoid(self, out, *, stream=None):
    """Launch ``aclnnSigmoid``, which writes ``out``.

    ::

        aclnnStatus aclnnSigmoidGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sigmoid.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSigmoid(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSigmoid", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSigmoid", (self, out), stream)


def aclnnSigmoidBackward(gradOutput, output, gradInput, *, stream=None):
    """Launch ``aclnnSigmoidBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnSigmoidBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *output,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 1-8.
    output : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 1-8.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, DOUBLE, COMPLEX64, COMPLEX128; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sigmoid_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSigmoidBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if output is None else output._record,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSigmoidBackward", _status, (gradOutput, output, gradInput), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSigmoidBackward", (gradOutput, output, gradInput), stream)


def aclnnSilu(self, out, *, stream=None):
    """Launch ``aclnnSilu``, which writes ``out``.

    ::

        aclnnStatus aclnnSiluGetWorkspaceSize(
            const aclTensor *self,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_silu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSilu(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSilu", _status, (self, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSilu", (self, out), stream)


def aclnnSiluBackward(gradOutput, self, gradInput, *, stream=None):
    """Launch ``aclnnSiluBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnSiluBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1-8.
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1-8.
    gradInput : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_silu_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSiluBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSiluBackward", _status, (gradOutput, self, gradInput), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSiluBackward", (gradOutput, self, gradInput), stream)


def aclnnSituGlu(x, dim, beta, linearBeta, activateLeft, out, *, stream=None):
    """Launch ``aclnnSituGlu``, which writes ``out``.

    ::

        aclnnStatus aclnnSituGluGetWorkspaceSize(
            const aclTensor *x,
            int64_t dim,
            double beta,
            double linearBeta,
            bool activateLeft,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    dim : int
        ``int64_t``, in.
    beta : float
        ``double``, in.
    linearBeta : float
        ``double``, in.
    activateLeft : bool
        ``bool``, in.
    out : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_situ_glu.h`` of library nn. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSituGlu(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            dim,
            beta,
            linearBeta,
            activateLeft,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSituGlu", _status, (x, dim, beta, linearBeta, activateLeft, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSituGlu", (x, dim, beta, linearBeta, activateLeft, out), stream)


def aclnnSituGluGrad(gradY, x, dim, beta, linearBeta, activateLeft, out, *, stream=None):
    """Launch ``aclnnSituGluGrad``, which writes ``out``.

    ::

        aclnnStatus aclnnSituGluGradGetWorkspaceSize(
            const aclTensor *gradY,
            const aclTensor *x,
            int64_t dim,
            double beta,
            double linearBeta,
            bool activateLeft,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradY : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    dim : int
        ``int64_t``, in.
    beta : float
        ``double``, in.
    linearBeta : float
        ``double``, in.
    activateLeft : bool
        ``bool``, in.
    out : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_situ_glu_grad.h`` of library nn. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSituGluGrad(
            _NULL if stream is None else stream._record,
            _NULL if gradY is None else gradY._record,
            _NULL if x is None else x._record,
            dim,
            beta,
            linearBeta,
            activateLeft,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSituGluGrad",
            _status,
            (gradY, x, dim, beta, linearBeta, activateLeft, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSituGluGrad",
            (gradY, x, dim, beta, linearBeta, activateLeft, out),
            stream,
        )


def aclnnSituMxQuant(
    x,
    beta,
    linearBeta,
    activateLeft,
    axis,
    dstType,
    roundModeOptional,
    yOut,
    yScaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnSituMxQuant``, which writes ``yOut``, ``yScaleOut``.

    ::

        aclnnStatus aclnnSituMxQuantGetWorkspaceSize(
            const aclTensor *x,
            float beta,
            float linearBeta,
            bool activateLeft,
            int64_t axis,
            int64_t dstType,
            char *roundModeOptional,
            const aclTensor *yOut,
            const aclTensor *yScaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1-8.
    beta : float
        ``float``, in.
    linearBeta : float
        ``float``, in.
    activateLeft : bool
        ``bool``, in.
    axis : int
        ``int64_t``, in.
    dstType : int
        ``int64_t``, in.
    roundModeOptional : str, optional
        ``char *``, in.
    yOut : Tensor
        ``const aclTensor *``, out. FLOAT8_E4M3FN, FLOAT8_E5M2; ND; rank 1-8.
    yScaleOut : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 2-9.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_situ_mx_quant.h`` of library nn. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnSituMxQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            beta,
            linearBeta,
            activateLeft,
            axis,
            dstType,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            _NULL if yOut is None else yOut._record,
            _NULL if yScaleOut is None else yScaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSituMxQuant",
            _status,
            (x, beta, linearBeta, activateLeft, axis, dstType, roundModeOptional, yOut, yScaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSituMxQuant",
            (x, beta, linearBeta, activateLeft, axis, dstType, roundModeOptional, yOut, yScaleOut),
            stream,
        )


def aclnnSleep(cycles, *, stream=None):
    """Launch ``aclnnSleep``.

    ::

        aclnnStatus aclnnSleepGetWorkspaceSize(
            const aclIntArray *cycles,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    cycles : sequence of int
        ``const aclIntArray *``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sleep.h`` of library nn. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnSleep", (cycles,), stream)


def aclnnSmoothL1Loss(self, target, reduction, beta, result, *, stream=None):
    """Launch ``aclnnSmoothL1Loss``, which writes ``result``.

    ::

        aclnnStatus aclnnSmoothL1LossGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *target,
            int64_t reduction,
            float beta,
            aclTensor *result,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, NCL, NCHW, NHWC; rank 1-8.
    target : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, NCL, NCHW, NHWC; rank 1-8.
    reduction : int
        ``int64_t``, in.
    beta : float
        ``float``, in.
    result : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND, NCL, NCHW, NHWC; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_smooth_l1_loss.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSmoothL1Loss(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            reduction,
            beta,
            _NULL if result is None else result._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSmoothL1Loss", _status, (self, target, reduction, beta, result), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSmoothL1Loss", (self, target, reduction, beta, result), stream)


def aclnnSmoothL1LossBackward(gradOut, self, target, reduction, beta, gradInput, *, stream=None):
    """Launch ``aclnnSmoothL1LossBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnSmoothL1LossBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclTensor *self,
            const aclTensor *target,
            int64_t reduction,
            float beta,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    target : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    reduction : int
        ``int64_t``, in.
    beta : float
        ``float``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_smooth_l1_loss_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSmoothL1LossBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOut is None else gradOut._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            reduction,
            beta,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSmoothL1LossBackward",
            _status,
            (gradOut, self, target, reduction, beta, gradInput),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSmoothL1LossBackward",
            (gradOut, self, target, reduction, beta, gradInput),
            stream,
        )


def aclnnSoftMarginLoss(self, target, reduction, out, *, stream=None):
    """Launch ``aclnnSoftMarginLoss``, which writes ``out``.

    ::

        aclnnStatus aclnnSoftMarginLossGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *target,
            int64_t reduction,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    target : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    reduction : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_soft_margin_loss.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSoftMarginLoss(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            reduction,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSoftMarginLoss", _status, (self, target, reduction, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSoftMarginLoss", (self, target, reduction, out), stream)


def aclnnSoftMarginLossBackward(gradOutput, self, target, reduction, out, *, stream=None):
    """Launch ``aclnnSoftMarginLossBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnSoftMarginLossBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclTensor *target,
            int64_t reduction,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    target : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    reduction : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_soft_margin_loss_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSoftMarginLossBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if target is None else target._record,
            reduction,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSoftMarginLossBackward",
            _status,
            (gradOutput, self, target, reduction, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSoftMarginLossBackward",
            (gradOutput, self, target, reduction, out),
            stream,
        )


def aclnnSoftmax(self, dim, out, *, stream=None):
    """Launch ``aclnnSoftmax``, which writes ``out``.

    ::

        aclnnStatus aclnnSoftmaxGetWorkspaceSize(
            const aclTensor *self,
            int64_t dim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, BF16; ND; rank 0-8.
    dim : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_softmax.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSoftmax(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            dim,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSoftmax", _status, (self, dim, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSoftmax", (self, dim, out), stream)


def aclnnSoftmaxBackward(gradOutput, output, dim, out, *, stream=None):
    """Launch ``aclnnSoftmaxBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnSoftmaxBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *output,
            int64_t dim,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    output : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    dim : int
        ``int64_t``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_softmax_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSoftmaxBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if output is None else output._record,
            dim,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSoftmaxBackward", _status, (gradOutput, output, dim, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSoftmaxBackward", (gradOutput, output, dim, out), stream)


def aclnnSoftmaxCrossEntropyWithLogits(features, labels, loss, backprop, *, stream=None):
    """Launch ``aclnnSoftmaxCrossEntropyWithLogits``, which writes ``loss``, ``backprop``.

    ::

        aclnnStatus aclnnSoftmaxCrossEntropyWithLogitsGetWorkspaceSize(
            const aclTensor *features,
            aclTensor *labels,
            aclTensor *loss,
            aclTensor *backprop,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    features : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2.
    labels : Tensor
        ``aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2.
    loss : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 1.
    backprop : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_softmax_cross_entropy_with_logits.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSoftmaxCrossEntropyWithLogits(
            _NULL if stream is None else stream._record,
            _NULL if features is None else features._record,
            _NULL if labels is None else labels._record,
            _NULL if loss is None else loss._record,
            _NULL if backprop is None else backprop._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSoftmaxCrossEntropyWithLogits",
            _status,
            (features, labels, loss, backprop),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSoftmaxCrossEntropyWithLogits",
            (features, labels, loss, backprop),
            stream,
        )


def aclnnSoftplus(self, beta, threshold, out, *, stream=None):
    """Launch ``aclnnSoftplus``, which writes ``out``.

    ::

        aclnnStatus aclnnSoftplusGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *beta,
            const aclScalar *threshold,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    beta : number
        ``const aclScalar *``, in.
    threshold : number
        ``const aclScalar *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_softplus.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnSoftplus", (self, beta, threshold, out), stream)


def aclnnSoftplusBackward(gradOutput, self, beta, threshold, gradInput, *, stream=None):
    """Launch ``aclnnSoftplusBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnSoftplusBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclScalar *beta,
            const aclScalar *threshold,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16; ND; rank 0-8.
    self : Tensor
        ``const aclTensor *``, in. INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT16, FLOAT, DOUBLE, BF16; ND;
        rank 0-8.
    beta : number
        ``const aclScalar *``, in.
    threshold : number
        ``const aclScalar *``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_softplus_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnSoftplusBackward",
        (gradOutput, self, beta, threshold, gradInput),
        stream,
    )


def aclnnSoftshrink(self, lambd, out, *, stream=None):
    """Launch ``aclnnSoftshrink``, which writes ``out``.

    ::

        aclnnStatus aclnnSoftshrinkGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *lambd,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    lambd : number
        ``const aclScalar *``, in. FLOAT.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_softshrink.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnSoftshrink", (self, lambd, out), stream)


def aclnnSoftshrinkBackward(gradOutput, self, lambda_, gradInput, *, stream=None):
    """Launch ``aclnnSoftshrinkBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnSoftshrinkBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclScalar *lambda,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    lambda_ : number
        ``const aclScalar *``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_softshrink_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnSoftshrinkBackward", (gradOutput, self, lambda_, gradInput), stream)


def aclnnSparse4to2QuantMatmulWeightNz(
    x,
    sparseWeight,
    index,
    xScale,
    sparseWeightScale,
    biasOptional,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnSparse4to2QuantMatmulWeightNz``, which writes ``out``.

    ::

        aclnnStatus aclnnSparse4to2QuantMatmulWeightNzGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *sparseWeight,
            const aclTensor *index,
            const aclTensor *xScale,
            const aclTensor *sparseWeightScale,
            const aclTensor *biasOptional,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 2.
    sparseWeight : Tensor
        ``const aclTensor *``, in. INT8; FRACTAL_NZ; rank 2.
    index : Tensor
        ``const aclTensor *``, in. UINT8; ND; rank 4.
    xScale : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    sparseWeightScale : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. BF16; ND; rank 1.
    out : Tensor
        ``aclTensor *``, out. BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sparse4to2quant_matmul_weight_nz.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSparse4to2QuantMatmulWeightNz(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if sparseWeight is None else sparseWeight._record,
            _NULL if index is None else index._record,
            _NULL if xScale is None else xScale._record,
            _NULL if sparseWeightScale is None else sparseWeightScale._record,
            _NULL if biasOptional is None else biasOptional._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSparse4to2QuantMatmulWeightNz",
            _status,
            (x, sparseWeight, index, xScale, sparseWeightScale, biasOptional, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSparse4to2QuantMatmulWeightNz",
            (x, sparseWeight, index, xScale, sparseWeightScale, biasOptional, out),
            stream,
        )


def aclnnSquaredRelu(input, out, *, stream=None):
    """Launch ``aclnnSquaredRelu``, which writes ``out``.

    ::

        aclnnStatus aclnnSquaredReluGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1-8.
    out : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_squared_relu.h`` of library nn. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSquaredRelu(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSquaredRelu", _status, (input, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSquaredRelu", (input, out), stream)


def aclnnSwiGlu(x, dim, out, *, stream=None):
    """Launch ``aclnnSwiGlu``, which writes ``out``.

    ::

        aclnnStatus aclnnSwiGluGetWorkspaceSize(
            const aclTensor *x,
            int64_t dim,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    dim : int
        ``int64_t``, in.
    out : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_swi_glu.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnSwiGlu(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            dim,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSwiGlu", _status, (x, dim, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSwiGlu", (x, dim, out), stream)


def aclnnSwiGluGrad(yGrad, x, dim, out, *, stream=None):
    """Launch ``aclnnSwiGluGrad``, which writes ``out``.

    ::

        aclnnStatus aclnnSwiGluGradGetWorkspaceSize(
            const aclTensor *yGrad,
            const aclTensor *x,
            int64_t dim,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    yGrad : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1-8.
    x : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 1-8.
    dim : int
        ``int64_t``, in.
    out : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_swi_glu_grad.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnSwiGluGrad(
            _NULL if stream is None else stream._record,
            _NULL if yGrad is None else yGrad._record,
            _NULL if x is None else x._record,
            dim,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSwiGluGrad", _status, (yGrad, x, dim, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSwiGluGrad", (yGrad, x, dim, out), stream)


def aclnnSwiGluQuant(
    x,
    smoothScalesOptional,
    offsetsOptional,
    groupIndexOptional,
    activateLeft,
    quantModeOptional,
    yOut,
    scaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnSwiGluQuant``, which writes ``yOut``, ``scaleOut``.

    ::

        aclnnStatus aclnnSwiGluQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *smoothScalesOptional,
            const aclTensor *offsetsOptional,
            const aclTensor *groupIndexOptional,
            bool activateLeft,
            char *quantModeOptional,
            const aclTensor *yOut,
            const aclTensor *scaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    smoothScalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    offsetsOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    activateLeft : bool
        ``bool``, in.
    quantModeOptional : str, optional
        ``char *``, in.
    yOut : Tensor
        ``const aclTensor *``, out. INT8; ND.
    scaleOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_swi_glu_quant.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSwiGluQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if smoothScalesOptional is None else smoothScalesOptional._record,
            _NULL if offsetsOptional is None else offsetsOptional._record,
            _NULL if groupIndexOptional is None else groupIndexOptional._record,
            activateLeft,
            _NULL if quantModeOptional is None else quantModeOptional._record,
            _NULL if yOut is None else yOut._record,
            _NULL if scaleOut is None else scaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSwiGluQuant",
            _status,
            (x, smoothScalesOptional, offsetsOptional, groupIndexOptional, activateLeft, quantModeOptional,
             yOut, scaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSwiGluQuant",
            (x, smoothScalesOptional, offsetsOptional, groupIndexOptional, activateLeft, quantModeOptional,
             yOut, scaleOut),
            stream,
        )


def aclnnSwiGluQuantV2(
    x,
    smoothScalesOptional,
    offsetsOptional,
    groupIndexOptional,
    activateLeft,
    quantModeOptional,
    groupListType,
    dstType,
    yOut,
    scaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnSwiGluQuantV2``, which writes ``yOut``, ``scaleOut``.

    ::

        aclnnStatus aclnnSwiGluQuantV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *smoothScalesOptional,
            const aclTensor *offsetsOptional,
            const aclTensor *groupIndexOptional,
            bool activateLeft,
            char *quantModeOptional,
            int64_t groupListType,
            int64_t dstType,
            const aclTensor *yOut,
            const aclTensor *scaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND.
    smoothScalesOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    offsetsOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    activateLeft : bool
        ``bool``, in.
    quantModeOptional : str, optional
        ``char *``, in.
    groupListType : int
        ``int64_t``, in.
    dstType : int
        ``int64_t``, in.
    yOut : Tensor
        ``const aclTensor *``, out. INT8, INT4; ND.
    scaleOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_swi_glu_quant_v2.h`` of library nn. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSwiGluQuantV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if smoothScalesOptional is None else smoothScalesOptional._record,
            _NULL if offsetsOptional is None else offsetsOptional._record,
            _NULL if groupIndexOptional is None else groupIndexOptional._record,
            activateLeft,
            _NULL if quantModeOptional is None else quantModeOptional._record,
            groupListType,
            dstType,
            _NULL if yOut is None else yOut._record,
            _NULL if scaleOut is None else scaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSwiGluQuantV2",
            _status,
            (x, smoothScalesOptional, offsetsOptional, groupIndexOptional, activateLeft, quantModeOptional,
             groupListType, dstType, yOut, scaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSwiGluQuantV2",
            (x, smoothScalesOptional, offsetsOptional, groupIndexOptional, activateLeft, quantModeOptional,
             groupListType, dstType, yOut, scaleOut),
            stream,
        )


def aclnnSwigluBackwardMxQuantWithDualAxis(
    x,
    yGrad,
    groupIndexOptional,
    activateLeft,
    roundModeOptional,
    scaleAlg,
    dstDtype,
    maxDtypeValue,
    y1Out,
    mxscale1Out,
    y2Out,
    mxscale2Out,
    *,
    stream=None,
):
    """Launch ``aclnnSwigluBackwardMxQuantWithDualAxis``.

    ::

        aclnnStatus aclnnSwigluBackwardMxQuantWithDualAxisGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *yGrad,
            const aclTensor *groupIndexOptional,
            bool activateLeft,
            char *roundModeOptional,
            int64_t scaleAlg,
            int64_t dstDtype,
            double maxDtypeValue,
            const aclTensor *y1Out,
            const aclTensor *mxscale1Out,
            const aclTensor *y2Out,
            const aclTensor *mxscale2Out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-6.
    yGrad : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-6.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    activateLeft : bool
        ``bool``, in.
    roundModeOptional : str, optional
        ``char *``, in.
    scaleAlg : int
        ``int64_t``, in.
    dstDtype : int
        ``int64_t``, in.
    maxDtypeValue : float
        ``double``, in.
    y1Out : Tensor
        ``const aclTensor *``, out. FLOAT8_E4M3FN; ND; rank 2-6.
    mxscale1Out : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 3-7.
    y2Out : Tensor
        ``const aclTensor *``, out. FLOAT8_E4M3FN; ND; rank 2-6.
    mxscale2Out : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 3-7.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_swiglu_backward_mx_quant_with_dual_axis.h`` of library nn. Seen in 2026-08.
    The prototype is known from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnSwigluBackwardMxQuantWithDualAxis(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if yGrad is None else yGrad._record,
            _NULL if groupIndexOptional is None else groupIndexOptional._record,
            activateLeft,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            scaleAlg,
            dstDtype,
            maxDtypeValue,
            _NULL if y1Out is None else y1Out._record,
            _NULL if mxscale1Out is None else mxscale1Out._record,
            _NULL if y2Out is None else y2Out._record,
            _NULL if mxscale2Out is None else mxscale2Out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSwigluBackwardMxQuantWithDualAxis",
            _status,
            (x, yGrad, groupIndexOptional, activateLeft, roundModeOptional, scaleAlg, dstDtype, maxDtypeValue,
             y1Out, mxscale1Out, y2Out, mxscale2Out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSwigluBackwardMxQuantWithDualAxis",
            (x, yGrad, groupIndexOptional, activateLeft, roundModeOptional, scaleAlg, dstDtype, maxDtypeValue,
             y1Out, mxscale1Out, y2Out, mxscale2Out),
            stream,
        )


def aclnnSwigluGroup(x, weightOptional, groupIndexOptional, clampLimit, out, *, stream=None):
    """Launch ``aclnnSwigluGroup``, which writes ``out``.

    ::

        aclnnStatus aclnnSwigluGroupGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weightOptional,
            const aclTensor *groupIndexOptional,
            double clampLimit,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1-8.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1-8.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    clampLimit : float
        ``double``, in.
    out : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, FLOAT; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_swiglu_group.h`` of library nn. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnSwigluGroup(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weightOptional is None else weightOptional._record,
            _NULL if groupIndexOptional is None else groupIndexOptional._record,
            clampLimit,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSwigluGroup",
            _status,
            (x, weightOptional, groupIndexOptional, clampLimit, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSwigluGroup",
            (x, weightOptional, groupIndexOptional, clampLimit, out),
            stream,
        )


def aclnnSwigluGroupGrad(
    gradY,
    x,
    weightOptional,
    yOriginOptional,
    groupIndexOptional,
    clampLimit,
    gradXOut,
    gradWeightOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnSwigluGroupGrad``, which writes ``gradXOut``, ``gradWeightOutOptional``.

    ::

        aclnnStatus aclnnSwigluGroupGradGetWorkspaceSize(
            const aclTensor *gradY,
            const aclTensor *x,
            const aclTensor *weightOptional,
            const aclTensor *yOriginOptional,
            const aclTensor *groupIndexOptional,
            float clampLimit,
            aclTensor *gradXOut,
            aclTensor *gradWeightOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradY : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    x : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    yOriginOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND.
    clampLimit : float
        ``float``, in.
    gradXOut : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND.
    gradWeightOutOptional : Tensor, optional
        ``aclTensor *``, out. FLOAT; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_swiglu_group_grad.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnSwigluGroupGrad(
            _NULL if stream is None else stream._record,
            _NULL if gradY is None else gradY._record,
            _NULL if x is None else x._record,
            _NULL if weightOptional is None else weightOptional._record,
            _NULL if yOriginOptional is None else yOriginOptional._record,
            _NULL if groupIndexOptional is None else groupIndexOptional._record,
            clampLimit,
            _NULL if gradXOut is None else gradXOut._record,
            _NULL if gradWeightOutOptional is None else gradWeightOutOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSwigluGroupGrad",
            _status,
            (gradY, x, weightOptional, yOriginOptional, groupIndexOptional, clampLimit, gradXOut,
             gradWeightOutOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSwigluGroupGrad",
            (gradY, x, weightOptional, yOriginOptional, groupIndexOptional, clampLimit, gradXOut,
             gradWeightOutOptional),
            stream,
        )


def aclnnSwigluGroupQuant(
    x,
    weightOptional,
    groupIndexOptional,
    scaleOptional,
    dstType,
    quantMode,
    blockSize,
    roundScale,
    clampLimit,
    dstTypeMax,
    outputOrigin,
    yOut,
    yScaleOut,
    yOriginOut,
    *,
    stream=None,
):
    """Launch ``aclnnSwigluGroupQuant``, which writes ``yOut``, ``yScaleOut``, ``yOriginOut``.

    ::

        aclnnStatus aclnnSwigluGroupQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weightOptional,
            const aclTensor *groupIndexOptional,
            const aclTensor *scaleOptional,
            int64_t dstType,
            int64_t quantMode,
            int64_t blockSize,
            bool roundScale,
            double clampLimit,
            double dstTypeMax,
            bool outputOrigin,
            const aclTensor *yOut,
            const aclTensor *yScaleOut,
            const aclTensor *yOriginOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1-8.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    scaleOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    dstType : int
        ``int64_t``, in.
    quantMode : int
        ``int64_t``, in.
    blockSize : int
        ``int64_t``, in.
    roundScale : bool
        ``bool``, in.
    clampLimit : float
        ``double``, in.
    dstTypeMax : float
        ``double``, in.
    outputOrigin : bool
        ``bool``, in.
    yOut : Tensor
        ``const aclTensor *``, out. HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT4_E2M1, FLOAT4_E1M2; ND; rank
        2-8.
    yScaleOut : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT8_E8M0; ND; rank 1-8.
    yOriginOut : Tensor
        ``const aclTensor *``, out. FLOAT, FLOAT16, BF16; ND; rank 2-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_swiglu_group_quant.h`` of library nn. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnSwigluGroupQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weightOptional is None else weightOptional._record,
            _NULL if groupIndexOptional is None else groupIndexOptional._record,
            _NULL if scaleOptional is None else scaleOptional._record,
            dstType,
            quantMode,
            blockSize,
            roundScale,
            clampLimit,
            dstTypeMax,
            outputOrigin,
            _NULL if yOut is None else yOut._record,
            _NULL if yScaleOut is None else yScaleOut._record,
            _NULL if yOriginOut is None else yOriginOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSwigluGroupQuant",
            _status,
            (x, weightOptional, groupIndexOptional, scaleOptional, dstType, quantMode, blockSize, roundScale,
             clampLimit, dstTypeMax, outputOrigin, yOut, yScaleOut, yOriginOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSwigluGroupQuant",
            (x, weightOptional, groupIndexOptional, scaleOptional, dstType, quantMode, blockSize, roundScale,
             clampLimit, dstTypeMax, outputOrigin, yOut, yScaleOut, yOriginOut),
            stream,
        )


def aclnnSwigluGroupQuantGrad(
    gradY,
    x,
    weightOptional,
    yOriginOptional,
    groupIndexOptional,
    clampLimit,
    gradXOut,
    gradWeightOutOptional,
    *,
    stream=None,
):
    """Launch ``aclnnSwigluGroupQuantGrad``, which writes ``gradXOut``, ``gradWeightOutOptional``.

    ::

        aclnnStatus aclnnSwigluGroupQuantGradGetWorkspaceSize(
            const aclTensor *gradY,
            const aclTensor *x,
            const aclTensor *weightOptional,
            const aclTensor *yOriginOptional,
            const aclTensor *groupIndexOptional,
            double clampLimit,
            const aclTensor *gradXOut,
            const aclTensor *gradWeightOutOptional,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradY : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2-8.
    x : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2-8.
    weightOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1-8.
    yOriginOptional : Tensor, optional
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2-8.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    clampLimit : float
        ``double``, in.
    gradXOut : Tensor
        ``const aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 2-8.
    gradWeightOutOptional : Tensor, optional
        ``const aclTensor *``, out. FLOAT; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_swiglu_group_quant_grad.h`` of library nn. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnSwigluGroupQuantGrad(
            _NULL if stream is None else stream._record,
            _NULL if gradY is None else gradY._record,
            _NULL if x is None else x._record,
            _NULL if weightOptional is None else weightOptional._record,
            _NULL if yOriginOptional is None else yOriginOptional._record,
            _NULL if groupIndexOptional is None else groupIndexOptional._record,
            clampLimit,
            _NULL if gradXOut is None else gradXOut._record,
            _NULL if gradWeightOutOptional is None else gradWeightOutOptional._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSwigluGroupQuantGrad",
            _status,
            (gradY, x, weightOptional, yOriginOptional, groupIndexOptional, clampLimit, gradXOut,
             gradWeightOutOptional),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSwigluGroupQuantGrad",
            (gradY, x, weightOptional, yOriginOptional, groupIndexOptional, clampLimit, gradXOut,
             gradWeightOutOptional),
            stream,
        )


def aclnnSwigluMxQuant(
    x,
    groupIndexOptional,
    activateDim,
    activateLeft,
    swigluMode,
    clampLimit,
    gluAlpha,
    gluBias,
    groupMode,
    axis,
    dstType,
    roundModeOptional,
    scaleAlg,
    maxDtypeValue,
    yOut,
    mxscaleOut,
    *,
    stream=None,
):
    """Launch ``aclnnSwigluMxQuant``, which writes ``yOut``, ``mxscaleOut``.

    ::

        aclnnStatus aclnnSwigluMxQuantGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *groupIndexOptional,
            int64_t activateDim,
            bool activateLeft,
            int64_t swigluMode,
            double clampLimit,
            double gluAlpha,
            double gluBias,
            int64_t groupMode,
            int64_t axis,
            int64_t dstType,
            char *roundModeOptional,
            int64_t scaleAlg,
            double maxDtypeValue,
            const aclTensor *yOut,
            const aclTensor *mxscaleOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2-7.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    activateDim : int
        ``int64_t``, in.
    activateLeft : bool
        ``bool``, in.
    swigluMode : int
        ``int64_t``, in.
    clampLimit : float
        ``double``, in.
    gluAlpha : float
        ``double``, in.
    gluBias : float
        ``double``, in.
    groupMode : int
        ``int64_t``, in.
    axis : int
        ``int64_t``, in.
    dstType : int
        ``int64_t``, in.
    roundModeOptional : str, optional
        ``char *``, in.
    scaleAlg : int
        ``int64_t``, in.
    maxDtypeValue : float
        ``double``, in.
    yOut : Tensor
        ``const aclTensor *``, out. FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT4_E2M1, FLOAT4_E1M2; ND; rank 2-7.
    mxscaleOut : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 3-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_swiglu_mx_quant.h`` of library nn. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnSwigluMxQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if groupIndexOptional is None else groupIndexOptional._record,
            activateDim,
            activateLeft,
            swigluMode,
            clampLimit,
            gluAlpha,
            gluBias,
            groupMode,
            axis,
            dstType,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            scaleAlg,
            maxDtypeValue,
            _NULL if yOut is None else yOut._record,
            _NULL if mxscaleOut is None else mxscaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSwigluMxQuant",
            _status,
            (x, groupIndexOptional, activateDim, activateLeft, swigluMode, clampLimit, gluAlpha, gluBias,
             groupMode, axis, dstType, roundModeOptional, scaleAlg, maxDtypeValue, yOut, mxscaleOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSwigluMxQuant",
            (x, groupIndexOptional, activateDim, activateLeft, swigluMode, clampLimit, gluAlpha, gluBias,
             groupMode, axis, dstType, roundModeOptional, scaleAlg, maxDtypeValue, yOut, mxscaleOut),
            stream,
        )


def aclnnSwigluMxQuantWithDualAxis(
    x,
    groupIndexOptional,
    activateLeft,
    roundModeOptional,
    scaleAlg,
    dstType,
    maxDtypeValue,
    y1Out,
    mxscale1Out,
    y2Out,
    mxscale2Out,
    *,
    stream=None,
):
    """Launch ``aclnnSwigluMxQuantWithDualAxis``.

    ::

        aclnnStatus aclnnSwigluMxQuantWithDualAxisGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *groupIndexOptional,
            bool activateLeft,
            char *roundModeOptional,
            int64_t scaleAlg,
            int64_t dstType,
            double maxDtypeValue,
            const aclTensor *y1Out,
            const aclTensor *mxscale1Out,
            const aclTensor *y2Out,
            const aclTensor *mxscale2Out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in. INT64; ND; rank 1.
    activateLeft : bool
        ``bool``, in.
    roundModeOptional : str, optional
        ``char *``, in.
    scaleAlg : int
        ``int64_t``, in.
    dstType : int
        ``int64_t``, in.
    maxDtypeValue : float
        ``double``, in.
    y1Out : Tensor
        ``const aclTensor *``, out. FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT4_E2M1, FLOAT4_E1M2; ND; rank 2.
    mxscale1Out : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 3.
    y2Out : Tensor
        ``const aclTensor *``, out. FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT4_E2M1, FLOAT4_E1M2; ND; rank 2.
    mxscale2Out : Tensor
        ``const aclTensor *``, out. FLOAT8_E8M0; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_swiglu_mx_quant_with_dual_axis.h`` of library nn. Seen in 2026-08. The
    prototype is known from documents alone.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnSwigluMxQuantWithDualAxis(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if groupIndexOptional is None else groupIndexOptional._record,
            activateLeft,
            _NULL if roundModeOptional is None else roundModeOptional._record,
            scaleAlg,
            dstType,
            maxDtypeValue,
            _NULL if y1Out is None else y1Out._record,
            _NULL if mxscale1Out is None else mxscale1Out._record,
            _NULL if y2Out is None else y2Out._record,
            _NULL if mxscale2Out is None else mxscale2Out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSwigluMxQuantWithDualAxis",
            _status,
            (x, groupIndexOptional, activateLeft, roundModeOptional, scaleAlg, dstType, maxDtypeValue, y1Out,
             mxscale1Out, y2Out, mxscale2Out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSwigluMxQuantWithDualAxis",
            (x, groupIndexOptional, activateLeft, roundModeOptional, scaleAlg, dstType, maxDtypeValue, y1Out,
             mxscale1Out, y2Out, mxscale2Out),
            stream,
        )


def aclnnSwish(self, betaOptional, out, *, stream=None):
    """Launch ``aclnnSwish``, which writes ``out``.

    ::

        aclnnStatus aclnnSwishGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *betaOptional,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    betaOptional : number, optional
        ``const aclScalar *``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_swish.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSwish(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if betaOptional is None else betaOptional._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnSwish", _status, (self, betaOptional, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnSwish", (self, betaOptional, out), stream)


def aclnnSwishBackward(gradOutput, self, betaOptional, gradInput, *, stream=None):
    """Launch ``aclnnSwishBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnSwishBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclScalar *betaOptional,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    betaOptional : number, optional
        ``const aclScalar *``, in.
    gradInput : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_swish_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnSwishBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if self is None else self._record,
            _NULL if betaOptional is None else betaOptional._record,
            _NULL if gradInput is None else gradInput._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSwishBackward",
            _status,
            (gradOutput, self, betaOptional, gradInput),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnSwishBackward", (gradOutput, self, betaOptional, gradInput), stream)


def aclnnSyncBatchNormGatherStats(
    totalSum,
    totalSquareSum,
    sampleCount,
    mean,
    variance,
    momentum,
    eps,
    batchMean,
    batchInvstd,
    *,
    stream=None,
):
    """Launch ``aclnnSyncBatchNormGatherStats``.

    ::

        aclnnStatus aclnnSyncBatchNormGatherStatsGetWorkspaceSize(
            const aclTensor *totalSum,
            const aclTensor *totalSquareSum,
            const aclTensor *sampleCount,
            aclTensor *mean,
            aclTensor *variance,
            float momentum,
            float eps,
            aclTensor *batchMean,
            aclTensor *batchInvstd,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    totalSum : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    totalSquareSum : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 2.
    sampleCount : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, INT32; ND; rank 1.
    mean : Tensor
        ``aclTensor *``, inout. BF16, FLOAT16, FLOAT; ND; rank 1.
    variance : Tensor
        ``aclTensor *``, inout. BF16, FLOAT16, FLOAT; ND; rank 1.
    momentum : float
        ``float``, in.
    eps : float
        ``float``, in.
    batchMean : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 1.
    batchInvstd : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_sync_batch_norm_gather_stats.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnSyncBatchNormGatherStats(
            _NULL if stream is None else stream._record,
            _NULL if totalSum is None else totalSum._record,
            _NULL if totalSquareSum is None else totalSquareSum._record,
            _NULL if sampleCount is None else sampleCount._record,
            _NULL if mean is None else mean._record,
            _NULL if variance is None else variance._record,
            momentum,
            eps,
            _NULL if batchMean is None else batchMean._record,
            _NULL if batchInvstd is None else batchInvstd._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnSyncBatchNormGatherStats",
            _status,
            (totalSum, totalSquareSum, sampleCount, mean, variance, momentum, eps, batchMean, batchInvstd),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnSyncBatchNormGatherStats",
            (totalSum, totalSquareSum, sampleCount, mean, variance, momentum, eps, batchMean, batchInvstd),
            stream,
        )


def aclnnTake(self, index, out, *, stream=None):
    """Launch ``aclnnTake``, which writes ``out``.

    ::

        aclnnStatus aclnnTakeGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *index,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. UINT64, INT64, UINT32, FLOAT, INT32, UINT16, INT16, FLOAT16, BF16, INT8,
        UINT8, DOUBLE, COMPLEX64, COMPLEX128, BOOL; ND; rank 0-8.
    index : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 0-8.
    out : Tensor
        ``aclTensor *``, out. UINT64, INT64, UINT32, FLOAT, INT32, UINT16, INT16, FLOAT16, BF16, INT8, UINT8,
        DOUBLE, COMPLEX64, COMPLEX128, BOOL; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_take.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnTake(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if index is None else index._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnTake", _status, (self, index, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnTake", (self, index, out), stream)


def aclnnTfScatterAdd(varRef, indices, updates, *, stream=None):
    """Launch ``aclnnTfScatterAdd``, which updates ``varRef``.

    ::

        aclnnStatus aclnnTfScatterAddGetWorkspaceSize(
            aclTensor *varRef,
            const aclTensor *indices,
            const aclTensor *updates,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    varRef : Tensor
        ``aclTensor *``, inout. FLOAT, FLOAT16, BF16, INT32, INT8, UINT8; ND; rank 1-8.
    indices : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND; rank 1-8.
    updates : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, INT32, INT8, UINT8; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_tf_scatter_add.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnTfScatterAdd(
            _NULL if stream is None else stream._record,
            _NULL if varRef is None else varRef._record,
            _NULL if indices is None else indices._record,
            _NULL if updates is None else updates._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnTfScatterAdd", _status, (varRef, indices, updates), stream)
    elif _status is None:
        _call.convert_and_call("aclnnTfScatterAdd", (varRef, indices, updates), stream)


def aclnnThnnFusedLstmCell(
    inputGates,
    hiddenGates,
    cx,
    inputBiasOptional,
    hiddenBiasOptional,
    hyOut,
    cyOut,
    storageOut,
    *,
    stream=None,
):
    """Launch ``aclnnThnnFusedLstmCell``, which writes ``hyOut``, ``cyOut``, ``storageOut``.

    ::

        aclnnStatus aclnnThnnFusedLstmCellGetWorkspaceSize(
            const aclTensor *inputGates,
            const aclTensor *hiddenGates,
            const aclTensor *cx,
            const aclTensor *inputBiasOptional,
            const aclTensor *hiddenBiasOptional,
            aclTensor *hyOut,
            aclTensor *cyOut,
            aclTensor *storageOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    inputGates : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    hiddenGates : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    cx : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    inputBiasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    hiddenBiasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    hyOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND.
    cyOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND.
    storageOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_thnn_fused_lstm_cell.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnThnnFusedLstmCell(
            _NULL if stream is None else stream._record,
            _NULL if inputGates is None else inputGates._record,
            _NULL if hiddenGates is None else hiddenGates._record,
            _NULL if cx is None else cx._record,
            _NULL if inputBiasOptional is None else inputBiasOptional._record,
            _NULL if hiddenBiasOptional is None else hiddenBiasOptional._record,
            _NULL if hyOut is None else hyOut._record,
            _NULL if cyOut is None else cyOut._record,
            _NULL if storageOut is None else storageOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnThnnFusedLstmCell",
            _status,
            (inputGates, hiddenGates, cx, inputBiasOptional, hiddenBiasOptional, hyOut, cyOut, storageOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnThnnFusedLstmCell",
            (inputGates, hiddenGates, cx, inputBiasOptional, hiddenBiasOptional, hyOut, cyOut, storageOut),
            stream,
        )


def aclnnThnnFusedLstmCellBackward(
    gradHyOptional,
    gradCOptional,
    cx,
    cy,
    storage,
    hasBias,
    gradGatesOut,
    gradCxOut,
    gradBiasOut,
    *,
    stream=None,
):
    """Launch ``aclnnThnnFusedLstmCellBackward``.

    ::

        aclnnStatus aclnnThnnFusedLstmCellBackwardGetWorkspaceSize(
            const aclTensor *gradHyOptional,
            const aclTensor *gradCOptional,
            const aclTensor *cx,
            const aclTensor *cy,
            const aclTensor *storage,
            bool hasBias,
            aclTensor *gradGatesOut,
            aclTensor *gradCxOut,
            aclTensor *gradBiasOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradHyOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    gradCOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    cx : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    cy : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    storage : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    hasBias : bool
        ``bool``, in.
    gradGatesOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND.
    gradCxOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND.
    gradBiasOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_thnn_fused_lstm_cell_backward.h`` of library nn. Seen in 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnThnnFusedLstmCellBackward(
            _NULL if stream is None else stream._record,
            _NULL if gradHyOptional is None else gradHyOptional._record,
            _NULL if gradCOptional is None else gradCOptional._record,
            _NULL if cx is None else cx._record,
            _NULL if cy is None else cy._record,
            _NULL if storage is None else storage._record,
            hasBias,
            _NULL if gradGatesOut is None else gradGatesOut._record,
            _NULL if gradCxOut is None else gradCxOut._record,
            _NULL if gradBiasOut is None else gradBiasOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnThnnFusedLstmCellBackward",
            _status,
            (gradHyOptional, gradCOptional, cx, cy, storage, hasBias, gradGatesOut, gradCxOut, gradBiasOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnThnnFusedLstmCellBackward",
            (gradHyOptional, gradCOptional, cx, cy, storage, hasBias, gradGatesOut, gradCxOut, gradBiasOut),
            stream,
        )


def aclnnThreshold(self, threshold, value, out, *, stream=None):
    """Launch ``aclnnThreshold``, which writes ``out``.

    ::

        aclnnStatus aclnnThresholdGetWorkspaceSize(
            const aclTensor *self,
            const aclScalar *threshold,
            const aclScalar *value,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, INT32, INT8, UINT8, INT16, INT64; ND; rank 0-8.
    threshold : number
        ``const aclScalar *``, in. BF16, FLOAT16, FLOAT, INT32, INT8, UINT8, INT16, INT64.
    value : number
        ``const aclScalar *``, in. BF16, FLOAT16, FLOAT, INT32, INT8, UINT8, INT16, INT64.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, INT32, INT8, UINT8, INT16, INT64; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_threshold.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnThreshold", (self, threshold, value, out), stream)


def aclnnThresholdBackward(gradOutput, self, threshold, out, *, stream=None):
    """Launch ``aclnnThresholdBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnThresholdBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *self,
            const aclScalar *threshold,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, BF16, FLOAT16, INT32, INT8, UINT8, INT64; ND; rank 0-8.
    self : Tensor
        ``const aclTensor *``, in. FLOAT, BF16, FLOAT16, INT32, INT8, UINT8, INT64; ND; rank 0-8.
    threshold : number
        ``const aclScalar *``, in. FLOAT, BF16, FLOAT16, INT32, INT8, UINT8, INT64.
    out : Tensor
        ``aclTensor *``, out. FLOAT, BF16, FLOAT16, INT32, INT8, UINT8, INT64; ND; rank 0-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_threshold_backward.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnThresholdBackward", (gradOutput, self, threshold, out), stream)


def aclnnTopKTopPSample(
    logits,
    topK,
    topP,
    q,
    eps,
    isNeedLogits,
    topKGuess,
    logitsSelectIdx,
    logitsTopKPSelect,
    *,
    stream=None,
):
    """Launch ``aclnnTopKTopPSample``, which writes ``logitsSelectIdx``, ``logitsTopKPSelect``.

    ::

        aclnnStatus aclnnTopKTopPSampleGetWorkspaceSize(
            const aclTensor *logits,
            const aclTensor *topK,
            const aclTensor *topP,
            const aclTensor *q,
            double eps,
            bool isNeedLogits,
            int64_t topKGuess,
            const aclTensor *logitsSelectIdx,
            const aclTensor *logitsTopKPSelect,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    logits : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    topK : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    topP : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1.
    q : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    eps : float
        ``double``, in.
    isNeedLogits : bool
        ``bool``, in.
    topKGuess : int
        ``int64_t``, in.
    logitsSelectIdx : Tensor
        ``const aclTensor *``, out. INT64; ND; rank 1.
    logitsTopKPSelect : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_top_k_top_p_sample.h`` of library nn. Seen in 2026-08. The prototype is known
    from documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnTopKTopPSample(
            _NULL if stream is None else stream._record,
            _NULL if logits is None else logits._record,
            _NULL if topK is None else topK._record,
            _NULL if topP is None else topP._record,
            _NULL if q is None else q._record,
            eps,
            isNeedLogits,
            topKGuess,
            _NULL if logitsSelectIdx is None else logitsSelectIdx._record,
            _NULL if logitsTopKPSelect is None else logitsTopKPSelect._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnTopKTopPSample",
            _status,
            (logits, topK, topP, q, eps, isNeedLogits, topKGuess, logitsSelectIdx, logitsTopKPSelect),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnTopKTopPSample",
            (logits, topK, topP, q, eps, isNeedLogits, topKGuess, logitsSelectIdx, logitsTopKPSelect),
            stream,
        )


def aclnnTopKTopPSampleV2(
    logits,
    topK,
    topP,
    q,
    minPs,
    eps,
    isNeedLogits,
    topKGuess,
    ksMax,
    inputIsLogits,
    isNeedSampleResult,
    logitsSelectIdx,
    logitsTopKPSelect,
    logitsIdx,
    logitsSortMasked,
    *,
    stream=None,
):
    """Launch ``aclnnTopKTopPSampleV2``.

    ::

        aclnnStatus aclnnTopKTopPSampleV2GetWorkspaceSize(
            const aclTensor *logits,
            const aclTensor *topK,
            const aclTensor *topP,
            const aclTensor *q,
            const aclTensor *minPs,
            double eps,
            bool isNeedLogits,
            int64_t topKGuess,
            int64_t ksMax,
            bool inputIsLogits,
            bool isNeedSampleResult,
            const aclTensor *logitsSelectIdx,
            const aclTensor *logitsTopKPSelect,
            const aclTensor *logitsIdx,
            const aclTensor *logitsSortMasked,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    logits : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 2.
    topK : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 1.
    topP : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1.
    q : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    minPs : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 2.
    eps : float
        ``double``, in.
    isNeedLogits : bool
        ``bool``, in.
    topKGuess : int
        ``int64_t``, in.
    ksMax : int
        ``int64_t``, in.
    inputIsLogits : bool
        ``bool``, in.
    isNeedSampleResult : bool
        ``bool``, in.
    logitsSelectIdx : Tensor
        ``const aclTensor *``, out. INT64; ND; rank 1.
    logitsTopKPSelect : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1.
    logitsIdx : Tensor
        ``const aclTensor *``, out. INT64; ND; rank 1.
    logitsSortMasked : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 1.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_top_k_top_p_sample_v2.h`` of library nn. Seen in 2026-08. The prototype is
    known from documents alone.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnTopKTopPSampleV2(
            _NULL if stream is None else stream._record,
            _NULL if logits is None else logits._record,
            _NULL if topK is None else topK._record,
            _NULL if topP is None else topP._record,
            _NULL if q is None else q._record,
            _NULL if minPs is None else minPs._record,
            eps,
            isNeedLogits,
            topKGuess,
            ksMax,
            inputIsLogits,
            isNeedSampleResult,
            _NULL if logitsSelectIdx is None else logitsSelectIdx._record,
            _NULL if logitsTopKPSelect is None else logitsTopKPSelect._record,
            _NULL if logitsIdx is None else logitsIdx._record,
            _NULL if logitsSortMasked is None else logitsSortMasked._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnTopKTopPSampleV2",
            _status,
            (logits, topK, topP, q, minPs, eps, isNeedLogits, topKGuess, ksMax, inputIsLogits,
             isNeedSampleResult, logitsSelectIdx, logitsTopKPSelect, logitsIdx, logitsSortMasked),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnTopKTopPSampleV2",
            (logits, topK, topP, q, minPs, eps, isNeedLogits, topKGuess, ksMax, inputIsLogits,
             isNeedSampleResult, logitsSelectIdx, logitsTopKPSelect, logitsIdx, logitsSortMasked),
            stream,
        )


def aclnnTopk(self, k, dim, largest, sorted, valuesOut, indicesOut, *, stream=None):
    """Launch ``aclnnTopk``, which writes ``valuesOut``, ``indicesOut``.

    ::

        aclnnStatus aclnnTopkGetWorkspaceSize(
            const aclTensor *self,
            int64_t k,
            int64_t dim,
            bool largest,
            bool sorted,
            aclTensor *valuesOut,
            aclTensor *indicesOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. INT8, UINT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, BF16, UINT16,
        UINT32, UINT64; ND; rank 1-8.
    k : int
        ``int64_t``, in.
    dim : int
        ``int64_t``, in.
    largest : bool
        ``bool``, in.
    sorted : bool
        ``bool``, in.
    valuesOut : Tensor
        ``aclTensor *``, out. INT8, UINT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, BF16, UINT16, UINT32,
        UINT64; ND; rank 1-8.
    indicesOut : Tensor
        ``aclTensor *``, out. INT64; ND; rank 1-8.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_topk.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnTopk(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            k,
            dim,
            largest,
            sorted,
            _NULL if valuesOut is None else valuesOut._record,
            _NULL if indicesOut is None else indicesOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnTopk",
            _status,
            (self, k, dim, largest, sorted, valuesOut, indicesOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnTopk", (self, k, dim, largest, sorted, valuesOut, indicesOut), stream)


def aclnnTransQuantParamV2(scale, offset, out, *, stream=None):
    """Launch ``aclnnTransQuantParamV2``, which writes ``out``.

    ::

        aclnnStatus aclnnTransQuantParamV2GetWorkspaceSize(
            const aclTensor *scale,
            const aclTensor *offset,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    scale : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1-2.
    offset : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1-2.
    out : Tensor
        ``const aclTensor *``, out. UINT64, INT64; ND; rank 1-2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_trans_quant_param_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnTransQuantParamV2(
            _NULL if stream is None else stream._record,
            _NULL if scale is None else scale._record,
            _NULL if offset is None else offset._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnTransQuantParamV2", _status, (scale, offset, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnTransQuantParamV2", (scale, offset, out), stream)


def aclnnTransQuantParamV3(scale, offset, roundMode, out, *, stream=None):
    """Launch ``aclnnTransQuantParamV3``, which writes ``out``.

    ::

        aclnnStatus aclnnTransQuantParamV3GetWorkspaceSize(
            const aclTensor *scale,
            const aclTensor *offset,
            int64_t roundMode,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    scale : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 1-2.
    offset : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1-2.
    roundMode : int
        ``int64_t``, in.
    out : Tensor, optional
        ``const aclTensor *``, out. UINT64, INT64; ND; rank 1-2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_trans_quant_param_v3.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnTransQuantParamV3(
            _NULL if stream is None else stream._record,
            _NULL if scale is None else scale._record,
            _NULL if offset is None else offset._record,
            roundMode,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnTransQuantParamV3", _status, (scale, offset, roundMode, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnTransQuantParamV3", (scale, offset, roundMode, out), stream)


def aclnnTransposeBatchMatMul(
    x1,
    x2,
    bias,
    scale,
    permX1,
    permX2,
    permY,
    cubeMathType,
    batchSplitFactor,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnTransposeBatchMatMul``, which writes ``out``.

    ::

        aclnnStatus aclnnTransposeBatchMatMulGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *scale,
            const aclIntArray *permX1,
            const aclIntArray *permX2,
            const aclIntArray *permY,
            int8_t cubeMathType,
            int32_t batchSplitFactor,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 3.
    x2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND; rank 3.
    bias : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT.
    scale : Tensor, optional
        ``const aclTensor *``, in. INT64, UINT64; ND; rank 1.
    permX1 : sequence of int
        ``const aclIntArray *``, in.
    permX2 : sequence of int
        ``const aclIntArray *``, in.
    permY : sequence of int
        ``const aclIntArray *``, in.
    cubeMathType : int
        ``int8_t``, in.
    batchSplitFactor : int
        ``int32_t``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, INT8; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_transpose_batch_mat_mul.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnTransposeBatchMatMul",
        (x1, x2, bias, scale, permX1, permX2, permY, cubeMathType, batchSplitFactor, out),
        stream,
    )


def aclnnTransposeBatchMatMulWeightNz(
    x1,
    x2,
    bias,
    scale,
    permX1,
    permX2,
    permY,
    cubeMathType,
    batchSplitFactor,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnTransposeBatchMatMulWeightNz``, which writes ``out``.

    ::

        aclnnStatus aclnnTransposeBatchMatMulWeightNzGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *scale,
            const aclIntArray *permX1,
            const aclIntArray *permX2,
            const aclIntArray *permY,
            int8_t cubeMathType,
            int32_t batchSplitFactor,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; ND; rank 3.
    x2 : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16; FRACTAL_NZ; rank 5.
    bias : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT.
    scale : Tensor, optional
        ``const aclTensor *``, in. INT64, UINT64; ND; rank 1.
    permX1 : sequence of int
        ``const aclIntArray *``, in.
    permX2 : sequence of int
        ``const aclIntArray *``, in.
    permY : sequence of int
        ``const aclIntArray *``, in.
    cubeMathType : int
        ``int8_t``, in.
    batchSplitFactor : int
        ``int32_t``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, INT8; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_transpose_batch_mat_mul.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnTransposeBatchMatMulWeightNz",
        (x1, x2, bias, scale, permX1, permX2, permY, cubeMathType, batchSplitFactor, out),
        stream,
    )


def aclnnTransposeQuantBatchMatMul(
    x1,
    x2,
    bias,
    x1Scale,
    x2Scale,
    dtype,
    groupSize,
    permX1,
    permX2,
    permY,
    batchSplitFactor,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnTransposeQuantBatchMatMul``, which writes ``out``.

    ::

        aclnnStatus aclnnTransposeQuantBatchMatMulGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *x1Scale,
            const aclTensor *x2Scale,
            int32_t dtype,
            int64_t groupSize,
            const aclIntArray *permX1,
            const aclIntArray *permX2,
            const aclIntArray *permY,
            int32_t batchSplitFactor,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT8_E5M2, FLOAT8_E4M3FN, HIFLOAT8; ND; rank 3.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT8_E5M2, FLOAT8_E4M3FN, HIFLOAT8; ND; rank 3.
    bias : Tensor
        ``const aclTensor *``, in.
    x1Scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0, UINT64, INT64; ND.
    x2Scale : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT8_E8M0, UINT64, INT64; ND.
    dtype : int
        ``int32_t``, in.
    groupSize : int
        ``int64_t``, in.
    permX1 : sequence of int
        ``const aclIntArray *``, in.
    permX2 : sequence of int
        ``const aclIntArray *``, in.
    permY : sequence of int
        ``const aclIntArray *``, in.
    batchSplitFactor : int
        ``int32_t``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, HIFLOAT8; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_transpose_quant_batch_mat_mul.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnTransposeQuantBatchMatMul",
        (x1, x2, bias, x1Scale, x2Scale, dtype, groupSize, permX1, permX2, permY, batchSplitFactor, out),
        stream,
    )


def aclnnTransposeQuantBatchMatMulWeightNz(
    x1,
    x2,
    bias,
    x1Scale,
    x2Scale,
    dtype,
    groupSize,
    permX1,
    permX2,
    permY,
    batchSplitFactor,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnTransposeQuantBatchMatMulWeightNz``, which writes ``out``.

    ::

        aclnnStatus aclnnTransposeQuantBatchMatMulWeightNzGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *bias,
            const aclTensor *x1Scale,
            const aclTensor *x2Scale,
            int32_t dtype,
            int64_t groupSize,
            const aclIntArray *permX1,
            const aclIntArray *permX2,
            const aclIntArray *permY,
            int32_t batchSplitFactor,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT8_E4M3FN; ND; rank 3.
    x2 : Tensor
        ``const aclTensor *``, in. FLOAT8_E4M3FN; FRACTAL_NZ; rank 5.
    bias : Tensor
        ``const aclTensor *``, in.
    x1Scale : Tensor
        ``const aclTensor *``, in. FLOAT8_E8M0; ND; rank 4.
    x2Scale : Tensor
        ``const aclTensor *``, in. FLOAT8_E8M0; ND; rank 4.
    dtype : int
        ``int32_t``, in.
    groupSize : int
        ``int64_t``, in.
    permX1 : sequence of int
        ``const aclIntArray *``, in.
    permX2 : sequence of int
        ``const aclIntArray *``, in.
    permY : sequence of int
        ``const aclIntArray *``, in.
    batchSplitFactor : int
        ``int32_t``, in.
    out : Tensor
        ``aclTensor *``, out. BF16, FLOAT16; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_transpose_quant_batch_mat_mul.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call(
        "aclnnTransposeQuantBatchMatMulWeightNz",
        (x1, x2, bias, x1Scale, x2Scale, dtype, groupSize, permX1, permX2, permY, batchSplitFactor, out),
        stream,
    )


def aclnnUnique(self, sorted, returnInverse, valueOut, inverseOut, *, stream=None):
    """Launch ``aclnnUnique``, which writes ``valueOut``, ``inverseOut``.

    ::

        aclnnStatus aclnnUniqueGetWorkspaceSize(
            const aclTensor *self,
            bool sorted,
            bool returnInverse,
            aclTensor *valueOut,
            aclTensor *inverseOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, FLOAT, FLOAT16, DOUBLE, UINT8, INT8, UINT16, INT16, INT32, UINT32,
        UINT64, INT64, BF16; ND.
    sorted : bool
        ``bool``, in.
    returnInverse : bool
        ``bool``, in.
    valueOut : Tensor
        ``aclTensor *``, out. BOOL, FLOAT, FLOAT16, DOUBLE, UINT8, INT8, UINT16, INT16, INT32, UINT32, UINT64,
        INT64, BF16.
    inverseOut : Tensor
        ``aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_unique.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnUnique(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            sorted,
            returnInverse,
            _NULL if valueOut is None else valueOut._record,
            _NULL if inverseOut is None else inverseOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnUnique",
            _status,
            (self, sorted, returnInverse, valueOut, inverseOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnUnique", (self, sorted, returnInverse, valueOut, inverseOut), stream)


def aclnnUnique2(self, sorted, returnInverse, returnCounts, valueOut, inverseOut, countsOut, *, stream=None):
    """Launch ``aclnnUnique2``, which writes ``valueOut``, ``inverseOut``, ``countsOut``.

    ::

        aclnnStatus aclnnUnique2GetWorkspaceSize(
            const aclTensor *self,
            bool sorted,
            bool returnInverse,
            bool returnCounts,
            aclTensor *valueOut,
            aclTensor *inverseOut,
            aclTensor *countsOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. BOOL, FLOAT, FLOAT16, DOUBLE, UINT8, INT8, UINT16, INT16, INT32, UINT32,
        UINT64, INT64, BF16; ND; rank 1-8.
    sorted : bool
        ``bool``, in.
    returnInverse : bool
        ``bool``, in.
    returnCounts : bool
        ``bool``, in.
    valueOut : Tensor
        ``aclTensor *``, out. BOOL, FLOAT, FLOAT16, DOUBLE, UINT8, INT8, UINT16, INT16, INT32, UINT32, UINT64,
        INT64, BF16.
    inverseOut : Tensor
        ``aclTensor *``, out. INT64; ND.
    countsOut : Tensor
        ``aclTensor *``, out. INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_unique2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnUnique2(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            sorted,
            returnInverse,
            returnCounts,
            _NULL if valueOut is None else valueOut._record,
            _NULL if inverseOut is None else inverseOut._record,
            _NULL if countsOut is None else countsOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnUnique2",
            _status,
            (self, sorted, returnInverse, returnCounts, valueOut, inverseOut, countsOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnUnique2",
            (self, sorted, returnInverse, returnCounts, valueOut, inverseOut, countsOut),
            stream,
        )


def aclnnUniqueConsecutive(
    self,
    returnInverse,
    returnCounts,
    dim,
    valueOut,
    inverseOut,
    countsOut,
    *,
    stream=None,
):
    """Launch ``aclnnUniqueConsecutive``, which writes ``valueOut``, ``inverseOut``, ``countsOut``.

    ::

        aclnnStatus aclnnUniqueConsecutiveGetWorkspaceSize(
            const aclTensor *self,
            bool returnInverse,
            bool returnCounts,
            int64_t dim,
            aclTensor *valueOut,
            aclTensor *inverseOut,
            aclTensor *countsOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32,
        UINT64, COMPLEX64, COMPLEX128, BOOL, BF16; ND.
    returnInverse : bool
        ``bool``, in.
    returnCounts : bool
        ``bool``, in.
    dim : int
        ``int64_t``, in.
    valueOut : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32,
        UINT64, COMPLEX64, COMPLEX128, BOOL, BF16; ND.
    inverseOut : Tensor
        ``aclTensor *``, out. INT32, INT64; ND.
    countsOut : Tensor
        ``aclTensor *``, out. INT32, INT64; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_unique_consecutive.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnUniqueConsecutive(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            returnInverse,
            returnCounts,
            dim,
            _NULL if valueOut is None else valueOut._record,
            _NULL if inverseOut is None else inverseOut._record,
            _NULL if countsOut is None else countsOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnUniqueConsecutive",
            _status,
            (self, returnInverse, returnCounts, dim, valueOut, inverseOut, countsOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnUniqueConsecutive",
            (self, returnInverse, returnCounts, dim, valueOut, inverseOut, countsOut),
            stream,
        )


def aclnnUniqueDim(self, sorted, returnInverse, dim, valueOut, inverseOut, countsOut, *, stream=None):
    """Launch ``aclnnUniqueDim``, which writes ``valueOut``, ``inverseOut``, ``countsOut``.

    ::

        aclnnStatus aclnnUniqueDimGetWorkspaceSize(
            const aclTensor *self,
            bool sorted,
            bool returnInverse,
            int64_t dim,
            aclTensor *valueOut,
            aclTensor *inverseOut,
            aclTensor *countsOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, UINT8, INT8, UINT16, INT16, UINT32, INT32, UINT64, INT64,
        DOUBLE, BOOL, BF16; ND; rank 1-8.
    sorted : bool
        ``bool``, in.
    returnInverse : bool
        ``bool``, in.
    dim : int
        ``int64_t``, in.
    valueOut : Tensor
        ``aclTensor *``, out.
    inverseOut : Tensor
        ``aclTensor *``, out. INT64.
    countsOut : Tensor
        ``aclTensor *``, out. INT64.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_unique_dim.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnUniqueDim(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            sorted,
            returnInverse,
            dim,
            _NULL if valueOut is None else valueOut._record,
            _NULL if inverseOut is None else inverseOut._record,
            _NULL if countsOut is None else countsOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnUniqueDim",
            _status,
            (self, sorted, returnInverse, dim, valueOut, inverseOut, countsOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnUniqueDim",
            (self, sorted, returnInverse, dim, valueOut, inverseOut, countsOut),
            stream,
        )


def aclnnWeightQuantBatchMatmul(
    x1,
    x2,
    diagonalMatrix,
    deqOffset,
    deqScale,
    addOffset,
    mulScale,
    bias,
    transposeX1,
    transposeX2,
    antiquantScale,
    antiquantOffset,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnWeightQuantBatchMatmul``, which writes ``out``.

    .. deprecated:: CANN
        use aclnnWeightQuantBatchMatmulV3, scheduled for after December 2026

    ::

        aclnnStatus aclnnWeightQuantBatchMatmulGetWorkspaceSize(
            const aclTensor *x1,
            const aclTensor *x2,
            const aclTensor *diagonalMatrix,
            const aclTensor *deqOffset,
            const aclTensor *deqScale,
            const aclTensor *addOffset,
            const aclTensor *mulScale,
            const aclTensor *bias,
            bool transposeX1,
            bool transposeX2,
            float antiquantScale,
            float antiquantOffset,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x1 : Tensor
        ``const aclTensor *``, in. FLOAT16; ND; rank 2.
    x2 : Tensor
        ``const aclTensor *``, in. INT8; ND; rank 2.
    diagonalMatrix : Tensor, optional
        ``const aclTensor *``, in. INT8; ND.
    deqOffset : Tensor, optional
        ``const aclTensor *``, in. INT32; ND.
    deqScale : Tensor, optional
        ``const aclTensor *``, in. UINT64; ND.
    addOffset : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND.
    mulScale : Tensor, optional
        ``const aclTensor *``, in. FLOAT16; ND.
    bias : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 1.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    antiquantScale : float
        ``float``, in.
    antiquantOffset : float
        ``float``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, INT8; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_weight_quant_batch_matmul.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnWeightQuantBatchMatmul(
            _NULL if stream is None else stream._record,
            _NULL if x1 is None else x1._record,
            _NULL if x2 is None else x2._record,
            _NULL if diagonalMatrix is None else diagonalMatrix._record,
            _NULL if deqOffset is None else deqOffset._record,
            _NULL if deqScale is None else deqScale._record,
            _NULL if addOffset is None else addOffset._record,
            _NULL if mulScale is None else mulScale._record,
            _NULL if bias is None else bias._record,
            transposeX1,
            transposeX2,
            antiquantScale,
            antiquantOffset,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnWeightQuantBatchMatmul",
            _status,
            (x1, x2, diagonalMatrix, deqOffset, deqScale, addOffset, mulScale, bias, transposeX1, transposeX2,
             antiquantScale, antiquantOffset, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnWeightQuantBatchMatmul",
            (x1, x2, diagonalMatrix, deqOffset, deqScale, addOffset, mulScale, bias, transposeX1, transposeX2,
             antiquantScale, antiquantOffset, out),
            stream,
        )


def aclnnWeightQuantBatchMatmulNz(
    x,
    weight,
    antiquantScale,
    antiquantOffsetOptional,
    quantScaleOptional,
    quantOffsetOptional,
    biasOptional,
    antiquantGroupSize,
    y,
    *,
    stream=None,
):
    """Launch ``aclnnWeightQuantBatchMatmulNz``, which writes ``y``.

    ::

        aclnnStatus aclnnWeightQuantBatchMatmulNzGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            const aclTensor *antiquantScale,
            const aclTensor *antiquantOffsetOptional,
            const aclTensor *quantScaleOptional,
            const aclTensor *quantOffsetOptional,
            const aclTensor *biasOptional,
            int antiquantGroupSize,
            const aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 2.
    weight : Tensor
        ``const aclTensor *``, in. INT4, FLOAT4_E2M1, INT32, FLOAT, INT8; FRACTAL_NZ; rank 4.
    antiquantScale : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT8_E8M0; ND; rank 1,2.
    antiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16; ND; rank 1,2.
    quantScaleOptional : Tensor, optional
        ``const aclTensor *``, in.
    quantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT; ND; rank 1,2.
    antiquantGroupSize : int
        ``int``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_weight_quant_batch_matmul_nz.h`` of library nn. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnWeightQuantBatchMatmulNz(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weight is None else weight._record,
            _NULL if antiquantScale is None else antiquantScale._record,
            _NULL if antiquantOffsetOptional is None else antiquantOffsetOptional._record,
            _NULL if quantScaleOptional is None else quantScaleOptional._record,
            _NULL if quantOffsetOptional is None else quantOffsetOptional._record,
            _NULL if biasOptional is None else biasOptional._record,
            antiquantGroupSize,
            _NULL if y is None else y._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnWeightQuantBatchMatmulNz",
            _status,
            (x, weight, antiquantScale, antiquantOffsetOptional, quantScaleOptional, quantOffsetOptional,
             biasOptional, antiquantGroupSize, y),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnWeightQuantBatchMatmulNz",
            (x, weight, antiquantScale, antiquantOffsetOptional, quantScaleOptional, quantOffsetOptional,
             biasOptional, antiquantGroupSize, y),
            stream,
        )


def aclnnWeightQuantBatchMatmulV2(
    x,
    weight,
    antiquantScale,
    antiquantOffsetOptional,
    quantScaleOptional,
    quantOffsetOptional,
    biasOptional,
    antiquantGroupSize,
    y,
    *,
    stream=None,
):
    """Launch ``aclnnWeightQuantBatchMatmulV2``, which writes ``y``.

    ::

        aclnnStatus aclnnWeightQuantBatchMatmulV2GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            const aclTensor *antiquantScale,
            const aclTensor *antiquantOffsetOptional,
            const aclTensor *quantScaleOptional,
            const aclTensor *quantOffsetOptional,
            const aclTensor *biasOptional,
            int antiquantGroupSize,
            const aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    weight : Tensor
        ``const aclTensor *``, in. INT8, INT4, FLOAT8_E4M3FN, HIFLOAT8, INT32, FLOAT, FLOAT4_E2M1; ND,
        FRACTAL_NZ.
    antiquantScale : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, FLOAT8_E8M0, UINT64, INT64; ND; rank 1-2.
    antiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, INT32; ND.
    quantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. UINT64; ND; rank 1-2.
    quantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; ND; rank 1-2.
    antiquantGroupSize : int
        ``int``, in.
    y : Tensor
        ``const aclTensor *``, out. FLOAT16, BF16, INT8; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_weight_quant_batch_matmul_v2.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnWeightQuantBatchMatmulV2(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weight is None else weight._record,
            _NULL if antiquantScale is None else antiquantScale._record,
            _NULL if antiquantOffsetOptional is None else antiquantOffsetOptional._record,
            _NULL if quantScaleOptional is None else quantScaleOptional._record,
            _NULL if quantOffsetOptional is None else quantOffsetOptional._record,
            _NULL if biasOptional is None else biasOptional._record,
            antiquantGroupSize,
            _NULL if y is None else y._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnWeightQuantBatchMatmulV2",
            _status,
            (x, weight, antiquantScale, antiquantOffsetOptional, quantScaleOptional, quantOffsetOptional,
             biasOptional, antiquantGroupSize, y),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnWeightQuantBatchMatmulV2",
            (x, weight, antiquantScale, antiquantOffsetOptional, quantScaleOptional, quantOffsetOptional,
             biasOptional, antiquantGroupSize, y),
            stream,
        )


def aclnnWeightQuantBatchMatmulV3(
    x,
    weight,
    antiquantScale,
    antiquantOffsetOptional,
    quantScaleOptional,
    quantOffsetOptional,
    biasOptional,
    antiquantGroupSize,
    innerPrecise,
    y,
    *,
    stream=None,
):
    """Launch ``aclnnWeightQuantBatchMatmulV3``, which writes ``y``.

    ::

        aclnnStatus aclnnWeightQuantBatchMatmulV3GetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *weight,
            const aclTensor *antiquantScale,
            const aclTensor *antiquantOffsetOptional,
            const aclTensor *quantScaleOptional,
            const aclTensor *quantOffsetOptional,
            const aclTensor *biasOptional,
            int antiquantGroupSize,
            int innerPrecise,
            const aclTensor *y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16; ND.
    weight : Tensor
        ``const aclTensor *``, in. INT8, INT4, INT32, FLOAT8_E4M3FN, HIFLOAT8, FLOAT, FLOAT4_E2M1; ND,
        FRACTAL_NZ.
    antiquantScale : Tensor
        ``const aclTensor *``, in. FLOAT16, BF16, UINT64, INT64, FLOAT8_E8M0; ND.
    antiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT16, BF16, INT32; ND.
    quantScaleOptional : Tensor, optional
        ``const aclTensor *``, in. UINT64; ND.
    quantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND; rank 1-2.
    antiquantGroupSize : int
        ``int``, in.
    innerPrecise : int
        ``int``, in.
    y : Tensor
        ``const aclTensor *``, out. INT8, FLOAT16, BF16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_weight_quant_batch_matmul_v3.h`` of library nn. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnWeightQuantBatchMatmulV3(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if weight is None else weight._record,
            _NULL if antiquantScale is None else antiquantScale._record,
            _NULL if antiquantOffsetOptional is None else antiquantOffsetOptional._record,
            _NULL if quantScaleOptional is None else quantScaleOptional._record,
            _NULL if quantOffsetOptional is None else quantOffsetOptional._record,
            _NULL if biasOptional is None else biasOptional._record,
            antiquantGroupSize,
            innerPrecise,
            _NULL if y is None else y._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnWeightQuantBatchMatmulV3",
            _status,
            (x, weight, antiquantScale, antiquantOffsetOptional, quantScaleOptional, quantOffsetOptional,
             biasOptional, antiquantGroupSize, innerPrecise, y),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnWeightQuantBatchMatmulV3",
            (x, weight, antiquantScale, antiquantOffsetOptional, quantScaleOptional, quantOffsetOptional,
             biasOptional, antiquantGroupSize, innerPrecise, y),
            stream,
        )
