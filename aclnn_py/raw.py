# SPDX-License-Identifier: Apache-2.0
"""The raw level: CANN's C functions under their own names, with the libraries loaded and nothing checked.

``lib`` has every function that the headers declare, ``ffi`` makes and reads C data. A function that the
loaded libraries do not have returns 200001 (``ACL_ERROR_API_NOT_SUPPORT``), or NULL if it returns a pointer.

What is made current here (``aclrtSetDevice``, ``aclrtSetCurrentContext``) is current for raw calls alone: everything
else of the package goes to its own current device, and then puts back what was current.
"""

from __future__ import annotations

from ._binding import ffi, lib
from .runtime.backend import load

__all__ = ["ffi", "lib"]

load()
