# SPDX-License-Identifier: Apache-2.0
"""What arrives in CANN when a helper of the binding is called, and what is left behind."""

from __future__ import annotations

import struct
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from built import Built

PHASE1, PHASE2, RUNTIME, ARGUMENT, SYMBOL = 1, 2, 3, 4, 5
CLOSED, OTHER_DEVICE, NO_DEVICE, STREAM_CLOSED = 1, 2, 3, 4


def unpack(status: int) -> tuple[int, int]:
    return status >> 32, status & 0xFFFFFFFF


class Records:
    """Builds the records of acp.h and keeps alive what they point to."""

    def __init__(self, built: Built) -> None:
        self.built = built
        self.new = built.ffi.new
        self.null = built.ffi.NULL
        self._kept: list[Any] = []

    def keep(self, value: Any) -> Any:
        self._kept.append(value)
        return value

    def tensor(self, *shape: int, dtype: int = 1, buffer: Any = None, offset: int = 0) -> Any:
        tensor = self.keep(self.new("acp_tensor *"))
        tensor.buffer = buffer if buffer is not None else self.null
        tensor.data = self.keep(self.new("char[4]"))
        tensor.dtype, tensor.format, tensor.offset = dtype, 2, offset
        tensor.ndim, tensor.storage_ndim = len(shape), 1
        stride = 1
        for axis in reversed(range(len(shape))):
            tensor.shape[axis], tensor.strides[axis] = shape[axis], stride
            stride *= shape[axis]
        tensor.storage_shape[0] = stride
        return tensor

    def pack(self, kind: str, element: str, values: list[Any]) -> Any:
        items = self.keep(self.new(f"{element}[]", values))
        return self.keep(self.new(f"{kind} *", {"count": len(values), "items": items}))

    def scalar(self, value: float) -> Any:
        return self.keep(self.new("acp_scalar *", {"dtype": 0, "value": struct.pack("<f", value) + bytes(12)}))

    def everything(self, **changes: Any) -> list[Any]:
        given: dict[str, Any] = {
            "x": self.tensor(2, 3),
            "xs": self.pack("acp_tensor_list", "acp_tensor *", [self.tensor(4), self.null, self.tensor(5)]),
            "alpha": self.scalar(1.5),
            "alphas": self.pack("acp_scalar_list", "acp_scalar *", [self.scalar(0.5), self.scalar(2.0)]),
            "dims": self.pack("acp_int_array", "int64_t", [-1, 2**40]),
            "scales": self.pack("acp_float_array", "float", [0.25, -8.0]),
            "mask": self.pack("acp_bool_array", "bool", [True, False]),
            "mode": self.keep(self.new("char[]", b"half")),
            "label": self.keep(self.new("char[]", b"a name")),
            "dataType": 27,
            "flag": True,
            "i8": -128,
            "i32": -(2**31),
            "i64": -(2**63),
            "u64": 2**64 - 1,
            "real": 0.1,
            "single": 0.5,
            "cacheRef": self.tensor(6, offset=7),
            "ys": self.pack("acp_tensor_list", "acp_tensor *", []),
            "y": self.tensor(dtype=0),
        }
        return list({**given, **changes}.values())


@pytest.fixture
def records(built: Built) -> Records:
    return Records(built)


@pytest.fixture
def buffer(built: Built) -> Iterator[Any]:
    """A block of device memory on the default stream of device 0."""
    slot = built.ffi.new("acp_buffer **")
    assert built.lib.acp_buffer_alloc(built.lib.acp_default_stream(0), 64, slot) == 0
    yield slot[0]
    built.lib.acp_buffer_free(slot[0])


SIGNATURE = (
    "aclnnEverything;x:T<;xs:L<;alpha:S;alphas:M;dims:I;scales:F;mask:B;mode:s;label:s;dataType:i;flag:b;"
    "i8:i;i32:i;i64:i;u64:i;real:f;single:f;cacheRef:T=;ys:L>;y:T>"
)


def test_every_argument_arrives_as_declared(built: Built, records: Records) -> None:
    built.set("fakeWorkspaceSize", 1000)
    assert built.lib.acp_call_aclnnEverything(records.null, *records.everything()) == 0
    tail = "dtype 1 format 2 offset"
    assert built.journal() == [
        SIGNATURE,
        f"x = (2,3)(3,1)(6) {tail} 0 data",
        f"xs = [(4)(1)(4) {tail} 0 data][NULL][(5)(1)(5) {tail} 0 data]",
        "alpha = 0:0000c03f",
        "alphas = [0:0000003f][0:00000040]",
        f"dims = -1 {2**40} ",
        "scales = 0.25 -8 ",
        "mask = 1 0 ",
        "mode = half",
        "label = a name",
        "dataType = 27",
        "flag = 1",
        "i8 = -128",
        f"i32 = {-(2**31)}",
        f"i64 = {-(2**63)}",
        "u64 = -1",
        "real = 0.10000000000000001",
        "single = 0.5",
        f"cacheRef = (6)(1)(6) {tail} 7 data",
        "ys = ",
        "y = ()()(1) dtype 0 format 2 offset 0 data",
        "run aclnnEverything workspace 1000 address executor given stream (nil) live 15",
    ]


