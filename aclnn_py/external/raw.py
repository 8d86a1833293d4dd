# SPDX-License-Identifier: Apache-2.0
"""The raw level of a generated package: its C functions under their own names, with nothing checked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .._binding import ffi
from ..errors import SymbolNotFoundError
from .prototypes import function_type, parameter_type

#: Return type and (kind, type) of the parameters.
Prototype = tuple[str, tuple[tuple[str, str], ...]]

_STATUS = ("aclnnStatus", "aclError")


class Raw:
    """C functions as attributes; pointers are `aclnn_py.raw.ffi`'s, and ``void *`` where a type is the package's own.

    Parameters
    ----------
    prototypes : callable
        The prototypes by name; called when a function is first used.
    address : callable
        Address of a function, 0 if no library has it.
    """

    def __init__(self, prototypes: Callable[[], Mapping[str, Prototype]], address: Callable[[str], int]) -> None:
        self._prototypes = prototypes
        self._address = address

    def __getattr__(self, name: str) -> Any:
        prototype = self._prototypes().get(name)
        if prototype is None:
            raise AttributeError(f"the package declares no function {name!r}")
        address = self._address(name)
        if not address:
            raise SymbolNotFoundError(f"none of the loaded libraries has {name}", op=name, phase="symbol")
        function = self.__dict__[name] = ffi.cast(_type_of(prototype), address)
        return function

    def __dir__(self) -> Iterable[str]:
        return sorted(self._prototypes())


def _type_of(prototype: Prototype) -> Any:
    ret, parameters = prototype
    returned = "void" if ret == "void" else "int32_t" if ret in _STATUS else parameter_type("other", ret)
    return function_type(returned, (parameter_type(kind, type_) for kind, type_ in parameters))
