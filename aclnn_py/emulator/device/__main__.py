# SPDX-License-Identifier: Apache-2.0
"""Entry point of the device process; the C shell in the client starts it."""

from aclnn_py.emulator.device.server import main

main()
