# SPDX-License-Identifier: Apache-2.0
"""Which library has which operator."""

from __future__ import annotations

from .ir import Api

_HEAD = '''# SPDX-License-Identifier: Apache-2.0
# Written by codegen; do not edit.
"""Which library has which operator; the function is in ``_<library>.py``."""

LIBRARY_OF = {
'''


def emit_index(api: Api) -> str:
    """Python source of the index."""
    pairs = sorted((operator.name, operator.library) for operator in api.operators)
    return _HEAD + "".join(f'    "{name}": "{library}",\n' for name, library in pairs) + "}\n"
