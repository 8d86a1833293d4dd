# SPDX-License-Identifier: Apache-2.0
"""The embedded device: CANN's C ABI on the CPU.

The device process imports this package too and has no use for the front end: nothing is imported until asked
for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .inspection import Counts, counts, device_pid

__all__ = ["Counts", "counts", "device_pid"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import inspection

    return getattr(inspection, name)
