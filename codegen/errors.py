# SPDX-License-Identifier: Apache-2.0
"""What goes wrong while headers are read."""

from __future__ import annotations


class HeaderError(Exception):
    """A header cannot be understood.

    Parameters
    ----------
    header : str
        The header, as it is named in reports.
    line : int
        Line of the problem, counted from 1.
    message : str
        What is wrong.
    """

    def __init__(self, header: str, line: int, message: str) -> None:
        super().__init__(f"{header}:{line}: {message}")
        self.header = header
        self.line = line
        self.message = message
