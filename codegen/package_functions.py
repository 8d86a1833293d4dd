# SPDX-License-Identifier: Apache-2.0
"""The functions of a generated package: named, documented and called as those of ``aclnn_py.ops``."""

from __future__ import annotations

import textwrap

from .emit_docstrings import docstring, parameter_names
from .ir import Api, Operator

_WIDTH = 110

_HEAD = '''# SPDX-License-Identifier: Apache-2.0
# Written by aclnn-py gen; do not edit.
"""Operators: one function per pair of C functions, with the C names and the C order of parameters.

``None`` is passed as ``NULL`` for every tensor, list, array, scalar and string. Whether the operator takes it
there is the operator's decision; the parameters whose name says so are marked as optional.
"""

from ._package import package as _package
'''


def emit_package_functions(api: Api) -> str:
    """Python source of the operators."""
    return _HEAD + "".join(f"\n\n{_function(operator)}" for operator in api.operators)


def _function(operator: Operator) -> str:
    names = parameter_names(operator)
    given = f"({', '.join(names)}{',' if len(names) == 1 else ''})"
    wrapped = textwrap.fill(given, _WIDTH - 8, subsequent_indent=" " * 5, break_long_words=False)
    call = f'_package.call(\n    "{operator.name}",\n    {wrapped},\n    stream,\n)'
    body = textwrap.indent(f"{docstring(operator, names)}\n{call}", "    ")
    return f"{_head(operator.name, names)}\n{body}\n"


def _head(name: str, names: list[str]) -> str:
    line = f"def {name}({', '.join([*names, '*', 'stream=None'])}):"
    if len(line) <= _WIDTH:
        return line
    return f"def {name}(\n" + "".join(f"    {item},\n" for item in (*names, "*", "stream=None")) + "):"
