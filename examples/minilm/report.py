# SPDX-License-Identifier: Apache-2.0
"""The result of a demonstration, for a person and for a program."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import aclnn_py as ap

from .evaluate import Run, compare, nearest
from .terminal import Style, heat_map


@dataclass(frozen=True)
class Result:
    """All runs over the same sentences, and what is demanded of the quantised ones."""

    sentences: Sequence[str]
    reference: Run
    quantised: Sequence[Run]
    thresholds: Mapping[str, float]

    def passed(self, run: Run) -> bool:
        """Whether the mean cosine with float32 reaches the run's threshold."""
        return compare(run, self.reference).mean >= self.thresholds[run.name]

    @property
    def all_passed(self) -> bool:
        """Whether every quantised run reaches its threshold."""
        return all(self.passed(run) for run in self.quantised)


def what_runs_where(style: Style) -> list[str]:
    """Say what is computed on the device and what on the host."""
    backend = ap.backend()
    device = "the embedded device, on this CPU" if backend.name == "emulator" else "the NPU"
    return [
        style.emphasise("all-MiniLM-L6-v2 with linear layers in int8"),
        f"linear layers   aclnn kernels on {device} (backend {backend.name}, product {backend.soc})",
        "all the rest    numpy in float32, on the host",
        "compared with   the same encoder with numpy float32 linear layers and no aclnn kernel",
    ]


def as_text(result: Result, style: Style) -> list[str]:
    """Write the report for a terminal, line by line."""
    lines = []
    shown = result.quantised[-1]
    if len(result.sentences) > 1:
        lines += ["", style.emphasise(f"Similarity of the sentences, {shown.name} (cosine × 100)")]
        lines += heat_map(shown.similarity, result.sentences, style)
        lines += ["", style.emphasise(f"Nearest neighbours, {shown.name}")]
        lines += _neighbours(result, shown, style)
    lines += ["", style.emphasise("Agreement with float32 and time"), *_figures(result)]
    lines += ["", style.emphasise("Calls of aclnn operators"), *_launches(result)]
    return lines


def as_json(result: Result) -> dict[str, Any]:
    """Collect the figures of the report."""
    backend = ap.backend()
    return {
        "backend": {"name": backend.name, "soc": backend.soc},
        "sentences": list(result.sentences),
        "float32": _run_figures(result.reference),
        "modes": {run.name: _run_figures(run) | _agreement_figures(result, run) for run in result.quantised},
        "passed": result.all_passed,
    }


def _neighbours(result: Result, run: Run, style: Style) -> list[str]:
    width = (style.width - 20) // 2
    similarity, expected = run.similarity, nearest(result.reference.similarity)
    lines = []
    for index, neighbour in enumerate(nearest(similarity)):
        note = "" if neighbour == expected[index] else f"   (float32: {expected[index] + 1})"
        lines.append(
            f"{index + 1:>3} {style.fit(result.sentences[index], width)}  "
            f"{similarity[index, neighbour]:.2f}  "
            f"{neighbour + 1:>3} {style.fit(result.sentences[neighbour], width)}{note}".rstrip()
        )
    return lines


def _figures(result: Result) -> list[str]:
    count = len(result.sentences)
    lines = ["          mean cosine  worst cosine  same neighbour  ms/sentence"]
    for run in result.quantised:
        agreement = compare(run, result.reference)
        same = f"{agreement.same_neighbour.sum()} of {count}" if count > 1 else "-"
        verdict = "ok" if result.passed(run) else f"BELOW {result.thresholds[run.name]}"
        lines.append(
            f"{run.name:<9} {agreement.mean:>11.6f}  {agreement.worst:>12.6f}  {same:>14}  "
            f"{run.seconds_per_sentence * 1e3:>11.1f}  {verdict}"
        )
    reference = result.reference
    return [*lines, f"{reference.name:<52}{reference.seconds_per_sentence * 1e3:>13.1f}"]


def _launches(result: Result) -> list[str]:
    runs = (*result.quantised, result.reference)
    return [f"{run.name:<9} {_counts(run.launches)}" for run in runs]


def _counts(launches: Mapping[str, int]) -> str:
    return ", ".join(f"{count} × {name}" for name, count in sorted(launches.items())) or "none"


def _run_figures(run: Run) -> dict[str, Any]:
    return {
        "seconds_per_sentence": run.seconds_per_sentence,
        "launches": run.launches,
        "similarity": run.similarity.tolist(),
        "nearest": nearest(run.similarity).tolist() if len(run.embeddings) > 1 else [],
    }


def _agreement_figures(result: Result, run: Run) -> dict[str, Any]:
    agreement = compare(run, result.reference)
    return {
        "mean_cosine": agreement.mean,
        "worst_cosine": agreement.worst,
        "same_neighbour": int(agreement.same_neighbour.sum()),
        "threshold": result.thresholds[run.name],
        "passed": result.passed(run),
    }
