# SPDX-License-Identifier: Apache-2.0
"""What the tests of the command share."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., "subprocess.CompletedProcess[str]"]
FIXTURE = Path(__file__).resolve().parents[1] / "codegen" / "fixture"


def compile_library(source: str, output: Path) -> Path:
    """Compile C text to a library."""
    output.parent.mkdir(parents=True, exist_ok=True)
    command = [os.environ.get("CC", "cc"), "-shared", "-fPIC", "-xc", "-", "-o", str(output)]
    subprocess.run(command, input=source, text=True, check=True)
    return output
