# SPDX-License-Identifier: Apache-2.0
"""``python -m aclnn_py.cli``."""

import sys

from . import main

if __name__ == "__main__":
    sys.exit(main())
