# SPDX-License-Identifier: Apache-2.0
"""One Python function per operator, and their type stub."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from .emit_docstrings import docstring as _docstring
from .emit_docstrings import parameter_names
from .ir import RECORD_KINDS, Api, Kind, Operator, Param

_WIDTH = 110

_HEAD = '''# SPDX-License-Identifier: Apache-2.0
# Written by codegen; do not edit.
"""Operators: one function per pair of C functions, with the C names and the C order of parameters.

``None`` is passed as ``NULL`` for every tensor, list, array, scalar and string. Whether the operator takes it
there is the operator's decision; the parameters whose name or documentation says so are marked as optional.
"""
'''

_STUB_HEAD = """# SPDX-License-Identifier: Apache-2.0
# Written by codegen; do not edit.
"""

#: Those that are capitalised are aliases of `aclnn_py.ops._types`.
_STUB_TYPES: dict[Kind, str] = {
    "tensor": "TensorArg",
    "tensor_list": "TensorListArg",
    "scalar": "ScalarArg",
    "scalar_list": "ScalarListArg",
    "int_array": "IntArrayArg",
    "float_array": "FloatArrayArg",
    "bool_array": "BoolArrayArg",
    "string": "str | None",
    "dtype": "DTypeArg",
    "bool": "bool",
    "int": "int",
    "float": "float",
}


def emit_functions(api: Api) -> str:
    """Python source of the operators."""
    imports = ["from aclnn_py.ops import _call"] if api.operators else []
    null = ""
    if any(map(_has_fast_path, api.operators)):
        imports = ["from aclnn_py._binding import ffi as _ffi", "from aclnn_py._binding import lib as _lib", *imports]
        null = "\n_NULL = _ffi.NULL\n"
    head = "\n".join([_HEAD, *imports, ""]) if imports else _HEAD
    return head + null + "".join(f"\n\n{_function(operator)}" for operator in api.operators)


def emit_stub(api: Api) -> str:
    """Type stub of the operators."""
    if not api.operators:
        return _STUB_HEAD
    used = {_STUB_TYPES[param.kind] for operator in api.operators for param in operator.params}
    aliases = sorted(name for name in used if name.endswith("Arg"))
    parts = [_STUB_HEAD]
    if aliases:
        parts.append(_import("aclnn_py.ops._types", aliases))
    parts.append("from aclnn_py.runtime import Stream\n\n")
    for operator in api.operators:
        params = [
            f"{name}: {_STUB_TYPES[param.kind]}"
            for name, param in zip(parameter_names(operator), operator.params, strict=True)
        ]
        end = " -> None: ...\n"
        parts.append(_signature(operator.name, [*params, "*", "stream: Stream | None = None"], end))
    return "".join(parts)


def _import(module: str, names: Iterable[str]) -> str:
    names = list(names)
    line = f"from {module} import {', '.join(names)}\n"
    if len(line) <= _WIDTH:
        return line
    return f"from {module} import (\n" + "".join(f"    {name},\n" for name in names) + ")\n"


def _signature(name: str, params: Iterable[str], end: str) -> str:
    params = list(params)
    line = f"def {name}({', '.join(params)}){end}"
    if len(line) <= _WIDTH:
        return line
    return f"def {name}(\n" + "".join(f"    {param},\n" for param in params) + f"){end}"


def _function(operator: Operator) -> str:
    names = parameter_names(operator)
    given = f"({', '.join(names)}{',' if len(names) == 1 else ''})"
    convert = _call(f'_call.convert_and_call("{operator.name}", ', given, "stream)")
    signature = _signature(operator.name, [*names, "*", "stream=None"], ":")
    head = f"{signature}\n{textwrap.indent(_docstring(operator, names), '    ')}\n"
    if not _has_fast_path(operator):
        return head + textwrap.indent(convert, "    ") + "\n"
    values = ["_NULL if stream is None else stream._record"]
    values += [_value(name, param) for name, param in zip(names, operator.params, strict=True)]
    fast = f"_status = _lib.acp_call_{operator.name}(\n" + "".join(f"    {value},\n" for value in values) + ")"
    failure = _call(f'_call.raise_for_status("{operator.name}", _status, ', given, "stream)")
    # The slow path runs outside of the except clause: its errors are no consequence of the fast path's.
    return (
        head
        + "    try:\n"
        + textwrap.indent(fast, " " * 8)
        + "\n    except (AttributeError, TypeError, OverflowError):\n        _status = None\n    if _status:\n"
        + textwrap.indent(failure, " " * 8)
        + "\n    elif _status is None:\n"
        + textwrap.indent(convert, " " * 8)
        + "\n"
    )


def _call(head: str, given: str, tail: str) -> str:
    line = f"{head}{given}, {tail}"
    if len(line) <= _WIDTH - 8:
        return line
    function, _, rest = head.partition("(")
    wrapped = textwrap.fill(given, _WIDTH - 12, subsequent_indent=" ", break_long_words=False)
    items = [item.strip() for item in rest.split(",") if item.strip()]
    lines = [*items, wrapped, tail.removesuffix(")")]
    return f"{function}(\n" + "".join(textwrap.indent(f"{item},", "    ") + "\n" for item in lines) + ")"


def _has_fast_path(operator: Operator) -> bool:
    """Whether values usually are what the helper takes: tensors own their record, other kinds do not."""
    return all(
        param.kind == "tensor" or param.optional or (param.kind not in RECORD_KINDS and param.kind != "string")
        for param in operator.params
    )


def _value(name: str, param: Param) -> str:
    # Anything but a record is refused here and converted on the slow path. That matters for lists and str
    # too: cffi would take some of them for arrays of structures.
    if param.kind in RECORD_KINDS or param.kind == "string":
        return f"_NULL if {name} is None else {name}._record"
    return name
