# SPDX-License-Identifier: Apache-2.0
"""Facts out of documents: the tables of parameters, and which products support an operator."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from .harvest_docs import Document, prototypes
from .harvest_facts import Facts, OperatorFacts, ParamFacts, facts_text, load_facts
from .harvest_store import Store, Unit, write_changed
from .ir import RECORD_KINDS, Direction
from .roles import PHASE1_SUFFIX, kind_of

_HEADING = re.compile(r"^#{2,4}[ \t]+(acl\w+?)(?:GetWork[sS]paceSize)?[ \t]*$", re.M)
_NEXT_HEADING = re.compile(r"^##?[ \t]+(?!参数说明)\S.*$", re.M)
_ROW = re.compile(r"<tr[^>]*>(.*?)(?=</tr>|<tr|</table>)", re.S | re.I)
_CELL = re.compile(r"<t[dh]([^>]*)>(.*?)(?=</t[dh]>|<t[dh][ >]|$)", re.S | re.I)
_SPAN = re.compile(r"rowspan\s*=\s*[\"']?(\d+)", re.I)
_TABLE = re.compile(r"<table.*?</table>|(?:^[ \t]*\|.*\|[ \t]*\n)+", re.S | re.M | re.I)
_BULLET = re.compile(
    r"^[ \t]*[-*][ \t]+\W{0,2}(\w+)\W{0,2}[ \t]*[（(]((?:const)?[^，,）)\n]*)[，,][ \t]*([^）)\n]*)[）)](.*)$", re.M
)
_DTYPE_NAMES = {"FLOAT32": "FLOAT", "BFLOAT16": "BF16", "FLOAT8_E4M3": "FLOAT8_E4M3FN", "HIFP8": "HIFLOAT8"}
_DTYPE = re.compile(
    r"(?<![A-Za-z0-9_])(?:ACL_)?(FLOAT8_E4M3FN|FLOAT8_E4M3|FLOAT8_E5M2|FLOAT8_E8M0|FLOAT6_E3M2|FLOAT6_E2M3|FLOAT4_E2M1|FLOAT4_E1M2"
    r"|HIFLOAT8|HIFP8|BFLOAT16|BF16|FLOAT16|FLOAT32|FLOAT|DOUBLE|INT4|UINT1|U?INT(?:8|16|32|64)|BOOL|COMPLEX(?:32|64|128)|STRING)"
    r"(?![A-Za-z0-9_])",
    re.I,
)
_FORMAT_NAMES = {"NZ": "FRACTAL_NZ"}
_FORMAT = re.compile(
    r"(?<![A-Za-z0-9_])(?:ACL_FORMAT_)?(ND|NCHW|NHWC|HWCN|NCDHW|NDHWC|NDC1HWC0|NC1HWC0|NCL|NC|FRACTAL_NZ(?:_C0_\d+)?|FRACTAL_Z_3D|FRACTAL_Z|NZ)"
    r"(?![A-Za-z0-9_])"
)
_RANKS = re.compile(r"\d(?:\s*[-~]\s*\d)?(?:\s*[、，,/]\s*\d(?:\s*[-~]\s*\d)?)*")
_NOT_NULL = re.compile(r"(?:不能|不可|不支持|不允许|不得|禁止|不应|非)[^，。；,;\n]*?(?:空指针|nullptr|为空)", re.I)
#: A remark that names the parameter that may be absent.
_ABOUT = re.compile(
    r"可选(?:输入|输出|参数)?[ \t]*`?([A-Za-z]\w*)`?"
    r"|([A-Za-z]\w*)`?[ \t]*(?:可选|(?:参数)?[不非]?(?:传入|传|为|是|输入)*[ \t]*(?:空指针|nullptr|空(?=[时，])))"
)
_NULLABLE = re.compile(
    r"可选(?!择|值|的?取值|范围|项为|\s*[\[（(“\"‘{：:])|(?:支持|允许|可以?|能)(?:传入?|输入|为|设置?为|传递|取)*\s*(?:空指针|nullptr|None)"
    r"|(?:为|传入?|传递|输入)\s*(?:空指针|nullptr|空(?=[时，]))|可(?:以)?(?:为|传)空(?!\s*[Tt]ensor)",
    re.I,
)
_PRODUCTS = (
    (re.compile(r"Ascend 950"), "Ascend 950"),
    (re.compile(r"Atlas A3"), "Atlas A3"),
    (re.compile(r"Atlas 200I/500 A2"), "Atlas 200I/500 A2"),
    (re.compile(r"Atlas A2|Atlas 800I A2"), "Atlas A2"),
    (re.compile(r"Atlas 推理系列"), "Atlas inference"),
    (re.compile(r"Atlas 训练系列"), "Atlas training"),
)
_POINTERS = frozenset({*RECORD_KINDS, "string"})
Row = Mapping[str, str]


def write_facts(folder: Path, store: Store, documents: Iterable[Document]) -> None:
    """Add what documents tell about operators to the facts, one file for each library."""
    facts: dict[str, OperatorFacts] = dict(load_facts(folder)) if folder.is_dir() else {}
    for document in documents:
        facts.update(_of_document(store, document))
    by_library: dict[str, dict[str, OperatorFacts]] = {}
    for file, unit in store.units():
        if unit.title in facts:
            by_library.setdefault(file.library, {})[unit.title] = facts[unit.title]
    for library, known in by_library.items():
        write_changed(folder / f"{library}.json", facts_text(known).encode())
    load_facts.cache_clear()


def _of_document(store: Store, document: Document) -> Facts:
    products = supported_products(document.text)
    result = {}
    for operator, text in _sections(document.text):
        found = store.find(operator + PHASE1_SUFFIX)
        if found is not None:
            result[operator] = OperatorFacts(products, match_params(found[1], list(table_rows(text))))
    return result


def _sections(text: str) -> Iterator[tuple[str, str]]:
    """Sections about first phases, by operator; a second phase's section comes later."""
    functions = {name for name, _ in prototypes(text)}
    declared = {name.removesuffix(PHASE1_SUFFIX) for name in functions if name.endswith(PHASE1_SUFFIX)}
    seen: set[str] = set()
    for heading in _HEADING.finditer(text):
        # A heading that was copied from another page names an operator that this page does not declare.
        operator = min(declared) if len(declared) == 1 and heading[1] not in functions else heading[1]
        if operator in declared and operator not in seen:
            seen.add(operator)
            following = _NEXT_HEADING.search(text, heading.end())
            yield operator, text[heading.end() : following.start() if following else len(text)]


