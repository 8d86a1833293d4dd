# SPDX-License-Identifier: Apache-2.0
"""What was read, what was made of it and what was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from .ir import Api, Direction, Function, Operator
from .parser import Header, LeftOut
from .roles import Assembly

_HEAD = """<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Written by codegen; do not edit. -->
# Generation report
"""


def emit_report(headers: Sequence[Header], assembly: Assembly) -> str:
    """Markdown text of the report."""
    api = assembly.api
    functions = sum(len(header.functions) for header in headers)
    totals = (
        f"{len(headers)} headers, {functions} functions: {len(api.operators)} operators (two phases each)",
        f" and {len(api.functions)} functions of one phase;",
        f" {len(api.enums)} enumerations, {len(api.types)} other types.",
    )
    lines = [_HEAD, "".join(totals), "", *_directories(headers, assembly.api)]
    lines += ["", "## Operators", "", "Parameters that are not listed are tensors that the operator reads.", ""]
    lines += ["| operator | library | releases | writes | reads and writes | other parameters |"]
    lines.append("|---|---|---|---|---|---|")
    lines += [_operator(operator) for operator in sorted(api.operators, key=lambda item: item.name)]
    both: list[Operator | Function] = [*api.operators, *api.functions]
    deprecated = [f"* {item.name}: {' '.join(item.deprecated.split())}" for item in both if item.deprecated]
    if deprecated:
        lines += ["", "## Deprecated", "", *sorted(deprecated)]
    lines += ["", "## Left out", "", *_entries(assembly.left_out)]
    lines += ["", "## Declared more than once", "", *_entries(assembly.repeated)]
    return "\n".join(lines) + "\n"


def _directories(headers: Sequence[Header], api: Api) -> list[str]:
    counted = {
        "headers": Counter(_directory(header.name) for header in headers),
        "operators": Counter(_directory(operator.header) for operator in api.operators),
        "functions of one phase": Counter(_directory(function.header) for function in api.functions),
        "enumerations": Counter(_directory(enum.header) for enum in api.enums),
        "other types": Counter(_directory(item.header) for item in api.types),
    }
    lines = [f"| directory | {' | '.join(counted)} |", "|---" * (len(counted) + 1) + "|"]
    for directory in sorted(counted["headers"]):
        lines.append(f"| {directory} | {' | '.join(str(count[directory]) for count in counted.values())} |")
    return lines


def _directory(header: str) -> str:
    return header.partition("/")[0]


def _operator(operator: Operator) -> str:
    cells = [operator.name, operator.library, ", ".join(operator.releases)]
    cells += [_named(operator, "out"), _named(operator, "inout")]
    cells.append(", ".join(f"{p.name}: {p.kind}" for p in operator.params if not _is_tensor(p.kind)))
    return f"| {' | '.join(cells)} |"


def _is_tensor(kind: str) -> bool:
    return kind in ("tensor", "tensor_list")


def _named(operator: Operator, direction: Direction) -> str:
    return ", ".join(p.name for p in operator.params if p.direction == direction and _is_tensor(p.kind))


def _entries(entries: Iterable[LeftOut]) -> list[str]:
    lines = [f"* {e.header}:{e.line}: {e.what}: {e.reason}" for e in entries]
    return lines or ["Nothing."]
