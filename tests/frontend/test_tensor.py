# SPDX-License-Identifier: Apache-2.0
"""Tensors on the embedded device: what goes in comes out, whatever view is taken in between."""

from typing import Any

import ml_dtypes
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

import aclnn_py as ap

DTYPES = [
    np.float32, np.float16, np.int8, np.int32, np.uint8, np.int16, np.uint16, np.uint32, np.int64, np.uint64,
    np.float64, np.bool_, np.complex64, np.complex128, ml_dtypes.bfloat16, ml_dtypes.float8_e5m2,
    ml_dtypes.float8_e4m3fn, ml_dtypes.float8_e8m0fnu, ml_dtypes.int4, ml_dtypes.float4_e2m1fn,
]  # fmt: skip
FOUR_BITS = [ml_dtypes.int4, ml_dtypes.float4_e2m1fn]


def values(shape: tuple[int, ...], dtype: Any) -> np.ndarray[Any, Any]:
    numbers = np.random.default_rng(0).integers(0, 7, shape)
    return numbers.astype(np.float32).astype(dtype)


def same(a: np.ndarray[Any, Any], b: np.ndarray[Any, Any]) -> bool:
    return a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", [(2, 3, 4), (6,), (0, 4), (1, 1, 2)])
def test_round_trip(dtype: Any, shape: tuple[int, ...]) -> None:
    array = values(shape, dtype)
    tensor = ap.asarray(array)
    assert same(tensor.numpy(), array)
    assert (tensor.shape, tensor.dtype, tensor.size) == (shape, np.dtype(dtype), array.size)
    assert tensor.nbytes == (array.nbytes // 2 if dtype in FOUR_BITS else array.nbytes)
    assert (tensor.format, tensor.storage_shape, tensor.offset) == (ap.Format.ND, (array.size,), 0)
    assert bool(tensor.data_ptr) == bool(array.size)


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_views_are_numpys_views(data: st.DataObject) -> None:
    dtype = data.draw(st.sampled_from([np.int16, np.float32, *FOUR_BITS]))
    shape = data.draw(hnp.array_shapes(min_dims=1, max_dims=4, max_side=5))
    if dtype in FOUR_BITS:
        shape = (*shape[:-1], shape[-1] * 2)
    array = values(shape, dtype)
    tensor = ap.asarray(array)
    for _ in range(data.draw(st.integers(1, 3))):
        if data.draw(st.booleans()):
            order = data.draw(st.permutations(range(array.ndim)))
            array, tensor = array.transpose(order), tensor.transpose(*order)
        key = tuple(
            data.draw(st.one_of(st.integers(-n, n - 1), st.slices(n).filter(lambda s: (s.step or 1) > 0)))
            for n in array.shape
            if n
        )
        if len(key) == array.ndim:
            array, tensor = array[(..., *key)], tensor[key]
    assert same(tensor.numpy(), np.ascontiguousarray(array).reshape(array.shape))
    assert tensor.is_contiguous == array.flags.c_contiguous


def test_other_views() -> None:
    array = np.arange(24, dtype=np.int32).reshape(2, 3, 4)
    tensor = ap.asarray(array)
    assert same(tensor.T.numpy(), np.ascontiguousarray(array.T))
    assert same(tensor.reshape(4, -1).numpy(), array.reshape(4, -1))
    assert same(tensor.reshape((6, 4)).T.numpy(), np.ascontiguousarray(array.reshape(6, 4).T))
    assert same(tensor[:, None, 1:].numpy(), array[:, None, 1:].copy())
    assert [t.numpy().tolist() for t in tensor[1]] == array[1].tolist()
    assert (len(tensor), tensor.ndim) == (2, 3)
    assert tensor[1, 1].data_ptr - tensor.data_ptr == 16 * 4
    assert tensor[1, 2, 3].numpy()[()] == 23
    with pytest.raises(ap.ParameterError, match="must not need a copy"):
        tensor.T.reshape(24)
    with pytest.raises(TypeError, match="no length"):
        len(tensor[0, 0, 0])
    with pytest.raises(IndexError):
        tensor[2]


def test_what_asarray_takes() -> None:
    class Interface:
        __array_interface__ = np.arange(3, dtype=np.int32).__array_interface__

    class Producer:
        def __init__(self) -> None:
            self.array = np.arange(3, dtype=np.int32)

        def __dlpack__(self, **options: Any) -> Any:
            return self.array.__dlpack__(**options)

        def __dlpack_device__(self) -> tuple[int, int]:
            return (1, 0)

    keep = np.arange(3, dtype=np.int32)
    Interface.__array_interface__ = keep.__array_interface__
    for obj in (keep, Interface(), Producer(), memoryview(keep), keep[::-1][::-1], keep.astype(">i4")):
        assert same(ap.asarray(obj).numpy(), keep)
    assert ap.asarray([[1, 2], [3, 4]]).numpy().tolist() == [[1, 2], [3, 4]]
    assert same(ap.asarray(1.5).numpy(), np.array(1.5))
    assert same(ap.asarray(np.float32(2)).numpy(), np.array(2, np.float32))
    frozen = keep.copy()
    frozen.flags.writeable = False
    assert same(ap.asarray(frozen).numpy(), keep)
    fortran = np.asfortranarray(np.arange(6).reshape(2, 3))
    assert ap.asarray(fortran).is_contiguous and same(
        ap.asarray(fortran).numpy(), np.ascontiguousarray(fortran)
    )
    assert same(ap.asarray([1, 2, 3], dtype="bfloat16").numpy(), np.array([1, 2, 3], ml_dtypes.bfloat16))
    assert ap.asarray([1, -2], dtype=ap.DType.INT4).numpy().tolist() == [1, -2]
    tensor = ap.asarray(keep)
    assert ap.asarray(tensor) is tensor is ap.asarray(tensor, dtype=np.int32)
    assert np.asarray(tensor).tolist() == [0, 1, 2]
    with pytest.raises(TypeError):
        np.add(keep, tensor)


@pytest.mark.parametrize(
    ("call", "argument", "rule"),
    [
        (lambda: ap.asarray(np.array([object()])), "dtype", "dtype that CANN has"),
        (lambda: ap.asarray(np.array(["a"])), "dtype", "dtype that CANN has"),
        (lambda: ap.asarray(np.zeros(2, "M8[s]")), "dtype", "dtype that CANN has"),
        (lambda: ap.asarray([[1], [1, 2]]), "obj", "something that numpy can read"),
        (lambda: ap.asarray(np.zeros((1,) * 9)), "obj", "up to 8 dimensions"),
        (lambda: ap.asarray(np.zeros(3, ml_dtypes.int4)), "shape", "even last dimension"),
        (lambda: ap.asarray([1], format="ND"), "format", "must be an aclnn_py.Format"),
        (lambda: ap.asarray([1], format=ap.Format.NC1HWC0), "format", "FRACTAL_NZ"),
        (lambda: ap.asarray([1], stream=3), "stream", "must be an aclnn_py.Stream"),
        (lambda: ap.asarray(ap.empty(1, np.int8), dtype=np.int16), "dtype", "that of the tensor"),
        (lambda: ap.asarray(ap.empty(1, np.int8), format=ap.Format.NCHW), "format", "that of the tensor"),
        (lambda: ap.empty(1, "nothing"), "dtype", "dtype that CANN has"),
        (lambda: ap.empty(1, 3), "dtype", "dtype that CANN has"),
        (lambda: ap.empty(1, None), "dtype", "dtype that CANN has"),
        (lambda: ap.empty(1, []), "dtype", "dtype that CANN has"),
        (lambda: ap.empty((), ml_dtypes.int4), "shape", "even last dimension"),
        (lambda: ap.empty(1, np.int8, format=9999), "format", "must be an aclnn_py.Format"),
        (lambda: ap.empty(1, np.int8, format=ap.Format.NC1HWC0), "storage_shape", "must be given"),
        (lambda: ap.empty((1,) * 7, np.int8, format=ap.Format.FRACTAL_NZ), "shape", "up to 6 dimensions"),
        (lambda: ap.empty(4, np.int8, storage_shape=(3,)), "storage_shape", "must hold 4 elements"),
        (lambda: ap.empty(1, np.int8).numpy(3), "stream", "must be an aclnn_py.Stream"),
    ],
)
def test_what_is_refused(call: Any, argument: str, rule: str) -> None:
    with pytest.raises(ap.ParameterError) as caught:
        call()
    assert isinstance(caught.value, ValueError)
    assert caught.value.argument == argument
    assert rule in caught.value.rule and rule in str(caught.value)


@pytest.mark.parametrize(
    "dtype", [np.int8, np.float16, np.float32, np.int32, ml_dtypes.int4, ml_dtypes.bfloat16]
)
@pytest.mark.parametrize("shape", [(16, 64), (20, 34), (1, 2), (2, 3, 17, 130), (6,)])
def test_fractal_nz(dtype: Any, shape: tuple[int, ...]) -> None:
    array = values(shape, dtype)
    tensor = ap.asarray(array, format=ap.Format.FRACTAL_NZ)
    c0 = 64 if dtype == ml_dtypes.int4 else 32 // np.dtype(dtype).itemsize
    *batch, rows, columns = shape if len(shape) > 1 else (1, *shape)
    assert tensor.storage_shape == (*batch, -(-columns // c0), -(-rows // 16), 16, c0)
    assert tensor.shape == shape and same(tensor.numpy(), array)
    assert same(tensor.T.numpy(), np.ascontiguousarray(array.T))
    raw = ap.empty(tensor.storage_shape, dtype)
    status = ap.raw.lib.aclrtMemcpy(raw._record.data, raw.nbytes, tensor._record.data, raw.nbytes, 3)
    assert status == 0
    blocks = raw.numpy()
    for r, c in np.ndindex(rows, columns):
        at = (*(0,) * len(batch), c // c0, r // 16, r % 16, c % c0)
        assert blocks[at] == array.reshape(*batch, rows, columns)[(*(0,) * len(batch), r, c)]
    for refused in (lambda: tensor[0], lambda: tensor.reshape(-1)):
        with pytest.raises(ap.ParameterError, match="private format"):
            refused()


def test_private_formats_with_a_storage_shape() -> None:
    tensor = ap.empty((1, 20, 4, 4), np.float16, format=ap.Format.NC1HWC0, storage_shape=(1, 2, 4, 4, 16))
    assert tensor.storage_shape == (1, 2, 4, 4, 16)
    assert ap.raw.lib.acp_buffer_size(tensor._buffer) == 2 * 4 * 4 * 16 * 2
    with pytest.raises(ap.ParameterError, match="ND or FRACTAL_NZ"):
        tensor.numpy()


def test_hifloat8_shows_its_bytes() -> None:
    tensor = ap.empty(4, ap.DType.HIFLOAT8)
    assert tensor.dtype == np.uint8 and tensor.acl_dtype is ap.DType.HIFLOAT8
    assert tensor.numpy().dtype == np.uint8 and "hifloat8" in repr(tensor)


def test_packing_puts_the_first_element_into_the_low_half() -> None:
    tensor = ap.asarray(np.array([1, -2, 3, -8], ml_dtypes.int4))
    raw = np.zeros(2, np.uint8)
    ffi, lib = ap.raw.ffi, ap.raw.lib
    assert lib.aclrtMemcpy(ffi.from_buffer(raw), 2, tensor._record.data, 2, 2) == 0
    assert raw.tolist() == [0xE1, 0x83]


def test_the_record_is_what_c_sees() -> None:
    view = ap.empty((4, 6), np.float16)[1:, ::2].T
    record = view._record
    assert (record.ndim, record.offset, record.dtype, record.format) == (2, 6, 1, 2)
    assert list(record.shape)[:2] == [3, 3] and list(record.strides)[:2] == [2, 6]
    assert (record.storage_ndim, record.storage_shape[0]) == (1, 24)
    assert record.buffer == view._buffer
    assert record.data == ap.raw.lib.acp_buffer_address(view._buffer)


def test_repr_and_closing() -> None:
    tensor = ap.empty((4, 6), ml_dtypes.bfloat16)
    view = tensor[1:, ::2]
    assert repr(tensor) == "<Tensor shape=(4, 6) dtype=bfloat16 format=ND device=0>"
    assert "strides=(6, 2) offset=6" in repr(view)
    tensor.close()
    tensor.close()
    assert tensor.closed and view.closed and "closed" in repr(view)
    for use in (view.numpy, lambda: view.data_ptr):
        with pytest.raises(ap.ClosedError, match="closed"):
            use()
    with pytest.raises(TypeError, match="asarray"):
        ap.Tensor()


def test_out_of_memory() -> None:
    total = ap.Device(0).memory_info().total
    with pytest.raises(ap.OutOfMemoryError) as caught:
        ap.empty(total + 2**30, np.int8)
    assert isinstance(caught.value, MemoryError) and caught.value.status
