# SPDX-License-Identifier: Apache-2.0
"""aclnnWeightQuantBatchMatmulV2 and V3.

Dequantised weights are computed number by number with the roundings of the formula. Most inputs keep every
sum exact in fp32 (few significant bits), so the result is one rounding away from an integer-like sum and
must match bit by bit; random inputs are compared within the error of fp32 accumulation.
"""

from typing import Any

import exact
import numpy as np
import pytest
from exact import fp32
from harness import BF16, FRACTAL_NZ, INT4, Array, Tensor

V2, V3 = "aclnnWeightQuantBatchMatmulV2", "aclnnWeightQuantBatchMatmulV3"
RNG = np.random.default_rng(6)


@pytest.fixture(autouse=True)
def same_numbers_for_each_test() -> None:
    """Make a test's numbers independent of the tests that ran before it."""
    global RNG
    RNG = np.random.default_rng(6)


def dequantised(weight: Array, scale: Array, offset: Array | None, group: int, dtype: Any) -> Array:
    """(K, N) weights: fp16 rounds after the addition and after the product, bf16 once at the end."""

    def spread(parameter: Array) -> Array:
        values = parameter.astype(np.float64)
        if group:
            rows: Array = values[np.arange(weight.shape[0]) // group]
            return rows
        return np.broadcast_to(values.reshape(-1), weight.shape)

    values = weight.astype(np.float64)
    if offset is not None:
        values = values + spread(offset)
        values = fp32(values) if dtype == BF16 else exact.round_to(values, np.float16).astype(np.float64)
    values = values * spread(scale)
    if dtype == BF16:
        values = fp32(values)
    return exact.round_to(values, dtype).astype(np.float64)


def call(run: Any, x: Array, weight: Any, scale: Array, y: Array, **more: Any) -> Array:
    args = {
        "x": x,
        "weight": weight,
        "antiquantScale": scale,
        "antiquantOffsetOptional": None,
        "quantScaleOptional": None,
        "quantOffsetOptional": None,
        "biasOptional": None,
        "antiquantGroupSize": 0,
        **more,
    }
    result: Array = run(V3 if "innerPrecise" in more else V2, args, {"y": y})["y"]
    return result


def near(result: Array, x: Array, weights: Array, bias: Array | None, dtype: Any) -> None:
    """Within one rounding of the output type and the error bound of fp32 accumulation."""
    x64 = x.astype(np.float64)
    ideal = x64 @ weights + (0 if bias is None else bias.astype(np.float64))
    slack = np.abs(x64) @ np.abs(weights) * x.shape[1] * 2.0**-24
    step = 2.0 ** (-11 if dtype == np.float16 else -8)
    error = np.abs(result.astype(np.float64) - ideal)
    assert result.dtype == dtype
    assert (error <= slack + step * (np.abs(ideal) + slack) + 2.0**-24).all()


SMALL = np.array([-2, -1, -0.5, 0, 0.5, 1, 2])


def simple(dtype: Any, *shape: int) -> Array:
    """Numbers with one or two significant bits: sums of their products with short numbers are exact."""
    values: Array = RNG.choice(SMALL, shape).astype(dtype)
    return values


@pytest.mark.kernel(V2)
@pytest.mark.parametrize("dtype", [np.float16, BF16])
@pytest.mark.parametrize("scale_shape", [(1,), (12,), (1, 1), (1, 12)])
@pytest.mark.parametrize("with_offset", [False, True])
@pytest.mark.parametrize("with_bias", [False, True])
def test_formula(run: Any, dtype: Any, scale_shape: Any, with_offset: bool, with_bias: bool) -> None:
    x, weight = simple(dtype, 5, 32), RNG.integers(-128, 128, (32, 12)).astype(np.int8)
    scale = RNG.uniform(0.004, 0.008, scale_shape).astype(dtype)
    offset = RNG.integers(-9, 10, scale_shape).astype(dtype) if with_offset else None
    bias = simple(np.float16 if dtype == np.float16 else np.float32, 12) if with_bias else None
    weights = dequantised(weight, scale, offset, 0, dtype)
    total = x.astype(np.float64) @ weights + (0 if bias is None else bias.astype(np.float64))
    np.testing.assert_array_equal(total, fp32(total))  # the golden itself is exact
    more = {"antiquantOffsetOptional": offset, "biasOptional": bias}
    exact.equal(call(run, x, weight, scale, np.zeros((5, 12), dtype), **more), exact.round_to(total, dtype))


@pytest.mark.kernel(V3)
@pytest.mark.parametrize("dtype", [np.float16, BF16])
def test_random(run: Any, dtype: Any) -> None:
    x, weight = RNG.normal(size=(9, 70)).astype(dtype), RNG.integers(-128, 128, (70, 20)).astype(np.int8)
    scale, offset = RNG.normal(size=20).astype(dtype) / 64, RNG.normal(size=20).astype(dtype)
    bias = RNG.normal(size=(1, 20)).astype(np.float16 if dtype == np.float16 else np.float32)
    scale = scale.astype(dtype)
    more = {"antiquantOffsetOptional": offset, "biasOptional": bias, "innerPrecise": 1}
    result = call(run, x, weight, scale, np.zeros((9, 20), dtype), **more)
    near(result, x, dequantised(weight, scale, offset, 0, dtype), bias, dtype)


def identity(dtype: Any, size: int) -> Array:
    return np.eye(size).astype(dtype)


@pytest.mark.kernel(V2)
@pytest.mark.parametrize("dtype", [np.float16, BF16])
@pytest.mark.parametrize("exponent", [-24, -20, -15, -14, -8, 0, 8])
def test_roundings_of_the_weight(run: Any, dtype: Any, exponent: int) -> None:
    """With x the unit matrix, y shows the dequantised weights: ties, subnormals and overflow included."""
    weight = RNG.integers(-128, 128, (64, 64)).astype(np.int8)
    mantissas = 1 + RNG.integers(0, 128, 64) / 128
    scale = (mantissas * 2.0**exponent).astype(dtype)
    offset = (RNG.integers(-2000, 2000, 64) / 16).astype(dtype)
    more = {"antiquantOffsetOptional": offset}
    result = call(run, identity(dtype, 64), weight, scale, np.zeros((64, 64), dtype), **more)
    weights = dequantised(weight, scale, offset, 0, dtype)
    # An infinity times the zeros of the unit matrix makes NaN of all other numbers in its column.
    infinite = np.isinf(weights)
    expected = np.where(infinite.any(0), np.nan, weights)
    alone = infinite & (infinite.sum(0) == 1)
    expected[alone] = weights[alone]
    assert np.isfinite(expected).any()
    np.testing.assert_array_equal(result.astype(np.float64), expected)


@pytest.mark.kernel(V2)
def test_overflow_of_the_weight_is_infinity(run: Any) -> None:
    weight = np.array([[127, 1], [127, 1]], np.int8)
    x = np.array([[1, 0.5]], np.float16)
    result = call(run, x, weight, np.array([60000, 2], np.float16), np.zeros((1, 2), np.float16))
    np.testing.assert_array_equal(result, [[np.inf, 3]])


@pytest.mark.kernel(V2)
@pytest.mark.parametrize("transposed", [False, True])
@pytest.mark.parametrize("depth", [96, 100])
@pytest.mark.parametrize("dtype", [np.float16, BF16])
def test_groups(run: Any, transposed: bool, depth: int, dtype: Any) -> None:
    x, weight = (
        RNG.normal(size=(3, depth)).astype(dtype),
        RNG.integers(-128, 128, (depth, 10)).astype(np.int8),
    )
    groups = -(-depth // 32)
    scale, offset = RNG.normal(size=(groups, 10)).astype(dtype), RNG.normal(size=(groups, 10)).astype(dtype)
    weights = dequantised(weight, scale, offset, 32, dtype)
    if transposed:
        weight, scale, offset = (np.ascontiguousarray(p.T).T for p in (weight, scale, offset))
    more = {"antiquantOffsetOptional": offset, "antiquantGroupSize": 32}
    near(call(run, x, weight, scale, np.zeros((3, 10), dtype), **more), x, weights, None, dtype)


@pytest.mark.kernel(V2)
@pytest.mark.parametrize("x_transposed", [False, True])
@pytest.mark.parametrize("weight_transposed", [False, True])
def test_transposes(run: Any, x_transposed: bool, weight_transposed: bool) -> None:
    x, weight = simple(np.float16, 6, 40), RNG.integers(-128, 128, (40, 14)).astype(np.int8)
    scale = RNG.uniform(0.004, 0.008, (1, 14)).astype(np.float16)
    total = x.astype(np.float64) @ dequantised(weight, scale, None, 0, np.float16)
    if x_transposed:
        x = np.ascontiguousarray(x.T).T
    if weight_transposed:
        weight = np.ascontiguousarray(weight.T).T
    exact.equal(call(run, x, weight, scale, np.zeros((6, 14), np.float16)), exact.round_to(total, np.float16))


def pack(values: Array) -> Array:
    """Eight int4 per int32 along the last axis, element 0 in the lowest nibble."""
    groups = values.astype(np.int64).reshape(*values.shape[:-1], -1, 8) & 15
    packed: Array = (groups << (4 * np.arange(8))).sum(-1).astype(np.uint32).view(np.int32)
    return packed


@pytest.mark.kernel(V2)
@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("transposed", [False, True])
@pytest.mark.parametrize("group", [0, 32])
@pytest.mark.parametrize("dtype", [np.float16, BF16])
def test_int4(run: Any, packed: bool, transposed: bool, group: int, dtype: Any) -> None:
    x, weight = RNG.normal(size=(4, 64)).astype(dtype), RNG.integers(-8, 8, (64, 24))
    scale = RNG.normal(size=(2, 24) if group else (1, 24)).astype(dtype)
    weights = dequantised(weight, scale, None, group, dtype)
    wrap = pack if packed else (lambda v: v.astype(INT4))
    argument = wrap(np.ascontiguousarray(weight.T)).T if transposed else wrap(weight)
    if transposed:
        scale = np.ascontiguousarray(scale.T).T
    result = call(run, x, argument, scale, np.zeros((4, 24), dtype), antiquantGroupSize=group)
    near(result, x, weights, None, dtype)


@pytest.mark.kernel(V2)
@pytest.mark.parametrize("word_dtype", [np.uint64, np.int64])
@pytest.mark.parametrize("count", [1, 16])
def test_int8_output(run: Any, word_dtype: Any, count: int) -> None:
    x, weight = simple(np.float16, 5, 32), RNG.integers(-128, 128, (32, 16)).astype(np.int8)
    scale = RNG.uniform(0.004, 0.008, 16).astype(np.float16)
    bias = simple(np.float16, 16)
    words = np.array(
        [
            exact.make_word(s, int(o))
            for s, o in zip(RNG.uniform(5, 60, count), RNG.integers(-256, 256, count), strict=True)
        ],
        np.uint64,
    )
    total = x.astype(np.float64) @ dequantised(weight, scale, None, 0, np.float16) + bias.astype(np.float64)
    more = {"quantScaleOptional": words.view(word_dtype), "quantOffsetOptional": np.zeros(count, np.float32)}
    result = call(run, x, weight, scale, np.zeros((5, 16), np.int8), biasOptional=bias, **more)
    exact.equal(result, exact.requantise(total, words))


@pytest.mark.kernel(V2)
def test_empty_bias_is_none(run: Any) -> None:
    x, weight, scale = np.ones((1, 2), np.float16), np.array([[1], [2]], np.int8), np.array([2], np.float16)
    bias = np.zeros(0, np.float16)
    result = call(run, x, weight, scale, np.zeros((1, 1), np.float16), biasOptional=bias)
    np.testing.assert_array_equal(result, [[6]])


@pytest.mark.kernel(V2)
def test_fixpipe(run: Any) -> None:
    x = simple(np.float16, 6, 64)
    weight = RNG.integers(-128, 128, (128, 64)).astype(np.int8).T
    words = np.array([exact.make_word(s) for s in RNG.uniform(0.01, 0.02, 128)], np.uint64)
    offset, bias = RNG.integers(-100, 100, 128).astype(np.int32), simple(np.float16, 128)
    total = x.astype(np.float64) @ (weight.astype(np.float64) + offset)
    factor = np.array([exact.word_scale(int(word)) for word in words])
    expected = fp32(fp32(total * factor.astype(np.float16).astype(np.float64)) + bias.astype(np.float64))
    more = {"antiquantOffsetOptional": offset, "biasOptional": bias}
    result = call(run, x, weight, words, np.zeros((6, 128), np.float16), **more)
    exact.equal(result, exact.round_to(expected, np.float16))


def to_nz(matrix: Array, columns: int) -> Array:
    row_blocks, column_blocks = -(-matrix.shape[0] // 16), -(-matrix.shape[1] // columns)
    storage = np.zeros((column_blocks, row_blocks, 16, columns), matrix.dtype)
    for (r, c), value in np.ndenumerate(matrix):
        storage[c // columns, r // 16, r % 16, c % columns] = value
    return storage


@pytest.mark.kernel(V2)
@pytest.mark.parametrize("transposed", [False, True])
def test_nz_weight(run: Any, transposed: bool) -> None:
    x, weight = simple(np.float16, 4, 40), RNG.integers(-128, 128, (40, 50)).astype(np.int8)
    scale = RNG.uniform(0.004, 0.008, 50).astype(np.float16)
    total = x.astype(np.float64) @ dequantised(weight, scale, None, 0, np.float16)
    matrix = np.ascontiguousarray(weight.T) if transposed else weight
    argument = Tensor(matrix.T if transposed else matrix, FRACTAL_NZ, to_nz(matrix, 32))
    result = call(run, x, argument, scale, np.zeros((4, 50), np.float16))
    exact.equal(result, exact.round_to(total, np.float16))


@pytest.mark.kernel(V2)
def test_int4_nz_weight_with_groups(run: Any) -> None:
    x, weight = simple(np.float16, 4, 128), RNG.integers(-8, 8, (128, 64))
    scale = RNG.choice(SMALL[[0, 1, 5, 6]], (2, 64)).astype(np.float16)
    total = x.astype(np.float64) @ dequantised(weight, scale, None, 64, np.float16)
    packed = pack(weight)
    argument = Tensor(packed, FRACTAL_NZ, to_nz(packed, 8))
    result = call(run, x, argument, scale, np.zeros((4, 64), np.float16), antiquantGroupSize=64)
    exact.equal(result, exact.round_to(total, np.float16))


X, W, S, Y = (
    np.ones((4, 64), np.float16),
    np.ones((64, 128), np.int8),
    np.ones(128, np.float16),
    np.ones((4, 128), np.float16),
)
GROUPED = np.ones((2, 128), np.float16)
WT, U64 = np.ones((128, 64), np.int8).T, np.ones(128, np.uint64)
I4 = np.ones((64, 128), np.int8).astype(INT4)


@pytest.mark.parametrize(
    ("change", "status", "expected"),
    [
        ({"x": None}, 161001, ["x is NULL"]),
        ({"weight": None}, 161001, ["weight is NULL"]),
        ({"antiquantScale": None}, 161001, ["antiquantScale is NULL"]),
        ({"y": None}, 161001, ["y is NULL"]),
        ({"innerPrecise": 2}, 161002, ["innerPrecise is 2"]),
        (
            {"x": np.ones((4, 128), np.float16)[:, ::2]},
            161002,
            ["x has shape", "strides [128, 2]", "transposed"],
        ),
        ({"weight": np.ones((64, 256), np.int8)[:, ::2]}, 161002, ["weight has shape", "strides [256, 2]"]),
        ({"antiquantScale": np.ones(256, np.float16)[::2]}, 161002, ["antiquantScale", "must be contiguous"]),
        ({"y": np.ones((4, 256), np.float16)[:, ::2]}, 161002, ["y has shape", "must be contiguous"]),
        (
            {"weight": WT, "antiquantScale": GROUPED, "antiquantGroupSize": 32},
            161002,
            ["antiquantScale has shape [2, 128]", "weight is transposed"],
        ),
        ({"x": X.astype(np.float32)}, 161002, ["x is FLOAT", "FLOAT16, BF16"]),
        ({"weight": W.astype(np.uint8)}, 161002, ["weight is UINT8"]),
        ({"antiquantScale": S.astype(np.float32)}, 161002, ["antiquantScale is FLOAT"]),
        ({"y": Y.astype(BF16)}, 161002, ["y is BF16", "x is FLOAT16"]),
        ({"quantScaleOptional": U64}, 161002, ["y is FLOAT16", "INT8"]),
        ({"x": X[None]}, 161002, ["x has 3 dimensions"]),
        ({"antiquantScale": S.astype(BF16)}, 161002, ["antiquantScale is BF16", "x is FLOAT16"]),
        ({"antiquantOffsetOptional": S.astype(np.int32)}, 161002, ["antiquantOffsetOptional is INT32"]),
        ({"biasOptional": S.astype(np.float32)}, 161002, ["biasOptional is FLOAT", "FLOAT16"]),
        ({"x": Tensor(X, FRACTAL_NZ)}, 161002, ["x has format FRACTAL_NZ"]),
        ({"quantOffsetOptional": S}, 161002, ["quantOffsetOptional is given"]),
        (
            {"quantScaleOptional": S, "y": Y.astype(np.int8)},
            161002,
            ["quantScaleOptional is FLOAT16", "UINT64"],
        ),
        ({"x": np.ones((4, 32), np.float16)}, 161002, ["x has shape [4, 32]", "K 64"]),
        ({"x": X[:0], "y": Y[:0]}, 161002, ["at least 1"]),
        ({"x": np.ones((4, 0), np.float16), "weight": W[:0]}, 161002, ["at least 1"]),
        ({"weight": np.ones((64, 0), np.int8)}, 161002, ["at least 1"]),
        ({"quantScaleOptional": U64[:0]}, 161002, ["y is FLOAT16", "INT8"]),
        (
            {"quantScaleOptional": U64[:0], "y": Y.astype(np.int8)},
            561002,
            ["y is INT8", "quantScaleOptional is empty", "FLOAT16"],
        ),
        ({"y": np.ones((4, 64), np.float16)}, 161002, ["y has shape [4, 64]", "[4, 128]"]),
        ({"antiquantGroupSize": 16}, 161002, ["antiquantGroupSize is 16", "[32, 63]"]),
        ({"antiquantGroupSize": 64}, 161002, ["antiquantGroupSize is 64"]),
        ({"antiquantGroupSize": -32}, 161002, ["antiquantGroupSize is -32"]),
        ({"antiquantGroupSize": 32}, 161002, ["antiquantScale has shape [128]", "[2, 128]"]),
        ({"antiquantScale": S[:64]}, 161002, ["antiquantScale has shape [64]", "[128]"]),
        ({"antiquantOffsetOptional": S[:1]}, 161002, ["antiquantOffsetOptional has shape [1]"]),
        ({"biasOptional": S[:64]}, 161002, ["biasOptional has shape [64]"]),
        (
            {
                "weight": np.ones((64, 127), np.int8).astype(INT4),
                "antiquantScale": S[:127],
                "y": np.ones((4, 127), np.float16),
            },
            161002,
            ["even"],
        ),
        ({"weight": Tensor(I4, FRACTAL_NZ)}, 161002, ["weight is int4 in FRACTAL_NZ", "transposed"]),
        ({"antiquantScale": U64}, 561002, ["weight is not transposed", "UINT64"]),
        (
            {
                "antiquantScale": U64,
                "weight": WT,
                "biasOptional": S,
                "x": np.ones((97, 64), np.float16),
                "y": np.ones((97, 128), np.float16),
            },
            561002,
            ["M 97"],
        ),
        ({"antiquantScale": U64[:1], "weight": WT}, 561002, ["one word for each column"]),
    ],
)
def test_refused(refused: Any, change: dict[str, Any], status: int, expected: list[str]) -> None:
    args: dict[str, Any] = {"x": X, "weight": W, "antiquantScale": S, "antiquantOffsetOptional": None}
    args |= {"quantScaleOptional": None, "quantOffsetOptional": None, "biasOptional": None}
    args |= {"antiquantGroupSize": 0, "innerPrecise": 0, "y": Y, **change}
    outs = {"y": args.pop("y")}
    got, message = refused(V3, args, outs)
    assert got == status, message
    for word in expected:
        assert word in message


def test_product(refused: Any) -> None:
    args = {
        "x": X,
        "weight": W,
        "antiquantScale": S,
        "antiquantOffsetOptional": None,
        "quantScaleOptional": None,
    }
    args |= {"quantOffsetOptional": None, "biasOptional": None, "antiquantGroupSize": 0}
    status, message = refused(V2, args, {"y": Y}, soc="Ascend310P3")
    assert (status, message) == (561003, f"no emulated kernel for {V2} on Ascend310P3")
