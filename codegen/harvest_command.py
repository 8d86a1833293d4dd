# SPDX-License-Identifier: Apache-2.0
"""The subcommand ``harvest``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .harvest import Harvest, harvest
from .harvest_docs import read_documents
from .harvest_facts import FACTS_DIR
from .harvest_report import update_report
from .harvest_store import HarvestError, Store, write_changed
from .harvest_tables import write_facts

_HEADERS = Path(__file__).resolve().parent.parent / "headers"
_REPORT = Path(__file__).with_name("harvest_report.md")


def add_harvest(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand to the generator's command line."""
    parser = commands.add_parser("harvest", help="merge a vendor's declarations of operators into headers/")
    parser.add_argument("paths", nargs="*", type=Path, metavar="DIR", help="directory of vendor headers, or a header")
    parser.add_argument("--release", required=True, metavar="NAME", help="release that they belong to")
    parser.add_argument("--library", required=True, metavar="LIB", help="where operators go that are not there yet")
    parser.add_argument(
        "--docs", action="append", default=[], type=Path, metavar="DIR", help="documents of operators without header"
    )
    parser.add_argument("--replace", action="store_true", help="replace declarations that have another ABI")
    parser.add_argument(
        "-o",
        dest="output",
        type=Path,
        default=_HEADERS,
        metavar="DIR",
        help="our headers (default: headers/); facts and report go there too unless it is the default",
    )
    parser.set_defaults(run=_harvest)


def _harvest(options: argparse.Namespace) -> int:
    if not options.paths and not options.docs:
        raise HarvestError("neither headers nor documents are given")
    ours = options.output == _HEADERS
    facts, report = (FACTS_DIR, _REPORT) if ours else (options.output / "facts", options.output / _REPORT.name)
    found = harvest(
        options.paths,
        options.output,
        release=options.release,
        library=options.library,
        docs=options.docs,
        replace=options.replace,
    )
    _print(found)
    store = Store.load(options.output)
    if options.docs:
        write_facts(facts, store, read_documents(options.docs))
    old = report.read_text(encoding="utf-8") if report.is_file() else ""
    write_changed(report, update_report(old, store, found).encode())
    return 0


def _print(found: Harvest) -> None:
    for path, reason in found.sources.skipped:
        print(f"skipped {path}: {reason}", file=sys.stderr)
    for entry in found.sources.left_out:
        print(f"left out {entry.header}:{entry.line}: {entry.what}: {entry.reason}", file=sys.stderr)
    for problem in (*found.problems, *found.contradicted):
        print(f"document: {problem}", file=sys.stderr)
    counts = {outcome: list(found.outcomes.values()).count(outcome) for outcome in ("new", "changed", "elsewhere")}
    told = ", ".join(f"{count} {outcome}" for outcome, count in counts.items())
    print(f"{len(found.outcomes)} operators and functions: {told}; {len(found.written)} headers written")
