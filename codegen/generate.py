# SPDX-License-Identifier: Apache-2.0
"""All files that are generated, computed in memory: the committed ones, and the C code of the build."""

from __future__ import annotations

from collections.abc import Sequence

from .emit_binding import emit_binding
from .emit_constants import emit_constants
from .emit_entry_points import emit_entry_points
from .emit_functions import emit_functions, emit_stub
from .emit_helpers import emit_helpers, emit_helpers_header
from .emit_index import emit_index
from .emit_report import emit_report
from .errors import HeaderError
from .ir import Api
from .output import LIBRARIES
from .parser import Header
from .roles import assemble


def committed_files(headers: Sequence[Header]) -> dict[str, str]:
    """Content of every committed file that is generated, by its path in the repository.

    Raises
    ------
    HeaderError
        An operator belongs to none of the libraries.
    """
    assembly = assemble(headers)
    api = assembly.api
    for operator in api.operators:
        if operator.library not in LIBRARIES:
            message = f"{operator.name} belongs to no library; its header must be in one of {', '.join(LIBRARIES)}"
            raise HeaderError(operator.header, 1, message)
    files = {
        "aclnn_py/_constants.py": emit_constants(api),
        "aclnn_py/_ir.json": api.to_json(),
        "aclnn_py/ops/_index.py": emit_index(api),
        "codegen/report.md": emit_report(headers, assembly),
    }
    for library in LIBRARIES:
        part = of_library(api, library)
        files[f"aclnn_py/ops/_{library}.py"] = emit_functions(part)
        files[f"aclnn_py/ops/_{library}.pyi"] = emit_stub(part)
    return files


def of_library(api: Api, library: str) -> Api:
    """Take one library's operators, in the order of their names, and nothing else."""
    operators = sorted((o for o in api.operators if o.library == library), key=lambda o: o.name)
    return Api((), (), (), tuple(operators))


def c_files(api: Api, acp: Api) -> dict[str, str]:
    """Content of every C file that the build compiles, by its name.

    Parameters
    ----------
    api : Api
        What the headers declare.
    acp : Api
        What the headers of the hand-written C part declare.
    """
    return {
        "binding.c": emit_binding(api, acp),
        "helpers.h": emit_helpers_header(api),
        "helpers.c": emit_helpers(api),
        "entry_points.c": emit_entry_points(api),
    }
