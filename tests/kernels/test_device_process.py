# SPDX-License-Identifier: Apache-2.0
"""The device process itself: protocol, bounds, errors of kernels, and its end."""

import os
import signal
import socket
import struct
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import harness
import numpy as np
import pytest
from harness import CHECK, HEADER, RUN, DeviceProcess, EncodedCall, encode

OP = "aclnnAscendAntiQuant"
ARGS = {
    "x": np.ones((2, 4), np.int8),
    "scale": np.ones(4, np.float32),
    "offset": None,
    "dstType": 1,
    "sqrtMode": False,
}
OUTS = {"y": np.zeros((2, 4), np.float16)}

CUSTOM_KERNELS = '''
"""Kernels as a user would add them."""
import sys
import time

import numpy as np

from aclnn_py.emulator.device.product import Product
from aclnn_py.emulator.device.registry import Reject, kernel


@kernel("aclnnTestFails")
def fails(x, y):
    if x[0] == 0:
        sys.exit("this kernel always exits")
    raise RuntimeError("this kernel always fails")


def raises(x, y):
    raise ZeroDivisionError("a mistake in the check")


def exits(x, y):
    sys.exit("the check exits")


def refuses_badly(x, y):
    raise Reject("161002", "a status that is no number")


for name, check in {
    "Raises": raises,
    "Exits": exits,
    "RefusesBadly": refuses_badly,
    "Text": lambda x, y: "much",
    "Negative": lambda x, y: -1,
    "Endless": lambda x, y: 1 << 64,
}.items():
    kernel(f"aclnnTestCheck{name}", check=check)(lambda x, y: None)


@kernel("aclnnTestNoise")
def noise(x, y):
    print("a word from the kernel", flush=True)
    y[0] = (x / np.float32(0))[0]
    y[1] = (np.float32(3e38) * x * x)[0]
    y[2] = (x - x)[0] / (x - x)[0]
    y[3] = np.full(1, np.nan, np.float32).astype(np.int32)[0] * 0


@kernel("aclnnTestSmallProduct", products=[Product.P310])
def small(x, y):
    y[...] = x


@kernel("aclnnTestNothing", check=lambda x, y: 512, no_op_if_empty="x")
def nothing(x, y):
    y[...] = 1


@kernel("aclnnTestSum")
def total(xs, factor, mode, y):
    y[...] = sum(xs) * factor if mode is None else 0


@kernel("aclnnTestCopy")
def copy(x, y):
    y[...] = x


@kernel("aclnnTestBusy")
def busy(y):
    """Python work that never releases the interpreter by itself."""
    end = time.monotonic() + 1
    while time.monotonic() < end:
        pass
    y[...] = 1
'''


@pytest.fixture(scope="module")
def device(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeviceProcess]:
    kernels = tmp_path_factory.mktemp("kernels") / "custom.py"
    kernels.write_text(CUSTOM_KERNELS)
    process = DeviceProcess(environment={"ACLNN_EMULATOR_KERNELS": str(kernels)})
    yield process
    process.close()


def place_all(device: DeviceProcess, call: EncodedCall) -> list[tuple[int, int, int]]:
    device.free_all()
    places = []
    for _, layout in call.layouts:
        size = len(layout.data())
        offset = device.allocate(size)
        device.memory[offset : offset + size] = layout.data()
        places.append((offset, size, offset))
    return places


def test_hello(device: DeviceProcess) -> None:
    assert device.protocol == 1
    assert device.pid == device.process.pid


def test_unknown_operator(device: DeviceProcess) -> None:
    call = encode("aclnnNoSuchThing", {"x": np.zeros(1, np.float32)}, {})
    assert device.check(call) == (561003, 0, "no emulated kernel for aclnnNoSuchThing")
    status, _, message = device.launch(call, place_all(device, call), (0, 0))
    assert (status, message) == (561003, "no emulated kernel for aclnnNoSuchThing")


def test_equal_checks_get_equal_answers(device: DeviceProcess) -> None:
    call = encode(OP, ARGS, OUTS)
    assert device.check(call) == device.check(call) == (0, 0, "")


@pytest.mark.kernel("aclnnTestSum")
def test_other_kinds_of_arguments(device: DeviceProcess) -> None:
    xs = [np.arange(4, dtype=np.float32), np.ones(4, np.float32)]
    result = harness.run_on(
        device, "aclnnTestSum", {"xs": xs, "factor": 0.5, "mode": None}, {"y": np.zeros(4, np.float32)}
    )
    np.testing.assert_array_equal(result["y"], [0.5, 1, 1.5, 2])


