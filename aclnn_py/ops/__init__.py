# SPDX-License-Identifier: Apache-2.0
"""CANN's operators: one function each, with the C name and the C parameters in order, less the last two.

Tensors, numpy arrays, numbers and sequences are taken where C wants descriptors; None is C's NULL. With
`aclnn_py.Tensor` arguments a call is asynchronous. numpy arrays are copied in, and those that the operator
writes are copied out, which waits for the stream.
"""

from .._binding import ffi, lib
from ._functions import *  # noqa: F403


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
