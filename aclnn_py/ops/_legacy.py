# SPDX-License-Identifier: Apache-2.0
# Written by codegen; do not edit.
"""Operators: one function per pair of C functions, with the C names and the C order of parameters.

``None`` is passed as ``NULL`` for every tensor, list, array, scalar and string. Whether the operator takes it
there is the operator's decision; the parameters whose name or documentation says so are marked as optional.
"""