def test_operator_of_another_product(device: DeviceProcess) -> None:
    call = encode("aclnnTestSmallProduct", {"x": np.ones(1, np.float32)}, {"y": np.ones(1, np.float32)})
    expected = "no emulated kernel for aclnnTestSmallProduct on Ascend910B2"
    assert device.check(call) == (561003, 0, expected)
    status, _, message = device.launch(call, place_all(device, call), (0, 0))
    assert (status, message) == (561003, expected)


def test_unknown_product() -> None:
    with pytest.raises(ConnectionError):
        DeviceProcess("Ascend0")


def test_the_front_end_is_not_loaded() -> None:
    code = "import sys, aclnn_py.emulator.device.server; print(*sys.modules)"
    output = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True).stdout
    loaded = {name for name in output.split() if name.startswith("aclnn_py.")}
    assert "aclnn_py._storage" in loaded
    assert all(name.startswith(("aclnn_py._storage", "aclnn_py._constants", "aclnn_py.emulator")) for name in loaded)
    assert "aclnn_py.emulator.inspection" not in loaded


def with_numbers(call: EncodedCall, old: tuple[int, ...], new: tuple[int, ...]) -> EncodedCall:
    """Change numbers of a descriptor to some that no numpy array has."""
    data = call.data.replace(struct.pack(f"<{len(old)}q", *old), struct.pack(f"<{len(new)}q", *new), 1)
    assert data != call.data
    return EncodedCall(data, call.layouts)


@pytest.mark.parametrize("op", [OP, "aclnnTestCopy"])
@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ((-2, 4, 4, 1, 8), "x has shape [-2, 4]"),
        ((2, -(2**63), 4, 1, 8), f"x has shape [2, {-(2**63)}]"),
        ((2, 4, 4, 1, -8), "x has storage shape [-8]"),
    ],
)
def test_negative_dimensions(device: DeviceProcess, op: str, numbers: tuple[int, ...], words: str) -> None:
    args = ARGS if op == OP else {"x": ARGS["x"]}
    good = encode(op, args, OUTS)
    call = with_numbers(good, (2, 4, 4, 1, 8), numbers)
    status, _, message = device.check(call)
    assert status == 161002 and message.startswith(f"{op}: {words}")
    assert device.check(good)[0] == 0
    if numbers[-1] > 0:
        assert device.launch(call, place_all(device, call), (0, 0))[0] == 507015
    assert device.launch(good, place_all(device, good), (0, 0))[0] == 0


def test_workspace_beyond_64_bits(device: DeviceProcess) -> None:
    args: dict[str, Any] = {"x": np.ones((5, 64), np.float16), "weight": np.ones((64, 96), np.int8)}
    args |= {"antiquantScale": np.ones(1, np.float16), "antiquantOffsetOptional": None, "quantScaleOptional": None}
    args |= {"quantOffsetOptional": None, "biasOptional": None, "antiquantGroupSize": 0}
    call = encode("aclnnWeightQuantBatchMatmulV2", args, {"y": np.zeros((5, 96), np.float16)})
    huge = with_numbers(with_numbers(call, (5, 64, 64, 1), (1 << 62, 64, 64, 1)), (5, 96), (1 << 62, 96))
    status, _, message = device.check(huge)
    assert status == 561000 and str((1 << 62) * 96 * 4) in message and "64-bit" in message
    assert device.check(call)[0] == 0


def test_offset_in_fractal_nz(device: DeviceProcess) -> None:
    storage = np.arange(3 * 16 * 32, dtype=np.int8).reshape(3, 1, 16, 32)
    tensor = harness.Tensor(storage[0, 0], harness.FRACTAL_NZ, storage, offset=512)
    call = encode("aclnnTestCopy", {"x": tensor}, {"y": np.zeros((16, 32), np.int8)})
    status, _, message = device.check(call)
    assert status == 561003 and message.startswith("aclnnTestCopy: x has format FRACTAL_NZ and offset 512")
    status, _, message = device.launch(call, place_all(device, call), (0, 0))
    assert status == 507015 and "offset 512" in message
    tensor.offset = 0
    assert device.check(encode("aclnnTestCopy", {"x": tensor}, {"y": np.zeros((16, 32), np.int8)}))[0] == 0


