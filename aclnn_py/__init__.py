# SPDX-License-Identifier: Apache-2.0
"""Call CANN's fused NPU kernels (aclnn) from Python, on an NPU or on the embedded device.

Importing the package loads no library and touches no device: its parts are imported when they are first used.
"""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import emulator, ops, quant, raw
    from .errors import (
        AclError,
        BackendError,
        ClosedError,
        DeviceRuntimeError,
        InnerError,
        NotSupportedError,
        NullPointerError,
        OutOfMemoryError,
        ParameterError,
        SymbolNotFoundError,
    )
    from .runtime.backend import Backend, backend, has_op
    from .runtime.device import Device
    from .runtime.event import Event
    from .runtime.stream import Stream
    from .tensor import DType, Format, Tensor, asarray, empty, zeros

_MODULES = ("emulator", "ops", "quant", "raw")
_NAMES = {
    "errors": (
        "AclError",
        "BackendError",
        "ClosedError",
        "DeviceRuntimeError",
        "InnerError",
        "NotSupportedError",
        "NullPointerError",
        "OutOfMemoryError",
        "ParameterError",
        "SymbolNotFoundError",
    ),
    "runtime.backend": ("Backend", "backend", "has_op"),
    "runtime.device": ("Device",),
    "runtime.event": ("Event",),
    "runtime.stream": ("Stream",),
    "tensor": ("DType", "Format", "Tensor", "asarray", "empty", "zeros"),
}
_HOME = {name: module for module, names in _NAMES.items() for name in names}

__all__ = [
    "AclError",
    "Backend",
    "BackendError",
    "ClosedError",
    "DType",
    "Device",
    "DeviceRuntimeError",
    "Event",
    "Format",
    "InnerError",
    "NotSupportedError",
    "NullPointerError",
    "OutOfMemoryError",
    "ParameterError",
    "Stream",
    "SymbolNotFoundError",
    "Tensor",
    "asarray",
    "backend",
    "empty",
    "emulator",
    "has_op",
    "ops",
    "quant",
    "raw",
    "zeros",
]


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version  # slow to import, and the device process imports this package too

        return version("aclnn_py")
    if name in _MODULES:
        return _import(name)
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]


def _import(module: str) -> ModuleType:
    try:
        return importlib.import_module(f".{module}", __name__)
    except ImportError as error:
        if "_binding" not in str(error):
            raise
        raise ImportError(
            f"{__path__[0]} is aclnn_py without its compiled part, so probably its source tree: run from another "
            "directory, with python -P, or install it with pip install -e"
        ) from error
