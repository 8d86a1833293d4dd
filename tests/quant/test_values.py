# SPDX-License-Identifier: Apache-2.0
"""What the quant functions return, against goldens in integers and float64 written from the formulas."""

from __future__ import annotations

from typing import Any

import ml_dtypes
import numpy as np
import pytest

import aclnn_py as ap

BF16 = ml_dtypes.bfloat16
Array = np.ndarray[Any, Any]


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20)


def pack_int4(values: Array) -> Array:
    """Eight int4 values to an int32 word along the last axis, the first in the lowest four bits."""
    nibbles = (values.astype(np.int64) & 0xF).reshape(*values.shape[:-1], -1, 8)
    words = sum(nibbles[..., i] << (4 * i) for i in range(8))
    return np.asarray(words, np.int64).astype(np.uint32).view(np.int32)


def wqbmm_golden(x: Array, w: Array, scale: Array, offset: Array | None, bias: Array | None, group: int) -> Array:
    """y = x @ ((w + offset) * scale) + bias in float64."""
    expand = (lambda a: np.repeat(a, group, axis=0)[: w.shape[0]]) if group else (lambda a: a)
    real = w.astype(np.float64)
    if offset is not None:
        real = real + expand(offset.astype(np.float64))
    y = x.astype(np.float64) @ (real * expand(scale.astype(np.float64)))
    return y if bias is None else y + bias.astype(np.float64)


