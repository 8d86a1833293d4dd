# SPDX-License-Identifier: Apache-2.0
"""What harvests found and what they passed over, as one page with a section for each release and library."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from .harvest import Harvest
from .harvest_store import Store, Unit, release_key, units_of

_HEAD = """<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Written by codegen; do not edit. -->
# Harvest report
"""


def update_report(text: str, store: Store, harvest: Harvest) -> str:
    """Text of the report after a harvest.

    Parameters
    ----------
    text : str
        The report as it was; empty if there is none.
    store : Store
        All headers after the harvest.
    harvest : Harvest
        What the harvest found; its section is added or replaced.
    """
    sections = dict(part.split("\n", 1) for part in text.split("\n## ")[1:])
    title = f"{harvest.release}, {harvest.library}"
    kept = {name: body for name, body in sections.items() if name not in ("Contents", "From documents", title)}
    kept[title] = "\n" + "\n".join(_section(store, harvest)) + "\n"
    order = sorted(kept, key=lambda name: (release_key(name.split(", ")[0]), name))
    parts = [_HEAD, _contents(store), _documented(store), *(f"## {name}\n{kept[name].rstrip()}\n" for name in order)]
    return "\n".join(parts)


def _contents(store: Store) -> str:
    headers: dict[tuple[str, str], set[str]] = defaultdict(set)
    pairs: Counter[tuple[str, str]] = Counter()
    single: Counter[tuple[str, str]] = Counter()
    for file, unit in store.units():
        for key in {(file.library, release) for release in unit.releases} | {(file.library, "any")}:
            headers[key].add(file.name)
            (pairs if len(unit.functions) == 2 else single)[key] += 1
    lines = ["## Contents", "", "| library | release | headers | operators (two phases) | other functions |"]
    lines.append("|---|---|---|---|---|")
    for key in sorted(headers):
        lines.append(f"| {key[0]} | {key[1]} | {len(headers[key])} | {pairs[key]} | {single[key]} |")
    every = [key for key in headers if key[1] == "any"]
    totals = [sum(counts[key] for key in every) for counts in (pairs, single)]
    lines.append(f"| all | any | {sum(len(headers[key]) for key in every)} | {totals[0]} | {totals[1]} |")
    return "\n".join(lines) + "\n"


def _documented(store: Store) -> str:
    lines = ["## From documents", "", "No public header declares these; CANN's build generates them.", ""]
    by_library: dict[str, list[str]] = defaultdict(list)
    for file, unit in store.units():
        if unit.documented:
            by_library[file.library].append(unit.title)
    lines += [f"* {library} ({len(names)}): {', '.join(sorted(names))}" for library, names in by_library.items()]
    return "\n".join(lines) + "\n"


def _section(store: Store, harvest: Harvest) -> list[str]:
    sources = harvest.sources
    lines = [f"{len(sources.headers)} headers and {harvest.documents} documents read.", ""]
    lines += _listing("Headers passed over", (f"{path}: {reason}" for path, reason in sources.skipped))
    left_out = (f"{entry.header}:{entry.line}: {entry.what}: {entry.reason}" for entry in sources.left_out)
    lines += _listing("Parts of headers left out", left_out)
    lines += _listing("Declared more than once", _duplicates(harvest))
    lines += _listing("Documented with another ABI than declared; the header counts", harvest.contradicted)
    lines += _listing("Documented prototypes that are no C", harvest.problems)
    lines += _experimental(store, harvest)
    return lines[:-1]


def _listing(title: str, entries: Iterable[str]) -> list[str]:
    items = [f"* {entry}" for entry in entries]
    return [f"### {title}", "", *items, ""] if items else []


def _duplicates(harvest: Harvest) -> list[str]:
    copies: Counter[str] = Counter()
    others = []
    for title, path, first in harvest.duplicates:
        folder, _, name = path.rpartition("/")
        if first.rpartition("/")[2] == name and first.rpartition("/")[0] == folder.rpartition("/")[0]:
            copies[folder] += 1
        else:
            others.append(f"{title}: {path}, same as in {first}")
    return [f"{count} below {folder}/, in copies of headers" for folder, count in sorted(copies.items())] + others


def _experimental(store: Store, harvest: Harvest) -> list[str]:
    units: dict[str, Unit] = {}
    for _, header in harvest.sources.experimental:
        units |= {unit.title: unit for unit in units_of(header.functions, harvest.release)}
    differs: list[str] = []
    same: list[str] = []
    alone: list[str] = []
    for title, unit in sorted(units.items()):
        known = store.find(unit.names[-1])
        if known is None:
            alone.append(title)
        else:
            abis = {item.name: item.abi for item in known[1].functions}
            agrees = all(abis.get(item.name, item.abi) == item.abi for item in unit.functions)
            (same if agrees else differs).append(title)
    names = (("only there", alone), ("declared elsewhere too", same), ("with another ABI than elsewhere", differs))
    groups = [f"{len(titles)} {what}: {', '.join(titles)}" for what, titles in names if titles]
    return _listing(f"Experimental, left out ({len(units)})", groups)
