# SPDX-License-Identifier: Apache-2.0
"""Packages for made-up headers: what is written, how it is called, and what is refused."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from made_up import FIXTURE, Run, compile_library

WriteHeader = Callable[..., Path]

_EVERYTHING = ("aclnnEverything", "aclnnSmall", "aclnnSmallTensor", "aclnnAbsentOperator")


@pytest.fixture(scope="session")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package with a parameter of every kind, an enumeration, a keyword and a second name for a phase."""
    headers, out = tmp_path_factory.mktemp("headers"), tmp_path_factory.mktemp("out") / "every_kind"
    (headers / "aclnnop").mkdir()
    for header in (FIXTURE / "aclnnop").iterdir():
        (headers / "aclnnop" / header.name).write_bytes(header.read_bytes())
    (headers / "aclnnop" / "aclnn_activate.h").write_text(
        """
        typedef enum { ACT_NONE = 0LL, ACT_GELU = 1 } ActType;
        aclnnStatus aclnnActivateGetWorkspaceSize(
            const aclTensor *x, ActType type, unsigned int u, char c, size_t n, aclTensor *out,
            uint64_t *workspaceSize, aclOpExecutor **executor);
        aclnnStatus aclnnActivate(void *workspace, uint64_t size, aclOpExecutor *executor, aclrtStream stream);
        aclnnStatus aclnnActivateSize(const aclTensor *x, ActType type, uint64_t *size);
        """,
        encoding="utf-8",
    )
    command = [sys.executable, "-P", "-m", "aclnn_py.cli", "gen", "--headers", str(headers), "-o", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return out


def run_script(package: Path, script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)],
        cwd=package,
        env={**os.environ, "ACLNN_PY_BACKEND": "emulator", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_its_tests_pass(everything: Path, run_tests: Run) -> None:
    outcome = run_tests(everything)
    assert outcome.returncode == 0, outcome.stdout
    assert "24 passed" in outcome.stdout


def test_its_tests_need_a_compiler_and_say_so(everything: Path, run_tests: Run) -> None:
    outcome = run_tests(everything, CC="no-such-compiler")
    assert outcome.returncode != 0
    assert "there is no no-such-compiler" in outcome.stderr


@pytest.mark.parametrize("tool", ["ruff check --isolated --select E,F,W,I,UP,B --line-length 120", "mypy --strict"])
def test_it_is_clean(everything: Path, tool: str) -> None:
    what = "tests" if tool.startswith("ruff") else "every_kind"
    done = subprocess.run(
        [sys.executable, "-m", *tool.split(), what], cwd=everything, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_readme_names_what_is_in_it(everything: Path) -> None:
    text = (everything / "README.md").read_text(encoding="utf-8")
    assert "2 headers,\n5 operators of two phases, 4 functions of one." in text
    assert "| `aclnnSmall` | x, lambda_, from_, y | y | aclnnop/aclnn_everything.h |" in text
    assert "`aclnnActivateSize`" in text


def test_functions_are_documented_and_constants_are_there(everything: Path) -> None:
    done = run_script(
        everything,
        """
        import every_kind
        print(every_kind.ActType.ACT_GELU.value, every_kind.aclnnSmall.__doc__.splitlines()[0])
        """,
    )
    assert done.stdout == "1 Launch ``aclnnSmall``, which writes ``y``.\n", done.stderr


def test_a_missing_library_is_told(everything: Path) -> None:
    script = """
        import aclnn_py as ap, every_kind
        x = ap.empty((2,), "float32")
        assert not every_kind.package.has("aclnnSmall")
        try:
            every_kind.aclnnSmall(x, x, 1, x)
        except ap.SymbolNotFoundError as error:
            print(error)
    """
    done = run_script(everything, script)
    assert "none of the loaded libraries has aclnnSmallGetWorkspaceSize" in done.stdout, done.stderr
    assert "EVERY_KIND_LIBRARY names the library" in done.stdout
    done = run_script(everything, script, EVERY_KIND_LIBRARY="/nowhere/libcust_opapi.so")
    assert "BackendError: the library of every_kind does not load: /nowhere/libcust_opapi.so" in done.stderr


def test_arguments_are_checked(everything: Path, tmp_path: Path) -> None:
    library = build_device_library(everything, tmp_path)
    done = run_script(
        everything,
        """
        import numpy as np, aclnn_py as ap, every_kind
        from aclnn_py.emulator import counts
        x = ap.empty((2,), "float32")
        ap.Device(0).synchronize()
        before = counts()
        for arguments in ((x, every_kind.ActType.ACT_GELU, -1, 0, 0, x), (x, "gelu", 1, 0, 0, x), ([1], 0, 0, 0, 0, x),
                          (x, 0, 1, 200, 0, x)):
            try:
                every_kind.aclnnActivate(*arguments)
            except ap.AclError as error:
                print(type(error).__name__, error.argument, error.rule)
        try:
            every_kind.aclnnActivate(x, 1, 1, 0, 0, x)
        except ap.NotSupportedError as error:
            print(error.phase, error.status, error.message)
        assert counts().tensors == before.tensors
        """,
        EVERY_KIND_LIBRARY=str(library),
    )
    assert done.stdout.splitlines() == [
        "ParameterError u must be an int from 0 to 4294967295",
        "ParameterError type must be an int from -2147483648 to 2147483647",
        "ParameterError x must be a Tensor, a numpy array or None",
        "ParameterError c must be an int from -128 to 127",
        "phase 1 561003 no emulated kernel for aclnnActivate",
    ], done.stderr


def test_numpy_streams_and_counts(everything: Path, tmp_path: Path) -> None:
    """numpy arrays go in and out, on the stream that is given."""
    library = build_device_library(everything, tmp_path)
    kernels = tmp_path / "kernels.py"
    kernels.write_text(
        textwrap.dedent("""
        from aclnn_py.emulator.device.registry import kernel

        @kernel("aclnnActivate")
        def activate(x, type, u, c, n, out):
            out[...] = x * u + n
        """),
        encoding="utf-8",
    )
    done = run_script(
        everything,
        """
        import numpy as np, aclnn_py as ap, every_kind
        x, out = np.arange(4, dtype=np.float32), np.zeros(4, np.float32)
        with ap.Stream() as stream:
            every_kind.aclnnActivate(x, 0, 3, 0, 7, out, stream=stream)
            try:
                every_kind.aclnnActivate(x, 0, 3, 0, 7, out, stream=3)
            except ap.AclError as error:
                print(error.message)
        print(out.tolist(), ap.ops.launch_counts())
        """,
        EVERY_KIND_LIBRARY=str(library),
        ACLNN_EMULATOR_KERNELS=str(kernels),
    )
    assert done.stdout.splitlines() == [
        "stream must be an aclnn_py.Stream or None; got int",
        "[7.0, 10.0, 13.0, 16.0] {'every_kind.aclnnActivate': 1}",
    ], done.stderr


def build_device_library(package: Path, folder: Path) -> Path:
    from aclnn_py.external.device import build_operators

    library = folder / "libcust_opapi.so"
    build_operators(package / "tests" / "entry_points.c", library)
    return library


def test_functions_of_one_phase_are_raw(everything: Path, tmp_path: Path) -> None:
    library = compile_library(
        "int aclnnActivateSize(void *x, int type, unsigned long *size) { *size = 5 + type; return x != 0; }",
        tmp_path / "libone.so",
    )
    done = run_script(
        everything,
        """
        import every_kind
        from aclnn_py.raw import ffi
        size = ffi.new("uint64_t *")
        print(every_kind.raw.aclnnActivateSize(ffi.NULL, -2, size), size[0])
        print(every_kind.package.library, "aclnnActivateSize" in dir(every_kind.raw))
        """,
        EVERY_KIND_LIBRARY=str(library),
    )
    assert done.stdout.splitlines() == ["0 3", f"{library} True"], done.stderr


def test_library_of_its_own_wins(write_header: WriteHeader, command: Run, tmp_path: Path) -> None:
    """A package's functions are those of its library, also where the backend has others of that name."""
    headers = write_header("a", "int32_t aclrtGetDeviceCount2(void); int32_t aclnnVersion(void);", aclnnA="")
    text = "int aclnnVersion(void) { return %d; } int aclnnA(void) { return 0; }"
    text += "int aclnnAGetWorkspaceSize(void) { return 0; }"
    library = compile_library(text % 23 + "int aclrtGetDeviceCount2(void) { return 0; }", tmp_path / "libone.so")
    done = command("gen", "--headers", headers, "--lib", library, "-o", tmp_path / "one")
    assert done.returncode == 0, done.stderr
    other = compile_library(text % 42, tmp_path / "libother.so")
    script = "import one; print(one.raw.aclnnVersion())"
    done = run_script(tmp_path / "one", script, ONE_LIBRARY=str(other))
    assert done.stdout == "42\n", done.stderr
    # What --lib named is for CANN: the embedded device does not load it.
    done = run_script(tmp_path / "one", script)
    assert "none of the loaded libraries has aclnnVersion" in done.stderr


def test_headers_and_library_that_differ(write_header: WriteHeader, command: Run, tmp_path: Path) -> None:
    headers = write_header("a", aclnnA="aclTensor *y")
    library = compile_library(
        "int aclnnAGetWorkspaceSize; int aclnnA(void) { return 0; } int aclnnB(void) { return 0; } int other(void)"
        "{ return 0; } static int aclnnC(void) { return 0; } int main2(void) { return aclnnC(); }",
        tmp_path / "libone.so",
    )
    done = command("gen", "--headers", headers, "--lib", library, "-o", tmp_path / "one")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        f"declared, but not in {library}:",
        "  aclnnAGetWorkspaceSize",
        f"in {library}, but not declared:",
        "  aclnnB",
    ]
    text = (tmp_path / "one" / "README.md").read_text(encoding="utf-8")
    assert "Declared, but not in the library: `aclnnAGetWorkspaceSize`." in text


def test_a_library_that_is_none(write_header: WriteHeader, command: Run, tmp_path: Path) -> None:
    headers = write_header("a", aclnnA="aclTensor *y")
    (tmp_path / "text.so").write_text("no library", encoding="utf-8")
    for library, message in ((tmp_path / "text.so", "not an ELF file"), (tmp_path / "absent.so", "No such file")):
        done = command("gen", "--headers", headers, "--lib", library, "-o", tmp_path / "one")
        assert (done.returncode, done.stdout) == (2, "")
        assert f"{library}: {message}" in done.stderr
    assert not (tmp_path / "one").exists()


def test_pyelftools_is_asked_for(
    write_header: WriteHeader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from aclnn_py.cli import main

    monkeypatch.setitem(sys.modules, "elftools.elf.elffile", None)
    headers = write_header("a", aclnnA="aclTensor *y")
    assert main(["gen", "--headers", str(headers), "--lib", "x.so", "-o", str(tmp_path / "one")]) == 2
    assert capsys.readouterr().err == "aclnn-py: --lib needs pyelftools: pip install 'aclnn_py[gen]'\n"


@pytest.mark.parametrize("text", ["aclnnStatus aclnnA(int", "aclnnStatus aclnnA(int x) y;", "#if A\nint aclnnA(void);"])
def test_broken_headers_leave_nothing(write_header: WriteHeader, command: Run, tmp_path: Path, text: str) -> None:
    headers = write_header("a", f"\n{text}")
    before = sorted(tmp_path.iterdir())
    done = command("gen", "--headers", headers, "-o", tmp_path / "one")
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{headers / 'aclnnop' / 'aclnn_made_up.h'}:2: " in done.stderr
    assert sorted(tmp_path.iterdir()) == before


def test_what_is_left_out_is_named(write_header: WriteHeader, command: Run, tmp_path: Path) -> None:
    headers = write_header("a", "int aclnnLog(const char *text, ...);", aclnnA="aclTensor *y")
    done = command("gen", "--headers", headers, "-o", tmp_path / "one")
    assert done.returncode == 0
    line = "aclnnop/aclnn_made_up.h:1: function aclnnLog: variable number of arguments"
    assert done.stderr == f"left out: {line}\n"
    assert f"* {line}" in (tmp_path / "one" / "README.md").read_text(encoding="utf-8")


def test_base_headers_of_a_toolkit_are_left_aside(command: Run, write_header: WriteHeader, tmp_path: Path) -> None:
    include = write_header("include", aclnnA="aclTensor *y")
    for name in ("acl/acl.h", "aclnn/acl_meta.h", "hccl/hccl.h"):
        (include / name).parent.mkdir(exist_ok=True)
        (include / name).write_text("namespace not_c { }", encoding="utf-8")
    done = command("gen", "--headers", include, "-o", tmp_path / "one")
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 operators and 0 other functions of 1 headers" in done.stdout


def test_a_package_is_replaced_by_its_successor(write_header: WriteHeader, command: Run, tmp_path: Path) -> None:
    out = tmp_path / "one"
    assert command("gen", "--headers", write_header("a", aclnnA="aclTensor *y"), "-o", out).returncode == 0
    (out / "one" / "__pycache__").mkdir()
    assert command("gen", "--headers", write_header("b", aclnnB="aclTensor *y"), "-o", out).returncode == 0
    assert "def aclnnB(" in (out / "one" / "_functions.py").read_text(encoding="utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b", "one"]


def test_files_of_others_are_not_replaced(write_header: WriteHeader, command: Run, tmp_path: Path) -> None:
    headers, out = write_header("a", aclnnA="aclTensor *y"), tmp_path / "one"
    assert command("gen", "--headers", headers, "-o", out).returncode == 0
    (out / "mine.py").write_text("", encoding="utf-8")
    with (out / "README.md").open("a", encoding="utf-8") as file:
        file.write("changed")
    done = command("gen", "--headers", headers, "-o", out)
    assert done.returncode == 2
    assert "were not written by aclnn-py gen, or changed since: README.md, mine.py" in done.stderr
    assert (out / "mine.py").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "one"]


@pytest.mark.parametrize("name", ["class", "json", "1st", "a-b", "tests", "aclnn_py", "ä"])
def test_names_that_no_package_can_have(write_header: WriteHeader, command: Run, tmp_path: Path, name: str) -> None:
    headers = write_header("a", aclnnA="aclTensor *y")
    done = command("gen", "--headers", headers, "-o", tmp_path / "one", "--name", name)
    assert done.returncode == 2 and f"{name!r} cannot be the name of a Python package" in done.stderr
    assert not (tmp_path / "one").exists()


def test_lost_operators_are_no_success(write_header: WriteHeader, command: Run, tmp_path: Path) -> None:
    headers = write_header("a", aclnnA="aclTensor *y")
    lost = write_header("b", "namespace n { }", aclnnB="aclTensor *y") / "aclnnop" / "aclnn_made_up.h"
    lost.rename(headers / "aclnnop" / "aclnn_cpp.h")
    done = command("gen", "--headers", headers, "-o", tmp_path / "one")
    assert done.returncode == 1
    line = "aclnnop/aclnn_cpp.h:2: operator aclnnB: its header is left out"
    assert done.stderr.splitlines()[-1] == f"lost: {line}"
    assert f"* {line}" in (tmp_path / "one" / "README.md").read_text(encoding="utf-8")
    # A header that has no operator loses none.
    (headers / "aclnnop" / "aclnn_cpp.h").write_text("namespace n { }", encoding="utf-8")
    assert command("gen", "--headers", headers, "-o", tmp_path / "one").returncode == 0


@pytest.mark.parametrize("parameters", ["bool x, aclTensor *y, bool z", "aclTensor *z, aclTensor *y"])
def test_contradicting_declarations_are_no_success(
    write_header: WriteHeader, command: Run, tmp_path: Path, parameters: str
) -> None:
    headers = write_header("a", aclnnA="aclTensor *y, aclTensor *z")
    other = write_header("b", aclnnA=parameters) / "aclnnop" / "aclnn_made_up.h"
    other.rename(headers / "aclnnop" / "aclnn_other.h")
    done = command("gen", "--headers", headers, "-o", tmp_path / "one")
    assert done.returncode == 1
    line = "aclnn_other.h:2: function aclnnAGetWorkspaceSize: differs from aclnnop/aclnn_made_up.h, which is used"
    assert done.stderr == f"lost: aclnnop/{line}\n"
    assert (tmp_path / "one" / "README.md").exists()


def test_headers_without_an_operator_are_an_error(write_header: WriteHeader, command: Run, tmp_path: Path) -> None:
    done = command("gen", "--headers", write_header("a", "int foo(int a);"), "-o", tmp_path / "one")
    assert (done.returncode, done.stdout) == (2, "")
    assert "no operator" in done.stderr
    assert not (tmp_path / "one").exists()


def test_what_pip_leaves_is_no_obstacle(write_header: WriteHeader, command: Run, tmp_path: Path) -> None:
    headers, out = write_header("a", aclnnA="aclTensor *y"), tmp_path / "one"
    assert command("gen", "--headers", headers, "-o", out).returncode == 0
    for name in ("build/lib/one/__init__.py", "build/bdist.linux-x86_64/x", "one.egg-info/PKG-INFO"):
        (out / name).parent.mkdir(parents=True)
        (out / name).write_text("", encoding="utf-8")
    done = command("gen", "--headers", headers, "-o", out)
    assert done.returncode == 0, done.stderr
    # Files of others are still theirs.
    (out / "build").mkdir()
    (out / "build" / "mine.py").write_text("", encoding="utf-8")
    assert command("gen", "--headers", headers, "-o", out).returncode == 2


def test_its_tests_pass_from_another_directory(everything: Path, run_tests: Run) -> None:
    outcome = run_tests(everything.parent, PYTEST_ADDOPTS=everything.name)
    assert outcome.returncode == 0, outcome.stdout
    assert "24 passed" in outcome.stdout


def test_version(command: Run) -> None:
    from importlib.metadata import version

    done = command("--version")
    assert (done.returncode, done.stdout) == (0, f"aclnn-py {version('aclnn_py')}\n")
