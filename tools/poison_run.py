# SPDX-License-Identifier: Apache-2.0
"""Run the kernel tests on a device that fills outputs instead of computing them; every one of them must fail.

A test that passes on garbage proves nothing. Only tests marked ``kernel`` count: checks run as usual in a
poisoned device, so tests of checks are expected to pass.

    python tools/poison_run.py [pytest arguments]
"""

import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]


def outcome(case: ElementTree.Element) -> str:
    """Return what became of one test; a failure that is no failed comparison proves nothing and is an error."""
    failure = case.find("failure")
    if failure is not None:
        compared = failure.get("message", "").startswith(("AssertionError", "assert "))
        return "failed" if compared else "error"
    return next((child.tag for child in case if child.tag in ("error", "skipped")), "passed")


def run(arguments: list[str]) -> list[tuple[str, str]]:
    """Name and outcome of each kernel test on a poisoned device."""
    with tempfile.TemporaryDirectory() as directory:
        report = Path(directory) / "report.xml"
        command = [
            sys.executable,
            "-m",
            "pytest",
            "tests/kernels",
            "tests/quant",
            "-m",
            "kernel",
            "-q",
            f"--junitxml={report}",
        ]
        environment = {**os.environ, "ACLNN_EMULATOR_POISON": "1"}
        output = subprocess.run([*command, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True)
        if not report.exists():
            sys.exit(output.stdout + output.stderr)
        cases = ElementTree.parse(report).getroot().iter("testcase")
        return [(f"{case.get('classname')}::{case.get('name')}", outcome(case)) for case in cases]


def main() -> int:
    """Print a table by test function; 1 unless every test fails by a comparison."""
    results = run(sys.argv[1:])
    table: dict[str, Counter[str]] = {}
    for name, result in results:
        table.setdefault(name.partition("[")[0], Counter())[result] += 1
    columns = ("failed", "passed", "error", "skipped")
    width = max((len(name) for name in table), default=4)
    print(f"{'test':{width}}  " + "  ".join(f"{column:>7}" for column in columns))
    for name, counts in table.items():
        print(f"{name:{width}}  " + "  ".join(f"{counts[column]:7}" for column in columns))
    wrong = [f"{result}: {name}" for name, result in results if result != "failed"]
    print(f"{len(results)} kernel tests on a poisoned device, {len(results) - len(wrong)} failed as they must")
    for line in wrong:
        print(line)
    return 1 if wrong or not results else 0


if __name__ == "__main__":
    sys.exit(main())
