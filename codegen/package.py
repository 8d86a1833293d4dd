# SPDX-License-Identifier: Apache-2.0
"""A Python package for the operators of one header directory, computed in memory."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from .base import base_headers, known_api, package_headers
from .diff import canonical, contradictions, is_left_out
from .emit_constants import emit_constants
from .emit_entry_points import emit_entry_points
from .emit_functions import emit_stub
from .ir import Api, Operator
from .library import Comparison
from .normalise import normalise
from .package_functions import emit_package_functions
from .package_readme import emit_readme
from .parser import LeftOut, parse_headers
from .roles import PHASE1_SUFFIX, Assembly, assemble

_FILES = Path(__file__).with_name("package_files")
_TESTS = ("conftest.py", "recorder.py", "samples.py", "test_descriptors.py", "test_nulls.py", "test_symbols.py")
_NOTICE = "# SPDX-License-Identifier: Apache-2.0\n# Written by aclnn-py gen; do not edit.\n"
#: The first phase of an operator, in code that only a C++ compiler understands.
_PHASE1 = re.compile(rf"\baclnnStatus\s+(\w+){PHASE1_SUFFIX}\s*\(")


@dataclass(frozen=True, slots=True)
class Declarations:
    """What a header directory declares, base declarations left aside.

    Attributes
    ----------
    api : Api
        Enumerations, types, functions and operators.
    headers : int
        Number of headers that were read.
    left_out, repeated : tuple of LeftOut
        What nothing is generated for, and what is declared again.
    lost : tuple of LeftOut
        Operators of headers that are left out, and functions that are declared differently elsewhere: callers will
        miss the former, and calls of the latter may pass the wrong arguments.
    """

    api: Api
    headers: int
    left_out: tuple[LeftOut, ...]
    repeated: tuple[LeftOut, ...]
    lost: tuple[LeftOut, ...]

    @property
    def symbols(self) -> list[str]:
        """Names of all C functions."""
        names = [function.name for function in self.api.functions]
        names += [name for operator in self.api.operators for name in (operator.phase1, operator.phase2)]
        return sorted(set(names))

    @property
    def has_operators(self) -> bool:
        """Whether any operator is declared, be it one whose phases are only bound one by one."""
        return any(name.endswith(PHASE1_SUFFIX) for name in self.symbols)


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be written.

    Attributes
    ----------
    name : str
        The Python package.
    source : str
        How the README names the header directory.
    library : str
        Path of the library that belongs to the headers; empty if there is none.
    version : str
        Version of aclnn_py that the package needs at least.
    """

    name: str
    source: str
    library: str
    version: str


def read_declarations(root: Path) -> Declarations:
    """Read a header directory.

    Raises
    ------
    HeaderError
        A header cannot be understood.
    FileNotFoundError
        The directory does not exist, or holds no header.
    """
    own = package_headers(root)
    headers = parse_headers({**base_headers(), **own})
    assembly = assemble(headers, facts={})
    left_aside = {header.name: own[header.name] for header in headers if header.name in own and is_left_out(header)}
    known = {operator.name for operator in assembly.api.operators}
    lost = [entry for entry in contradictions(headers, "used") if entry.header in own]
    lost += [entry for entry in _operators_of(left_aside.items()) if entry.what.split()[1] not in known]
    return Declarations(
        _with_facts(_own_part(assembly, own.keys())),
        len(own),
        tuple(entry for entry in assembly.left_out if entry.header in own),
        tuple(entry for entry in assembly.repeated if entry.header in own),
        tuple(lost),
    )


def _operators_of(headers: Iterable[tuple[str, Path]]) -> Iterator[LeftOut]:
    """Operators by their looks, of headers that are left out."""
    for name, path in headers:
        code = normalise(name, path.read_bytes()).code
        for match in _PHASE1.finditer(code):
            line = code.count("\n", 0, match.start(1)) + 1
            yield LeftOut(name, line, f"operator {match[1]}", "its header is left out")


