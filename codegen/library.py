# SPDX-License-Identifier: Apache-2.0
"""Functions that a shared library exports, whatever machine it is for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


class LibraryError(Exception):
    """A library cannot be read."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Headers against the library that they belong to.

    Attributes
    ----------
    not_exported : tuple of str
        Functions that headers declare and the library does not have.
    not_declared : tuple of str
        Functions of the library with names like CANN's that no header declares.
    """

    not_exported: tuple[str, ...]
    not_declared: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether both sides agree."""
        return not self.not_exported and not self.not_declared


def exported_functions(path: Path) -> set[str]:
    """Names of the functions in a library's dynamic symbol table.

    Raises
    ------
    LibraryError
        pyelftools is not installed, or the file is not a shared library.
    """
    try:
        from elftools.common.exceptions import ELFError
        from elftools.elf.elffile import ELFFile
        from elftools.elf.sections import SymbolTableSection
    except ImportError:
        raise LibraryError("--lib needs pyelftools: pip install 'aclnn_py[gen]'") from None
    try:
        with path.open("rb") as file:
            table = ELFFile(file).get_section_by_name(".dynsym")
            if not isinstance(table, SymbolTableSection):
                raise LibraryError(f"{path}: no dynamic symbol table; is it a shared library?")
            return {symbol.name for symbol in table.iter_symbols() if _is_exported(symbol)}
    except ELFError as error:
        raise LibraryError(f"{path}: not an ELF file ({error})") from None
    except OSError as error:
        raise LibraryError(f"{path}: {error.strerror}") from None


def _is_exported(symbol: object) -> bool:
    entry = symbol.entry  # type: ignore[attr-defined]
    return (
        entry["st_shndx"] != "SHN_UNDEF"
        and entry["st_info"]["bind"] in ("STB_GLOBAL", "STB_WEAK")
        and entry["st_info"]["type"] == "STT_FUNC"
        and entry["st_other"]["visibility"] in ("STV_DEFAULT", "STV_PROTECTED")
    )


def compare(declared: Iterable[str], exported: Iterable[str]) -> Comparison:
    """Compare what headers declare with what a library exports.

    Parameters
    ----------
    declared, exported : iterable of str
        Names of functions.
    """
    declared, exported = set(declared), set(exported)
    undeclared = {name for name in exported - declared if name.startswith("acl")}
    return Comparison(tuple(sorted(declared - exported)), tuple(sorted(undeclared)))
