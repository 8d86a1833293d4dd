# SPDX-License-Identifier: Apache-2.0
"""What changed between two header sets, as a caller of the C functions sees it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal, TypeVar

from .base import package_headers
from .parser import Header, LeftOut, Prototype, parse_headers
from .roles import PHASE1_SUFFIX

T = TypeVar("T")
Change = Literal["removed", "abi", "added", "const", "names"]

#: A caller that was compiled against the old set breaks, or has to be told.
BREAKING: tuple[Change, ...] = ("removed", "abi")
_ORDER: tuple[Change, ...] = ("removed", "abi", "added", "const", "names")
_ALIASES = {
    "_Bool": "bool",
    "int": "int32_t",
    "signed": "int32_t",
    "signed int": "int32_t",
    "unsigned": "uint32_t",
    "unsigned int": "uint32_t",
    "long": "int64_t",
    "long int": "int64_t",
    "long long": "int64_t",
    "long long int": "int64_t",
    "unsigned long": "uint64_t",
    "unsigned long int": "uint64_t",
    "unsigned long long": "uint64_t",
    "size_t": "uint64_t",
    "uintptr_t": "uint64_t",
    "ssize_t": "int64_t",
    "short": "int16_t",
    "unsigned short": "uint16_t",
    "signed char": "int8_t",
    "unsigned char": "uint8_t",
    "aclError": "int32_t",
    "aclnnStatus": "int32_t",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One difference.

    Attributes
    ----------
    change : str
        ``"removed"``, ``"abi"``, ``"added"``, ``"const"`` (only qualifiers) or ``"names"`` (only parameter names).
    kind : str
        ``"function"``, ``"enum"`` or ``"type"``.
    name : str
        What has changed.
    details : tuple of str
        How.
    before, after : str
        C text; empty where there is none.
    """

    change: Change
    kind: str
    name: str
    details: tuple[str, ...]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Difference:
    """All differences, the gravest first, and what could not be compared.

    Attributes
    ----------
    entries : tuple of Entry
        The differences.
    left_out : tuple of LeftOut
        What could not be compared.
    headers : tuple of str
        Headers that could not be compared at all, as one of the sets has them for C++ only.
    operators : bool
        Whether either set has an operator.
    """

    entries: tuple[Entry, ...]
    left_out: tuple[LeftOut, ...]
    headers: tuple[str, ...] = ()
    operators: bool = True

    @property
    def breaking(self) -> bool:
        """Whether an existing caller is affected."""
        return any(entry.change in BREAKING for entry in self.entries)

    def to_dict(self) -> dict[str, Any]:
        """As plain data: ``breaking``, ``counts``, ``changes``, ``not_compared``."""
        return {
            "breaking": self.breaking,
            "counts": {change: sum(entry.change == change for entry in self.entries) for change in _ORDER},
            "changes": [asdict(entry) for entry in self.entries],
            "not_compared": [asdict(entry) for entry in self.left_out],
        }


def compare_directories(before: Path, after: Path) -> Difference:
    """Compare the headers of two directories, base declarations left aside.

    Raises
    ------
    HeaderError
        A header cannot be understood.
    FileNotFoundError
        A directory does not exist, or holds no header.
    """
    return compare_headers(*(parse_headers(package_headers(root)) for root in (before, after)))


def compare_headers(before: Sequence[Header], after: Sequence[Header]) -> Difference:
    """Compare two sets of parsed headers.

    Where a set declares a function more than once, its first declaration counts, and others that differ are named.
    A header that either set has for C++ only is left aside on both sides: what it declares is not known, so that
    nothing of it has been added or removed.
    """
    left_out: list[LeftOut] = [entry for header in (*before, *after) for entry in _unread(header)]
    unknown = {header.name for header in (*before, *after) if is_left_out(header)}
    before, after = ([header for header in headers if header.name not in unknown] for headers in (before, after))
    entries: list[Entry] = []
    old, new = (_functions(headers) for headers in (before, after))
    left_out += [*contradictions(before, "compared"), *contradictions(after, "compared")]
    entries += _compare("function", old, new, _prototype, _function_changes)
    entries += _compare("enum", _enums(before), _enums(after), str, _text_changes)
    entries += _compare("type", _types(before), _types(after), str, _text_changes)
    entries.sort(key=lambda entry: (_ORDER.index(entry.change), entry.kind, entry.name))
    operators = any(name.endswith(PHASE1_SUFFIX) for name in (*old, *new))
    return Difference(tuple(entries), tuple(left_out), tuple(sorted(unknown)), operators)


def is_left_out(header: Header) -> bool:
    """Whether nothing is known of what a header declares."""
    return any(entry.what == "the whole header" for entry in header.left_out)


