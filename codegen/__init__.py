# SPDX-License-Identifier: Apache-2.0
"""Generator: C headers in, bindings, Python functions and entry points out."""
