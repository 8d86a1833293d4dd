# SPDX-License-Identifier: Apache-2.0
"""The front end on the embedded device, and, in processes of their own, on a fake CANN."""

import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

os.environ.setdefault("ACLNN_PY_BACKEND", "emulator")

HERE = Path(__file__).resolve().parent
Run = Callable[..., "subprocess.CompletedProcess[str]"]


def compile_c(source: Path, output: Path) -> None:
    output.parent.mkdir(parents=True, exist_ok=True)
    command = [os.environ.get("CC", "cc"), "-shared", "-fPIC", "-O1", str(source), "-o", str(output)]
    subprocess.run(command, check=True)


@pytest.fixture
def compile_library() -> Callable[[Path, Path], None]:
    """Compile one C file to one library."""
    return compile_c


@pytest.fixture(scope="session")
def fake_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Root directory of a CANN whose runtime is fake_cann.c and whose only operator returns 7."""
    root = tmp_path_factory.mktemp("cann")
    compile_c(HERE / "fake_cann.c", root / "lib64" / "libascendcl.so")
    source = root / "operator.c"
    source.write_text("int aclnnFake(void) { return 7; }\n")
    compile_c(source, root / "lib64" / "libopapi.so")
    shutil.copy(root / "lib64" / "libopapi.so", root / "lib64" / "libnnopbase.so")
    return root


@pytest.fixture
def run() -> Run:
    """Run a script in a process of its own, with some environment variables changed (None: unset)."""

    def run(script: str, **changes: str | None) -> "subprocess.CompletedProcess[str]":
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("ASCEND_", "ACLNN_"))}
        environment |= {name: value for name, value in changes.items() if value is not None}
        # Development mode makes finalizers that fail say so.
        command = [sys.executable, "-P", "-X", "dev", "-c", textwrap.dedent(script)]
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=120, check=False
        )

    return run


@pytest.fixture
def run_fake(run: Run, fake_root: Path) -> Run:
    """Run a script on the fake CANN; its lines that begin with "wait" and the like are read with ``fake.journal()``."""
    head = textwrap.dedent("""
        import ctypes
        import aclnn_py as ap
        from aclnn_py._binding import ffi, lib

        class Fake:
            def __init__(self):
                self.lib = ctypes.CDLL(ap.backend().libraries[-1])
                self.lib.fake_journal.restype = ctypes.c_char_p
                self.lib.fake_budget.argtypes = [ctypes.c_size_t]
                self.lib.fake_message.argtypes = [ctypes.c_char_p]
                self.lib.fake_is_live.argtypes = [ctypes.c_void_p]

            def journal(self):
                return [line.split() for line in self.lib.fake_journal().decode().splitlines()]

            def live(self):
                return [self.lib.fake_live(i) for i in range(4)]  # blocks, streams, events, aclrtSetDevice

            def hook(self, what, function):
                self.kept = what.encode(), ctypes.CFUNCTYPE(None)(function)
                self.lib.fake_hook(*self.kept)

        fake = Fake()
    """)

    def run_fake(script: str, **changes: str | None) -> "subprocess.CompletedProcess[str]":
        result = run(head + textwrap.dedent(script), ASCEND_HOME_PATH=str(fake_root), **changes)
        assert result.returncode == 0, result.stderr
        assert "Exception ignored" not in result.stderr
        return result

    return run_fake
