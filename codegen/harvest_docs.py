# SPDX-License-Identifier: Apache-2.0
"""Prototypes in documents: the only public source for operators whose headers CANN's build generates."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from .errors import HeaderError
from .harvest_sources import SIDE_DIRECTORIES
from .normalise import normalise
from .parser import Prototype, parse_header

_FENCE = re.compile(r"^[ \t]*```[ \t]*(?:c|cpp|c\+\+)?[ \t]*\n(.*?)^[ \t]*```", re.M | re.S | re.I)
_INLINE = re.compile(r"`([^`\n]*aclnnStatus[^`\n]*)`")
_PROTOTYPE = re.compile(r"\baclnnStatus\s+(acl(?:nn)?[A-Z0-9]\w*)\s*\(([^()]*)\)")
_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
_INCLUDE = re.compile(r'#\s*include\s*["<](?:[^">]*/)?(acl\w+\.h)[">]')


@dataclass(frozen=True, slots=True)
class Document:
    """One page about operators."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class DocumentedHeader:
    """Prototypes of one page, under the name of the header that its example includes."""

    document: str
    header: str
    functions: tuple[Prototype, ...]


def read_documents(roots: Sequence[Path]) -> list[Document]:
    """Pages about operators below directories, sorted by name.

    Raises
    ------
    FileNotFoundError
        A root does not exist.
    """
    found = {}
    for root in roots:
        if not root.is_dir():
            raise FileNotFoundError(f"no such directory: {root}")
        for path in root.rglob("acl*.md"):
            name = path.relative_to(root).as_posix()
            if not SIDE_DIRECTORIES.intersection(Path(name).parts[:-1]):
                found[name] = path
    return [Document(name, found[name].read_text(encoding="utf-8-sig").replace("\r\n", "\n")) for name in sorted(found)]


def documented_headers(document: Document) -> tuple[list[DocumentedHeader], list[str]]:
    """Prototypes of a page by header, and what is wrong with those that are no C."""
    functions: dict[str, Prototype] = {}
    problems = []
    for name, parameters in prototypes(document.text):
        code = f"aclnnStatus {name}({parameters});".encode()
        try:
            parsed = parse_header(normalise(document.name, code))
        except HeaderError as error:
            problems.append(f"{name}: {error.message}")
            continue
        for function in parsed.functions:
            functions.setdefault(function.name, function)
        problems += [f"{name}: {entry.what}: {entry.reason}" for entry in parsed.left_out]
    by_header: dict[str, list[Prototype]] = {}
    includes = _INCLUDE.findall(document.text)
    for function in functions.values():
        by_header.setdefault(_header_of(function.name, includes), []).append(function)
    return [DocumentedHeader(document.name, header, tuple(items)) for header, items in by_header.items()], problems


def prototypes(text: str) -> Iterator[tuple[str, str]]:
    """Name and parameter list of every prototype on a page."""
    pieces = [block for block in _FENCE.findall(text) if "#include" not in block]
    pieces += map(html.unescape, _INLINE.findall(text))
    for piece in pieces:
        for match in _PROTOTYPE.finditer(_COMMENT.sub(" ", piece)):
            # Old pages set parameter names in bold or italics, or end the list with a comma.
            yield match[1], re.sub(r"\\(?=_)", "", match[2]).replace("**", "* *").strip().rstrip(",")


def _header_of(function: str, includes: Sequence[str]) -> str:
    """Header that the page's example includes for a function, else the one that it should be in by its name."""
    stem = function.removesuffix("GetWorkspaceSize").removeprefix("aclnn")
    named = f"aclnn_{snake(stem)}.h"
    flat = [include for include in includes if include.replace("_", "") == named.replace("_", "")]
    inplace = f"aclnn_{snake(stem.removeprefix('Inplace'))}.h"
    flat += [include for include in includes if include.replace("_", "") == inplace.replace("_", "")]
    return flat[0] if flat else named


def snake(name: str) -> str:
    """Lower-case words joined by underscores, divided as CANN's build divides operator names."""
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()
