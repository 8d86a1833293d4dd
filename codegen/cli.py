# SPDX-License-Identifier: Apache-2.0
"""The command line of the generator."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.emit_binding import emit_binding
from codegen.emit_entry_points import emit_entry_points
from codegen.errors import HeaderError
from codegen.generate import committed_files
from codegen.output import changed_files, write_files
from codegen.parser import Header, find_headers, parse_headers
from codegen.roles import Assembly, assemble

ROOT = Path(__file__).resolve().parent.parent
_HEADERS = ROOT / "headers"
_ACP = ROOT / "aclnn_py" / "_c" / "acp.h"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the generator; returns the exit status."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except (HeaderError, FileNotFoundError) as error:
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
    acp = assemble(parse_headers({_ACP.name: _ACP})).api
    options.out.mkdir(parents=True, exist_ok=True)
    sources = {"binding.c": emit_binding(api, acp), "entry_points.c": emit_entry_points(api)}
    for name, text in sources.items():
        path = options.out / name
        # An unchanged file keeps its time stamp, so that the build does not compile it again.
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
    return 0


def _assemble(paths: Sequence[Path]) -> Assembly:
    return assemble(_load(paths))
