# SPDX-License-Identifier: Apache-2.0
"""Call CANN's fused NPU kernels (aclnn) from Python, on an NPU or on the embedded device.

Importing the package loads no library and touches no device: its parts are imported when they are first used.
"""

from __future__ import annotations

import importlib
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
    from .tensor import DType, Format, Tensor, asarray, empty

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
    "tensor": ("DType", "Format", "Tensor", "asarray", "empty"),
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
]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return importlib.import_module(f".{name}", __name__)
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
