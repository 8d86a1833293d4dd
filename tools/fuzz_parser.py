# SPDX-License-Identifier: Apache-2.0
"""Break real headers at random and see that the parser keeps its word.

Whatever is done to a header, the parser either reads it or refuses it with a file and a line, in bounded time. A
change that leaves the meaning alone (blanks, comments, spliced lines, guards) must leave the declarations alone.

    python tools/fuzz_parser.py [--seconds N | --inputs N] [--seed N] [--headers DIR] [--keep DIR]
"""

import argparse
import random
import re
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT))

from codegen.errors import HeaderError  # noqa: E402
from codegen.normalise import normalise  # noqa: E402
from codegen.parser import BASE_TYPES, Header, parse_header  # noqa: E402

LIMIT = 20  # seconds for one input
#: Bytes that mean something to the parser.
PIECES = [
    b"(", b")", b"{", b"}", b"[", b"]", b";", b",", b"*", b"&", b'"', b"'", b"\\", b"\\\n", b"\n", b"\r", b"#", b"/*",
    b"*/", b"//", b"\0", b"\xff", b"\xe4\xb8", b"$", b"?", b"...", b"= 0", b":", b"1", b"0x", b"%s{}", b'"""',
    b"#if 0\n", b"\n#else\n", b"\n#endif\n", b"\n#ifdef __cplusplus\n", b"\n#define int64_t ", b"\n#define x(a) a\n",
    b'extern "C" ', b'extern "C" {', b"__attribute__((deprecated(\"x\")))", b"__attribute__((", b"typedef ", b"struct ",
    b"enum ", b"enum { A, B = ", b"static ", b"const ", b"unsigned ", b"void ", b"int ", b"template <class T> ",
    b"namespace a {", b"(*f)(int)", b"[static 3]", b"_Atomic(int) ", b"/* releases: 1, 2 */", b"/* deprecated: */",
    b"/* source: x */", b"aclTensor ", b"ACLNN_API ", b"__declspec(dllexport) ", b"_Static_assert(1, \"\");",
]  # fmt: skip
_TOKEN = re.compile(
    rb'''"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|/\*.*?\*/|//[^\n]*|^[ \t]*\#(?:[^\n\\]|\\\r?\n|\\)*|\w+|\s+'''
    rb"|\.\.\.|[-<>=!&|+:]{2}|.",
    re.DOTALL | re.MULTILINE,
)


class TooSlow(Exception):
    """The parser took longer than allowed."""


@contextmanager
def limited(seconds: int) -> Iterator[None]:
    """Interrupt a block that takes too long."""

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        raise TooSlow

    previous = signal.signal(signal.SIGALRM, interrupt)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, previous)


def parse(data: bytes) -> Header:
    """Parse one header, with the types of the base headers known."""
    return parse_header(normalise("fuzz.h", data), KNOWN)


KNOWN = [*BASE_TYPES, "aclrtMemcpyKind", "aclrtMemMallocPolicy", "aclemuCounts"]


def meaning(header: Header) -> list[object]:
    """Pick out what must not change with blanks and comments: everything but lines."""
    functions = [(f.name, f.ret, f.params, f.deprecated, f.releases, f.documented) for f in header.functions]
    return [functions, [e.text for e in header.enums], [t.text for t in header.types]]


def harmful(random_: random.Random, data: bytes, others: list[bytes]) -> bytes:
    """Change a few places without any respect."""
    for _ in range(random_.choice((1, 1, 2, 3, 8, 30))):
        start = random_.randrange(len(data) + 1)
        end = min(len(data), start + random_.choice((0, 1, 1, 4, 40, 400)))
        other = random_.choice(others)
        cut = random_.randrange(len(other))
        replacement = random_.choice(
            (
                b"",
                random_.choice(PIECES),
                random_.choice(PIECES) * random_.choice((2, 50, 3000)),
                bytes([random_.randrange(256)]),
                data[start:end] * 2,
                other[cut : cut + random_.choice((10, 100, 1000))],
            )
        )
        data = data[:start] + replacement + data[end:]
    return data if random_.random() < 0.9 else data[: random_.randrange(len(data) + 1)]


