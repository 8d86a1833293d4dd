# SPDX-License-Identifier: Apache-2.0
"""The device process of the embedded device: a server and the kernels that it runs."""
