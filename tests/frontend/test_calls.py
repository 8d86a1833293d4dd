# SPDX-License-Identifier: Apache-2.0
"""Operator calls: conversion of arguments, and what is said when they do not fit."""

import copy
import pickle
import threading
from typing import Any

import numpy as np
import pytest

import aclnn_py as ap
from aclnn_py.errors import Argument, error_class, status_name
from aclnn_py.ops._convert import Conversion, int_limits
from aclnn_py.ops._signatures import Param, signatures

ffi = ap.raw.ffi
X = np.arange(-8, 8, dtype=np.int8).reshape(2, 8)
SCALE = np.full(8, 0.5, np.float32)
FP16 = ap.DType.FLOAT16


def anti_quant(*changes: tuple[int, Any], **options: Any) -> np.ndarray[Any, Any]:
    args: list[Any] = [X, SCALE, None, FP16, False, np.zeros((2, 8), np.float16)]
    for index, value in changes:
        args[index] = value
    ap.ops.aclnnAscendAntiQuant(*args, **options)
    result: np.ndarray[Any, Any] = args[5]
    return result


def test_numpy_in_numpy_out() -> None:
    assert (anti_quant() == X * np.float16(0.5)).all()
    out = np.zeros((8, 2), np.float16).T  # not contiguous
    anti_quant((0, ap.asarray(X)), (5, out))
    assert (out == X * np.float16(0.5)).all()
    with ap.Stream() as stream:
        assert (anti_quant((0, X[:, ::-1]), stream=stream) == X[:, ::-1] * np.float16(0.5)).all()


def test_a_thread_without_a_device_gets_device_0() -> None:
    x, scale, y = ap.asarray(X), ap.asarray(SCALE), ap.empty((2, 8), np.float16)
    thread = threading.Thread(target=lambda: ap.ops.aclnnAscendAntiQuant(x, scale, None, FP16, False, y))
    thread.start()
    thread.join()
    assert (y.numpy() == X * np.float16(0.5)).all()


@pytest.mark.parametrize(
    ("change", "argument", "rule"),
    [
        ((0, "x"), "x", "must be a Tensor, a numpy array or None"),
        ((0, [[1, 2]]), "x", "must be a Tensor, a numpy array or None"),
        ((1, np.array(["a"])), "scale", "dtype that CANN has"),
        ((3, 2**63), "dstType", "must be an int from"),
        ((3, 1.0), "dstType", "must be an int from"),
        ((3, None), "dstType", "must be an int from"),
        ((4, 2), "sqrtMode", "must be a bool"),
        ((4, "yes"), "sqrtMode", "must be a bool"),
        ((5, [1.0]), "y", "writable numpy array"),
        ((5, np.broadcast_to(np.float16(0), (2, 8))), "y", "writable numpy array"),
        ((5, np.zeros((2, 8), np.dtype(np.float16).newbyteorder())), "y", "must have this machine's byte order"),
    ],
)
def test_wrong_python_values(change: tuple[int, Any], argument: str, rule: str) -> None:
    launched = ap.ops.launch_counts()
    with pytest.raises(ap.ParameterError, match=argument) as caught:
        anti_quant(change)
    error = caught.value
    assert (error.op, error.argument) == ("aclnnAscendAntiQuant", argument)
    assert rule in error.rule and error.status is None
    assert error.__suppress_context__
    assert ap.ops.launch_counts() == launched


def test_a_stream_of_the_wrong_type() -> None:
    with pytest.raises(ap.ParameterError, match=r"stream must be an aclnn_py\.Stream or None; got int"):
        anti_quant(stream=1)


def test_cann_refuses_a_parameter() -> None:
    with pytest.raises(ap.ParameterError) as caught:
        anti_quant((1, np.ones(8, np.int64)))
    error = caught.value
    assert (error.status, error.status_name, error.phase) == (161002, "ACLNN_ERR_PARAM_INVALID", "phase 1")
    assert "scale" in error.message and isinstance(error, ValueError)
    assert error.arguments[1] == Argument("scale", (8,), (1,), "int64", "numpy")
    lines = str(error).splitlines()
    assert lines[0].startswith("aclnnAscendAntiQuant, phase 1: 161002 ACLNN_ERR_PARAM_INVALID: ")
    assert lines[1].split() == ["argument", "shape", "strides", "dtype", "format"]
    assert lines[2].split() == ["x", "[2,", "8]", "[8,", "1]", "int8", "numpy"]
    assert lines[4].split() == ["offset", "None"]
    assert any(line.startswith("  backend: emulator (") and "libopapi.so" in line for line in lines)
    assert any(line.startswith("  hint: ") for line in lines)


