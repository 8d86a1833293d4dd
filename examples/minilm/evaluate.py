# SPDX-License-Identifier: Apache-2.0
"""Run the encoder with one kind of linear layers, and measure how well two runs agree."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

import aclnn_py as ap

from .functions import F32
from .model import Encoder, Linear
from .pretrained import Batch


@dataclass(frozen=True)
class Run:
    """What one way of computing the linear layers gave, and what it took."""

    name: str
    embeddings: F32
    seconds: float
    launches: dict[str, int]

    @property
    def similarity(self) -> F32:
        """Cosine of every sentence with every other."""
        return self.embeddings @ self.embeddings.T

    @property
    def seconds_per_sentence(self) -> float:
        """Wall time of the forward passes, copies to the device and back included."""
        return self.seconds / len(self.embeddings)


@dataclass(frozen=True)
class Agreement:
    """How close a quantised run is to the float32 run."""

    cosines: F32
    same_neighbour: NDArray[np.bool_]

    @property
    def mean(self) -> float:
        """Mean cosine between the two embeddings of a sentence."""
        return float(self.cosines.mean())

    @property
    def worst(self) -> float:
        """Smallest cosine between the two embeddings of a sentence."""
        return float(self.cosines.min())


def encode(
    name: str,
    encoder: Encoder,
    linear: Linear,
    batches: Sequence[Batch],
    on_linear: Callable[[], None] = lambda: None,
) -> Run:
    """Embed all batches, with `linear` for the linear layers and `on_linear` called after each of them."""

    def observed(layer: str, x: F32) -> F32:
        y = linear(layer, x)
        on_linear()
        return y

    launches = Counter(ap.ops.launch_counts())
    start = time.perf_counter()
    embeddings = np.concatenate([encoder(batch.ids, batch.mask, observed) for batch in batches])
    seconds = time.perf_counter() - start
    return Run(name, embeddings, seconds, dict(Counter(ap.ops.launch_counts()) - launches))


def nearest(similarity: F32) -> NDArray[np.intp]:
    """Index of each sentence's nearest other sentence."""
    others = similarity.copy()
    np.fill_diagonal(others, -np.inf)
    index: NDArray[np.intp] = others.argmax(axis=1)
    return index


def compare(run: Run, reference: Run) -> Agreement:
    """Compare a run with the reference, sentence by sentence."""
    return Agreement(
        cosines=np.sum(run.embeddings * reference.embeddings, axis=1),
        same_neighbour=nearest(run.similarity) == nearest(reference.similarity),
    )
