# SPDX-License-Identifier: Apache-2.0
"""One symbol, two ABIs: a custom-operator package that redefines an operator with other parameters.

Such a library is loaded first, as real clients do, and its function would be called with the wrong arguments. Where a
package brings its headers, they are compared with what this package was built for, and with those of other packages.
"""

from __future__ import annotations

import ctypes
import json
import os
import re
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from .._binding import ffi, lib
from ..errors import BackendError
from .discovery import CUSTOM_LIBRARY, Plan

PREFER_VARIABLE = "ACLNN_PY_PREFER"
OWN = "aclnn_py"

#: Types of the result and of the parameters, without qualifiers.
Abi = tuple[str, ...]
_CALL = re.compile(r"\b(acl\w+)\s*\(")
_SHOWN = 5


@dataclass(frozen=True)
class Clash:
    """A function that two sides declare differently.

    Attributes
    ----------
    function : str
        C name.
    library : str
        The custom-operator library.
    other : str
        Another custom-operator library, or ``"aclnn_py"`` for what this package was built for.
    parameters : tuple of int
        Numbers of parameters on the two sides.
    """

    function: str
    library: str
    other: str
    parameters: tuple[int, int]

    def __str__(self) -> str:
        here, there = self.parameters
        how = f"{here} parameters, not {there}" if here != there else f"{here} parameters, of other types"
        return f"{self.function}: in {vendor(self.library)} it has {how} as in {vendor(self.other)}"


def vendor(library: str) -> str:
    """Short name of a library: its package's directory for a custom-operator library, else that of its file."""
    path = Path(library)
    if path.parts[-3:] == CUSTOM_LIBRARY.parts and len(path.parts) > 3:
        return path.parts[-4]
    return path.name


def header_directory(library: str) -> Path | None:
    """Headers that belong to a custom-operator library; None if they are not at hand."""
    path = Path(library)
    if path.parts[-3:] != CUSTOM_LIBRARY.parts:
        return None
    include = path.parent.parent / "include"
    return include if include.is_dir() else None


def find_clashes(libraries: Sequence[str]) -> list[Clash]:
    """Functions that custom-operator packages declare otherwise than this package or one another.

    Parameters
    ----------
    libraries : sequence of str
        In search order.

    Warns
    -----
    RuntimeWarning
        A package's headers cannot be read; they are passed over.
    """
    texts = {library: _texts(folder) for library in libraries if (folder := header_directory(library)) is not None}
    if not texts:
        return []
    own = _own_abis()
    mentioned = {library: {name for names in files.values() for name in names} for library, files in texts.items()}
    sides: dict[str, Mapping[str, Abi]] = {OWN: own}
    clashes = []
    for library, files in texts.items():
        others = set(own).union(*(names for other, names in mentioned.items() if other != library))
        abis = _abis(library, [path for path, names in files.items() if names & others])
        for other, known in sides.items():
            for name in sorted(abis.keys() & known.keys()):
                if abis[name] != known[name]:
                    counts = (len(abis[name]) - 1, len(known[name]) - 1)
                    clashes.append(Clash(name, library, other, counts))
        sides[library] = abis
    return clashes


def toolkit_clashes(plan: Plan) -> list[Clash]:
    """Functions that an installed toolkit's headers declare otherwise than this package; reads all of them.

    Parameters
    ----------
    plan : Plan
        The backend's root directory and libraries.

    Warns
    -----
    RuntimeWarning
        The headers cannot be read.
    """
    folder = plan.root / "include" / "aclnnop"
    if not folder.is_dir():
        return []
    own = _own_abis()
    abis = _abis(str(plan.root), [path for path, names in _texts(folder).items() if names & own.keys()])
    return [
        Clash(name, str(plan.root), OWN, (len(abis[name]) - 1, len(own[name]) - 1))
        for name in sorted(abis.keys() & own.keys())
        if abis[name] != own[name]
    ]


def prefer(plan: Plan, environment: Mapping[str, str]) -> Plan:
    """Put the libraries that the user prefers first.

    Raises
    ------
    BackendError
        The preference fits no library.
    """
    preference = environment.get(PREFER_VARIABLE, "")
    return replace(plan, libraries=_ordered(plan.libraries, preference)) if preference else plan


