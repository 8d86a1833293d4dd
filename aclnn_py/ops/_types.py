# SPDX-License-Identifier: Apache-2.0
"""Types of the operators' arguments, for the stubs of the generated functions."""

from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from ..tensor import Tensor

TensorArg: TypeAlias = Tensor | npt.NDArray[Any] | None
TensorListArg: TypeAlias = Sequence[TensorArg] | None
ScalarArg: TypeAlias = bool | int | float | complex | np.generic | None
ScalarListArg: TypeAlias = Sequence[ScalarArg] | None
IntArrayArg: TypeAlias = Sequence[int] | npt.NDArray[np.integer[Any]] | None
FloatArrayArg: TypeAlias = Sequence[float] | npt.NDArray[np.floating[Any]] | None
BoolArrayArg: TypeAlias = Sequence[bool] | npt.NDArray[np.bool_] | None
DTypeArg: TypeAlias = int | npt.DTypeLike
