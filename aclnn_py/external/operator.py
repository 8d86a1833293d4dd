# SPDX-License-Identifier: Apache-2.0
"""One operator of a generated package."""

from __future__ import annotations

from typing import Any

from .._binding import ffi, lib
from .._constants import aclnnStatusCode
from ..ops._convert import Conversion
from ..ops._signatures import Param
from ..runtime.stream import Stream
from .prototypes import fixed_width, function_type, parameter_type

_DESCRIBED = {
    kind: getattr(lib, f"ACP_{kind.upper()}")
    for kind in ("tensor", "tensor_list", "scalar", "scalar_list", "int_array", "float_array", "bool_array")
}
_TAIL = ("uint64_t *", "void * *")
# The binding keeps pointers to entries of operators that were launched, for as long as the process lives.
_entries: list[Any] = []


class Entry:
    """What the binding keeps of an operator.

    Parameters
    ----------
    label : str
        Its name in launch counts.
    names : tuple of str
        C names of the two phases.
    addresses : tuple of int
        Where they are.
    """

    def __init__(self, label: str, names: tuple[str, str], addresses: tuple[int, int]) -> None:
        self.phase1 = addresses[0]
        texts = [ffi.new("char[]", text.encode()) for text in (label, *names)]
        phases = [ffi.cast("void *", address) for address in addresses]
        operator = {"name": texts[0], "phase1": phases[0], "phase2": phases[1]}
        self.record = ffi.new("acp_entry *", {"op": operator, "phase1_name": texts[1], "phase2_name": texts[2]})
        _entries.append((self.record, texts))


class Operator:
    """An operator whose phases are called through their addresses.

    Parameters
    ----------
    name : str
        C name.
    params : tuple of Param
        Its parameters less the last two of phase 1.
    entry : Entry
        Its phases.
    """

    def __init__(self, name: str, params: tuple[Param, ...], entry: Entry) -> None:
        self._name = name
        self._params = tuple(map(fixed_width, params))
        self._described = [(index, p) for index, p in enumerate(params) if p.kind in _DESCRIBED]
        types = (*(parameter_type(p.kind, p.type) for p in params), *_TAIL)
        self._phase1 = ffi.cast(function_type("int32_t", types), entry.phase1)
        self._entry = entry

    def launch(self, args: tuple[Any, ...], stream: Stream) -> int:
        """Launch it; returns 0 or a packed status.

        Parameters
        ----------
        args : tuple
            One for each parameter.
        stream : Stream
            An open stream.

        Raises
        ------
        ParameterError
            An argument has the wrong type or does not fit; nothing was launched.
        """
        conversion = Conversion(self._name, stream)
        values = [conversion.convert(param, value) for param, value in zip(self._params, args, strict=True)]
        arguments = ffi.new("acp_argument[]", len(self._described))
        for slot, (index, param) in enumerate(self._described):
            arguments[slot] = (_DESCRIBED[param.kind], index, values[index], ffi.NULL)
        call = ffi.new(
            "acp_call *",
            {
                "entry": self._entry.record,
                "stream": stream._record,
                "arguments": arguments,
                "count": len(arguments),
            },
        )
        status = int(lib.acp_begin(call))
        if status:
            return status
        for slot, (index, _) in enumerate(self._described):
            values[index] = arguments[slot].descriptor
        returned = int(aclnnStatusCode.ACLNN_ERR_INNER)
        try:
            size = ffi.addressof(call[0], "workspace_size")
            executor = ffi.cast("void * *", ffi.addressof(call[0], "executor"))
            returned = self._phase1(*values, size, executor)
        finally:
            # Whatever happens, the descriptors go.
            status = int(lib.acp_end(call, returned))
        if not status:
            conversion.copy_back()
        return status
