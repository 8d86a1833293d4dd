# SPDX-License-Identifier: Apache-2.0
"""C types of functions that are called through their address."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .._binding import ffi
from ..ops._signatures import Param

_FIXED = {
    "bool": "_Bool",
    "dtype": "int32_t",
    "string": "const char *",
}
_NUMBERS = ("int", "float")


def parameter_type(kind: str, spelled: str) -> str:
    """C type that a parameter is passed as.

    Parameters
    ----------
    kind : str
        One of the kinds of docs/design.md.
    spelled : str
        The type as the header spells it.
    """
    if kind in _FIXED:
        return _FIXED[kind]
    if kind in _NUMBERS:
        return number_type(spelled)
    if kind == "other":
        return _known(spelled) or ("void *" if spelled.rstrip().endswith("*") else number_type(spelled))
    return "void *"


def number_type(spelled: str) -> str:
    """Type of fixed width that a number is passed as; an enumeration is an ``int``."""
    plain = " ".join(spelled.replace("const", " ").split())
    # cffi takes a char for text.
    known = _known("int8_t" if plain == "char" else plain)
    if known is None:
        return "int32_t"
    if known in ("float", "double"):
        return known
    signed = int(ffi.cast(known, -1)) < 0
    return f"{'' if signed else 'u'}int{8 * ffi.sizeof(known)}_t"


def _known(spelled: str) -> str | None:
    try:
        ffi.typeof(spelled)
    except ffi.error:
        return None
    return spelled


def fixed_width(param: Param) -> Param:
    """Replace the type of an integer parameter by one that needs no header."""
    if param.kind != "int":
        return param
    return Param(param.name, number_type(param.type), param.kind, param.direction)


def function_type(ret: str, parameters: Iterable[str]) -> Any:
    """Type of a pointer to a function."""
    return ffi.typeof(f"{ret}(*)({', '.join(parameters) or 'void'})")
