# SPDX-License-Identifier: Apache-2.0
"""Headers to declarations, one header at a time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pycparser import c_ast  # type: ignore[import-untyped]
from pycparser.c_generator import CGenerator  # type: ignore[import-untyped]
from pycparser.c_parser import CParser, ParseError  # type: ignore[import-untyped]

from .constant import evaluate
from .errors import HeaderError
from .ir import CType, Enum, EnumMember
from .normalise import Normalised, normalise

#: Type names that a header may use without declaring or including them.
BASE_TYPES = (
    *(f"{sign}int{bits}_t" for sign in ("", "u") for bits in (8, 16, 32, 64)),
    "size_t", "ssize_t", "intptr_t", "uintptr_t", "ptrdiff_t", "bool", "wchar_t",
    "aclTensor", "aclTensorList", "aclScalar", "aclScalarList", "aclIntArray", "aclFloatArray",
    "aclBoolArray", "aclOpExecutor", "aclnnStatus", "aclError", "aclrtStream", "aclrtEvent",
    "aclrtContext", "aclDataType", "aclFormat", "aclFloat16",
)  # fmt: skip

_CPP_ONLY = re.compile(
    r"\b(?:namespace|template|class|using|operator|public|private|virtual|nullptr|auto|decltype|typename)\b"
    r"|::|[\w*]\s*&&?\s*\w+\s*[,)=]"
)
_PIECE = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|[()\[\]{};]')
_CALLED = re.compile(r"\b(\w+)\s*\(")
#: A C++ reference among the parameters of a declaration.
_REFERENCE = re.compile(r"(?<=[\w*\s])&(?=\s*(\w+)\s*[,)])")
_TAG = re.compile(r"\b(?:enum|struct|union)\s+(\w+)\s*\{")
_TYPE_NAME = re.compile(r"(?<!enum )(?<!struct )(?<!union )\b(\w+)(?=\s+\**\w+\s*[(,;)])")
_PLAIN_NAME = re.compile(r"[\w./+,=@ -]+")
_LOCATION = re.compile(r":(\d+)(?::(\d+))?: (.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Prototype:
    """A function as the header spells it."""

    name: str
    ret: str
    params: tuple[tuple[str, str], ...]  # (name, type)
    header: str
    line: int
    deprecated: str | None = None
    releases: tuple[str, ...] = ()
    documented: bool = False

    @property
    def abi(self) -> tuple[str, ...]:
        """What a caller depends on: types without qualifiers."""
        types = (self.ret, *(type_ for _, type_ in self.params))
        return tuple(re.sub(r"\s+", "", re.sub(r"\bconst\b", "", type_)) for type_ in types)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A part of a header that nothing is generated for."""

    header: str
    line: int
    what: str
    reason: str


@dataclass(slots=True)
class Header:
    """What one header declares."""

    name: str
    functions: list[Prototype] = field(default_factory=list)
    enums: list[Enum] = field(default_factory=list)
    types: list[CType] = field(default_factory=list)
    type_names: set[str] = field(default_factory=set)
    left_out: list[LeftOut] = field(default_factory=list)
    generated: bool = False


def find_headers(roots: Iterable[Path]) -> dict[str, Path]:
    """Headers below directories (or single files), by the name that an ``#include`` would use.

    Raises
    ------
    FileNotFoundError
        A root does not exist.
    """
    found: dict[str, Path] = {}
    for root in roots:
        if root.is_dir():
            for path in sorted(root.rglob("*.h")):
                if not path.is_dir():
                    found.setdefault(_include_name(path, root), path)
        elif root.is_file():
            found.setdefault(_include_name(root, root.parent), root)
        else:
            raise FileNotFoundError(f"no such header or directory: {root}")
    return found


def _include_name(path: Path, root: Path) -> str:
    """Name of a header; one that could end a comment or a literal of the generated code is refused."""
    name = path.relative_to(root).as_posix()
    if not _PLAIN_NAME.fullmatch(name):
        raise HeaderError(ascii(str(path)), 1, "file name with characters other than letters, digits and _.+-,=@ ")
    if not path.is_file():
        raise HeaderError(str(path), 1, "not a regular file")
    return name


def parse_headers(headers: Mapping[str, Path]) -> list[Header]:
    """Parse headers one by one, included ones first.

    Include guards and other conditionals have no effect: whatever a header declares is seen.
    """
    try:
        return _parse_all({name: normalise(name, path.read_bytes()) for name, path in headers.items()})
    except HeaderError as error:
        raise HeaderError(str(headers[error.header]), error.line, error.message) from None


def _parse_all(texts: Mapping[str, Normalised]) -> list[Header]:
    parsed: list[Header] = []
    visible: dict[str, frozenset[str]] = {}
    for name in _in_include_order(texts):
        names: set[str] = set()
        for included in _resolve_includes(name, texts):
            names |= visible.get(included, frozenset())
        header = parse_header(texts[name], names)
        visible[name] = frozenset(names | header.type_names)
        parsed.append(header)
    return parsed


