# SPDX-License-Identifier: Apache-2.0
"""The raw level: CANN's C functions under their own names, with the libraries loaded and nothing checked.

``lib`` has every function that the headers declare, ``ffi`` makes and reads C data. A function that the
loaded libraries do not have returns 200001 (``ACL_ERROR_API_NOT_SUPPORT``), or NULL if it returns a pointer.

What is made current here (``aclrtSetDevice``, ``aclrtSetCurrentContext``) is current for raw calls alone: everything
else of the package goes to its own current device, and then puts back what was current.
"""

from __future__ import annotations

from typing import Any

from . import _binding
from ._binding import ffi
from ._constants import aclErrorCode
from .ops._index import LIBRARY_OF
from .ops._signatures import signatures
from .runtime.backend import load

__all__ = ["ffi", "lib"]

_SUFFIX = "GetWorkspaceSize"
_PHASE1_TAIL = ("uint64_t *", "aclOpExecutor **")
_PHASE2 = ("void *", "uint64_t", "aclOpExecutor *", "aclrtStream")


class _Lib:
    """C functions and constants as attributes.

    The compiled module has all but the two phases of each operator; those are made from their prototype when they
    are first asked for.
    """

    def __getattr__(self, name: str) -> Any:
        if hasattr(_binding.lib, name):
            value = getattr(_binding.lib, name)
        else:
            types = _phase(name)
            if types is None:
                raise AttributeError(f"no header declares {name}")
            address = _binding.lib.acp_symbol(name.encode())
            if not address:  # not kept: a library that has it may be opened later
                return _absent
            value = ffi.cast(f"aclnnStatus(*)({', '.join(types)})", address)
        self.__dict__[name] = value
        return value

    def __dir__(self) -> list[str]:
        names = set(dir(_binding.lib))
        names |= {f"{operator}{phase}" for operator in LIBRARY_OF for phase in ("", _SUFFIX)}
        return sorted(names)


def _phase(name: str) -> tuple[str, ...] | None:
    """Types of the parameters of an operator's phase; None if it is no operator's."""
    operator = name.removesuffix(_SUFFIX)
    if operator != name and operator in LIBRARY_OF:
        return (*(param.type for param in signatures()[operator]), *_PHASE1_TAIL)
    return _PHASE2 if name in LIBRARY_OF else None


def _absent(*_: Any) -> int:
    """Stand in for a function that no loaded library has."""
    return int(aclErrorCode.ACL_ERROR_API_NOT_SUPPORT)


lib: Any = _Lib()

load()
