# SPDX-License-Identifier: Apache-2.0
"""Writing of a generated package: the whole directory or nothing."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

_MANIFEST = ".aclnn-py-gen.json"
_CACHES = ("__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache")
#: What pip leaves in a directory that it installs.
_BUILT = re.compile(r"[^/]+\.egg-info/.*|build/(?:lib|bdist\.[^/]+|__editable__\.[^/]+)/.*", re.DOTALL)


class OutputError(Exception):
    """The directory may not be written."""


def write_package(target: Path, files: Mapping[str, str]) -> None:
    """Write a directory beside its place, then put it there.

    Parameters
    ----------
    target : Path
        The directory. One that exists is replaced if it is empty, or as this function left it.
    files : mapping
        Text by path in the directory.

    Raises
    ------
    OutputError
        The directory holds files of others.
    """
    target = Path(os.path.abspath(target))
    _require_replaceable(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}."))
    try:
        temporary.chmod(0o755)
        for name, text in files.items():
            path = temporary / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        sums = {name: _digest(text.encode()) for name, text in sorted(files.items())}
        (temporary / _MANIFEST).write_text(json.dumps({"sha256": sums}, indent=1) + "\n", encoding="utf-8")
        _put(temporary, target)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise


def _put(temporary: Path, target: Path) -> None:
    if not target.exists():
        temporary.rename(target)
        return
    old = temporary.with_name(f"{temporary.name}.old")
    target.rename(old)
    try:
        temporary.rename(target)
    except BaseException:
        old.rename(target)
        raise
    with contextlib.suppress(OSError):
        shutil.rmtree(old)


def _require_replaceable(target: Path) -> None:
    if not target.exists():
        return
    if not target.is_dir():
        raise OutputError(f"{target} is not a directory")
    manifest = target / _MANIFEST
    sums = json.loads(manifest.read_text(encoding="utf-8"))["sha256"] if manifest.is_file() else {}
    changed = [name for name in _files(target) if _digest((target / name).read_bytes()) != sums.get(name)]
    if changed:
        shown = ", ".join(changed[:5]) + (f" and {len(changed) - 5} more" if len(changed) > 5 else "")
        raise OutputError(f"{target} holds files that were not written by aclnn-py gen, or changed since: {shown}")


def _files(root: Path) -> Iterator[str]:
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root)
        made = set(name.parts) & set(_CACHES) or _BUILT.fullmatch(name.as_posix())
        if not path.is_dir() and str(name) != _MANIFEST and not made:
            yield name.as_posix()


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
