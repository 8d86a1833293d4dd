# SPDX-License-Identifier: Apache-2.0
"""The cffi module: every function of one phase under its own name, and the operators' helpers.

The two phases of an operator are not bound: `aclnn_py.raw` makes them when they are asked for. With them the
module would be three times as large, and take three times as long to compile.
"""

from __future__ import annotations

import contextlib
import io
import tempfile
from pathlib import Path

from cffi import FFI

from .ctext import NOTICE, declare, function_prototypes, helper_prototype, parameter_list
from .ir import Api
from .roles import bare

MODULE = "aclnn_py._binding"
_NOT_SUPPORTED = 200001  # ACL_ERROR_API_NOT_SUPPORT
_STATUS_TYPES = ("aclError", "aclnnStatus")

_PROLOGUE = """\
#include "helpers.h"

/* Functions of the loaded libraries, looked up when first called. */

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
    """C source of the module; it is compiled together with what `emit_helpers` makes of the same API.

    Parameters
    ----------
    api : Api
        What the headers declare.
    acp : Api
        What the headers of the hand-written C part declare.
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
    lines = []
    for part in (api, acp):
        lines += [f"{enum.text};" for enum in part.enums]
        lines += [f"{item.text};" for item in part.types]
        lines += [f"{_prototype(*signature)};" for signature in function_prototypes(part)]
    lines += [f"{helper_prototype(operator)};" for operator in api.operators]
    return "\n".join(lines) + "\n"


def _prototype(name: str, ret: str, types: list[str]) -> str:
    return declare(ret, f"{name}({parameter_list((type_, '') for type_ in types)})")


def _source(api: Api) -> str:
    signatures = function_prototypes(api)
    parts = [_PROLOGUE, *(_raw(*signature) for signature in signatures)]
    # From here on the names mean the functions above: cffi's code calls them by these names.
    parts.append("")
    parts += [f"#define {name} acp_raw_{name}" for name, _, _ in signatures]
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
