# SPDX-License-Identifier: Apache-2.0
"""The C programs of this folder, on the shell's libraries."""

from __future__ import annotations

import ctypes
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]


def passes(done: subprocess.CompletedProcess[str]) -> None:
    """Show what the program said if it found anything wrong."""
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"


@pytest.mark.parametrize(
    "name", ["descriptors", "memory", "host_functions", "streams", "executors", "stress", "resets"]
)
def test_program(run: Run, name: str) -> None:
    passes(run(name))


def test_runtime(run: Run) -> None:
    passes(run("runtime", settings={"ACLNN_EMULATOR_DEVICES": "2"}))


@pytest.mark.parametrize("mode", ["blocking", "null"])
def test_mode(run: Run, mode: str) -> None:
    passes(run("modes", mode, settings={"ACLNN_EMULATOR_MODE": mode}))


@pytest.mark.parametrize(
    ("check", "kernel", "text"),
    [
        ("exit", "-", "exit code 3"),
        ("kill", "-", "signal 9"),
        ("garbage", "-", "broke the protocol"),
        ("wrong_id", "-", "broke the protocol"),
        ("hang", "-", "signal 9"),
        ("-", "exit", "exit code 3"),
        ("-", "kill", "signal 9"),
        ("-", "garbage", "broke the protocol"),
        ("-", "wrong_id", "broke the protocol"),
        ("-", "short", "exit code 4"),
        ("-", "hang", ""),
    ],
)
def test_device_that_misbehaves(run: Run, check: str, kernel: str, text: str) -> None:
    passes(run("failures", check, kernel, text))


@pytest.mark.parametrize(("hello", "text"), [("exit", "exit code 5"), ("version", "broke the protocol")])
def test_device_that_does_not_start(run: Run, hello: str, text: str) -> None:
    passes(run("failures", "-", "-", text, settings={"FAKE_HELLO": hello}))


def test_device_that_does_not_answer(run: Run) -> None:
    limit = {"ACLNN_EMULATOR_TIMEOUT": "2"}
    text = "did not answer in time (ACLNN_EMULATOR_TIMEOUT)"
    passes(run("failures", "never", "-", text, settings=limit))
    passes(run("failures", "-", "-", text, settings={**limit, "FAKE_HELLO": "never"}))


def ended(pid: int, within: float) -> bool:
    """Whether the process is gone in time."""
    end = time.monotonic() + within
    while time.monotonic() < end:
        state = Path(f"/proc/{pid}/stat")
        try:
            if state.read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except FileNotFoundError:
            return True
        time.sleep(0.02)
    return False


def test_fork_and_exit(run: Run) -> None:
    started = time.monotonic()
    done = run("forked")
    passes(done)
    assert time.monotonic() - started < 4  # neither the hanging kernel nor the child is waited for
    assert ended(int(done.stdout), within=3)


@pytest.mark.parametrize(
    ("settings", "status", "text"),
    [
        ({"ACLNN_EMULATOR_SOC": "Ascend999"}, 507008, "ACLNN_EMULATOR_SOC=Ascend999"),
        ({"ACLNN_EMULATOR_MODE": "fast"}, 100000, "ACLNN_EMULATOR_MODE=fast"),
        ({"ACLNN_EMULATOR_DEVICES": "0"}, 100000, "ACLNN_EMULATOR_DEVICES=0"),
        ({"ACLNN_EMULATOR_DEVICES": "two"}, 100000, "ACLNN_EMULATOR_DEVICES=two"),
        ({"ACLNN_EMULATOR_TIMEOUT": "0"}, 100000, "ACLNN_EMULATOR_TIMEOUT=0: must be a number from 1 to 86400"),
        ({"ACLNN_EMULATOR_TIMEOUT": "1.5"}, 100000, "ACLNN_EMULATOR_TIMEOUT=1.5"),
    ],
)
def test_wrong_setting(run: Run, settings: dict[str, str], status: int, text: str) -> None:
    done = run("modes", settings=settings)
    assert done.returncode == 1
    assert f"aclrtSetDevice(0): {status}, not 0" in done.stderr
    assert text in done.stderr


def test_missing_interpreter(run: Run) -> None:
    done = run("modes", settings={"ACLNN_EMULATOR_PYTHON": "/nowhere/python"})
    assert "507033, not 0 (device 0: cannot start /nowhere/python (ACLNN_EMULATOR_PYTHON)" in done.stderr


def test_real_device(run_installed: Run) -> None:
    passes(run_installed("real_device"))


def test_symbols(installed: Path) -> None:
    """Clients look everything up in libopapi, which finds the others beside it."""
    opapi = ctypes.CDLL(str(installed / "libopapi.so"))
    for name in ("aclnnTransQuantParam", "aclCreateTensor", "aclrtMalloc", "aclemuGetCounts"):
        assert hasattr(opapi, name)
    for name in ("stream_submit", "arena_find", "heap_allocate", "fail", "aclmdlRICaptureBegin"):
        assert not hasattr(opapi, name)
