# SPDX-License-Identifier: Apache-2.0
# Written by codegen; do not edit.
from aclnn_py.ops._types import BoolArrayArg, FloatArrayArg, IntArrayArg, TensorArg
from aclnn_py.runtime import Stream

def aclnnBackgroundReplace(
    bkg: TensorArg,
    src: TensorArg,
    mask: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnBlendImagesCustom(
    rgb: TensorArg,
    alpha: TensorArg,
    frame: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnCIoU(
    bBoxes: TensorArg,
    gtBoxes: TensorArg,
    trans: bool,
    isCross: bool,
    mode: str | None,
    overlap: TensorArg,
    atanSub: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnGridSampler2D(
    input: TensorArg,
    grid: TensorArg,
    interpolationMode: int,
    paddingMode: int,
    alignCorners: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnGridSampler2DBackward(
    gradOutput: TensorArg,
    input: TensorArg,
    grid: TensorArg,
    interpolationMode: int,
    paddingMode: int,
    alignCorners: bool,
    outputMask: BoolArrayArg,
    inputGrad: TensorArg,
    gridGrad: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnGridSampler3D(
    input: TensorArg,
    grid: TensorArg,
    interpolationMode: int,
    paddingMode: int,
    alignCorners: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnGridSampler3DBackward(
    gradOutput: TensorArg,
    input: TensorArg,
    grid: TensorArg,
    interpolationMode: int,
    paddingMode: int,
    alignCorners: bool,
    outputMask: BoolArrayArg,
    inputGrad: TensorArg,
    gridGrad: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnIm2colBackward(
    gradOutput: TensorArg,
    inputSize: IntArrayArg,
    kernelSize: IntArrayArg,
    dilation: IntArrayArg,
    padding: IntArrayArg,
    stride: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnIou(
    bBoxes: TensorArg,
    gtBoxes: TensorArg,
    mode: str | None,
    eps: float,
    aligned: bool,
    overlap: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnMrgbaCustom(
    rgb: TensorArg,
    alpha: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnNonMaxSuppression(
    boxes: TensorArg,
    scores: TensorArg,
    maxOutputBoxesPerClass: IntArrayArg,
    iouThreshold: FloatArrayArg,
    scoreThreshold: FloatArrayArg,
    centerPointBox: int,
    selectedIndices: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRasterizer(
    v: TensorArg,
    f: TensorArg,
    dOptional: TensorArg,
    width: int,
    height: int,
    occlusionTruncation: float,
    useDepthPrior: int,
    findicesOut: TensorArg,
    barycentricOut: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnResize(
    self: TensorArg,
    scales: FloatArrayArg,
    mode: str | None,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRoiAlign(
    self: TensorArg,
    rois: TensorArg,
    batchIndices: TensorArg,
    mode: str | None,
    outputHeight: int,
    outputWidth: int,
    samplingRatio: int,
    spatialScale: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRoiAlignV2(
    self: TensorArg,
    boxes: TensorArg,
    pooledHeight: int,
    pooledWidth: int,
    spatialScale: float,
    samplingRatio: int,
    aligned: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRoiAlignV2Backward(
    gradOutput: TensorArg,
    boxes: TensorArg,
    inputShape: IntArrayArg,
    pooledHeight: int,
    pooledWidth: int,
    spatialScale: float,
    samplingRatio: int,
    aligned: bool,
    gradInput: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRoiPoolingGradWithArgMax(
    gradOutput: TensorArg,
    gradInputRef: TensorArg,
    rois: TensorArg,
    argmax: TensorArg,
    pooledH: int,
    pooledW: int,
    spatialScale: float,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRoiPoolingWithArgMax(
    x: TensorArg,
    rois: TensorArg,
    pooled_h: int,
    pooled_w: int,
    spatial_scale_h: float,
    spatial_scale_w: float,
    y: TensorArg,
    argmax: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnThreeInterpolateBackward(
    grad_x: TensorArg,
    idx: TensorArg,
    weight: TensorArg,
    m: int,
    grad_y: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleBicubic2d(
    self: TensorArg,
    outputSize: IntArrayArg,
    alignCorners: bool,
    scalesH: float,
    scalesW: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleBicubic2dAA(
    x: TensorArg,
    outputSize: IntArrayArg,
    alignCorners: bool,
    scalesH: float,
    scalesW: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleBicubic2dAAGrad(
    gradOutput: TensorArg,
    outputSize: IntArrayArg,
    inputSize: IntArrayArg,
    alignCorners: bool,
    scalesH: float,
    scalesW: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleBicubic2dBackward(
    gradOut: TensorArg,
    outputSize: IntArrayArg,
    inputSize: IntArrayArg,
    alignCorners: bool,
    scalesH: float,
    scalesW: float,
    gradInput: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleBilinear2d(
    self: TensorArg,
    outputSize: IntArrayArg,
    alignCorners: bool,
    scalesH: float,
    scalesW: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleBilinear2dAA(
    input: TensorArg,
    outputSize: IntArrayArg,
    alignCorners: bool,
    scalesH: float,
    scalesW: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleBilinear2dAABackward(
    gradOutput: TensorArg,
    outputSize: IntArrayArg,
    inputSize: IntArrayArg,
    alignCorners: bool,
    scalesH: float,
    scalesW: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleBilinear2dBackward(
    gradOut: TensorArg,
    outputSize: IntArrayArg,
    inputSize: IntArrayArg,
    alignCorners: bool,
    scalesH: float,
    scalesW: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleBilinear2dBackwardV2(
    gradOut: TensorArg,
    outputSize: IntArrayArg,
    inputSize: IntArrayArg,
    alignCorners: bool,
    scalesH: float,
    scalesW: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleLinear1d(
    self: TensorArg,
    outputSize: IntArrayArg,
    alignCorners: bool,
    scale: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleLinear1dBackward(
    gradOut: TensorArg,
    outputSize: IntArrayArg,
    inputSize: IntArrayArg,
    alignCorners: bool,
    scales: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleNearest1d(
    self: TensorArg,
    outputSize: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleNearest1dBackward(
    gradOut: TensorArg,
    outputSize: IntArrayArg,
    inputSize: IntArrayArg,
    scales: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleNearest1dV2(
    self: TensorArg,
    outputSize: IntArrayArg,
    scaleL: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleNearest2d(
    self: TensorArg,
    outputSize: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleNearest2dBackward(
    gradOut: TensorArg,
    outputSize: IntArrayArg,
    inputSize: IntArrayArg,
    scalesH: float,
    scalesW: float,
    gradInput: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleNearest2dV2(
    self: TensorArg,
    outputSize: IntArrayArg,
    scalesH: float,
    scalesW: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleNearest3d(
    self: TensorArg,
    outputSize: IntArrayArg,
    scalesD: float,
    scalesH: float,
    scalesW: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleNearest3dBackward(
    gradOut: TensorArg,
    outputSize: IntArrayArg,
    inputSize: IntArrayArg,
    scalesD: float,
    scalesH: float,
    scalesW: float,
    gradInput: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleNearestExact1d(
    self: TensorArg,
    outputSize: IntArrayArg,
    scales: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleNearestExact1dBackward(
    gradOutput: TensorArg,
    outputSize: IntArrayArg,
    inputSize: IntArrayArg,
    scales: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleNearestExact2d(
    self: TensorArg,
    outputSize: IntArrayArg,
    scalesH: float,
    scalesW: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleNearestExact2dBackward(
    gradOutput: TensorArg,
    outputSize: IntArrayArg,
    inputSize: IntArrayArg,
    scalesH: float,
    scalesW: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleNearestExact3d(
    self: TensorArg,
    outputSize: IntArrayArg,
    scalesD: float,
    scalesH: float,
    scalesW: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleNearestExact3dBackward(
    gradOut: TensorArg,
    outputSize: IntArrayArg,
    inputSize: IntArrayArg,
    scalesD: float,
    scalesH: float,
    scalesW: float,
    gradInput: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleTrilinear3d(
    self: TensorArg,
    outputSize: IntArrayArg,
    alignCorners: bool,
    scalesD: float,
    scalesH: float,
    scalesW: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnUpsampleTrilinear3dBackward(
    gradOut: TensorArg,
    outputSize: IntArrayArg,
    inputSize: IntArrayArg,
    alignCorners: bool,
    scalesD: float,
    scalesH: float,
    scalesW: float,
    gradInput: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
