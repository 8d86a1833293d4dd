# SPDX-License-Identifier: Apache-2.0
"""Header text to plain C declarations.

Comments, directives, ``extern "C"``, export macros and attributes are replaced by blanks, so that every
remaining character keeps its line. Nothing is dropped in silence: what a reader of the header would call a
declaration but is not C is returned in ``left_out``.
"""

from __future__ import annotations

import re
import textwrap
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from .errors import HeaderError

_TOKEN = re.compile(
    r"""
      (?P<block>/\*.*?\*/)
    | (?P<line>//[^\n]*)
    | (?P<string>"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\\\n]*(?:\\.[^'\\\n]*)*')
    | (?P<open>/\*|["'])
    """,
    re.VERBOSE | re.DOTALL,
)
_GENERATED = re.compile(r"generated\s+automatic", re.IGNORECASE)
_DIRECTIVE = re.compile(r"^[ \t]*\#[ \t]*(\w*)([^\n]*)$", re.MULTILINE)
_CPLUSPLUS = re.compile(r"\s*(?:defined\s*\(\s*__cplusplus\s*\)|defined\s+__cplusplus|__cplusplus)\s*")
_EXTERN_C_ONLY = re.compile(r'(?:\s|\{|\}|extern\s*"C"|extern\s*"C\+\+")*')
#: Braces of a part for C++. Of those left open, only these are closed by another part.
_BRACE = re.compile(
    r"""
      "[^"\\\n]*(?:\\.[^"\\\n]*)*" | '[^'\\\n]*(?:\\.[^'\\\n]*)*'
    | (?P<c>\bextern\s*"C"\s*\{)
    | (?P<scope>\b(?:namespace\b(?:\s+[\w:]+)?|extern\s*"C\+\+")\s*\{)
    | [{}]
    """,
    re.VERBOSE,
)
_EXTERN_C = re.compile(r'\bextern\s*"C"\s*(\{)?|[{}]')
_ATTRIBUTE = re.compile(r"\b(?:__attribute__|__attribute|__declspec|ACL_DEPRECATED_MESSAGE)\s*\(")
_EXPORT_MACRO = re.compile(
    r"\b(?:ACL_DEPRECATED|[A-Z][A-Z0-9_]*_(?:API|VISIBILITY|EXPORT))\b"
    r"(?!\s*[,;)=\[}])"  # else it is a name: of a member, a parameter
)
_DEPRECATED_TEXT = re.compile(
    r"(?:\bdeprecated|ACL_DEPRECATED_MESSAGE)\s*\(\s*"
    r'((?:"(?:[^"\\\n]|\\.)*"\s*)+)\)'
)
_ATTRIBUTE_VALUE = re.compile(r"(?:__attribute(?:__)?|__declspec)\s*\(.*\)")
_INTEGER = re.compile(r"\(?\s*(-?(?:0[xX][0-9a-fA-F]{1,16}|\d{1,22}))[uUlL]{0,3}\s*\)?")
#: What our own headers say about the function that follows, one comment each.
_NOTE = re.compile(r"/\*\s*(releases|deprecated|source):\s*(.*?)\s*\*/")
_CLOSERS = {")": "(", "]": "[", "}": "{"}
_CALLED = re.compile(r"\b(\w+)\s*\(")
_WORD = re.compile(r'"[^"\\\n]*(?:\\.[^"\\\n]*)*"|\w+')
_PARENTHESIS = re.compile(r'"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[()]')
#: Several times what any header of a toolkit has. A parser in Python takes seconds for a megabyte of declarations.
_LARGEST = 1 << 20
_DEEPEST = 256


@dataclass(slots=True)
class Normalised:
    """Plain C text of one header and what was taken out of it."""

    name: str
    code: str = ""
    includes: list[str] = field(default_factory=list)
    #: Deprecation texts by the name of the function that they belong to.
    deprecated: dict[str, str] = field(default_factory=dict)
    #: (line, what, reason) of text that is not carried over.
    left_out: list[tuple[int, str, str]] = field(default_factory=list)
    #: (line, key, value) of the comments that our own headers carry facts in.
    notes: list[tuple[int, str, str]] = field(default_factory=list)
    #: Whether the header says that a program wrote it.
    generated: bool = False