def test_null_arrives_as_null(built: Built, records: Records) -> None:
    pointers = (
        "x",
        "xs",
        "alpha",
        "alphas",
        "dims",
        "scales",
        "mask",
        "mode",
        "label",
        "cacheRef",
        "ys",
        "y",
    )
    arguments = records.everything(**dict.fromkeys(pointers, records.null))
    assert built.lib.acp_call_aclnnEverything(records.null, *arguments) == 0
    lines = built.journal()
    assert [line for line in lines if line.endswith("= NULL")] == [f"{name} = NULL" for name in pointers]
    assert lines[-1].endswith("workspace 0 null executor given stream (nil) live 1")


def test_long_lists_arrive_whole(built: Built, records: Records) -> None:
    tensors = [records.tensor(size) for size in range(1, 61)]
    arguments = records.everything(xs=records.pack("acp_tensor_list", "acp_tensor *", tensors))
    assert built.lib.acp_call_aclnnEverything(records.null, *arguments) == 0
    line = next(line for line in built.journal() if line.startswith("xs = "))
    assert line.count("[") == 60
    assert line.endswith("[(60)(1)(60) dtype 1 format 2 offset 0 data]")


@pytest.mark.parametrize(
    ("setting", "value", "stage"),
    [
        ("fakePhase1Status", 161002, PHASE1),
        ("fakePhase2Status", 561103, PHASE2),
        ("fakePhase1Status", -7, PHASE1),
    ],
)
def test_phase_failures_are_reported(built: Built, records: Records, setting: str, value: int, stage: int) -> None:
    built.set(setting, value)
    status = built.lib.acp_call_aclnnEverything(records.null, *records.everything())
    assert unpack(status) == (stage, value & 0xFFFFFFFF)
    assert ("run aclnnEverything" in "".join(built.journal())) == (stage == PHASE2)


def test_executor_is_destroyed_when_there_is_no_workspace(built: Built, records: Records) -> None:
    assert built.lib.acp_pool_trim(0) == 0
    built.set("fakeWorkspaceSize", 1 << 20)
    built.set("fakeMallocStatus", 207001)
    status = built.lib.acp_call_aclnnEverything(records.null, *records.everything())
    assert unpack(status) == (RUNTIME, 207001)
    assert built.journal()[-1] == "destroy executor"


def test_phase_2_is_called_without_an_executor_too(built: Built, records: Records) -> None:
    built.set("fakeNoExecutor", 1)
    assert built.lib.acp_call_aclnnSmall(*[records.null] * 3, 5, records.null) == 0
    assert built.journal()[-1] == "run aclnnSmall workspace 0 null executor null stream (nil) live 0"


@pytest.mark.parametrize("limit", range(14))
def test_nothing_is_left_when_a_descriptor_cannot_be_made(built: Built, records: Records, limit: int) -> None:
    built.set("fakeDescriptorLimit", limit)
    status = built.lib.acp_call_aclnnEverything(records.null, *records.everything())
    assert unpack(status)[0] == RUNTIME
    assert built.journal() == []


def test_scalar_of_a_refused_dtype(built: Built, records: Records) -> None:
    scalar = records.scalar(1.0)
    scalar.dtype = 13
    status = built.lib.acp_call_aclnnEverything(records.null, *records.everything(alpha=scalar))
    assert unpack(status) == (RUNTIME, 100000)


def test_released_tensor_is_refused(built: Built, records: Records) -> None:
    slot = built.ffi.new("acp_buffer **")
    assert built.lib.acp_enter_device(1) == 0
    assert built.lib.acp_buffer_alloc(built.lib.acp_default_stream(1), 64, slot) == 0
    assert built.lib.acp_reset_device(1) == 0
    assert built.lib.acp_enter_device(0) == 0
    built.journal()
    tensor = records.tensor(2, buffer=slot[0])
    status = built.lib.acp_call_aclnnSmall(records.null, records.null, tensor, 0, records.null)
    assert unpack(status) == (ARGUMENT, CLOSED << 16 | 1)
    tensors = records.pack("acp_tensor_list", "acp_tensor *", [records.null, tensor])
    status = built.lib.acp_call_aclnnEverything(records.null, *records.everything(ys=tensors))
    assert unpack(status) == (ARGUMENT, CLOSED << 16 | 18)
    assert built.journal() == []
    built.lib.acp_buffer_free(slot[0])


def test_tensor_of_another_device_is_refused(built: Built, records: Records, buffer: Any) -> None:
    assert built.lib.acp_enter_device(1) == 0
    built.journal()
    status = built.lib.acp_call_aclnnSmall(
        records.null, records.null, records.null, 0, records.tensor(2, buffer=buffer)
    )
    assert unpack(status) == (ARGUMENT, OTHER_DEVICE << 16 | 3)
    assert built.journal() == []


