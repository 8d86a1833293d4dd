# SPDX-License-Identifier: Apache-2.0
"""The custom-operator package inside published wheels of vllm-ascend: downloaded for aarch64, never installed."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

#: Directory of the wheels, which are kept between runs.
CACHE_VARIABLE = "ACLNN_PY_TEST_CACHE"

_PLATFORMS = ("manylinux_2_24_aarch64", "manylinux_2_34_aarch64")
_SHA256 = {
    "0.18.0": "5395dc4065dea188d0fead4a01c20243a92101a27b4e79c23aeacda844a3f690",
    "0.23.0": "cdf79713e6b77cf0a357ed5f99ad4864bbb7790d2903dd81aac5c760f6e86ce6",
}
_ROOT = "/op_api/"


@dataclass(frozen=True)
class Published:
    """What of one version was unpacked."""

    headers: Path
    library: Path


def fetch(version: str, folder: Path) -> Published:
    """Unpack headers and library of a version; fails if they cannot be had."""
    wheel = _find(version) or _download(version)
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            _, found, inner = name.partition(_ROOT)
            if found and (inner.endswith(".h") or inner == "lib/libcust_opapi.so"):
                path = folder / "op_api" / inner
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(archive.read(name))
    return Published(folder / "op_api" / "include", folder / "op_api" / "lib" / "libcust_opapi.so")


def _cache() -> Path:
    fallback = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "aclnn_py" / "tests"
    return Path(os.environ.get(CACHE_VARIABLE) or fallback)


def _find(version: str) -> Path | None:
    for path in _cache().glob(f"vllm_ascend-{version}-*.whl"):
        if hashlib.sha256(path.read_bytes()).hexdigest() == _SHA256[version]:
            return path
        path.unlink()  # an unfinished or foreign file
    return None


def _download(version: str) -> Path:
    _cache().mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    command += [option for platform in _PLATFORMS for option in ("--platform", platform)]
    command += ["--python-version", "3.11", "--ignore-requires-python", "--dest", str(_cache())]
    done = subprocess.run([*command, f"vllm-ascend=={version}"], capture_output=True, text=True, check=False)
    wheel = _find(version)
    if wheel is None:
        problem = done.stderr.strip() or "its checksum is not the one that is expected"
        raise RuntimeError(
            f"these tests need the wheel of vllm-ascend {version} for aarch64 in {_cache()} ({CACHE_VARIABLE}), "
            f"and it could not be downloaded: {problem}"
        )
    return wheel
