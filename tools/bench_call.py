# SPDX-License-Identifier: Apache-2.0
"""Host cost of one operator call: Python's ways beside a C loop over the same library, kernels switched off.

One process, one library, the same five tensors. The ways take turns, round by round, and the medians over the
rounds are compared, so that whatever else the machine does falls on all of them.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["ACLNN_PY_BACKEND"] = "emulator"
os.environ["ACLNN_EMULATOR_MODE"] = "null"

import numpy as np
from cffi import FFI

import aclnn_py as ap
from aclnn_py.raw import ffi as raw_ffi
from aclnn_py.raw import lib as raw

ROOT = Path(__file__).resolve().parent.parent
M, K, N = 96, 320, 256

CDEF = """
typedef struct operand {
    int64_t shape[2]; int64_t strides[2]; uint64_t ndim; int dtype; void *data; int64_t storage;
} operand;
int bench_calls(const operand *operands, int count, double *elapsed);
"""


def build_c_loop(directory: str) -> tuple[FFI, object]:
    """Compile bench_call.c against the libraries that the process has loaded."""
    libraries = Path(next(path for path in ap.backend().libraries if path.endswith("libopapi.so"))).parent
    output = Path(directory) / "bench_call.so"
    command = [
        os.environ.get("CC", "cc"), "-O2", "-shared", "-fPIC", f"-I{ROOT / 'headers'}", f"-I{ROOT / 'headers' / 'nn'}",
        "-o", str(output),
        str(ROOT / "tools" / "bench_call.c"), f"-L{libraries}", "-lopapi", "-lnnopbase", "-lascendcl",
        f"-Wl,-rpath,{libraries}",
    ]  # fmt: skip
    subprocess.run(command, check=True)
    ffi = FFI()
    ffi.cdef(CDEF)
    return ffi, ffi.dlopen(str(output))


def make_tensors() -> list[ap.Tensor]:
    """Allocate x, weight, antiquantScale, antiquantOffset and y."""
    return [
        ap.empty((M, K), np.float16),
        ap.empty((K, N), np.int8),
        ap.empty((N,), np.float16),
        ap.empty((N,), np.float16),
        ap.empty((M, N), np.float16),
    ]


def c_way(tensors: list[ap.Tensor], directory: str) -> Callable[[int], float]:
    """Return a function that runs the C loop and returns seconds."""
    ffi, lib = build_c_loop(directory)
    operands = ffi.new("operand[5]")
    for operand, tensor in zip(operands, tensors, strict=True):
        operand.shape[0 : tensor.ndim] = list(tensor.shape)
        operand.strides[0 : tensor.ndim] = list(tensor.strides)
        operand.ndim = tensor.ndim
        operand.dtype = tensor._record.dtype
        operand.data = ffi.cast("void *", tensor.data_ptr)
        operand.storage = tensor.size
    elapsed = ffi.new("double *")

    def run(count: int) -> float:
        status = lib.bench_calls(operands, count, elapsed)  # type: ignore[attr-defined]
        if status:
            raise RuntimeError(f"the C loop ended with status {status}")
        return float(elapsed[0])

    return run


def ops_way(tensors: list[ap.Tensor]) -> Callable[[int], float]:
    """Call `ap.ops` with ready tensors."""
    x, w, scale, offset, y = tensors
    call = ap.ops.aclnnWeightQuantBatchMatmulV2

    def run(count: int) -> float:
        begin = time.perf_counter()
        for _ in range(count):
            call(x, w, scale, offset, None, None, None, 0, y)
        return time.perf_counter() - begin

    return run


def quant_way(tensors: list[ap.Tensor]) -> Callable[[int], float]:
    """Call `ap.quant` with ready inputs: adds the checks and allocates the output."""
    x, w, scale, offset, _ = tensors
    call = ap.quant.npu_weight_quant_batchmatmul

    def run(count: int) -> float:
        begin = time.perf_counter()
        for _ in range(count):
            call(x, w, scale, offset)
        return time.perf_counter() - begin

    return run


def raw_way(tensors: list[ap.Tensor]) -> Callable[[int], float]:
    """Make the same C calls one by one through cffi."""
    null = raw_ffi.NULL
    descriptions = []
    for t in tensors:
        dims = raw_ffi.new("int64_t[]", list(t.shape))
        strides = raw_ffi.new("int64_t[]", list(t.strides))
        storage = raw_ffi.new("int64_t[]", [t.size])
        data = raw_ffi.cast("void *", t.data_ptr)
        descriptions.append((dims, t.ndim, t._record.dtype, strides, 0, 2, storage, 1, data))
    size, executor = raw_ffi.new("uint64_t *"), raw_ffi.new("aclOpExecutor **")

    def run(count: int) -> float:
        begin = time.perf_counter()
        for _ in range(count):
            x, w, scale, offset, y = (raw.aclCreateTensor(*d) for d in descriptions)
            raw.aclnnWeightQuantBatchMatmulV2GetWorkspaceSize(
                x, w, scale, offset, null, null, null, 0, y, size, executor
            )
            raw.aclnnWeightQuantBatchMatmulV2(null, size[0], executor[0], null)
            for t in (x, w, scale, offset, y):
                raw.aclDestroyTensor(t)
        return time.perf_counter() - begin

    return run


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=25)
    parser.add_argument("--calls", type=int, default=4000, help="calls in a round")
    options = parser.parse_args()
    ap.Device(0).set_current()
    tensors = make_tensors()
    with tempfile.TemporaryDirectory() as directory:
        ways = {
            "C loop": c_way(tensors, directory),
            "ap.ops": ops_way(tensors),
            "cffi, call by call": raw_way(tensors),
            "ap.quant": quant_way(tensors),
        }
        results: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(options.rounds):
            for name, run in ways.items():
                results[name].append(run(options.calls) / options.calls * 1e6)
    base = statistics.median(results["C loop"])
    print(f"aclnnWeightQuantBatchMatmulV2, 5 tensors, null mode, {options.rounds} rounds of {options.calls} calls")
    print(f"{'way':<20}{'µs/call':>10}{'lowest':>10}{'over C':>10}{'times C':>10}")
    for name, values in results.items():
        median = statistics.median(values)
        print(f"{name:<20}{median:>10.3f}{min(values):>10.3f}{median - base:>10.3f}{median / base:>10.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
