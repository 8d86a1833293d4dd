# SPDX-License-Identifier: Apache-2.0
"""aclnnQuantMatmulV3, V4 and V5 against integer sums and fp32 steps rounded one by one."""

from typing import Any

import exact
import numpy as np
import pytest
from exact import fp32
from harness import BF16, FRACTAL_NZ, INT4, Array, Tensor

V3, V4, V5 = "aclnnQuantMatmulV3", "aclnnQuantMatmulV4", "aclnnQuantMatmulV5"
RNG = np.random.default_rng(5)


@pytest.fixture(autouse=True)
def same_numbers_for_each_test() -> None:
    """Make a test's numbers independent of the tests that ran before it."""
    global RNG
    RNG = np.random.default_rng(5)


def int8(*shape: int) -> Array:
    return RNG.integers(-128, 128, shape).astype(np.int8)


def words(count: int, low: int = -256, high: int = 256, scale: float = 1e-3) -> Array:
    scales = RNG.uniform(scale / 2, scale * 2, count)
    offsets = RNG.integers(low, high, count)
    return np.array([exact.make_word(s, int(o)) for s, o in zip(scales, offsets, strict=True)], np.uint64)


def dequantised(total: Array, scale: Array, rows: Array | None, bias: Array | None, dtype: Any) -> Array:
    """Integers times scale, times row scale, plus bias, each rounded to fp32, then the rounding to dtype."""
    if scale.dtype in (np.uint64, np.int64):
        factor = np.array([exact.word_scale(int(word)) for word in scale.view(np.uint64)])
    else:
        factor = scale.astype(np.float64)
    value = fp32(fp32(total) * factor)
    if rows is not None:
        value = fp32(value * rows.astype(np.float64)[:, None])
    if bias is not None:
        value = fp32(value + bias.astype(np.float64))
    return exact.round_to(value, dtype)


def total_of(x1: Array, x2: Array) -> Array:
    product: Array = np.matmul(x1.astype(np.int64), x2.astype(np.int64))
    return product


def v5(run: Any, x1: Any, x2: Any, scale: Array, out: Array, **more: Any) -> Array:
    args = {
        "x1": x1,
        "x2": x2,
        "x1Scale": None,
        "x2Scale": scale,
        "yScale": None,
        "x1Offset": None,
        "x2Offset": None,
        "yOffset": None,
        "bias": None,
        "transposeX1": False,
        "transposeX2": False,
        "groupSize": 0,
        **more,
    }
    result: Array = run(V5, args, {"out": out})["out"]
    return result


@pytest.mark.kernel(V5)
@pytest.mark.parametrize("bias_dtype", [None, np.int32, np.float16, np.float32])
def test_per_token_fp16(run: Any, bias_dtype: Any) -> None:
    x1, x2 = int8(6, 40), int8(40, 24)
    scale, rows = RNG.uniform(1e-3, 2e-3, 24).astype(np.float32), RNG.uniform(0.5, 2, 6).astype(np.float32)
    bias = None if bias_dtype is None else RNG.integers(-50, 50, 24).astype(bias_dtype)
    total = total_of(x1, x2)
    after = bias
    if bias is not None and bias.dtype == np.int32:
        total, after = total + bias, None
    result = v5(run, x1, x2, scale, np.zeros((6, 24), np.float16), x1Scale=rows, bias=bias)
    exact.equal(result, dequantised(total, scale, rows, after, np.float16))


@pytest.mark.kernel(V5)
@pytest.mark.parametrize("scale_dtype", [np.float32, BF16])
@pytest.mark.parametrize("bias_dtype", [None, np.int32, BF16, np.float32])
@pytest.mark.parametrize("per_token", [False, True])
@pytest.mark.parametrize("per_tensor", [False, True])
def test_bf16(run: Any, scale_dtype: Any, bias_dtype: Any, per_token: bool, per_tensor: bool) -> None:
    x1, x2 = int8(5, 33), int8(33, 8)
    scale = RNG.uniform(1e-3, 2e-3, 1 if per_tensor else 8).astype(scale_dtype)
    rows = RNG.uniform(0.5, 2, 5).astype(np.float32) if per_token else None
    bias = None if bias_dtype is None else RNG.integers(-50, 50, 8).astype(bias_dtype)
    total, after = total_of(x1, x2), bias
    if bias is not None and bias.dtype == np.int32:
        total, after = total + bias, None
    result = v5(run, x1, x2, scale, np.zeros((5, 8), BF16), x1Scale=rows, bias=bias)
    exact.equal(result, dequantised(total, scale, rows, after, BF16))


