# SPDX-License-Identifier: Apache-2.0
"""A second opinion on every header of ours: libclang sees the same functions, types and constants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from clang.cindex import Cursor, CursorKind, Index, TranslationUnit

from codegen.ctext import prototypes
from codegen.ir import Api
from codegen.parser import Header, find_headers, parse_headers
from codegen.roles import assemble
from codegen.verify import function_pointer

HEADERS = Path(__file__).resolve().parents[2] / "headers"
#: The libclang package brings no headers, and a C library's are not needed.
STANDARD = {
    "stdbool.h": "#define bool _Bool\n",
    "stddef.h": "typedef __SIZE_TYPE__ size_t; typedef __PTRDIFF_TYPE__ ptrdiff_t; typedef __WCHAR_TYPE__ wchar_t;\n",
    "stdint.h": "".join(
        f"typedef __{sign}INT{bits}_TYPE__ {sign.lower()}int{bits}_t;\n"
        for sign in ("", "U")
        for bits in (8, 16, 32, 64)
    )
    + "typedef __INTPTR_TYPE__ intptr_t; typedef __UINTPTR_TYPE__ uintptr_t;\n",
}
OURS = "aclnn_py_check_"


@dataclass
class Seen:
    """What libclang sees of one header: its own functions and constants, and the types it was asked about."""

    functions: dict[str, str] = field(default_factory=dict)
    constants: dict[str, int] = field(default_factory=dict)
    asked: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def walk(cursor: Cursor, path: str, seen: Seen) -> None:
    for node in cursor.get_children():
        here = node.location.file is not None and node.location.file.name == path
        if node.kind == CursorKind.TYPEDEF_DECL and node.spelling.startswith(OURS):
            pointee = node.underlying_typedef_type.get_canonical().get_pointee()
            seen.asked[node.spelling.removeprefix(OURS)] = pointee.spelling
        elif not here:
            continue
        elif node.kind == CursorKind.FUNCTION_DECL:
            seen.functions[node.spelling] = node.type.get_canonical().spelling
        elif node.kind == CursorKind.ENUM_DECL:
            members = [child for child in node.get_children() if child.kind == CursorKind.ENUM_CONSTANT_DECL]
            seen.constants |= {member.spelling: member.enum_value for member in members}
        elif node.kind in (CursorKind.LINKAGE_SPEC, CursorKind.UNEXPOSED_DECL):
            walk(node, path, seen)


def see(path: Path, ours: Mapping[str, str], folder: Path) -> Seen:
    """Let libclang read one header, followed by our types for it."""
    main = str(folder / "check.c")
    text = f'#include "{path}"\n' + "".join(f"typedef {type_};\n" for type_ in ours.values())
    roots = [HEADERS, *(item for item in sorted(HEADERS.iterdir()) if (item / "aclnnop").is_dir())]
    arguments = ["-x", "c", "-std=c11", "-nostdinc", f"-I{folder}", *(f"-I{root}" for root in roots)]
    unit = Index.create().parse(
        main,
        arguments,
        unsaved_files=[(main, text)],
        options=TranslationUnit.PARSE_SKIP_FUNCTION_BODIES,
    )
    seen = Seen(problems=[str(item) for item in unit.diagnostics if item.severity >= 3])
    walk(unit.cursor, str(path), seen)
    return seen


def typedefs(functions: Mapping[str, tuple[str, list[str]]], tag: str) -> dict[str, str]:
    """C text that names the type of a pointer to each function."""
    return {
        f"{tag}_{name}": function_pointer(ret, types).replace("(*)", f"(*{OURS}{tag}_{name})", 1)
        for name, (ret, types) in functions.items()
    }


@pytest.fixture(scope="module")
def standard(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("standard")
    for name, text in STANDARD.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def differences(path: Path, header: Header, api: Api, folder: Path) -> list[str]:
    """Everything that libclang and we see differently in one header."""
    parsed = {function.name: (function.ret, [type_ for _, type_ in function.params]) for function in header.functions}
    assembled = {name: (ret, types) for name, ret, types in prototypes(api) if name in parsed}
    seen = see(path, {**typedefs(parsed, "parser"), **typedefs(assembled, "ir")}, folder)
    found = list(seen.problems)
    found += [f"{path}: only libclang sees {name}" for name in seen.functions.keys() - parsed.keys()]
    found += [f"{path}: only the parser sees {name}" for name in parsed.keys() - seen.functions.keys()]
    found += [f"{path}: {name} is not in the IR" for name in parsed.keys() - assembled.keys()]
    for name, type_ in seen.functions.items():
        for tag in ("parser", "ir"):
            ours = seen.asked.get(f"{tag}_{name}")
            if ours != type_:
                found.append(f"{path}: {name}: {type_} for libclang, {ours} for the {tag}")
    constants = {member.name: member.value for enum in header.enums for member in enum.members}
    if constants != seen.constants:
        found.append(f"{path}: constants {sorted(constants.items() ^ seen.constants.items())}")
    return found


def test_libclang_agrees_about_every_header(standard: Path) -> None:
    paths = find_headers([HEADERS])
    headers = parse_headers(paths)
    api = assemble(headers).api
    assert len(headers) == len(list(HEADERS.rglob("*.h")))
    found = [item for header in headers for item in differences(paths[header.name], header, api, standard)]
    assert found == []
    assert sum(len(header.functions) for header in headers) > 150


@pytest.mark.parametrize(
    ("libclang", "ours"),
    [
        ("int aclnnA(int64_t a);", "int aclnnA(int a);"),
        ("int aclnnA(const char *a);", "int aclnnA(char *a);"),
        ("int aclnnA(int a); int aclnnB(void);", "int aclnnA(int a);"),
        ("int aclnnA(int a);", "int aclnnA(int a); int aclnnB(void);"),
        ("uint32_t aclnnA(int a);", "int aclnnA(int a);"),
        ("enum { A = 1 };", "enum { A = 2 };"),
    ],
)
def test_a_difference_is_seen(tmp_path: Path, standard: Path, libclang: str, ours: str) -> None:
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "a.h").write_text(ours, encoding="utf-8")
    path = tmp_path / "a.h"
    path.write_text("#include <stdint.h>\n" + libclang, encoding="utf-8")
    (header,) = parse_headers(find_headers([tmp_path / "ours"]))
    assert differences(path, header, assemble([header]).api, standard) != []


def test_top_level_const_is_no_difference(tmp_path: Path, standard: Path) -> None:
    path = tmp_path / "a.h"
    path.write_text("#include <stdint.h>\nint aclnnA(const int64_t a, char *const b, int c[4]);", encoding="utf-8")
    (header,) = parse_headers(find_headers([path]))
    assert differences(path, header, assemble([header]).api, standard) == []
