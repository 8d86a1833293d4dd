# SPDX-License-Identifier: Apache-2.0
"""The base declarations that every header directory leans on: runtime, descriptors, status numbers."""

from __future__ import annotations

from pathlib import Path

from .ir import Api
from .parser import find_headers

#: Directories of an installed CANN's headers that hold base declarations.
BASE_FOLDERS = ("acl", "aclnn")

_HERE = Path(__file__).resolve().parent


def base_directory() -> Path:
    """Directory of the project's own base headers: in the installed package, or in the source tree."""
    installed = _HERE.parent / "_headers"
    return installed if installed.is_dir() else _HERE.parent / "headers"


def base_headers() -> dict[str, Path]:
    """Find the base headers, by the name that an ``#include`` would use."""
    root = base_directory()
    return {f"{folder}/{name}": path for folder in BASE_FOLDERS for name, path in find_headers([root / folder]).items()}


def known_api() -> Api:
    """Return what the project's own headers declare."""
    installed, source = (_HERE.parent / name for name in ("_ir.json", "aclnn_py/_ir.json"))
    return Api.from_json((installed if installed.is_file() else source).read_text(encoding="utf-8"))


def package_headers(root: Path) -> dict[str, Path]:
    """Headers of a toolkit or a custom-operator package, without base declarations.

    A directory that holds ``aclnnop/`` is an include directory: of what else is there, nothing is read but the
    ``acl*.h`` beside it.

    Raises
    ------
    FileNotFoundError
        The directory does not exist, or holds no header.
    """
    found = find_headers([root])
    if root.is_dir() and (root / "aclnnop").is_dir():
        found = {n: p for n, p in found.items() if n.startswith("aclnnop/") or ("/" not in n and n.startswith("acl"))}
    found = {name: path for name, path in found.items() if name.partition("/")[0] not in BASE_FOLDERS}
    if not found:
        raise FileNotFoundError(f"no header (*.h) in {root}")
    return found
