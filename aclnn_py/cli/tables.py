# SPDX-License-Identifier: Apache-2.0
"""Tables of plain text."""

from __future__ import annotations

from collections.abc import Sequence


def table(rows: Sequence[Sequence[str]], indent: str = "") -> str:
    """Align columns; the last one is as long as it likes.

    Parameters
    ----------
    rows : sequence of sequence of str
        Cells; all rows have the same number.
    indent : str
        What each line begins with.
    """
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)] if rows else []
    lines = []
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        lines.append((indent + "  ".join([*cells, row[-1]])).rstrip())
    return "\n".join(lines)
