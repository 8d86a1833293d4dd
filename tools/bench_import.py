# SPDX-License-Identifier: Apache-2.0
"""What importing aclnn_py costs, beside numpy alone, and what the first use of an operator adds.

Every line is measured in fresh processes, and the processes of all lines take turns. A line's time and memory are
those of its own step and all steps before it; the columns on the right are what it adds to numpy.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys

#: What a process runs, each line of the result adding one step.
STEPS = {
    "numpy": "import numpy as np",
    "import aclnn_py": "import aclnn_py as ap",
    "ap.ops (compiled module)": "ops = ap.ops",
    "ap.ops.aclnnAdd (its library's functions)": "operator = ops.aclnnAdd",
    "tensors on the device": "x = ap.empty((2, 8), np.float16); one = ap.empty((1,), np.float16)",
    "first call, tensors": "ops.aclnnAscendAntiQuant(x8, one, None, 1, False, x)",
    "first call, numpy arrays": "ops.aclnnAscendAntiQuant(a8, a1, None, 1, False, a)",
    "every function of every library": "functions = [getattr(ops, name) for name in dir(ops)]",
}
#: What a step needs that is not part of it.
PREPARE = {
    "first call, tensors": "x8 = ap.empty((2, 8), np.int8)",
    "first call, numpy arrays": "a8, a1, a = (np.ones(*a) for a in (((2, 8), 'b'), (1, 'e'), ((2, 8), 'e')))",
}
MEASURE = """
import json, time
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * {page}
begin = time.perf_counter()
{steps}
print(json.dumps([time.perf_counter() - begin, resident()]))
"""


def measure(step: str) -> tuple[float, int]:
    """Seconds and resident bytes after a step, in a process of its own."""
    lines = []
    for name, statement in STEPS.items():
        lines += [line for line in (PREPARE.get(name), statement) if line is not None]
        if name == step:
            break
    code = MEASURE.format(page=os.sysconf("SC_PAGE_SIZE"), steps="\n".join(lines))
    environment = {**os.environ, "ACLNN_PY_BACKEND": "emulator", "ACLNN_EMULATOR_MODE": "null"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-P", "-c", code]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    seconds, resident = json.loads(done.stdout)
    return seconds, resident


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="processes for each line")
    rounds = parser.parse_args().rounds
    results: dict[str, list[tuple[float, int]]] = {step: [] for step in STEPS}
    measure(list(STEPS)[-1])  # not counted: it caches the byte code that an editable installation lacks at first
    for _ in range(rounds):
        for step, values in results.items():
            values.append(measure(step))
    times = {step: [value[0] * 1e3 for value in values] for step, values in results.items()}
    sizes = {step: statistics.median(value[1] for value in values) / 1e6 for step, values in results.items()}
    print(f"{rounds} processes each; the embedded device in null mode, its device process not started")
    head = ("up to and with", "ms, median", "lowest", "MB", "lowest ms over numpy", "MB over numpy")
    print("{:<44}{:>12}{:>8}{:>8}{:>22}{:>15}".format(*head))
    for step in STEPS:
        median, lowest = statistics.median(times[step]), min(times[step])
        row = (median, lowest, sizes[step], lowest - min(times["numpy"]), sizes[step] - sizes["numpy"])
        print(f"{step:<44}" + "{:>12.1f}{:>8.1f}{:>8.1f}{:>22.1f}{:>15.1f}".format(*row))
    return 0


if __name__ == "__main__":
    sys.exit(main())
