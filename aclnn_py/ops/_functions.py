# SPDX-License-Identifier: Apache-2.0
# Written by codegen; do not edit.
"""Operators: one function per pair of C functions, with the C names and the C order of parameters.

``None`` is passed as ``NULL`` for every tensor, list, array, scalar and string. Whether the operator takes it
there is the operator's decision; the parameters whose name says so are marked as optional.
"""

from aclnn_py._binding import ffi as _ffi
from aclnn_py._binding import lib as _lib

from . import _call

_NULL = _ffi.NULL


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
        ``const aclTensor *``, in.
    scale : Tensor
        ``const aclTensor *``, in.
    offset : Tensor
        ``const aclTensor *``, in.
    dstType : int
        ``int64_t``, in.
    sqrtMode : bool
        ``bool``, in.
    y : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ascend_anti_quant.h``.
    """
    try:
        status = _lib.acp_call_aclnnAscendAntiQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if scale is None else scale._record,
            _NULL if offset is None else offset._record,
            dstType,
            sqrtMode,
            _NULL if y is None else y._record,
        )
    except (AttributeError, TypeError, OverflowError):
        status = None
    if status:
        _call.raise_for_status(
            "aclnnAscendAntiQuant",
            status,
            (x, scale, offset, dstType, sqrtMode, y),
            stream,
        )
    elif status is None:
        _call.convert_and_call("aclnnAscendAntiQuant", (x, scale, offset, dstType, sqrtMode, y), stream)


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
        ``const aclTensor *``, in.
    smoothScalesOptional : Tensor, optional
        ``const aclTensor *``, in.
    yOut : Tensor
        ``const aclTensor *``, out.
    scaleOut : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dynamic_quant.h``.
    """
    try:
        status = _lib.acp_call_aclnnDynamicQuant(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if smoothScalesOptional is None else smoothScalesOptional._record,
            _NULL if yOut is None else yOut._record,
            _NULL if scaleOut is None else scaleOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        status = None
    if status:
        _call.raise_for_status("aclnnDynamicQuant", status, (x, smoothScalesOptional, yOut, scaleOut), stream)
    elif status is None:
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
        ``const aclTensor *``, in.
    smoothScalesOptional : Tensor, optional
        ``const aclTensor *``, in.
    groupIndexOptional : Tensor, optional
        ``const aclTensor *``, in.
    dstType : int
        ``int64_t``, in.
    yOut : Tensor
        ``const aclTensor *``, out.
    scaleOut : Tensor
        ``const aclTensor *``, out.
    offsetOut : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_dynamic_quant_v2.h``.
    """
    try:
        status = _lib.acp_call_aclnnDynamicQuantV2(
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
        status = None
    if status:
        _call.raise_for_status(
            "aclnnDynamicQuantV2",
            status,
            (x, smoothScalesOptional, groupIndexOptional, dstType, yOut, scaleOut, offsetOut),
            stream,
        )
    elif status is None:
        _call.convert_and_call(
            "aclnnDynamicQuantV2",
            (x, smoothScalesOptional, groupIndexOptional, dstType, yOut, scaleOut, offsetOut),
            stream,
        )


def aclnnQuantMatmulV3(x1, x2, scale, offset, bias, transposeX1, transposeX2, out, *, stream=None):
    """Launch ``aclnnQuantMatmulV3``, which writes ``out``.

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
        ``const aclTensor *``, in.
    x2 : Tensor
        ``const aclTensor *``, in.
    scale : Tensor
        ``const aclTensor *``, in.
    offset : Tensor
        ``const aclTensor *``, in.
    bias : Tensor
        ``const aclTensor *``, in.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    out : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_v3.h``.
    """
    try:
        status = _lib.acp_call_aclnnQuantMatmulV3(
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
        status = None
    if status:
        _call.raise_for_status(
            "aclnnQuantMatmulV3",
            status,
            (x1, x2, scale, offset, bias, transposeX1, transposeX2, out),
            stream,
        )
    elif status is None:
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
        ``const aclTensor *``, in.
    x2 : Tensor
        ``const aclTensor *``, in.
    scale : Tensor
        ``const aclTensor *``, in.
    offset : Tensor
        ``const aclTensor *``, in.
    pertokenScaleOptional : Tensor, optional
        ``const aclTensor *``, in.
    bias : Tensor
        ``const aclTensor *``, in.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    out : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_quant_matmul_v4.h``.
    """
    try:
        status = _lib.acp_call_aclnnQuantMatmulV4(
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
        status = None
    if status:
        _call.raise_for_status(
            "aclnnQuantMatmulV4",
            status,
            (x1, x2, scale, offset, pertokenScaleOptional, bias, transposeX1, transposeX2, out),
            stream,
        )
    elif status is None:
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
        ``const aclTensor *``, in.
    x2 : Tensor
        ``const aclTensor *``, in.
    x1Scale : Tensor
        ``const aclTensor *``, in.
    x2Scale : Tensor
        ``const aclTensor *``, in.
    yScale : Tensor
        ``const aclTensor *``, in.
    x1Offset : Tensor
        ``const aclTensor *``, in.
    x2Offset : Tensor
        ``const aclTensor *``, in.
    yOffset : Tensor
        ``const aclTensor *``, in.
    bias : Tensor
        ``const aclTensor *``, in.
    transposeX1 : bool
        ``bool``, in.
    transposeX2 : bool
        ``bool``, in.
    groupSize : int
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
    Declared in ``aclnnop/aclnn_quant_matmul_v5.h``.
    """
    try:
        status = _lib.acp_call_aclnnQuantMatmulV5(
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
        status = None
    if status:
        _call.raise_for_status(
            "aclnnQuantMatmulV5",
            status,
            (x1, x2, x1Scale, x2Scale, yScale, x1Offset, x2Offset, yOffset, bias, transposeX1, transposeX2,
             groupSize, out),
            stream,
        )
    elif status is None:
        _call.convert_and_call(
            "aclnnQuantMatmulV5",
            (x1, x2, x1Scale, x2Scale, yScale, x1Offset, x2Offset, yOffset, bias, transposeX1, transposeX2,
             groupSize, out),
            stream,
        )


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
        ``const aclTensor *``, in.
    offset : Tensor
        ``const aclTensor *``, in.
    out : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_trans_quant_param_v2.h``.
    """
    try:
        status = _lib.acp_call_aclnnTransQuantParamV2(
            _NULL if stream is None else stream._record,
            _NULL if scale is None else scale._record,
            _NULL if offset is None else offset._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        status = None
    if status:
        _call.raise_for_status("aclnnTransQuantParamV2", status, (scale, offset, out), stream)
    elif status is None:
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
        ``const aclTensor *``, in.
    offset : Tensor
        ``const aclTensor *``, in.
    roundMode : int
        ``int64_t``, in.
    out : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_trans_quant_param_v3.h``.
    """
    try:
        status = _lib.acp_call_aclnnTransQuantParamV3(
            _NULL if stream is None else stream._record,
            _NULL if scale is None else scale._record,
            _NULL if offset is None else offset._record,
            roundMode,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        status = None
    if status:
        _call.raise_for_status("aclnnTransQuantParamV3", status, (scale, offset, roundMode, out), stream)
    elif status is None:
        _call.convert_and_call("aclnnTransQuantParamV3", (scale, offset, roundMode, out), stream)


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
        ``const aclTensor *``, in.
    weight : Tensor
        ``const aclTensor *``, in.
    antiquantScale : Tensor
        ``const aclTensor *``, in.
    antiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    quantScaleOptional : Tensor, optional
        ``const aclTensor *``, in.
    quantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in.
    antiquantGroupSize : int
        ``int``, in.
    y : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_weight_quant_batch_matmul_v2.h``.
    """
    try:
        status = _lib.acp_call_aclnnWeightQuantBatchMatmulV2(
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
        status = None
    if status:
        _call.raise_for_status(
            "aclnnWeightQuantBatchMatmulV2",
            status,
            (x, weight, antiquantScale, antiquantOffsetOptional, quantScaleOptional, quantOffsetOptional,
             biasOptional, antiquantGroupSize, y),
            stream,
        )
    elif status is None:
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
        ``const aclTensor *``, in.
    weight : Tensor
        ``const aclTensor *``, in.
    antiquantScale : Tensor
        ``const aclTensor *``, in.
    antiquantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    quantScaleOptional : Tensor, optional
        ``const aclTensor *``, in.
    quantOffsetOptional : Tensor, optional
        ``const aclTensor *``, in.
    biasOptional : Tensor, optional
        ``const aclTensor *``, in.
    antiquantGroupSize : int
        ``int``, in.
    innerPrecise : int
        ``int``, in.
    y : Tensor
        ``const aclTensor *``, out.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_weight_quant_batch_matmul_v3.h``.
    """
    try:
        status = _lib.acp_call_aclnnWeightQuantBatchMatmulV3(
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
        status = None
    if status:
        _call.raise_for_status(
            "aclnnWeightQuantBatchMatmulV3",
            status,
            (x, weight, antiquantScale, antiquantOffsetOptional, quantScaleOptional, quantOffsetOptional,
             biasOptional, antiquantGroupSize, innerPrecise, y),
            stream,
        )
    elif status is None:
        _call.convert_and_call(
            "aclnnWeightQuantBatchMatmulV3",
            (x, weight, antiquantScale, antiquantOffsetOptional, quantScaleOptional, quantOffsetOptional,
             biasOptional, antiquantGroupSize, innerPrecise, y),
            stream,
        )
