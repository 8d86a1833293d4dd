# SPDX-License-Identifier: Apache-2.0
"""The primitive steps, checked in this process against exact arithmetic."""

from collections.abc import Iterator

import exact
import numpy as np
import pytest

from aclnn_py._storage import INT4, pack, unpack
from aclnn_py.emulator.device import primitives


@pytest.fixture(autouse=True)
def silent_floating_point_errors() -> Iterator[None]:
    """As the device process runs kernels."""
    with np.errstate(all="ignore"):
        yield


def test_round_fp16_agrees_with_the_format_everywhere() -> None:
    rng = np.random.default_rng(0)
    bits = rng.integers(0, 1 << 32, 200_000, dtype=np.uint64).astype(np.uint32)
    values = bits.view(np.float32)
    values = np.concatenate([values[np.abs(values) < 65519], (values[np.isfinite(values)] % 1).astype(np.float32)])
    halves = np.arange(0, 0x7BFF, dtype=np.uint16).view(np.float16).astype(np.float32)
    ties = (halves + (halves + np.spacing(halves.astype(np.float16)).astype(np.float32))) / 2
    values = np.concatenate([values, ties.astype(np.float32), -ties.astype(np.float32)])
    expected = values.astype(np.float16).astype(np.float32)
    rounded = values.copy()
    primitives.round_fp16(rounded)
    np.testing.assert_array_equal(rounded, expected)
    sample = slice(0, None, len(values) // 500)
    np.testing.assert_array_equal(rounded[sample], exact.round_to(values[sample], np.float16).astype(np.float32))


def test_round_fp16_at_the_upper_end() -> None:
    values = np.array([65504, 65519.99, 65520, -65520, 1e30, -np.inf, np.nan, 1.0], np.float32)
    primitives.round_fp16(values)
    np.testing.assert_array_equal(values, [65504, 65504, np.inf, -np.inf, np.inf, -np.inf, np.nan, 1])


def test_round_to_int() -> None:
    values = np.array([0.5, 1.5, -0.5, -2.5, 126.5, 127.5, 1e30, -np.inf, np.inf, np.nan], np.float32)
    expected = [exact.round_int(float(value), -128, 127) for value in values]
    np.testing.assert_array_equal(primitives.round_to_int(values, -128, 127, np.int8), expected)


def test_int4_packing_round_trip() -> None:
    data = np.arange(256, dtype=np.uint8)
    elements = unpack(data, np.dtype(np.int8))
    expected = [n - 16 if n > 7 else n for byte in range(256) for n in (byte & 15, byte >> 4)]
    np.testing.assert_array_equal(elements, expected)
    np.testing.assert_array_equal(unpack(data, INT4).astype(np.int8), expected)
    np.testing.assert_array_equal(pack(elements), data)


def test_word_fields() -> None:
    words = [exact.make_word(scale, offset) for scale, offset in ((1.5, -256), (-0.1, 255), (3e38, -1), (0, 0))]
    array = np.array(words, np.uint64)
    np.testing.assert_array_equal(primitives.word_scale(array), [exact.word_scale(word) for word in words])
    np.testing.assert_array_equal(primitives.word_offset(array), [-256, 255, -1, 0])
    np.testing.assert_array_equal(primitives.word_scale(array.view(np.int64)), primitives.word_scale(array))
