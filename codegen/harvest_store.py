# SPDX-License-Identifier: Apache-2.0
"""The operators' headers below ``headers/``, as units that know the releases that they were seen in."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from .ctext import declare
from .ir import CType, Enum
from .parser import Header, Prototype, find_headers, parse_headers
from .roles import PHASE1_SUFFIX

#: What merging a unit did.
Outcome = Literal["new", "changed", "unchanged", "elsewhere", "contradicted"]


class HarvestError(Exception):
    """Sources contradict each other, or cannot be harvested."""


def release_key(release: str) -> tuple[tuple[int, str], ...]:
    """Sort key of a release name: numbers by value, so that 8.1 comes before 8.10 and before 2026-08."""
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in re.findall(r"\d+|[^\W\d_]+", release))


@dataclass(frozen=True, slots=True)
class Unit:
    """A function, or the two phases of an operator, which belong together."""

    functions: tuple[Prototype, ...]
    releases: tuple[str, ...]
    deprecated: str | None = None
    documented: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Names of its functions."""
        return tuple(function.name for function in self.functions)

    @property
    def title(self) -> str:
        """Name of the operator or function."""
        return self.names[-1].removesuffix(PHASE1_SUFFIX)


@dataclass(slots=True)
class HeaderFile:
    """One header of a library."""

    library: str
    name: str
    units: list[Unit] = field(default_factory=list)
    enums: list[Enum] = field(default_factory=list)
    types: list[CType] = field(default_factory=list)

    @property
    def path(self) -> str:
        """Path below ``headers/``."""
        return f"{self.library}/aclnnop/{self.name}"

    def text(self) -> str:
        """C text in the one form that all our headers have."""
        stem = re.sub(r"\W", "_", self.path.removesuffix(".h")).upper()
        guard = f"ACLNN_PY_HEADERS_{stem}_H"
        parts = [
            "/* SPDX-License-Identifier: Apache-2.0 */",
            f"#ifndef {guard}\n#define {guard}\n",
            '#include "aclnn/aclnn_base.h"\n',
            '#ifdef __cplusplus\nextern "C" {\n#endif\n',
            *(f"{text};\n" for text in (*(enum.text for enum in self.enums), *(item.text for item in self.types))),
            *(_unit_text(unit) for unit in self.units),
            "#ifdef __cplusplus\n}\n#endif\n",
            "#endif",
        ]
        return "\n".join(parts) + "\n"


def _unit_text(unit: Unit) -> str:
    notes = [f"/* releases: {', '.join(unit.releases)} */"]
    if unit.deprecated:
        notes.append(f"/* deprecated: {' '.join(unit.deprecated.replace('*/', '').split())} */")
    if unit.documented:
        notes.append("/* source: documented prototype */")
    return "\n".join([*notes, "\n\n".join(map(_prototype_text, unit.functions)), ""])


def _prototype_text(function: Prototype) -> str:
    head = declare(function.ret, function.name)
    if not function.params:
        return f"{head}(void);"
    return f"{head}(\n    " + ",\n    ".join(declare(type_, name) for name, type_ in function.params) + ");"


def units_of(functions: Sequence[Prototype], release: str | None = None, *, documented: bool = False) -> list[Unit]:
    """Put the functions of one header into units, in the order of declaration.

    Parameters
    ----------
    functions : sequence of Prototype
        Declarations of one header.
    release : str, optional
        The release that they were found in; by default each declaration tells.
    documented : bool
        Whether the declarations come from documents.
    """
    by_name = {function.name: function for function in functions}
    units = []
    for function in by_name.values():
        if function.name + PHASE1_SUFFIX in by_name:
            continue  # comes with its first phase
        second = by_name.get(function.name.removesuffix(PHASE1_SUFFIX), function)
        pair = (function,) if second is function else (function, second)
        units.append(
            Unit(
                tuple(map(_plain, pair)),
                function.releases if release is None else (release,),
                next((item.deprecated for item in reversed(pair) if item.deprecated), None),
                documented or function.documented,
            )
        )
    return units


def _plain(function: Prototype) -> Prototype:
    """Reduce a declaration to what does not depend on where it stands."""
    params = tuple((name, _without_outer_const(type_)) for name, type_ in function.params)
    return Prototype(function.name, function.ret, params, header="", line=0)


def _without_outer_const(type_: str) -> str:
    """Drop the ``const`` that only the callee sees."""
    if "*" not in type_:
        return re.sub(r"\bconst\b\s*", "", type_).strip()
    return re.sub(r"(?<=\*)\s*const$", "", type_)