@pytest.mark.kernel(V5)
@pytest.mark.parametrize("word_dtype", [np.uint64, np.int64])
def test_words_to_fp16(run: Any, word_dtype: Any) -> None:
    x1, x2, scale = int8(4, 64), int8(64, 16), words(16).view(word_dtype)
    # The low 13 bits of a scale do not count.
    scale = scale | np.arange(16).astype(word_dtype) * word_dtype(500)
    bias = RNG.integers(-1000, 1000, 16).astype(np.int32)
    result = v5(run, x1, x2, scale, np.zeros((4, 16), np.float16), bias=bias)
    exact.equal(result, dequantised(total_of(x1, x2) + bias, scale, None, None, np.float16))


@pytest.mark.kernel(V5)
def test_fp16_overflow_is_infinity(run: Any) -> None:
    x1, x2 = np.full((1, 8), 127, np.int8), np.full((8, 2), -128, np.int8)
    scale = np.array([exact.make_word(1.0), exact.make_word(0.5)], np.uint64)
    result = v5(run, x1, x2, scale, np.zeros((1, 2), np.float16))
    assert np.isneginf(result[0, 0]) and result[0, 1] == np.float16(-65024)


@pytest.mark.kernel(V3)
@pytest.mark.parametrize("word_dtype", [np.uint64, np.int64])
def test_int8_out(run: Any, word_dtype: Any) -> None:
    x1, x2 = int8(7, 32), int8(32, 20)
    scale = words(20, -20, 20, 2e-3)
    bias = RNG.integers(-1000, 1000, 20).astype(np.int32)
    args = {
        "x1": x1,
        "x2": x2,
        "scale": scale.view(word_dtype),
        "offset": np.ones(20, np.float32),
        "bias": bias,
    }
    args |= {"transposeX1": False, "transposeX2": False}
    result = run(V3, args, {"out": np.zeros((7, 20), np.int8)})["out"]
    exact.equal(result, exact.requantise(total_of(x1, x2) + bias, scale))


@pytest.mark.kernel(V3)
def test_int8_out_ties_and_clips(run: Any) -> None:
    # Sums 1, 3, 5, -1, -3, 600, -600 times 0.5: ties, then the 9-bit clip before the offset is added.
    x1 = np.array([[1, 0], [3, 0], [5, 0], [-1, 0], [-3, 0], [100, 100], [-100, -100]], np.int8)
    x2 = np.array([[1, 1, 1], [5, 5, 5]], np.int8)
    scale = np.array([exact.make_word(0.5, 0), exact.make_word(0.5, -200), exact.make_word(0.5, 255)], np.uint64)
    args = {
        "x1": x1,
        "x2": x2,
        "scale": scale,
        "offset": None,
        "bias": None,
        "transposeX1": False,
        "transposeX2": False,
    }
    result = run(V3, args, {"out": np.zeros((7, 3), np.int8)})["out"]
    np.testing.assert_array_equal(result[:, 0], [0, 2, 2, 0, -2, 127, -128])
    np.testing.assert_array_equal(result[:, 1], [-128, -128, -128, -128, -128, 55, -128])
    np.testing.assert_array_equal(result[:, 2], [127, 127, 127, 127, 127, 127, -1])


@pytest.mark.kernel(V5)
def test_int32_out_ignores_the_scale(run: Any) -> None:
    x1, x2, bias = int8(3, 16), int8(16, 5), np.arange(5, dtype=np.int32) * 10**8
    result = v5(run, x1, x2, np.full(1, np.nan, np.float32), np.zeros((3, 5), np.int32), bias=bias)
    exact.equal(result, (total_of(x1, x2) + bias).astype(np.int32))


