# SPDX-License-Identifier: Apache-2.0
"""aclnnTransQuantParamV2 and V3 against words put together bit by bit."""

import struct
from fractions import Fraction
from typing import Any

import exact
import numpy as np
import pytest
from harness import FRACTAL_NZ, Array, Tensor

V2, V3 = "aclnnTransQuantParamV2", "aclnnTransQuantParamV3"


def bits_of(value: float) -> int:
    return int(struct.unpack("<I", struct.pack("<f", value))[0])


def rounded_scale(value: float) -> int:
    """fp32 bits of a scale rounded half to even to 10 mantissa bits, from its value, not from its bits."""
    if not np.isfinite(value):
        return bits_of(value) & 0xFFFFE000
    if value == 0 or abs(value) < 2.0**-126:
        return bits_of(value) & 0x80000000
    _, exponent = np.frexp(np.float64(value))
    quantum = Fraction(2) ** (int(exponent) - 11)
    result = round(Fraction(abs(value)) / quantum) * quantum
    return bits_of(float("inf") if result >= 2**128 else float(result)) | (bits_of(value) & 0x80000000)


def expected(scale: Array, offset: Array | None, mode: int = 0) -> Array:
    length = max(scale.size, 0 if offset is None else offset.size)
    words = []
    for index in range(length):
        value = float(scale.reshape(-1)[index % scale.size])
        word = (rounded_scale(value) if mode else bits_of(value) & 0xFFFFE000) | 1 << 46
        if offset is not None:
            number = exact.round_int(float(offset.reshape(-1)[index % offset.size]), -256, 255)
            word |= (number & 0x1FF) << 37
        words.append(word)
    return np.array(words, np.uint64)


SCALES = np.array(
    [
        1.0,
        0.1,
        -0.1,
        3.1e38,
        1e-40,
        -1e-40,
        0.0,
        -0.0,
        np.inf,
        1.00048828125,
        1.00146484375,
        1.0014648,
        1.9999,
    ],
    np.float32,
)
OFFSETS = np.array([0, 0.5, 1.5, -0.5, -1.5, 255, 255.5, 300, -256, -256.5, -1e30, 1e30, np.nan], np.float32)
LARGEST = np.array([0x7F7FFFFF, 0xFF7FFFFF, 0x7F7FE000, 0x7FC01234], np.uint32).view(np.float32)


@pytest.mark.kernel(V2)
@pytest.mark.parametrize("dtype", [np.uint64, np.int64])
def test_v2(run: Any, dtype: Any) -> None:
    result = run(V2, {"scale": SCALES, "offset": OFFSETS}, {"out": np.zeros(SCALES.size, dtype)})["out"]
    exact.equal(result, expected(SCALES, OFFSETS).astype(dtype))


@pytest.mark.kernel(V3)
@pytest.mark.parametrize("mode", [0, 1])
@pytest.mark.parametrize("scale", [SCALES, LARGEST])
def test_v3(run: Any, mode: int, scale: Array) -> None:
    args = {"scale": scale, "offset": None, "roundMode": mode}
    result = run(V3, args, {"out": np.zeros(scale.size, np.uint64)})["out"]
    exact.equal(result, expected(scale, None, mode))


@pytest.mark.kernel(V3)
@pytest.mark.parametrize(("scale_shape", "offset_shape", "out_shape"), [((1,), (5,), (5,)), ((1, 5), (1,), (1, 5))])
def test_broadcast(run: Any, scale_shape: Any, offset_shape: Any, out_shape: Any) -> None:
    rng = np.random.default_rng(3)
    scale = rng.random(scale_shape, np.float32)
    offset = rng.integers(-256, 256, offset_shape).astype(np.float32)
    args = {"scale": scale, "offset": offset, "roundMode": 1}
    result = run(V3, args, {"out": np.zeros(out_shape, np.int64)})["out"]
    exact.equal(result, expected(scale, offset, 1).astype(np.int64).reshape(out_shape))


@pytest.mark.kernel(V2)
def test_strided(run: Any) -> None:
    scale, out = np.arange(1, 13, dtype=np.float32)[::-3], np.zeros(8, np.uint64)[::2]
    exact.equal(run(V2, {"scale": scale, "offset": None}, {"out": out})["out"], expected(scale, None))


S, OUT = np.ones(4, np.float32), np.zeros(4, np.uint64)


@pytest.mark.parametrize(
    ("change", "status", "words"),
    [
        ({"scale": None}, 161001, ["scale is NULL"]),
        ({"out": None}, 161001, ["out is NULL"]),
        ({"scale": S.astype(np.float16)}, 161002, ["scale is FLOAT16", "FLOAT"]),
        ({"offset": S.astype(np.int32)}, 161002, ["offset is INT32"]),
        ({"out": OUT.astype(np.float32)}, 161002, ["out is FLOAT", "UINT64, INT64"]),
        ({"scale": Tensor(S, FRACTAL_NZ)}, 161002, ["scale has format FRACTAL_NZ"]),
        ({"scale": np.ones((2, 2), np.float32)}, 161002, ["scale has shape [2, 2]", "[1, n]"]),
        ({"scale": S[:0], "out": OUT[:0]}, 161002, ["scale has shape [0]"]),
        ({"offset": np.ones((4, 1), np.float32)}, 161002, ["offset has shape [4, 1]"]),
        ({"offset": S[:3]}, 161002, ["offset has 3 elements", "scale has 4"]),
        ({"roundMode": 2}, 161002, ["roundMode is 2", "0 or 1"]),
        ({"out": OUT[:3]}, 161002, ["out has shape [3]", "4 elements"]),
    ],
)
def test_refused(refused: Any, change: dict[str, Any], status: int, words: list[str]) -> None:
    args: dict[str, Any] = {"scale": S, "offset": None, "roundMode": 0, "out": OUT, **change}
    outs = {"out": args.pop("out")}
    got, message = refused(V3, args, outs)
    assert got == status
    for word in words:
        assert word in message
