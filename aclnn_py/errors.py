# SPDX-License-Identifier: Apache-2.0
"""Exceptions by meaning, each with what is needed to find the cause.

CANN reports a number and, at best, a text. `check` (for runtime calls) and `aclnn_py.ops` turn them into the
classes of this module.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

from ._constants import aclErrorCode, aclnnStatusCode

__all__ = [
    "AclError",
    "Argument",
    "BackendError",
    "ClosedError",
    "DeviceRuntimeError",
    "InnerError",
    "NotSupportedError",
    "NullPointerError",
    "OutOfMemoryError",
    "ParameterError",
    "SymbolNotFoundError",
    "check",
    "error_class",
    "refuse",
    "status_name",
]


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a call, as an error shows it.

    Tensors have a shape, strides (in elements), a dtype and a format; everything else has a value.
    """

    name: str
    shape: tuple[int, ...] | None = None
    strides: tuple[int, ...] | None = None
    dtype: str = ""
    format: str = ""
    value: str = ""

    def cells(self) -> tuple[str, ...]:
        """Return the columns of this row in an error's table."""
        if self.shape is None:
            return (self.name, self.value)
        strides = "" if self.strides is None else str(list(self.strides))
        return (self.name, str(list(self.shape)), strides, self.dtype, self.format)


