# SPDX-License-Identifier: Apache-2.0
"""Hostile headers: each is refused with file and line or is handled, in bounded time; nothing half is written."""

from __future__ import annotations

import ast
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, SimpleNamespace
from typing import Any

import pytest

from codegen import cli

ROOT = Path(__file__).resolve().parents[2]
#: Seconds; what is slowest here takes a tenth of it.
LIMIT = 60
MEBI = 1 << 20
PHASES = """
aclnnStatus aclnnHostileGetWorkspaceSize({params}uint64_t *workspaceSize, aclOpExecutor **executor);
aclnnStatus aclnnHostile(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream);
"""


def operator(params: str = "const aclTensor *x, aclTensor *out", front: str = "/* releases: 1.0 */") -> str:
    return front + PHASES.format(params=f"{params}, ")


@contextmanager
def limited() -> Iterator[None]:
    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"more than {LIMIT} s")

    previous = signal.signal(signal.SIGALRM, interrupt)
    signal.alarm(LIMIT)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, previous)


class Tree:
    """A scratch tree for the generator: base headers and one hostile header in, everything that is written out."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.root = folder / "tree"
        self.header = self.root / "headers" / "math" / "aclnnop" / "aclnn_hostile.h"
        self.header.parent.mkdir(parents=True)
        for name in ("acl", "aclnn"):
            shutil.copytree(ROOT / "headers" / name, self.root / "headers" / name)
        self._capsys = capsys
        self._c = folder / "c"
        monkeypatch.setattr(cli, "ROOT", self.root)
        monkeypatch.setattr(cli, "_HEADERS", self.root / "headers")

    def generate(self, text: str | bytes) -> tuple[int, str]:
        """Write the header and run the whole generator on it; returns the status and what it complains about."""
        self.header.write_bytes(text.encode() if isinstance(text, str) else text)
        with limited():
            status = cli.main([]) or cli.main(["c", "--out", str(self._c)])
        return status, self._capsys.readouterr().err

    def refused(self, text: str | bytes) -> tuple[int, str]:
        """Line and message of a refusal, after which nothing is there that was not there before."""
        before = self.written()
        status, complaint = self.generate(text)
        assert status == 1
        assert self.written() == before
        match = re.fullmatch(rf"codegen: {re.escape(str(self.header))}:(\d+): (.*)\n", complaint)
        assert match is not None, complaint
        return int(match[1]), match[2]

    def handled(self, text: str | bytes) -> dict[str, str]:
        """Python files that were made of the header; each of them compiles and calls nothing when it is imported."""
        status, complaint = self.generate(text)
        assert (status, complaint) == (0, "")
        files = {path.name: path.read_text(encoding="utf-8") for path in self.root.rglob("*.py*")}
        for name, source in files.items():
            compile(source, name, "exec")
            for node in ast.parse(source).body:
                harmless = (ast.ImportFrom, ast.Import, ast.Assign, ast.AnnAssign, ast.FunctionDef, ast.ClassDef)
                constant = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
                assert constant or isinstance(node, harmless), ast.unparse(node)
                if not isinstance(node, ast.FunctionDef):
                    assert not [item for item in ast.walk(node) if isinstance(item, ast.Call)], ast.unparse(node)
        return files

    def written(self) -> set[Path]:
        return {path for folder in (self.root, self._c) for path in folder.rglob("*") if path.is_file()} - {self.header}


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Tree:
    return Tree(tmp_path, monkeypatch, capsys)


def docstring(files: dict[str, str]) -> str:
    """Docstring of the operator, after its module has been run with nothing to import."""
    module = ast.parse(files["_math.py"])
    module.body = [node for node in module.body if not isinstance(node, ast.ImportFrom)]
    names: dict[str, Any] = {"_lib": SimpleNamespace(), "_call": SimpleNamespace(), "_ffi": SimpleNamespace(NULL=0)}
    exec(compile(module, "_math.py", "exec"), names)
    text = names["aclnnHostile"].__doc__
    assert isinstance(text, str)
    return " ".join(text.split())


BROKEN: list[tuple[str, str | bytes, int, str]] = [
    ("truncated", operator()[:-20], 3, "( is not closed"),
    ("truncated comment", operator() + "/* open", 4, "comment is not closed"),
    ("truncated literal", operator() + '\n#include "a', 5, '" literal is not closed'),
    ("shift", "enum E { A = 1 << 99999999999 };", 1, "A: shift by 99999999999"),
    ("unbalanced", operator() + "}\n", 4, "} without {"),
    ("unbalanced kinds", "int a(int b[2);", 1, ") without ("),
    ("not UTF-8", operator().encode() + b"\n// \xe9\n", 5, "not UTF-8 (byte 0xe9)"),
    ("UTF-16", operator().encode("utf-16"), 1, "not a text file (NUL byte)"),
    ("UTF-16 alone", "\uffff".encode("utf-16-le"), 1, "not UTF-8 (byte 0xff)"),
    ("binary", b"\x7fELF\x02\x01\x01\0\0\0" + bytes(range(256)) * 40, 1, "not a text file (NUL byte)"),
    ("NUL", operator().encode() + b"\n\n\0", 6, "not a text file (NUL byte)"),
    ("10 MB line", "int a(" + "int, " * (2 * MEBI) + "int);", 1, "larger than 1 MiB"),
    ("10 MB comment", "/*" + "x" * (10 * MEBI) + "*/", 1, "larger than 1 MiB"),
    ("dollar", operator() + "int a$b(void);", 4, "$ in a name, which C does not have"),
    ("equal parameters", "\n" + operator("aclTensor *x, aclTensor *x"), 3, "two parameters x"),
    ("equal enumerators", "enum E { A, B, A };", 1, "two enumerators A"),
    ("large enumerator", "enum E {\nA = 99999999999999999999 };", 2, "A: does not fit into 64 bits"),
    ("division", "enum E { A = 1 / 0 };", 1, "A: not an integer constant expression"),
    ("old style", "int a(b, c);", 1, "b is not a type"),
    ("void among others", "int a(int b, void);", 1, "parameter of type void"),
    ("else without if", "#else\n", 1, "#else without #if"),
    ("nested conditionals", "#if 1\n" * 1000, 257, "conditionals nested more than 256 deep"),
    ("nested parentheses", "int a(int " + "(" * 20000 + "x" + ")" * 20000 + ");", 1, "nested too deeply"),
    ("nested parameters", "int a(" + "void (*f)(" * 3000 + "int" + ")" * 3000 + ");", 1, "nested too deeply"),
    ("nested structures", "struct A {" * 3000 + "int a;" + "} a;" * 3000, 1, "nested too deeply"),
    ("pointers", "\nint a(int " + "*" * 20000 + "x);", 2, "nested too deeply"),
    ("arrays", "int a(int x" + "[2]" * 5000 + ");", 1, "nested too deeply"),
    ("nested expression", "enum E { A = " + "(" * 5000 + "1" + ")" * 5000 + " };", 1, "nested too deeply"),
    ("long expression", "enum E { A = " + "1 + " * 20000 + "1 };", 1, "nested too deeply"),
    (
        "doubling",
        "enum E { A = 1 << 62, " + ", ".join(f"A{i} = A{i - 1 or ''} * 4" for i in range(1, 9)) + "};",
        1,
        "A1",
    ),
]


@pytest.mark.parametrize(("text", "line", "message"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_broken_headers_are_refused(tree: Tree, text: str | bytes, line: int, message: str) -> None:
    found, complaint = tree.refused(text)
    assert found == line
    assert message in complaint


def test_a_refusal_leaves_what_was_written_before(tree: Tree) -> None:
    good = tree.handled(operator())
    tree.refused(operator() + "int broken(")
    assert {path.name: path.read_text(encoding="utf-8") for path in tree.root.rglob("*.py*")} == good


MANY = 20000
LARGE = [
    ("directives", "#pragma once\n" * MANY),
    ("conditionals", "#if 1\n#endif\n" * MANY),
    (
        "C++ conditionals",
        '#ifdef __cplusplus\nextern "C" {\n#endif\nint a;\n#ifdef __cplusplus\n}\n#endif\n' * (MANY // 4),
    ),
    (
        "C++ beside extern C",
        '#ifdef __cplusplus\nint k;\nextern "C" {\n#endif\nint a;\n#ifdef __cplusplus\n}\n#endif\n' * (MANY // 4),
    ),
    ("C++ scopes", "#ifdef __cplusplus\n" + "namespace a { " * MANY + "\n#endif\nint a;"),
    ("C++ declarations", "int a(b::c d);\n" * (MANY // 4) + "int a(void);"),
    ("C++ without an end", "int a(b::c d) {}" * (MANY // 4) + "int b(strange c);"),
    ("macros", "".join(f"#define LONG_NAME_{i} {i}\n" for i in range(MANY))),
    (
        "macro used often",
        "#define A 18446744073709551615\n" + "enum {" + "".join(f"B{i} = A," for i in range(MANY)) + "};",
    ),
    ("long macro used often", "#define A " + "9" * (MEBI // 4) + "\n/*" + "A " * (MEBI // 8) + "*/"),
    ("attributes", "__attribute__((unused)) " * MANY + "int a(void);"),
    ("deprecations", '__attribute__((deprecated("x"))) ' * MANY + "int a(void);"),
    ("nested extern C", 'extern "C" { ' * MANY + "}" * MANY),
    ("extern C", 'extern "C" int a(void);\n' * (MANY // 4)),
    ("comment line", "// " + "\\x" * (MEBI // 4)),
    ("spliced line", "int a(" + "\\\n" * (MEBI // 4) + "void);"),
    ("literal", '__attribute__((deprecated("' + "\\x" * (MEBI // 4) + '"))) int a(void);'),
    ("literals", "__attribute__((deprecated(" + '"x" ' * (MEBI // 8) + "))) int a(void);"),
    ("blanks", "int a(void)" + " " * (MEBI // 2) + ";"),
    ("name", "int " + "a" * (MEBI // 2) + "(void);"),
    ("includes", '#include "aclnn_hostile.h"\n' * MANY),
    ("semicolons", ";" * MANY),
    ("references", "int a(" + ", ".join(f"int &a{i}" for i in range(MANY // 4)) + ");"),
]


@pytest.mark.parametrize("text", [case[1] for case in LARGE], ids=[case[0] for case in LARGE])
def test_large_headers_are_handled_in_bounded_time(tree: Tree, text: str) -> None:
    tree.header.write_text(text, encoding="utf-8")
    with limited():
        assert cli.main(["parse", str(tree.header), "--json", os.devnull]) == 0


def test_very_many_parameters_are_handled(tree: Tree) -> None:
    files = tree.handled(
        operator(", ".join(f"const aclTensor *x{index}" for index in range(1000)) + ", aclTensor *out")
    )
    assert "x999" in files["_math.py"]


def test_a_long_chain_and_a_circle_of_includes(tmp_path: Path) -> None:
    for index in range(3000):
        (tmp_path / f"a{index}.h").write_text(f'#include "a{(index + 1) % 3000}.h"\n', encoding="utf-8")
    with limited():
        assert cli.main(["parse", str(tmp_path), "--json", os.devnull]) == 0


TOUCH = "__import__('pathlib').Path('{}').touch()"
TEXTS = [
    '""" + {touch} + """',
    '\\"\\"\\"\\n{touch}\\n\\"\\"\\"',
    '\\"\\"\\"; {touch} #',
    "''' + {touch} + '''",
    "ends with a backslash \\\\",
    "ends with a quote \\\"",
    "\\\\\\\"\\\"\\\" {touch}",
    "\\\\N{{no such character}} \\\\x \\\\u12 \\\\U00110000",
    "%s %(name)s {{}} {{0.__class__}} ${{touch}} `{touch}` f'{touch}'",
    "*/ int injected(void); /*",
    "<!-- | --> | <script>",
    "\\n\\n    {touch}\\n",
    "\u2028{touch}\u2029\x0b\x0c\x85\x1b[31m\u202e",
    "中文（弃用）",
]  # fmt: skip


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
@pytest.mark.parametrize("place", ["attribute", "macro", "comment"])
def test_deprecation_texts_stay_texts(tree: Tree, tmp_path: Path, text: str, place: str) -> None:
    trap = tmp_path / "executed"
    text = text.format(touch=TOUCH.format(trap))
    if place == "comment":
        front = f"/* releases: 1.0 */\n/* deprecated: {text.replace('*/', '')} */"
    else:
        opening = "__attribute__((deprecated(" if place == "attribute" else "ACL_DEPRECATED_MESSAGE("
        literal = text if '\\"' in text else text.replace('"', '\\"')
        front = f'/* releases: 1.0 */\n{opening}"{literal}"{")" * opening.count("(")}'
    files = tree.handled(operator(front=front))
    documented = docstring(files)
    assert ".. deprecated:: CANN" in documented
    assert not trap.exists()
    names = [node.name for node in ast.parse(files["_math.py"]).body if isinstance(node, ast.FunctionDef)]
    assert names == ["aclnnHostile"]
    if place == "comment":
        assert " ".join(text.replace("*/", "").split()) in documented
    if "touch()" in text:
        assert str(trap) in documented


@pytest.mark.parametrize(
    "comment",
    [
        '"""\nimport os\n"""',
        "'''; raise SystemExit; '''",
        "\\",
        "%s {} \\N{x}",
        "int injected(void);",
        "releases: 1.0\nimport os",
    ],
)
def test_other_comments_leave_no_trace(tree: Tree, comment: str) -> None:
    assert tree.handled(operator(front=f"/* {comment} */\n/* releases: 1.0 */")) == tree.handled(operator())


def test_a_release_is_no_code(tree: Tree, tmp_path: Path) -> None:
    trap = tmp_path / "executed"
    front = f'/* releases: """ + {TOUCH.format(trap)} + """, \\ */'
    assert "aclnnHostile" in docstring(tree.handled(operator(front=front)))
    assert not trap.exists()


def test_include_names_are_not_followed(tree: Tree) -> None:
    names = ["../../../../../etc/passwd", "/etc/passwd", "; import os;", "%s{}", "a" * 5000, "<a>", ""]
    includes = "".join(f'#include "{name}"\n' for name in names)
    assert tree.handled(includes + "#include <x\n" + operator()) == tree.handled(operator())


@pytest.mark.parametrize(
    "name",
    [
        b'a"""\nimport os.h',
        b"a*.h",
        b"a\\.h",
        b"a'.h",
        b"a`b`.h",
        b"a\n.h",
        b"a{0}.h",
        b"a\xff\xfe.h",
        b"a%s.h",
        b"a;b.h",
    ],
)
def test_hostile_file_names_are_refused(tree: Tree, name: bytes) -> None:
    path = os.fsencode(tree.header.parent) + b"/" + name
    with open(path, "wb") as file:
        file.write(operator().encode())
    tree.header.write_text("", encoding="utf-8")
    before = tree.written()
    status, complaint = tree.generate("")
    assert status == 1
    assert "aclnnop/a" in complaint and ":1: file name with characters" in complaint
    assert complaint.count("\n") == 1
    assert tree.written() == before


