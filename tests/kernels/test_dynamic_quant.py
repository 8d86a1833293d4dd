# SPDX-License-Identifier: Apache-2.0
"""aclnnDynamicQuant and V2 against the formula, element by element, each operation rounded to fp32."""

from typing import Any

import exact
import numpy as np
import pytest
from exact import fp32
from harness import BF16, INT4, Array, encode

V1, V2 = "aclnnDynamicQuant", "aclnnDynamicQuantV2"


def row_symmetric(row: Array, top: int, grouped: bool) -> tuple[list[int], float]:
    """float64 in, fp32 steps: q = top / max, y = rint(x * q), scale = max * (1 / top), grouped: 1 / q."""
    with np.errstate(divide="ignore", invalid="ignore"):
        largest = np.max(np.abs(row))
        factor = fp32(np.float64(top) / largest)
        scale = fp32(1 / factor) if grouped else fp32(largest * fp32(1 / top))
        return [exact.round_int(float(fp32(v * factor)), -top - 1, top) for v in row], float(scale)


def row_asymmetric(row: Array, top: int) -> tuple[list[int], float, float]:
    largest, least = np.max(row), np.min(row)
    scale = max(float(fp32(fp32(largest - least) / (2 * top + 1))), float(np.float32(1e-12)))
    offset = fp32(top - fp32(largest / scale))
    inverse = fp32(1 / scale)
    values = [exact.round_int(float(fp32(fp32(v * inverse) + offset)), -top - 1, top) for v in row]
    return values, scale, float(offset)


def smoothed(x: Array, smooth: Array | None, ends: Array | None = None) -> Array:
    rows = x.astype(np.float64).reshape(-1, x.shape[-1])
    if smooth is None:
        return rows
    if ends is None:
        return fp32(rows * smooth.astype(np.float64))
    group = [next(g for g, end in enumerate(ends) if end > row) for row in range(len(rows))]
    return fp32(rows * smooth.astype(np.float64)[group])


def symmetric(rows: Array, top: int = 127, grouped: bool = False) -> tuple[Array, Array]:
    results = [row_symmetric(row, top, grouped) for row in rows]
    return np.array([r[0] for r in results]), np.array([r[1] for r in results], np.float32)


def sample(dtype: Any, shape: tuple[int, ...], seed: int = 0) -> Array:
    return (np.random.default_rng(seed).normal(size=shape) * 3).astype(dtype)


@pytest.mark.kernel(V1)
@pytest.mark.parametrize("dtype", [np.float16, BF16])
@pytest.mark.parametrize("smooth", [False, True])
def test_v1(run: Any, dtype: Any, smooth: bool) -> None:
    x = sample(dtype, (2, 3, 24))
    x[0, 1] = 0
    factors = sample(dtype, (24,), 1) if smooth else None
    outs = {"yOut": np.ones(x.shape, np.int8), "scaleOut": np.ones((2, 3), np.float32)}
    got = run(V1, {"x": x, "smoothScalesOptional": factors}, outs)
    values, scales = symmetric(smoothed(x, factors))
    exact.equal(got["scaleOut"], scales.reshape(2, 3))
    exact.equal(got["yOut"], values.reshape(x.shape).astype(np.int8))
    assert not got["yOut"][0, 1].any() and got["scaleOut"][0, 1] == 0


@pytest.mark.kernel(V1)
def test_ties_go_to_even(run: Any) -> None:
    x = np.array([[127, 0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 126.5]], np.float16)
    outs = {"yOut": np.zeros(x.shape, np.int8), "scaleOut": np.zeros(1, np.float32)}
    got = run(V1, {"x": x, "smoothScalesOptional": None}, outs)
    np.testing.assert_array_equal(got["yOut"], [[127, 0, 2, 2, 0, -2, -2, 126]])
    assert got["scaleOut"][0] == np.float32(127) * (np.float32(1) / np.float32(127))


@pytest.mark.kernel(V2)
def test_infinite_row(run: Any) -> None:
    x = np.array([[np.inf, 1, -1, 0]], np.float16)
    outs = {"yOut": np.ones(x.shape, np.int8), "scaleOut": np.zeros(1, np.float32), "offsetOut": None}
    args = {"x": x, "smoothScalesOptional": None, "groupIndexOptional": None, "dstType": 2}
    got = run(V2, args, outs)
    assert np.isposinf(got["scaleOut"][0])
    np.testing.assert_array_equal(got["yOut"], [[0, 0, 0, 0]])


