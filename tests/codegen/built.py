# SPDX-License-Identifier: Apache-2.0
"""The binding and the entry points of the fixture header, compiled against a fake CANN."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FIXTURE = Path(__file__).with_name("fixture")
HEADERS = ROOT / "headers"
C_CODE = ROOT / "aclnn_py" / "_c"
SHELL = ROOT / "aclnn_py" / "emulator" / "shell"
_FLAGS = ["-std=c11", "-O1", "-Wall", "-Wextra", "-Werror", "-fPIC", "-shared"]


class Built:
    """The compiled fixture: ``lib`` and ``ffi`` of the binding, ``fake`` for what the fake CANN saw."""

    def __init__(self, folder: Path) -> None:
        generate(folder)
        includes = [f"-I{path}" for path in (HEADERS, FIXTURE, C_CODE, SHELL, folder)]
        compiler = [*shlex.split(os.environ.get("CC", "cc")), *_FLAGS, *includes]
        library = folder / "libfake.so"
        absent = "-DaclnnAbsentOperatorGetWorkspaceSize=aclnnRenamed"
        run(
            [
                *compiler,
                absent,
                str(folder / "entry_points.c"),
                str(FIXTURE / "fake_cann.c"),
                "-pthread",
                "-o",
                str(library),
            ]
        )
        module = folder / f"_binding{sysconfig.get_config_var('EXT_SUFFIX')}"
        sources = [str(path) for path in (folder / "binding.c", folder / "helpers.c", *sorted(C_CODE.glob("acp_*.c")))]
        python = f"-isystem{sysconfig.get_paths()['include']}"
        run([*compiler, python, *sources, "-pthread", "-ldl", "-o", str(module)])
        binding = load("_binding", module)
        self.lib: Any = binding.lib
        self.ffi: Any = binding.ffi
        handle = self.ffi.new("void **")
        error = self.lib.acp_library_open(str(library).encode(), handle)
        assert error == self.ffi.NULL, self.ffi.string(error)
        self.fake = ctypes.CDLL(str(library))
        self.fake.fakeJournal.restype = ctypes.c_char_p

    def journal(self) -> list[str]:
        """Lines that the fake has written since the last time."""
        lines: list[str] = self.fake.fakeJournal().decode().splitlines()
        self.fake.fakeClear()
        return lines

    def set(self, name: str, value: int) -> None:
        """Set one of the fake's variables."""
        self._variable(name).value = value

    def get(self, name: str) -> int:
        """Read one of the fake's variables."""
        return int(self._variable(name).value)

    def _variable(self, name: str) -> Any:
        return (ctypes.c_int64 if name in _WIDE else ctypes.c_int32).in_dll(self.fake, name)


_WIDE = ("fakeLive", "fakeWorkspaceSize", "fakeDescriptorLimit")


def generate(folder: Path) -> None:
    """Write the C code for the base headers and the fixture's."""
    base = folder / "include"
    for name in ("acl", "aclnn"):
        shutil.copytree(HEADERS / name, base / name)
    command = [sys.executable, "-m", "codegen", "c", str(base), str(FIXTURE), "--out", str(folder)]
    run(command, cwd=ROOT)


def run(command: list[str], cwd: Path | None = None) -> None:
    """Run a command; its output is shown if it fails."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{shlex.join(command)}\n{done.stdout}{done.stderr}"


def load(name: str, path: Path) -> Any:
    """Import an extension module from a file, leaving sys.modules alone."""
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    before = dict(sys.modules)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    # cffi enters a module under the name that it was generated with, which is the installed one's.
    for entered in [key for key, value in sys.modules.items() if before.get(key) is not value]:
        if entered in before:
            sys.modules[entered] = before[entered]
        else:
            del sys.modules[entered]
    return module
