# SPDX-License-Identifier: Apache-2.0
"""What counts as a change of the ABI, and how it is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from made_up import Run

from codegen.diff import Difference, canonical, compare_directories

WriteHeader = Callable[..., Path]


@pytest.fixture
def difference(write_header: WriteHeader) -> Callable[[str, str], Difference]:
    def compare(before: str, after: str) -> Difference:
        return compare_directories(write_header("a", before), write_header("b", after))

    return compare


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("int aclnnA(int x);", "int32_t aclnnA(int32_t x);"),
        ("int aclnnA(const int x);", "int aclnnA(int x);"),
        ("int aclnnA(bool x);", "int aclnnA(_Bool x);"),
        ("int aclnnA(unsigned long long x);", "int aclnnA(uint64_t  x);"),
        ("aclnnStatus aclnnA(aclTensor *x);", "aclnnStatus aclnnA(aclTensor* x);"),
        ("aclnnStatus aclnnA(aclTensor *const x);", "aclnnStatus aclnnA(aclTensor *x);"),
        ("enum E { A, B = 4 };", "enum E { A = 0, B = 1 << 2 };"),
        ("int aclnnA(void); int aclnnB(void);", "int aclnnB(void); int aclnnA(void);"),
    ],
)
def test_no_change(difference: Callable[[str, str], Difference], before: str, after: str) -> None:
    result = difference(before, after)
    assert (result.entries, result.left_out, result.headers) == ((), (), ())


@pytest.mark.parametrize(
    ("before", "after", "change", "details"),
    [
        ("int aclnnA(int x);", "int aclnnA(int x, int y);", "abi", ["1 -> 2 parameters", "new parameter 1: int y"]),
        ("int aclnnA(int x, int y);", "int aclnnA(int y);", "abi", ["2 -> 1 parameters", "parameter 0 is gone: int x"]),
        ("int aclnnA(int x);", "int aclnnA(int64_t x);", "abi", ["x: int -> int64_t"]),
        ("int aclnnA(float x);", "double aclnnA(float x);", "abi", ["returns double in place of int"]),
        ("int aclnnA(int x, float y);", "int aclnnA(float y, int x);", "abi", ["order: x, y -> y, x"]),
        ("int aclnnA(int x, int y);", "int aclnnA(int y, int x);", "abi", ["order: x, y -> y, x"]),
        ("int aclnnA(int x, int y, int z);", "int aclnnA(int y, int w, int z);", "abi", ["order: x, y -> y, w"]),
        ("int aclnnA(char *x);", "int aclnnA(const char *x);", "const", ["x: char * -> const char *"]),
        ("int aclnnA(int x);", "int aclnnA(int z);", "names", ["x -> z"]),
        ("int aclnnA(int x); int aclnnB(void);", "int aclnnA(int x);", "removed", []),
        ("int aclnnA(int x);", "int aclnnA(int x); int aclnnB(void);", "added", []),
        ("enum E { A };", "enum E { A = 1 };", "abi", ["enum E { A = 0 } -> enum E { A = 1 }"]),
        ("struct S { int a; };", "struct S { long a; };", "abi", ["struct S { int a; } -> struct S { long a; }"]),
    ],
)  # fmt: skip
def test_changes(
    difference: Callable[[str, str], Difference], before: str, after: str, change: str, details: list[str]
) -> None:
    result = difference(before, after)
    (entry,) = result.entries
    assert (entry.change, list(entry.details)) == (change, details)
    assert result.breaking == (change in ("abi", "removed"))


def test_a_pointer_to_a_pointer_is_another_type() -> None:
    assert canonical("const aclTensor * const *") == "aclTensor**"
    assert canonical("const aclTensor *") == "aclTensor*"


def test_what_cannot_be_compared_is_named(difference: Callable[[str, str], Difference]) -> None:
    result = difference("int aclnnA(int x);", "int aclnnA(int x); int aclnnA(float x); int aclnnV(int x, ...);")
    assert [entry.what for entry in result.left_out] == ["function aclnnV", "function aclnnA"]
    assert result.entries == ()


def test_exit_status_and_table(write_header: WriteHeader, command: Run) -> None:
    a = write_header("a", aclnnA="const aclTensor *x, aclTensor *y", aclnnB="aclTensor *y")
    b = write_header("b", aclnnA="const aclTensor *x, bool fast, aclTensor *y", aclnnC="aclTensor *y")
    done = command("diff", a, b)
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "removed      aclnnB",
        "removed      aclnnBGetWorkspaceSize",
        "ABI changed  aclnnAGetWorkspaceSize  4 -> 5 parameters",
        "                                     new parameter 1: bool fast",
        "added        aclnnC",
        "added        aclnnCGetWorkspaceSize",
        "2 removed, 1 ABI changed, 2 added",
    ]


def test_additions_are_no_break(write_header: WriteHeader, command: Run) -> None:
    a = write_header("a", aclnnA="aclTensor *y")
    b = write_header("b", aclnnA="aclTensor *out", aclnnB="aclTensor *y")
    done = command("diff", a, b, "--json")
    assert done.returncode == 0
    result = json.loads(done.stdout)
    assert result["breaking"] is False
    assert [(entry["change"], entry["name"]) for entry in result["changes"]] == [
        ("added", "aclnnB"),
        ("added", "aclnnBGetWorkspaceSize"),
        ("names", "aclnnAGetWorkspaceSize"),
    ]


def test_errors_have_status_2(write_header: WriteHeader, command: Run, tmp_path: Path) -> None:
    good, broken = write_header("a", "int aclnnA(void);"), write_header("b", "int aclnnA(void);\nint aclnnB(int;")
    done = command("diff", good, broken)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{broken / 'aclnnop' / 'aclnn_made_up.h'}:2" in done.stderr
    done = command("diff", good, tmp_path / "absent")
    assert done.returncode == 2 and "no such header or directory" in done.stderr
    (tmp_path / "empty").mkdir()
    done = command("diff", tmp_path / "empty", good)
    assert done.returncode == 2 and "no header (*.h) in" in done.stderr


@pytest.mark.parametrize("cpp_first", [False, True])
def test_headers_that_only_cpp_understands_are_not_compared(
    write_header: WriteHeader, command: Run, cpp_first: bool
) -> None:
    """Nobody knows what they declare: not the same, and not removed or added either."""
    c, cpp = write_header("c", aclnnA="aclTensor *y"), write_header("cpp", "namespace n { }", aclnnA="aclTensor *y")
    done = command("diff", *((cpp, c) if cpp_first else (c, cpp)))
    assert done.returncode == 2
    assert done.stderr == "aclnn-py: could not be compared: aclnnop/aclnn_made_up.h\n"
    assert "removed" not in done.stdout and "added" not in done.stdout
    for folder, other in ((c, "int aclnnV(void);"), (cpp, "int aclnnV(int x);")):
        (folder / "aclnnop" / "aclnn_other.h").write_text(other, encoding="utf-8")
    assert command("diff", c, cpp).returncode == 1


def test_sets_without_an_operator_are_an_error(write_header: WriteHeader, command: Run) -> None:
    done = command("diff", write_header("a", "int foo(void);"), write_header("b", "int foo(int x);"))
    assert (done.returncode, done.stdout) == (2, "")
    assert "no operator" in done.stderr
