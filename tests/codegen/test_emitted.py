# SPDX-License-Identifier: Apache-2.0
"""The generated code as it is installed: all of it can be reached, and none of it is loaded before it is asked for."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import pytest

os.environ.setdefault("ACLNN_PY_BACKEND", "emulator")

import aclnn_py as ap
from aclnn_py.ops import _signatures
from aclnn_py.ops._index import LIBRARY_OF


def run(script: str) -> None:
    done = subprocess.run([sys.executable, "-P", "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_operator_is_offered_with_its_parameters() -> None:
    assert set(LIBRARY_OF) <= set(dir(ap.ops))
    for name, params in _signatures.signatures().items():
        found = list(inspect.signature(getattr(ap.ops, name)).parameters)
        assert len(found) == len(params) + 1 and found[-1] == "stream"
        assert all(python.rstrip("_") == param.name.rstrip("_") for python, param in zip(found, params, strict=False))


def test_every_operator_has_its_helper() -> None:
    helpers = {name.removeprefix("acp_call_") for name in dir(ap.raw.lib) if name.startswith("acp_call_")}
    assert helpers == set(LIBRARY_OF)


def test_a_library_is_imported_when_it_is_needed() -> None:
    run("""
import sys
import aclnn_py as ap
dir(ap.ops)
assert not [name for name in sys.modules if name in ("aclnn_py.ops._math", "aclnn_py.ops._nn", "aclnn_py.ops._call")]
from aclnn_py.ops import aclnnAdd
assert "aclnn_py.ops._math" in sys.modules and "aclnn_py.ops._nn" not in sys.modules
assert ap.ops.aclnnAdd is aclnnAdd
""")


def test_what_is_no_operator() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'aclnnNothing'"):
        ap.ops.aclnnNothing  # noqa: B018
    with pytest.raises(AttributeError, match="no header declares aclnnNothing"):
        ap.raw.lib.aclnnNothing  # noqa: B018
    with pytest.raises(KeyError):
        _signatures.signatures()["aclnnNothing"]


def test_phases_at_the_raw_level() -> None:
    ap.Device(0).set_current()
    lib, ffi = ap.raw.lib, ap.raw.ffi
    assert {"aclnnDynamicQuantGetWorkspaceSize", "aclnnDynamicQuant", "aclrtMalloc"} <= set(dir(lib))
    size, executor = ffi.new("uint64_t *"), ffi.new("aclOpExecutor **")
    nothing = [ffi.NULL] * 4
    assert lib.aclnnDynamicQuantGetWorkspaceSize(*nothing, size, executor) == 161001
    assert lib.aclnnDynamicQuant is lib.aclnnDynamicQuant
    with pytest.raises(TypeError):
        lib.aclnnDynamicQuant(ffi.NULL)


def test_a_phase_that_no_library_has(monkeypatch: pytest.MonkeyPatch) -> None:
    missing: Any = SimpleNamespace(lib=SimpleNamespace(acp_symbol=lambda name: ap.raw.ffi.NULL))
    lib = type(ap.raw.lib)()
    monkeypatch.setattr("aclnn_py.raw._binding", missing)
    assert lib.aclnnDynamicQuant(None, 0, None, None) == 200001
    assert "aclnnDynamicQuant" not in vars(lib)
