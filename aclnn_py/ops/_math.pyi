# SPDX-License-Identifier: Apache-2.0
# Written by codegen; do not edit.
from aclnn_py.ops._types import DTypeArg, IntArrayArg, ScalarArg, TensorArg, TensorListArg
from aclnn_py.runtime import Stream

def aclRfft1D(
    self: TensorArg,
    n: int,
    dim: int,
    norm: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclStft(
    self: TensorArg,
    windowOptional: TensorArg,
    out: TensorArg,
    nFft: int,
    hopLength: int,
    winLength: int,
    normalized: bool,
    onesided: bool,
    returnComplex: bool,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAbs(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnAcos(input: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnAcosh(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnAdd(
    self: TensorArg,
    other: TensorArg,
    alpha: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAddLora(
    y: TensorArg,
    x: TensorArg,
    weightB: TensorArg,
    indices: TensorArg,
    weightAOptional: TensorArg,
    layerIdx: int,
    scale: float,
    yOffset: int,
    ySliceSize: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAddN(tensors: TensorListArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnAddV3(
    self: ScalarArg,
    other: TensorArg,
    alpha: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAddcdiv(
    self: TensorArg,
    tensor1: TensorArg,
    tensor2: TensorArg,
    value: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAddcmul(
    self: TensorArg,
    tensor1: TensorArg,
    tensor2: TensorArg,
    value: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAddr(
    self: TensorArg,
    vec1: TensorArg,
    vec2: TensorArg,
    betaOptional: ScalarArg,
    alphaOptional: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAdds(
    self: TensorArg,
    other: ScalarArg,
    alpha: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAffineGrid(
    theta: TensorArg,
    size: IntArrayArg,
    alignCorners: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAll(
    self: TensorArg,
    dim: IntArrayArg,
    keepdim: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAmax(
    self: TensorArg,
    dim: IntArrayArg,
    keepDim: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAmin(
    self: TensorArg,
    dim: IntArrayArg,
    keepDim: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAminmax(
    self: TensorArg,
    dim: IntArrayArg,
    keepDim: bool,
    minOut: TensorArg,
    maxOut: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAminmaxAll(
    self: TensorArg,
    minOut: TensorArg,
    maxOut: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAminmaxDim(
    self: TensorArg,
    dim: int,
    keepDim: bool,
    minOut: TensorArg,
    maxOut: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAmpUpdateScale(
    currentScale: TensorArg,
    growthTracker: TensorArg,
    foundInf: TensorArg,
    growthFactor: float,
    backoffFactor: float,
    growthInterval: int,
    updatedScale: TensorArg,
    updatedGrowthTracker: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAngleV2(x: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnAny(
    self: TensorArg,
    dim: IntArrayArg,
    keepdim: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnArange(
    start: ScalarArg,
    end: ScalarArg,
    step: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnArgMax(
    self: TensorArg,
    dim: int,
    keepdim: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnArgMin(
    self: TensorArg,
    dim: int,
    keepdim: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnArgsort(
    self: TensorArg,
    dim: int,
    descending: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAsin(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnAsinh(input: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnAtan(input: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnAtan2(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnAtanh(input: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnBatchNormStats(
    input: TensorArg,
    eps: float,
    mean: TensorArg,
    invstd: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnBernoulli(
    self: TensorArg,
    prob: ScalarArg,
    seed: int,
    offset: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnBernoulliTensor(
    self: TensorArg,
    prob: TensorArg,
    seed: int,
    offset: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnBincount(
    self: TensorArg,
    weights: TensorArg,
    minlength: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnBitwiseAndScalar(
    self: TensorArg,
    other: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnBitwiseAndTensor(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnBitwiseAndTensorOut(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnBitwiseNot(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnBitwiseOrScalar(
    self: TensorArg,
    other: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnBitwiseOrTensor(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnBitwiseXorScalar(
    self: TensorArg,
    other: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnBitwiseXorTensor(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnCast(self: TensorArg, dtype: DTypeArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnCat(tensors: TensorListArg, dim: int, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnCdist(
    x1: TensorArg,
    x2: TensorArg,
    p: float,
    compute_mode: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnCdistBackward(
    grad: TensorArg,
    x1: TensorArg,
    x2: TensorArg,
    cdist: TensorArg,
    p: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnCeil(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnChannelShuffle(
    self: TensorArg,
    groups: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnChunkCat(
    tensors: TensorListArg,
    dim: int,
    numChunks: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnCircularPad2d(
    self: TensorArg,
    padding: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnCircularPad2dBackward(
    gradOutput: TensorArg,
    self: TensorArg,
    padding: IntArrayArg,
    gradInput: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnCircularPad3d(
    self: TensorArg,
    padding: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnCircularPad3dBackward(
    gradOutput: TensorArg,
    self: TensorArg,
    padding: IntArrayArg,
    gradInput: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnClamp(
    self: TensorArg,
    clipValueMin: ScalarArg,
    clipValueMax: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnClampMax(
    self: TensorArg,
    clipValueMax: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnClampMaxTensor(
    self: TensorArg,
    max: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnClampMin(
    self: TensorArg,
    clipValueMin: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnClampMinTensor(
    self: TensorArg,
    clipValueMin: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnClampTensor(
    self: TensorArg,
    clipValueMin: TensorArg,
    clipValueMax: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnComplex(
    real: TensorArg,
    imag: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnConfusionTranspose(
    x: TensorArg,
    perm: IntArrayArg,
    shape: IntArrayArg,
    transpose_first: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnConstantPadNd(
    self: TensorArg,
    pad: IntArrayArg,
    value: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnCos(input: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnCosh(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnCummax(
    self: TensorArg,
    dim: int,
    valuesOut: TensorArg,
    indicesOut: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnCummin(
    self: TensorArg,
    dim: int,
    valuesOut: TensorArg,
    indicesOut: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnCumprod(
    input: TensorArg,
    dim: ScalarArg,
    dtype: DTypeArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnCumsum(
    self: TensorArg,
    dim: int,
    dtype: DTypeArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnCumsumV2(
    self: TensorArg,
    dim: int,
    exclusive: bool,
    reverse: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnDiag(self: TensorArg, diagonal: int, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnDiagFlat(
    self: TensorArg,
    diagonal: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnDigamma(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnDiv(self: TensorArg, other: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnDivMod(
    self: TensorArg,
    other: TensorArg,
    mode: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnDivMods(
    self: TensorArg,
    other: ScalarArg,
    mode: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnDivs(
    self: TensorArg,
    other: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnDot(
    self: TensorArg,
    tensor: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnDropout(
    input: TensorArg,
    p: float,
    train: bool,
    seed: int,
    offset: int,
    out: TensorArg,
    maskOut: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnDropoutBackward(
    gradOutput: TensorArg,
    mask: TensorArg,
    scale: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnDropoutDoMask(
    self: TensorArg,
    mask: TensorArg,
    prob: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnDropoutGenMask(
    shape: IntArrayArg,
    prob: float,
    seed: int,
    offset: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnDropoutGenMaskV2(
    shape: IntArrayArg,
    prob: float,
    seed: int,
    offset: int,
    probDataType: DTypeArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnDropoutGenMaskV2Tensor(
    shape: IntArrayArg,
    prob: float,
    seedTensor: TensorArg,
    offsetTensor: TensorArg,
    offset: int,
    probDataType: DTypeArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnDropoutV3(
    input: TensorArg,
    optionalNoiseShape: TensorArg,
    p: float,
    seed: int,
    offset: int,
    out: TensorArg,
    maskOut: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnDropoutV3Grad(
    gradY: TensorArg,
    mask: TensorArg,
    scale: float,
    gradX: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnEqScalar(
    self: TensorArg,
    other: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnEqTensor(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnEqual(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnErf(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnErfc(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnExp(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnExp2(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnExpSegsum(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnExpSegsumBackward(
    gradOutput: TensorArg,
    gradSelf: TensorArg,
    gradInput: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnExpand(
    self: TensorArg,
    size: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnExpm1(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnEye(n: int, m: int, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnFlatten(self: TensorArg, axis: int, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnFloor(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnFloorDivide(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnFloorDivides(
    self: TensorArg,
    other: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnFmodScalar(
    self: TensorArg,
    other: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnFmodTensor(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnFrac(input: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnGcd(self: TensorArg, other: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnGeScalar(
    self: TensorArg,
    other: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnGeTensor(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnGer(self: TensorArg, vec2: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnGlobalAveragePool(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnGlobalMaxPool(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnGroupedBiasAddGrad(
    gradY: TensorArg,
    groupIdxOptional: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnGroupedBiasAddGradV2(
    gradY: TensorArg,
    groupIdxOptional: TensorArg,
    groupIdxType: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnGtScalar(
    self: TensorArg,
    other: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnGtTensor(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnHansDecode(
    mantissa: TensorArg,
    fixed: TensorArg,
    var: TensorArg,
    pdf: TensorArg,
    reshuff: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnHansEncode(
    inputTensor: TensorArg,
    pdfRef: TensorArg,
    statistic: bool,
    reshuff: bool,
    mantissaOut: TensorArg,
    fixedOut: TensorArg,
    varOut: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnHardtanh(
    self: TensorArg,
    clipValueMin: ScalarArg,
    clipValueMax: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnHistc(
    self: TensorArg,
    bins: int,
    min: ScalarArg,
    max: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnIm2col(
    self: TensorArg,
    kernelSize: IntArrayArg,
    dilation: IntArrayArg,
    padding: IntArrayArg,
    stride: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceAcos(inputRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceAcosh(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceAdd(
    selfRef: TensorArg,
    other: TensorArg,
    alpha: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceAddV3(
    selfRef: ScalarArg,
    other: TensorArg,
    alpha: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceAddcdiv(
    selfRef: TensorArg,
    tensor1: TensorArg,
    tensor2: TensorArg,
    value: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceAddcmul(
    selfRef: TensorArg,
    tensor1: TensorArg,
    tensor2: TensorArg,
    value: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceAddr(
    selfRef: TensorArg,
    vec1: TensorArg,
    vec2: TensorArg,
    betaOptional: ScalarArg,
    alphaOptional: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceAdds(
    selfRef: TensorArg,
    other: ScalarArg,
    alpha: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceAsin(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceAsinh(inputRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceAtan(inputRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceAtan2(selfRef: TensorArg, other: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceAtanh(inputRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceBernoulli(
    selfRef: TensorArg,
    prob: ScalarArg,
    seed: int,
    offset: int,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceBernoulliTensor(
    selfRef: TensorArg,
    prob: TensorArg,
    seed: int,
    offset: int,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceBitwiseAndScalar(
    selfRef: TensorArg,
    other: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceBitwiseAndTensor(
    selfRef: TensorArg,
    other: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceBitwiseAndTensorOut(
    self: TensorArg,
    other: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceBitwiseOrScalar(
    selfRef: TensorArg,
    other: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceBitwiseOrTensor(
    selfRef: TensorArg,
    other: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceBitwiseXorScalar(
    selfRef: TensorArg,
    other: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceBitwiseXorTensor(
    selfRef: TensorArg,
    other: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceCeil(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceClampMax(
    selfRef: TensorArg,
    clipValueMax: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceClampMaxTensor(
    selfRef: TensorArg,
    max: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceClampMinTensor(
    selfRef: TensorArg,
    clipValueMin: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceCopy(selfRef: TensorArg, src: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceCos(inputRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceCosh(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceCumprod(input: TensorArg, dim: ScalarArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceDiv(selfRef: TensorArg, other: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceDivMod(
    selfRef: TensorArg,
    other: TensorArg,
    mode: int,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceDivMods(
    selfRef: TensorArg,
    other: ScalarArg,
    mode: int,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceDivs(selfRef: TensorArg, other: ScalarArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceEqScalar(selfRef: TensorArg, other: ScalarArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceEqTensor(selfRef: TensorArg, other: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceErf(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceErfc(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceExp(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceExp2(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceExpm1(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceFillDiagonal(
    selfRef: TensorArg,
    fillValue: ScalarArg,
    wrap: bool,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceFillScalar(
    selfRef: TensorArg,
    value: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceFillTensor(
    selfRef: TensorArg,
    value: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceFloor(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceFloorDivide(
    selfRef: TensorArg,
    other: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceFloorDivides(
    selfRef: TensorArg,
    other: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceFmodScalar(
    selfRef: TensorArg,
    other: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceFmodTensor(
    selfRef: TensorArg,
    other: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceFrac(inputRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceGeScalar(selfRef: TensorArg, other: ScalarArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceGeTensor(selfRef: TensorArg, other: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceGtScalar(selfRef: TensorArg, other: ScalarArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceGtTensor(selfRef: TensorArg, other: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceHardtanh(
    selfRef: TensorArg,
    clipValueMin: ScalarArg,
    clipValueMax: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceLeScalar(selfRef: TensorArg, other: ScalarArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceLeTensor(selfRef: TensorArg, other: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceLerp(
    selfRef: TensorArg,
    end: TensorArg,
    weight: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceLerps(
    selfRef: TensorArg,
    end: TensorArg,
    weight: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceLog(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceLog10(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceLog1p(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceLog2(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceLogicalAnd(
    selfRef: TensorArg,
    other: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceLogicalNot(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceLogicalOr(selfRef: TensorArg, other: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceLtScalar(selfRef: TensorArg, other: ScalarArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceLtTensor(selfRef: TensorArg, other: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceMaskedFillScalar(
    selfRef: TensorArg,
    mask: TensorArg,
    value: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceMaskedFillTensor(
    selfRef: TensorArg,
    mask: TensorArg,
    value: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceMul(selfRef: TensorArg, other: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceMuls(selfRef: TensorArg, other: ScalarArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceNanToNum(
    selfRef: TensorArg,
    nan: float,
    posinf: float,
    neginf: float,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceNeScalar(selfRef: TensorArg, other: ScalarArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceNeTensor(selfRef: TensorArg, other: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceNeg(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceNormal(
    selfRef: TensorArg,
    mean: float,
    std: float,
    seed: int,
    offset: int,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceNormalTensor(
    selfRef: TensorArg,
    mean: float,
    std: float,
    seedTensor: TensorArg,
    offsetTensor: TensorArg,
    offset: int,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceOne(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplacePowTensorScalar(
    self: TensorArg,
    exponent: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplacePowTensorTensor(
    self: TensorArg,
    exponent: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceRandom(
    selfRef: TensorArg,
    from_: int,
    to: int,
    seed: int,
    offset: int,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceRandomTensor(
    selfRef: TensorArg,
    from_: int,
    to: int,
    seedTensor: TensorArg,
    offsetTensor: TensorArg,
    offset: int,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceRandomWithoutFromTo(
    selfRef: TensorArg,
    seed: int,
    offset: int,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceRandomWithoutFromToTensor(
    selfRef: TensorArg,
    seedTensor: TensorArg,
    offsetTensor: TensorArg,
    offset: int,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceReciprocal(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceRemainderTensorScalar(
    selfRef: TensorArg,
    other: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceRemainderTensorTensor(
    selfRef: TensorArg,
    other: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceRound(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceRoundDecimals(
    selfRef: TensorArg,
    decimals: int,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceRsqrt(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceSin(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceSinc(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceSinh(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceSqrt(self: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceSub(
    selfRef: TensorArg,
    other: TensorArg,
    alpha: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceSubs(
    selfRef: TensorArg,
    other: ScalarArg,
    alpha: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceTan(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceTanh(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceTril(selfRef: TensorArg, diagonal: int, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceTriu(selfRef: TensorArg, diagonal: int, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceTrunc(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnInplaceUniform(
    selfRef: TensorArg,
    from_: float,
    to: float,
    seed: int,
    offset: int,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceUniformTensor(
    selfRef: TensorArg,
    from_: float,
    to: float,
    seedTensor: TensorArg,
    offsetTensor: TensorArg,
    offset: int,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceXLogYScalarOther(
    selfRef: TensorArg,
    other: ScalarArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceXLogYTensor(
    selfRef: TensorArg,
    other: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnInplaceZero(selfRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnIsClose(
    self: TensorArg,
    other: TensorArg,
    rtol: float,
    atol: float,
    equalNan: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnIsFinite(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnIsInScalarTensor(
    element: ScalarArg,
    testElements: TensorArg,
    assumeUnique: bool,
    invert: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnIsInTensorScalar(
    element: TensorArg,
    testElement: ScalarArg,
    assumeUnique: bool,
    invert: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnIsInf(x: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnIsNegInf(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnIsPosInf(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnKlDiv(
    self: TensorArg,
    target: TensorArg,
    reduction: int,
    logTarget: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLeScalar(
    self: TensorArg,
    other: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLeTensor(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLeftShift(
    self: TensorArg,
    shiftBits: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLeftShifts(
    self: TensorArg,
    shiftBits: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLerp(
    self: TensorArg,
    end: TensorArg,
    weight: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLerps(
    self: TensorArg,
    end: TensorArg,
    weight: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLgamma(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnLinalgCholesky(
    self: TensorArg,
    upper: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLinalgCross(
    self: TensorArg,
    other: TensorArg,
    dim: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLinalgQr(
    self: TensorArg,
    mode: int,
    Q: TensorArg,
    R: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLinspace(
    start: ScalarArg,
    end: ScalarArg,
    steps: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLog(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnLog10(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnLog1p(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnLog2(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnLogAddExp(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLogAddExp2(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLogSpace(
    start: ScalarArg,
    end: ScalarArg,
    steps: int,
    base: float,
    result: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLogSumExp(
    self: TensorArg,
    dim: IntArrayArg,
    keepDim: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLogdet(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnLogicalAnd(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLogicalNot(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnLogicalOr(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLogicalXor(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLtScalar(
    self: TensorArg,
    other: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnLtTensor(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnMaskedScale(
    self: TensorArg,
    mask: TensorArg,
    scale: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnMaskedSelect(
    self: TensorArg,
    mask: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnMax(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnMaxDim(
    self: TensorArg,
    dim: int,
    keepdim: bool,
    out: TensorArg,
    indices: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnMaxN(tensors: TensorListArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnMaxV2(
    self: TensorArg,
    dims: IntArrayArg,
    keepDims: bool,
    noopWithEmptyDims: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnMaximum(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnMean(
    self: TensorArg,
    dim: IntArrayArg,
    keepDim: bool,
    dtype: DTypeArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnMeanV2(
    self: TensorArg,
    dim: IntArrayArg,
    keepDim: bool,
    noopWithEmptyAxes: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnMin(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnMinDim(
    self: TensorArg,
    dim: int,
    keepdim: bool,
    out: TensorArg,
    indices: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnMinN(tensors: TensorListArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnMinimum(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnMul(self: TensorArg, other: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnMuls(
    self: TensorArg,
    other: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnMultinomial(
    self: TensorArg,
    numsamples: int,
    replacement: bool,
    seed: int,
    offset: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnMultinomialTensor(
    self: TensorArg,
    numsamples: int,
    replacement: bool,
    seedTensor: TensorArg,
    offsetTensor: TensorArg,
    offset: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnNanToNum(
    self: TensorArg,
    nan: float,
    posinf: float,
    neginf: float,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnNeScalar(
    self: TensorArg,
    other: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnNeTensor(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnNeg(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnNormalFloatFloat(
    mean: float,
    std: float,
    seed: int,
    offset: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnNormalFloatTensor(
    mean: float,
    std: TensorArg,
    seed: int,
    offset: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnNormalTensorFloat(
    mean: TensorArg,
    std: float,
    seed: int,
    offset: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnNormalTensorTensor(
    mean: TensorArg,
    std: TensorArg,
    seed: int,
    offset: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnNpuFormatCast(
    srcTensor: TensorArg,
    dstTensor: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnOneHot(
    self: TensorArg,
    numClasses: int,
    onValue: TensorArg,
    offValue: TensorArg,
    axis: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnPdist(self: TensorArg, p: float, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnPdistForward(
    self: TensorArg,
    pScalar: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnPermute(
    self: TensorArg,
    dims: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnPolar(
    input: TensorArg,
    angle: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnPowScalarTensor(
    self: ScalarArg,
    exponent: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnPowTensorScalar(
    self: TensorArg,
    exponent: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnPowTensorTensor(
    self: TensorArg,
    exponent: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnPrecisionCompare(
    golden: TensorArg,
    realdata: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnProd(self: TensorArg, dtype: DTypeArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnProdDim(
    self: TensorArg,
    dim: int,
    keepDim: bool,
    dtype: DTypeArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnQr(
    self: TensorArg,
    some: bool,
    Q: TensorArg,
    R: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRandperm(
    n: int,
    seed: int,
    offset: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRange(
    start: ScalarArg,
    end: ScalarArg,
    step: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnReal(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnReciprocal(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnReduceLogSum(
    data: TensorArg,
    axes: IntArrayArg,
    keepDims: bool,
    noopWithEmptyAxes: bool,
    reduce: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnReduceNansum(
    self: TensorArg,
    dim: IntArrayArg,
    keepDim: bool,
    dtype: DTypeArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnReduceSum(
    self: TensorArg,
    dims: IntArrayArg,
    keepDims: bool,
    dtype: DTypeArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnReflectionPad1d(
    self: TensorArg,
    padding: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnReflectionPad1dBackward(
    gradOutput: TensorArg,
    self: TensorArg,
    padding: IntArrayArg,
    gradInput: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnReflectionPad2d(
    self: TensorArg,
    padding: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnReflectionPad2dBackward(
    gradOutput: TensorArg,
    self: TensorArg,
    padding: IntArrayArg,
    gradInput: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnReflectionPad3d(
    self: TensorArg,
    padding: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnReflectionPad3dBackward(
    gradOutput: TensorArg,
    self: TensorArg,
    padding: IntArrayArg,
    gradInput: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRemainderScalarTensor(
    self: ScalarArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRemainderTensorScalar(
    self: TensorArg,
    other: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRemainderTensorTensor(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRepeat(
    self: TensorArg,
    repeats: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnReplicationPad1d(
    self: TensorArg,
    padding: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnReplicationPad1dBackward(
    gradOutput: TensorArg,
    self: TensorArg,
    padding: IntArrayArg,
    gradInput: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnReplicationPad2d(
    self: TensorArg,
    padding: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnReplicationPad2dBackward(
    gradOutput: TensorArg,
    self: TensorArg,
    padding: IntArrayArg,
    gradInput: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnReplicationPad3d(
    self: TensorArg,
    padding: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnReplicationPad3dBackward(
    gradOutput: TensorArg,
    self: TensorArg,
    padding: IntArrayArg,
    gradInput: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRightShift(
    input: TensorArg,
    shiftBits: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRoll(
    x: TensorArg,
    shifts: IntArrayArg,
    dims: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRound(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnRoundDecimals(
    self: TensorArg,
    decimals: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRsqrt(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnRsub(
    self: TensorArg,
    other: TensorArg,
    alpha: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnRsubs(
    self: TensorArg,
    other: ScalarArg,
    alpha: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSWhere(
    condition: TensorArg,
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnScale(
    x: TensorArg,
    scale: TensorArg,
    bias: TensorArg,
    axis: int,
    numAxes: int,
    scaleFromBlob: bool,
    y: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSearchSorted(
    sortedSequence: TensorArg,
    self: TensorArg,
    outInt32: bool,
    right: bool,
    sorter: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSearchSorteds(
    sortedSequence: TensorArg,
    self: ScalarArg,
    outInt32: bool,
    right: bool,
    sorter: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSign(self: TensorArg, result: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnSignBitsPack(
    self: TensorArg,
    size: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSignBitsUnpack(
    self: TensorArg,
    size: int,
    dtype: DTypeArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSignbit(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnSilentCheck(
    val: TensorArg,
    inputGradRef: TensorArg,
    sfdaRef: TensorArg,
    stepRef: TensorArg,
    cMinSteps: int,
    cThreshL1: float,
    cCoeffL1: float,
    cThreshL2: float,
    cCoeffL2: float,
    npuAsdDetect: int,
    result: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSilentCheckV2(
    val: TensorArg,
    max: TensorArg,
    avgRef: TensorArg,
    inputGradRef: TensorArg,
    stepRef: TensorArg,
    dstSize: IntArrayArg,
    dstStride: IntArrayArg,
    dstOffset: IntArrayArg,
    cThreshL1: float,
    cThreshL2: float,
    beta1: float,
    npuAsdDetect: int,
    result: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSimThreadExponential(
    selfRef: TensorArg,
    count: int,
    lambda_: float,
    seed: int,
    offset: int,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSin(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnSinc(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnSinh(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnSinkhorn(
    cost: TensorArg,
    tol: ScalarArg,
    p: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSlice(
    self: TensorArg,
    dim: int,
    start: int,
    end: int,
    step: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSliceV2(
    self: TensorArg,
    starts: IntArrayArg,
    ends: IntArrayArg,
    axes: IntArrayArg,
    steps: IntArrayArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSlogdet(
    self: TensorArg,
    signOut: TensorArg,
    logOut: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSort(
    self: TensorArg,
    stable: bool,
    dim: int,
    descending: bool,
    valuesOut: TensorArg,
    indicesOut: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSplitTensor(
    self: TensorArg,
    splitSections: int,
    dim: int,
    out: TensorListArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSplitWithSize(
    self: TensorArg,
    splitSize: IntArrayArg,
    dim: int,
    out: TensorListArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSqrt(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnSquare(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnStack(
    tensors: TensorListArg,
    dim: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnStd(
    self: TensorArg,
    dim: IntArrayArg,
    correction: int,
    keepdim: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnStdMeanCorrection(
    self: TensorArg,
    dim: IntArrayArg,
    correction: int,
    keepdim: bool,
    stdOut: TensorArg,
    meanOut: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnStridedSlice(
    self: TensorArg,
    begin: IntArrayArg,
    end: IntArrayArg,
    strides: IntArrayArg,
    beginMask: int,
    endMask: int,
    ellipsisMask: int,
    newAxisMask: int,
    shrinkAxisMask: int,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnStridedSliceAssignV2(
    varRef: TensorArg,
    inputValue: TensorArg,
    begin: IntArrayArg,
    end: IntArrayArg,
    strides: IntArrayArg,
    axesOptional: IntArrayArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSub(
    self: TensorArg,
    other: TensorArg,
    alpha: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSubs(
    self: TensorArg,
    other: ScalarArg,
    alpha: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnSum(tensors: TensorListArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnSvd(
    input: TensorArg,
    fullMatrices: bool,
    computeUV: bool,
    sigma: TensorArg,
    u: TensorArg,
    v: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnTan(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnTanh(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnTanhBackward(
    gradOutput: TensorArg,
    output: TensorArg,
    gradInput: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnTrace(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnTransConvolutionWeight(
    weightIn: TensorArg,
    transposed: bool,
    groups: int,
    weightOut: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnTransMatmulWeight(mmWeightRef: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnTransformBiasRescaleQkv(
    qkv: TensorArg,
    qkvBias: TensorArg,
    numHeads: int,
    qOut: TensorArg,
    kOut: TensorArg,
    vOut: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnTriangularSolve(
    self: TensorArg,
    A: TensorArg,
    upper: bool,
    transpose: bool,
    unitriangular: bool,
    xOut: TensorArg,
    mOut: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnTril(self: TensorArg, diagonal: int, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnTriu(self: TensorArg, diagonal: int, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnTrunc(self: TensorArg, out: TensorArg, *, stream: Stream | None = None) -> None: ...
def aclnnUnfoldGrad(
    gradOut: TensorArg,
    inputSizes: IntArrayArg,
    dim: int,
    size: int,
    step: int,
    gradIn: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnVar(
    self: TensorArg,
    dim: IntArrayArg,
    unbiased: bool,
    keepdim: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnVarCorrection(
    self: TensorArg,
    dim: IntArrayArg,
    correction: int,
    keepdim: bool,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnVarMean(
    self: TensorArg,
    dim: IntArrayArg,
    correction: int,
    keepdim: bool,
    varOut: TensorArg,
    meanOut: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnWeightQuantPreprocess(
    weight: TensorArg,
    weightScale: TensorArg,
    weightOffsetOptional: TensorArg,
    biasOptional: TensorArg,
    xDtype: DTypeArg,
    xScaleDtype: DTypeArg,
    kGroupSize: int,
    outWeight: TensorArg,
    outWeightScale: TensorArg,
    outWeightOffsetOptional: TensorArg,
    outBiasOptional: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnXLogYScalarOther(
    self: TensorArg,
    other: ScalarArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnXLogYScalarSelf(
    self: ScalarArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnXLogYTensor(
    self: TensorArg,
    other: TensorArg,
    out: TensorArg,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnXlog1py(x: TensorArg, y: TensorArg, z: TensorArg, *, stream: Stream | None = None) -> None: ...
