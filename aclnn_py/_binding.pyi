# SPDX-License-Identifier: Apache-2.0
# The types of C values are checked by cffi when they are used.
from typing import Any

ffi: Any
lib: Any