def test_cann_refuses_none() -> None:
    with pytest.raises(ap.NullPointerError) as caught:
        anti_quant((1, None))
    assert caught.value.status == 161001 and "scale" in caught.value.hint


def test_closed_arguments() -> None:
    tensor = ap.asarray(X)
    tensor.close()
    with pytest.raises(ap.ClosedError, match="x was closed") as caught:
        anti_quant((0, tensor))
    assert caught.value.phase == "arguments" and caught.value.arguments[0].shape == (2, 8)
    stream = ap.Stream()
    stream.close()
    ready = [ap.asarray(X), ap.asarray(SCALE), None, FP16, False, ap.empty((2, 8), np.float16)]
    with pytest.raises(ap.ClosedError, match="stream was closed"):
        ap.ops.aclnnAscendAntiQuant(*ready, stream=stream)
    with pytest.raises(ap.ClosedError, match="stream was closed"):
        anti_quant(stream=stream)


def test_launch_counts() -> None:
    before = ap.ops.launch_counts().get("aclnnAscendAntiQuant", 0)
    anti_quant()
    assert ap.ops.launch_counts()["aclnnAscendAntiQuant"] == before + 1


def test_every_operator_has_a_signature() -> None:
    bound = {n.removeprefix("acp_call_") for n in dir(ap.raw.lib) if n.startswith("acp_call_")}
    assert bound == set(signatures())
    assert all(callable(getattr(ap.ops, name)) and ap.has_op(name) for name in bound)


def convert(kind: str, value: Any, type_: str = "", direction: str = "in") -> Any:
    conversion = Conversion("aclnnX", ap.Device(0).default_stream)
    result = conversion.convert(Param("p", type_, kind, direction), value)
    return conversion, result


@pytest.mark.parametrize(
    ("value", "dtype", "raw"),
    [
        (True, np.bool_, True),
        (-3, np.int64, -3),
        (0.5, np.float64, 0.5),
        (1j, np.complex128, 1j),
        (np.float16(2), np.float16, 2),
        (np.array(7, np.uint8), np.uint8, 7),
    ],
)
def test_scalars(value: Any, dtype: Any, raw: Any) -> None:
    _, record = convert("scalar", value)
    assert record.dtype == ap.empty(0, dtype).acl_dtype
    assert np.frombuffer(bytes(ffi.buffer(record.value)), dtype, 1)[0] == raw


def test_sequences() -> None:
    _, record = convert("int_array", np.array([1, -2, 3]))
    assert [record.items[i] for i in range(record.count)] == [1, -2, 3]
    _, record = convert("int_array", [])
    assert record.count == 0
    _, record = convert("float_array", (0.5, 2))
    assert [record.items[i] for i in range(record.count)] == [0.5, 2]
    _, record = convert("bool_array", [True, np.bool_(False)])
    assert [record.items[i] for i in range(record.count)] == [True, False]
    keep, record = convert("scalar_list", [1, 0.5])  # what records point to lives as long as the conversion
    assert [record.items[i].dtype for i in range(record.count)] == [ap.DType.INT64, ap.DType.DOUBLE]
    tensor = ap.asarray(X)
    keep, record = convert("tensor_list", [tensor, None, X])
    assert record.count == 3 and record.items[0] == tensor._record and record.items[1] == ffi.NULL
    assert list(record.items[2].shape)[:2] == [2, 8]
    assert keep is not None
    keep, text = convert("string", "größe")
    assert ffi.string(text).decode() == "größe"
    assert all(convert(kind, None)[1] == ffi.NULL for kind in ("tensor", "tensor_list", "scalar", "string"))
    assert convert("dtype", np.float16)[1] == convert("dtype", "float16")[1] == convert("dtype", 1)[1] == 1
    assert convert("float", np.float32(0.5))[1] == 0.5 and convert("bool", np.True_)[1] is True


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("scalar", "1"), ("scalar", [1]), ("scalar", 2**63), ("scalar_list", 1), ("scalar_list", ["a"]),
        ("int_array", 3), ("int_array", "12"), ("int_array", [1.5]), ("int_array", [2**63]),
        ("float_array", ["1"]), ("float_array", 1.0), ("bool_array", [1]), ("bool_array", "ab"),
        ("tensor_list", X), ("tensor_list", [1]), ("string", 1), ("string", "a\0b"), ("dtype", 1.0),
        ("dtype", True), ("dtype", "nothing"), ("float", "1"), ("float", None), ("float", 10**400), ("bool", None),
    ],
)  # fmt: skip
def test_conversions_that_fail(kind: str, value: Any) -> None:
    with pytest.raises(ap.ParameterError, match="p") as caught:
        convert(kind, value)
    assert (caught.value.op, caught.value.argument) == ("aclnnX", "p") and caught.value.rule