def test_what_is_no_file_is_not_waited_for(tree: Tree) -> None:
    (tree.header.parent / "directory.h").mkdir()
    assert tree.generate(operator())[0] == 0
    for name, make in (("pipe.h", os.mkfifo), ("link.h", lambda path: os.symlink("nowhere", path))):
        path = tree.header.parent / name
        make(path)
        status, complaint = tree.generate(operator())
        assert (status, complaint) == (1, f"codegen: {path}:1: not a regular file\n")
        path.unlink()


def test_the_command_writes_all_or_nothing(tmp_path: Path) -> None:
    for name in ("codegen", "aclnn_py/_c", "headers/acl", "headers/aclnn"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "facts"))
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    header = tmp_path / "headers" / "math" / "aclnnop" / "aclnn_hostile.h"
    header.parent.mkdir(parents=True)

    def run(text: str) -> tuple[int, str, set[Path]]:
        header.write_text(text, encoding="utf-8")
        command = [sys.executable, "-B", "-m", "codegen"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=LIMIT, check=False)
        files = {path for path in tmp_path.rglob("*") if path.is_file()} - {header}
        return done.returncode, done.stderr, files - before

    status, complaint, new = run(operator() + "int a(int " + "*" * 20000 + "x);")
    assert (status, new) == (1, set())
    assert complaint == f"codegen: {header}:4: nested too deeply\n"
    status, complaint, new = run(operator(front='/* releases: 1.0 */\n/* deprecated: """ % { \\ */'))
    assert (status, complaint) == (0, "")
    assert tmp_path / "aclnn_py" / "ops" / "_math.py" in new
    for path in new:
        if path.suffix in (".py", ".pyi"):
            compile(path.read_text(encoding="utf-8"), str(path), "exec")
