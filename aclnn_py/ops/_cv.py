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


def aclnnBackgroundReplace(bkg, src, mask, out, *, stream=None):
    """Launch ``aclnnBackgroundReplace``, which writes ``out``.

    ::

        aclnnStatus aclnnBackgroundReplaceGetWorkspaceSize(
            const aclTensor *bkg,
            const aclTensor *src,
            const aclTensor *mask,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    bkg : Tensor
        ``const aclTensor *``, in. UINT8, FLOAT16; ND.
    src : Tensor
        ``const aclTensor *``, in. UINT8, FLOAT16; ND.
    mask : Tensor
        ``const aclTensor *``, in. FLOAT16; ND.
    out : Tensor
        ``const aclTensor *``, out. UINT8, FLOAT16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_background_replace.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnBackgroundReplace(
            _NULL if stream is None else stream._record,
            _NULL if bkg is None else bkg._record,
            _NULL if src is None else src._record,
            _NULL if mask is None else mask._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnBackgroundReplace", _status, (bkg, src, mask, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnBackgroundReplace", (bkg, src, mask, out), stream)


def aclnnBlendImagesCustom(rgb, alpha, frame, out, *, stream=None):
    """Launch ``aclnnBlendImagesCustom``, which writes ``out``.

    ::

        aclnnStatus aclnnBlendImagesCustomGetWorkspaceSize(
            const aclTensor *rgb,
            const aclTensor *alpha,
            const aclTensor *frame,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    rgb : Tensor
        ``const aclTensor *``, in. UINT8; ND.
    alpha : Tensor
        ``const aclTensor *``, in. UINT8; ND.
    frame : Tensor
        ``const aclTensor *``, in. UINT8; ND.
    out : Tensor
        ``const aclTensor *``, out. UINT8; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_blend_images_custom.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnBlendImagesCustom(
            _NULL if stream is None else stream._record,
            _NULL if rgb is None else rgb._record,
            _NULL if alpha is None else alpha._record,
            _NULL if frame is None else frame._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnBlendImagesCustom", _status, (rgb, alpha, frame, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnBlendImagesCustom", (rgb, alpha, frame, out), stream)


def aclnnCIoU(bBoxes, gtBoxes, trans, isCross, mode, overlap, atanSub, *, stream=None):
    """Launch ``aclnnCIoU``, which writes ``overlap``, ``atanSub``.

    ::

        aclnnStatus aclnnCIoUGetWorkspaceSize(
            const aclTensor *bBoxes,
            const aclTensor *gtBoxes,
            bool trans,
            bool isCross,
            const char *mode,
            aclTensor *overlap,
            aclTensor *atanSub,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    bBoxes : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND; rank 2.
    gtBoxes : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND; rank 2.
    trans : bool
        ``bool``, in.
    isCross : bool
        ``bool``, in.
    mode : str
        ``const char *``, in.
    overlap : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND; rank 2.
    atanSub : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND; rank 2.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_ciou.h`` of library cv. Seen in 2026-08.

    Documented for Ascend 950.
    """
    _call.convert_and_call("aclnnCIoU", (bBoxes, gtBoxes, trans, isCross, mode, overlap, atanSub), stream)


def aclnnGridSampler2D(input, grid, interpolationMode, paddingMode, alignCorners, out, *, stream=None):
    """Launch ``aclnnGridSampler2D``, which writes ``out``.

    ::

        aclnnStatus aclnnGridSampler2DGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *grid,
            int64_t interpolationMode,
            int64_t paddingMode,
            bool alignCorners,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16; ND; rank 4.
    grid : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16; ND; rank 4.
    interpolationMode : int
        ``int64_t``, in.
    paddingMode : int
        ``int64_t``, in.
    alignCorners : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, BF16; ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grid_sampler2d.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnGridSampler2D(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if grid is None else grid._record,
            interpolationMode,
            paddingMode,
            alignCorners,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGridSampler2D",
            _status,
            (input, grid, interpolationMode, paddingMode, alignCorners, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGridSampler2D",
            (input, grid, interpolationMode, paddingMode, alignCorners, out),
            stream,
        )


def aclnnGridSampler2DBackward(
    gradOutput,
    input,
    grid,
    interpolationMode,
    paddingMode,
    alignCorners,
    outputMask,
    inputGrad,
    gridGrad,
    *,
    stream=None,
):
    """Launch ``aclnnGridSampler2DBackward``, which writes ``inputGrad``, ``gridGrad``.

    ::

        aclnnStatus aclnnGridSampler2DBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *input,
            const aclTensor *grid,
            int64_t interpolationMode,
            int64_t paddingMode,
            bool alignCorners,
            const aclBoolArray *outputMask,
            aclTensor *inputGrad,
            aclTensor *gridGrad,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE; ND; rank 4.
    input : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE; ND; rank 4.
    grid : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE; ND; rank 4.
    interpolationMode : int
        ``int64_t``, in.
    paddingMode : int
        ``int64_t``, in.
    alignCorners : bool
        ``bool``, in.
    outputMask : sequence of bool
        ``const aclBoolArray *``, in.
    inputGrad : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, DOUBLE; ND; rank 4.
    gridGrad : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, DOUBLE; ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grid_sampler2d_backward.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnGridSampler2DBackward",
        (gradOutput, input, grid, interpolationMode, paddingMode, alignCorners, outputMask, inputGrad,
         gridGrad),
        stream,
    )