def test_a_call_with_nothing_to_do(device: DeviceProcess) -> None:
    call = encode("aclnnTestNothing", {"x": np.zeros((3, 0), np.float32)}, {"y": np.zeros(4, np.float32)})
    assert device.check(call) == (0, 0, "")
    places = [(0, 0, 0), place_all(device, call)[1]]
    assert device.launch(call, places, (0, 0))[0] == 0
    assert device.memory[places[1][0] : places[1][0] + 16] == bytes(16)
    call = encode("aclnnTestNothing", {"x": np.zeros(1, np.float32)}, {"y": np.zeros(4, np.float32)})
    assert device.check(call) == (0, 512, "")


@pytest.mark.kernel("aclnnTestCopy")
@pytest.mark.parametrize("dtype", sorted(harness.ACL_DTYPES, key=str))
def test_every_type_passes_through(device: DeviceProcess, dtype: Any) -> None:
    rng = np.random.default_rng(8)
    if dtype == harness.INT4:
        x = rng.integers(-8, 8, (6, 7)).astype(dtype)
    elif dtype == harness.FLOAT4:
        x = rng.integers(0, 16, (6, 7)).astype(np.uint8).view(dtype)
    elif dtype == np.bool_:
        x = rng.integers(0, 2, (6, 7)).astype(dtype)
    else:
        x = rng.integers(0, 255, (6, 7 * dtype.itemsize)).astype(np.uint8).view(dtype)
    y = np.zeros((7, 6), dtype).T
    result = harness.run_on(device, "aclnnTestCopy", {"x": x}, {"y": y})["y"]
    if dtype == harness.INT4:
        result, x = result.astype(np.int8), x.astype(np.int8)
    assert result.tobytes() == x.tobytes()


@pytest.mark.kernel("aclnnTestCopy")
def test_int4_output_with_strides_keeps_its_neighbours(device: DeviceProcess) -> None:
    x = np.array([1, -2, 3], np.int8).astype(harness.INT4)
    base = np.full(7, 5, np.int8).astype(harness.INT4)
    call = encode("aclnnTestCopy", {"x": x}, {"y": base[1:6:2]})
    places = place_all(device, call)
    assert device.launch(call, places, (0, 0))[0] == 0
    packed = np.frombuffer(device.memory[places[1][0] : places[1][0] + places[1][1]], np.uint8)
    nibbles = [int(n) for byte in packed for n in (byte & 15, byte >> 4)]
    assert nibbles[:5] == [1, 5, 14, 5, 3]


def broken(places: list[tuple[int, int, int]], index: int, place: tuple[int, int, int]) -> list[tuple[int, int, int]]:
    return [place if i == index else p for i, p in enumerate(places)]


@pytest.mark.parametrize(
    ("index", "change", "words"),
    [
        (0, lambda o, s: (o, s - 1, o), ["x (INT8, shape [2, 4]", "bytes [0, 8)", "allocation of 7 bytes"]),
        (
            1,
            lambda o, s: (o, s, o + 4),
            ["scale (FLOAT, shape [4]", "base is at byte 4", "allocation of 16 bytes"],
        ),
        (2, lambda o, s: (o + 2, s, o), ["y (FLOAT16, shape [2, 4]", "base is at byte -2"]),
        (2, lambda o, s: (0, 0, o), ["y (FLOAT16", "no live allocation"]),
        (2, lambda o, s: (harness.MEMORY_BYTES, s, harness.MEMORY_BYTES), ["y (FLOAT16", "device memory"]),
    ],
)
def test_out_of_bounds(device: DeviceProcess, index: int, change: Any, words: list[str]) -> None:
    call = encode(OP, ARGS, OUTS)
    places = place_all(device, call)
    before = device.memory[: 1 << 16]
    offset, size, _ = places[index]
    status, _, message = device.launch(call, broken(places, index, change(offset, size)), (0, 0))
    assert status == 507015
    assert message.startswith(f"{OP}: ")
    for word in words:
        assert word in message
    assert device.memory[: 1 << 16] == before, "the kernel ran"


def test_null_data(device: DeviceProcess) -> None:
    call = encode(OP, {**ARGS, "x": harness.Tensor(ARGS["x"], null_data=True)}, OUTS)  # type: ignore[arg-type]
    places = place_all(device, call)
    status, _, message = device.launch(call, broken(places, 0, (0, 0, 0)), (0, 0))
    assert status == 507015 and "x (INT8" in message and "data pointer is NULL" in message


