# SPDX-License-Identifier: Apache-2.0
"""The command line of the generator."""

from __future__ import annotations

import argparse
import json
import os
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from .errors import HeaderError
from .generate import c_files, committed_files
from .harvest_command import add_harvest
from .harvest_store import HarvestError
from .output import changed_files, write_files
from .parser import Header, find_headers, parse_headers
from .roles import Assembly, assemble
from .verify import CompilerError, report, verify

ROOT = Path(__file__).resolve().parent.parent
_HEADERS = ROOT / "headers"
_ACP = tuple(ROOT / "aclnn_py" / "_c" / name for name in ("acp.h", "acp_call.h"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the generator; returns the exit status."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except (HeaderError, HarvestError, CompilerError, FileNotFoundError) as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Generate code from C headers.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if anything would change")
    parser.set_defaults(run=_generate)
    commands = parser.add_subparsers(metavar="COMMAND")
    parse = commands.add_parser("parse", help="list the functions that headers declare")
    parse.add_argument("paths", nargs="+", type=Path, metavar="DIR", help="directory of headers, or a header")
    parse.add_argument("--json", required=True, metavar="FILE", help="where to write; - is standard output")
    parse.set_defaults(run=_parse)
    c_code = commands.add_parser("c", help="write the C code that the build compiles")
    c_code.add_argument("paths", nargs="*", type=Path, metavar="DIR", help="headers (default: headers/)")
    c_code.add_argument("--out", required=True, type=Path, metavar="DIR", help="where to write")
    c_code.set_defaults(run=_c_code)
    add_harvest(commands)
    check = commands.add_parser("verify", help="compare declarations with a vendor's headers, using a C++ compiler")
    check.add_argument("paths", nargs="*", type=Path, metavar="DIR", help="headers (default: headers/)")
    check.add_argument("--vendor", required=True, nargs="+", type=Path, metavar="DIR", help="include directories")
    check.add_argument("--cc", default=os.environ.get("CXX", "c++"), help="C++ compiler (default: $CXX, c++)")
    check.add_argument("--release", metavar="NAME", help="which release they are: what it has must be found")
    check.add_argument("--verbose", action="store_true", help="list every function")
    check.set_defaults(run=_verify)
    return parser


def _load(paths: Sequence[Path]) -> list[Header]:
    return parse_headers(find_headers(paths or [_HEADERS]))


def _generate(options: argparse.Namespace) -> int:
    files = committed_files(_load([]))
    changed = changed_files(ROOT, files)
    for path in changed:
        print(f"would change {path}" if options.check else f"wrote {path}")
    if options.check:
        return 1 if changed else 0
    write_files(ROOT, {path: files[path] for path in changed})
    return 0


def _parse(options: argparse.Namespace) -> int:
    headers = _load(options.paths)
    listing = [
        {
            "name": function.name,
            "ret": function.ret,
            "params": [{"name": name, "type": type_} for name, type_ in function.params],
            "header": function.header,
        }
        for header in sorted(headers, key=lambda item: item.name)
        for function in header.functions
    ]
    for header in headers:
        for entry in header.left_out:
            print(f"{entry.header}:{entry.line}: {entry.what}: {entry.reason}", file=sys.stderr)
    text = json.dumps(listing, indent=1) + "\n"
    if options.json == "-":
        sys.stdout.write(text)
    else:
        Path(options.json).write_text(text, encoding="utf-8")
    return 0


def _c_code(options: argparse.Namespace) -> int:
    api = _assemble(options.paths).api
    acp = assemble(parse_headers({path.name: path for path in _ACP})).api
    options.out.mkdir(parents=True, exist_ok=True)
    for name, text in c_files(api, acp).items():
        path = options.out / name
        # An unchanged file keeps its time stamp, so that the build does not compile it again.
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
    return 0


def _verify(options: argparse.Namespace) -> int:
    verdict = verify(_assemble(options.paths).api, options.vendor, shlex.split(options.cc), options.release)
    print(*report(verdict, verbose=options.verbose), sep="\n")
    return 0 if verdict.good else 1


def _assemble(paths: Sequence[Path]) -> Assembly:
    return assemble(_load(paths))