def supported_products(text: str) -> tuple[str, ...]:
    """Products that a page says its operators are supported on."""
    start = text.find("产品支持情况")
    if start < 0:
        return ()
    found = set()
    for line in text[start : text.find("\n## ", start)].splitlines():
        verdict = re.search(r"[:：|]\s*(√|支持)\s*\|?\s*$", line)
        for pattern, name in _PRODUCTS:
            if pattern.search(line):
                found |= {name} if verdict else set()
                break
    return tuple(name for _, name in _PRODUCTS if name in found)


def table_rows(text: str) -> Iterator[Row]:
    """Rows of the first table of parameters, or of an enumeration of parameters, by column."""
    for match in _TABLE.finditer(text):
        cells = list(_cells(match.group()))
        columns = [_column(cell) for cell in cells[0]] if cells else []
        if "name" in columns and "direction" in columns:
            for row in cells[1:]:
                yield dict(zip(columns, row, strict=False))
            return
    for bullet in _BULLET.finditer(text):
        yield {"name": bullet[1], "direction": bullet[3], "text": bullet[4]}


def _cells(table: str) -> Iterator[list[str]]:
    if table.lstrip().startswith("|"):
        for line in table.splitlines():
            cells = [_plain(cell) for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))]
            if not all(re.fullmatch(r":?-+:?", cell) for cell in cells):
                yield cells
        return
    pending: dict[int, tuple[int, str]] = {}
    for row in _ROW.finditer(table):
        cells = []
        for cell in _CELL.finditer(row[1]):
            _take_pending(cells, pending)
            span = _SPAN.search(cell[1])
            if span and int(span[1]) > 1:
                pending[len(cells)] = (int(span[1]) - 1, _plain(cell[2]))
            cells.append(_plain(cell[2]))
        _take_pending(cells, pending)
        if cells:
            yield cells


