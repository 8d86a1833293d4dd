# SPDX-License-Identifier: Apache-2.0
"""A generated package: its declarations, its library and its operators."""

from __future__ import annotations

import ctypes
import json
import os
import re
import threading
from functools import cached_property
from pathlib import Path
from typing import Any

from .._binding import ffi, lib
from ..errors import AclError, BackendError, ParameterError, SymbolNotFoundError, error_class
from ..ops._call import _arguments, _refused
from ..ops._signatures import Param
from ..runtime.backend import describe, load, recent_message, start
from ..runtime.device import current_index
from ..runtime.stream import Stream, default_stream
from .operator import Entry, Operator
from .raw import Prototype, Raw

_PHASE1_TAIL = (("other", "uint64_t *"), ("other", "aclOpExecutor **"))
_PHASE2 = (("other", "void *"), ("int", "uint64_t"), ("other", "aclOpExecutor *"), ("other", "aclrtStream"))


class Package:
    """The operators that a set of headers declares.

    Parameters
    ----------
    name : str
        The Python package.
    declarations : Path
        Its ``_ir.json``.
    library : str
        The library that belongs to the headers; empty if there is none of their own.

    Notes
    -----
    Functions are looked for in the package's library first, then where `aclnn_py.ops` finds its own. The variable
    ``<NAME>_LIBRARY`` names the library in place of the one that was given to ``aclnn-py gen``. That one is for CANN:
    on the embedded device only the variable counts.
    """

    def __init__(self, name: str, declarations: Path, library: str = "") -> None:
        self.name = name
        self.variable = f"{re.sub(r'[^A-Z0-9]', '_', name.upper())}_LIBRARY"
        self._path = declarations
        self._recorded = library
        self._lock = threading.Lock()
        self._library: ctypes.CDLL | None = None
        self._opened = False
        self._ready: dict[str, Operator] = {}
        self.raw = Raw(lambda: self.prototypes, self.address)

    @cached_property
    def declarations(self) -> dict[str, Any]:
        """The content of ``_ir.json``: enums, types, functions and operators."""
        data: dict[str, Any] = json.loads(self._path.read_text(encoding="utf-8"))
        return data

    @cached_property
    def operators(self) -> dict[str, tuple[Param, ...]]:
        """Parameters of each operator, by its C name."""
        return {
            item["name"]: tuple(Param(p["name"], p["type"], p["kind"], p["direction"]) for p in item["params"])
            for item in self.declarations["operators"]
        }

    @cached_property
    def prototypes(self) -> dict[str, Prototype]:
        """Every C function, the phases of operators included."""
        found: dict[str, Prototype] = {}
        for item in self.declarations["functions"]:
            found[item["name"]] = (item["ret"], _parameters(item))
        for item in self.declarations["operators"]:
            found[item["phase1"]] = ("aclnnStatus", (*_parameters(item), *_PHASE1_TAIL))
            found[item["phase2"]] = ("aclnnStatus", _PHASE2)
        return found

    @property
    def library(self) -> str:
        """Path of the package's own library; empty if it has none. Loads the backend.

        Raises
        ------
        BackendError
            It does not load.
        """
        self._open()
        return self._library._name if self._library is not None else ""

    def has(self, name: str) -> bool:
        """Whether an operator can be called: both of its phases are found."""
        item = self._phases.get(name)
        return item is not None and all(self.address(phase) for phase in item)

    def address(self, symbol: str) -> int:
        """Address of a C function; 0 if no library has it."""
        self._open()
        if self._library is not None:
            function = getattr(self._library, symbol, None)
            if function is not None:
                return ctypes.cast(function, ctypes.c_void_p).value or 0
        return int(ffi.cast("uintptr_t", lib.acp_symbol(symbol.encode())))

    def call(self, name: str, args: tuple[Any, ...], stream: Stream | None) -> None:
        """Launch an operator.

        Parameters
        ----------
        name : str
            C name.
        args : tuple
            Its arguments, in C order.
        stream : Stream or None
            Where to launch it; the current device's default stream if None.

        Raises
        ------
        AclError
            An argument was refused, or one of the phases failed.
        """
        if stream is None:
            stream = default_stream(current_index())
        elif not isinstance(stream, Stream):
            rule = "must be an aclnn_py.Stream or None"
            message = f"stream {rule}; got {type(stream).__name__}"
            raise ParameterError(message, op=name, argument="stream", rule=rule)
        stream.require_open()
        status = (self._ready.get(name) or self._resolve(name, args)).launch(args, stream)
        if status:
            raise self._error(name, status, args, stream)

    @cached_property
    def _phases(self) -> dict[str, tuple[str, str]]:
        return {item["name"]: (item["phase1"], item["phase2"]) for item in self.declarations["operators"]}

    def _open(self) -> None:
        if self._opened:
            return
        start()
        plan = load()
        with self._lock:
            if self._opened:
                return
            path = os.environ.get(self.variable) or ("" if plan.name == "emulator" else self._recorded)
            if path:
                self._library = self._load(path)
            self._opened = True

    def _load(self, path: str) -> ctypes.CDLL:
        try:
            return ctypes.CDLL(path, mode=ctypes.DEFAULT_MODE | os.RTLD_NOW | os.RTLD_LOCAL)
        except OSError as error:
            raise BackendError(
                f"the library of {self.name} does not load: {error}",
                hint=f"{self.variable} names the library to use in its place",
            ) from None

    def _resolve(self, name: str, args: tuple[Any, ...]) -> Operator:
        phases = self._phases[name]
        addresses = [self.address(phase) for phase in phases]
        if not all(addresses):
            missing = phases[addresses.index(0)]
            raise SymbolNotFoundError(
                f"none of the loaded libraries has {missing}",
                op=name,
                phase="symbol",
                hint=f"{self.variable} names the library that belongs to the headers",
                arguments=list(_arguments(self.operators[name], args)),
                backend=self._origin(name),
            )
        with self._lock:
            operator = self._ready.get(name)
            if operator is None:
                operator = self._ready[name] = self._operator(name, phases, addresses)
        return operator

    def _operator(self, name: str, phases: tuple[str, str], addresses: list[int]) -> Operator:
        entry = Entry(f"{self.name}.{name}", phases, (addresses[0], addresses[1]))
        return Operator(name, self.operators[name], entry)

    def _origin(self, name: str) -> str:
        phase1, _ = self._phases[name]
        if self._library is not None and hasattr(self._library, phase1):
            return f"{load().name} ({self.library})"
        return describe(phase1)

    def _error(self, name: str, status: int, args: tuple[Any, ...], stream: Stream) -> AclError:
        stage, code = status >> 32, status & 0xFFFFFFFF
        # First of all: the next call of a library on this thread may replace it.
        message = recent_message() if stage != lib.ACP_STAGE_ARGUMENT else ""
        params = self.operators[name]
        details: dict[str, Any] = {
            "op": name,
            "arguments": list(_arguments(params, args)),
            "backend": self._origin(name),
        }
        if stage == lib.ACP_STAGE_ARGUMENT:
            return _refused(params, code >> 16, code & 0xFFFF, stream, details)
        if stage == lib.ACP_STAGE_SYMBOL:
            missing = "a function that makes descriptors"
            return SymbolNotFoundError(f"none of the loaded libraries has {missing}", phase="symbol", **details)
        phases = {lib.ACP_STAGE_PHASE1: "phase 1", lib.ACP_STAGE_PHASE2: "phase 2"}
        return error_class(code)(message, phase=phases.get(stage, "runtime"), status=code, **details)


def _parameters(item: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple((p["kind"], p["type"]) for p in item["params"])
