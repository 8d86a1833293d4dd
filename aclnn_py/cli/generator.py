# SPDX-License-Identifier: Apache-2.0
"""What the command takes from the generator, which is installed as ``aclnn_py.codegen``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # In the source tree it stands beside the package.
    from codegen.diff import Difference, Entry, compare_directories
    from codegen.errors import HeaderError
    from codegen.library import Comparison, LibraryError, compare, exported_functions
    from codegen.package import Declarations, Request, package_contents, read_declarations
    from codegen.package_output import OutputError, write_package
else:
    from ..codegen.diff import Difference, Entry, compare_directories
    from ..codegen.errors import HeaderError
    from ..codegen.library import Comparison, LibraryError, compare, exported_functions
    from ..codegen.package import Declarations, Request, package_contents, read_declarations
    from ..codegen.package_output import OutputError, write_package

__all__ = [
    "Comparison",
    "Declarations",
    "Difference",
    "Entry",
    "HeaderError",
    "LibraryError",
    "OutputError",
    "Request",
    "compare",
    "compare_directories",
    "exported_functions",
    "package_contents",
    "read_declarations",
    "write_package",
]