@pytest.mark.kernel("aclnnWeightQuantBatchMatmulV2")
@pytest.mark.parametrize("dtype", [np.float16, BF16])
@pytest.mark.parametrize("granularity", ["tensor", "channel", "group"])
@pytest.mark.parametrize("weights", ["int8", "int4"])
@pytest.mark.parametrize("transposed", [False, True])
def test_weight_quant_batchmatmul(
    rng: np.random.Generator, dtype: Any, granularity: str, weights: str, transposed: bool
) -> None:
    m, k, n, group = 5, 96, 40, 32 if granularity == "group" else 0
    limit = 128 if weights == "int8" else 8
    w = rng.integers(-limit, limit, (k, n)).astype(np.int8)
    x = rng.standard_normal((m, k)).astype(dtype)
    shape = {"tensor": (1,), "channel": (1, n), "group": (k // 32, n)}[granularity]
    scale = rng.uniform(0.005, 0.02, shape).astype(dtype)
    offset = rng.integers(-3, 4, shape).astype(dtype)
    bias = rng.standard_normal(n).astype(np.float32 if dtype is BF16 else dtype)
    pack = pack_int4 if weights == "int4" else np.ascontiguousarray
    weight = pack(np.ascontiguousarray(w.T)).T if transposed else pack(w)
    if transposed and group:  # then the kernel wants them in the order of the weights
        scale, offset = (np.ascontiguousarray(a.T).T for a in (scale, offset))
    y = ap.quant.npu_weight_quant_batchmatmul(x, weight, scale, offset, bias=bias, antiquant_group_size=group)
    golden = wqbmm_golden(x, w, scale, offset, bias, group)
    tolerance = 2e-2 if dtype is BF16 else 4e-3
    assert y.dtype == np.dtype(dtype)
    np.testing.assert_allclose(y.astype(np.float64), golden, rtol=tolerance, atol=tolerance * np.abs(golden).max())


@pytest.mark.kernel("aclnnWeightQuantBatchMatmulV2")
def test_weight_quant_batchmatmul_int8_output(rng: np.random.Generator) -> None:
    x = rng.integers(-4, 5, (6, 64)).astype(np.float16)
    w = rng.integers(-8, 9, (64, 24)).astype(np.int8)
    scale = np.full(24, 0.5, np.float16)
    quant_scale = np.full(24, 0.25, np.float32)
    quant_offset = np.arange(24, dtype=np.float32) - 12
    y = ap.quant.npu_weight_quant_batchmatmul(x, w, scale, quant_scale=quant_scale, quant_offset=quant_offset)
    # Every step is exact in binary: multiples of 1/8, small magnitudes.
    real = x.astype(np.float64) @ w.astype(np.float64) * 0.5 * 0.25
    golden = np.clip(np.clip(np.rint(real), -256, 255) + quant_offset, -128, 127)
    assert y.dtype == np.int8
    assert np.array_equal(y, golden.astype(np.int8))


@pytest.mark.kernel("aclnnWeightQuantBatchMatmulV3")
def test_weight_quant_batchmatmul_inner_precise_uses_v3(rng: np.random.Generator) -> None:
    x = rng.standard_normal((3, 64)).astype(np.float16)
    w = rng.integers(-128, 128, (64, 32)).astype(np.int8)
    scale = np.full(32, 0.01, np.float16)
    before = ap.ops.launch_counts().get("aclnnWeightQuantBatchMatmulV3", 0)
    y = ap.quant.npu_weight_quant_batchmatmul(x, w, scale, inner_precise=1)
    assert ap.ops.launch_counts()["aclnnWeightQuantBatchMatmulV3"] == before + 1
    golden = wqbmm_golden(x, w, scale, None, None, 0)
    np.testing.assert_allclose(y.astype(np.float64), golden, rtol=4e-3, atol=4e-3 * np.abs(golden).max())


@pytest.mark.kernel("aclnnQuantMatmulV5")
@pytest.mark.parametrize("out", [np.float16, BF16])
@pytest.mark.parametrize("bias_dtype", [None, np.int32, np.float32])
def test_quant_matmul_per_token(rng: np.random.Generator, out: Any, bias_dtype: Any) -> None:
    m, k, n = 7, 1500, 33  # k beyond one exact float32 block
    x1 = rng.integers(-128, 128, (m, k)).astype(np.int8)
    x2 = rng.integers(-128, 128, (k, n)).astype(np.int8)
    scale = rng.uniform(1e-4, 1e-3, n).astype(np.float32)
    pertoken = rng.uniform(1e-3, 1e-2, m).astype(np.float32)
    bias = None if bias_dtype is None else rng.integers(-9, 10, n).astype(bias_dtype)
    y = ap.quant.npu_quant_matmul(x1, x2, scale, pertoken_scale=pertoken, bias=bias, output_dtype=out)
    product = x1.astype(np.int64) @ x2.astype(np.int64)
    if bias_dtype is np.int32:
        product = product + bias
    golden = product.astype(np.float64) * scale * pertoken[:, None]
    if bias_dtype is np.float32:
        golden = golden + bias
    step = float(ml_dtypes.finfo(out).eps)
    assert y.dtype == np.dtype(out)
    np.testing.assert_allclose(y.astype(np.float64), golden, rtol=step, atol=step * 1e-2)


@pytest.mark.kernel("aclnnQuantMatmulV5")
def test_quant_matmul_int8_output_packs_the_scale(rng: np.random.Generator) -> None:
    x1 = rng.integers(-9, 10, (5, 32)).astype(np.int8)
    x2 = rng.integers(-9, 10, (32, 16)).astype(np.int8)
    scale = np.full(16, 2.0**-4, np.float32)
    offset = np.full(16, 3, np.float32)
    bias = rng.integers(-50, 51, 16).astype(np.int32)
    before = ap.ops.launch_counts().get("aclnnTransQuantParamV3", 0)
    y = ap.quant.npu_quant_matmul(x1, x2, scale, offset=offset, bias=bias)
    assert ap.ops.launch_counts()["aclnnTransQuantParamV3"] == before + 1
    real = (x1.astype(np.int64) @ x2.astype(np.int64) + bias) * 2.0**-4
    golden = np.clip(np.clip(np.rint(real), -256, 255) + 3, -128, 127).astype(np.int8)
    assert np.array_equal(y, golden)


@pytest.mark.kernel("aclnnQuantMatmulV5")
def test_quant_matmul_batches_and_transposed_views(rng: np.random.Generator) -> None:
    x1 = rng.integers(-128, 128, (3, 4, 48)).astype(np.int8)
    x2 = rng.integers(-128, 128, (20, 48)).astype(np.int8)
    y = ap.quant.npu_quant_matmul(ap.asarray(x1), ap.asarray(x2).T, np.ones(1, np.float32), output_dtype=np.int32)
    assert isinstance(y, ap.Tensor)
    assert np.array_equal(y.numpy(), x1.astype(np.int32) @ x2.T.astype(np.int32))


@pytest.mark.kernel("aclnnDynamicQuantV2")
@pytest.mark.parametrize("dtype", [np.float16, BF16])
def test_dynamic_quant(rng: np.random.Generator, dtype: Any) -> None:
    x = rng.standard_normal((2, 6, 40)).astype(dtype)
    x[0, 0] = 0
    y, scale = ap.quant.npu_dynamic_quant(x)
    rows = x.astype(np.float64)
    largest = np.abs(rows).max(axis=-1)
    np.testing.assert_allclose(scale, largest / 127, rtol=1e-6)
    assert y.dtype == np.int8 and scale.dtype == np.float32
    assert not y[0, 0].any()
    error = np.abs(y * scale[..., None].astype(np.float64) - rows)
    assert (error <= scale[..., None] * 0.5001).all()
    assert (np.abs(y.reshape(-1, 40)[1:].astype(int)).max(axis=-1) == 127).all()


@pytest.mark.kernel("aclnnDynamicQuantV2")
def test_dynamic_quant_groups(rng: np.random.Generator) -> None:
    x = rng.uniform(1, 2, (6, 16)).astype(np.float16)
    smooth = np.stack([np.ones(16), np.full(16, 4.0)]).astype(np.float16)
    _, scale = ap.quant.npu_dynamic_quant(x, smooth_scales=smooth, group_index=np.array([2, 6], np.int32))
    factor = np.array([1, 1, 4, 4, 4, 4])
    np.testing.assert_allclose(scale, np.abs(x.astype(np.float64)).max(axis=1) * factor / 127, rtol=1e-6)


@pytest.mark.kernel("aclnnAscendAntiQuant")
@pytest.mark.parametrize("dst", [np.float16, BF16])
@pytest.mark.parametrize("packed", [False, True])
def test_anti_quant(rng: np.random.Generator, dst: Any, packed: bool) -> None:
    limit = 8 if packed else 128
    values = rng.integers(-limit, limit, (3, 5, 16)).astype(np.int8)
    scale = rng.uniform(0.01, 0.1, 16).astype(np.float32)
    offset = rng.integers(-5, 6, 16).astype(np.float32)
    y = ap.quant.npu_anti_quant(pack_int4(values) if packed else values, scale, offset=offset, dst_dtype=dst)
    golden = ((values.astype(np.float32) + offset) * scale).astype(dst)
    assert y.dtype == np.dtype(dst)
    assert np.array_equal(y, golden)


@pytest.mark.kernel("aclnnTransQuantParamV3")
def test_trans_quant_param() -> None:
    scale = np.array([1.0, 0.1, 3.14159], np.float32)
    offset = np.array([2.5, -300.0, 3.5], np.float32)
    words = ap.quant.npu_trans_quant_param(scale, offset)
    kept = scale.view(np.uint32) & 0xFFFFE000
    nine = np.array([2, -256, 4]) & 0x1FF  # half to even, clamped
    golden = kept.astype(np.uint64) | (nine.astype(np.uint64) << np.uint64(37)) | np.uint64(1 << 46)
    assert words.dtype == np.int64
    assert np.array_equal(words.view(np.uint64), golden)


def test_result_follows_the_first_argument(rng: np.random.Generator) -> None:
    x = rng.standard_normal((2, 64)).astype(np.float16)
    w = rng.integers(-128, 128, (64, 32)).astype(np.int8)
    scale = np.full(32, 0.01, np.float16)
    host = ap.quant.npu_weight_quant_batchmatmul(x, ap.asarray(w), scale)
    device = ap.quant.npu_weight_quant_batchmatmul(ap.asarray(x), w, ap.asarray(scale))
    assert isinstance(host, np.ndarray) and isinstance(device, ap.Tensor)
    assert np.array_equal(host, device.numpy())
