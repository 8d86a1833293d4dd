# SPDX-License-Identifier: Apache-2.0
"""Builds the embedded device's libraries and the C test programs, once per kind of build and session."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SHELL = ROOT / "aclnn_py" / "emulator" / "shell"
NNOPBASE = ["address.c", "array.c", "call.c", "executor.c", "tensor.c"]
OPAPI = ["host_functions.c"]
SANITIZERS = {"plain": [], "asan": ["-fsanitize=address,undefined", "-fno-sanitize-recover=undefined"]}

Run = Callable[..., subprocess.CompletedProcess[str]]


def compiler(*arguments: str | Path) -> None:
    """Run the C compiler on what must compile without a warning."""
    command = [os.environ.get("CC", "cc"), "-std=gnu11", "-D_GNU_SOURCE", "-g", "-O2", "-pthread"]
    command += ["-Wall", "-Wextra", "-Werror", f"-I{ROOT / 'headers'}", f"-I{ROOT / 'headers' / 'nn'}"]
    command += [f"-I{SHELL}", f"-I{HERE}"]
    done = subprocess.run([*command, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def link_program(libraries: Path, name: str, output: Path, *flags: str) -> None:
    """Build a test program for libraries in a folder."""
    linking = [f"-L{libraries}", f"-Wl,-rpath,{libraries}", "-lopapi", "-lnnopbase", "-lascendcl"]
    compiler(*flags, HERE / f"{name}.c", "-o", output, *linking)


class Build:
    """Libraries of one kind, and the programs linked to them."""

    def __init__(self, folder: Path, flags: list[str]) -> None:
        self.folder = folder
        self.flags = flags
        common = {"arena.c"}
        runtime = {path.name for path in SHELL.glob("*.c")} - {*NNOPBASE, *OPAPI}
        self.library("ascendcl", [SHELL / name for name in sorted(runtime)])
        self.library("nnopbase", [SHELL / name for name in sorted({*NNOPBASE, *common})], "-lascendcl")
        fake = [SHELL / name for name in OPAPI] + [HERE / "fake_operators.c"]
        self.library("opapi", fake, "-lnnopbase", "-lascendcl", "-lm")

    def library(self, name: str, sources: list[Path], *libraries: str) -> None:
        """Build one library as the project's CMake file does."""
        output = self.folder / f"lib{name}.so"
        linking = [f"-L{self.folder}", "-Wl,-rpath,$ORIGIN", f"-Wl,-soname,{output.name}", "-Wl,-z,nodelete"]
        linking.append(f"-Wl,--version-script={SHELL / 'exports.map'}")
        compiler("-shared", "-fPIC", *self.flags, *sources, "-o", output, *linking, *libraries)

    def program(self, name: str) -> Path:
        """Build a test program."""
        output = self.folder / name
        if not output.exists():
            link_program(self.folder, name, output, *self.flags)
        return output


@pytest.fixture(scope="session", params=list(SANITIZERS))
def build(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Build:
    """One kind of build."""
    return Build(tmp_path_factory.mktemp(request.param), SANITIZERS[request.param])


@pytest.fixture
def python(tmp_path: Path) -> Path:
    """An interpreter that runs fake_device.py, whatever module it is asked for."""
    script = tmp_path / "python"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{HERE / "fake_device.py"}" "$@"\n')
    script.chmod(0o755)
    return script


@pytest.fixture
def run(build: Build, python: Path) -> Run:
    """Run a test program on the fake device."""

    def run_program(
        name: str, *arguments: str, settings: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        environment = {key: value for key, value in os.environ.items() if not key.startswith("ACLNN_")}
        environment |= {"ACLNN_EMULATOR_PYTHON": str(python), **(settings or {})}
        return subprocess.run(
            [build.program(name), *arguments], env=environment, capture_output=True, text=True, timeout=120
        )

    return run_program


@pytest.fixture(scope="session")
def installed() -> Path:
    """Folder of the installed libraries."""
    from aclnn_py import _binding

    return Path(_binding.__file__).parent / "emulator" / "lib"


@pytest.fixture
def run_installed(installed: Path, tmp_path: Path) -> Run:
    """Run a test program on the installed libraries and the real device process."""

    def run_program(name: str) -> subprocess.CompletedProcess[str]:
        output = tmp_path / name
        link_program(installed, name, output)
        environment = {key: value for key, value in os.environ.items() if not key.startswith("ACLNN_")}
        environment["ACLNN_EMULATOR_PYTHON"] = sys.executable
        return subprocess.run([output], env=environment, capture_output=True, text=True, timeout=120)

    return run_program


def pytest_configure() -> None:
    """Say clearly what is missing."""
    if shutil.which(os.environ.get("CC", "cc")) is None:
        raise pytest.UsageError("the tests of the embedded device's shell need a C compiler (CC, or cc)")
