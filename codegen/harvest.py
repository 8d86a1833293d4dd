# SPDX-License-Identifier: Apache-2.0
"""Harvesting: public declarations of operators into ``headers/``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .harvest_docs import documented_headers, read_documents
from .harvest_sources import Sources, read_sources
from .harvest_store import HarvestError, Outcome, Store, Unit, units_of, write_changed
from .parser import find_headers, parse_headers


@dataclass(slots=True)
class Harvest:
    """What one harvest found."""

    release: str
    library: str
    sources: Sources
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    duplicates: list[tuple[str, str, str]] = field(default_factory=list)  # title, header, first header
    contradicted: list[str] = field(default_factory=list)
    documents: int = 0
    problems: list[str] = field(default_factory=list)
    written: list[str] = field(default_factory=list)


def harvest(
    roots: Sequence[Path],
    output: Path,
    *,
    release: str,
    library: str,
    docs: Sequence[Path] = (),
    replace: bool = False,
) -> Harvest:
    """Merge what headers and documents declare into the headers below `output`.

    Parameters
    ----------
    roots : sequence of Path
        Directories with vendor headers, or single headers.
    output : Path
        Directory of our headers.
    release : str
        Name of the release that the sources belong to.
    library : str
        Library that takes what no other library has.
    docs : sequence of Path
        Directories with documents, for operators that no header declares.
    replace : bool
        Whether a declaration with another ABI replaces the one that is there.

    Raises
    ------
    HarvestError
        A name is not usable, or a declaration has another ABI than the one that is there. Nothing is written then.
    HeaderError
        A header is not understood. Nothing is written then.
    """
    for what, name, form in (("release", release, r"\w[\w.+-]*"), ("library", library, r"[a-z]\w*")):
        if re.fullmatch(form, name) is None or name in ("acl", "aclnn", "emulator"):
            raise HarvestError(f"{name!r} cannot be the name of a {what}")
    store = Store.load(output)
    result = Harvest(release, library, read_sources(roots, _base_functions(output)))
    _merge_headers(store, result, replace)
    _merge_documents(store, result, docs, replace)
    texts = {path: file.text() for path, file in store.files.items()}
    for path, text in sorted(texts.items()):
        if write_changed(output / path, text.encode()):
            result.written.append(path)
    return result


def _base_functions(output: Path) -> Iterable[str]:
    base = [output / name for name in ("acl", "aclnn") if (output / name).is_dir()]
    return (function.name for header in parse_headers(find_headers(base)) for function in header.functions)


def _merge_headers(store: Store, result: Harvest, replace: bool) -> None:
    seen: dict[str, str] = {}
    for path, header in result.sources.headers:
        name = path.rpartition("/")[2]
        store.merge_types(result.library, header)
        for unit in units_of(header.functions, result.release):
            _merge(store, result, unit, name, path, replace)
            if unit.title in seen:
                result.duplicates.append((unit.title, path, seen[unit.title]))
            seen.setdefault(unit.title, path)


def _merge_documents(store: Store, result: Harvest, docs: Sequence[Path], replace: bool) -> None:
    for document in read_documents(docs):
        result.documents += 1
        headers, problems = documented_headers(document)
        result.problems += [f"{document.name}: {problem}" for problem in problems]
        for found in headers:
            for unit in units_of(found.functions, result.release, documented=True):
                outcome = _merge(store, result, unit, found.header, document.name, replace)
                if outcome == "contradicted":
                    result.contradicted.append(f"{unit.title}: {document.name}")


def _merge(store: Store, result: Harvest, unit: Unit, header: str, origin: str, replace: bool) -> Outcome:
    outcome = store.merge(unit, result.library, header, f"{origin} ({result.release})", replace=replace)
    result.outcomes.setdefault(unit.title, outcome)
    return outcome
