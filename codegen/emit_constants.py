# SPDX-License-Identifier: Apache-2.0
"""Enumerations of the headers as Python classes."""

from __future__ import annotations

import keyword

from codegen.ir import Api, Enum

_HEAD = '''# SPDX-License-Identifier: Apache-2.0
# Written by codegen; do not edit.
"""Enumerations of the C headers, under their C names."""

from enum import IntEnum
'''


def python_name(name: str) -> str:
    """Spell a C name as Python allows it: keywords get a trailing underscore."""
    return f"{name}_" if keyword.iskeyword(name) else name


def emit_constants(api: Api) -> str:
    """Python source of the constants."""
    return _HEAD + "".join(_enum(enum) for enum in api.enums)


def _enum(enum: Enum) -> str:
    members = [(python_name(member.name), member.value) for member in enum.members]
    if not enum.name:
        return "\n" + "".join(f"{name} = {value}\n" for name, value in members)
    body = "".join(f"    {name} = {value}\n" for name, value in members)
    head = f'class {python_name(enum.name)}(IntEnum):\n    """``{enum.name}`` of ``{enum.header}``."""'
    return f"\n\n{head}\n\n{body}"
