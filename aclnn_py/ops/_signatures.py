# SPDX-License-Identifier: Apache-2.0
"""What is known about operators' parameters, read from `_ir.json` when it is first needed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ._index import LIBRARY_OF

_IR = Path(__file__).parents[1] / "_ir.json"


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


class _Signatures(Mapping[str, tuple[Param, ...]]):
    """Parameters by operator; an operator's are read when they are first asked for."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Param, ...]] = {}

    def __getitem__(self, name: str) -> tuple[Param, ...]:
        params = self._known.get(name)
        if params is None:
            if name not in LIBRARY_OF:
                raise KeyError(name)
            params = self._known[name] = tuple(
                Param(param["name"], param["type"], param["kind"], param["direction"])
                for param in _operator(name)["params"]
            )
        return params

    def __contains__(self, name: object) -> bool:
        return name in LIBRARY_OF

    def __iter__(self) -> Iterator[str]:
        return iter(LIBRARY_OF)

    def __len__(self) -> int:
        return len(LIBRARY_OF)


def _operator(name: str) -> dict[str, Any]:
    """Read one operator; each has a line of its own, so the rest of the file need not be parsed."""
    text = _IR.read_bytes()
    start = text.index(f'{{"name": "{name}", "phase1": '.encode())
    operator: dict[str, Any] = json.loads(text[start : text.index(b"\n", start)].removesuffix(b","))
    return operator


@cache
def signatures() -> Mapping[str, tuple[Param, ...]]:
    """Parameters of every operator, by its C name."""
    return _Signatures()