def _resolve_includes(name: str, texts: Mapping[str, Normalised]) -> list[str]:
    """Headers of the set that a header includes, named relative to a root or to the header itself."""
    folder = name.rpartition("/")[0]
    result = []
    for include in texts[name].includes:
        for candidate in (include, f"{folder}/{include}"):
            if candidate in texts:
                result.append(candidate)
                break
    return result


def _in_include_order(texts: Mapping[str, Normalised]) -> Iterator[str]:
    opened: set[str] = set()
    finished: set[str] = set()
    for start in texts:
        pending = [start]
        while pending:
            name = pending[-1]
            if name not in opened:
                opened.add(name)
                pending += [item for item in reversed(_resolve_includes(name, texts)) if item not in opened]
                continue
            pending.pop()
            if name not in finished:
                finished.add(name)
                yield name


def parse_header(text: Normalised, known_types: Iterable[str] = ()) -> Header:
    """Parse one normalised header.

    A header that only a C++ compiler understands comes back without declarations, and with the reason and the names
    of what looks like its functions in ``left_out``.

    Raises
    ------
    HeaderError
        The header is neither C nor C++.
    """
    header = Header(text.name, generated=text.generated)
    header.left_out = [LeftOut(text.name, *entry) for entry in text.left_out]
    prelude = "".join(f"typedef int {name};" for name in sorted({*BASE_TYPES, *known_types}))
    prelude_size = prelude.count("typedef")
    try:
        tree = _parse_c(text, prelude, header)
    except (ParseError, RecursionError) as error:
        cpp = _cpp_only(text.code)
        if cpp is None:
            raise _located(text, error, len(prelude)) from None
        line = text.code.count("\n", 0, cpp.start()) + 1
        names = ", ".join(dict.fromkeys(_function_names(text.code)))
        reason = f"C++ only ({cpp.group()})" + (f": {names}" if names else "")
        header.left_out.append(LeftOut(text.name, line, "the whole header", reason))
        return header
    reader = _Reader(header, text)
    for node in (tree.ext or [])[prelude_size:]:
        try:
            reader.read(node)
        except RecursionError:
            raise HeaderError(text.name, _line(node), "nested too deeply") from None
    return header


def _parse_c(text: Normalised, prelude: str, header: Header) -> c_ast.FileAST:
    """Parse as C; where only references stand in the way, they are read as pointers, which they are in the ABI."""
    try:
        return CParser().parse(prelude + text.code, text.name)
    except ParseError:
        code = _REFERENCE.sub("*", text.code)
        tree = CParser().parse(prelude + code, text.name)
    line, position = 1, 0
    for match in _REFERENCE.finditer(text.code):
        line += text.code.count("\n", position, match.start())
        position = match.start()
        header.left_out.append(LeftOut(text.name, line, f"reference {match[1]}", "C++; declared as a pointer"))
    return tree


def _pieces(code: str) -> Iterator[tuple[int, int]]:
    """Spans of the declarations and definitions at the top level, without the blanks before them."""
    start = depth = opened = 0
    for match in _PIECE.finditer(code):
        bracket = match.group()
        if bracket in "([{":
            if bracket == "{" and depth == 0:
                opened = match.start()
            depth += 1
        elif bracket in ")]}":
            depth -= 1
        if depth or bracket not in ";}":
            continue
        if bracket == "}":
            # What has a body ends with it; a type or an initialiser goes on to its semicolon.
            head = code[start:opened]
            if ")" not in head and head.split(None, 1)[:1] not in (["namespace"], ["inline"], ["extern"]):
                continue
        text = code[start : match.end()]
        yield start + len(text) - len(text.lstrip()), match.end()
        start = match.end()


def _function_names(code: str) -> Iterator[str]:
    """Names of what looks like a function at the top level."""
    for start, end in _pieces(code):
        head = code[start:end].partition("{")[0]
        called = _CALLED.search(head)
        if called:
            yield called[1]


def _cpp_only(code: str) -> re.Match[str] | None:
    """Find what only C++ has: its keywords and operators, or a tag used as a type name."""
    tags = set(_TAG.findall(code))
    alone = (match for match in _TYPE_NAME.finditer(code) if match[1] in tags)
    return _CPP_ONLY.search(code) or next(alone, None)


def _located(text: Normalised, error: Exception, prelude_size: int) -> HeaderError:
    if isinstance(error, RecursionError):
        return HeaderError(text.name, 1, "nested too deeply")
    match = _LOCATION.search(str(error))
    if match is None:
        return HeaderError(text.name, max(text.code.count("\n"), 1), f"not understood: {error}")
    line = int(match[1])
    # An unknown type name is noticed only at what follows it.
    before = text.code.split("\n")[line - 1][: max(int(match[2] or 1) - 1 - (prelude_size if line == 1 else 0), 0)]
    word = re.search(r"(\w+)\s*\Z", before[-200:])
    return HeaderError(text.name, line, f"not understood {match[3]}" + (f" (after {word[1]})" if word else ""))


