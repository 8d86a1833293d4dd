# SPDX-License-Identifier: Apache-2.0
"""The embedded device's operators: both phases of each, as calls into its shell."""

from __future__ import annotations

from .ctext import NOTICE, PHASE2_TYPES, further_types, parameter_list, phase1_types
from .ir import Api, Direction, Kind, Operator, Param

_DIRECTIONS: dict[Direction, str] = {"in": "<", "out": ">", "inout": "="}
_CODES: dict[Kind, str] = {
    "scalar": "S",
    "scalar_list": "M",
    "int_array": "I",
    "float_array": "F",
    "bool_array": "B",
    "string": "s",
    "dtype": "i",
    "int": "i",
    "float": "f",
    "bool": "b",
}
_MEMBERS = {"i": "integer", "b": "integer", "f": "real"}
_EXPORT = '__attribute__((visibility("default"))) aclnnStatus'


def code_of(param: Param) -> str:
    """Kind of a parameter in the wire format."""
    if param.kind == "tensor":
        return "T" + _DIRECTIONS[param.direction]
    if param.kind == "tensor_list":
        return "L" + _DIRECTIONS[param.direction]
    return _CODES[param.kind]


def signature_of(operator: Operator) -> str:
    """Signature of an operator in the wire format."""
    return ";".join([operator.name, *(f"{param.name}:{code_of(param)}" for param in operator.params)])


def emit_entry_points(api: Api) -> str:
    """C source of the embedded device's operator library."""
    parts = [NOTICE + '#include "acl/acl.h"', '#include "entry.h"', "", *further_types(api)]
    done: set[str] = set()
    for operator in api.operators:
        parts.append(_operator(operator, with_phase2=operator.phase2 not in done))
        done.add(operator.phase2)
    return "\n".join(parts) + "\n"


def _operator(operator: Operator, *, with_phase2: bool) -> str:
    names = [f"a{index}" for index in range(len(operator.params))]
    values = ", ".join(
        f"{{.{_MEMBERS.get(code_of(param), 'pointer')} = {name}}}"
        for param, name in zip(operator.params, names, strict=True)
    )
    tail = ("workspaceSize", "executor")
    params = parameter_list(zip(phase1_types(operator), (*names, *tail), strict=True))
    described = f"op_{operator.name}"
    array = f"    const aclemuValue values[] = {{{values}}};\n" if names else ""
    text = f"""
static const aclemuOperator {described} = {{"{signature_of(operator)}", {len(names)}, "{operator.phase2}"}};

{_EXPORT} {operator.phase1}({params})
{{
{array}    return aclemuPhase1(&{described}, {"values" if names else "NULL"}, workspaceSize, executor);
}}"""
    if with_phase2:
        names2 = ("workspace", "workspaceSize", "executor", "stream")
        text += f"""

{_EXPORT} {operator.phase2}({parameter_list(zip(PHASE2_TYPES, names2, strict=True))})
{{
    return aclemuPhase2(&{described}, workspace, workspaceSize, executor, stream);
}}"""
    return text