class AclError(RuntimeError):
    """A call into CANN, or the preparation of one, failed.

    Attributes
    ----------
    message : str
        What CANN (``aclGetRecentErrMsg``) or this package said.
    op : str
        The operator or function that was called; empty if none was.
    phase : str
        ``"phase 1"``, ``"phase 2"``, ``"runtime"``, ``"arguments"``, ``"symbol"``, or empty.
    status : int or None
        CANN's number; None if CANN was not asked.
    status_name : str
        Its name; empty if it has none.
    arguments : tuple of Argument
        What was passed.
    hint : str
        What usually helps.
    backend : str
        Backend and library that were called.
    """

    def __init__(
        self,
        message: str = "",
        *,
        op: str = "",
        phase: str = "",
        status: int | None = None,
        arguments: Sequence[Argument] = (),
        hint: str = "",
        backend: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.op = op
        self.phase = phase
        self.status = status
        self.status_name = "" if status is None else status_name(status)
        self.arguments = tuple(arguments)
        self.hint = hint or _HINTS.get(status or 0, "")
        self.backend = backend

    def __reduce__(self) -> tuple[Any, ...]:
        return (_rebuild, (type(self), self.message, self.__dict__))

    def __str__(self) -> str:
        lines = [self._headline()]
        if self.arguments:
            lines += _table(self.arguments)
        if self.backend:
            lines.append(f"  backend: {self.backend}")
        if self.hint:
            lines.append(f"  hint: {self.hint}")
        return "\n".join(lines)

    def _headline(self) -> str:
        status = "" if self.status is None else f"{self.status} {self.status_name}".rstrip()
        where = ", ".join(part for part in (self.op, self.phase) if part)
        text = self.message.strip().replace("\n", "\n  ")
        return ": ".join(part for part in (where, status, text) if part) or type(self).__name__


class ParameterError(AclError, ValueError):
    """An argument breaks a rule (161002, or found before CANN was called).

    Attributes
    ----------
    argument : str
        Name of the argument; empty if CANN did not say.
    rule : str
        The rule that it breaks; empty if CANN did not say.
    """

    def __init__(self, message: str = "", *, argument: str = "", rule: str = "", **details: Any) -> None:
        super().__init__(message, **details)
        self.argument = argument
        self.rule = rule


def refuse(op: str, argument: str, rule: str, got: object) -> ParameterError:
    """Make the error for an argument that breaks a rule, found before CANN was called."""
    text = repr(got)
    shown = text if len(text) <= 200 else f"{text[:197]}..."
    return ParameterError(f"{argument} {rule}; got {shown}", op=op, argument=argument, rule=rule)


class NullPointerError(AclError):
    """A required argument was None (161001)."""


class DeviceRuntimeError(AclError):
    """The device or its runtime failed, or was used wrongly (361001, 107xxx, 507xxx)."""


class InnerError(AclError):
    """An operator failed inside CANN (5610xx, 5611xx)."""


class OutOfMemoryError(AclError, MemoryError):
    """Memory of the device or the host ran out (200000, 207001, 207018)."""


class NotSupportedError(AclError):
    """The product, library or backend does not have what was asked for (200001, 207000, 561003)."""


class SymbolNotFoundError(AclError):
    """None of the loaded libraries has the function."""


class BackendError(AclError):
    """No backend, or one that does not load."""


class ClosedError(AclError):
    """A tensor, stream, event or device was used after it had been closed or reset."""


_OUT_OF_MEMORY = frozenset(
    {
        aclErrorCode.ACL_ERROR_BAD_ALLOC,
        aclErrorCode.ACL_ERROR_RT_MEMORY_ALLOCATION,
        aclErrorCode.ACL_ERROR_RT_DEVICE_OOM,
    }
)
_NOT_SUPPORTED = frozenset(
    {
        aclErrorCode.ACL_ERROR_API_NOT_SUPPORT,
        aclErrorCode.ACL_ERROR_FEATURE_UNSUPPORTED,
        aclErrorCode.ACL_ERROR_RT_FEATURE_NOT_SUPPORT,
        aclnnStatusCode.ACLNN_ERR_INNER_FIND_KERNEL_ERROR,
    }
)
_PARAMETER = frozenset({aclnnStatusCode.ACLNN_ERR_PARAM_INVALID, aclErrorCode.ACL_ERROR_INVALID_PARAM})

_HINTS: dict[int, str] = {
    aclnnStatusCode.ACLNN_ERR_PARAM_NULLPTR: "an argument that is not optional is None",
    aclnnStatusCode.ACLNN_ERR_PARAM_INVALID: "compare shapes, dtypes and formats with its document",
    aclnnStatusCode.ACLNN_ERR_INNER_TILING_ERROR: "shapes or attributes that the kernel does not take",
    aclnnStatusCode.ACLNN_ERR_INNER_FIND_KERNEL_ERROR: (
        "there is no kernel for this product and these dtypes and formats; see ap.backend().soc"
    ),
    aclnnStatusCode.ACLNN_ERR_INNER_OPP_PATH_NOT_FOUND: "ASCEND_OPP_PATH is not set; source set_env.sh",
    aclnnStatusCode.ACLNN_ERR_INNER_OPP_KERNEL_PKG_NOT_FOUND: "install the product's kernel package",
    aclErrorCode.ACL_ERROR_API_NOT_SUPPORT: "not in the loaded libraries; see ap.backend()",
    aclErrorCode.ACL_ERROR_RT_CONTEXT_NULL: "no current device here; call Device(n).set_current()",
    aclErrorCode.ACL_ERROR_RT_INVALID_HANDLE: "a closed stream or event, or a device that was reset",
    aclErrorCode.ACL_ERROR_RT_MEMORY_ALLOCATION: "release tensors; see Device.memory_info()",
    aclErrorCode.ACL_ERROR_RT_DEVICE_OOM: "release tensors; see Device.memory_info()",
    aclErrorCode.ACL_ERROR_RT_NO_DEVICE: "ACLNN_PY_BACKEND=emulator needs no NPU",
    aclErrorCode.ACL_ERROR_RT_LOST_HEARTBEAT: (
        "the device is gone, and what was in its memory too; Device.reset() makes it usable again"
    ),
    aclErrorCode.ACL_ERROR_RT_EVENT_TIMESTAMP_INVALID: "both events must have been recorded and passed",
    aclErrorCode.ACL_ERROR_RT_AICORE_EXCEPTION: (
        "a kernel failed, perhaps one launched earlier; errors of kernels come up at the next synchronisation"
    ),
    aclErrorCode.ACL_ERROR_RT_AICORE_TIMEOUT: "a kernel did not finish in time",
}


def status_name(status: int) -> str:
    """Name of a status number, in CANN's spelling; empty if it has none."""
    for names in (aclErrorCode, aclnnStatusCode):
        try:
            return names(status).name
        except ValueError:
            continue
    return ""


def error_class(status: int) -> type[AclError]:
    """Class of the exception for a status of CANN."""
    if status in _NOT_SUPPORTED:
        return NotSupportedError
    if status in _OUT_OF_MEMORY:
        return OutOfMemoryError
    if status in _PARAMETER:
        return ParameterError
    if status == aclnnStatusCode.ACLNN_ERR_PARAM_NULLPTR:
        return NullPointerError
    if status == aclnnStatusCode.ACLNN_ERR_RUNTIME_ERROR or status // 1000 in (107, 207, 507):
        return DeviceRuntimeError
    if status // 1000 == 561:
        return InnerError
    return AclError


def check(status: int, what: str) -> None:
    """Raise the exception for a status of the runtime unless it is 0.

    Parameters
    ----------
    status : int
        What the function returned.
    what : str
        The function's name.
    """
    if status:
        _raise(status, what)


def _raise(status: int, what: str) -> NoReturn:
    from .runtime.backend import describe, recent_message

    raise error_class(status)(
        recent_message(), op=what, phase="runtime", status=status, backend=describe(what)
    )


def _rebuild(cls: type[AclError], message: str, state: dict[str, Any]) -> AclError:
    error = cls(message)
    error.__dict__.update(state)
    return error


def _table(arguments: Sequence[Argument]) -> list[str]:
    tensors = any(argument.shape is not None for argument in arguments)
    rows: list[tuple[str, ...]] = [("argument", "shape", "strides", "dtype", "format")] if tensors else []
    rows += [argument.cells() for argument in arguments]
    # A value may be as long as it likes: it has the rest of its line, and no say in the widths of the columns.
    widths = [max(len(row[0]) for row in rows)]
    widths += [max(len(row[i]) for row in rows if len(row) > 2) for i in range(1, 5) if tensors] or [0]
    lines = []
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        lines.append(("    " + "  ".join(cells)).rstrip())
    return lines
