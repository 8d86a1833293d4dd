# SPDX-License-Identifier: Apache-2.0
"""aclnnAscendAntiQuant against exact arithmetic with explicit rounding."""

from typing import Any

import exact
import numpy as np
import pytest
from harness import BF16, INT4, Array, encode

OP = "aclnnAscendAntiQuant"
ACL = {np.dtype(np.float16): 1, BF16: 27}


def call(
    run: Any,
    x: Array,
    scale: Array,
    offset: Array | None,
    dtype: Any,
    sqrt: bool = False,
    y: Array | None = None,
) -> Array:
    out = np.zeros(x.shape, dtype) if y is None else y
    args = {"x": x, "scale": scale, "offset": offset, "dstType": ACL[np.dtype(dtype)], "sqrtMode": sqrt}
    result: Array = run(OP, args, {"y": out})["y"]
    return result


def expected(x: Array, scale: Array, offset: Array | None, dtype: Any, sqrt: bool = False) -> Array:
    """Each step in float64, rounded to fp32 after the operation: exact for one operation on fp32 operands."""
    value = x.astype(np.float64)
    factor = scale.astype(np.float64)
    if offset is not None:
        value = exact.fp32(value + offset.astype(np.float64))
    value = exact.fp32(value * factor)
    if sqrt:
        value = exact.fp32(value * factor)
    return exact.round_to(value, dtype)


@pytest.mark.kernel(OP)
@pytest.mark.parametrize("dtype", [np.float16, BF16])
@pytest.mark.parametrize("sqrt", [False, True])
@pytest.mark.parametrize("per_channel", [False, True])
@pytest.mark.parametrize("scale_dtype", [np.float32, BF16])
def test_formula(run: Any, dtype: Any, sqrt: bool, per_channel: bool, scale_dtype: Any) -> None:
    rng = np.random.default_rng(1)
    x = rng.integers(-128, 128, (3, 5, 16)).astype(np.int8)
    size = 16 if per_channel else 1
    scale = rng.normal(size=size).astype(scale_dtype)
    offset = (rng.normal(size=size) * 50).astype(scale_dtype)
    exact.equal(call(run, x, scale, offset, dtype, sqrt), expected(x, scale, offset, dtype, sqrt))
    exact.equal(call(run, x, scale, None, dtype, sqrt), expected(x, scale, None, dtype, sqrt))


@pytest.mark.kernel(OP)
def test_every_int8_value_and_ties(run: Any) -> None:
    x = np.arange(-128, 128, dtype=np.int16).astype(np.int8).reshape(8, 32)
    # 2049 / 2048 lies between two fp16 numbers: many products are ties.
    scale = np.array([2049 / 2048], np.float32)
    exact.equal(call(run, x, scale, None, np.float16), expected(x, scale, None, np.float16))
    exact.equal(call(run, x, scale, None, BF16), expected(x, scale, None, BF16))


@pytest.mark.kernel(OP)
def test_overflow_negative_zero_and_nan(run: Any) -> None:
    x = np.array([[127, -128, 0, 0, 5, 1]], np.int8)
    scale = np.array([1000, 1000, -1, 3, np.nan, np.inf], np.float32)
    result = call(run, x, scale, None, np.float16)
    assert np.isposinf(result[0, 0]) and np.isneginf(result[0, 1])
    assert result[0, 2] == 0 and np.signbit(result[0, 2])
    assert result[0, 3] == 0 and not np.signbit(result[0, 3])
    assert np.isnan(result[0, 4]) and np.isposinf(result[0, 5])


@pytest.mark.kernel(OP)
def test_int32_holds_eight_int4(run: Any) -> None:
    words = np.array([[0x76543210, -1], [-0x12345678, 0x0F0F0F0F]], np.int32)
    nibbles = [[(int(word) >> 4 * i) & 15 for word in row for i in range(8)] for row in words]
    values = np.array([[n - 16 if n > 7 else n for n in row] for row in nibbles], np.int64)
    scale = np.arange(1, 17).astype(np.float32) / 4
    result = call(run, words, scale, None, BF16, y=np.zeros((2, 16), BF16))
    exact.equal(result, expected(values, scale, None, BF16))


@pytest.mark.kernel(OP)
def test_scalar_int32_becomes_eight_elements(run: Any) -> None:
    result = call(
        run,
        np.array(0x76543210, np.int32),
        np.ones(1, np.float32),
        None,
        np.float16,
        y=np.zeros(8, np.float16),
    )
    exact.equal(result, np.arange(8).astype(np.float16))


@pytest.mark.kernel(OP)
def test_int4_tensor(run: Any) -> None:
    values = np.arange(-8, 8).reshape(2, 8)
    scale, offset = np.array([0.5], np.float32), np.array([3], np.float32)
    result = call(run, values.astype(INT4), scale, offset, np.float16)
    exact.equal(result, expected(values, scale, offset, np.float16))