class _Text:
    """Text of one header under work, with line lookup; blanking keeps all offsets."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self._lines = [0, *(m.end() for m in re.finditer("\n", text))]

    def line(self, offset: int) -> int:
        return bisect_right(self._lines, offset)

    def error(self, offset: int, message: str) -> HeaderError:
        return HeaderError(self.name, self.line(offset), message)

    def blank(self, spans: Iterable[tuple[int, int]]) -> None:
        """Blank spans that do not overlap; all at once, because each time costs a copy of the text."""
        pieces = []
        position = 0
        for start, end in sorted(spans):
            pieces += [self.text[position:start], _hole(self.text[start:end])]
            position = end
        self.text = "".join(pieces) + self.text[position:]


def _hole(text: str) -> str:
    return re.sub(r"[^\n]+", lambda match: " " * len(match.group()), text)


def normalise(name: str, data: bytes) -> Normalised:
    """Reduce a header to C declarations.

    Parameters
    ----------
    name : str
        How reports and errors name the header.
    data : bytes
        Its content.

    Raises
    ------
    HeaderError
        The content is not text, or its comments, literals, conditionals or brackets are not closed.
    """
    work = _Text(name, _decode(name, data))
    result = Normalised(name)
    _strip_comments(work, result)
    macros = _strip_directives(work, result)
    work.text = _expand(work.text, macros)
    deprecations = _strip_attributes(work)
    _strip_extern_c(work)
    _check_brackets(work)
    _assign_deprecations(work, result, deprecations)
    # C has no constexpr; for what a header declares with it, const says the same.
    result.code = re.sub(r"\bconstexpr\b", "const", work.text)
    return result


def _decode(name: str, data: bytes) -> str:
    if len(data) > _LARGEST:
        raise HeaderError(name, 1, f"larger than {_LARGEST >> 20} MiB")
    zero = data.find(b"\0")
    if zero >= 0:
        raise HeaderError(name, data.count(b"\n", 0, zero) + 1, "not a text file (NUL byte)")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise HeaderError(name, line, f"not UTF-8 (byte 0x{data[error.start]:02x})") from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _splice(text if text.endswith("\n") else text + "\n")


def _splice(text: str) -> str:
    """Join lines that are continued with a backslash; the newlines go after them, where no other line is moved."""
    pieces = []
    owed = 0
    for piece in text.split("\\\n"):
        head, newline, tail = piece.partition("\n")
        pieces.append(head + "\n" * owed + newline + tail if newline else piece)
        owed = 1 if newline else owed + 1
    return "".join(pieces) + "\n" * (owed - 1)


def _strip_comments(work: _Text, result: Normalised) -> None:
    pieces = []
    end = 0
    for match in _TOKEN.finditer(work.text):
        if match["open"]:
            if match["open"] == "/*":
                raise work.error(match.start(), "comment is not closed")
            line_start = work.text.rfind("\n", 0, match.start()) + 1
            if re.match(r"\s*#\s*(?:error|warning|pragma)\b", work.text[line_start : match.start()]):
                continue
            raise work.error(match.start(), f"{match['open']} literal is not closed")
        if match["string"]:
            continue
        if _GENERATED.search(match.group()):
            result.generated = True
        note = _NOTE.fullmatch(match.group())
        if note:
            result.notes.append((work.line(match.start()), note[1], note[2]))
        pieces += [work.text[end : match.start()], _hole(match.group())]
        end = match.end()
    work.text = "".join(pieces) + work.text[end:]


@dataclass(slots=True)
class _Conditional:
    start: int
    #: What the current branch is: "keep", "drop" (``#if 0``) or "c++".
    branch: str
    #: What the branches after it are.
    others: str
    branch_start: int


def _strip_directives(work: _Text, result: Normalised) -> dict[str, str]:
    """Blank every directive; returns the macros to expand.

    Both branches of a conditional are kept, so that no guard hides anything.
    """
    macros: dict[str, str] = {}
    open_conditionals: list[_Conditional] = []
    scopes: list[bool] = []
    characters = list(work.text)
    for match in _DIRECTIVE.finditer(work.text):
        keyword, rest = match[1], match[2].strip()
        if keyword in ("if", "ifdef", "ifndef"):
            if len(open_conditionals) == _DEEPEST:
                raise work.error(match.start(), f"conditionals nested more than {_DEEPEST} deep")
            open_conditionals.append(_Conditional(match.start(), *_branches(keyword, rest), match.end()))
        elif keyword in ("elif", "else", "endif"):
            if not open_conditionals:
                raise work.error(match.start(), f"#{keyword} without #if")
            current = open_conditionals[-1]
            # A part for C++ within one that is left out goes with it; its braces must not count twice.
            if current.branch != "c++" or all(outer.branch == "keep" for outer in open_conditionals[:-1]):
                _close_branch(work, characters, result, current, match.start(), scopes)
            current.branch, current.branch_start = current.others, match.end()
            if keyword == "endif":
                open_conditionals.pop()
        elif keyword == "include":
            result.includes.append(rest.strip('"<>'))
        elif keyword == "define":
            _read_macro(work, result, match.start(), rest, macros)
        elif keyword == "error":
            # Reached only under a condition that we do not evaluate; the text is still worth a line.
            result.left_out.append((work.line(match.start()), f"#error {rest}", "directive"))
        characters[match.start() : match.end()] = " " * (match.end() - match.start())
    if open_conditionals:
        raise work.error(open_conditionals[-1].start, "conditional without #endif")
    work.text = "".join(characters)
    return macros


def _branches(keyword: str, condition: str) -> tuple[str, str]:
    """Decide about the first branch of a conditional, and about the others."""
    if keyword == "if" and condition == "0":
        return "drop", "keep"
    if _CPLUSPLUS.fullmatch(condition):
        return ("keep", "c++") if keyword == "ifndef" else ("c++", "keep")
    return "keep", "keep"


def _close_branch(
    work: _Text,
    characters: list[str],
    result: Normalised,
    conditional: _Conditional,
    end: int,
    scopes: list[bool],
) -> None:
    """Blank a branch that is not kept, less the braces of ``extern "C"`` that another branch closes or has opened."""
    if conditional.branch == "keep":
        return
    start = conditional.branch_start
    body = "".join(characters[start:end])
    cpp = conditional.branch == "c++"
    kept = _open_ends(body, scopes) if cpp else []
    reason = "for C++ only (#ifdef __cplusplus)" if cpp else "disabled with #if 0"
    position = 0
    for kept_start, kept_end in [*kept, (len(body), len(body))]:
        part = body[position:kept_start]
        if part.strip() and not (cpp and _EXTERN_C_ONLY.fullmatch(part)):
            line = work.line(start + position + len(part) - len(part.lstrip()))
            result.left_out.append((line, textwrap.shorten(part, 80), reason))
        characters[start + position : start + kept_start] = _hole(part)
        position = kept_end


def _open_ends(body: str, scopes: list[bool]) -> list[tuple[int, int]]:
    """Spans of ``extern "C" {`` that a part for C++ does not close, and of ``}`` that close one of another part.

    `scopes` are what the parts so far have left open: True for an ``extern "C"``, False for a namespace.
    """
    kept = []
    opened: list[re.Match[str]] = []
    for match in _BRACE.finditer(body):
        if match.group().endswith("{"):
            opened.append(match)
        elif match.group() != "}":
            continue  # a literal
        elif opened:
            opened.pop()
        elif not scopes or scopes.pop():
            kept.append(match.span())
    for match in opened:
        if match["c"]:
            kept.append(match.span())
        if match["c"] or match["scope"]:
            scopes.append(match["c"] is not None)
    return kept


def _read_macro(work: _Text, result: Normalised, offset: int, text: str, macros: dict[str, str]) -> None:
    match = re.match(r"(\w+)(\([^)]*\))?\s*(.*)", text)
    if match is None:
        raise work.error(offset, "#define without a name")
    name, arguments, value = match[1], match[2], match[3].strip()
    if not arguments and (not value or _ATTRIBUTE_VALUE.fullmatch(value)):
        macros[name] = ""  # a guard, or an export macro
    if not value:
        return
    integer = None if arguments else _INTEGER.fullmatch(value)
    if integer:
        macros[name] = integer[1]
    result.left_out.append((work.line(offset), f"#define {name}{arguments or ''}", "macro"))


def _strip_attributes(work: _Text) -> list[tuple[int, str]]:
    """Blank attributes and export macros; returns (offset, text) of deprecations."""
    found = []
    spans = []
    position = 0
    while match := _ATTRIBUTE.search(work.text, position):
        position = _matching(work, match.end() - 1)
        text = _DEPRECATED_TEXT.search(work.text, match.start(), position)
        if text:
            found.append((match.start(), _literal(text[1])))
        spans.append((match.start(), position))
    work.blank(spans)
    work.blank(match.span() for match in _EXPORT_MACRO.finditer(work.text))
    return found


def _literal(text: str) -> str:
    pieces = re.findall(r'"((?:[^"\\\n]|\\.)*)"', text)
    return re.sub(r"\\(.)", lambda match: " " if match[1] in "nrt" else match[1], "".join(pieces))


def _matching(work: _Text, start: int) -> int:
    """Offset after the bracket that closes the one at `start`."""
    depth = 0
    for match in _PARENTHESIS.finditer(work.text, start):
        depth += {"(": 1, ")": -1}.get(match.group(), 0)
        if depth == 0:
            return match.end()
    raise work.error(start, "( is not closed")


def _strip_extern_c(work: _Text) -> None:
    spans = []
    blocks: list[int | None] = []  # open braces: where its extern "C" stands, None for any other
    for match in _EXTERN_C.finditer(work.text):
        if match.group() == "{":
            blocks.append(None)
        elif match.group() == "}":
            if blocks and blocks.pop() is not None:
                spans.append(match.span())
        else:
            spans.append(match.span())
            if match[1]:
                blocks.append(match.start())
    for start in blocks:
        if start is not None:
            raise work.error(start, 'extern "C" { is not closed')
    work.blank(spans)


def _check_brackets(work: _Text) -> None:
    stack: list[tuple[str, int]] = []
    for match in re.finditer(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|[()\[\]{}$]', work.text):
        bracket = match.group()
        if bracket in "([{":
            stack.append((bracket, match.start()))
        elif bracket in _CLOSERS and (not stack or stack.pop()[0] != _CLOSERS[bracket]):
            raise work.error(match.start(), f"{bracket} without {_CLOSERS[bracket]}")
        elif bracket == "$":
            raise work.error(match.start(), "$ in a name, which C does not have")
    if stack:
        raise work.error(stack[-1][1], f"{stack[-1][0]} is not closed")


def _assign_deprecations(work: _Text, result: Normalised, deprecations: list[tuple[int, str]]) -> None:
    """Give each deprecation to the function of the statement that it stands in."""
    if not deprecations:
        return
    ends = [0, *(match.end() for match in re.finditer("[;}]", work.text)), len(work.text)]
    functions: dict[int, re.Match[str] | None] = {}
    for offset, text in deprecations:
        index = bisect_right(ends, offset)
        if index not in functions:
            functions[index] = _CALLED.search(work.text, ends[index - 1], ends[index])
        function = functions[index]
        if function is None:
            result.left_out.append((work.line(offset), f"deprecation text {text!r}", "not on a function"))
        else:
            result.deprecated[function[1]] = text


def _expand(text: str, macros: dict[str, str]) -> str:
    if not macros:
        return text
    return _WORD.sub(lambda match: macros.get(match.group(), match.group()), text)
