# SPDX-License-Identifier: Apache-2.0
"""The README of a generated package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .emit_docstrings import parameter_names
from .ir import Operator
from .library import Comparison
from .parser import LeftOut

if TYPE_CHECKING:
    from .package import Declarations, Request


def emit_readme(request: Request, declarations: Declarations, comparison: Comparison | None) -> str:
    """Markdown text: how to use the package, what is in it, and what is not."""
    return "\n".join(_lines(request, declarations, comparison)) + "\n"


def _lines(request: Request, declarations: Declarations, comparison: Comparison | None) -> Iterator[str]:
    name, api = request.name, declarations.api
    variable = f"{name.upper()}_LIBRARY"
    yield "<!-- SPDX-License-Identifier: Apache-2.0 -->"
    yield "<!-- Written by aclnn-py gen; do not edit. -->"
    yield f"# {name}"
    yield ""
    yield f"Python bindings for the aclnn operators of {request.source}: {declarations.headers} headers,"
    yield f"{len(api.operators)} operators of two phases, {len(api.functions)} functions of one."
    yield ""
    yield "```python"
    yield "import aclnn_py as ap"
    yield f"import {name}"
    yield ""
    yield from _example(name, api.operators)
    yield "```"
    yield ""
    yield "Tensors are `aclnn_py.Tensor` or numpy arrays; `None` is NULL. With tensors a call is asynchronous;"
    yield f"`stream=` says where it runs. `{name}.raw` has every C function as it is."
    yield ""
    yield "## Library"
    yield ""
    if request.library:
        yield f"Functions are looked for in `{request.library}` first, then in the libraries that aclnn_py has loaded."
        yield f"`{variable}` names another place for it. On the embedded device only `{variable}` counts."
    else:
        yield "Functions are looked for in the libraries that aclnn_py has loaded: those of custom-operator packages"
        yield f"first, then CANN's. `{variable}` names a library to look in before these."
    if comparison is not None:
        yield ""
        yield from _comparison(comparison)
    yield ""
    yield "## Tests"
    yield ""
    yield "`python -m pytest` in this directory, on the embedded device; that takes pytest and a C compiler. With"
    yield "`ACLNN_PY_BACKEND=cann` the tests of symbols and of phase 1 run on the machine's own CANN."
    yield ""
    yield "## Operators"
    yield ""
    yield "| operator | parameters | writes | header |"
    yield "|---|---|---|---|"
    for operator in sorted(api.operators, key=lambda item: item.name):
        yield _row(operator)
    if api.functions:
        yield ""
        yield f"Functions of one phase, in `{name}.raw`: {', '.join(f'`{f.name}`' for f in api.functions)}."
    if declarations.lost:
        yield ""
        yield "## Lost"
        yield ""
        yield "Operators without a function here, and functions whose declarations contradict each other."
        yield ""
        yield from _entries(declarations.lost)
    yield ""
    yield "## Left out"
    yield ""
    yield from _entries(declarations.left_out)
    if declarations.repeated:
        yield ""
        yield "## Declared more than once"
        yield ""
        yield from _entries(declarations.repeated)


def _example(name: str, operators: Iterable[Operator]) -> Iterator[str]:
    first = min(operators, key=lambda item: (len(item.params), item.name), default=None)
    if first is None:
        yield f"{name}.package.library"
        return
    yield f"assert {name}.package.has({first.name!r})"
    yield f"{name}.{first.name}({', '.join(parameter_names(first))})"


def _comparison(comparison: Comparison) -> Iterator[str]:
    if comparison.complete:
        yield "Headers and library agree: every function that one has, the other has too."
        return
    for title, names in (
        ("Declared, but not in the library", comparison.not_exported),
        ("In the library, but not declared", comparison.not_declared),
    ):
        if names:
            yield f"{title}: {', '.join(f'`{name}`' for name in names)}."


def _row(operator: Operator) -> str:
    written = [n for n, p in zip(parameter_names(operator), operator.params, strict=True) if p.direction != "in"]
    cells = (f"`{operator.name}`", ", ".join(parameter_names(operator)), ", ".join(written), operator.header)
    return f"| {' | '.join(cells)} |"


def _entries(entries: Iterable[LeftOut]) -> list[str]:
    return [f"* {e.header}:{e.line}: {e.what}: {e.reason}" for e in entries] or ["Nothing."]
