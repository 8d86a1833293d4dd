# SPDX-License-Identifier: Apache-2.0
"""Docstrings of the operators' functions: the prototype, and what is known about each parameter."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from .ir import Kind, Operator, Param
from .pytext import in_docstring, python_names

#: Width of a docstring; indented by four it stays within the lines of generated code.
_WIDTH = 106

#: Names that the emitted functions use themselves.
_RESERVED = frozenset({"stream", "_NULL", "_call", "_ffi", "_lib", "_status"})

_TYPES: dict[Kind, str] = {
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


def parameter_names(operator: Operator) -> list[str]:
    """Python names of an operator's parameters: the C names, but for keywords and what the functions use."""
    return python_names([param.name for param in operator.params], _RESERVED)


def docstring(operator: Operator, names: Sequence[str]) -> str:
    """Docstring of an operator's function, with its quotes, not indented; ``names`` are its parameters' in Python."""
    lines = [_summary(operator, names), ""]
    if operator.deprecated:
        lines += [".. deprecated:: CANN", *_wrap(operator.deprecated, "    "), ""]
    lines += ["::", "", *(f"    {line}" for line in _prototype(operator)), ""]
    lines += ["Parameters", "----------"]
    for name, param in zip(names, operator.params, strict=True):
        lines.append(f"{name} : {_TYPES[param.kind]}{', optional' if param.optional else ''}")
        lines += _wrap(_facts(param), "    ")
    lines += ["stream : Stream, optional"]
    lines += ["    Where to launch it; the current device's default stream if not given.", ""]
    lines += ["Raises", "------", "AclError", "    An argument was refused, or one of the phases failed.", ""]
    lines += ["Notes", "-----", *_notes(operator), ""]
    text = in_docstring("\n".join(lines))
    return f'"""{text}"""'


def _summary(operator: Operator, names: Sequence[str]) -> str:
    def quoted(direction: str) -> str:
        written = [f"``{n}``" for n, p in zip(names, operator.params, strict=True) if p.direction == direction]
        return ", ".join(written)

    effects = [f"{verb} {quoted(d)}" for verb, d in (("writes", "out"), ("updates", "inout")) if quoted(d)]
    summary = f"Launch ``{operator.name}``"
    described = f"{summary}, which {' and '.join(effects)}."
    return described if effects and len(described) + 3 <= _WIDTH else f"{summary}."


def _prototype(operator: Operator) -> list[str]:
    lines = [f"aclnnStatus {operator.phase1}("]
    lines += [f"    {_declared(param)}," for param in operator.params]
    return [*lines, "    uint64_t *workspaceSize,", "    aclOpExecutor **executor)"]


def _declared(param: Param) -> str:
    return f"{param.type}{param.name}" if param.type.endswith("*") else f"{param.type} {param.name}"


def _facts(param: Param) -> str:
    text = f"``{param.type}``, {param.direction}."
    known = [", ".join(param.dtypes), ", ".join(param.formats), f"rank {param.rank}" if param.rank else ""]
    documented = "; ".join(filter(None, known))
    return f"{text} {documented}." if documented else text


def _notes(operator: Operator) -> list[str]:
    header = operator.header.removeprefix(f"{operator.library}/")
    sentences = [f"Declared in ``{header}``" + (f" of library {operator.library}" if operator.library else "")]
    if operator.releases:
        sentences.append(f"Seen in {' and '.join(operator.releases)}")
    if operator.documented:
        sentences.append("The prototype is known from documents alone")
    lines = _wrap(" ".join(f"{sentence}." for sentence in sentences))
    if operator.products:
        lines += ["", *_wrap(f"Documented for {', '.join(operator.products)}.")]
    return lines


def _wrap(text: str, indent: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
