# SPDX-License-Identifier: Apache-2.0
"""Which Python function computes which operator.

A kernel takes the operator's parameters by their C names: tensors as numpy views, lists as lists, None for
NULL. It writes its results into the views of the output tensors. If it has a parameter called
``workspace``, it gets the workspace as a flat uint8 array. Its check function takes the same names with
tensors as `TensorInfo`, raises `Reject` and returns the workspace size in bytes (None: 0). Checks look at
nothing but their arguments and the product: their results are cached.

Negative dimensions are refused before a check sees them. Floating-point errors (overflow, invalid, division by
zero) are silent in kernels, as on an NPU. What a kernel prints goes to the client's stderr.
"""

import inspect
import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from importlib import import_module, util
from typing import TypeVar

from aclnn_py.emulator.device import product
from aclnn_py.emulator.device.product import Product
from aclnn_py.emulator.device.wire import TensorInfo, Value

_Function = TypeVar("_Function", bound=Callable[..., None])

_MODULES = ("anti_quant", "dynamic_quant", "quant_matmul", "trans_quant_param", "weight_quant_matmul")


class Reject(Exception):
    """A check refuses the call.

    Parameters
    ----------
    status : int
        What phase 1 returns.
    message : str
        What aclGetRecentErrMsg says: the argument, what it is and the rule.
    """

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


class NoKernel(Exception):
    """The device has no kernel for an operator, or none for the product that it stands for."""


@dataclass(frozen=True)
class Kernel:
    """A registered operator."""

    name: str
    compute: Callable[..., None]
    check: Callable[..., int | None] | None
    products: frozenset[Product]
    no_op_if_empty: str | None
    takes_workspace: bool

    def has_nothing_to_do(self, arguments: Mapping[str, Value]) -> bool:
        """Whether the call is one that CANN accepts and then does nothing for."""
        tensor = arguments[self.no_op_if_empty] if self.no_op_if_empty else None
        return isinstance(tensor, TensorInfo) and tensor.numel == 0


_kernels: dict[str, Kernel] = {}


def kernel(
    name: str,
    *,
    check: Callable[..., int | None] | None = None,
    products: Collection[Product] = tuple(Product),
    no_op_if_empty: str | None = None,
) -> Callable[[_Function], _Function]:
    """Register the decorated function as the kernel of an operator.

    Parameters
    ----------
    name : str
        The operator, ``aclnnX``.
    check : callable, optional
        Its check function; without one, every call is accepted with a workspace of 0 bytes.
    products : collection of Product
        Those that the kernel computes as CANN does; default: all.
    no_op_if_empty : str, optional
        The tensor without elements of which a call that passes the check needs no workspace and leaves the
        outputs alone; the kernel is not run. Without one, the kernel gets empty arrays.
    """

    def register(function: _Function) -> _Function:
        takes_workspace = "workspace" in inspect.signature(function).parameters
        _kernels[name] = Kernel(name, function, check, frozenset(products), no_op_if_empty, takes_workspace)
        return function

    return register


def find(name: str) -> Kernel:
    """Kernel of an operator on the current product.

    Raises
    ------
    NoKernel
        With the operator and, if it is the product that is in the way, the product.
    """
    kernel = _kernels.get(name)
    if kernel is None:
        raise NoKernel(f"no emulated kernel for {name}")
    if product.current() not in kernel.products:
        raise NoKernel(f"no emulated kernel for {name} on {product.soc()}")
    return kernel


def names() -> frozenset[str]:
    """Operators that have a kernel, on whatever product."""
    return frozenset(_kernels)


def load() -> None:
    """Import the kernels that come with the device, then those of the files in ``ACLNN_EMULATOR_KERNELS``."""
    for module in _MODULES:
        import_module(f"aclnn_py.emulator.device.kernels.{module}")
    for path in filter(None, os.environ.get("ACLNN_EMULATOR_KERNELS", "").split(os.pathsep)):
        spec = util.spec_from_file_location("aclnn_emulator_kernels", path)
        if spec is None or spec.loader is None:
            raise ImportError(f"ACLNN_EMULATOR_KERNELS: {path} is not a Python file")
        spec.loader.exec_module(util.module_from_spec(spec))
