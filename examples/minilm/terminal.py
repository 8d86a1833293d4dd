# SPDX-License-Identifier: Apache-2.0
"""What a terminal can show: colours, a heat map, a progress bar."""

import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TextIO
from unicodedata import east_asian_width

from .functions import F32

# From cold to hot: indices of the 256-colour palette, dark blue over green to yellow.
_RAMP = (17, 18, 24, 30, 36, 42, 78, 114, 150, 186, 228)
_CELL = 4  # width of a cell: a number of up to three characters, and a block
_SHORTEST_LABEL = 16
_FIRST_LIGHT = 5  # from here on dark digits read better than light ones
_BLOCKS = " ░▒▓█"
_ASCII_BLOCKS = " .:*#"


@dataclass(frozen=True)
class Style:
    """What may be written to a stream."""

    colour: bool
    blocks: str
    width: int

    def fit(self, text: str, width: int) -> str:
        """Cut or fill a text to `width` terminal cells; a cut is marked."""
        text = "".join(character if character.isprintable() else " " for character in text)
        mark = ""
        if cells(text) > width:
            mark = "…" if self.blocks is _BLOCKS else "..."
            while cells(text) + len(mark) > width:
                text = text[:-1]
        return text + mark + " " * (width - cells(text) - len(mark))

    def emphasise(self, text: str) -> str:
        """Print a heading in bold, where there is colour."""
        return f"\x1b[1m{text}\x1b[0m" if self.colour else text


def cells(text: str) -> int:
    """Count the terminal cells that a text takes: wide characters, such as Chinese ones, take two."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def style_of(stream: TextIO) -> Style:
    """Find out what `stream` can show; ``NO_COLOR`` turns colours off."""
    term = os.environ.get("TERM", "")
    capable = "256" in term or "COLORTERM" in os.environ
    return Style(
        colour=stream.isatty() and capable and not os.environ.get("NO_COLOR"),
        blocks=_BLOCKS if "utf" in (stream.encoding or "").lower() else _ASCII_BLOCKS,
        width=shutil.get_terminal_size((100, 24)).columns,
    )


def heat_map(similarity: F32, sentences: Sequence[str], style: Style) -> list[str]:
    """Render a table of cosines; as many columns as fit, two digits per cell.

    With colours the background of a cell shows its value, without them a block character does.
    """
    longest = max(cells(sentence) for sentence in sentences)
    label = min(longest, max(style.width - 4 - _CELL * len(sentences), _SHORTEST_LABEL))
    columns = max(1, min(len(sentences), (style.width - label - 4) // _CELL))
    header = "".join(f"{number:>{_CELL - 1}} " for number in range(1, columns + 1))
    lines = [" " * (label + 4) + header]
    for number, (sentence, row) in enumerate(zip(sentences, similarity, strict=True), 1):
        cosines = "".join(_cell(float(value), style) for value in row[:columns])
        lines.append(f"{number:>3} {style.fit(sentence, label)}{cosines}")
    if columns < len(sentences):
        lines.append(f"    (columns 1 to {columns} of {len(sentences)}: the terminal is not wider)")
    return lines


def _cell(cosine: float, style: Style) -> str:
    heat = min(max(cosine, 0.0), 1.0)
    digits = f"{round(cosine * 100):>3}"
    if not style.colour:
        return digits + style.blocks[round(heat * (len(style.blocks) - 1))]
    step = round(heat * (len(_RAMP) - 1))
    foreground = 16 if step >= _FIRST_LIGHT else 231
    return f"\x1b[48;5;{_RAMP[step]}m\x1b[38;5;{foreground}m{digits} \x1b[0m"


class Progress:
    """Progress on stderr: a bar on a terminal, else one line per finished stage."""

    def __init__(self, total: int, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._tty = self._stream.isatty()
        self._total = total
        self._done = 0
        self._stage = ""

    def begin(self, stage: str) -> None:
        """Name the work that follows."""
        self._stage = stage
        self._draw()

    def advance(self) -> None:
        """Count one step."""
        self._done += 1
        self._draw()

    def end(self, outcome: str) -> None:
        """Report the finished stage."""
        clear = "\r\x1b[K" if self._tty else ""
        self._stream.write(f"{clear}{self._stage}: {outcome}\n")
        self._stream.flush()

    def _draw(self) -> None:
        if not self._tty:
            return
        filled = 24 * self._done // self._total
        self._stream.write(f"\r\x1b[K[{'█' * filled}{'·' * (24 - filled)}] {self._stage}")
        self._stream.flush()
