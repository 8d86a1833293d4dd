# SPDX-License-Identifier: Apache-2.0
"""BERT's encoder with the pooling of sentence-transformers; the caller says how to compute a linear layer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from .functions import F32, gelu, l2_normalise, layer_norm, softmax

Parameters: TypeAlias = Mapping[str, F32]
Linear: TypeAlias = Callable[[str, F32], F32]
"""``linear(name, x)`` computes ``x @ weight.T + bias`` of the layer ``name``; one row of ``x`` per token."""


@dataclass(frozen=True)
class Config:
    """What the encoder must know beyond its parameters."""

    layers: int
    heads: int
    layer_norm_eps: float

    def linear_names(self) -> list[str]:
        """Names of all linear layers, in the order in which one forward pass calls them."""
        attention = ("attention.self.query", "attention.self.key", "attention.self.value")
        parts = (*attention, "attention.output.dense", "intermediate.dense", "output.dense")
        return [f"encoder.layer.{layer}.{part}" for layer in range(self.layers) for part in parts]


class Encoder:
    """Sentence encoder: word pieces in, unit vectors out.

    Parameters
    ----------
    config : Config
    parameters : mapping of str to float32 array
        Under the names of the published checkpoint. Those of the linear layers are not read here.
    """

    def __init__(self, config: Config, parameters: Parameters) -> None:
        self.config = config
        self._parameters = parameters

    def __call__(self, ids: NDArray[np.int64], mask: NDArray[np.bool_], linear: Linear) -> F32:
        """Embed a padded batch.

        Parameters
        ----------
        ids : (batch, length) array of int64
            Word pieces; what stands at padded places does not matter.
        mask : (batch, length) array of bool
            True at word pieces, False at padding.
        linear : callable
            Computes the linear layers.

        Returns
        -------
        (batch, width) array of float32
            One unit vector per sentence.
        """
        # One row per token throughout: that is the shape in which matmul kernels want their input.
        hidden = self._embed(ids)
        attention_bias = np.where(mask, np.float32(0), np.float32(-np.inf))[:, None, None, :]
        for layer in range(self.config.layers):
            hidden = self._layer(f"encoder.layer.{layer}", hidden, attention_bias, linear)
        return l2_normalise(mean_pool(hidden.reshape(*ids.shape, -1), mask))

    def _embed(self, ids: NDArray[np.int64]) -> F32:
        word = self._parameters["embeddings.word_embeddings.weight"][ids]
        position = self._parameters["embeddings.position_embeddings.weight"][: ids.shape[1]]
        token_type = self._parameters["embeddings.token_type_embeddings.weight"][0]
        total = word + position + token_type
        return self._norm("embeddings.LayerNorm", total.reshape(ids.size, -1))

    def _layer(self, name: str, hidden: F32, attention_bias: F32, linear: Linear) -> F32:
        context = self._attention(f"{name}.attention.self", hidden, attention_bias, linear)
        attended = linear(f"{name}.attention.output.dense", context)
        hidden = self._norm(f"{name}.attention.output.LayerNorm", hidden + attended)
        widened = gelu(linear(f"{name}.intermediate.dense", hidden))
        narrowed = linear(f"{name}.output.dense", widened)
        return self._norm(f"{name}.output.LayerNorm", hidden + narrowed)

    def _attention(self, name: str, hidden: F32, attention_bias: F32, linear: Linear) -> F32:
        batch, length = attention_bias.shape[0], attention_bias.shape[-1]

        def heads(part: str) -> F32:
            rows = linear(f"{name}.{part}", hidden)
            return rows.reshape(batch, length, self.config.heads, -1).transpose(0, 2, 1, 3)

        query, key, value = heads("query"), heads("key"), heads("value")
        scores = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(query.shape[-1]))
        context = softmax(scores + attention_bias) @ value
        return context.transpose(0, 2, 1, 3).reshape(batch * length, -1)

    def _norm(self, name: str, x: F32) -> F32:
        weight, bias = self._parameters[f"{name}.weight"], self._parameters[f"{name}.bias"]
        return layer_norm(x, weight, bias, self.config.layer_norm_eps)


def mean_pool(hidden: F32, mask: NDArray[np.bool_]) -> F32:
    """Mean over the word pieces of each sentence, padding left out."""
    weights = mask[:, :, None].astype(np.float32)
    total: F32 = (hidden * weights).sum(axis=1)
    count: F32 = weights.sum(axis=1)
    return total / count
