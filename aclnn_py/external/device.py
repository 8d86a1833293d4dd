# SPDX-License-Identifier: Apache-2.0
"""Operators of a generated package on the embedded device, for its smoke tests."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

from .. import _binding
from ..errors import BackendError

_PACKAGE = Path(__file__).resolve().parent.parent


def build_operators(source: Path, output: Path) -> None:
    """Compile the embedded device's entry points of a generated package.

    Parameters
    ----------
    source : Path
        The ``entry_points.c`` that ``aclnn-py gen`` has written.
    output : Path
        The library to make.

    Raises
    ------
    BackendError
        There is no C compiler, or it refuses the file.
    """
    compiler = shlex.split(os.environ.get("CC", "cc"))
    libraries = Path(_binding.__file__).resolve().parent / "emulator" / "lib"
    includes = (_headers(), _PACKAGE / "emulator" / "shell")
    command = [
        *compiler, "-std=gnu11", "-O1", "-shared", "-fPIC",
        *(f"-I{path}" for path in includes),
        str(source), "-o", str(output),
        f"-L{libraries}", f"-Wl,-rpath,{libraries}", "-lnnopbase",
    ]  # fmt: skip
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise BackendError(
            f"the embedded device's operators cannot be compiled: there is no {compiler[0]}",
            hint="install a C compiler, or name one in CC; the package itself needs none",
        ) from None
    if done.returncode:
        raise BackendError(f"{source} does not compile:\n{done.stderr}")


def _headers() -> Path:
    """Directory of the base declarations: beside the package in a source tree, in it when installed."""
    installed = _PACKAGE / "_headers"
    return installed if installed.is_dir() else _PACKAGE.parent / "headers"
