# SPDX-License-Identifier: Apache-2.0
"""Exact arithmetic with explicit rounding, written from number formats and formulas, for the goldens."""

from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt
from harness import BF16

Array = npt.NDArray[Any]


def fp32(values: Any) -> Array:
    """Round float64 to fp32, still as float64; after one operation on fp32 numbers that is correctly
    rounded."""
    with np.errstate(over="ignore", invalid="ignore"):
        return np.asarray(values, np.float64).astype(np.float32).astype(np.float64)


_FORMATS = {np.dtype(np.float16): (11, -14, 15), BF16: (8, -126, 127), np.dtype(np.float32): (24, -126, 127)}


def round_number(value: float | Fraction, dtype: Any) -> float:
    """Nearest number of a binary format, ties to the even significand, beyond the largest: infinity."""
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf")) or value == 0):
        return value
    exact = Fraction(value)
    if exact == 0:
        return 0.0
    digits, least, most = _FORMATS[np.dtype(dtype)]
    size = abs(exact)
    exponent = size.numerator.bit_length() - size.denominator.bit_length()
    if size < Fraction(2) ** exponent:
        exponent -= 1
    quantum = Fraction(2) ** (max(exponent, least) - digits + 1)
    rounded = round(size / quantum) * quantum  # Python rounds a Fraction half to even
    sign = -1.0 if exact < 0 else 1.0
    if rounded >= Fraction(2) ** (most + 1):
        return sign * float("inf")
    return sign * float(rounded)


def round_to(values: Array, dtype: Any) -> Array:
    """`round_number` on each element; the result has the type."""
    flat = [round_number(float(value), dtype) for value in np.asarray(values, np.float64).reshape(-1)]
    return np.array(flat, np.float64).reshape(np.shape(values)).astype(dtype)


def round_int(value: float, low: int, high: int) -> int:
    """Nearest integer, ties to even, saturated; NaN gives 0."""
    if value != value:
        return 0
    if value in (float("inf"), float("-inf")):
        return high if value > 0 else low
    return max(low, min(high, round(Fraction(value))))


def equal(result: Array, expected: Array) -> None:
    """Same type, shape and numbers, with NaN equal to NaN and the sign of zero told apart."""
    assert result.dtype == expected.dtype
    assert result.shape == expected.shape
    if result.dtype.kind in "iub":
        np.testing.assert_array_equal(result, expected)
        return
    got, want = result.astype(np.float64), expected.astype(np.float64)
    np.testing.assert_array_equal(got, want)
    zeros = want == 0
    np.testing.assert_array_equal(np.signbit(got[zeros]), np.signbit(want[zeros]))


def word_scale(word: int) -> float:
    """Scale of a fixpipe word: sign, exponent and 10 mantissa bits of the fp32 in bits 0-31."""
    return float(np.uint32(word & 0xFFFFE000).view(np.float32))


def word_offset(word: int) -> int:
    """Offset of a fixpipe word: bits 37-45, two's complement."""
    bits = (word >> 37) & 0x1FF
    return bits - 512 if bits > 255 else bits


def make_word(scale: float, offset: int = 0) -> int:
    """A fixpipe word."""
    return (int(np.float32(scale).view(np.uint32)) & 0xFFFFE000) | (1 << 46) | ((offset & 0x1FF) << 37)


def requantise(total: Array, words: Array) -> Array:
    """int8 out of fp32 sums, word by word."""
    result = np.empty(total.shape, np.int8)
    columns = total.shape[-1]
    flat = [int(word) for word in np.broadcast_to(words.reshape(-1), (columns,))]
    for index in np.ndindex(total.shape):
        word = flat[index[-1]] & 0xFFFFFFFFFFFFFFFF
        scaled = float(fp32(float(total[index]) * word_scale(word)))
        nine_bits = round_int(scaled, -256, 255)
        result[index] = max(-128, min(127, nine_bits + word_offset(word)))
    return result
