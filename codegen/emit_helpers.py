# SPDX-License-Identifier: Apache-2.0
"""One C helper per operator: both phases in one call from Python."""

from __future__ import annotations

from .ctext import NOTICE, further_types, helper_prototype, phase1_types
from .ir import RECORD_KINDS, Api, Operator

_HEADER = """\
#ifndef ACLNN_PY_HELPERS_H
#define ACLNN_PY_HELPERS_H

#include "acp_call.h"

"""


def emit_helpers_header(api: Api) -> str:
    """C header with the helpers, and with the types of the API that the base headers do not have."""
    lines = [*further_types(api), "", *(f"{helper_prototype(operator)};" for operator in api.operators)]
    return NOTICE + _HEADER + "\n".join(lines) + "\n\n#endif\n"


def emit_helpers(api: Api) -> str:
    """C source of the helpers."""
    return NOTICE + '#include "helpers.h"\n' + "".join(f"{_helper(operator)}\n" for operator in api.operators)


def _helper(operator: Operator) -> str:
    described = [(i, p) for i, p in enumerate(operator.params) if p.kind in RECORD_KINDS]
    rows = ", ".join(f"{{ACP_{p.kind.upper()}, {i}, a{i}, NULL}}" for i, p in described)
    slots = {index: slot for slot, (index, _) in enumerate(described)}
    values = []
    for index, param in enumerate(operator.params):
        if index in slots:
            values.append(f"arguments[{slots[index]}].descriptor")
        elif param.kind in ("string", "dtype"):
            values.append(f"({param.type})a{index}")
        else:
            values.append(f"a{index}")
    values += ["&call.workspace_size", "&call.executor"]
    fields = ".entry = &entry, .stream = stream"
    if described:
        fields += f", .arguments = arguments, .count = {len(described)}"
    phase1 = f"aclnnStatus (*)({', '.join(phase1_types(operator))})"
    arguments = f"    acp_argument arguments[] = {{{rows}}};\n" if described else ""
    return f"""
{helper_prototype(operator)}
{{
    static acp_entry entry = {{{{.name = "{operator.name}"}}, "{operator.phase1}", "{operator.phase2}"}};
{arguments}    acp_call call = {{{fields}}};
    int64_t status = acp_begin(&call);
    return status != 0 ? status : acp_end(&call, (({phase1})entry.op.phase1)({", ".join(values)}));
}}"""
