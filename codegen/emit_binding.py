# SPDX-License-Identifier: Apache-2.0
"""The cffi module: every function under its own name, and one helper per operator."""

from __future__ import annotations

import contextlib
import io
import tempfile
from pathlib import Path

from cffi import FFI

from codegen.ctext import (
    NOTICE,
    declare,
    further_types,
    helper_parameters,
    parameter_list,
    phase1_types,
    prototypes,
)
from codegen.ir import RECORD_KINDS, Api, Operator
from codegen.roles import bare

MODULE = "aclnn_py._binding"
_NOT_SUPPORTED = 200001  # ACL_ERROR_API_NOT_SUPPORT
_STATUS_TYPES = ("aclError", "aclnnStatus")

_PROLOGUE = """\
#include "acp_call.h"

%(types)s

/* ---- raw level: functions of the loaded libraries, looked up when first called ---- */

#define RAW(ret, name, missing, params, args) \\
    static ret acp_raw_##name params \\
    { \\
        static void *slot; \\
        ret(*function) params = (ret(*) params)acp_resolve(&slot, #name); \\
        return function == NULL ? missing : function args; \\
    }
#define RAW_VOID(name, params, args) \\
    static void acp_raw_##name params \\
    { \\
        static void *slot; \\
        void (*function) params = (void (*) params)acp_resolve(&slot, #name); \\
        if (function != NULL) { \\
            function args; \\
        } \\
    }
"""


def emit_binding(api: Api, acp: Api) -> str:
    """C source of the module.

    Parameters
    ----------
    api : Api
        What the headers declare.
    acp : Api
        What ``acp.h`` declares.
    """
    ffi = FFI()
    ffi.cdef(cdef(api, acp))
    ffi.set_source(MODULE, _source(api))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "binding.c"
        with contextlib.redirect_stdout(io.StringIO()):  # cffi announces what it writes
            ffi.emit_c_code(str(path))
        return NOTICE + path.read_text(encoding="utf-8")


def cdef(api: Api, acp: Api) -> str:
    """Declare what Python sees."""
    lines = [f"{enum.text};" for enum in api.enums]
    lines += [f"{item.text};" for item in api.types]
    lines += [f"{_prototype(*signature)};" for signature in prototypes(api)]
    lines += [f"{enum.text};" for enum in acp.enums]
    lines += [f"{item.text};" for item in acp.types]
    lines += [f"{_prototype(*signature)};" for signature in prototypes(acp)]
    lines += [f"int64_t acp_call_{op.name}({helper_parameters(op)});" for op in api.operators]
    return "\n".join(lines) + "\n"


def _prototype(name: str, ret: str, types: list[str]) -> str:
    return declare(ret, f"{name}({parameter_list((type_, '') for type_ in types)})")


def _source(api: Api) -> str:
    parts = [_PROLOGUE % {"types": "\n".join(further_types(api))}]
    signatures = prototypes(api)
    parts += [_raw(*signature) for signature in signatures]
    # From here on the names mean the functions above: cffi's code calls them by these names.
    parts.append("")
    parts += [f"#define {name} acp_raw_{name}" for name, _, _ in signatures]
    parts.append("\n/* ---- one helper per operator ---- */")
    parts += [_helper(operator) for operator in api.operators]
    return "\n".join(parts) + "\n"


def _raw(name: str, ret: str, types: list[str]) -> str:
    names = [f"a{index}" for index in range(len(types))]
    params = parameter_list(zip(types, names, strict=True))
    args = ", ".join(names)
    if ret == "void":
        return f"RAW_VOID({name}, ({params}), ({args}))"
    missing = f"({ret})0"
    if bare(ret) in _STATUS_TYPES:
        missing = str(_NOT_SUPPORTED)
    elif ret.endswith("*"):
        missing = "NULL"
    return f"RAW({ret}, {name}, {missing}, ({params}), ({args}))"


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
static int64_t acp_call_{operator.name}({helper_parameters(operator)})
{{
    static acp_entry entry = {{{{.name = "{operator.name}"}}, "{operator.phase1}", "{operator.phase2}"}};
{arguments}    acp_call call = {{{fields}}};
    int64_t status = acp_begin(&call);
    return status != 0 ? status : acp_end(&call, (({phase1})entry.op.phase1)({", ".join(values)}));
}}"""
