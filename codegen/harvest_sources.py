# SPDX-License-Identifier: Apache-2.0
"""Vendor headers: which ones are public, and what they declare."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .errors import HeaderError
from .normalise import normalise
from .parser import Header, LeftOut, Prototype, parse_header
from .roles import PHASE1_SUFFIX

#: Directories of a source tree whose headers are not installed.
SIDE_DIRECTORIES = frozenset({"experimental", "examples", "tests", "tools", "torch_extension", "3rd"})
_OPERATOR = re.compile(r"aclnn[A-Z]\w*")
_INTERNAL = re.compile(r"_inner\.h$")


@dataclass(slots=True)
class Sources:
    """Public headers of one or more directories, and what was passed over."""

    headers: list[tuple[str, Header]] = field(default_factory=list)  # path below its directory
    skipped: list[tuple[str, str]] = field(default_factory=list)  # path, reason
    left_out: list[LeftOut] = field(default_factory=list)
    experimental: list[tuple[str, Header]] = field(default_factory=list)


def read_sources(roots: Sequence[Path], base: Iterable[str]) -> Sources:
    """Read the headers of operators below directories.

    Parameters
    ----------
    roots : sequence of Path
        Directories, or single headers.
    base : iterable of str
        Functions of the base headers, which are no operators.

    Raises
    ------
    FileNotFoundError
        A root does not exist.
    """
    sources = Sources()
    known = frozenset(base)
    for name, path in sorted(_candidates(roots), key=lambda item: (item[1].name, item[0])):
        side = SIDE_DIRECTORIES.intersection(Path(name).parts[:-1])
        if side and "experimental" not in side:
            sources.skipped.append((name, f"not installed: below {', '.join(sorted(side))}/"))
            continue
        if _INTERNAL.search(name):
            sources.skipped.append((name, "internal: its name ends in _inner"))
            continue
        header = _read(name, path, bool(side), sources)
        if header is None:
            continue
        header.functions = [_with_plain_deprecation(item) for item in header.functions if item.name not in known]
        if side:
            sources.experimental.append((name, header))
        elif not any(map(_is_public, _names(header))):
            sources.skipped.append((name, _why_empty(header)))
        else:
            sources.headers.append((name, header))
            sources.left_out += header.left_out
    return sources


def _candidates(roots: Sequence[Path]) -> Iterator[tuple[str, Path]]:
    for root in roots:
        if root.is_file():
            yield root.name, root
        elif root.is_dir():
            for path in root.rglob("acl*.h"):
                yield path.relative_to(root).as_posix(), path
        else:
            raise FileNotFoundError(f"no such header or directory: {root}")


def _read(name: str, path: Path, side: bool, sources: Sources) -> Header | None:
    data = path.read_bytes()
    try:
        return parse_header(normalise(name, data))
    except HeaderError as error:
        if b"aclnnStatus" in data and not side:
            raise
        sources.skipped.append((name, f"line {error.line}: {error.message}"))
        return None


def _with_plain_deprecation(function: Prototype) -> Prototype:
    if function.deprecated is None:
        return function
    return dataclasses.replace(function, deprecated=deprecation(function.name, function.deprecated))


def deprecation(function: str, text: str) -> str:
    """Say what a deprecation message says: what to use instead, and from when on."""
    own = function.removesuffix(PHASE1_SUFFIX)
    others = (name.removesuffix(PHASE1_SUFFIX) for name in re.findall(r"\bacl(?:nn)?[A-Z]\w*", text))
    successors = [name for name in dict.fromkeys(others) if name != own]
    pieces = [f"use {' and '.join(successors)}"] if successors else []
    date = re.search(r"\b(post-)?((?:[A-Z][a-z]+ )?20\d\d)\b", text)
    if date:
        pieces.append(f"scheduled for {'after ' if date[1] else ''}{date[2]}")
    return ", ".join(pieces) or "without a named successor"


def _names(header: Header) -> set[str]:
    return {function.name for function in header.functions}


def _is_public(name: str) -> bool:
    return _OPERATOR.fullmatch(name) is not None or name.endswith(PHASE1_SUFFIX)


def _why_empty(header: Header) -> str:
    whole = [entry.reason for entry in header.left_out if entry.what == "the whole header"]
    return whole[0] if whole else "declares no operator"
