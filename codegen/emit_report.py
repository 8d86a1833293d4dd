# SPDX-License-Identifier: Apache-2.0
"""What was read, what was made of it and what was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from codegen.ir import Direction, Operator
from codegen.parser import Header, LeftOut
from codegen.roles import Assembly

_HEAD = """<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Written by codegen; do not edit. -->
# Generation report
"""


def emit_report(headers: Sequence[Header], assembly: Assembly) -> str:
    """Markdown text of the report."""
    api = assembly.api
    pairs = Counter(operator.header for operator in api.operators)
    functions = sum(len(header.functions) for header in headers)
    totals = (
        f"{len(headers)} headers, {functions} functions: {len(api.operators)} operators (two phases each)",
        f" and {len(api.functions)} functions of one phase;",
        f" {len(api.enums)} enumerations, {len(api.types)} other types.",
    )
    lines = [
        _HEAD,
        "".join(totals),
        "",
        "## Headers",
        "",
        "| header | functions | operators | enumerations | other types |",
        "|---|---|---|---|---|",
    ]
    for header in sorted(headers, key=lambda item: item.name):
        counts = (len(header.functions), pairs[header.name], len(header.enums), len(header.types))
        lines.append(f"| {header.name} | {' | '.join(map(str, counts))} |")
    lines += ["", "## Operators", "", "| operator | reads | writes | reads and writes | other parameters |"]
    lines.append("|---|---|---|---|---|")
    lines += [_operator(operator) for operator in sorted(api.operators, key=lambda item: item.name)]
    deprecated = [f"* {o.name}: {o.deprecated}" for o in api.operators if o.deprecated]
    deprecated += [f"* {f.name}: {f.deprecated}" for f in api.functions if f.deprecated]
    if deprecated:
        lines += ["", "## Deprecated", "", *deprecated]
    lines += ["", "## Left out", "", *_entries(assembly.left_out)]
    lines += ["", "## Declared more than once", "", *_entries(assembly.repeated)]
    return "\n".join(lines) + "\n"


def _operator(operator: Operator) -> str:
    cells = [operator.name, _named(operator, "in"), _named(operator, "out"), _named(operator, "inout")]
    cells.append(", ".join(f"{p.name}: {p.kind}" for p in operator.params if not _is_tensor(p.kind)))
    return f"| {' | '.join(cells)} |"


def _is_tensor(kind: str) -> bool:
    return kind in ("tensor", "tensor_list")


def _named(operator: Operator, direction: Direction) -> str:
    return ", ".join(p.name for p in operator.params if p.direction == direction and _is_tensor(p.kind))


def _entries(entries: Iterable[LeftOut]) -> list[str]:
    lines = [f"* {e.header}:{e.line}: {e.what}: {e.reason}" for e in entries]
    return lines or ["Nothing."]