def _own_part(assembly: Assembly, own: Container[str]) -> Api:
    api = assembly.api
    return replace(
        api,
        enums=tuple(item for item in api.enums if item.header in own),
        types=tuple(item for item in api.types if item.header in own),
        functions=tuple(item for item in api.functions if item.header in own),
        operators=tuple(item for item in api.operators if item.header in own),
    )


def _with_facts(api: Api) -> Api:
    """Take over what is documented about CANN's operators, for those that are the same here.

    A package may redefine an operator; what CANN's documents say of that name then does not hold.
    """
    known = {operator.name: operator for operator in known_api().operators}
    return replace(api, operators=tuple(_with_known(operator, known.get(operator.name)) for operator in api.operators))


def _with_known(operator: Operator, known: Operator | None) -> Operator:
    if known is None or _abi(known) != _abi(operator):
        return operator
    return replace(operator, params=known.params, products=known.products)


def _abi(operator: Operator) -> list[tuple[str, str]]:
    return [(param.name, canonical(param.type)) for param in operator.params]


def package_contents(request: Request, declarations: Declarations, comparison: Comparison | None) -> dict[str, str]:
    """Text of every file of the package's directory, by its path in it.

    Parameters
    ----------
    request : Request
        What is to be written.
    declarations : Declarations
        What :func:`read_declarations` returned.
    comparison : Comparison or None
        Headers against the library, if there is one.
    """
    name, api = request.name, declarations.api
    files = {
        "README.md": emit_readme(request, declarations, comparison),
        "pyproject.toml": _project(request),
        f"{name}/__init__.py": _init(request, api),
        f"{name}/_package.py": _package(request),
        f"{name}/_functions.py": emit_package_functions(api),
        f"{name}/_functions.pyi": emit_stub(api),
        f"{name}/_ir.json": api.to_json(),
        f"{name}/py.typed": "",
        "tests/entry_points.c": emit_entry_points(api),
    }
    if api.enums:
        files[f"{name}/_constants.py"] = emit_constants(api)
    for test in _TESTS:
        text = (_FILES / f"{test}.txt").read_text(encoding="utf-8")
        files[f"tests/{test}"] = text.replace("GENERATED_PACKAGE", name)
    return files


def _init(request: Request, api: Api) -> str:
    doc = textwrap.fill(
        f"Operators of {request.source}: {len(api.operators)} of two phases, one function each, called like those of "
        "`aclnn_py.ops`. `raw` has every C function as it is, `package` says what was found where.",
        110,
        break_long_words=False,
        break_on_hyphens=False,
    )
    summary, _, rest = doc.partition(": ")
    constants = "from ._constants import *\n" if api.enums else ""
    return (
        f'{_NOTICE}"""{summary}.\n\n{rest[:1].upper()}{rest[1:]}\n"""\n\n{constants}from ._functions import *\n'
        "from ._package import package as package\n\nraw = package.raw\n"
    )


def _package(request: Request) -> str:
    return (
        f'{_NOTICE}"""The package\'s declarations and its library."""\n\nfrom pathlib import Path\n\n'
        "from aclnn_py.external import Package\n\n"
        f"_LIBRARY = {json.dumps(request.library)}\n\n"
        f'package = Package("{request.name}", Path(__file__).with_name("_ir.json"), _LIBRARY)\n'
    )


def _project(request: Request) -> str:
    return f"""\
# SPDX-License-Identifier: Apache-2.0
# Written by aclnn-py gen; do not edit.
[build-system]
requires = ["setuptools>=68"]
build-backend = "setuptools.build_meta"

[project]
name = "{request.name}"
version = "0"
description = "aclnn operators of {_toml(request.source)}"
readme = "README.md"
requires-python = ">=3.11"
dependencies = ["aclnn_py>={request.version}"]

[tool.setuptools]
packages = ["{request.name}"]

[tool.setuptools.package-data]
"{request.name}" = ["*.json", "*.pyi", "py.typed"]

[tool.pytest.ini_options]
testpaths = ["tests"]
pythonpath = ["."]
"""


def _toml(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]
