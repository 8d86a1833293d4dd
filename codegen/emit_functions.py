# SPDX-License-Identifier: Apache-2.0
"""One Python function per operator, and their type stub."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from codegen.emit_constants import python_name
from codegen.ir import RECORD_KINDS, Api, Kind, Operator, Param

_WIDTH = 110

_HEAD = '''# SPDX-License-Identifier: Apache-2.0
# Written by codegen; do not edit.
"""Operators: one function per pair of C functions, with the C names and the C order of parameters.

``None`` is passed as ``NULL`` for every tensor, list, array, scalar and string. Whether the operator takes it
there is the operator's decision; the parameters whose name says so are marked as optional.
"""

from aclnn_py._binding import ffi as _ffi
from aclnn_py._binding import lib as _lib

from . import _call

_NULL = _ffi.NULL
'''

_STUB_HEAD = """# SPDX-License-Identifier: Apache-2.0
# Written by codegen; do not edit.
from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from aclnn_py.runtime import Stream
from aclnn_py.tensor import Tensor

_Tensor: TypeAlias = Tensor | npt.NDArray[Any] | None
_TensorList: TypeAlias = Sequence[_Tensor] | None
_Scalar: TypeAlias = bool | int | float | complex | np.generic | None
_ScalarList: TypeAlias = Sequence[_Scalar] | None
_IntArray: TypeAlias = Sequence[int] | npt.NDArray[np.integer[Any]] | None
_FloatArray: TypeAlias = Sequence[float] | npt.NDArray[np.floating[Any]] | None
_BoolArray: TypeAlias = Sequence[bool] | npt.NDArray[np.bool_] | None
"""

_STUB_TYPES: dict[Kind, str] = {
    "tensor": "_Tensor",
    "tensor_list": "_TensorList",
    "scalar": "_Scalar",
    "scalar_list": "_ScalarList",
    "int_array": "_IntArray",
    "float_array": "_FloatArray",
    "bool_array": "_BoolArray",
    "string": "str | None",
    "dtype": "int",
    "bool": "bool",
    "int": "int",
    "float": "float",
}
_DOC_TYPES: dict[Kind, str] = {
    "tensor": "Tensor",
    "tensor_list": "sequence of Tensor",
    "scalar": "number",
    "scalar_list": "sequence of numbers",
    "int_array": "sequence of int",
    "float_array": "sequence of float",
    "bool_array": "sequence of bool",
    "string": "str",
    "dtype": "aclDataType",
    "bool": "bool",
    "int": "int",
    "float": "float",
}


def emit_functions(api: Api) -> str:
    """Python source of the operators."""
    return _HEAD + "".join(f"\n\n{_function(operator)}" for operator in api.operators)


def emit_stub(api: Api) -> str:
    """Type stub of the operators."""
    parts = [_STUB_HEAD]
    for operator in api.operators:
        params = [
            f"{name}: {_STUB_TYPES[param.kind]}"
            for name, param in zip(parameter_names(operator), operator.params, strict=True)
        ]
        parts.append(_signature(operator.name, [*params, "*", "stream: Stream | None = None"], " -> None: ..."))
    return "\n".join(parts) + "\n"


def parameter_names(operator: Operator) -> list[str]:
    """Python names of an operator's parameters: the C names, but for keywords and ``stream``."""
    return [f"{param.name}_" if param.name == "stream" else python_name(param.name) for param in operator.params]


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
    fast = f"status = _lib.acp_call_{operator.name}(\n" + "".join(f"    {value},\n" for value in values) + ")"
    failure = _call(f'_call.raise_for_status("{operator.name}", status, ', given, "stream)")
    # The slow path runs outside of the except clause: its errors are no consequence of the fast path's.
    return (
        head
        + "    try:\n"
        + textwrap.indent(fast, " " * 8)
        + "\n    except (AttributeError, TypeError, OverflowError):\n        status = None\n    if status:\n"
        + textwrap.indent(failure, " " * 8)
        + "\n    elif status is None:\n"
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


def _docstring(operator: Operator, names: list[str]) -> str:
    outputs = [n for n, p in zip(names, operator.params, strict=True) if p.direction != "in"]
    summary = f"Launch ``{operator.name}``, which writes {', '.join(f'``{name}``' for name in outputs)}."
    if not outputs or len(summary) > _WIDTH - 8:
        summary = f"Launch ``{operator.name}``."
    lines = [f'"""{summary}', ""]
    if operator.deprecated:
        lines += [".. deprecated:: CANN", *(f"    {line}" for line in _wrap(operator.deprecated)), ""]
    lines += ["::", "", f"    aclnnStatus {operator.phase1}("]
    lines += [f"        {_declared(param)}," for param in operator.params]
    lines += ["        uint64_t *workspaceSize,", "        aclOpExecutor **executor)", ""]
    lines += ["Parameters", "----------"]
    for name, param in zip(names, operator.params, strict=True):
        optional = ", optional" if param.optional else ""
        lines += [f"{name} : {_DOC_TYPES[param.kind]}{optional}", f"    ``{param.type}``, {param.direction}."]
    lines += [
        "stream : Stream, optional",
        "    Where to launch it; the current device's default stream if not given.",
    ]
    lines += [
        "",
        "Raises",
        "------",
        "AclError",
        "    An argument was refused, or one of the phases failed.",
        "",
    ]
    lines += ["Notes", "-----", *_wrap(f"Declared in ``{operator.header}``."), '"""']
    return "\n".join(lines)


def _wrap(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH - 8, break_long_words=False, break_on_hyphens=False)


def _declared(param: Param) -> str:
    return f"{param.type}{param.name}" if param.type.endswith("*") else f"{param.type} {param.name}"
