# SPDX-License-Identifier: Apache-2.0
"""The command ``aclnn-py``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version

from . import doctor, generate, operators

#: Exit status of a command that could not do its work.
FAILED = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit status."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has enough, as `head` does. Python would complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except _expected_errors() as error:
        print(f"aclnn-py: {error}", file=sys.stderr)
        return FAILED
    return status


def _expected_errors() -> tuple[type[Exception], ...]:
    from ..errors import AclError
    from .generator import HeaderError, LibraryError, OutputError

    return (AclError, HeaderError, LibraryError, OutputError, generate.ArgumentError, operators.NotFoundError, OSError)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="aclnn-py", description="Operators of CANN (aclnn) from Python.")
    parser.add_argument("--version", action="version", version=f"aclnn-py {version('aclnn_py')}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    generate.add_commands(commands)
    operators.add_commands(commands)
    doctor.add_commands(commands)
    return parser