def harmless(random_: random.Random, data: bytes) -> bytes:
    """Change nothing that C cares about."""
    fillers = [b" ", b"\t", b"\n", b"\\\n", b"/* ( { \" ' */", b" // } ; \"\n", b"\n#pragma once\n"]
    fillers += [b"\n#if 1\n\n#endif\n"]
    pieces: list[bytes] = []
    literal = False  # the next literal names a language or a file: nothing is put in front of it
    for match in _TOKEN.finditer(data):
        token = match.group()
        if token.lstrip().startswith((b"#", b"//")):
            pieces.append(token)
            continue
        if random_.random() < 0.1 and not literal:
            pieces.append(random_.choice(fillers))
        literal = token == b"extern" or (literal and token.isspace())
        if len(token) > 1 and token.isalnum() and random_.random() < 0.02:
            cut = random_.randrange(1, len(token))
            token = token[:cut] + b"\\\n" + token[cut:]
        pieces.append(token)
    result = b"".join(pieces)
    return result.replace(b"\n", b"\r\n") if random_.random() < 0.1 else result


def problem_of(original: bytes, data: bytes, *, same: bool) -> str:
    """Name what is wrong with the parser's answer; empty if nothing is."""
    try:
        with limited(LIMIT):
            header = parse(data)
            if same and meaning(header) != meaning(parse(original)):
                return "other declarations"
    except HeaderError as error:
        if same:
            return f"refused: {error.message}"
        if not 1 <= error.line <= len(re.split(rb"\r\n|\r|\n", data)) + 1 or not str(error).startswith("fuzz.h:"):
            return f"wrong place: {error}"
    except TooSlow:
        return f"takes more than {LIMIT} s"
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} in {Path(place.filename).name}:{place.lineno}: {error}"[:200]
    return ""


def fuzz(corpus: list[bytes], seed: int, goes_on: Callable[[int], bool], keep: Path | None) -> Counter[str]:
    """Try inputs as long as wanted; returns problems by their name, and the number of inputs as ``inputs``."""
    random_ = random.Random(seed)
    found: Counter[str] = Counter()
    shown = time.monotonic()
    while goes_on(found["inputs"]):
        original = random_.choice(corpus)
        same = random_.random() < 0.3
        data = harmless(random_, original) if same else harmful(random_, original, corpus)
        problem = problem_of(original, data, same=same)
        found["inputs"] += 1
        if problem:
            if problem not in found and keep is not None:
                keep.mkdir(parents=True, exist_ok=True)
                (keep / f"{len(found)}.h").write_bytes(data)
                (keep / f"{len(found)}.txt").write_text(problem + "\n", encoding="utf-8")
            found[problem] += 1
        if time.monotonic() - shown > 5:
            shown = time.monotonic()
            print(f"{found['inputs']} inputs, {len(found) - 1} problems", file=sys.stderr, flush=True)
    return found


def main() -> int:
    """Report what was tried and found; 1 if there is a problem."""
    parser = argparse.ArgumentParser(description="Break headers at random and see what the parser does.")
    amount = parser.add_mutually_exclusive_group()
    amount.add_argument("--seconds", type=float, default=60.0)
    amount.add_argument("--inputs", type=int)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--headers", type=Path, default=ROOT / "headers", metavar="DIR")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="where to write the inputs that break something")
    options = parser.parse_args()
    everything = [path.read_bytes() for path in sorted(options.headers.rglob("*.h"))]
    corpus = [data for data in everything if not problem_of(data, data, same=True)]
    if not corpus:
        parser.error(f"no headers in {options.headers} that can be read by themselves")
    end = time.monotonic() + options.seconds

    def goes_on(inputs: int) -> bool:
        return time.monotonic() < end if options.inputs is None else inputs < options.inputs

    found = fuzz(corpus, options.seed, goes_on, options.keep)
    inputs = found.pop("inputs")
    for problem, count in found.most_common():
        print(f"{count} times: {problem}")
    print(f"{inputs} inputs from {len(corpus)} headers (seed {options.seed}), {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
