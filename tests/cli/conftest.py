# SPDX-License-Identifier: Apache-2.0
"""Header sets and libraries for the command: made up ones, and those of published packages."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

# Last, so that an installed aclnn_py stays in front of the source tree.
sys.path += [str(Path(__file__).parent), str(Path(__file__).resolve().parents[2])]
os.environ.setdefault("ACLNN_PY_BACKEND", "emulator")

from made_up import Run
from published import Published, fetch


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Published]:
    """Custom-operator packages as published, by version; downloaded when there is no copy yet."""
    return {version: fetch(version, tmp_path_factory.mktemp(version)) for version in ("0.18.0", "0.23.0")}


@pytest.fixture
def command() -> Run:
    """Run aclnn-py in a process of its own."""

    def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("ASCEND_", "ACLNN_"))}
        return subprocess.run(
            [sys.executable, "-P", "-m", "aclnn_py.cli", *map(str, arguments)],
            env={**clean, "ACLNN_PY_BACKEND": "emulator", **environment},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    return run


@pytest.fixture
def write_header(tmp_path: Path) -> Callable[..., Path]:
    """Write a header with one operator for each (name, parameters of phase 1); returns its directory."""

    def write(folder: str, text: str = "", **operators: str) -> Path:
        lines = [text]
        for name, parameters in operators.items():
            head = f"{parameters}, " if parameters else ""
            lines.append(f"aclnnStatus {name}GetWorkspaceSize({head}uint64_t *size, aclOpExecutor **executor);")
            lines.append(f"aclnnStatus {name}(void *w, uint64_t size, aclOpExecutor *executor, aclrtStream stream);")
        path = tmp_path / folder / "aclnnop" / "aclnn_made_up.h"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return tmp_path / folder

    return write


@pytest.fixture
def run_tests() -> Run:
    """Run the tests of a generated package."""

    def run(package: Path, **environment: str) -> subprocess.CompletedProcess[str]:
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("ASCEND_", "ACLNN_", "PYTEST_"))}
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        environment = {**clean, "PYTHONDONTWRITEBYTECODE": "1", **environment}
        return subprocess.run(command, cwd=package, env=environment, capture_output=True, text=True, check=False)

    return run
