# SPDX-License-Identifier: Apache-2.0
"""Custom-operator packages that define an operator with other parameters, on a made-up CANN."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from made_up import Run, compile_library

ROOT = Path(__file__).resolve().parents[2]
#: An operator that this package binds, with one parameter too many.
_CHANGED = """
aclnnStatus aclnnDynamicQuantGetWorkspaceSize(
    const aclTensor *x, const aclTensor *smoothScalesOptional, double limit, const aclTensor *yOut,
    const aclTensor *scaleOut, uint64_t *workspaceSize, aclOpExecutor **executor);
aclnnStatus aclnnDynamicQuant(void *workspace, uint64_t size, aclOpExecutor *executor, aclrtStream stream);
"""
_SAME = _CHANGED.replace("double limit, ", "")
_OPERATOR = "int aclnnDynamicQuantGetWorkspaceSize(void) { return %d; } int aclnnDynamicQuant(void) { return 0; }"
_MADE_UP = _OPERATOR.replace("DynamicQuant", "MadeUp")
_ASK = "import aclnn_py as ap; from aclnn_py.runtime.backend import load, describe; "
_WHERE = f"{_ASK} load(); print(ap.has_op('aclnnDynamicQuant'), describe('aclnnDynamicQuantGetWorkspaceSize'))"


@pytest.fixture(scope="session")
def toolkit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("cann")
    runtime = (ROOT / "tests" / "frontend" / "fake_cann.c").read_text(encoding="utf-8")
    compile_library(runtime, root / "lib64" / "libascendcl.so")
    compile_library(_OPERATOR % 1, root / "lib64" / "libopapi.so")
    compile_library("int nothing;", root / "lib64" / "libnnopbase.so")
    return root


@pytest.fixture
def vendor(tmp_path: Path) -> Callable[[str, str], Path]:
    """Make a custom-operator package; returns its directory."""

    def make(name: str, header: str) -> Path:
        folder = tmp_path / name
        compile_library((_OPERATOR + _MADE_UP) % (2, 3), folder / "op_api" / "lib" / "libcust_opapi.so")
        path = folder / "op_api" / "include" / "aclnnop" / "aclnn_dynamic_quant.h"
        path.parent.mkdir(parents=True)
        path.write_text(header, encoding="utf-8")
        return folder

    return make


@pytest.fixture
def python(toolkit: Path) -> Run:
    import os
    import subprocess
    import sys

    def run(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("ASCEND_", "ACLNN_"))}
        environment = {**clean, "ASCEND_HOME_PATH": str(toolkit), **environment}
        command = [sys.executable, "-P", "-c", script]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    return run


def test_a_package_with_the_same_parameters_comes_first(vendor: Callable[[str, str], Path], python: Run) -> None:
    folder = vendor("good", _SAME)
    done = python(_WHERE, ASCEND_CUSTOM_OPP_PATH=str(folder))
    assert done.stdout == f"True cann ({folder}/op_api/lib/libcust_opapi.so)\n", done.stderr


def test_other_parameters_are_refused(vendor: Callable[[str, str], Path], python: Run) -> None:
    done = python(_WHERE, ASCEND_CUSTOM_OPP_PATH=str(vendor("acme", _CHANGED)))
    assert done.returncode == 1
    assert "aclnnDynamicQuantGetWorkspaceSize: in acme it has 7 parameters, not 6 as in aclnn_py" in done.stderr
    assert "set ACLNN_PY_PREFER to the one that is meant: acme, or opapi" in done.stderr


def test_a_function_of_one_library_alone_is_no_clash(
    vendor: Callable[[str, str], Path], python: Run, toolkit: Path, tmp_path: Path
) -> None:
    """It is not callable with the parameters that this package knows, and that is told."""
    root = tmp_path / "cann"
    (root / "lib64").mkdir(parents=True)
    for name in ("libascendcl.so", "libnnopbase.so"):
        (root / "lib64" / name).symlink_to(toolkit / "lib64" / name)
    compile_library("int aclnnOther(void) { return 0; }", root / "lib64" / "libopapi.so")
    done = python(_WHERE, ASCEND_HOME_PATH=str(root), ASCEND_CUSTOM_OPP_PATH=str(vendor("acme", _CHANGED)))
    assert done.stdout == "False cann\n", done.stderr
    assert "RuntimeWarning: not callable through aclnn_py.ops" in done.stderr
    assert "in acme it has 7 parameters, not 6" in done.stderr


def test_preferring_cann(vendor: Callable[[str, str], Path], python: Run, toolkit: Path) -> None:
    folder = vendor("acme", _CHANGED)
    for preference in ("opapi", "libopapi.so", f"{toolkit}/lib64/libopapi.so"):
        done = python(_WHERE, ASCEND_CUSTOM_OPP_PATH=str(folder), ACLNN_PY_PREFER=preference)
        assert done.stdout == f"True cann ({toolkit}/lib64/libopapi.so)\n", done.stderr


def test_preferring_the_package_hides_what_cannot_be_called(vendor: Callable[[str, str], Path], python: Run) -> None:
    """Its function is never called with the arguments of another one; a generated package calls it rightly."""
    folder = vendor("acme", _CHANGED)
    done = python(_WHERE, ASCEND_CUSTOM_OPP_PATH=str(folder), ACLNN_PY_PREFER="acme")
    assert done.stdout == "False cann\n", done.stderr


def test_a_preference_for_nothing(vendor: Callable[[str, str], Path], python: Run) -> None:
    done = python(_WHERE, ASCEND_CUSTOM_OPP_PATH=str(vendor("acme", _CHANGED)), ACLNN_PY_PREFER="amce")
    assert done.returncode == 1
    assert "ACLNN_PY_PREFER=amce: no library of that name" in done.stderr
    assert "one of acme, libopapi.so" in done.stderr


def test_two_packages_that_differ(vendor: Callable[[str, str], Path], python: Run) -> None:
    text = _SAME.replace("DynamicQuant", "MadeUp")
    one, two = vendor("one", text), vendor("two", text.replace("const aclTensor *x", "const aclTensorList *x"))
    done = python(_WHERE, ASCEND_CUSTOM_OPP_PATH=f"{one}:{two}")
    assert "aclnnMadeUpGetWorkspaceSize: in two it has 6 parameters, of other types as in one" in done.stderr
    done = python(_WHERE, ASCEND_CUSTOM_OPP_PATH=f"{one}:{two}", ACLNN_PY_PREFER="two")
    assert done.stdout == f"True cann ({two}/op_api/lib/libcust_opapi.so)\n", done.stderr


def test_headers_that_cannot_be_read_are_told(vendor: Callable[[str, str], Path], python: Run) -> None:
    folder = vendor("acme", _CHANGED + "int (")
    done = python(_WHERE, ASCEND_CUSTOM_OPP_PATH=str(folder))
    assert done.stdout.startswith("True")
    assert "RuntimeWarning: the headers of" in done.stderr and "functions are not checked" in done.stderr


def test_doctor(vendor: Callable[[str, str], Path], command: Run, toolkit: Path, tmp_path: Path) -> None:
    folder = vendor("acme", _CHANGED + "aclnnStatus aclnnNowhere(int x);")
    environment = {
        "ACLNN_PY_BACKEND": "auto",
        "ASCEND_HOME_PATH": str(toolkit),
        "ASCEND_CUSTOM_OPP_PATH": str(folder),
    }
    done = command("doctor", **environment)
    assert done.returncode == 2
    assert "aclnnDynamicQuantGetWorkspaceSize: in acme it has 7 parameters, not 6 as in aclnn_py" in done.stdout
    assert f"aclnnNowhere is declared in {folder}/op_api/include" in done.stdout
    assert "no backend: libraries of this machine define the same functions" in done.stdout
    done = command("doctor", **environment, ACLNN_PY_PREFER="opapi")
    assert done.returncode == 1
    assert "bound, but in none of the loaded libraries:\n" in done.stdout
    clean = command("doctor")
    assert clean.returncode == 0 and "does not fit together: nothing\n" in clean.stdout


def test_doctor_reads_the_headers_of_a_toolkit(command: Run, toolkit: Path, tmp_path: Path) -> None:
    root = tmp_path / "cann"
    root.mkdir()
    (root / "lib64").symlink_to(toolkit / "lib64")
    header = root / "include" / "aclnnop" / "aclnn_dynamic_quant.h"
    header.parent.mkdir(parents=True)
    header.write_text(_CHANGED, encoding="utf-8")
    done = command("doctor", ACLNN_PY_BACKEND="auto", ASCEND_HOME_PATH=str(root))
    assert done.returncode == 1
    assert "aclnnDynamicQuantGetWorkspaceSize: in cann it has 7 parameters, not 6 as in aclnn_py" in done.stdout
