# SPDX-License-Identifier: Apache-2.0
"""aclnnAscendAntiQuant."""

from aclnn_py._storage import DType
from aclnn_py.emulator.device import checks, primitives, product
from aclnn_py.emulator.device.primitives import Array
from aclnn_py.emulator.device.product import Product
from aclnn_py.emulator.device.registry import kernel
from aclnn_py.emulator.device.wire import TensorInfo

_WIDE = ((DType.INT4, DType.INT8, DType.INT32), (DType.FLOAT16, DType.BF16), (DType.FLOAT, DType.BF16))
_DTYPES = {
    Product.A2: _WIDE,
    Product.A3: _WIDE,
    Product.P310: ((DType.INT8,), (DType.FLOAT16,), (DType.FLOAT,)),
}
"""Per product the types of x, y and scale."""

_INT4_PER_INT32 = 8


def check_anti_quant(
    x: TensorInfo | None,
    scale: TensorInfo | None,
    offset: TensorInfo | None,
    dstType: int,
    sqrtMode: bool,
    y: TensorInfo | None,
) -> None:
    """Rules in the order of op_api/aclnn_ascend_anti_quant.cpp.

    Of dstType the low 32 bits count. CANN compares all 64, but callers such as torch_npu pass a 32-bit enum
    where the prototype has an int64_t, and the ABI leaves the upper half of such an argument undefined: a call
    that is right must not depend on what stood there. No other value of dstType means anything.
    """
    checks.not_null(x=x, scale=scale, y=y)
    assert x and scale and y
    x_types, y_types, scale_types = _DTYPES[product.current()]
    checks.dtype(x, x_types)
    checks.dtype(y, y_types)
    checks.dtype(scale, scale_types)
    if offset:
        checks.dtype(offset, scale_types)
        checks.same_dtype(offset, scale)
    if y.dtype != dstType & 0xFFFFFFFF:
        checks.reject(f"dstType is {dstType}, but y is {y.dtype_name} ({y.dtype}); both must name the same type")
    _check_shapes(x, scale, offset, y)
    if x.dtype in (DType.INT4, DType.INT32) and not x.contiguous:
        checks.reject(f"x is {x.dtype_name} with strides {list(x.strides)}; int4 data must be contiguous")


def _check_shapes(x: TensorInfo, scale: TensorInfo, offset: TensorInfo | None, y: TensorInfo) -> None:
    if x.dtype == DType.INT32:
        words = x.shape or (1,)
        unpacked = (*words[:-1], words[-1] * _INT4_PER_INT32)
        checks.shape(y, unpacked, "x is INT32 and holds 8 int4 values per element of its last axis")
    else:
        checks.shape(y, x.shape, "y must have the shape of x")
        if x.dtype == DType.INT4 and (x.ndim == 0 or x.shape[-1] % 2):
            checks.reject(f"x is INT4 with shape {list(x.shape)}; the last axis must be even")
    checks.rank(x, 0, 8)
    checks.rank(scale, 1, 1)
    if offset:
        checks.shape(offset, scale.shape, "offset must have the shape of scale")
    last = y.shape[-1] if y.shape else 1
    if scale.shape[0] not in (1, last):
        checks.reject(f"scale has shape {list(scale.shape)}, expected [1] or [{last}], the last axis of y")


@kernel("aclnnAscendAntiQuant", check=check_anti_quant, no_op_if_empty="x")
def anti_quant(x: Array, scale: Array, offset: Array | None, dstType: int, sqrtMode: bool, y: Array) -> None:
    """Y = cast((x + offset) * scale [* scale]).

    All in fp32, with a rounding after each operation; one more at the end, half to even, to fp16 or bf16.
    With sqrtMode the scale is multiplied in twice, one multiplication after the other. int32 x holds 8 int4
    values per word.

    Sources: ops-nn quant/ascend_anti_quant_v2 (docs/aclnnAscendAntiQuant.md, op_api); order of the steps
    from the operator's implementation in the CANN toolkit (ascend_anti_quant_v2).
    """
    values = primitives.to_float32(primitives.unpack_int32(x) if x.dtype.itemsize == 4 else x)
    factor = primitives.to_float32(scale)
    if offset is not None:
        values = values + primitives.to_float32(offset)
    result = values * factor
    if sqrtMode:
        result = result * factor
    primitives.store(y, result)
