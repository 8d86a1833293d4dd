# SPDX-License-Identifier: Apache-2.0
"""Values of integer constant expressions, as enumerations use them."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping

from pycparser import c_ast  # type: ignore[import-untyped]

_UNARY: dict[str, Callable[[int], int]] = {"-": operator.neg, "+": operator.pos, "~": operator.invert}
_BINARY: dict[str, Callable[[int, int], int]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "<<": operator.lshift,
    ">>": operator.rshift,
    "|": operator.or_,
    "&": operator.and_,
    "^": operator.xor,
}


def evaluate(node: c_ast.Node, names: Mapping[str, int]) -> int:
    """Value of a constant expression.

    Parameters
    ----------
    node : pycparser.c_ast.Node
        The expression.
    names : mapping
        Values of the enumeration members declared so far.

    Raises
    ------
    ValueError
        The expression is not an integer constant that is understood here.
    """
    if isinstance(node, c_ast.Constant):
        return _literal(node.value)
    if isinstance(node, c_ast.ID):
        if node.name in names:
            return names[node.name]
        raise ValueError(f"{node.name} has no known value")
    if isinstance(node, c_ast.Cast):
        return evaluate(node.expr, names)
    if isinstance(node, c_ast.UnaryOp) and node.op in _UNARY:
        return _UNARY[node.op](evaluate(node.expr, names))
    if isinstance(node, c_ast.BinaryOp) and node.op in _BINARY:
        left, right = evaluate(node.left, names), evaluate(node.right, names)
        if node.op in ("<<", ">>") and not 0 <= right < 64:
            raise ValueError(f"shift by {right}")
        value = _BINARY[node.op](left, right)
        if not -(1 << 63) <= value < 1 << 64:
            raise ValueError("does not fit into 64 bits")
        return value
    raise ValueError("not an integer constant expression")


def _literal(text: str) -> int:
    if text.startswith("'"):
        if len(text) == 3:
            return ord(text[1])
        raise ValueError(f"{text} is not an integer")
    digits = text.rstrip("uUlL")
    if len(digits) > 1 and digits[0] == "0" and digits[1] in "01234567":
        return int(digits, 8)
    return int(digits, 0)
