# SPDX-License-Identifier: Apache-2.0
"""Random headers: what was written is what is read; what is broken is refused, never a crash and never a hang."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from built import load
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.normalise import normalise
from codegen.parser import Header, parse_header

ROOT = Path(__file__).resolve().parents[2]
fuzz: Any = load("fuzz_parser", ROOT / "tools" / "fuzz_parser.py")

#: Tokens of a type, with the declared name as @, and how the parser spells the type.
TYPES = [
    ("int64_t @", "int64_t"),
    ("double @", "double"),
    ("bool @", "bool"),
    ("unsigned long long @", "unsigned long long"),
    ("const int8_t @", "const int8_t"),
    ("aclDataType @", "aclDataType"),
    ("aclTensor * @", "aclTensor *"),
    ("const aclTensor * @", "const aclTensor *"),
    ("aclTensor const * @", "const aclTensor *"),
    ("const aclTensorList * @", "const aclTensorList *"),
    ("char * @", "char *"),
    ("const char * const * @", "const char * const *"),
    ("uint64_t * * @", "uint64_t **"),
    ("void * @", "void *"),
    ("const struct Thing * @", "const struct Thing *"),
    ("int64_t @ [ 8 ]", "int64_t [8]"),
    ("int64_t @ [ RANK ] [ 2 ]", "int64_t [25][2]"),
    ("void ( * @ ) ( void * , int )", "void (*)(void *, int)"),
    ("NOTHING const aclIntArray * @", "const aclIntArray *"),
    ("__attribute__ (( unused )) const aclScalar * @", "const aclScalar *"),
]
RETURNS = ["aclnnStatus", "int32_t", "const char *", "aclTensor *", "void", "unsigned int", "void * *"]
FRONTS = [
    "", "", "ACLNN_API", "ACL_FUNC_VISIBILITY", "extern", 'extern "C"', '__attribute__ (( visibility ( "default" ) ))',
    "__declspec ( dllexport )", "EXPORTED", "NOTHING", "MY_OWN_EXPORT ACLNN_API",
    '__attribute__ (( section ( "a(;{" ) ))',
]  # fmt: skip
BACKS = ["", "", "__attribute__ (( nonnull ( 1 , 2 ) , pure ))", "NOTHING"]
PROLOGUE = """#define RANK 25
#define NOTHING
#define EXPORTED __attribute__((visibility("default")))
"""
NAMES = [
    "from",
    "lambda",
    "input",
    "max",
    "N",
    "HxW",
    "x1",
    "gradOut",
    "out_",
    "_y",
    "workspaceSize",
    "type",
    "R",
    "u8",
]
WRAPPERS = [
    ("", ""),
    ("#ifndef A_H_\n#define A_H_\n", "\n#endif // A_H_"),
    ('#ifdef __cplusplus\nextern "C" {\n#endif\n', "\n#ifdef __cplusplus\n}\n#endif\n"),
    ('extern "C" {', "}"),
    ("#if !defined(X) \\\n  || 1\n", "\n#else\n#endif\n"),
    ("#if 0\nint hidden(void);\n#endif\n", "\n# if 0\nint hidden(void);\n# endif\n"),
    ("#pragma once\n", "\n#undef NOTHING_ELSE // */ \" '\n"),
    ("#ifdef __cplusplus\nnamespace no {}\n#endif\n#warning don't \"panic\n", ";;"),
]

texts = st.text(st.sampled_from("aZ0 ,;(){}[]#*&%$'\"\\é中"), max_size=12)
identifiers = st.from_regex(r"[A-Za-z0-9_]{1,6}", fullmatch=True).map("aclnn".__add__)
comments = texts.map(lambda text: f"/*{text.replace('*', '')}*/") | texts.map(
    lambda text: "//" + text.replace("\\", "") + "\n"
)
gaps = st.sampled_from([" ", " ", " ", "  ", "\t", "\n", "\r\n", " \\\n ", "\n#pragma a\n"]) | comments


@dataclass(frozen=True)
class Function:
    name: str
    ret: str
    params: tuple[tuple[str, str, str], ...]  # C tokens, spelling, name
    front: str
    back: str
    deprecated: str | None

    def tokens(self) -> list[str]:
        front = self.front.split()
        if self.deprecated is not None:
            literal = self.deprecated.replace("\\", "\\\\").replace('"', '\\"')
            front += ["__attribute__", "((", "deprecated", "(", f'"{literal}"', ")", "))"]
        params = [tokens.replace("@", name).split() for tokens, _, name in self.params] or [["void"]]
        inner = params[0] + [token for param in params[1:] for token in (",", *param)]
        return [*front, *self.ret.split(), self.name, "(", *inner, ")", *self.back.split(), ";"]


@st.composite
def functions(draw: st.DrawFn) -> Function:
    types = draw(st.lists(st.sampled_from(TYPES), max_size=6))
    names = draw(st.permutations(NAMES))
    return Function(
        draw(identifiers),
        draw(st.sampled_from(RETURNS)),
        tuple((tokens, spelling, name) for (tokens, spelling), name in zip(types, names, strict=False)),
        draw(st.sampled_from(FRONTS)),
        draw(st.sampled_from(BACKS)),
        draw(st.none() | texts),
    )


@st.composite
def headers(draw: st.DrawFn) -> tuple[str, list[Function]]:
    """Text of a header, and the functions that it declares."""
    declared = draw(st.lists(functions(), max_size=4, unique_by=lambda item: item.name))
    text = PROLOGUE
    closing = ""
    for function in declared:
        opening, end = draw(st.sampled_from(WRAPPERS))
        text += opening
        for token in function.tokens():
            # A directive starts a line; a literal that names a language stands right behind its word.
            text += token + (" " if token == "extern" else draw(gaps))
        if draw(st.booleans()):
            text += end
        else:
            closing = end + "\n" + closing
        text += "\n"
    return text + closing + draw(st.sampled_from(["", "\n", "// end", "/* end */"])), declared


def parse(text: str) -> Header:
    return parse_header(normalise("a.h", text.encode()))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(headers())
def test_what_is_written_is_what_is_read(generated: tuple[str, list[Function]]) -> None:
    text, declared = generated
    found = [(f.name, f.ret.replace(" ", ""), f.params, f.deprecated) for f in parse(text).functions]
    assert found == [
        (
            f.name,
            f.ret.replace(" ", ""),
            tuple((name, spelling) for _, spelling, name in f.params),
            f.deprecated or None,
        )
        for f in declared
    ]


members = st.lists(
    st.tuples(identifiers, st.none() | st.integers(-(1 << 31), (1 << 31) - 2)),
    min_size=1,
    unique_by=lambda item: item[0],
)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.data(), members, st.booleans())
def test_enumerations_have_the_written_values(
    data: st.DataObject, written: list[tuple[str, int | None]], typedef: bool
) -> None:
    text = "typedef enum {" if typedef else "enum Name {"
    expected: dict[str, int] = {}
    following = 0
    for name, value in written:
        text += data.draw(gaps) + name
        if value is not None:
            shapes = [f"{value}", f"({value})", f"{value}LL", f"-(-({value}))", f"{value - 1} + 1", f"~{-value - 1}"]
            shapes += [f"{value:#x}u", f"0{value:o}"] if value > 0 else []
            text += " = " + data.draw(st.sampled_from(shapes))
            following = value
        expected[name] = following
        following += 1
        text += ","
    text += "} Name;" if typedef else "};"
    (enum,) = parse(text).enums
    assert {member.name: member.value for member in enum.members} == expected
    assert (enum.name, enum.typedef) == ("Name", typedef)


@pytest.fixture(scope="module")
def corpus() -> list[bytes]:
    paths = sorted((ROOT / "headers").rglob("*.h"))
    return [path.read_bytes() for path in (*paths[:6], *paths[6::100])]


@pytest.mark.parametrize("seed", range(4))
def test_broken_headers_are_read_or_refused(corpus: list[bytes], seed: int) -> None:
    found = fuzz.fuzz(corpus, seed, lambda inputs: inputs < 60, None)
    assert found == {"inputs": 60}


def test_a_broken_promise_is_noticed(corpus: list[bytes]) -> None:
    data = b"int a(int64_t b);"
    assert fuzz.problem_of(data, b"int a(int64_t b, int c);", same=True) == "other declarations"
    assert fuzz.problem_of(data, b"int a(int64_t b", same=True) == "refused: ( is not closed"
    assert fuzz.problem_of(data, b"int a(int64_t b", same=False) == ""
    assert fuzz.problem_of(data, fuzz.harmless(random.Random(0), data), same=True) == ""


@pytest.mark.parametrize(
    ("error", "problem"), [(KeyError("x"), "KeyError in test_fuzz.py"), (fuzz.TooSlow(), "takes more")]
)
def test_a_crash_is_noticed(monkeypatch: pytest.MonkeyPatch, error: Exception, problem: str) -> None:
    def fail(_data: bytes) -> Header:
        raise error

    monkeypatch.setattr(fuzz, "parse", fail)
    assert fuzz.problem_of(b"", b"", same=False).startswith(problem)


def test_a_hang_is_noticed() -> None:
    with pytest.raises(fuzz.TooSlow), fuzz.limited(1):
        while True:
            pass
