# SPDX-License-Identifier: Apache-2.0
"""Fixtures of the generator's tests."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

# Last, so that an installed aclnn_py stays in front of the source tree.
sys.path += [str(Path(__file__).parent), str(Path(__file__).resolve().parents[2])]

from built import Built


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return Built(tmp_path_factory.mktemp("built"))


@pytest.fixture
def built(compiled: Built) -> Iterator[Built]:
    """The compiled fixture on device 0, with the fake's settings put back before and after."""
    settings = {
        "fakePhase1Status": 0,
        "fakePhase2Status": 0,
        "fakeMallocStatus": 0,
        "fakeWorkspaceSize": 0,
        "fakeNoExecutor": 0,
        "fakeDescriptorLimit": -1,
    }
    assert compiled.lib.acp_enter_device(0) == 0
    for name, value in settings.items():
        compiled.set(name, value)
    compiled.journal()
    yield compiled
    for name, value in settings.items():
        compiled.set(name, value)
    assert compiled.get("fakeLive") == 0, "descriptors or executors were left behind"
