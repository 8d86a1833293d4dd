# SPDX-License-Identifier: Apache-2.0
"""Three ways to compute a linear layer: float32 in numpy, and two fused quant kernels through aclnn_py."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike, NDArray

import aclnn_py as ap

from .functions import F32
from .model import Parameters


class Float32:
    """The reference: numpy on the host, no device."""

    def __init__(self, names: Iterable[str], parameters: Parameters) -> None:
        self._layers = {name: (parameters[f"{name}.weight"], parameters[f"{name}.bias"]) for name in names}

    def __call__(self, name: str, x: F32) -> F32:
        """Compute one linear layer."""
        weight, bias = self._layers[name]
        return x @ weight.T + bias


@dataclass(frozen=True)
class DeviceLayer:
    """A quantised linear layer in device memory."""

    weight: ap.Tensor  # int8, (in features, out features)
    scale: ap.Tensor  # one per output channel
    bias: ap.Tensor


def quantise(weight: F32, scale_dtype: DTypeLike) -> tuple[NDArray[np.int8], NDArray[np.floating]]:
    """Symmetric int8 quantisation, one scale per output channel.

    The scale is rounded to the kernel's type first, so that the int8 values suit the scale that will be used.

    Parameters
    ----------
    weight : (out features, in features) array of float32
    scale_dtype : dtype
        Type in which the kernel takes the scale.

    Returns
    -------
    quantised : (out features, in features) array of int8
    scale : (out features,) array of `scale_dtype`
    """
    largest = np.abs(weight).max(axis=1)
    scale = (np.where(largest > 0, largest, np.float32(127)) / np.float32(127)).astype(scale_dtype)
    quantised = np.rint(weight / scale[:, None].astype(np.float32))
    return np.clip(quantised, -127, 127).astype(np.int8), scale


def upload(weight: F32, bias: F32, scale_dtype: DTypeLike, bias_dtype: DTypeLike) -> DeviceLayer:
    """Quantise a linear layer and put it on the device."""
    quantised, scale = quantise(weight, scale_dtype)
    # The checkpoint stores (out, in) and the kernels take (in, out): .T is a view, nothing is moved.
    return DeviceLayer(ap.asarray(quantised).T, ap.asarray(scale), ap.asarray(bias.astype(bias_dtype)))


class W8A16:
    """int8 weights, float16 activations: the kernel dequantises the weight on its way into the matmul."""

    def __init__(self, names: Iterable[str], parameters: Parameters) -> None:
        self._layers = {
            name: upload(parameters[f"{name}.weight"], parameters[f"{name}.bias"], np.float16, np.float16)
            for name in names
        }

    def __call__(self, name: str, x: F32) -> F32:
        """Compute one linear layer."""
        layer = self._layers[name]
        activations = ap.asarray(x.astype(np.float16))
        y = ap.quant.npu_weight_quant_batchmatmul(activations, layer.weight, layer.scale, bias=layer.bias)
        return y.numpy().astype(np.float32)


class W8A8:
    """int8 weights and activations: each token gets its own scale, the matmul runs on integers."""

    def __init__(self, names: Iterable[str], parameters: Parameters) -> None:
        self._layers = {
            name: upload(parameters[f"{name}.weight"], parameters[f"{name}.bias"], np.float32, np.float32)
            for name in names
        }

    def __call__(self, name: str, x: F32) -> F32:
        """Compute one linear layer; what is between the two kernels stays on the device."""
        layer = self._layers[name]
        quantised, token_scale = ap.quant.npu_dynamic_quant(ap.asarray(x.astype(np.float16)))
        y = ap.quant.npu_quant_matmul(
            quantised,
            layer.weight,
            layer.scale,
            pertoken_scale=token_scale,
            bias=layer.bias,
            output_dtype=np.float16,
        )
        return y.numpy().astype(np.float32)