@pytest.mark.kernel(V5)
@pytest.mark.parametrize("depth", [1024, 1025, 3000])
def test_sums_beyond_fp32_are_exact(run: Any, depth: int) -> None:
    x1, x2 = np.full((2, depth), -128, np.int8), np.full((depth, 3), -128, np.int8)
    x1[1], x2[0, 1] = int8(depth), 127
    result = v5(run, x1, x2, np.ones(1, np.float32), np.zeros((2, 3), np.int32))
    exact.equal(result, total_of(x1, x2).astype(np.int32))


@pytest.mark.kernel(V4)
@pytest.mark.parametrize("by", ["flag", "strides", "both"])
@pytest.mark.parametrize("which", ["x1", "x2"])
def test_transposes(run: Any, by: str, which: str) -> None:
    x = {"x1": int8(6, 10), "x2": int8(10, 4)}
    rows, scale = RNG.uniform(0.5, 2, 6).astype(np.float32), RNG.uniform(1e-3, 2e-3, 4).astype(np.float32)
    expected = dequantised(total_of(x["x1"], x["x2"]), scale, rows, None, np.float16)
    flags = {"transposeX1": False, "transposeX2": False}
    flags["transpose" + which.upper()] = by != "strides"
    if by == "flag":
        x[which] = np.ascontiguousarray(x[which].T)
    elif by == "strides":
        x[which] = np.ascontiguousarray(x[which].T).T
    else:
        x[which] = x[which].T
    args = {**x, "scale": scale, "offset": None, "pertokenScaleOptional": rows, "bias": None, **flags}
    result = run(V4, args, {"out": np.zeros((6, 4), np.float16)})["out"]
    exact.equal(result, expected)


@pytest.mark.kernel(V5)
@pytest.mark.parametrize(("one", "other", "batch"), [((3,), (3,), (3,)), ((2, 1), (3,), (2, 3)), ((), (2,), (2,))])
def test_batches(run: Any, one: Any, other: Any, batch: Any) -> None:
    x1, x2, scale = int8(*one, 4, 9), int8(*other, 9, 5), RNG.uniform(0.01, 0.02, 5).astype(np.float32)
    bias = RNG.integers(-99, 99, (batch[0], 1, 5) if len(batch) == 1 else (5,)).astype(np.int32)
    result = v5(run, x1, x2, scale, np.zeros((*batch, 4, 5), BF16), bias=bias)
    exact.equal(result, dequantised(total_of(x1, x2) + bias, scale, None, None, BF16))


@pytest.mark.kernel(V5)
def test_three_dimensional_output_of_two_matrices(run: Any) -> None:
    x1, x2, scale = int8(4, 8), int8(8, 6), words(6)
    result = v5(run, x1, x2, scale, np.zeros((4, 1, 6), np.float16))
    exact.equal(result, dequantised(total_of(x1, x2), scale, None, None, np.float16)[:, None, :])


def pack(values: Array) -> Array:
    """Eight int4 per int32 along the last axis, element 0 in the lowest nibble."""
    groups = values.astype(np.int64).reshape(*values.shape[:-1], -1, 8) & 15
    packed: Array = (groups << (4 * np.arange(8))).sum(-1).astype(np.uint32).view(np.int32)
    return packed


@pytest.mark.kernel(V5)
@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("by", ["plain", "flag", "strides"])
@pytest.mark.parametrize("per_token", [False, True])
def test_int4(run: Any, packed: bool, by: str, per_token: bool) -> None:
    x1, x2 = RNG.integers(-8, 8, (5, 16)), RNG.integers(-8, 8, (16, 24))
    rows = RNG.uniform(0.5, 2, 5).astype(np.float32) if per_token else None
    scale = RNG.uniform(0.01, 0.02, 24).astype(np.float32) if per_token else words(24)
    wrap = pack if packed else (lambda v: v.astype(INT4))
    second = wrap(x2) if by == "plain" else wrap(np.ascontiguousarray(x2.T))
    if by == "strides":
        second = second.T
    out = np.zeros((5, 24), np.float16)
    result = v5(run, wrap(x1), second, scale, out, x1Scale=rows, transposeX2=by == "flag")
    exact.equal(result, dequantised(total_of(x1, x2), scale, rows, None, np.float16))