def _take_pending(cells: list[str], pending: dict[int, tuple[int, str]]) -> None:
    """Fill in cells that reach down from rows above."""
    while len(cells) in pending:
        count, text = pending.pop(len(cells))
        if count > 1:
            pending[len(cells)] = (count - 1, text)
        cells.append(text)


def _plain(cell: str) -> str:
    text = re.sub(r"<br\s*/?>|</li>|</p>", "\n", re.sub(r"<sup>.*?</sup>", "", cell))
    return html.unescape(re.sub(r"<[^>]+>", "", text)).replace("\\_", "_").replace("\\*", "*").strip(" \t\n*`")


def _column(title: str) -> str:
    for key, column in (
        ("参数名", "name"),
        ("输入", "direction"),
        ("类型", "dtypes"),
        ("格式", "formats"),
        ("维度", "rank"),
        ("shape", "rank"),
    ):
        if key in title and not (column == "dtypes" and "格式" in title):
            return column
    return f"text {title}"


def match_params(unit: Unit, rows: Sequence[Row]) -> dict[str, ParamFacts]:
    """Facts by the parameters' names in the prototype.

    Documents spell some names differently. If they have as many rows as there are parameters, position decides.
    """
    params = [(name, kind_of(type_)) for name, type_ in unit.functions[0].params[:-2]]
    named = {_folded(_name(row)): row for row in rows}
    tail = [row for row in rows if _folded(_name(row)) not in ("workspacesize", "executor")]
    result = {}
    for index, (name, kind) in enumerate(params):
        row = named.get(_folded(name))
        if row is None and len(tail) == len(params) and _folded(_name(tail[index])) not in map(_folded, dict(params)):
            row = tail[index]
        if row is not None:
            facts = _param_facts(row, kind)
            if facts != ParamFacts():
                result[name] = facts
    return result


def _name(row: Row) -> str:
    match = re.match(r"\W*(\w+)", row["name"])
    return match[1] if match else ""


def _folded(name: str) -> str:
    return name.replace("_", "").lower()


def _param_facts(row: Row, kind: str) -> ParamFacts:
    tensor = kind in ("tensor", "tensor_list")
    told = (text for column, text in row.items() if column not in ("dtypes", "formats", "rank"))
    optional = kind in _POINTERS and _is_nullable("\n".join(told), _name(row))
    described = tensor or kind in ("scalar", "scalar_list")
    return ParamFacts(
        _direction(row.get("direction", "")) if tensor else None,
        optional,
        _words(_DTYPE, _DTYPE_NAMES, row.get("dtypes", "").upper()) if described else (),
        _words(_FORMAT, _FORMAT_NAMES, row.get("formats", "")) if tensor else (),
        _rank(row.get("rank", "")) if tensor else "",
    )


def _is_nullable(prose: str, name: str) -> bool:
    def about_another(match: re.Match[str]) -> str:
        return match.group() if _folded(match[1] or match[2]) == _folded(name) else ""

    return _NULLABLE.search(_ABOUT.sub(about_another, _NOT_NULL.sub("", prose))) is not None


def _direction(text: str) -> Direction | None:
    reads, writes = ("输入" in text or "入参" in text), ("输出" in text or "出参" in text)
    if reads and writes:
        return "inout"
    return "in" if reads else "out" if writes else None


def _words(pattern: re.Pattern[str], names: Mapping[str, str], text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names.get(word, word) for word in pattern.findall(text)))


def _rank(text: str) -> str:
    plain = re.sub(r"\s|维|D\b", "", text)
    if not _RANKS.fullmatch(plain):
        return ""
    return re.sub(r"[、，/]", ",", plain.replace("~", "-"))
