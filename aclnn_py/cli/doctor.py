# SPDX-License-Identifier: Apache-2.0
"""``aclnn-py info`` and ``aclnn-py doctor``: what this machine has, and whether it fits together."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import warnings
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from .. import _binding
from .._binding import lib
from ..errors import BackendError
from ..runtime.backend import backend, has_op, load
from ..runtime.clashes import PREFER_VARIABLE, find_clashes, header_directory, toolkit_clashes
from ..runtime.discovery import CHOICE_VARIABLE, HOME_VARIABLES, Plan, cann_version, make_plan
from .operators import declared, kernels
from .tables import table

_SHOWN = 20


def add_commands(commands: Any) -> None:
    """Add the commands to the parser."""
    info = commands.add_parser("info", help="say what calls go to: backend, libraries, versions, product, counts")
    info.add_argument("--json", action="store_true", help="write JSON")
    info.set_defaults(run=_info)
    doctor = commands.add_parser(
        "doctor",
        help="check that libraries, headers and this package fit together",
        description="Check that libraries, headers and this package fit together. Exit status: 0 nothing was found; "
        "1 something was; 2 no backend could be loaded.",
    )
    doctor.add_argument("--verbose", action="store_true", help="name every missing function")
    doctor.set_defaults(run=_doctor)


def _info(options: argparse.Namespace) -> int:
    chosen = backend()
    operators = declared()["operators"]
    facts: dict[str, Any] = {
        "aclnn_py": version("aclnn_py"),
        "python": platform.python_version(),
        "backend": chosen.name,
        "reason": chosen.reason,
        "version": chosen.version,
        "soc": chosen.soc,
        "libraries": list(chosen.libraries),
        "operators": len(operators),
        "operators loaded": sum(has_op(item["name"]) for item in operators),
        "operators with an emulated kernel": len(kernels()),
    }
    if options.json:
        print(json.dumps(facts, indent=1))
    else:
        print(table([(key, text) for key, value in facts.items() for text in _lines(value)]))
    return 0


def _lines(value: Any) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]


def _doctor(options: argparse.Namespace) -> int:
    plan = _plan()
    print(table(list(_found(plan))))
    findings = [*_clashes(plan), *_incomplete(plan)]
    _print_section("does not fit together", findings)
    try:
        load()
    except BackendError as error:
        print(f"\nno backend: {error}")
        return 2
    missing = list(_missing())
    shown = missing if options.verbose else missing[:_SHOWN]
    more = len(missing) - len(shown)
    rest = [f"and {more} more (--verbose names them)"] if more else []
    _print_section("bound, but in none of the loaded libraries", [*shown, *rest])
    return 1 if findings else 0


def _print_section(title: str, lines: list[str]) -> None:
    print(f"\n{title}:" + ("" if lines else " nothing"))
    for line in lines:
        print(f"  {line}")


def _plan() -> Plan:
    return make_plan(os.environ, Path(_binding.__file__).resolve().parent / "emulator" / "lib")


def _found(plan: Plan) -> Iterator[tuple[str, str]]:
    variables = (CHOICE_VARIABLE, PREFER_VARIABLE, *HOME_VARIABLES, "ASCEND_OPP_PATH", "ASCEND_CUSTOM_OPP_PATH")
    yield "aclnn_py", version("aclnn_py")
    yield "python", sys.executable
    for name in variables:
        if name in os.environ:
            yield name, os.environ[name]
    yield "backend", f"{plan.name}: {plan.reason}"
    if plan.name == "cann":
        yield "version", cann_version(plan.root) or "not known"
    for library in plan.libraries:
        headers = header_directory(library)
        yield "library", f"{library}, headers in {headers}" if headers else library


def _clashes(plan: Plan) -> Iterator[str]:
    """Functions that libraries, or a library and this package, declare differently."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for clash in find_clashes(plan.libraries):
            yield f"{clash} ({clash.library})"
        for clash in toolkit_clashes(plan):
            yield f"{clash} ({clash.library})"
    yield from (str(warning.message) for warning in caught)


def _incomplete(plan: Plan) -> Iterator[str]:
    """Functions that a custom-operator package declares and does not have."""
    from .generator import HeaderError, LibraryError, compare, exported_functions, read_declarations

    for library in plan.libraries:
        headers = header_directory(library)
        if headers is None:
            continue
        try:
            comparison = compare(read_declarations(headers).symbols, exported_functions(Path(library)))
        except (HeaderError, LibraryError, FileNotFoundError) as error:
            yield f"{library} cannot be compared with its headers: {error}"
            continue
        for name in comparison.not_exported:
            yield f"{name} is declared in {headers}, but {library} does not have it"


def _missing() -> Iterator[str]:
    """Operators and functions that no loaded library has."""
    for item in declared()["operators"]:
        if not has_op(item["name"]):
            yield item["name"]
    for item in declared()["functions"]:
        if not lib.acp_symbol(item["name"].encode()):
            yield item["name"]
