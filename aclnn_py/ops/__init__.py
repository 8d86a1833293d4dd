# SPDX-License-Identifier: Apache-2.0
"""CANN's operators: one function each, with the C name and the C parameters in order, less the last two.

Tensors, numpy arrays, numbers and sequences are taken where C wants descriptors; None is C's NULL. With
`aclnn_py.Tensor` arguments a call is asynchronous. numpy arrays are copied in, and those that the operator
writes are copied out, which waits for the stream.

There is one module for each of CANN's operator libraries. It is imported when one of its functions is first asked for.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from .._binding import ffi, lib
from ._index import LIBRARY_OF

if TYPE_CHECKING:
    from ._cv import *  # noqa: F403
    from ._math import *  # noqa: F403
    from ._nn import *  # noqa: F403
    from ._transformer import *  # noqa: F403


def launch_counts() -> dict[str, int]:
    """How often each operator has been launched in this process.

    Returns
    -------
    dict
        C name and number; operators that were never launched are left out.
    """
    counts = {}
    operator = lib.acp_next_operator(ffi.NULL)
    while operator != ffi.NULL:
        name = ffi.string(operator.name)
        assert isinstance(name, bytes)
        counts[name.decode()] = int(operator.launches)
        operator = lib.acp_next_operator(operator)
    return counts


# For type checkers the functions are imported above; a function here would let them accept any name.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        library = LIBRARY_OF.get(name)
        if library is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        function = getattr(importlib.import_module(f"._{library}", __name__), name)
        globals()[name] = function
        return function


def __dir__() -> list[str]:
    return sorted({*globals(), *LIBRARY_OF})
