# SPDX-License-Identifier: Apache-2.0
# Written by codegen; do not edit.
from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from aclnn_py.runtime import Stream
from aclnn_py.tensor import Tensor

_Tensor: TypeAlias = Tensor | npt.NDArray[Any] | None
_TensorList: TypeAlias = Sequence[_Tensor] | None
_Scalar: TypeAlias = bool | int | float | complex | np.generic | None
_ScalarList: TypeAlias = Sequence[_Scalar] | None
_IntArray: TypeAlias = Sequence[int] | npt.NDArray[np.integer[Any]] | None
_FloatArray: TypeAlias = Sequence[float] | npt.NDArray[np.floating[Any]] | None
_BoolArray: TypeAlias = Sequence[bool] | npt.NDArray[np.bool_] | None

def aclnnAscendAntiQuant(
    x: _Tensor,
    scale: _Tensor,
    offset: _Tensor,
    dstType: int,
    sqrtMode: bool,
    y: _Tensor,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnDynamicQuant(
    x: _Tensor,
    smoothScalesOptional: _Tensor,
    yOut: _Tensor,
    scaleOut: _Tensor,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnDynamicQuantV2(
    x: _Tensor,
    smoothScalesOptional: _Tensor,
    groupIndexOptional: _Tensor,
    dstType: int,
    yOut: _Tensor,
    scaleOut: _Tensor,
    offsetOut: _Tensor,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnQuantMatmulV3(
    x1: _Tensor,
    x2: _Tensor,
    scale: _Tensor,
    offset: _Tensor,
    bias: _Tensor,
    transposeX1: bool,
    transposeX2: bool,
    out: _Tensor,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnQuantMatmulV4(
    x1: _Tensor,
    x2: _Tensor,
    scale: _Tensor,
    offset: _Tensor,
    pertokenScaleOptional: _Tensor,
    bias: _Tensor,
    transposeX1: bool,
    transposeX2: bool,
    out: _Tensor,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnQuantMatmulV5(
    x1: _Tensor,
    x2: _Tensor,
    x1Scale: _Tensor,
    x2Scale: _Tensor,
    yScale: _Tensor,
    x1Offset: _Tensor,
    x2Offset: _Tensor,
    yOffset: _Tensor,
    bias: _Tensor,
    transposeX1: bool,
    transposeX2: bool,
    groupSize: int,
    out: _Tensor,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnTransQuantParamV2(
    scale: _Tensor,
    offset: _Tensor,
    out: _Tensor,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnTransQuantParamV3(
    scale: _Tensor,
    offset: _Tensor,
    roundMode: int,
    out: _Tensor,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnWeightQuantBatchMatmulV2(
    x: _Tensor,
    weight: _Tensor,
    antiquantScale: _Tensor,
    antiquantOffsetOptional: _Tensor,
    quantScaleOptional: _Tensor,
    quantOffsetOptional: _Tensor,
    biasOptional: _Tensor,
    antiquantGroupSize: int,
    y: _Tensor,
    *,
    stream: Stream | None = None,
) -> None: ...
def aclnnWeightQuantBatchMatmulV3(
    x: _Tensor,
    weight: _Tensor,
    antiquantScale: _Tensor,
    antiquantOffsetOptional: _Tensor,
    quantScaleOptional: _Tensor,
    quantOffsetOptional: _Tensor,
    biasOptional: _Tensor,
    antiquantGroupSize: int,
    innerPrecise: int,
    y: _Tensor,
    *,
    stream: Stream | None = None,
) -> None: ...
