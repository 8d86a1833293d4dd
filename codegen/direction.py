# SPDX-License-Identifier: Apache-2.0
"""Which tensors an operator reads and which it writes.

Neither ``const`` nor the name nor a comment tells on its own: generated headers make outputs const, and
backward operators take inputs named ``gradOutput``. One rule looks at type, name and position together; what
it gets wrong is listed, with a reason, in ``direction_exceptions.json``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast, get_args

from .ir import Direction, Kind

EXCEPTIONS_FILE = Path(__file__).with_name("direction_exceptions.json")
_TENSORS = ("tensor", "tensor_list")
_REFERENCE = re.compile(r"(?:Ref|RefOptional|OptionalRef)$")
_OUTPUT = re.compile(r"^(?:out|output|y)\d?$|(?:Out|Output|_out)(?:Optional)?$")
_GRADIENT = re.compile(r"^(?:grad|d[A-Z])")


@dataclass(frozen=True, slots=True)
class Argument:
    """What the rule looks at."""

    name: str
    type: str
    kind: Kind

    @property
    def is_tensor(self) -> bool:
        """Whether it is one tensor or a list of them."""
        return self.kind in _TENSORS

    @property
    def is_const(self) -> bool:
        """Whether the descriptor is declared const."""
        return re.search(r"\bconst\b", self.type) is not None

    @property
    def is_reference(self) -> bool:
        """Whether the name says that it is updated in place."""
        return _REFERENCE.search(self.name) is not None


Exceptions = Mapping[str, Mapping[str, Direction]]


def load_exceptions(path: Path = EXCEPTIONS_FILE) -> Exceptions:
    """Exceptions by operator and parameter.

    Raises
    ------
    ValueError
        An entry lacks a field, names no direction, gives no reason, or repeats another.
    """
    result: dict[str, dict[str, Direction]] = {}
    for entry in json.loads(path.read_text(encoding="utf-8"))["exceptions"]:
        function, parameter = entry.get("function"), entry.get("parameter")
        where = f"{path.name}: {function}.{parameter}"
        if set(entry) != {"function", "parameter", "direction", "reason"} or not entry["reason"]:
            raise ValueError(f"{where}: needs exactly function, parameter, direction and a reason")
        if entry["direction"] not in get_args(Direction):
            raise ValueError(f"{where}: direction {entry['direction']!r} is not one of {get_args(Direction)}")
        if parameter in result.setdefault(function, {}):
            raise ValueError(f"{where}: listed twice")
        result[function][parameter] = cast(Direction, entry["direction"])
    return result


def directions(
    operator: str, arguments: Sequence[Argument], exceptions: Exceptions, *, generated: bool = False
) -> list[Direction]:
    """Direction of each argument of an operator.

    Parameters
    ----------
    operator : str
        Its name.
    arguments : sequence of Argument
        Its parameters in order.
    exceptions : mapping
        What :func:`load_exceptions` returned.
    generated : bool
        Whether the header says that a program wrote it; such headers name and order outputs strictly.

    Notes
    -----
    An exception whose parameter the operator does not have is passed over: parameters are renamed from one
    version of CANN to the next.
    """
    listed = exceptions.get(operator, {})
    by_rule = _by_rule(operator, arguments, generated)
    return [listed.get(a.name, direction) for a, direction in zip(arguments, by_rule, strict=True)]


def _by_rule(operator: str, arguments: Sequence[Argument], generated: bool) -> list[Direction]:
    result: list[Direction] = ["in"] * len(arguments)
    for index, argument in enumerate(arguments):
        if argument.is_tensor and argument.is_reference:
            result[index] = "inout"
    if generated:
        outputs = _generated_outputs(arguments)
    elif any(a.is_tensor and not a.is_const and not a.is_reference for a in arguments):
        _mark_mutable(operator, arguments, result)
        return result
    elif "inout" in result or is_in_place(operator):
        if "inout" not in result:
            _mark_first(arguments, result)
        # What an in-place operator updates is its output; others are named.
        outputs = _named_outputs(arguments)
    else:
        outputs = _const_outputs(arguments)
    for index in outputs:
        result[index] = "out"
    return result


def _mark_mutable(operator: str, arguments: Sequence[Argument], result: list[Direction]) -> None:
    """Without const a tensor is written; if const tensors follow it, it is read as well."""
    first = True
    for index, argument in enumerate(arguments):
        if not argument.is_tensor or argument.is_const or argument.is_reference:
            continue
        const_follows = any(later.is_tensor and later.is_const for later in arguments[index + 1 :])
        in_place = first and is_in_place(operator)
        result[index] = "inout" if const_follows or in_place else "out"
        first = False


def is_in_place(operator: str) -> bool:
    """Whether the name says that an operator updates its first tensor."""
    return operator.startswith("aclnnInplace") or operator.endswith("Inplace")


def _mark_first(arguments: Sequence[Argument], result: list[Direction]) -> None:
    """Mark the tensor that an in-place operator updates: its first."""
    for index, argument in enumerate(arguments):
        if argument.is_tensor:
            result[index] = "inout"
            return


def _trailing_tensors(arguments: Sequence[Argument]) -> list[int]:
    """Find the run of tensors at the end."""
    start = len(arguments)
    while start > 0 and arguments[start - 1].is_tensor:
        start -= 1
    return list(range(start, len(arguments)))


def _looks_written(argument: Argument) -> bool:
    return _OUTPUT.search(argument.name) is not None and not argument.is_reference


def _generated_outputs(arguments: Sequence[Argument]) -> list[int]:
    return [index for index in _trailing_tensors(arguments) if _looks_written(arguments[index])]


def _named_outputs(arguments: Sequence[Argument]) -> list[int]:
    return [
        index
        for index in _trailing_tensors(arguments)
        if _looks_written(arguments[index]) and not _GRADIENT.match(arguments[index].name)
    ]


def _const_outputs(arguments: Sequence[Argument]) -> list[int]:
    """All tensors are const: those after the last attribute are written."""
    run = _trailing_tensors(arguments)
    if run and len(run) < len(arguments) and any(a.is_tensor for a in arguments[: run[0]]):
        return run
    tensors = [index for index, argument in enumerate(arguments) if argument.is_tensor]
    if not tensors:
        return []
    # No attribute divides inputs from outputs: the last tensor, and those before it named as outputs.
    outputs = [tensors.pop()]
    while len(tensors) > 1 and _looks_written(arguments[tensors[-1]]):
        if _GRADIENT.match(arguments[tensors[-1]].name):
            break
        outputs.append(tensors.pop())
    return sorted(outputs)
