# SPDX-License-Identifier: Apache-2.0
"""The direction rule against the documents: where they disagree, one of them is named wrong, with a reason."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .direction import EXCEPTIONS_FILE, Argument, is_in_place
from .harvest_facts import Facts, OperatorFacts
from .ir import Direction, Operator


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A tensor whose documented direction is not the one that bindings use."""

    function: str
    parameter: str
    direction: Direction
    documented: Direction


def disagreements(operators: Iterable[Operator], facts: Facts) -> Iterator[Disagreement]:
    """Disagreements that need a reason.

    What an operator updates in place is often documented as its input alone, sometimes as its output alone. For a
    parameter named as a reference, and for the first tensor of an operator named as working in place, that needs none.
    """
    for operator in operators:
        documented = facts.get(operator.name, OperatorFacts()).params
        first = True
        for param in operator.params:
            argument = Argument(param.name, param.type, param.kind)
            if not argument.is_tensor:
                continue
            in_place = argument.is_reference or (first and is_in_place(operator.name))
            first = False
            found = documented[param.name].direction if param.name in documented else None
            if found in (None, param.direction) or (in_place and param.direction == "inout"):
                continue
            assert found is not None
            yield Disagreement(operator.name, param.name, param.direction, found)


def wrong_documents(path: Path = EXCEPTIONS_FILE) -> dict[tuple[str, str], Direction]:
    """List what is documented wrong: the documented direction by operator and parameter.

    Raises
    ------
    ValueError
        An entry lacks a field or repeats another.
    """
    result: dict[tuple[str, str], Direction] = {}
    for entry in json.loads(path.read_text(encoding="utf-8"))["documented_wrong"]:
        if set(entry) != {"function", "parameter", "documented", "reason"} or not entry["reason"]:
            raise ValueError(f"{path.name}: {entry}: needs exactly function, parameter, documented and a reason")
        key = (entry["function"], entry["parameter"])
        if key in result:
            raise ValueError(f"{path.name}: {'.'.join(key)}: listed twice")
        result[key] = entry["documented"]
    return result