def aclnnGridSampler3D(input, grid, interpolationMode, paddingMode, alignCorners, out, *, stream=None):
    """Launch ``aclnnGridSampler3D``, which writes ``out``.

    ::

        aclnnStatus aclnnGridSampler3DGetWorkspaceSize(
            const aclTensor *input,
            const aclTensor *grid,
            int64_t interpolationMode,
            int64_t paddingMode,
            bool alignCorners,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, BF16; NCDHW, NDHWC, ND; rank 5.
    grid : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, DOUBLE, BF16; ND; rank 5.
    interpolationMode : int
        ``int64_t``, in.
    paddingMode : int
        ``int64_t``, in.
    alignCorners : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, DOUBLE, BF16; NCDHW, NDHWC, ND; rank 5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grid_sampler3d.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnGridSampler3D(
            _NULL if stream is None else stream._record,
            _NULL if input is None else input._record,
            _NULL if grid is None else grid._record,
            interpolationMode,
            paddingMode,
            alignCorners,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnGridSampler3D",
            _status,
            (input, grid, interpolationMode, paddingMode, alignCorners, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnGridSampler3D",
            (input, grid, interpolationMode, paddingMode, alignCorners, out),
            stream,
        )


def aclnnGridSampler3DBackward(
    gradOutput,
    input,
    grid,
    interpolationMode,
    paddingMode,
    alignCorners,
    outputMask,
    inputGrad,
    gridGrad,
    *,
    stream=None,
):
    """Launch ``aclnnGridSampler3DBackward``, which writes ``inputGrad``, ``gridGrad``.

    ::

        aclnnStatus aclnnGridSampler3DBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *input,
            const aclTensor *grid,
            int64_t interpolationMode,
            int64_t paddingMode,
            bool alignCorners,
            const aclBoolArray *outputMask,
            aclTensor *inputGrad,
            aclTensor *gridGrad,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE; NCDHW, NDHWC; rank 5.
    input : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE; NCDHW, NDHWC; rank 5.
    grid : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT, DOUBLE; NDHWC; rank 5.
    interpolationMode : int
        ``int64_t``, in.
    paddingMode : int
        ``int64_t``, in.
    alignCorners : bool
        ``bool``, in.
    outputMask : sequence of bool
        ``const aclBoolArray *``, in.
    inputGrad : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, DOUBLE; NCDHW, NDHWC; rank 5.
    gridGrad : Tensor
        ``aclTensor *``, out. BF16, FLOAT16, FLOAT, DOUBLE; NDHWC; rank 5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_grid_sampler3d_backward.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnGridSampler3DBackward",
        (gradOutput, input, grid, interpolationMode, paddingMode, alignCorners, outputMask, inputGrad,
         gridGrad),
        stream,
    )


