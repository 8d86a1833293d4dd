# SPDX-License-Identifier: Apache-2.0
"""What is known about operators' parameters, read from `_ir.json` when it is first needed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of an operator.

    Attributes
    ----------
    name : str
        C name.
    type : str
        C type.
    kind : str
        One of the kinds of docs/design.md.
    direction : str
        ``"in"``, ``"out"`` or ``"inout"``.
    """

    name: str
    type: str
    kind: str
    direction: str


@cache
def signatures() -> dict[str, tuple[Param, ...]]:
    """Parameters of every operator, by its C name."""
    text = (Path(__file__).parents[1] / "_ir.json").read_text(encoding="utf-8")
    return {
        operator["name"]: tuple(
            Param(param["name"], param["type"], param["kind"], param["direction"])
            for param in operator["params"]
        )
        for operator in json.loads(text)["operators"]
    }
