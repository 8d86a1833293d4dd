# SPDX-License-Identifier: Apache-2.0
"""The README's examples run, in the order in which a reader meets them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import aclnn_py as ap

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def namespace() -> dict[str, Any]:
    """What the examples define, after all of them have run."""
    names: dict[str, Any] = {}
    for block in BLOCKS:
        exec(compile(block, "README.md", "exec"), names)
    return names


def test_there_are_examples_of_every_level(namespace: dict[str, Any]) -> None:
    text = "".join(BLOCKS)
    assert "ap.quant." in text and "ap.ops.aclnnWeightQuantBatchMatmulV2" in text and "lib.aclCreateIntArray" in text


def test_levels_agree(namespace: dict[str, Any]) -> None:
    """The example with ap.quant on the device and the one with ap.ops compute the same."""
    assert (namespace["y_dev"].numpy() == namespace["y"].numpy()).all()
    assert namespace["y"].numpy().any()


def test_the_error_is_as_shown(namespace: dict[str, Any]) -> None:
    call, shown = re.search(r"^>>> (.*)\naclnn_py\.errors\.ParameterError: (.*)$", README, re.MULTILINE).groups()  # type: ignore[union-attr]
    with pytest.raises(ap.ParameterError) as caught:
        eval(call, namespace)
    assert str(caught.value).splitlines()[0] == shown
