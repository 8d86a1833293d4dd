# SPDX-License-Identifier: Apache-2.0
"""What packages written by ``aclnn-py gen`` run on: operators that this package has no binding for.

Such a package is Python only. Its calls take the same way as those of `aclnn_py.ops` (checks, descriptors, workspace,
phase 2 and clean-up are the binding's); only phase 1, whose parameters differ from operator to operator, is called
through its address.
"""

from .package import Package
from .raw import Raw

__all__ = ["Package", "Raw"]
