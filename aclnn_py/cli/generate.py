# SPDX-License-Identifier: Apache-2.0
"""``aclnn-py gen`` and ``aclnn-py diff``: header directories in, packages and comparisons out."""

from __future__ import annotations

import argparse
import json
import keyword
import re
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .tables import table

if TYPE_CHECKING:
    from .generator import Comparison, Declarations, Difference

#: What each kind of change is called in the table.
_TITLES = {
    "removed": "removed",
    "abi": "ABI changed",
    "added": "added",
    "const": "const changed",
    "names": "names changed",
}


class ArgumentError(Exception):
    """An argument of the command cannot be used."""


#: What follows the names of directories without operators.
_NO_OPERATOR = "no operator (a function …GetWorkspaceSize) in"


def add_commands(commands: Any) -> None:
    """Add the commands to the parser."""
    gen = commands.add_parser(
        "gen",
        help="write a Python package for a directory of aclnn headers",
        description="Write a Python package, with stubs, documentation and smoke tests, for a directory of aclnn "
        "headers, a toolkit's or a custom-operator package's. Exit status: 0 done; 1 done, but headers and library do "
        "not agree, an operator is lost, or declarations contradict each other; 2 nothing was written.",
    )
    gen.add_argument("--headers", required=True, type=Path, metavar="DIR", help="directory of headers, or a header")
    gen.add_argument("--lib", type=Path, metavar="SO", help="the library of these headers, for whatever machine")
    gen.add_argument("-o", "--out", required=True, type=Path, metavar="OUT", help="directory to write")
    gen.add_argument("--name", metavar="PKG", help="name of the Python package (default: that of OUT)")
    gen.set_defaults(run=_gen)
    diff = commands.add_parser(
        "diff",
        help="compare the C functions of two header directories",
        description="Compare the C functions of two header directories. Exit status: 0 a caller of A can call B; "
        "1 an ABI changed, or a function is gone; 2 they could not be compared.",
    )
    diff.add_argument("before", type=Path, metavar="A", help="directory of headers")
    diff.add_argument("after", type=Path, metavar="B", help="directory of headers")
    diff.add_argument("--json", action="store_true", help="write JSON")
    diff.set_defaults(run=_diff)


def _gen(options: argparse.Namespace) -> int:
    from .generator import Request, compare, exported_functions, package_contents, read_declarations, write_package

    declarations = read_declarations(options.headers)
    if not declarations.has_operators:
        _report_losses(declarations)
        raise ArgumentError(f"{_NO_OPERATOR} {options.headers}")
    comparison = None
    if options.lib is not None:
        comparison = compare(declarations.symbols, exported_functions(options.lib))
    request = Request(
        name=_package_name(options),
        source=options.headers.name if options.headers.name not in ("", "include") else str(options.headers),
        library=str(options.lib.resolve()) if options.lib is not None else "",
        version=version("aclnn_py"),
    )
    write_package(options.out, package_contents(request, declarations, comparison))
    print(_summary(request.name, options.out, declarations))
    _report_losses(declarations)
    status = _report_library(comparison, options.lib)
    return 1 if declarations.lost else status


def _report_losses(declarations: Declarations) -> None:
    left_out = [entry for entry in declarations.left_out if entry not in declarations.lost]
    for title, entries in (("left out", left_out), ("lost", declarations.lost)):
        for entry in entries:
            print(f"{title}: {entry.header}:{entry.line}: {entry.what}: {entry.reason}", file=sys.stderr)


def _package_name(options: argparse.Namespace) -> str:
    name = options.name or re.sub(r"\W", "_", Path(options.out).resolve().name)
    taken = keyword.iskeyword(name) or name in sys.stdlib_module_names or name in ("tests", "aclnn_py")
    if not name.isascii() or not name.isidentifier() or taken:
        hint = "" if options.name else "; give one with --name"
        raise ArgumentError(f"{name!r} cannot be the name of a Python package{hint}")
    return str(name)


def _summary(name: str, out: Path, declarations: Declarations) -> str:
    api = declarations.api
    counts = f"{len(api.operators)} operators and {len(api.functions)} other functions"
    return f"{out}: package {name} with {counts} of {declarations.headers} headers"


def _report_library(comparison: Comparison | None, library: Path) -> int:
    if comparison is None:
        return 0
    if comparison.complete:
        print(f"{library} has every function that is declared, and no others")
        return 0
    for title, names in (
        (f"declared, but not in {library}", comparison.not_exported),
        (f"in {library}, but not declared", comparison.not_declared),
    ):
        if names:
            print(f"{title}:", *names, sep="\n  ", file=sys.stderr)
    return 1


def _diff(options: argparse.Namespace) -> int:
    from .generator import compare_directories

    difference = compare_directories(options.before, options.after)
    if not difference.operators and not difference.headers:
        raise ArgumentError(f"{_NO_OPERATOR} {options.before} or {options.after}")
    print(json.dumps(difference.to_dict(), indent=1) if options.json else _difference_text(difference))
    if difference.headers:
        print(f"aclnn-py: could not be compared: {', '.join(difference.headers)}", file=sys.stderr)
    # A break that was found is one, whatever the other headers hold.
    if difference.breaking:
        return 1
    return 2 if difference.headers else 0


def _difference_text(difference: Difference) -> str:
    rows = []
    for entry in difference.entries:
        details = entry.details or ("",)
        rows.append((_TITLES[entry.change], entry.name, details[0]))
        rows += [("", "", detail) for detail in details[1:]]
    lines = [table(rows)] if rows else []
    lines += [f"not compared: {e.header}:{e.line}: {e.what}: {e.reason}" for e in difference.left_out]
    counts = difference.to_dict()["counts"]
    total = ", ".join(f"{number} {_TITLES[change]}" for change, number in counts.items() if number)
    return "\n".join([*lines, total or "no change"])
