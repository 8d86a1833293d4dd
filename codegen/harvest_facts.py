# SPDX-License-Identifier: Apache-2.0
"""Facts that the public documents tell about parameters and prototypes do not."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, cast, get_args

from .ir import Direction

FACTS_DIR = Path(__file__).with_name("facts")
_LICENSE = "SPDX-License-Identifier"


@dataclass(frozen=True, slots=True)
class ParamFacts:
    """What is documented about one parameter; empty where nothing is."""

    direction: Direction | None = None
    optional: bool = False
    dtypes: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    rank: str = ""


@dataclass(frozen=True, slots=True)
class OperatorFacts:
    """What is documented about one operator."""

    products: tuple[str, ...] = ()
    params: Mapping[str, ParamFacts] = field(default_factory=dict)


Facts = Mapping[str, OperatorFacts]


@cache
def load_facts(folder: Path = FACTS_DIR) -> Facts:
    """Facts of all libraries, by operator.

    Raises
    ------
    ValueError
        An entry is not of the expected form; the message names file and operator.
    """
    facts: dict[str, OperatorFacts] = {}
    for path in sorted(folder.glob("*.json")):
        for name, item in json.loads(path.read_text(encoding="utf-8")).items():
            if name == _LICENSE:
                continue
            try:
                facts[name] = _operator(item)
            except (AttributeError, KeyError, TypeError, ValueError) as error:
                raise ValueError(f"{path.name}: {name}: {error}") from None
    return facts


def _operator(item: Mapping[str, Any]) -> OperatorFacts:
    unknown = set(item) - {"products", "params"}
    if unknown:
        raise ValueError(f"unknown field {', '.join(sorted(unknown))}")
    params = {name: _param(fields) for name, fields in item.get("params", {}).items()}
    return OperatorFacts(tuple(item.get("products", ())), params)


def _param(fields: Mapping[str, Any]) -> ParamFacts:
    unknown = set(fields) - {"direction", "optional", "dtypes", "formats", "rank"}
    if unknown:
        raise ValueError(f"unknown field {', '.join(sorted(unknown))}")
    direction = fields.get("direction")
    if direction is not None and direction not in get_args(Direction):
        raise ValueError(f"direction {direction!r} is not one of {get_args(Direction)}")
    return ParamFacts(
        cast("Direction | None", direction),
        bool(fields.get("optional", False)),
        tuple(fields.get("dtypes", "").split()),
        tuple(fields.get("formats", "").split()),
        fields.get("rank", ""),
    )


def facts_text(facts: Facts) -> str:
    """JSON text of one library's facts, one operator per line."""
    lines = [f'{{"{_LICENSE}": "Apache-2.0"']
    for name in sorted(facts):
        item: dict[str, Any] = {}
        if facts[name].products:
            item["products"] = facts[name].products
        item["params"] = {param: _fields(known) for param, known in facts[name].params.items()}
        lines.append(f"{json.dumps(name)}: {json.dumps(item, separators=(',', ':'))}")
    return ",\n".join(lines) + "\n}\n"


def _fields(facts: ParamFacts) -> dict[str, Any]:
    pairs: Iterable[tuple[str, Any]] = (
        ("direction", facts.direction),
        ("optional", facts.optional),
        ("dtypes", " ".join(facts.dtypes)),
        ("formats", " ".join(facts.formats)),
        ("rank", facts.rank),
    )
    return {name: value for name, value in pairs if value}
