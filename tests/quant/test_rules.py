# SPDX-License-Identifier: Apache-2.0
"""Each refusal of the quant functions: typed, names argument and rule, launches nothing, leaks nothing."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from typing import Any

import ml_dtypes
import numpy as np
import pytest

import aclnn_py as ap

BF16 = ml_dtypes.bfloat16


def zeros(*shape: int, dtype: Any = np.float16) -> np.ndarray[Any, Any]:
    return np.zeros(shape, dtype)


def wqbmm(**change: Any) -> Callable[[], object]:
    """A valid call of npu_weight_quant_batchmatmul (m=4, k=64, n=32) with some arguments changed."""
    arguments = {
        "x": zeros(4, 64),
        "weight": zeros(64, 32, dtype=np.int8),
        "antiquant_scale": zeros(32),
        **change,
    }
    return lambda: ap.quant.npu_weight_quant_batchmatmul(**arguments)


def qmm(**change: Any) -> Callable[[], object]:
    """A valid call of npu_quant_matmul (m=4, k=64, n=32, float16 output) with some arguments changed."""
    arguments = {
        "x1": zeros(4, 64, dtype=np.int8),
        "x2": zeros(64, 32, dtype=np.int8),
        "scale": zeros(32, dtype=np.float32),
        "pertoken_scale": zeros(4, dtype=np.float32),
        "output_dtype": np.float16,
        **change,
    }
    return lambda: ap.quant.npu_quant_matmul(**arguments)


def dynamic(**change: Any) -> Callable[[], object]:
    arguments = {"input": zeros(4, 64), **change}
    return lambda: ap.quant.npu_dynamic_quant(**arguments)


def anti(**change: Any) -> Callable[[], object]:
    arguments = {"x": zeros(4, 64, dtype=np.int8), "scale": zeros(64, dtype=np.float32), **change}
    return lambda: ap.quant.npu_anti_quant(**arguments)


def trans(**change: Any) -> Callable[[], object]:
    arguments = {"scale": zeros(16, dtype=np.float32), **change}
    return lambda: ap.quant.npu_trans_quant_param(**arguments)


def strided(dtype: Any, rows: int, columns: int) -> ap.Tensor:
    """A view that skips every other column: neither contiguous nor transposed."""
    return ap.asarray(np.zeros((rows, 2 * columns), dtype))[:, ::2]


F32, I8, I32, I64 = np.float32, np.int8, np.int32, np.int64

REFUSALS: list[tuple[str, Callable[[], Callable[[], object]], str, str]] = [
    # dtype
    ("wqbmm x dtype", lambda: wqbmm(x=zeros(4, 64, dtype=F32)), "x", "must have dtype float16 or bfloat16"),
    ("wqbmm weight dtype", lambda: wqbmm(weight=zeros(64, 32)), "weight", "must have dtype int8 or int4 or int32"),
    ("wqbmm scale dtype", lambda: wqbmm(antiquant_scale=zeros(32, dtype=F32)), "antiquant_scale", "float16"),
    ("wqbmm bias dtype", lambda: wqbmm(bias=zeros(32, dtype=F32)), "bias", "must have dtype float16"),
    ("qmm x1 dtype", lambda: qmm(x1=zeros(4, 64)), "x1", "must have dtype int8"),
    ("qmm scale dtype", lambda: qmm(scale=zeros(32, dtype=I64)), "scale", "must have dtype float32"),
    ("qmm bias dtype", lambda: qmm(bias=zeros(32, dtype=BF16)), "bias", "must have dtype int32 or float16 or float32"),
    ("qmm output dtype", lambda: qmm(output_dtype=F32), "output_dtype", "must be int8, float16, bfloat16 or int32"),
    ("qmm per token, int8", lambda: qmm(output_dtype=None), "pertoken_scale", "must be None when output_dtype"),
    ("qmm offset", lambda: qmm(offset=zeros(32, dtype=F32)), "offset", "must be None when"),
    ("dynamic dtype", lambda: dynamic(input=zeros(4, 64, dtype=F32)), "input", "must have dtype float16"),
    ("dynamic smooth dtype", lambda: dynamic(smooth_scales=zeros(64, dtype=F32)), "smooth_scales", "float16"),
    ("dynamic dst", lambda: dynamic(dst_type=F32), "dst_type", "must be int8 or int4"),
    ("anti dtype", lambda: anti(x=zeros(4, 64)), "x", "must have dtype int8 or int32"),
    ("anti scale dtype", lambda: anti(scale=zeros(64)), "scale", "must have dtype float32 or bfloat16"),
    ("anti dst", lambda: anti(dst_dtype=F32), "dst_dtype", "must be float16 or bfloat16"),
    ("anti src", lambda: anti(src_dtype="int4"), "src_dtype", "must be int8 when x is int8"),
    ("trans dtype", lambda: trans(scale=zeros(16)), "scale", "must have dtype float32"),
    ("not an array", lambda: wqbmm(x=[[1.0]]), "x", "must be a numpy array or an aclnn_py.Tensor"),
    ("byte order", lambda: wqbmm(x=zeros(4, 64).astype(">f2")), "x", "must have dtype float16"),
    ("not a dtype", lambda: anti(dst_dtype="no such dtype"), "dst_dtype", "must be a numpy dtype"),
    # shape
    ("wqbmm k", lambda: wqbmm(weight=zeros(63, 32, dtype=I8)), "weight", "must have k = 64 rows"),
    ("wqbmm rank", lambda: wqbmm(x=zeros(1, 4, 64)), "x", "must have 2 dimensions"),
    ("wqbmm scale shape", lambda: wqbmm(antiquant_scale=zeros(31)), "antiquant_scale", "must have shape"),
    ("wqbmm group scale shape", lambda: wqbmm(antiquant_group_size=32), "antiquant_scale", "must have shape [2, 32]"),
    ("wqbmm offset shape", lambda: wqbmm(antiquant_offset=zeros(1)), "antiquant_offset", "must have shape [32]"),
    ("wqbmm bias shape", lambda: wqbmm(bias=zeros(31)), "bias", "must have shape [32] or [1, 32]"),
    ("wqbmm long k", lambda: wqbmm(x=zeros(1, 65536), weight=zeros(65536, 32, dtype=I8)), "x", "at most 65535"),
    ("qmm k", lambda: qmm(x2=zeros(63, 32, dtype=I8)), "x2", "must have k = 64 rows"),
    ("qmm scale shape", lambda: qmm(scale=zeros(31, dtype=F32)), "scale", "must have shape [1] or [32]"),
    ("qmm per token shape", lambda: qmm(pertoken_scale=zeros(5, dtype=F32)), "pertoken_scale", "shape [4]"),
    ("qmm batch", lambda: qmm(x1=zeros(2, 4, 64, dtype=I8), x2=zeros(3, 64, 32, dtype=I8)), "x2", "broadcast"),
    ("dynamic rank", lambda: dynamic(input=zeros(64)), "input", "must have 2 to 8 dimensions"),
    ("dynamic smooth shape", lambda: dynamic(smooth_scales=zeros(63)), "smooth_scales", "must have shape [64]"),
    ("anti scale shape", lambda: anti(scale=zeros(63, dtype=F32)), "scale", "must have shape [1] or [64]"),
    ("anti offset shape", lambda: anti(offset=zeros(1, dtype=F32)), "offset", "must have shape [64]"),
    ("trans lengths", lambda: trans(offset=zeros(8, dtype=F32)), "offset", "must have the length of scale (16)"),
    # missing
    ("wqbmm no scale", lambda: wqbmm(antiquant_scale=None), "antiquant_scale", "must be given"),
    ("wqbmm no out scale", lambda: wqbmm(quant_offset=zeros(32, dtype=F32)), "quant_scale", "must be given with"),
    ("qmm no scale", lambda: qmm(scale=None), "scale", "must be given"),
    ("dynamic no smooth", lambda: dynamic(group_index=zeros(2, dtype=I32)), "smooth_scales", "must be given with"),
    ("anti no scale", lambda: anti(scale=None), "scale", "must be given"),
    # groups and modes
    ("group 33", lambda: wqbmm(antiquant_group_size=33), "antiquant_group_size", "multiple of 32"),
    ("group 64 of 64", lambda: wqbmm(antiquant_group_size=64), "antiquant_group_size", "[32, k - 1]"),
    ("group -32", lambda: wqbmm(antiquant_group_size=-32), "antiquant_group_size", "multiple of 32"),
    ("inner precise", lambda: wqbmm(inner_precise=2), "inner_precise", "must be 0 or 1"),
    ("round mode", lambda: trans(round_mode=2), "round_mode", "must be 0 or 1"),
    ("quant mode", lambda: dynamic(quant_mode="perrow"), "quant_mode", "must be 'pertoken'"),
    # strides
    ("wqbmm x strides", lambda: wqbmm(x=strided(np.float16, 4, 64)), "x", "must be contiguous"),
    ("wqbmm w strides", lambda: wqbmm(weight=strided(I8, 64, 32)), "weight", "must be contiguous"),
    (
        "group scale order",
        lambda: wqbmm(weight=zeros(32, 64, dtype=I8).T, antiquant_scale=zeros(2, 32), antiquant_group_size=32),
        "antiquant_scale",
        "must be a transposed view",
    ),
    ("qmm x1 strides", lambda: qmm(x1=strided(I8, 4, 64)), "x1", "must be contiguous"),
    ("anti int4 strides", lambda: anti(x=strided(I32, 4, 8)), "x", "must be contiguous"),
    # empty
    ("wqbmm empty x", lambda: wqbmm(x=zeros(0, 64)), "x", "must not be empty"),
    ("wqbmm empty weight", lambda: wqbmm(weight=zeros(64, 0, dtype=I8)), "weight", "must not be empty"),
    ("qmm empty x1", lambda: qmm(x1=zeros(0, 64, dtype=I8)), "x1", "must not be empty"),
    ("dynamic empty", lambda: dynamic(input=zeros(0, 64)), "input", "must not be empty"),
    ("trans empty", lambda: trans(scale=zeros(0, dtype=F32)), "scale", "must not be empty"),
]


@pytest.fixture(autouse=True)
def balanced() -> Iterator[None]:
    """Descriptors, executors and bytes are the same before and after, and nothing was launched."""
    gc.collect()  # a caught exception and its frames refer to each other
    ap.asarray(np.zeros(1, np.int8)).numpy()  # whatever is made on first use is there now
    before, used = ap.emulator.counts(), ap.Device(0).memory_info().pool_used
    yield
    gc.collect()
    after = ap.emulator.counts()
    for kind in ("tensors", "scalars", "arrays", "lists", "executors", "streams", "launches"):
        assert getattr(after, kind) == getattr(before, kind), kind
    assert ap.Device(0).memory_info().pool_used == used


@pytest.mark.parametrize(("make", "argument", "rule"), [pytest.param(*r[1:], id=r[0]) for r in REFUSALS])
def test_refusal_names_argument_and_rule(make: Callable[[], Callable[[], object]], argument: str, rule: str) -> None:
    call = make()
    with pytest.raises(ap.ParameterError) as caught:
        call()
    assert caught.value.argument == argument
    assert rule in caught.value.rule
    assert argument in str(caught.value)


@pytest.mark.parametrize("make", [wqbmm, qmm, dynamic, anti, trans])
def test_device_is_usable_after_a_refusal(make: Callable[..., Callable[[], object]]) -> None:
    with pytest.raises(ap.ParameterError, match=r"stream must be an aclnn_py\.Stream or None; got 'not a stream'"):
        make(**{"stream": "not a stream"})()
    x = np.arange(8, dtype=np.int8)
    assert np.array_equal(ap.asarray(x).numpy(), x)


def test_dtype_argument_forms() -> None:
    from aclnn_py.quant._arrays import numpy_dtype

    class TorchDtype:
        def __str__(self) -> str:
            return "torch.bfloat16"

    forms = [BF16, np.dtype(BF16), "bfloat16", TorchDtype()]
    assert {numpy_dtype("f", "a", form) for form in forms} == {np.dtype(BF16)}
    assert numpy_dtype("f", "a", "quint4x2") == np.dtype(ml_dtypes.int4)
    assert numpy_dtype("f", "a", np.float16) == np.dtype(np.float16)
