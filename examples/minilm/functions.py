# SPDX-License-Identifier: Apache-2.0
"""The functions between the linear layers, in float32 numpy."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

F32: TypeAlias = NDArray[np.float32]

# Abramowitz & Stegun, Handbook of Mathematical Functions, 7.1.26: absolute error below 1.5e-7.
_ERF_P = np.float32(0.3275911)
_ERF_A = np.array([0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429], np.float32)


def erf(x: F32) -> F32:
    """Error function, which numpy lacks; absolute error below 1e-6 in float32."""
    magnitude = np.abs(x)
    t: F32 = np.reciprocal(1 + _ERF_P * magnitude)
    polynomial: F32 = np.zeros_like(x)
    for coefficient in _ERF_A[::-1]:
        polynomial = (polynomial + coefficient) * t
    result: F32 = np.copysign(1 - polynomial * np.exp(-magnitude * magnitude), x)
    return result


def gelu(x: F32) -> F32:
    """GELU in its exact form, ``x · Φ(x)``, as BERT uses it."""
    return x * (1 + erf(x * np.float32(np.sqrt(0.5)))) * np.float32(0.5)


def softmax(x: F32) -> F32:
    """Softmax over the last axis."""
    exponential: F32 = np.exp(x - x.max(axis=-1, keepdims=True))
    total: F32 = exponential.sum(axis=-1, keepdims=True)
    return exponential / total


def layer_norm(x: F32, weight: F32, bias: F32, eps: float) -> F32:
    """Layer normalisation over the last axis."""
    centred: F32 = x - x.mean(axis=-1, keepdims=True)
    variance: F32 = np.square(centred).mean(axis=-1, keepdims=True)
    normal: F32 = centred / np.sqrt(variance + np.float32(eps))
    return normal * weight + bias


def l2_normalise(x: F32) -> F32:
    """Scale every row to length one."""
    length: F32 = np.linalg.norm(x, axis=-1, keepdims=True)
    divisor: F32 = np.maximum(length, np.float32(1e-12))
    return x / divisor
