# SPDX-License-Identifier: Apache-2.0
"""Writing into tensors that exist, and reading what another stream is still writing."""

import ml_dtypes
import numpy as np
import pytest

import aclnn_py as ap


@pytest.mark.parametrize("dtype", [np.int8, np.float16, ml_dtypes.bfloat16, np.int64, ml_dtypes.int4])
def test_copy_from_host(dtype):
    tensor = ap.zeros((3, 4), dtype)
    address = tensor.data_ptr
    values = np.arange(-6, 6).reshape(3, 4).astype(dtype)
    assert tensor.copy_from(values) is tensor
    assert tensor.data_ptr == address
    assert np.array_equal(tensor.numpy(), values)


def test_copy_from_tensor_into_a_view():
    cache = ap.zeros((4, 8), np.float16)
    row = ap.asarray(np.arange(8, dtype=np.float16))
    with ap.Stream() as stream:
        stream.wait(ap.Device(0).default_stream.record())
        cache[2].copy_from(row, stream=stream)
    expected = np.zeros((4, 8), np.float16)
    expected[2] = np.arange(8)
    assert np.array_equal(cache.numpy(), expected)


@pytest.mark.parametrize(
    ("target", "source", "argument"),
    [
        (lambda: ap.zeros((3, 4), np.int8), np.zeros((4, 3), np.int8), "source"),
        (lambda: ap.zeros((3, 4), np.int8), np.zeros((3, 4), np.int16), "source"),
        (lambda: ap.zeros((3, 4), np.int8).T, np.zeros((4, 3), np.int8), "self"),
        (lambda: ap.zeros((3, 4), np.int8, format=ap.Format.FRACTAL_NZ), np.zeros((3, 4), np.int8), "self"),
    ],
    ids=["shape", "dtype", "strides", "format"],
)
def test_copy_from_refuses(target, source, argument):
    tensor = target()
    with pytest.raises(ap.ParameterError) as caught:
        tensor.copy_from(source)
    assert caught.value.argument == argument


@pytest.mark.parametrize("shape", [(), (0,), (5, 7)])
def test_zeros(shape):
    garbage = ap.asarray(np.full(64, 7, np.int32))
    del garbage  # its memory is handed out again
    tensor = ap.zeros(shape, np.int32)
    assert tensor.shape == shape
    assert np.array_equal(tensor.numpy(), np.zeros(shape, np.int32))


def test_numpy_without_a_stream_waits_for_all_of_them():
    x = ap.asarray(np.ones((512, 1024), np.float16))
    w = ap.asarray(np.ones((1024, 512), np.int8))
    scale = ap.asarray(np.ones(512, np.float16))
    with ap.Stream() as stream:
        stream.wait(ap.Device(0).default_stream.record())
        y = ap.empty((512, 512), np.float16, stream=stream)
        for _ in range(3):
            ap.ops.aclnnWeightQuantBatchMatmulV2(x, w, scale, None, None, None, None, 0, y, stream=stream)
        assert (y.numpy() == 1024).all()


def test_a_tensor_has_no_truth_value():
    with pytest.raises(TypeError, match="numpy"):
        bool(ap.zeros((2,), np.int8))


@pytest.mark.parametrize(
    ("call", "argument"),
    [
        (lambda s: s.record(s), "event"),
        (lambda s: s.record(5), "event"),
        (lambda s: s.wait(s), "event"),
        (lambda s: s.wait(None), "event"),
        (lambda s: s.record().elapsed_ms(s), "earlier"),
        (lambda s: ap.Stream(0), "device"),
        (lambda s: ap.Stream(priority=-1), "priority"),
        (lambda s: ap.zeros((2,), np.int8).numpy(0), "stream"),
    ],
)
def test_wrong_kinds_of_objects_are_refused(call, argument):
    with ap.Stream() as stream, pytest.raises(ap.ParameterError) as caught:
        call(stream)
    assert caught.value.argument == argument


def test_errors_do_not_print_whole_arrays():
    with pytest.raises(ap.ParameterError) as caught:
        ap.zeros((8,), np.int8)[np.zeros(512, bool)]
    assert len(str(caught.value)) < 500
