# SPDX-License-Identifier: Apache-2.0
"""Views against numpy's: the same shapes and strides from the same indices."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from aclnn_py.errors import ParameterError
from aclnn_py.tensor.layout import (
    contiguous_strides,
    indexed,
    is_contiguous,
    normal_shape,
    permutation,
    reshaped,
)

SHAPES = hnp.array_shapes(min_dims=0, max_dims=5, min_side=0, max_side=5)


def elements(array: np.ndarray[Any, Any]) -> tuple[int, ...]:
    return tuple(s // array.itemsize for s in array.strides)


def place(array: np.ndarray[Any, Any], base: np.ndarray[Any, Any]) -> int:
    distance: int = array.__array_interface__["data"][0] - base.__array_interface__["data"][0]
    return distance // base.itemsize


@st.composite
def arrays(draw: st.DrawFn) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """A contiguous array and a view of it."""
    shape = draw(SHAPES)
    base = np.arange(np.prod(shape, dtype=int), dtype=np.int16).reshape(shape)
    view = base.transpose(draw(st.permutations(range(base.ndim))))
    key = tuple(
        draw(st.sampled_from([slice(None), slice(1, None), slice(None, None, 2)])) for _ in range(view.ndim)
    )
    return base, view[(..., *key)]


def goes_forward(key: Any) -> bool:
    items = key if isinstance(key, tuple) else (key,)
    return all(not isinstance(item, slice) or (item.step or 1) > 0 for item in items)


@given(SHAPES)
def test_contiguous_strides(shape: tuple[int, ...]) -> None:
    array = np.empty(shape, np.int8)
    assert is_contiguous(shape, contiguous_strides(shape))
    if array.size:
        assert contiguous_strides(shape) == elements(array)


@given(arrays())
def test_is_contiguous(pair: tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]) -> None:
    _, view = pair
    assert is_contiguous(view.shape, elements(view)) == view.flags.c_contiguous


@given(st.data())
def test_index(data: st.DataObject) -> None:
    base, view = data.draw(arrays())
    key = data.draw(hnp.basic_indices(view.shape, max_dims=8, allow_newaxis=True).filter(goes_forward))
    expected = view[key]
    shape, strides, offset = indexed(view.shape, elements(view), place(view, base), key)
    assert shape == np.shape(expected)
    if isinstance(expected, np.ndarray) and expected.size:
        assert offset == place(expected, base)
        used = [(s, e) for n, s, e in zip(shape, strides, elements(expected), strict=True) if n > 1]
        assert all(s == e for s, e in used)


@given(st.data())
def test_reshape(data: st.DataObject) -> None:
    _, view = data.draw(arrays())
    total = view.size
    factors = data.draw(st.lists(st.integers(1, 6), max_size=5))
    wanted: tuple[int, ...] = tuple(factors)
    if total and np.prod(factors, dtype=int) and total % np.prod(factors, dtype=int) == 0:
        wanted = (*factors, -1)
    try:
        expected = view.reshape(wanted, copy=False)
    except ValueError:
        with pytest.raises(ParameterError):
            reshaped(view.shape, elements(view), wanted)
        return
    shape, strides = reshaped(view.shape, elements(view), wanted)
    assert shape == expected.shape
    if total:
        used = [(s, e) for n, s, e in zip(shape, strides, elements(expected), strict=True) if n > 1]
        assert all(s == e for s, e in used)


@pytest.mark.parametrize("axes", [(), (None,), ((1, 0, 2),), ([2, 0, 1],), (0, 2, 1), (-1, 0, 1)])
def test_permutation(axes: tuple[Any, ...]) -> None:
    array = np.empty((2, 3, 4))
    assert tuple(array.shape[i] for i in permutation(axes, 3)) == array.transpose(*axes).shape


@pytest.mark.parametrize("axes", [(0,), (0, 0, 1), (0, 1, 3), (0, 1, "a"), ((),), (0.5, 1, 2)])
def test_no_permutation(axes: tuple[Any, ...]) -> None:
    with pytest.raises(ParameterError, match="axes must be a permutation of 3 dimensions"):
        permutation(axes, 3)


@pytest.mark.parametrize("shape", [-1, (2, -1), (1,) * 9, "ab", (2.5,), None, (2**40, 2**40), 2**70])
def test_shapes_that_are_none(shape: Any) -> None:
    with pytest.raises(ParameterError, match="shape must be an int or up to 8 ints") as caught:
        normal_shape(shape, "empty")
    assert (caught.value.argument, caught.value.op) == ("shape", "empty")


@pytest.mark.parametrize(("shape", "expected"), [(3, (3,)), ([2, 3], (2, 3)), ((), ()), (np.int64(4), (4,))])
def test_shapes(shape: Any, expected: tuple[int, ...]) -> None:
    assert normal_shape(shape, "empty") == expected


@pytest.mark.parametrize(
    "key", [[0, 1], np.array([0]), np.array(True), True, np.bool_(False), 1.5, "a", (0, [1])]
)
def test_indices_that_need_a_copy(key: Any) -> None:
    with pytest.raises(ParameterError, match="index must be made of ints, slices"):
        indexed((2, 3), (3, 1), 0, key)


def test_steps_of_slices() -> None:
    with pytest.raises(ParameterError, match="positive step"):
        indexed((4,), (1,), 0, slice(None, None, -1))
    with pytest.raises(ParameterError, match="not 0"):
        indexed((4,), (1,), 0, slice(None, None, 0))


@pytest.mark.parametrize("key", [2, -3, (0, 3), (0, 0, 0), (..., ...)])
def test_indices_out_of_range(key: Any) -> None:
    with pytest.raises(IndexError):
        indexed((2, 3), (3, 1), 0, key)


@pytest.mark.parametrize("wanted", [(5,), (-1, -1), (2, -3), (-1, 4), ("a",), (1,) * 9])
def test_shapes_that_do_not_fit(wanted: Any) -> None:
    with pytest.raises(ParameterError, match="shape must be ints with the product 6"):
        reshaped((2, 3), (3, 1), wanted)