@pytest.mark.parametrize("stride", [-1, 8, 10**18])
def test_strides_that_leave_the_allocation(device: DeviceProcess, stride: int) -> None:
    call = encode(OP, ARGS, OUTS)
    status, _, message = device.launch(
        with_numbers(call, (2, 4, 4, 1), (2, 4, stride, 1)), place_all(device, call), (0, 0)
    )
    assert status == 507015 and "x (INT8" in message and f"strides [{stride}, 1]" in message


def test_workspace_outside_of_memory(device: DeviceProcess) -> None:
    args = {
        "x": np.ones((2, 2), np.float16),
        "weight": np.ones((2, 2), np.int8),
        "antiquantScale": np.ones(2, np.float16),
    }
    args |= dict.fromkeys(("antiquantOffsetOptional", "quantScaleOptional", "quantOffsetOptional", "biasOptional"))
    call = encode(
        "aclnnWeightQuantBatchMatmulV2",
        {**args, "antiquantGroupSize": 0},
        {"y": np.zeros((2, 2), np.float16)},
    )
    status, size, _ = device.check(call)
    assert status == 0 and size == 512
    places = place_all(device, call)
    status, _, message = device.launch(call, places, (harness.MEMORY_BYTES, size))
    assert status == 507015 and "workspace" in message
    status, _, message = device.launch(call, places, (0, 0))
    assert status == 507015 and "workspace has 0 bytes" in message


def test_exception_in_a_kernel(device: DeviceProcess) -> None:
    call = encode("aclnnTestFails", {"x": np.ones(1, np.float32)}, {"y": np.ones(1, np.float32)})
    status, _, message = device.launch(call, place_all(device, call), (0, 0))
    assert status == 507015
    assert message.startswith("aclnnTestFails: the kernel raised an exception")
    assert "RuntimeError: this kernel always fails" in message and "custom.py" in message


@pytest.mark.parametrize(("x", "words"), [(0, "SystemExit: this kernel always exits"), (1, "RuntimeError")])
def test_the_channel_works_after_an_exception(device: DeviceProcess, x: int, words: str) -> None:
    failing = encode("aclnnTestFails", {"x": np.full(1, x, np.float32)}, {"y": np.ones(1, np.float32)})
    good = encode(OP, ARGS, OUTS)
    for _ in range(3):
        status, _, message = device.launch(failing, place_all(device, failing), (0, 0))
        assert status == 507015 and words in message
        assert device.launch(good, place_all(device, good), (0, 0))[0] == 0


@pytest.mark.parametrize(
    ("check", "words"),
    [
        ("Raises", "ZeroDivisionError: a mistake in the check"),
        ("Exits", "SystemExit: the check exits"),
        ("RefusesBadly", "required argument is not an integer"),
        ("Text", "TypeError: 'str' object"),
        ("Negative", "the workspace would have -1 bytes"),
        ("Endless", f"the workspace would have {1 << 64} bytes"),
    ],
)
def test_mistakes_in_a_check(device: DeviceProcess, check: str, words: str) -> None:
    call = encode(f"aclnnTestCheck{check}", {"x": np.ones(1, np.float32)}, {"y": np.ones(1, np.float32)})
    status, _, message = device.check(call)
    assert status == 561000 and words in message and message.startswith(f"aclnnTestCheck{check}: ")
    assert device.check(encode(OP, ARGS, OUTS))[0] == 0


def test_noise_of_kernels(tmp_path: Path) -> None:
    """Floating-point errors are silent; what a kernel prints goes to stderr (`close` looks at stdout)."""
    (tmp_path / "custom.py").write_text(CUSTOM_KERNELS)
    process = DeviceProcess(environment={"ACLNN_EMULATOR_KERNELS": str(tmp_path / "custom.py")})
    call = encode("aclnnTestNoise", {"x": np.full(1, 3e30, np.float32)}, {"y": np.zeros(4, np.float32)})
    assert process.launch(call, place_all(process, call), (0, 0))[0] == 0
    assert process.close() == "a word from the kernel\n"


