# SPDX-License-Identifier: Apache-2.0
"""What generation takes, step by step, and how much comes out: the best of some rounds, in a process of its own."""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from codegen.generate import c_files, committed_files
from codegen.parser import find_headers, parse_headers
from codegen.roles import assemble

ROOT = Path(__file__).resolve().parent.parent
Result = TypeVar("Result")
ACP = tuple(ROOT / "aclnn_py" / "_c" / name for name in ("acp.h", "acp_call.h"))


def best(rounds: int, step: Callable[[], Result]) -> tuple[float, Result]:
    """Seconds of the fastest round, and what the step returns."""
    fastest = float("inf")
    for _ in range(rounds):
        begin = time.perf_counter()
        result = step()
        fastest = min(fastest, time.perf_counter() - begin)
    return fastest, result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    paths = find_headers([ROOT / "headers"])
    acp = assemble(parse_headers({path.name: path for path in ACP})).api
    parse, headers = best(rounds, lambda: parse_headers(paths))
    roles, assembly = best(rounds, lambda: assemble(headers))
    emit, committed = best(rounds, lambda: committed_files(headers))
    c_code, built = best(rounds, lambda: c_files(assembly.api, acp))
    api = assembly.api
    print(f"{len(headers)} headers, {len(api.operators)} operators, {len(api.functions)} functions; best of {rounds}")
    for name, seconds in (
        ("parse headers", parse),
        ("assemble API", roles),
        ("emit committed files (assembles again)", emit),
        ("emit C of the build", c_code),
        ("python -m codegen, in all", parse + emit),
        ("python -m codegen c, in all", parse + roles + c_code),
    ):
        print(f"{name:<42}{seconds:>8.2f} s")
    for name, files in (("committed files", committed), ("C files", built)):
        print(f"{name:<42}{sum(len(text.encode()) for text in files.values()) / 1e6:>8.2f} MB")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{'peak memory':<42}{peak:>8.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
