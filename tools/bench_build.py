# SPDX-License-Identifier: Apache-2.0
"""What building the wheel takes: seconds, memory of all its processes together, and the wheel's size."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INTERVAL = 0.05


def descendants(root: int) -> set[int]:
    """Return a process and all that it has started."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:  # it has ended meanwhile
                continue
            parents[int(entry.name)] = int(fields[1])
    found = {root}
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def resident(pid: int) -> int:
    """Return the resident bytes of a process; 0 once it has ended."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def main() -> int:
    with tempfile.TemporaryDirectory() as directory:
        # A build directory of its own: everything is compiled.
        command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", directory]
        command += ["-C", f"build-dir={directory}/build", str(ROOT)]
        begin, peak = time.perf_counter(), 0
        build = subprocess.Popen(command)
        while build.poll() is None:
            peak = max(peak, sum(map(resident, descendants(build.pid))))
            time.sleep(INTERVAL)
        seconds = time.perf_counter() - begin
        if build.returncode:
            return build.returncode
        wheel = next(Path(directory).glob("*.whl"))
        unpacked = sum(item.file_size for item in zipfile.ZipFile(wheel).infolist())
        print(f"pip wheel {seconds:.0f} s (build environment included), peak {peak / 2**20:.0f} MiB in all processes")
        print(f"{wheel.name} {wheel.stat().st_size / 1e6:.2f} MB, {unpacked / 1e6:.1f} MB unpacked")
    return 0


if __name__ == "__main__":
    sys.exit(main())