def aclnnIm2colBackward(gradOutput, inputSize, kernelSize, dilation, padding, stride, out, *, stream=None):
    """Launch ``aclnnIm2colBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnIm2colBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclIntArray *inputSize,
            const aclIntArray *kernelSize,
            const aclIntArray *dilation,
            const aclIntArray *padding,
            const aclIntArray *stride,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. BF16, FLOAT16, FLOAT; ND.
    inputSize : sequence of int
        ``const aclIntArray *``, in.
    kernelSize : sequence of int
        ``const aclIntArray *``, in.
    dilation : sequence of int
        ``const aclIntArray *``, in.
    padding : sequence of int
        ``const aclIntArray *``, in.
    stride : sequence of int
        ``const aclIntArray *``, in.
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
    Declared in ``aclnnop/aclnn_im2col_backward.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnIm2colBackward",
        (gradOutput, inputSize, kernelSize, dilation, padding, stride, out),
        stream,
    )


def aclnnIou(bBoxes, gtBoxes, mode, eps, aligned, overlap, *, stream=None):
    """Launch ``aclnnIou``, which writes ``overlap``.

    ::

        aclnnStatus aclnnIouGetWorkspaceSize(
            const aclTensor *bBoxes,
            const aclTensor *gtBoxes,
            const char *mode,
            float eps,
            bool aligned,
            aclTensor *overlap,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    bBoxes : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    gtBoxes : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND.
    mode : str
        ``const char *``, in.
    eps : float
        ``float``, in.
    aligned : bool
        ``bool``, in.
    overlap : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_iou.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call("aclnnIou", (bBoxes, gtBoxes, mode, eps, aligned, overlap), stream)


def aclnnMrgbaCustom(rgb, alpha, out, *, stream=None):
    """Launch ``aclnnMrgbaCustom``, which writes ``out``.

    ::

        aclnnStatus aclnnMrgbaCustomGetWorkspaceSize(
            const aclTensor *rgb,
            const aclTensor *alpha,
            const aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    rgb : Tensor
        ``const aclTensor *``, in. UINT8; ND.
    alpha : Tensor
        ``const aclTensor *``, in. UINT8; ND.
    out : Tensor
        ``const aclTensor *``, out. UINT8; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_mrgba_custom.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas inference.
    """
    try:
        _status = _lib.acp_call_aclnnMrgbaCustom(
            _NULL if stream is None else stream._record,
            _NULL if rgb is None else rgb._record,
            _NULL if alpha is None else alpha._record,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status("aclnnMrgbaCustom", _status, (rgb, alpha, out), stream)
    elif _status is None:
        _call.convert_and_call("aclnnMrgbaCustom", (rgb, alpha, out), stream)


def aclnnNonMaxSuppression(
    boxes,
    scores,
    maxOutputBoxesPerClass,
    iouThreshold,
    scoreThreshold,
    centerPointBox,
    selectedIndices,
    *,
    stream=None,
):
    """Launch ``aclnnNonMaxSuppression``, which writes ``selectedIndices``.

    ::

        aclnnStatus aclnnNonMaxSuppressionGetWorkspaceSize(
            const aclTensor *boxes,
            const aclTensor *scores,
            aclIntArray *maxOutputBoxesPerClass,
            aclFloatArray *iouThreshold,
            aclFloatArray *scoreThreshold,
            int32_t centerPointBox,
            aclTensor *selectedIndices,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    boxes : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    scores : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    maxOutputBoxesPerClass : sequence of int
        ``aclIntArray *``, in.
    iouThreshold : sequence of float
        ``aclFloatArray *``, in.
    scoreThreshold : sequence of float
        ``aclFloatArray *``, in.
    centerPointBox : int
        ``int32_t``, in.
    selectedIndices : Tensor
        ``aclTensor *``, out. INT32; ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_non_max_suppression.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas inference.
    """
    _call.convert_and_call(
        "aclnnNonMaxSuppression",
        (boxes, scores, maxOutputBoxesPerClass, iouThreshold, scoreThreshold, centerPointBox,
         selectedIndices),
        stream,
    )


def aclnnRasterizer(
    v,
    f,
    dOptional,
    width,
    height,
    occlusionTruncation,
    useDepthPrior,
    findicesOut,
    barycentricOut,
    *,
    stream=None,
):
    """Launch ``aclnnRasterizer``, which writes ``findicesOut``, ``barycentricOut``.

    ::

        aclnnStatus aclnnRasterizerGetWorkspaceSize(
            const aclTensor *v,
            const aclTensor *f,
            const aclTensor *dOptional,
            int64_t width,
            int64_t height,
            double occlusionTruncation,
            int64_t useDepthPrior,
            const aclTensor *findicesOut,
            const aclTensor *barycentricOut,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    v : Tensor
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    f : Tensor
        ``const aclTensor *``, in. INT32; ND; rank 2.
    dOptional : Tensor, optional
        ``const aclTensor *``, in. FLOAT; ND; rank 2.
    width : int
        ``int64_t``, in.
    height : int
        ``int64_t``, in.
    occlusionTruncation : float
        ``double``, in.
    useDepthPrior : int
        ``int64_t``, in.
    findicesOut : Tensor
        ``const aclTensor *``, out. INT32; ND; rank 2.
    barycentricOut : Tensor
        ``const aclTensor *``, out. FLOAT; ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_rasterizer.h`` of library cv. Seen in 2026-08. The prototype is known from
    documents alone.

    Documented for Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnRasterizer(
            _NULL if stream is None else stream._record,
            _NULL if v is None else v._record,
            _NULL if f is None else f._record,
            _NULL if dOptional is None else dOptional._record,
            width,
            height,
            occlusionTruncation,
            useDepthPrior,
            _NULL if findicesOut is None else findicesOut._record,
            _NULL if barycentricOut is None else barycentricOut._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRasterizer",
            _status,
            (v, f, dOptional, width, height, occlusionTruncation, useDepthPrior, findicesOut, barycentricOut),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnRasterizer",
            (v, f, dOptional, width, height, occlusionTruncation, useDepthPrior, findicesOut, barycentricOut),
            stream,
        )


def aclnnResize(self, scales, mode, out, *, stream=None):
    """Launch ``aclnnResize``, which writes ``out``.

    ::

        aclnnStatus aclnnResizeGetWorkspaceSize(
            const aclTensor *self,
            const aclFloatArray *scales,
            const char *mode,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; NCHW, NHWC; rank 4.
    scales : sequence of float
        ``const aclFloatArray *``, in.
    mode : str
        ``const char *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; NCHW, NHWC; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_resize.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnResize", (self, scales, mode, out), stream)


def aclnnRoiAlign(
    self,
    rois,
    batchIndices,
    mode,
    outputHeight,
    outputWidth,
    samplingRatio,
    spatialScale,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnRoiAlign``, which writes ``out``.

    ::

        aclnnStatus aclnnRoiAlignGetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *rois,
            const aclTensor *batchIndices,
            const char *mode,
            int outputHeight,
            int outputWidth,
            int samplingRatio,
            float spatialScale,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; NCHW.
    rois : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    batchIndices : Tensor
        ``const aclTensor *``, in. INT32; ND.
    mode : str
        ``const char *``, in.
    outputHeight : int
        ``int``, in.
    outputWidth : int
        ``int``, in.
    samplingRatio : int
        ``int``, in.
    spatialScale : float
        ``float``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; NCHW.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_roi_align.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnRoiAlign",
        (self, rois, batchIndices, mode, outputHeight, outputWidth, samplingRatio, spatialScale, out),
        stream,
    )


def aclnnRoiAlignV2(
    self,
    boxes,
    pooledHeight,
    pooledWidth,
    spatialScale,
    samplingRatio,
    aligned,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnRoiAlignV2``, which writes ``out``.

    ::

        aclnnStatus aclnnRoiAlignV2GetWorkspaceSize(
            const aclTensor *self,
            const aclTensor *boxes,
            int64_t pooledHeight,
            int64_t pooledWidth,
            float spatialScale,
            int64_t samplingRatio,
            bool aligned,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; NCHW.
    boxes : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    pooledHeight : int
        ``int64_t``, in.
    pooledWidth : int
        ``int64_t``, in.
    spatialScale : float
        ``float``, in.
    samplingRatio : int
        ``int64_t``, in.
    aligned : bool
        ``bool``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; NCHW.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_roi_align_v2.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    try:
        _status = _lib.acp_call_aclnnRoiAlignV2(
            _NULL if stream is None else stream._record,
            _NULL if self is None else self._record,
            _NULL if boxes is None else boxes._record,
            pooledHeight,
            pooledWidth,
            spatialScale,
            samplingRatio,
            aligned,
            _NULL if out is None else out._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRoiAlignV2",
            _status,
            (self, boxes, pooledHeight, pooledWidth, spatialScale, samplingRatio, aligned, out),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnRoiAlignV2",
            (self, boxes, pooledHeight, pooledWidth, spatialScale, samplingRatio, aligned, out),
            stream,
        )


def aclnnRoiAlignV2Backward(
    gradOutput,
    boxes,
    inputShape,
    pooledHeight,
    pooledWidth,
    spatialScale,
    samplingRatio,
    aligned,
    gradInput,
    *,
    stream=None,
):
    """Launch ``aclnnRoiAlignV2Backward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnRoiAlignV2BackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *boxes,
            const aclIntArray *inputShape,
            int64_t pooledHeight,
            int64_t pooledWidth,
            float spatialScale,
            int64_t samplingRatio,
            bool aligned,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT; NCHW.
    boxes : Tensor
        ``const aclTensor *``, in. FLOAT; ND.
    inputShape : sequence of int
        ``const aclIntArray *``, in.
    pooledHeight : int
        ``int64_t``, in.
    pooledWidth : int
        ``int64_t``, in.
    spatialScale : float
        ``float``, in.
    samplingRatio : int
        ``int64_t``, in.
    aligned : bool
        ``bool``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT; NCHW.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_roi_align_v2_backward.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnRoiAlignV2Backward",
        (gradOutput, boxes, inputShape, pooledHeight, pooledWidth, spatialScale, samplingRatio, aligned,
         gradInput),
        stream,
    )


def aclnnRoiPoolingGradWithArgMax(
    gradOutput,
    gradInputRef,
    rois,
    argmax,
    pooledH,
    pooledW,
    spatialScale,
    *,
    stream=None,
):
    """Launch ``aclnnRoiPoolingGradWithArgMax``, which updates ``gradInputRef``.

    ::

        aclnnStatus aclnnRoiPoolingGradWithArgMaxGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclTensor *gradInputRef,
            const aclTensor *rois,
            const aclTensor *argmax,
            int64_t pooledH,
            int64_t pooledW,
            double spatialScale,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT; ND.
    gradInputRef : Tensor
        ``const aclTensor *``, inout. FLOAT16, FLOAT; ND.
    rois : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT; ND.
    argmax : Tensor
        ``const aclTensor *``, in. INT32; ND.
    pooledH : int
        ``int64_t``, in.
    pooledW : int
        ``int64_t``, in.
    spatialScale : float
        ``double``, in.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_roi_pooling_grad_with_arg_max.h`` of library cv. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnRoiPoolingGradWithArgMax(
            _NULL if stream is None else stream._record,
            _NULL if gradOutput is None else gradOutput._record,
            _NULL if gradInputRef is None else gradInputRef._record,
            _NULL if rois is None else rois._record,
            _NULL if argmax is None else argmax._record,
            pooledH,
            pooledW,
            spatialScale,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRoiPoolingGradWithArgMax",
            _status,
            (gradOutput, gradInputRef, rois, argmax, pooledH, pooledW, spatialScale),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnRoiPoolingGradWithArgMax",
            (gradOutput, gradInputRef, rois, argmax, pooledH, pooledW, spatialScale),
            stream,
        )


def aclnnRoiPoolingWithArgMax(
    x,
    rois,
    pooled_h,
    pooled_w,
    spatial_scale_h,
    spatial_scale_w,
    y,
    argmax,
    *,
    stream=None,
):
    """Launch ``aclnnRoiPoolingWithArgMax``, which writes ``y``, ``argmax``.

    ::

        aclnnStatus aclnnRoiPoolingWithArgMaxGetWorkspaceSize(
            const aclTensor *x,
            const aclTensor *rois,
            int64_t pooled_h,
            int64_t pooled_w,
            float spatial_scale_h,
            float spatial_scale_w,
            aclTensor *y,
            aclTensor *argmax,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND; rank 4.
    rois : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND; rank 2.
    pooled_h : int
        ``int64_t``, in.
    pooled_w : int
        ``int64_t``, in.
    spatial_scale_h : float
        ``float``, in.
    spatial_scale_w : float
        ``float``, in.
    y : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; ND; rank 4.
    argmax : Tensor
        ``aclTensor *``, out. INT32; ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_roi_pooling_with_arg_max.h`` of library cv. Seen in 2026-08.

    Documented for Ascend 950.
    """
    try:
        _status = _lib.acp_call_aclnnRoiPoolingWithArgMax(
            _NULL if stream is None else stream._record,
            _NULL if x is None else x._record,
            _NULL if rois is None else rois._record,
            pooled_h,
            pooled_w,
            spatial_scale_h,
            spatial_scale_w,
            _NULL if y is None else y._record,
            _NULL if argmax is None else argmax._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnRoiPoolingWithArgMax",
            _status,
            (x, rois, pooled_h, pooled_w, spatial_scale_h, spatial_scale_w, y, argmax),
            stream,
        )
    elif _status is None:
        _call.convert_and_call(
            "aclnnRoiPoolingWithArgMax",
            (x, rois, pooled_h, pooled_w, spatial_scale_h, spatial_scale_w, y, argmax),
            stream,
        )


def aclnnThreeInterpolateBackward(grad_x, idx, weight, m, grad_y, *, stream=None):
    """Launch ``aclnnThreeInterpolateBackward``, which writes ``grad_y``.

    ::

        aclnnStatus aclnnThreeInterpolateBackwardGetWorkspaceSize(
            const aclTensor *grad_x,
            const aclTensor *idx,
            const aclTensor *weight,
            int m,
            aclTensor *grad_y,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    grad_x : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; NCHW, ND.
    idx : Tensor
        ``const aclTensor *``, in. INT32, INT64; ND.
    weight : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16; ND.
    m : int
        ``int``, in.
    grad_y : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16; NCHW, ND.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_three_interpolate_backward.h`` of library cv. Seen in 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    try:
        _status = _lib.acp_call_aclnnThreeInterpolateBackward(
            _NULL if stream is None else stream._record,
            _NULL if grad_x is None else grad_x._record,
            _NULL if idx is None else idx._record,
            _NULL if weight is None else weight._record,
            m,
            _NULL if grad_y is None else grad_y._record,
        )
    except (AttributeError, TypeError, OverflowError):
        _status = None
    if _status:
        _call.raise_for_status(
            "aclnnThreeInterpolateBackward",
            _status,
            (grad_x, idx, weight, m, grad_y),
            stream,
        )
    elif _status is None:
        _call.convert_and_call("aclnnThreeInterpolateBackward", (grad_x, idx, weight, m, grad_y), stream)


def aclnnUpsampleBicubic2d(self, outputSize, alignCorners, scalesH, scalesW, out, *, stream=None):
    """Launch ``aclnnUpsampleBicubic2d``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleBicubic2dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *outputSize,
            bool alignCorners,
            double scalesH,
            double scalesW,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCHW, ND, NHWC; rank 4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    alignCorners : bool
        ``bool``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCHW, ND, NHWC; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_bicubic_2d.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas 200I/500 A2, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnUpsampleBicubic2d",
        (self, outputSize, alignCorners, scalesH, scalesW, out),
        stream,
    )


def aclnnUpsampleBicubic2dAA(x, outputSize, alignCorners, scalesH, scalesW, out, *, stream=None):
    """Launch ``aclnnUpsampleBicubic2dAA``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleBicubic2dAAGetWorkspaceSize(
            const aclTensor *x,
            const aclIntArray *outputSize,
            bool alignCorners,
            double scalesH,
            double scalesW,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    x : Tensor
        ``const aclTensor *``, in. FLOAT16, FLOAT, BF16; NCHW, ND; rank 4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    alignCorners : bool
        ``bool``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT16, FLOAT, BF16; NCHW, ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_bicubic2d_aa.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnUpsampleBicubic2dAA",
        (x, outputSize, alignCorners, scalesH, scalesW, out),
        stream,
    )


def aclnnUpsampleBicubic2dAAGrad(
    gradOutput,
    outputSize,
    inputSize,
    alignCorners,
    scalesH,
    scalesW,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnUpsampleBicubic2dAAGrad``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleBicubic2dAAGradGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclIntArray *outputSize,
            const aclIntArray *inputSize,
            bool alignCorners,
            double scalesH,
            double scalesW,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCHW, ND; rank 4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    inputSize : sequence of int
        ``const aclIntArray *``, in.
    alignCorners : bool
        ``bool``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCHW, ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_bicubic2d_aa_grad.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnUpsampleBicubic2dAAGrad",
        (gradOutput, outputSize, inputSize, alignCorners, scalesH, scalesW, out),
        stream,
    )


def aclnnUpsampleBicubic2dBackward(
    gradOut,
    outputSize,
    inputSize,
    alignCorners,
    scalesH,
    scalesW,
    gradInput,
    *,
    stream=None,
):
    """Launch ``aclnnUpsampleBicubic2dBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnUpsampleBicubic2dBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclIntArray *outputSize,
            const aclIntArray *inputSize,
            bool alignCorners,
            double scalesH,
            double scalesW,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCHW, ND, NHWC; rank 4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    inputSize : sequence of int
        ``const aclIntArray *``, in.
    alignCorners : bool
        ``bool``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCHW, ND, NHWC; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_bicubic_2d_backward.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnUpsampleBicubic2dBackward",
        (gradOut, outputSize, inputSize, alignCorners, scalesH, scalesW, gradInput),
        stream,
    )


def aclnnUpsampleBilinear2d(self, outputSize, alignCorners, scalesH, scalesW, out, *, stream=None):
    """Launch ``aclnnUpsampleBilinear2d``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleBilinear2dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *outputSize,
            bool alignCorners,
            double scalesH,
            double scalesW,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, BF16, FLOAT16, DOUBLE; NCHW, NHWC; rank 4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    alignCorners : bool
        ``bool``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, BF16, FLOAT16, DOUBLE; NCHW, NHWC; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_bilinear_2d.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnUpsampleBilinear2d",
        (self, outputSize, alignCorners, scalesH, scalesW, out),
        stream,
    )


def aclnnUpsampleBilinear2dAA(input, outputSize, alignCorners, scalesH, scalesW, out, *, stream=None):
    """Launch ``aclnnUpsampleBilinear2dAA``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleBilinear2dAAGetWorkspaceSize(
            const aclTensor *input,
            const aclIntArray *outputSize,
            bool alignCorners,
            double scalesH,
            double scalesW,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    input : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCHW, ND; rank 4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    alignCorners : bool
        ``bool``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCHW, ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_bilinear2d_aa.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnUpsampleBilinear2dAA",
        (input, outputSize, alignCorners, scalesH, scalesW, out),
        stream,
    )


def aclnnUpsampleBilinear2dAABackward(
    gradOutput,
    outputSize,
    inputSize,
    alignCorners,
    scalesH,
    scalesW,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnUpsampleBilinear2dAABackward``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleBilinear2dAABackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclIntArray *outputSize,
            const aclIntArray *inputSize,
            bool alignCorners,
            double scalesH,
            double scalesW,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCHW, ND; rank 4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    inputSize : sequence of int
        ``const aclIntArray *``, in.
    alignCorners : bool
        ``bool``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCHW, ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_bilinear2d_aa_backward.h`` of library cv. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnUpsampleBilinear2dAABackward",
        (gradOutput, outputSize, inputSize, alignCorners, scalesH, scalesW, out),
        stream,
    )


def aclnnUpsampleBilinear2dBackward(
    gradOut,
    outputSize,
    inputSize,
    alignCorners,
    scalesH,
    scalesW,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnUpsampleBilinear2dBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleBilinear2dBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclIntArray *outputSize,
            const aclIntArray *inputSize,
            bool alignCorners,
            double scalesH,
            double scalesW,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCHW, NHWC; rank 4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    inputSize : sequence of int
        ``const aclIntArray *``, in.
    alignCorners : bool
        ``bool``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCHW, NHWC; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_bilinear_2d_backward.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnUpsampleBilinear2dBackward",
        (gradOut, outputSize, inputSize, alignCorners, scalesH, scalesW, out),
        stream,
    )


def aclnnUpsampleBilinear2dBackwardV2(
    gradOut,
    outputSize,
    inputSize,
    alignCorners,
    scalesH,
    scalesW,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnUpsampleBilinear2dBackwardV2``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleBilinear2dBackwardV2GetWorkspaceSize(
            const aclTensor *gradOut,
            const aclIntArray *outputSize,
            const aclIntArray *inputSize,
            bool alignCorners,
            double scalesH,
            double scalesW,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCHW, NHWC; rank 4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    inputSize : sequence of int
        ``const aclIntArray *``, in.
    alignCorners : bool
        ``bool``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCHW, NHWC; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_bilinear_2d_backward_v2.h`` of library cv. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnUpsampleBilinear2dBackwardV2",
        (gradOut, outputSize, inputSize, alignCorners, scalesH, scalesW, out),
        stream,
    )


def aclnnUpsampleLinear1d(self, outputSize, alignCorners, scale, out, *, stream=None):
    """Launch ``aclnnUpsampleLinear1d``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleLinear1dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *outputSize,
            bool alignCorners,
            double scale,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, NCL; rank 3.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    alignCorners : bool
        ``bool``, in.
    scale : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; ND, NCL; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_linear_1d.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call("aclnnUpsampleLinear1d", (self, outputSize, alignCorners, scale, out), stream)


def aclnnUpsampleLinear1dBackward(gradOut, outputSize, inputSize, alignCorners, scales, out, *, stream=None):
    """Launch ``aclnnUpsampleLinear1dBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleLinear1dBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclIntArray *outputSize,
            const aclIntArray *inputSize,
            bool alignCorners,
            double scales,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; ND, NCL; rank 3.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    inputSize : sequence of int
        ``const aclIntArray *``, in.
    alignCorners : bool
        ``bool``, in.
    scales : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCL; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_linear_1d_backward.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnUpsampleLinear1dBackward",
        (gradOut, outputSize, inputSize, alignCorners, scales, out),
        stream,
    )


def aclnnUpsampleNearest1d(self, outputSize, out, *, stream=None):
    """Launch ``aclnnUpsampleNearest1d``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleNearest1dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *outputSize,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE, UINT8; NCL; rank 3.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, DOUBLE, UINT8; NCL; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_nearest_1d.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnUpsampleNearest1d", (self, outputSize, out), stream)


def aclnnUpsampleNearest1dBackward(gradOut, outputSize, inputSize, scales, out, *, stream=None):
    """Launch ``aclnnUpsampleNearest1dBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleNearest1dBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclIntArray *outputSize,
            const aclIntArray *inputSize,
            double scales,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE; NCL, ND; rank 3.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    inputSize : sequence of int
        ``const aclIntArray *``, in.
    scales : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, DOUBLE; NCL, ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_nearest_1d_backward.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnUpsampleNearest1dBackward",
        (gradOut, outputSize, inputSize, scales, out),
        stream,
    )


def aclnnUpsampleNearest1dV2(self, outputSize, scaleL, out, *, stream=None):
    """Launch ``aclnnUpsampleNearest1dV2``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleNearest1dV2GetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *outputSize,
            float scaleL,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE, UINT8; NCL; rank 3.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    scaleL : float
        ``float``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, DOUBLE, UINT8; NCL; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_nearest_1d_v2.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnUpsampleNearest1dV2", (self, outputSize, scaleL, out), stream)


def aclnnUpsampleNearest2d(self, outputSize, out, *, stream=None):
    """Launch ``aclnnUpsampleNearest2d``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleNearest2dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *outputSize,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, BF16, FLOAT16, DOUBLE, UINT8; NCHW, NHWC; rank 4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, BF16, FLOAT16, DOUBLE, UINT8; NCHW, NHWC; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_nearest_2d.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnUpsampleNearest2d", (self, outputSize, out), stream)


def aclnnUpsampleNearest2dBackward(
    gradOut,
    outputSize,
    inputSize,
    scalesH,
    scalesW,
    gradInput,
    *,
    stream=None,
):
    """Launch ``aclnnUpsampleNearest2dBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnUpsampleNearest2dBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclIntArray *outputSize,
            const aclIntArray *inputSize,
            double scalesH,
            double scalesW,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCHW, NHWC; rank 4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    inputSize : sequence of int
        ``const aclIntArray *``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCHW, NHWC; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_nearest_2d_backward.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnUpsampleNearest2dBackward",
        (gradOut, outputSize, inputSize, scalesH, scalesW, gradInput),
        stream,
    )


def aclnnUpsampleNearest2dV2(self, outputSize, scalesH, scalesW, out, *, stream=None):
    """Launch ``aclnnUpsampleNearest2dV2``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleNearest2dV2GetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *outputSize,
            float scalesH,
            float scalesW,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, BF16, FLOAT16, DOUBLE, UINT8; NCHW, NHWC; rank 4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    scalesH : float
        ``float``, in.
    scalesW : float
        ``float``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, BF16, FLOAT16, DOUBLE, UINT8; NCHW, NHWC; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_nearest_2d_v2.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call("aclnnUpsampleNearest2dV2", (self, outputSize, scalesH, scalesW, out), stream)


def aclnnUpsampleNearest3d(self, outputSize, scalesD, scalesH, scalesW, out, *, stream=None):
    """Launch ``aclnnUpsampleNearest3d``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleNearest3dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *outputSize,
            double scalesD,
            double scalesH,
            double scalesW,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE, UINT8; NCDHW, NDHWC, ND; rank 5.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    scalesD : float
        ``double``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, DOUBLE, UINT8; NCDHW, NDHWC, ND; rank 5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_nearest_3d.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnUpsampleNearest3d",
        (self, outputSize, scalesD, scalesH, scalesW, out),
        stream,
    )


def aclnnUpsampleNearest3dBackward(
    gradOut,
    outputSize,
    inputSize,
    scalesD,
    scalesH,
    scalesW,
    gradInput,
    *,
    stream=None,
):
    """Launch ``aclnnUpsampleNearest3dBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnUpsampleNearest3dBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclIntArray *outputSize,
            const aclIntArray *inputSize,
            double scalesD,
            double scalesH,
            double scalesW,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, DOUBLE, BF16; NCDHW, NDHWC; rank 5.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    inputSize : sequence of int
        ``const aclIntArray *``, in.
    scalesD : float
        ``double``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, DOUBLE, BF16; NCDHW, NDHWC; rank 5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_nearest_3d_backward.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas training.
    """
    _call.convert_and_call(
        "aclnnUpsampleNearest3dBackward",
        (gradOut, outputSize, inputSize, scalesD, scalesH, scalesW, gradInput),
        stream,
    )


def aclnnUpsampleNearestExact1d(self, outputSize, scales, out, *, stream=None):
    """Launch ``aclnnUpsampleNearestExact1d``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleNearestExact1dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *outputSize,
            double scales,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, UINT8; NCL, ND; rank 3.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    scales : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, UINT8; NCL, ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_nearest_exact1d.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call("aclnnUpsampleNearestExact1d", (self, outputSize, scales, out), stream)


def aclnnUpsampleNearestExact1dBackward(gradOutput, outputSize, inputSize, scales, out, *, stream=None):
    """Launch ``aclnnUpsampleNearestExact1dBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleNearestExact1dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclIntArray *outputSize,
            const aclIntArray *inputSize,
            double scales,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCL, ND; rank 3.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    inputSize : sequence of int
        ``const aclIntArray *``, in.
    scales : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCL, ND; rank 3.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_nearest_exact1d_backward.h`` of library cv. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnUpsampleNearestExact1dBackward",
        (gradOutput, outputSize, inputSize, scales, out),
        stream,
    )


def aclnnUpsampleNearestExact2d(self, outputSize, scalesH, scalesW, out, *, stream=None):
    """Launch ``aclnnUpsampleNearestExact2d``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleNearestExact2dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *outputSize,
            double scalesH,
            double scalesW,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, UINT8; NCHW, NHWC, ND; rank 4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, UINT8; NCHW, NHWC, ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_nearest_exact2d.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnUpsampleNearestExact2d",
        (self, outputSize, scalesH, scalesW, out),
        stream,
    )


def aclnnUpsampleNearestExact2dBackward(
    gradOutput,
    outputSize,
    inputSize,
    scalesH,
    scalesW,
    out,
    *,
    stream=None,
):
    """Launch ``aclnnUpsampleNearestExact2dBackward``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleNearestExact2dBackwardGetWorkspaceSize(
            const aclTensor *gradOutput,
            const aclIntArray *outputSize,
            const aclIntArray *inputSize,
            double scalesH,
            double scalesW,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOutput : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCHW, ND; rank 4.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    inputSize : sequence of int
        ``const aclIntArray *``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCHW, ND; rank 4.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_nearest_exact2d_backward.h`` of library cv. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnUpsampleNearestExact2dBackward",
        (gradOutput, outputSize, inputSize, scalesH, scalesW, out),
        stream,
    )


def aclnnUpsampleNearestExact3d(self, outputSize, scalesD, scalesH, scalesW, out, *, stream=None):
    """Launch ``aclnnUpsampleNearestExact3d``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleNearestExact3dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *outputSize,
            double scalesD,
            double scalesH,
            double scalesW,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCDHW, NDHWC, ND; rank 5.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    scalesD : float
        ``double``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCDHW, NDHWC, ND; rank 5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_nearest_exact3d.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference.
    """
    _call.convert_and_call(
        "aclnnUpsampleNearestExact3d",
        (self, outputSize, scalesD, scalesH, scalesW, out),
        stream,
    )


def aclnnUpsampleNearestExact3dBackward(
    gradOut,
    outputSize,
    inputSize,
    scalesD,
    scalesH,
    scalesW,
    gradInput,
    *,
    stream=None,
):
    """Launch ``aclnnUpsampleNearestExact3dBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnUpsampleNearestExact3dBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclIntArray *outputSize,
            const aclIntArray *inputSize,
            double scalesD,
            double scalesH,
            double scalesW,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16; NCDHW, NDHWC; rank 5.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    inputSize : sequence of int
        ``const aclIntArray *``, in.
    scalesD : float
        ``double``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16; NCDHW, NDHWC; rank 5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_nearest_exact3d_backward.h`` of library cv. Seen in 8.1.RC1 and
    2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2.
    """
    _call.convert_and_call(
        "aclnnUpsampleNearestExact3dBackward",
        (gradOut, outputSize, inputSize, scalesD, scalesH, scalesW, gradInput),
        stream,
    )


def aclnnUpsampleTrilinear3d(self, outputSize, alignCorners, scalesD, scalesH, scalesW, out, *, stream=None):
    """Launch ``aclnnUpsampleTrilinear3d``, which writes ``out``.

    ::

        aclnnStatus aclnnUpsampleTrilinear3dGetWorkspaceSize(
            const aclTensor *self,
            const aclIntArray *outputSize,
            bool alignCorners,
            double scalesD,
            double scalesH,
            double scalesW,
            aclTensor *out,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    self : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE; NCDHW, NDHWC, ND; rank 5.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    alignCorners : bool
        ``bool``, in.
    scalesD : float
        ``double``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    out : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, DOUBLE; NCDHW, NDHWC, ND; rank 5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_trilinear_3d.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Ascend 950, Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnUpsampleTrilinear3d",
        (self, outputSize, alignCorners, scalesD, scalesH, scalesW, out),
        stream,
    )


def aclnnUpsampleTrilinear3dBackward(
    gradOut,
    outputSize,
    inputSize,
    alignCorners,
    scalesD,
    scalesH,
    scalesW,
    gradInput,
    *,
    stream=None,
):
    """Launch ``aclnnUpsampleTrilinear3dBackward``, which writes ``gradInput``.

    ::

        aclnnStatus aclnnUpsampleTrilinear3dBackwardGetWorkspaceSize(
            const aclTensor *gradOut,
            const aclIntArray *outputSize,
            const aclIntArray *inputSize,
            bool alignCorners,
            double scalesD,
            double scalesH,
            double scalesW,
            aclTensor *gradInput,
            uint64_t *workspaceSize,
            aclOpExecutor **executor)

    Parameters
    ----------
    gradOut : Tensor
        ``const aclTensor *``, in. FLOAT, FLOAT16, BF16, DOUBLE; NCDHW, NDHWC, ND; rank 5.
    outputSize : sequence of int
        ``const aclIntArray *``, in.
    inputSize : sequence of int
        ``const aclIntArray *``, in.
    alignCorners : bool
        ``bool``, in.
    scalesD : float
        ``double``, in.
    scalesH : float
        ``double``, in.
    scalesW : float
        ``double``, in.
    gradInput : Tensor
        ``aclTensor *``, out. FLOAT, FLOAT16, BF16, DOUBLE; NCDHW, NDHWC, ND; rank 5.
    stream : Stream, optional
        Where to launch it; the current device's default stream if not given.

    Raises
    ------
    AclError
        An argument was refused, or one of the phases failed.

    Notes
    -----
    Declared in ``aclnnop/aclnn_upsample_trilinear_3d_backward.h`` of library cv. Seen in 8.1.RC1 and 2026-08.

    Documented for Atlas A3, Atlas A2, Atlas inference, Atlas training.
    """
    _call.convert_and_call(
        "aclnnUpsampleTrilinear3dBackward",
        (gradOut, outputSize, inputSize, alignCorners, scalesD, scalesH, scalesW, gradInput),
        stream,
    )