@pytest.mark.kernel(V2)
@pytest.mark.parametrize("dtype", [np.float16, BF16])
def test_groups(run: Any, dtype: Any) -> None:
    x, factors = sample(dtype, (7, 16)), sample(dtype, (4, 16), 1)
    ends = np.array([2, 2, 5, 7], np.int32)
    outs = {"yOut": np.zeros(x.shape, np.int8), "scaleOut": np.zeros(7, np.float32), "offsetOut": None}
    args = {"x": x, "smoothScalesOptional": factors, "groupIndexOptional": ends, "dstType": 2}
    got = run(V2, args, outs)
    values, scales = symmetric(smoothed(x, factors, ends), grouped=True)
    exact.equal(got["scaleOut"], scales)
    exact.equal(got["yOut"], values.astype(np.int8))


@pytest.mark.kernel(V2)
@pytest.mark.parametrize(("top", "y_dtype", "acl"), [(127, np.int8, 2), (7, INT4, 29)])
def test_asymmetric(run: Any, top: int, y_dtype: Any, acl: int) -> None:
    x = sample(np.float16, (5, 16)) + np.float16(1)
    x[3] = 2.5  # max = min: the scale is the least one
    outs = {
        "yOut": np.zeros(x.shape, y_dtype),
        "scaleOut": np.zeros(5, np.float32),
        "offsetOut": np.zeros(5, np.float32),
    }
    args = {"x": x, "smoothScalesOptional": None, "groupIndexOptional": None, "dstType": acl}
    got = run(V2, args, outs)
    rows = [row_asymmetric(row, top) for row in x.astype(np.float64)]
    exact.equal(got["scaleOut"], np.array([row[1] for row in rows], np.float32))
    exact.equal(got["offsetOut"], np.array([row[2] for row in rows], np.float32))
    np.testing.assert_array_equal(got["yOut"].astype(np.int8), [row[0] for row in rows])


@pytest.mark.kernel(V2)
@pytest.mark.parametrize("packed", [False, True])
def test_int4(run: Any, packed: bool) -> None:
    x = sample(BF16, (3, 16))
    y = np.zeros((3, 2), np.int32) if packed else np.zeros((3, 16), INT4)
    outs = {"yOut": y, "scaleOut": np.zeros(3, np.float32), "offsetOut": None}
    args = {"x": x, "smoothScalesOptional": None, "groupIndexOptional": None, "dstType": 3 if packed else 29}
    got = run(V2, args, outs)
    values, scales = symmetric(smoothed(x, None), top=7)
    exact.equal(got["scaleOut"], scales)
    if packed:
        words = [[int(w) & 0xFFFFFFFF for w in row] for row in got["yOut"]]
        nibbles = [[(w >> 4 * i) & 15 for w in row for i in range(8)] for row in words]
        np.testing.assert_array_equal(nibbles, values & 15)
    else:
        np.testing.assert_array_equal(got["yOut"].astype(np.int8), values)


@pytest.mark.kernel(V1)
def test_strided(run: Any) -> None:
    x = sample(np.float16, (24, 8)).T[1:7, ::2]
    outs = {"yOut": np.zeros((12, 6), np.int8).T, "scaleOut": np.zeros(12, np.float32)[::2]}
    got = run(V1, {"x": x, "smoothScalesOptional": None}, outs)
    values, scales = symmetric(smoothed(x, None))
    exact.equal(got["scaleOut"], scales)
    exact.equal(got["yOut"], values.astype(np.int8))


@pytest.mark.parametrize("shape", [(0, 8), (4, 0), (2, 0, 8)])
@pytest.mark.parametrize("smooth", [False, True])
def test_empty_x_does_nothing(run: Any, shape: tuple[int, ...], smooth: bool) -> None:
    x = np.zeros(shape, np.float16)
    factors = np.ones(shape[-1], np.float16) if smooth else None
    outs = {"yOut": np.zeros(shape, np.int8), "scaleOut": np.full(shape[:-1], 7, np.float32)}
    assert (run(V1, {"x": x, "smoothScalesOptional": factors}, outs)["scaleOut"] == 7).all()