def test_closed_stream_is_refused(built: Built, records: Records) -> None:
    adopted, generation = built.ffi.new("acp_stream **"), built.lib.acp_device_generation(0)
    assert built.lib.acp_stream_adopt(0, generation, built.ffi.new("char[1]"), False, adopted) == 0
    stream = adopted[0]
    assert built.lib.acp_stream_close(stream) == 0
    status = built.lib.acp_call_aclnnSmall(stream, *[records.null] * 2, 0, records.null)
    assert unpack(status) == (ARGUMENT, STREAM_CLOSED << 16)


def test_a_thread_without_a_device_is_refused(built: Built, records: Records) -> None:
    found = []
    thread = threading.Thread(
        target=lambda: found.append(built.lib.acp_call_aclnnSmall(*[records.null] * 3, 0, records.null))
    )
    thread.start()
    thread.join()
    assert unpack(found[0]) == (ARGUMENT, NO_DEVICE << 16)


def test_the_stream_handle_arrives(built: Built, records: Records, buffer: Any) -> None:
    handle = built.ffi.new("char[1]")
    adopted, generation = built.ffi.new("acp_stream **"), built.lib.acp_device_generation(0)
    assert built.lib.acp_stream_adopt(0, generation, handle, False, adopted) == 0
    stream = adopted[0]
    tensor = records.tensor(2, buffer=buffer)
    assert built.lib.acp_call_aclnnSmall(stream, tensor, records.null, 0, tensor) == 0
    address = int(built.ffi.cast("intptr_t", handle))
    assert f"stream {address:#x} " in built.journal()[-1]
    assert built.lib.acp_stream_close(stream) == 0


def test_an_operator_that_no_library_has(built: Built, records: Records) -> None:
    status = built.lib.acp_call_aclnnAbsentOperator(records.null, records.tensor(1))
    assert unpack(status) == (SYMBOL, 1)


def test_a_second_first_phase_uses_the_same_second_phase(built: Built, records: Records) -> None:
    assert built.lib.acp_call_aclnnSmallTensor(records.null, records.null, records.null) == 0
    lines = built.journal()
    assert lines[0] == "aclnnSmallTensor;x:T<;y:T>"
    assert lines[-1].startswith("run aclnnSmall ")


def test_launches_are_counted(built: Built, records: Records) -> None:
    def count() -> int:
        launches: int = built.lib.acp_launches(b"aclnnSmall")
        return launches

    before = count()
    for _ in range(3):
        assert built.lib.acp_call_aclnnSmall(*[records.null] * 3, 0, records.null) == 0
    built.set("fakePhase1Status", 161001)
    assert built.lib.acp_call_aclnnSmall(*[records.null] * 3, 0, records.null) != 0
    assert count() == before + 3
    names = []
    operator = built.lib.acp_next_operator(built.ffi.NULL)
    while operator != built.ffi.NULL:
        names.append(built.ffi.string(operator.name).decode())
        operator = built.lib.acp_next_operator(operator)
    assert names.count("aclnnSmall") == 1
    assert built.lib.acp_launches(b"aclnnNothing") == 0


def test_calls_from_many_threads(built: Built, records: Records) -> None:
    before = built.lib.acp_launches(b"aclnnEverything")
    arguments = records.everything()
    failures: list[int] = []

    def work() -> None:
        built.lib.acp_enter_device(0)
        failures.extend(
            status for _ in range(50) if (status := built.lib.acp_call_aclnnEverything(built.ffi.NULL, *arguments)) != 0
        )

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert built.lib.acp_launches(b"aclnnEverything") == before + 200


def test_raw_level(built: Built) -> None:
    assert built.lib.aclrtSetDevice(3) == 0
    assert built.journal() == ["set device 3"]
    array = built.lib.aclCreateIntArray(built.ffi.new("int64_t[]", [1, 2]), 2)
    assert built.get("fakeLive") == 1
    assert built.lib.aclDestroyIntArray(array) == 0


def test_raw_functions_that_no_library_has(built: Built) -> None:
    assert built.lib.aclnnAbsentStatus(1) == 200001
    assert built.lib.aclrtGetDeviceCount(built.ffi.NULL) == 200001
    assert built.lib.aclnnAbsentText() == built.ffi.NULL
    assert built.lib.aclnnAbsentNumber(1) == 0


def test_types_and_enumerations_are_declared(built: Built) -> None:
    attributes = built.ffi.new("aclrtPtrAttributes *")
    attributes.location.type = built.lib.ACL_MEM_LOCATION_TYPE_DEVICE
    assert attributes.location.type == 1
    assert built.lib.ACL_BF16 == 27
    assert built.lib.ACP_STAGE_SYMBOL == SYMBOL