def contradictions(headers: Sequence[Header], use: str) -> list[LeftOut]:
    """Find declarations that differ, for a caller, from the first one of the same function.

    Parameters
    ----------
    headers : sequence of Header
        The headers of one set.
    use : str
        What is done with the first declaration.
    """
    found: list[LeftOut] = []
    firsts = _functions(headers)
    for prototype in (item for header in headers for item in header.functions):
        first = firsts[prototype.name]
        change = _function_changes(first, prototype)
        if change is not None and change[0] in BREAKING:
            note = f"differs from {first.header}, which is {use}"
            found.append(LeftOut(prototype.header, prototype.line, f"function {prototype.name}", note))
    return found


def _unread(header: Header) -> Iterable[LeftOut]:
    """Entries about code; macros say nothing about the ABI of functions."""
    return (entry for entry in header.left_out if entry.reason not in ("macro", "directive"))


def _functions(headers: Sequence[Header]) -> dict[str, Prototype]:
    found: dict[str, Prototype] = {}
    for prototype in (item for header in headers for item in header.functions):
        found.setdefault(prototype.name, prototype)
    return found


def _enums(headers: Sequence[Header]) -> dict[str, str]:
    items = [enum for header in headers for enum in header.enums]
    return {enum.name or enum.members[0].name: enum.text for enum in items}


def _types(headers: Sequence[Header]) -> dict[str, str]:
    return {item.name: " ".join(item.text.split()) for header in headers for item in header.types}


def _compare(
    kind: str,
    before: Mapping[str, T],
    after: Mapping[str, T],
    text: Callable[[T], str],
    changes: Callable[[T, T], tuple[Change, tuple[str, ...]] | None],
) -> Iterable[Entry]:
    for name in sorted({*before, *after}):
        if name not in after:
            yield Entry("removed", kind, name, (), text(before[name]), "")
        elif name not in before:
            yield Entry("added", kind, name, (), "", text(after[name]))
        else:
            change = changes(before[name], after[name])
            if change is not None:
                yield Entry(change[0], kind, name, change[1], text(before[name]), text(after[name]))


def _text_changes(before: str, after: str) -> tuple[Change, tuple[str, ...]] | None:
    return None if before == after else ("abi", (f"{before} -> {after}",))


def _prototype(function: Prototype) -> str:
    return f"{function.ret} {function.name}({', '.join(f'{type_} {name}' for name, type_ in function.params)})"


def _abi(function: Prototype) -> tuple[str, ...]:
    return tuple(canonical(type_) for type_ in (function.ret, *(type_ for _, type_ in function.params)))


def canonical(type_: str) -> str:
    """Type without qualifiers, integers under one name for each width (LP64)."""
    text = " ".join(re.sub(r"\b(?:const|volatile)\b", " ", type_).split())
    base, stars = re.sub(r"[\s*]+$", "", text), text.count("*")
    return _ALIASES.get(base, base) + "*" * stars


def _spelled(type_: str) -> str:
    """Type with its qualifiers, blanks put right; a parameter that is const itself is nobody else's business."""
    text = re.sub(r"\s*\*\s*", "*", " ".join(type_.split()))
    text = re.sub(r"\*const$", "*", text)
    return text if "*" in text else canonical(text)


def _function_changes(before: Prototype, after: Prototype) -> tuple[Change, tuple[str, ...]] | None:
    if _abi(before) != _abi(after):
        return "abi", tuple(_abi_details(before, after))
    pairs = list(zip(before.params, after.params, strict=True))
    consts = [
        f"{new_name}: {old_type} -> {new_type}"
        for (_, old_type), (new_name, new_type) in pairs
        if _spelled(old_type) != _spelled(new_type)
    ]
    renamed = [(old, new) for (old, _), (new, _) in pairs if old != new]
    if {old for old, _ in renamed} & {new for _, new in renamed}:
        # A name at another place: the compiler accepts old calls, and their arguments are taken for each other.
        order = " -> ".join(", ".join(side) for side in zip(*renamed, strict=True))
        return "abi", (f"order: {order}", *consts)
    names = [f"{old} -> {new}" for old, new in renamed]
    if consts or names:
        return ("const" if consts else "names"), (*consts, *names)
    return None


def _abi_details(before: Prototype, after: Prototype) -> Iterable[str]:
    if canonical(before.ret) != canonical(after.ret):
        yield f"returns {after.ret} in place of {before.ret}"
    if len(before.params) != len(after.params):
        yield f"{len(before.params)} -> {len(after.params)} parameters"
    old = {name: (index, type_) for index, (name, type_) in enumerate(before.params)}
    new = {name: (index, type_) for index, (name, type_) in enumerate(after.params)}
    for name, (index, type_) in new.items():
        if name not in old:
            yield f"new parameter {index}: {type_} {name}"
        elif canonical(old[name][1]) != canonical(type_):
            yield f"{name}: {old[name][1]} -> {type_}"
    for name, (index, type_) in old.items():
        if name not in new:
            yield f"parameter {index} is gone: {type_} {name}"
    common_old = [name for name in old if name in new]
    common_new = [name for name in new if name in old]
    if common_old != common_new:
        yield f"order: {', '.join(common_old)} -> {', '.join(common_new)}"
