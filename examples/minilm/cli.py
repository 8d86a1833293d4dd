# SPDX-License-Identifier: Apache-2.0
"""The command line of the example."""

import argparse
import io
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .evaluate import Run, encode
from .linears import W8A8, W8A16, Float32
from .model import Encoder, Linear
from .pretrained import Batch, ModelMissingError, Pretrained, load
from .report import Result, as_json, as_text, what_runs_where
from .terminal import Progress, style_of

SENTENCES = (
    "A man is playing a guitar on stage.",
    "Someone performs a song on a guitar in front of an audience.",
    "The recipe needs two eggs, flour and a pinch of salt.",
    "Whisk eggs with flour, then season the batter.",
    "The central bank raised interest rates by half a point.",
    "Borrowing became more expensive after the bank's decision.",
    "The bank of the river was covered with reeds.",
    "Heavy rain is expected along the coast tomorrow.",
    "Tomorrow will be dry and sunny by the sea.",
    "The compiler reports a type error in line twelve.",
    "My program does not build because an argument has the wrong type.",
    "The telescope captured light from a galaxy billions of years old.",
)
MODES: dict[str, type[W8A16] | type[W8A8]] = {"w8a16": W8A16, "w8a8": W8A8}
THRESHOLDS = {"W8A16": 0.999, "W8A8": 0.99}
BATCH_SIZE = 16


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the demonstration; 0 if the quantised models agree with float32, 1 if not, 2 for unusable input."""
    parser = argparse.ArgumentParser(
        prog="python -m examples.minilm",
        description="Embed sentences with all-MiniLM-L6-v2 on fused int8 kernels and compare with float32.",
    )
    parser.add_argument("sentences", nargs="*", metavar="SENTENCE", help="default: a dozen built-in ones")
    parser.add_argument("--mode", choices=[*MODES, "both"], default="both", help="default: both")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures to FILE")
    options = parser.parse_args(arguments)
    sentences = options.sentences or SENTENCES
    for number, sentence in enumerate(sentences, 1):
        if not sentence.strip():
            parser.error(f"sentence {number} is empty")
    if options.json and not options.json.parent.is_dir():
        parser.error(f"--json: {options.json.parent} is not a directory")
    try:
        model = load()
    except ModelMissingError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that lacks a character is no reason to fail
    style = style_of(sys.stdout)
    print(*what_runs_where(style), sep="\n", flush=True)
    result = run(model, sentences, list(MODES) if options.mode == "both" else [options.mode])
    print(*as_text(result, style), sep="\n")
    if options.json:
        options.json.write_text(json.dumps(as_json(result), indent=2) + "\n")
    # The thresholds are for a mean over varied sentences; a single short one may miss them without anything wrong.
    return 0 if result.all_passed or options.sentences else 1


def run(model: Pretrained, sentences: Sequence[str], modes: Sequence[str]) -> Result:
    """Embed the sentences with float32 linear layers and in each of the quantised modes."""
    batches = tokenise(model, sentences)
    encoder = Encoder(model.config, model.parameters)
    names = model.config.linear_names()
    progress = Progress(total=(1 + len(modes)) * len(batches) * len(names))

    one_token = np.ones((1, model.parameters[f"{names[0]}.weight"].shape[1]), np.float32)

    def measure(name: str, linear: Linear) -> Run:
        linear(names[0], one_token)  # the first call starts the device, which is not to be timed
        done = encode(name, encoder, linear, batches, progress.advance)
        progress.end(f"{len(sentences)} sentence{'s'[: len(sentences) > 1]} in {done.seconds:.2f} s")
        return done

    progress.begin("float32")
    reference = measure("float32", Float32(names, model.parameters))
    quantised = []
    for mode in modes:
        progress.begin(mode.upper())
        quantised.append(measure(mode.upper(), MODES[mode](names, model.parameters)))
    return Result(sentences, reference, quantised, THRESHOLDS)


def tokenise(model: Pretrained, sentences: Sequence[str]) -> list[Batch]:
    """Tokenise in batches, and say on stderr which sentences are cut."""
    starts = range(0, len(sentences), BATCH_SIZE)
    batches = [model.tokenise(sentences[start : start + BATCH_SIZE]) for start in starts]
    truncated = [cut for batch in batches for cut in batch.truncated]
    for number, cut in enumerate(truncated, 1):
        if cut:
            print(f"sentence {number} is cut to {model.max_pieces} word pieces", file=sys.stderr)
    return batches