@pytest.mark.kernel(OP)
def test_strided_input_and_output(run: Any) -> None:
    rng = np.random.default_rng(2)
    x = rng.integers(-128, 128, (6, 40)).astype(np.int8).T[3:35:2, ::-1]
    scale = rng.normal(size=6).astype(np.float32)
    y = np.zeros((6, 32), np.float16).T[::2]
    exact.equal(call(run, x, scale, None, np.float16, y=y), expected(x, scale, None, np.float16))


@pytest.mark.parametrize("shape", [(0, 4), (4, 0)])
@pytest.mark.parametrize("dtype", [np.int8, INT4, np.int32])
def test_empty_input_does_nothing(run: Any, device_for: Any, shape: tuple[int, int], dtype: Any) -> None:
    x = np.zeros(shape, dtype)
    y = np.zeros((shape[0], shape[1] * 8) if dtype == np.int32 else shape, np.float16)
    scale = np.ones(1, np.float32)
    assert call(run, x, scale, None, np.float16, y=y).size == 0
    args = {"x": x, "scale": scale, "offset": None, "dstType": 1, "sqrtMode": False}
    assert device_for("Ascend910B2").check(encode(OP, args, {"y": y})) == (0, 0, "")


@pytest.mark.kernel(OP)
def test_garbage_above_a_32_bit_dst_type(run: Any) -> None:
    """Clients that pass a 32-bit enum leave the upper half of the argument undefined."""
    x, scale = np.array([[-1, 3]], np.int8), np.ones(1, np.float32)
    args = {"x": x, "scale": scale, "offset": None, "dstType": (0x5A << 32) + 1, "sqrtMode": False}
    exact.equal(run(OP, args, {"y": np.zeros((1, 2), np.float16)})["y"], x.astype(np.float16))


@pytest.mark.kernel(OP)
def test_ascend310p_saturates(run: Any) -> None:
    x = np.array([[127, -128, 1, -1, 5, 65]], np.int8)
    scale = np.array([1000, 1000, 65519, np.inf, np.nan, 1], np.float32)
    args = {"x": x, "scale": scale, "offset": None, "dstType": 1, "sqrtMode": False}
    result = run(OP, args, {"y": np.zeros(x.shape, np.float16)}, soc="Ascend310P3")["y"]
    exact.equal(result, np.array([[65504, -65504, 65504, -65504, np.nan, 65]], np.float16))


X, S, Y = np.zeros((2, 4), np.int8), np.ones(4, np.float32), np.zeros((2, 4), np.float16)


@pytest.mark.parametrize(
    ("change", "status", "words"),
    [
        ({"x": None}, 161001, ["x is NULL"]),
        ({"scale": None}, 161001, ["scale is NULL"]),
        ({"y": None}, 161001, ["y is NULL"]),
        ({"x": X.astype(np.int16)}, 161002, ["x is INT16", "INT8"]),
        ({"y": Y.astype(np.float32)}, 161002, ["y is FLOAT", "FLOAT16"]),
        ({"scale": S.astype(np.float16)}, 161002, ["scale is FLOAT16"]),
        ({"offset": S.astype(BF16)}, 161002, ["offset is BF16", "scale is FLOAT", "same"]),
        ({"offset": np.ones(1, np.float32)}, 161002, ["offset has shape [1]", "[4]"]),
        ({"dstType": 27}, 161002, ["dstType is 27", "y is FLOAT16"]),
        ({"dstType": (1 << 32) + 27}, 161002, ["dstType is 4294967323", "y is FLOAT16"]),
        ({"y": Y[:1]}, 161002, ["y has shape [1, 4]", "[2, 4]"]),
        ({"scale": np.ones((1, 4), np.float32)}, 161002, ["scale has 2 dimensions"]),
        ({"scale": np.ones(3, np.float32)}, 161002, ["scale has shape [3]", "[1] or [4]"]),
        ({"x": np.zeros((2, 4), np.int32)}, 161002, ["y has shape [2, 4]", "[2, 32]"]),
        ({"x": np.zeros((2, 3), INT4), "y": Y[:, :3], "scale": S[:3]}, 161002, ["x is INT4", "even"]),
        ({"x": np.zeros((4, 2), INT4).T}, 161002, ["x is INT4", "contiguous"]),
        (
            {"x": np.zeros((1,) * 9, np.int8), "y": np.zeros((1,) * 9, np.float16)},
            161002,
            ["x has 9 dimensions"],
        ),
    ],
)
def test_refused(refused: Any, change: dict[str, Any], status: int, words: list[str]) -> None:
    args: dict[str, Any] = {
        "x": X,
        "scale": S,
        "offset": None,
        "dstType": 1,
        "sqrtMode": False,
        "y": Y,
        **change,
    }
    outs = {"y": args.pop("y")}
    got, message = refused(OP, args, outs)
    assert got == status
    for word in words:
        assert word in message


def test_products(refused: Any, run: Any) -> None:
    args = {"x": X, "scale": S, "offset": None, "dstType": 27, "sqrtMode": False}
    status, message = refused(OP, args, {"y": Y.astype(BF16)}, soc="Ascend310P3")
    assert status == 161002 and "y is BF16" in message and "Ascend310P3" in message
