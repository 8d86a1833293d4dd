# SPDX-License-Identifier: Apache-2.0
"""The backend: its libraries are opened, and CANN is initialised, when they are first needed."""

from __future__ import annotations

import os
import sys
import threading
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .. import _binding
from .._binding import ffi, lib
from .._constants import aclErrorCode
from ..errors import BackendError, check
from .clashes import prefer, settle
from .discovery import CHOICE_VARIABLE, BackendName, Plan, cann_version, make_plan


@dataclass(frozen=True)
class Backend:
    """What the calls of this process go to.

    Attributes
    ----------
    name : str
        ``"cann"``, or ``"emulator"`` for the embedded device.
    soc : str
        The product, as ``aclrtGetSocName`` names it.
    libraries : tuple of str
        The libraries that symbols are looked for in, in order.
    version : str
        CANN's version, or else that of the runtime's interface.
    reason : str
        Why this backend was taken, and which libraries were left out because they do not load.
    """

    name: BackendName
    soc: str
    libraries: tuple[str, ...]
    version: str
    reason: str


_LOAD_HINTS: dict[BackendName, str] = {
    "cann": f"source CANN's set_env.sh and check the driver; {CHOICE_VARIABLE}=emulator does without",
    "emulator": "the package was not installed completely; install it again",
}
_FORKED = (
    "this process was forked from one that had used a device, which it cannot use itself; start it with spawn, or "
    "fork before the first use"
)
_lock = threading.Lock()
_plan: Plan | None = None
_failure: BackendError | None = None
_started = False
_backend: Backend | None = None


def _renew_lock() -> None:
    global _lock
    _lock = threading.Lock()


# A thread that a forked child does not have may hold the lock.
os.register_at_fork(after_in_child=_renew_lock)


def load() -> Plan:
    """Open the backend's libraries, once; a failure stays one."""
    global _plan, _failure
    if _plan is not None:
        return _plan
    with _lock:
        if _failure is not None:
            raise BackendError(_failure.message, hint=_failure.hint)
        if _plan is None:
            try:
                _plan = _open_libraries()
            except BackendError as error:
                _failure = error
                raise
    return _plan


def _open_libraries() -> Plan:
    # Editable installs keep compiled files apart from Python files, hence the compiled module's place.
    directory = Path(_binding.__file__).resolve().parent / "emulator" / "lib"
    plan = prefer(make_plan(os.environ, directory), os.environ)
    if plan.name == "emulator":
        os.environ.setdefault("ACLNN_EMULATOR_PYTHON", sys.executable)
    problems, handles = {}, {}
    for library in plan.libraries:
        problem, handle = _open_library(library)
        if not problem:
            handles[library] = handle
        else:
            problems[library] = problem
            if library not in plan.optional:
                reason = f"{problem} (backend {plan.name}: {plan.reason})"
                raise BackendError(f"{library} does not load: {reason}", hint=_LOAD_HINTS[plan.name])
    settle(handles, os.environ)
    return _without(plan, problems) if problems else plan


def _open_library(path: str) -> tuple[str, int]:
    """Open one library; return what went wrong and the handle."""
    handle = ffi.new("void **")
    problem = lib.acp_library_open(os.fsencode(path), handle)
    text = "" if problem == ffi.NULL else _bytes(problem).decode(errors="replace")
    return text, int(ffi.cast("uintptr_t", handle[0]))


def _without(plan: Plan, problems: dict[str, str]) -> Plan:
    """Go on without libraries that do not load, and say so."""
    notes = [f"{library} does not load and is left out: {problem}" for library, problem in problems.items()]
    for note in notes:
        warnings.warn(note, RuntimeWarning, stacklevel=2)
    return replace(
        plan,
        libraries=tuple(library for library in plan.libraries if library not in problems),
        reason="; ".join([plan.reason, *notes]),
    )


def start() -> None:
    """Load the libraries and call ``aclInit``, once; raises in a forked child that cannot use the device."""
    global _started
    if lib.acp_forked():
        check(aclErrorCode.ACL_ERROR_RT_DRV_INTERNAL_ERROR, "aclInit")
    if _started:
        return
    load()
    with _lock:
        if not _started:
            status = lib.aclInit(ffi.NULL)
            if status != aclErrorCode.ACL_ERROR_REPEAT_INITIALIZE:
                check(status, "aclInit")
            _started = True


def backend() -> Backend:
    """Say which backend this process uses; loads it if that has not been done.

    Returns
    -------
    Backend

    Raises
    ------
    BackendError
        A configured CANN does not load, or the package is not complete.
    """
    global _backend
    if _backend is None:
        start()
        plan = load()
        version = cann_version(plan.root) if plan.name == "cann" else ""
        _backend = Backend(
            plan.name,
            _text(lib.aclrtGetSocName),
            plan.libraries,
            version or _interface_version(),
            plan.reason,
        )
    return _backend


def has_op(name: str) -> bool:
    """Whether an operator can be called: it is bound, and the loaded libraries have both of its phases.

    Parameters
    ----------
    name : str
        The operator's C name, such as ``"aclnnQuantMatmulV5"``.
    """
    load()
    found = _has_op.get(name)
    if found is None:
        found = _has_op[name] = hasattr(lib, f"acp_call_{name}") and all(
            lib.acp_symbol(symbol.encode()) != ffi.NULL for symbol in (name, f"{name}GetWorkspaceSize")
        )
    return found


_has_op: dict[str, bool] = {}


def recent_message() -> str:
    """Take CANN's message about the last error on this thread; empty if there is none."""
    if lib.acp_forked():
        return _FORKED
    return _text(lib.aclGetRecentErrMsg)


def describe(function: str) -> str:
    """Name the backend and the library that a function comes from, for errors."""
    if _plan is None:
        return ""
    origin = lib.acp_symbol_origin(function.encode())
    library = "" if origin == ffi.NULL else os.fsdecode(_bytes(origin))
    return f"{_plan.name} ({library})" if library else _plan.name


def _interface_version() -> str:
    parts = [ffi.new("int32_t *") for _ in range(3)]
    if lib.aclrtGetVersion(*parts):
        return ""
    return ".".join(str(part[0]) for part in parts)


def _text(function: Callable[[], Any]) -> str:
    text = function()
    return "" if text == ffi.NULL else _bytes(text).decode(errors="replace")


def _bytes(text: Any) -> bytes:
    value = ffi.string(text)
    assert isinstance(value, bytes)
    return value
