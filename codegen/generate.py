# SPDX-License-Identifier: Apache-2.0
"""All committed files, computed in memory."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.emit_constants import emit_constants
from codegen.emit_functions import emit_functions, emit_stub
from codegen.emit_report import emit_report
from codegen.parser import Header
from codegen.roles import assemble


def committed_files(headers: Sequence[Header]) -> dict[str, str]:
    """Content of every committed file that is generated, by its path in the repository."""
    assembly = assemble(headers)
    api = assembly.api
    return {
        "aclnn_py/_constants.py": emit_constants(api),
        "aclnn_py/_ir.json": api.to_json(),
        "aclnn_py/ops/_functions.py": emit_functions(api),
        "aclnn_py/ops/_functions.pyi": emit_stub(api),
        "codegen/report.md": emit_report(headers, assembly),
    }
