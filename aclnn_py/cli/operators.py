# SPDX-License-Identifier: Apache-2.0
"""``aclnn-py list`` and ``aclnn-py show``: what is known about the operators of the installed package."""

from __future__ import annotations

import argparse
import difflib
import fnmatch
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from ..errors import BackendError
from .tables import table

Item = dict[str, Any]


class NotFoundError(Exception):
    """There is no operator of that name."""


def add_commands(commands: Any) -> None:
    """Add the commands to the parser."""
    listing = commands.add_parser(
        "list",
        help="list operators",
        description="List operators: one name to a line, or all that is known as JSON. Exit status 1 if none matches.",
    )
    listing.add_argument("pattern", nargs="?", default="*", metavar="PATTERN", help="part of a name, or with * and ?")
    listing.add_argument("--library", metavar="L", help="only those of one library: math, nn, transformer, cv")
    listing.add_argument("--json", action="store_true", help="write JSON")
    listing.set_defaults(run=_list)
    show = commands.add_parser("show", help="show an operator: prototype, parameters, where it is available")
    show.add_argument("operator", metavar="OP", help="its C name; aclnn in front may be left out")
    show.set_defaults(run=_show)


@cache
def declared() -> dict[str, Any]:
    """Everything that the installed package's headers declare: enums, types, functions and operators."""
    path = Path(__file__).resolve().parents[1] / "_ir.json"
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data


def _list(options: argparse.Namespace) -> int:
    pattern = options.pattern if set("*?[") & set(options.pattern) else f"*{options.pattern}*"
    found = [
        item
        for item in sorted(declared()["operators"], key=lambda item: str(item["name"]))
        if fnmatch.fnmatchcase(item["name"].lower(), pattern.lower())
        and options.library in (None, item.get("library", ""))
    ]
    if options.json:
        print(json.dumps(found, indent=1, ensure_ascii=False))
    elif found:
        print(table([(item["name"], item.get("library", ""), _remark(item)) for item in found]))
    return 0 if found else 1


def _remark(item: Item) -> str:
    return "deprecated" if item.get("deprecated") else ""


def _show(options: argparse.Namespace) -> int:
    print("\n".join(_describe(_find(options.operator))))
    return 0


def _find(name: str) -> Item:
    items: dict[str, Item] = {item["name"]: item for item in declared()["operators"]}
    lower = {key.lower(): key for key in items}
    for candidate in (name, lower.get(name.lower()), lower.get(f"aclnn{name}".lower())):
        if candidate in items:
            return items[candidate]
    close = difflib.get_close_matches(f"aclnn{name.removeprefix('aclnn')}", items, 3, 0.7)
    hint = f"; close to it: {', '.join(close)}" if close else ""
    raise NotFoundError(f"there is no operator {name!r}{hint}")


def _describe(item: Item) -> Iterator[str]:
    yield item["name"]
    if item.get("deprecated"):
        yield f"  deprecated: {item['deprecated']}"
    yield ""
    yield from prototype(item)
    yield ""
    if item["params"]:
        yield table(list(_parameters(item)), "  ")
        yield ""
    rows = [("header", item["header"])]
    for title, key in (("library", "library"), ("releases", "releases"), ("products", "products")):
        value = item.get(key)
        if value:
            rows.append((title, value if isinstance(value, str) else ", ".join(value)))
    if item.get("documented"):
        rows.append(("known from", "documents alone"))
    rows += [("loaded", _loaded(item)), ("embedded device", _emulated(item["name"]))]
    yield table(rows, "  ")


def prototype(item: Item) -> Iterator[str]:
    """C text of phase 1 and phase 2."""
    yield f"  aclnnStatus {item['phase1']}("
    for param in item["params"]:
        blank = "" if param["type"].endswith("*") else " "
        yield f"      {param['type']}{blank}{param['name']},"
    yield "      uint64_t *workspaceSize,"
    yield "      aclOpExecutor **executor);"
    yield f"  aclnnStatus {item['phase2']}("
    yield "      void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream);"


def _parameters(item: Item) -> Iterator[tuple[str, ...]]:
    """Rows of the table; columns that say nothing are left out."""
    header = ("parameter", "kind", "direction", "", "rank", "formats", "dtypes")
    rows = [
        (
            param["name"],
            param["kind"].replace("_", " "),
            param["direction"],
            "optional" if param.get("optional") else "",
            param.get("rank") or "",
            ", ".join(param.get("formats") or ()),
            ", ".join(param.get("dtypes") or ()),
        )
        for param in item["params"]
    ]
    used = [column for column in range(len(header)) if any(row[column] for row in rows)]
    for row in (header, *rows):
        yield tuple(row[column] for column in used)


def _loaded(item: Item) -> str:
    from ..runtime.backend import describe, has_op

    try:
        if has_op(item["name"]):
            return f"yes, {describe(item['phase2'])}"
    except BackendError as error:
        return f"unknown: {error.message}"
    return "no: none of the loaded libraries has it"


def _emulated(name: str) -> str:
    return "has a kernel" if name in kernels() else "no kernel"


@cache
def kernels() -> frozenset[str]:
    """Operators that the embedded device can compute."""
    from ..emulator.device import registry

    registry.load()
    return registry.names()