@pytest.mark.parametrize("dtype", [np.int8, INT4, np.int32])
@pytest.mark.parametrize("groups", [None, np.array([3], np.int64)])
def test_empty_x_with_v2_does_nothing(run: Any, device_for: Any, dtype: Any, groups: Array | None) -> None:
    """The check ends before the rules for groups, which the tiling would look at."""
    outs = {name: np.full(4, 7, np.float32) for name in ("scaleOut", "offsetOut")}
    smooth = None if groups is None else np.ones((2, 5), np.float16)
    x = np.zeros((4, 0), np.float16)
    args = {"x": x, "smoothScalesOptional": smooth, "groupIndexOptional": groups, "dstType": 2}
    results = run(V2, args, {"yOut": np.zeros((4, 0), dtype), **outs})
    assert (results["scaleOut"] == 7).all() and (results["offsetOut"] == 7).all()
    assert device_for("Ascend910B2").check(encode(V2, args, {"yOut": np.zeros((4, 0), dtype), **outs})) == (0, 0, "")


X, Y, S = np.ones((4, 16), np.float16), np.zeros((4, 16), np.int8), np.zeros(4, np.float32)
SMOOTH, GROUPED, ENDS = np.ones(16, np.float16), np.ones((2, 16), np.float16), np.array([2, 4], np.int32)


@pytest.mark.parametrize(
    ("change", "status", "words"),
    [
        ({"x": None}, 161001, ["x is NULL"]),
        ({"yOut": None}, 161001, ["yOut is NULL"]),
        ({"scaleOut": None}, 161001, ["scaleOut is NULL"]),
        ({"x": X.astype(np.float32)}, 161002, ["x is FLOAT", "FLOAT16, BF16"]),
        (
            {"smoothScalesOptional": SMOOTH.astype(BF16)},
            161002,
            ["smoothScalesOptional is BF16", "x is FLOAT16"],
        ),
        ({"yOut": Y.astype(np.uint8)}, 161002, ["yOut is UINT8"]),
        ({"scaleOut": S.astype(np.float16)}, 161002, ["scaleOut is FLOAT16"]),
        ({"offsetOut": S.astype(np.float16)}, 161002, ["offsetOut is FLOAT16"]),
        (
            {"x": X[0], "yOut": Y[0], "scaleOut": np.zeros((), np.float32)},
            161002,
            ["x has 1 dimensions", "2 to 8"],
        ),
        ({"smoothScalesOptional": SMOOTH[:3]}, 161002, ["smoothScalesOptional has shape [3]", "[16]"]),
        ({"yOut": Y[:2]}, 161002, ["yOut has shape [2, 16]", "[4, 16]"]),
        ({"yOut": np.zeros((4, 3), np.int32)}, 161002, ["yOut has shape [4, 3]", "[4, 2]"]),
        ({"scaleOut": S[:2]}, 161002, ["scaleOut has shape [2]", "[4]"]),
        ({"offsetOut": S[:2]}, 161002, ["offsetOut has shape [2]"]),
        (
            {"smoothScalesOptional": GROUPED, "groupIndexOptional": ENDS.astype(np.float32)},
            161002,
            ["groupIndexOptional"],
        ),
        (
            {"smoothScalesOptional": GROUPED, "groupIndexOptional": ENDS[None]},
            161002,
            ["groupIndexOptional has 2 dim"],
        ),
        (
            {"smoothScalesOptional": GROUPED, "groupIndexOptional": ENDS.astype(np.int64)},
            561002,
            ["INT64", "INT32"],
        ),
        (
            {"smoothScalesOptional": SMOOTH, "groupIndexOptional": ENDS},
            561002,
            ["smoothScalesOptional", "[2, 16]"],
        ),
    ],
)
def test_refused(refused: Any, change: dict[str, Any], status: int, words: list[str]) -> None:
    args: dict[str, Any] = {"x": X, "smoothScalesOptional": None, "groupIndexOptional": None, "dstType": 2}
    outs: dict[str, Any] = {"yOut": Y, "scaleOut": S, "offsetOut": None}
    for name, value in change.items():
        (outs if name in outs else args)[name] = value
    got, message = refused(V2, args, outs)
    assert got == status
    for word in words:
        assert word in message


def test_product(refused: Any) -> None:
    outs = {"yOut": Y, "scaleOut": S}
    status, message = refused(V1, {"x": X, "smoothScalesOptional": None}, outs, soc="Ascend310P3")
    assert (status, message) == (561003, f"no emulated kernel for {V1} on Ascend310P3")