def test_checks_are_answered_while_a_kernel_computes(device: DeviceProcess) -> None:
    busy = encode("aclnnTestBusy", {}, {"y": np.zeros(1, np.float32)})
    places = place_all(device, busy)
    thread = threading.Thread(target=device.launch, args=(busy, places, (0, 0)))
    thread.start()
    time.sleep(0.2)
    answered = 0
    while thread.is_alive():
        assert device.check(encode(OP, {**ARGS, "sqrtMode": bool(answered % 2)}, OUTS))[0] == 0
        answered += 1
    thread.join()
    assert answered > 20


def test_interrupt_is_ignored(device: DeviceProcess) -> None:
    os.kill(device.pid, signal.SIGINT)
    assert device.check(encode(OP, ARGS, OUTS))[0] == 0


def test_poison_fills_the_outputs() -> None:
    process = DeviceProcess(environment={"ACLNN_EMULATOR_POISON": "1"})
    result = harness.run_on(process, OP, ARGS, OUTS)["y"]
    assert result.tobytes() == b"\xa5" * 16
    process.close()


def died(process: DeviceProcess) -> str:
    process.process.wait(timeout=10)
    assert process.process.returncode == 1
    return process.close()


@pytest.mark.parametrize(
    ("frame", "words"),
    [
        (HEADER.pack(0, 77, 0, 1), "frame type 77"),
        (HEADER.pack(0, CHECK, 5, 1), "where zero belongs"),
        (HEADER.pack(2, CHECK, 0, 1) + b"\xff\xff", "inside of a value"),
        (HEADER.pack(7, CHECK, 0, 1) + b"\x05\0a;b:x", "unknown kind"),
        (HEADER.pack(3, CHECK, 0, 1) + b"\0\0z", "after the last value"),
        (HEADER.pack(0, harness.OPEN, 0, 1), "without a file descriptor"),
    ],
)
def test_malformed_control_frames_end_the_process(frame: bytes, words: str) -> None:
    process = DeviceProcess()
    process.control.sendall(frame)
    assert words in died(process)


@pytest.mark.parametrize(
    ("payload", "words"),
    [(b"\0\0", "cut short"), (b"\0\0\0\0\1\0\0\0" + b"\0" * 8, "does not fit 1 tensors")],
)
def test_malformed_run_frames_end_the_process(payload: bytes, words: str) -> None:
    process = DeviceProcess()
    process.stream.sendall(HEADER.pack(len(payload), RUN, 0, 1) + payload)
    assert words in died(process)


def test_wrong_number_of_places_ends_the_process() -> None:
    process = DeviceProcess()
    call = encode(OP, ARGS, OUTS)
    with pytest.raises(ConnectionError):
        process.launch(call, [], (0, 0))
    assert "0 places for 3 tensors" in died(process)


def test_closing_a_stream_channel_ends_only_that_stream(device: DeviceProcess) -> None:
    device.open().close()
    second = device.open()
    assert device.check(encode(OP, ARGS, OUTS))[0] == 0
    second.close()


def test_closing_the_control_channel_ends_the_process() -> None:
    process = DeviceProcess()
    process.control.shutdown(socket.SHUT_RDWR)
    assert process.process.wait(timeout=10) == 0
    assert process.close() == ""


def test_frames_in_pieces(device: DeviceProcess) -> None:
    call = encode(OP, ARGS, OUTS)
    frame = HEADER.pack(len(call.data), CHECK, 0, 4711) + call.data
    for index in range(0, len(frame), 7):
        device.control.sendall(frame[index : index + 7])
        time.sleep(0.001)
    assert harness.receive_frame(device.control)[:2] == (CHECK | 0x8000, 4711)


def _alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def test_ends_with_a_killed_client() -> None:
    """The client's sockets stay open in a child of its own: only the end of the client can be noticed."""
    code = textwrap.dedent(
        f"""
        import os, sys, time
        sys.path.insert(0, {str(Path(__file__).parent)!r})
        import harness
        device = harness.DeviceProcess()
        if os.fork() == 0:
            time.sleep(20)
            os._exit(0)
        print(device.pid, flush=True)
        time.sleep(60)
        """
    )
    client = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, start_new_session=True)
    assert client.stdout
    pid = int(client.stdout.readline())
    assert _alive(pid)
    client.kill()
    client.wait()
    deadline = time.monotonic() + 10
    while _alive(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not _alive(pid)
    os.killpg(client.pid, signal.SIGKILL)
    client.stdout.close()


def test_does_not_start_without_its_client() -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    with pytest.raises(ConnectionError):
        DeviceProcess(client_pid=gone.pid)
