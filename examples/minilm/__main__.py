# SPDX-License-Identifier: Apache-2.0
"""``python -m examples.minilm``."""

import sys

from .cli import main

sys.exit(main())