@pytest.mark.kernel(V5)
@pytest.mark.parametrize("transposed", [False, True])
def test_nz_weight(run: Any, transposed: bool) -> None:
    x1, x2, scale = int8(4, 40), int8(40, 50), words(50)
    matrix = np.ascontiguousarray(x2.T) if transposed else x2
    rows, columns = -(-matrix.shape[0] // 16), -(-matrix.shape[1] // 32)
    storage = np.zeros((columns, rows, 16, 32), np.int8)
    for (r, c), value in np.ndenumerate(matrix):
        storage[c // 32, r // 16, r % 16, c % 32] = value
    weight = Tensor(matrix.T if transposed else matrix, FRACTAL_NZ, storage)
    result = v5(run, x1, weight, scale, np.zeros((4, 50), np.float16))
    exact.equal(result, dequantised(total_of(x1, x2), scale, None, None, np.float16))


@pytest.mark.kernel(V5)
def test_empty_tensors_stand_for_absent_ones(run: Any) -> None:
    x1, x2, scale = int8(8, 32), int8(32, 64), words(64)
    empty = np.empty(0, np.int8)
    result = v5(run, x1, x2, scale, np.zeros((8, 64), np.int8), x1Offset=empty, yOffset=empty, yScale=empty)
    exact.equal(result, exact.requantise(total_of(x1, x2), scale))


X1, X2, OUT = np.ones((4, 32), np.int8), np.ones((32, 16), np.int8), np.zeros((4, 16), np.float16)
SCALE, ROWS, WORDS = np.ones(16, np.float32), np.ones(4, np.float32), np.ones(16, np.uint64)
I32, F16, F32 = np.zeros(16, np.int32), np.zeros(16, np.float16), np.zeros(16, np.float32)


@pytest.mark.parametrize(
    ("change", "status", "expected"),
    [
        ({"x1": None}, 161001, ["x1 is NULL"]),
        ({"x2": None}, 161001, ["x2 is NULL"]),
        ({"x2Scale": None}, 161001, ["x2Scale is NULL"]),
        ({"out": None}, 161001, ["out is NULL"]),
        ({"yScale": ROWS}, 161001, ["yScale has shape [4]", "NULL or an empty tensor"]),
        ({"x1Offset": ROWS}, 161001, ["x1Offset"]),
        ({"yOffset": ROWS}, 161001, ["yOffset"]),
        ({"x1": X1[0]}, 161002, ["x1 has 1 dimensions", "2 to 6"]),
        ({"x1": X1.astype(np.float16)}, 161002, ["x1 is FLOAT16", "INT8"]),
        ({"x1": X1.astype(INT4)}, 161002, ["x2 is INT8", "x1 is INT4"]),
        ({"x2": np.ones((32, 2), np.int32)}, 561003, ["A8W4", "x2 INT32"]),
        ({"x1Scale": ROWS.astype(BF16)}, 161002, ["x1Scale is BF16", "FLOAT"]),
        ({"out": OUT.astype(np.int8)}, 161002, ["out is INT8", "BF16, FLOAT16"]),
        ({"x2Scale": SCALE.astype(BF16)}, 161002, ["x2Scale is BF16", "FLOAT"]),
        ({"bias": F16.astype(BF16)}, 161002, ["bias is BF16", "out FLOAT16"]),
        ({"x1Scale": None}, 161002, ["x2Scale is FLOAT", "UINT64 or INT64"]),
        ({"x1Scale": None, "x2Scale": WORDS, "bias": F16}, 161002, ["bias is FLOAT16", "INT32"]),
        (
            {"x1Scale": None, "out": OUT.astype(np.int32), "x2Scale": WORDS},
            161002,
            ["x2Scale is UINT64", "FLOAT or BF16"],
        ),
        ({"x1Scale": None, "out": OUT.astype(np.float32)}, 161002, ["out is FLOAT"]),
        ({"x2Offset": F32}, 161002, ["x2Offset is given", "out is FLOAT16"]),
        ({"x2Scale": SCALE[None]}, 161002, ["x2Scale has 2 dimensions"]),
        ({"x1Scale": ROWS[:, None]}, 161002, ["x1Scale has 2 dimensions"]),
        ({"x1": X1[:, :31]}, 161002, ["K 31", "K 32", "same K"]),
        ({"x1Scale": ROWS[:3]}, 161002, ["x1Scale has shape [3]", "[4]"]),
        ({"x2Scale": SCALE[:3]}, 161002, ["x2Scale has shape [3]", "[16] or [1]"]),
        ({"bias": I32[:4]}, 161002, ["bias has shape [4]", "[16]"]),
        ({"out": OUT[:2]}, 161002, ["out has shape [2, 16]", "[4, 16]"]),
        ({"transposeX1": True}, 161002, ["x1 has shape [4, 32]", "K 4"]),
        ({"x1": Tensor(X1, FRACTAL_NZ)}, 161002, ["x1 has format FRACTAL_NZ"]),
        ({"x1": X1[:, :0], "x2": X2[:0]}, 161002, ["x1 has shape [4, 0]", "empty"]),
        ({"x1": X1[:0], "x1Scale": ROWS[:0], "out": OUT[:0]}, 161002, ["x1 has shape [0, ", "empty"]),
        ({"x1": np.ones((2, 4, 32), np.int8), "x2": np.ones((3, 32, 16), np.int8)}, 161002, ["batch axes"]),
    ],
)
def test_refused(refused: Any, change: dict[str, Any], status: int, expected: list[str]) -> None:
    args: dict[str, Any] = {
        "x1": X1,
        "x2": X2,
        "x1Scale": ROWS,
        "x2Scale": SCALE,
        "yScale": None,
        "x1Offset": None,
    }
    args |= {"x2Offset": None, "yOffset": None, "bias": None, "transposeX1": False, "transposeX2": False}
    args |= {"groupSize": 0, "out": OUT, **change}
    outs = {"out": args.pop("out")}
    got, message = refused(V5, args, outs)
    assert got == status
    for word in expected:
        assert word in message


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            {"x1": np.ones((4, 15), np.int8).astype(INT4), "x2": np.ones((15, 16), np.int8).astype(INT4)},
            ["K 15", "even"],
        ),
        ({"x1": X1.astype(INT4), "x2": X2[:, :15].astype(INT4)}, ["N 15", "even"]),
        (
            {"x1": np.ones((32, 4), np.int8).astype(INT4), "x2": X2.astype(INT4), "transposeX1": True},
            ["x1 is transposed"],
        ),
        (
            {"x1": np.ones((4, 65536), np.int8), "x2": np.ones((65536, 16), np.int8)},
            ["x1 has an inner axis of 65536"],
        ),
    ],
)
def test_refused_v4(refused: Any, change: dict[str, Any], expected: list[str]) -> None:
    args: dict[str, Any] = {"x1": X1, "x2": X2, "scale": WORDS, "offset": None, "pertokenScaleOptional": None}
    args |= {"bias": None, "transposeX1": False, "transposeX2": False, **change}
    got, message = refused(V4, args, {"out": OUT})
    assert got == 161002
    for word in expected:
        assert word in message


def test_product(refused: Any) -> None:
    args = {
        "x1": X1,
        "x2": X2,
        "scale": WORDS,
        "offset": None,
        "bias": None,
        "transposeX1": False,
        "transposeX2": False,
    }
    status, message = refused(V3, args, {"out": OUT}, soc="Ascend310P3")
    assert (status, message) == (561003, f"no emulated kernel for {V3} on Ascend310P3")
