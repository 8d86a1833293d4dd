# SPDX-License-Identifier: Apache-2.0
"""What the runtime takes from the generator, which is installed as ``aclnn_py.codegen``. Costly to import."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # In the source tree it stands beside the package.
    from codegen.diff import canonical
    from codegen.errors import HeaderError
    from codegen.parser import parse_headers
else:
    from ..codegen.diff import canonical
    from ..codegen.errors import HeaderError
    from ..codegen.parser import parse_headers

__all__ = ["HeaderError", "canonical", "parse_headers"]