class Store:
    """All headers of operators below one directory."""

    def __init__(self) -> None:
        self.files: dict[str, HeaderFile] = {}
        self._homes: dict[str, HeaderFile] = {}

    @staticmethod
    def load(root: Path) -> Store:
        """Read what earlier harvests wrote."""
        store = Store()
        paths = find_headers([root]) if root.is_dir() else {}
        ours = {name: path for name, path in paths.items() if re.fullmatch(r"\w+/aclnnop/[^/]+", name)}
        for header in sorted(parse_headers(ours), key=lambda item: item.name):
            library, _, name = header.name.split("/")
            file = store._file(library, name)
            file.enums, file.types = header.enums, header.types
            for unit in units_of(header.functions):
                store._add(file, unit)
        return store

    def units(self) -> Iterator[tuple[HeaderFile, Unit]]:
        """Every unit with its header, sorted by path."""
        for path in sorted(self.files):
            for unit in self.files[path].units:
                yield self.files[path], unit

    def find(self, function: str) -> tuple[HeaderFile, Unit] | None:
        """Find the unit that a function belongs to."""
        file = self._homes.get(function)
        return None if file is None else (file, next(unit for unit in file.units if function in unit.names))

    def merge_types(self, library: str, header: Header) -> None:
        """Take over enumerations and other types, unless some header of ours has them."""
        known = {enum.name for file in self.files.values() for enum in file.enums}
        known |= {item.name for file in self.files.values() for item in file.types}
        enums = [enum for enum in header.enums if enum.name not in known]
        types = [item for item in header.types if item.name not in known]
        if enums or types:
            file = self._file(library, header.name.rpartition("/")[2])
            file.enums += enums
            file.types += types

    def merge(self, unit: Unit, library: str, header: str, origin: str, *, replace: bool = False) -> Outcome:
        """Add a unit, or add its releases to the same unit of an earlier harvest.

        Parameters
        ----------
        unit : Unit
            What was read.
        library : str
            Where it goes unless it is known already.
        header : str
            File name of its header.
        origin : str
            How errors name its source.
        replace : bool
            Whether a unit with another ABI is replaced.

        Raises
        ------
        HarvestError
            The ABI differs from what an earlier harvest found.
        """
        found = next(filter(None, map(self.find, unit.names)), None)
        if found is None:
            self._add(self._file(library, header), unit)
            return "new"
        file, known = found
        conflict = _conflict(known, unit)
        if conflict and unit.documented and not known.documented:
            return "contradicted"
        if conflict and not replace:
            raise HarvestError(_explain(conflict, f"{file.path} ({', '.join(known.releases)})", origin))
        merged = unit if conflict else _merged(known, unit)
        if merged != known:
            file.units[file.units.index(known)] = merged
            self._homes.update(dict.fromkeys(merged.names, file))
        if (file.library, file.name) != (library, header):
            return "elsewhere"
        return "unchanged" if merged == known else "changed"

    def _file(self, library: str, name: str) -> HeaderFile:
        file = HeaderFile(library, name)
        return self.files.setdefault(file.path, file)

    def _add(self, file: HeaderFile, unit: Unit) -> None:
        file.units.append(unit)
        self._homes.update(dict.fromkeys(unit.names, file))


def _merged(known: Unit, new: Unit) -> Unit:
    """One unit out of two with the same ABI.

    A header counts more than a document; among equals the newer release does.
    """
    releases = tuple(sorted({*known.releases, *new.releases}, key=release_key))
    newer = release_key(new.releases[-1]) >= release_key(known.releases[-1])
    if known.documented == new.documented:
        leading, other = (new, known) if newer else (known, new)
    else:
        leading, other = (known, new) if new.documented else (new, known)
    functions = {item.name: item for item in (*other.functions, *leading.functions)}
    order = sorted(functions, key=lambda name: not name.endswith(PHASE1_SUFFIX))
    return Unit(tuple(functions[name] for name in order), releases, leading.deprecated, leading.documented)


def _conflict(known: Unit, new: Unit) -> tuple[Prototype, Prototype] | None:
    theirs = {item.name: item for item in new.functions}
    for ours in known.functions:
        if ours.name in theirs and theirs[ours.name].abi != ours.abi:
            return ours, theirs[ours.name]
    return None


def _explain(conflict: tuple[Prototype, Prototype], known: str, origin: str) -> str:
    ours, theirs = conflict
    spelled = [", ".join(declare(type_, name) for name, type_ in item.params) for item in conflict]
    return f"{ours.name} has another ABI: in {known} {ours.ret} ({spelled[0]}); in {origin} {theirs.ret} ({spelled[1]})"


def write_changed(path: Path, content: bytes) -> bool:
    """Write a file atomically, unless it has this content already."""
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)
        raise
    return True