@pytest.mark.parametrize(
    ("ctype", "limits"),
    [
        ("int64_t", (-(2**63), 2**63 - 1)),
        ("uint64_t", (0, 2**64 - 1)),
        ("int", (-(2**31), 2**31 - 1)),
        ("int8_t", (-128, 127)),
    ],
)
def test_int_limits(ctype: str, limits: tuple[int, int]) -> None:
    assert int_limits(ctype) == limits
    for value in (limits[0] - 1, limits[1] + 1):
        with pytest.raises(ap.ParameterError, match=f"from {limits[0]} to {limits[1]}"):
            convert("int", value, ctype)
    assert convert("int", limits[1], ctype)[1] == limits[1]


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (161001, ap.NullPointerError), (161002, ap.ParameterError), (100000, ap.ParameterError),
        (361001, ap.DeviceRuntimeError), (107002, ap.DeviceRuntimeError), (507015, ap.DeviceRuntimeError),
        (561002, ap.InnerError), (561103, ap.InnerError), (561003, ap.NotSupportedError),
        (200001, ap.NotSupportedError), (207000, ap.NotSupportedError), (207001, ap.OutOfMemoryError),
        (207018, ap.OutOfMemoryError), (100024, ap.AclError),
    ],
)  # fmt: skip
def test_classes(status: int, cls: type[ap.AclError]) -> None:
    assert error_class(status) is cls and status_name(status)


def test_errors_survive_copies() -> None:
    error = ap.ParameterError(
        "no", op="f", argument="x", rule="r", status=161002, arguments=[Argument("x", value="1")]
    )
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(other) is ap.ParameterError and str(other) == str(error)
        assert (other.argument, other.rule, other.arguments) == ("x", "r", error.arguments)
    assert str(ap.AclError()) == "AclError" and status_name(1) == ""


def test_runtime_errors_name_the_function() -> None:
    with pytest.raises(ap.AclError, match="aclrtFree, runtime: 100000 ACL_ERROR_INVALID_PARAM"):
        from aclnn_py.errors import check

        check(ap.raw.lib.aclrtFree(ffi.NULL), "aclrtFree")


def test_tensors_of_another_device(run) -> None:
    result = run(
        """
        import numpy as np
        import aclnn_py as ap
        other = ap.Device(1)
        y = ap.empty((2, 8), np.float16, stream=other.default_stream)
        x, scale = np.ones((2, 8), np.int8), np.ones(8, np.float32)
        for stream in (None, ap.Device(0).default_stream):
            try:
                ap.ops.aclnnAscendAntiQuant(x, scale, None, ap.DType.FLOAT16, False, y, stream=stream)
            except ap.ParameterError as error:
                assert (error.argument, error.rule) == ("y", "must be on device 0, where the stream is"), error
            else:
                raise AssertionError
        ap.ops.aclnnAscendAntiQuant(x, scale, None, ap.DType.FLOAT16, False, y, stream=other.default_stream)
        assert ap.Device.current() == ap.Device(0)
        assert y.numpy().sum() == 16 and y.device == other
        """,
        ACLNN_PY_BACKEND="emulator",
        ACLNN_EMULATOR_DEVICES="2",
    )
    assert result.returncode == 0, result.stderr
