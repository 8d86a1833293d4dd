# SPDX-License-Identifier: Apache-2.0
"""Enumerations of the headers as Python classes."""

from __future__ import annotations

from enum import IntEnum

from .ir import Api, Enum
from .pytext import in_docstring, python_names

_HEAD = '''# SPDX-License-Identifier: Apache-2.0
# Written by codegen; do not edit.
"""Enumerations of the C headers, under their C names."""

from enum import IntEnum
'''


#: Names that mean something else in the body of an enumeration.
_RESERVED = frozenset(dir(IntEnum)) | {"mro"}


def emit_constants(api: Api) -> str:
    """Python source of the constants."""
    return _HEAD + "".join(_enum(enum) for enum in api.enums)


def _enum(enum: Enum) -> str:
    c_names = [member.name for member in enum.members]
    # enum keeps names with one underscore at each end for itself.
    reserved = _RESERVED | {name for name in c_names if name.startswith("_") and name.endswith("_")}
    members = list(zip(python_names(c_names, reserved), (member.value for member in enum.members), strict=True))
    if not enum.name:
        return "\n" + "".join(f"{name} = {value}\n" for name, value in members)
    body = "".join(f"    {name} = {value}\n" for name, value in members)
    name = python_names([enum.name], {"IntEnum"})[0]
    head = f'class {name}(IntEnum):\n    """``{enum.name}`` of ``{in_docstring(enum.header)}``."""'
    return f"\n\n{head}\n\n{body}"