class _Reader:
    """Sorts the top-level nodes of one header."""

    def __init__(self, header: Header, text: Normalised) -> None:
        self._header = header
        self._text = text
        self._constants: dict[str, int] = {}
        self._generator = CGenerator()
        self._notes = list(text.notes)

    def read(self, node: c_ast.Node) -> None:
        if isinstance(node, c_ast.Typedef):
            self._read_typedef(node)
        elif isinstance(node, c_ast.Decl):
            self._read_declaration(node)
        elif isinstance(node, c_ast.FuncDef):
            self._leave_out(node, f"function {node.decl.name}", "has a body")
        else:
            self._leave_out(node, self._generator.visit(node), "not a declaration")

    def _read_typedef(self, node: c_ast.Typedef) -> None:
        self._header.type_names.add(node.name)
        inner = node.type.type if isinstance(node.type, c_ast.TypeDecl) else None
        if isinstance(inner, c_ast.Enum) and inner.values is not None:
            self._read_enum(inner, node.name, typedef=True)
        else:
            self._add_type(node.name, node)

    def _read_declaration(self, node: c_ast.Decl) -> None:
        if isinstance(node.type, c_ast.FuncDecl):
            self._read_function(node, node.type)
        elif isinstance(node.type, c_ast.Enum) and node.type.values is not None and node.name is None:
            self._read_enum(node.type, node.type.name or "", typedef=False)
        elif isinstance(node.type, (c_ast.Struct, c_ast.Union, c_ast.Enum)):
            self._add_type(node.type.name or "", node)
        else:
            self._leave_out(node, f"variable {node.name}", "not a function")

    def _add_type(self, name: str, node: c_ast.Node) -> None:
        self._header.types.append(CType(name, self._generator.visit(node), self._header.name))

    def _read_enum(self, node: c_ast.Enum, name: str, *, typedef: bool) -> None:
        members = []
        following = 0
        assert node.values is not None
        for item in node.values.enumerators:
            if item.value is not None:
                try:
                    following = evaluate(item.value, self._constants)
                except ValueError as error:
                    raise HeaderError(self._header.name, _line(item), f"{item.name}: {error}") from None
            if not -(1 << 63) <= following < 1 << 64:
                raise HeaderError(self._header.name, _line(item), f"{item.name}: does not fit into 64 bits")
            members.append(EnumMember(item.name, following))
            self._constants[item.name] = following
            following += 1
        repeated = _repeated(member.name for member in members)
        if repeated:
            raise HeaderError(self._header.name, _line(node), f"two enumerators {repeated}")
        self._header.enums.append(Enum(name, tuple(members), self._header.name, node.name or "", typedef))

    def _read_function(self, node: c_ast.Decl, function: c_ast.FuncDecl) -> None:
        notes = self._take_notes(_line(node))
        if "static" in node.storage:
            self._leave_out(node, f"function {node.name}", "static, not exported")
            return
        params: list[tuple[str, str]] = []
        for item in function.args.params if function.args else ():
            if isinstance(item, c_ast.EllipsisParam):
                self._leave_out(node, f"function {node.name}", "variable number of arguments")
                return
            if isinstance(item, c_ast.ID):
                raise HeaderError(self._header.name, _line(node), f"{node.name}: {item.name} is not a type")
            type_ = self._spell(item.type)
            if type_ != "void":
                params.append((item.name or f"arg{len(params)}", type_))
            elif item.name or len(function.args.params) > 1:
                raise HeaderError(self._header.name, _line(node), f"{node.name}: parameter of type void")
        repeated = _repeated(name for name, _ in params)
        if repeated:
            raise HeaderError(self._header.name, _line(node), f"{node.name}: two parameters {repeated}")
        self._header.functions.append(
            Prototype(
                name=node.name,
                ret=self._spell(function.type),
                params=tuple(params),
                header=self._header.name,
                line=_line(node),
                deprecated=self._text.deprecated.get(node.name) or notes.get("deprecated"),
                releases=tuple(filter(None, re.split(r",\s*", notes.get("releases", "")))),
                documented="source" in notes,
            )
        )

    def _take_notes(self, line: int) -> dict[str, str]:
        """Take the notes above a line that no earlier function has taken."""
        taken = {}
        while self._notes and self._notes[0][0] <= line:
            _, key, value = self._notes.pop(0)
            taken[key] = value
        return taken

    def _spell(self, node: c_ast.Node) -> str:
        """C text of a type without the name that it declares."""
        innermost = node
        while not isinstance(innermost, c_ast.TypeDecl):
            innermost = innermost.type
        innermost.declname = None
        text: str = self._generator.visit(c_ast.Typename(None, [], None, node))
        return text

    def _leave_out(self, node: c_ast.Node, what: str, reason: str) -> None:
        self._header.left_out.append(LeftOut(self._header.name, _line(node), what, reason))


def _repeated(names: Iterable[str]) -> str:
    """Find a name that occurs twice; empty if there is none."""
    return next((name for name, count in Counter(names).items() if count > 1), "")


def _line(node: c_ast.Node) -> int:
    return int(node.coord.line) if node.coord else 1
