# SPDX-License-Identifier: Apache-2.0
"""Text of headers inside of Python source."""

from __future__ import annotations

import keyword
from collections.abc import Container, Sequence


def python_names(names: Sequence[str], reserved: Container[str] = ()) -> list[str]:
    """Spell C names as Python allows them.

    Keywords and reserved names get trailing underscores, as many as keep all names different. Every other name
    stays as it is.
    """

    def free(name: str) -> bool:
        return not keyword.iskeyword(name) and name not in reserved

    taken = set(filter(free, names))
    spelled = []
    for name in names:
        if not free(name):
            while not free(name) or name in taken:
                name += "_"
            taken.add(name)
        spelled.append(name)
    return spelled


def in_docstring(text: str) -> str:
    """Escape text so that between triple quotes it stays text: a header can hold any characters."""
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    shown = (c if c.isprintable() or c == "\n" else c.encode("unicode_escape").decode("ascii") for c in escaped)
    return "".join(shown)
