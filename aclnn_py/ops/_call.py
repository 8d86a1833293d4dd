# SPDX-License-Identifier: Apache-2.0
"""What a generated operator function falls back to: conversion of arguments, and errors."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from .._binding import lib
from ..errors import (
    AclError,
    Argument,
    ClosedError,
    NullPointerError,
    ParameterError,
    SymbolNotFoundError,
    error_class,
)
from ..runtime.backend import describe, recent_message
from ..runtime.device import current_index
from ..runtime.stream import Stream, default_stream
from ..tensor import Tensor
from ._convert import Conversion
from ._signatures import Param, signatures


def convert_and_call(op_name: str, args: tuple[Any, ...], stream: Any) -> None:
    """Launch an operator whose arguments are not all what its C helper takes.

    Parameters
    ----------
    op_name : str
        C name of the operator.
    args : tuple
        Its arguments, in C order.
    stream : Stream or None
        Where to launch it.

    Raises
    ------
    ParameterError
        An argument has the wrong type or does not fit; nothing was launched.
    AclError
        The call failed.
    """
    try:
        _convert_and_call(op_name, args, stream)
    except AclError as error:
        # That the fast path did not take the arguments is what led here, not what went wrong.
        error.__suppress_context__ = True
        raise


def _convert_and_call(op_name: str, args: tuple[Any, ...], stream: Any) -> None:
    if stream is None:
        stream = default_stream(current_index())
    elif not isinstance(stream, Stream):
        rule = "must be an aclnn_py.Stream or None"
        message = f"stream {rule}; got {type(stream).__name__}"
        raise ParameterError(message, op=op_name, argument="stream", rule=rule)
    stream.require_open()
    conversion = Conversion(op_name, stream)
    params = signatures()[op_name]
    values = [conversion.convert(param, value) for param, value in zip(params, args, strict=True)]
    status = getattr(lib, f"acp_call_{op_name}")(stream._record, *values)
    if status:
        raise _error(op_name, status, args, stream)
    conversion.copy_back()


def raise_for_status(op_name: str, status: int, args: tuple[Any, ...], stream: Any) -> None:
    """Raise the exception for what an operator's C helper returned.

    Parameters
    ----------
    op_name : str
        C name of the operator.
    status : int
        Packed status, not 0.
    args : tuple
        The operator's arguments, in C order.
    stream : Stream or None
        Where it was to be launched.

    Raises
    ------
    AclError
        Always, but for one case: if no device is current on this thread, device 0 becomes it and the call
        is made.
    """
    if stream is None and (status >> 32, (status & 0xFFFFFFFF) >> 16) == (
        lib.ACP_STAGE_ARGUMENT,
        lib.ACP_REASON_NO_DEVICE,
    ):
        convert_and_call(op_name, args, None)
        return
    raise _error(op_name, status, args, stream)


def _error(op_name: str, status: int, args: tuple[Any, ...], stream: Stream | None) -> AclError:
    stage, code = status >> 32, status & 0xFFFFFFFF
    # First of all: the next call of a library on this thread may replace it.
    message = recent_message() if stage != lib.ACP_STAGE_ARGUMENT else ""
    params = signatures()[op_name]
    details: dict[str, Any] = {
        "op": op_name,
        "arguments": list(_arguments(params, args)),
        "backend": describe(op_name),
    }
    if stage == lib.ACP_STAGE_ARGUMENT:
        return _refused(params, code >> 16, code & 0xFFFF, stream, details)
    if stage == lib.ACP_STAGE_SYMBOL:
        missing = next(
            (n for n in (f"{op_name}GetWorkspaceSize", op_name) if not _has_symbol(n)), "aclCreateTensor"
        )
        return SymbolNotFoundError(
            f"none of the loaded libraries has {missing}",
            phase="symbol",
            hint="this CANN may be too old for the operator; ap.backend().libraries is what was loaded",
            **details,
        )
    phases = {lib.ACP_STAGE_PHASE1: "phase 1", lib.ACP_STAGE_PHASE2: "phase 2"}
    cls = error_class(code)
    if cls is NullPointerError:
        given = [a.name for a in details["arguments"] if a.value == "None"]
        details["hint"] = f"arguments that are None: {', '.join(given)}" if given else ""
    return cls(message, phase=phases.get(stage, "runtime"), status=code, **details)


def _refused(
    params: tuple[Param, ...], reason: int, index: int, stream: Stream | None, details: dict[str, Any]
) -> AclError:
    details["phase"] = "arguments"
    if reason == lib.ACP_REASON_STREAM_CLOSED:
        return ClosedError("the stream was closed, or its device was reset", **details)
    name = params[index].name if index < len(params) else ""
    if reason == lib.ACP_REASON_CLOSED:
        return ClosedError(f"{name} was closed, or its device was reset", **details)
    device = current_index() if stream is None else stream.device.index
    rule = f"must be on device {device}, where the stream is"
    return ParameterError(f"{name} {rule}", argument=name, rule=rule, **details)


def _has_symbol(name: str) -> bool:
    return bool(lib.acp_symbol(name.encode()))


def _arguments(params: tuple[Param, ...], args: tuple[Any, ...]) -> Iterator[Argument]:
    for param, value in zip(params, args, strict=False):
        if param.kind == "tensor_list" and isinstance(value, (list, tuple)):
            for i, item in enumerate(value):
                yield _argument(f"{param.name}[{i}]", item)
        else:
            yield _argument(param.name, value)


def _argument(name: str, value: Any) -> Argument:
    if isinstance(value, Tensor):
        return Argument(name, value.shape, value.strides, value.dtype_name, value.format.name)
    if isinstance(value, np.ndarray):
        strides = tuple(s // (value.itemsize or 1) for s in value.strides)
        return Argument(name, value.shape, strides, value.dtype.name, "numpy")
    text = repr(value)
    return Argument(name, value=text if len(text) <= 80 else f"{text[:77]}...")
