# SPDX-License-Identifier: Apache-2.0
"""Writing of committed files: an allow-list, and all or nothing per file."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

#: Directories of ``headers/`` that operators are in; each becomes one module of ``aclnn_py.ops``.
LIBRARIES = ("math", "nn", "transformer", "cv")

#: The only files of the repository that the generator may write.
ALLOWED = (
    "aclnn_py/_constants.py",
    "aclnn_py/_ir.json",
    "aclnn_py/ops/_index.py",
    *(f"aclnn_py/ops/_{library}.{ending}" for library in LIBRARIES for ending in ("py", "pyi")),
    "codegen/report.md",
)


def _refuse_others(files: Mapping[str, str]) -> None:
    for name in files:
        if name not in ALLOWED:
            raise PermissionError(f"the generator may not write {name}")


def changed_files(root: Path, files: Mapping[str, str]) -> list[str]:
    """Names of the files whose content on disk is not the given one.

    Raises
    ------
    PermissionError
        A file is not on the allow-list.
    """
    _refuse_others(files)
    return [name for name, text in sorted(files.items()) if _content(root / name) != text.encode()]


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def write_files(root: Path, files: Mapping[str, str]) -> None:
    """Write files, each one atomically.

    Raises
    ------
    PermissionError
        A file is not on the allow-list; then none is written.
    """
    _refuse_others(files)
    for name, text in sorted(files.items()):
        _write(root / name, text.encode())


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)
        raise