def settle(handles: Mapping[str, int], environment: Mapping[str, str]) -> None:
    """Refuse clashes of loaded libraries that nobody has settled, and hide functions that would be called wrongly.

    Parameters
    ----------
    handles : mapping
        What the dynamic linker gave for each library, in search order.
    environment : mapping
        The process's environment variables.

    Raises
    ------
    BackendError
        Two libraries define a function with different parameters, and the user prefers none.

    Warns
    -----
    RuntimeWarning
        Functions were hidden without the user's knowledge: only one library has them, and with other parameters.
    """
    clashes = find_clashes(list(handles))
    preferred = bool(environment.get(PREFER_VARIABLE))
    open_ones = [] if preferred else [clash for clash in clashes if _is_in_two(clash, handles)]
    if open_ones:
        names = ", ".join(sorted({vendor(clash.library) for clash in open_ones}))
        raise BackendError(
            f"libraries of this machine define the same functions with different parameters\n{_listed(open_ones)}",
            hint=f"set {PREFER_VARIABLE} to the one that is meant: {names}, or opapi for CANN's own",
        )
    hidden = [clash for clash in clashes if clash.other == OWN and _hide_if_found(clash)]
    if hidden and not preferred:
        what = "not callable through aclnn_py.ops, as their library takes other parameters"
        warnings.warn(f"{what}\n{_listed(hidden)}", RuntimeWarning, stacklevel=2)


def _is_in_two(clash: Clash, handles: Mapping[str, int]) -> bool:
    """Whether a library besides the clash's own has the function."""
    others = [clash.other] if clash.other != OWN else [path for path in handles if path != clash.library]
    return any(hasattr(ctypes.CDLL(path, handle=handles[path]), clash.function) for path in others)


def _listed(clashes: Sequence[Clash]) -> str:
    more = [f"and {len(clashes) - _SHOWN} more"] if len(clashes) > _SHOWN else []
    return "\n".join([*map(str, clashes[:_SHOWN]), *more])


def _hide_if_found(clash: Clash) -> bool:
    """Hide the function if it would be found in the library that takes other parameters."""
    origin = lib.acp_symbol_origin(clash.function.encode())
    if origin == ffi.NULL or not os.path.samefile(ffi.string(origin), clash.library):
        return False
    if not lib.acp_symbol_hide(clash.function.encode()):
        raise BackendError(f"no memory to hide {clash.function}, which {clash.library} defines otherwise")
    return True


def _ordered(libraries: Sequence[str], preference: str) -> tuple[str, ...]:
    preferred = [library for library in libraries if _is_meant(library, preference)]
    if not preferred:
        known = ", ".join(dict.fromkeys(vendor(library) for library in libraries))
        raise BackendError(
            f"{PREFER_VARIABLE}={preference}: no library of that name", hint=f"one of {known}, a path, or opapi"
        )
    return (*preferred, *(library for library in libraries if library not in preferred))


def _is_meant(library: str, preference: str) -> bool:
    name = Path(library).name
    if preference == "opapi":
        return re.fullmatch(r"libopapi(?:_\w+)?\.so", name) is not None
    return preference in (library, name, vendor(library))


def _texts(folder: Path) -> dict[Path, set[str]]:
    """Names that look like CANN's functions, by header."""
    paths = sorted(folder.rglob("*.h"))
    return {path: set(_CALL.findall(path.read_text(encoding="utf-8", errors="replace"))) for path in paths}


def _abis(library: str, paths: Sequence[Path]) -> dict[str, Abi]:
    from ._generator import HeaderError, canonical, parse_headers

    try:
        headers = parse_headers({str(path): path for path in paths})
    except HeaderError as error:
        message = f"the headers of {library} cannot be read, so its functions are not checked: {error}"
        warnings.warn(message, RuntimeWarning, stacklevel=2)
        return {}
    return {
        function.name: tuple(map(canonical, (function.ret, *(type_ for _, type_ in function.params))))
        for header in headers
        for function in header.functions
    }


@cache
def _own_abis() -> dict[str, Abi]:
    from ._generator import canonical

    data = json.loads((Path(__file__).resolve().parents[1] / "_ir.json").read_text(encoding="utf-8"))
    abis = {}
    for item in data["operators"]:
        types = ("aclnnStatus", *(p["type"] for p in item["params"]), "uint64_t *", "aclOpExecutor **")
        abis[item["phase1"]] = tuple(map(canonical, types))
    for item in data["functions"]:
        abis[item["name"]] = tuple(map(canonical, (item["ret"], *(p["type"] for p in item["params"]))))
    return abis
