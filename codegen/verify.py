# SPDX-License-Identifier: Apache-2.0
"""Our declarations against a vendor's headers, with a C++ compiler as the judge.

Vendor headers are C++, and share include guards with one another: each is compiled in a translation unit of its
own, followed by three lines for each of our functions that its text names. The first fails when the function is
not declared there, the second when its type is not ours, the third when they differ in what no caller notices:
``const`` behind a pointer, a reference for a pointer. No parser of ours looks at the vendor's side.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from .ctext import declare, prototypes
from .ir import Api
from .parser import find_headers

_LIMIT = 60.0  # seconds for one header
_FLAGS = ("-x", "c++", "-std=c++17", "-fsyntax-only", "-w", "-nostdinc++", "-fmax-errors=0")
_PROBE = (
    "template <class T> struct bare { using type = T; }; "
    "template <class T> struct bare<const T> : bare<T> {}; "
    "template <class T> struct bare<T *> { using type = typename bare<T>::type *; }; "
    "template <class T> struct bare<T &> { using type = typename bare<T>::type *; }; "
    "template <class R, class... A> struct bare<R (*)(A...)> "
    "{ using type = typename bare<R>::type (*)(typename bare<A>::type...); }; "
    "template <class Theirs, class Ours> struct agree; "
    "template <class T> struct agree<T, T> {};"
)
_DIAGNOSTIC = re.compile(r"^(.*?):(\d+):(?:\d+:)? (?:fatal )?error: (.*)$", re.MULTILINE)

_META = """\
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#define ACL_FUNC_VISIBILITY
#define ACL_DEPRECATED
#define ACL_DEPRECATED_MESSAGE(message)
typedef int aclError;
typedef void *aclrtStream;
typedef void *aclrtEvent;
typedef void *aclrtContext;
typedef uint16_t aclFloat16;
enum aclDataType : int {};
enum aclFormat : int {};
"""
_BASE = """\
#pragma once
#include "acl/acl_base.h"
typedef int32_t aclnnStatus;
typedef struct aclTensor aclTensor;
typedef struct aclTensorList aclTensorList;
typedef struct aclScalar aclScalar;
typedef struct aclScalarList aclScalarList;
typedef struct aclIntArray aclIntArray;
typedef struct aclFloatArray aclFloatArray;
typedef struct aclBoolArray aclBoolArray;
typedef struct aclOpExecutor aclOpExecutor;
"""
#: Searched after everything of the vendor's. The standard headers spare a C++ library, which takes most of the
#: time; the others are what an operator library's headers expect from the rest of a toolkit. No function is
#: declared here, so nothing can agree with a stand-in.
STAND_INS: dict[str, str] = {
    "cstdint": "#include <stdint.h>\nnamespace std { using ::int64_t; using ::uint64_t; }\n",
    "cstddef": "#include <stddef.h>\nnamespace std { using ::size_t; }\n",
    "cstdlib": "#include <stddef.h>\nnamespace std { using ::size_t; }\n",
    "cstring": "#include <string.h>\n",
    "cstdio": "#include <stdio.h>\n",
    "string": "#pragma once\nnamespace std { class string; }\n",
    "array": "#pragma once\nnamespace std { template <class T, decltype(sizeof 0) N> struct array; }\n",
    "vector": "#pragma once\nnamespace std { template <class T> class vector; }\n",
    "set": "#pragma once\nnamespace std { template <class T> class set; }\n",
    "map": "#pragma once\nnamespace std { template <class K, class V> class map; }\n",
    "acl/acl_base.h": _META,
    "acl/acl.h": '#include "acl/acl_base.h"\n',
    "acl/acl_rt.h": '#include "acl/acl_base.h"\n',
    "aclnn/acl_meta.h": _BASE,
    "aclnn/aclnn_base.h": '#include "aclnn/acl_meta.h"\n',
    "aclnn_util.h": '#pragma once\n#define ACLNN_API __attribute__((visibility("default")))\n',
    "aclnnop/aclnn_util.h": '#include "aclnn_util.h"\n',
    "hccl/hccl.h": "",
    "hccl/hccl_types.h": "",
}


class CompilerError(Exception):
    """The compiler cannot be used as a judge."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something said about one function, or about a whole header, of the vendor's."""

    header: str
    name: str
    message: str = ""


@dataclass(slots=True)
class Verdict:
    """What a comparison with a vendor's headers found."""

    #: Functions of ours by name, with the vendor headers that declare them so.
    agreeing: dict[str, list[str]] = field(default_factory=dict)
    differing: list[Finding] = field(default_factory=list)
    #: Those among the agreeing that are only called in the same way: ``const`` or references differ.
    spelling: list[Finding] = field(default_factory=list)
    not_found: list[str] = field(default_factory=list)
    #: Headers that name functions of ours but do not compile.
    unusable: list[Finding] = field(default_factory=list)
    #: Those of them that we say are in the release that the vendor's headers are of.
    missing: list[str] = field(default_factory=list)
    headers: int = 0

    @property
    def good(self) -> bool:
        """Whether something was compared and nothing stands against our declarations."""
        return bool(self.agreeing) and not (self.differing or self.missing or self.unusable)


def verify(api: Api, vendors: Sequence[Path], compiler: Sequence[str], release: str | None = None) -> Verdict:
    """Compare every function with what a vendor's headers declare.

    Parameters
    ----------
    api : Api
        Our declarations.
    vendors : sequence of Path
        Include directories of the vendor.
    compiler : sequence of str
        A C++ compiler that takes GCC's options, and options of its own.
    release : str, optional
        Which release the vendor's headers are: what we say it has must be there.

    Raises
    ------
    CompilerError
        The compiler is missing, or does not tell right from wrong.
    FileNotFoundError
        A directory does not exist.
    """
    ours = {name: function_pointer(ret, types) for name, ret, types in prototypes(api)}
    jobs = [(root, name, path) for root in vendors for name, path in find_headers([root]).items()]
    with tempfile.TemporaryDirectory() as folder:
        _write_stand_ins(Path(folder))
        judge = _Judge([*compiler, *_FLAGS], vendors, Path(folder))
        judge.calibrate()
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            verdict = _collect(pool.map(lambda job: judge.compare(job[0], job[1], job[2], ours), jobs))
    seen = {*verdict.agreeing, *(finding.name for finding in verdict.differing)}
    verdict.not_found = sorted(set(ours) - seen)
    verdict.missing = sorted(_claimed(api, release) - seen)
    return verdict


def _claimed(api: Api, release: str | None) -> set[str]:
    """C functions that a release's headers must declare, because ours say so."""
    functions = {item.name for item in api.functions if release in item.releases and not item.documented}
    operators = [item for item in api.operators if release in item.releases and not item.documented]
    return functions | {phase for item in operators for phase in (item.phase1, item.phase2)}


def function_pointer(ret: str, types: Sequence[str]) -> str:
    """Spell the type of a pointer to a function."""
    return f"{declare(ret, '')}(*)({', '.join(types) or 'void'})"


def _write_stand_ins(folder: Path) -> None:
    for name, text in STAND_INS.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@dataclass(slots=True)
class _Result:
    agreeing: list[Finding]
    differing: list[Finding]
    spelling: list[Finding]
    unusable: list[Finding]


def _collect(results: Iterable[_Result | None]) -> Verdict:
    verdict = Verdict()
    for result in results:
        if result is None:
            continue
        verdict.headers += 1
        for finding in result.agreeing:
            verdict.agreeing.setdefault(finding.name, []).append(finding.header)
        verdict.differing += result.differing
        verdict.spelling += result.spelling
        verdict.unusable += result.unusable
    return verdict


class _Judge:
    """A compiler, asked about one header at a time."""

    def __init__(self, command: list[str], roots: Sequence[Path], stand_ins: Path) -> None:
        self._command = command
        self._roots = [root.resolve() for root in roots if root.is_dir()]
        self._stand_ins = stand_ins

    def calibrate(self) -> None:
        """Make sure that the three answers are told apart before any is believed."""
        text = "int same(long); int other(int); int constant(const char *);"
        types = {"same": "int (*)(long)", "other": "int (*)(long)", "constant": "int (*)(char *)"}
        wrong, _ = self._errors(_questions({**types, "absent": "int (*)(long)"}, text))
        if sorted(wrong) != [6, 7, 10, 11, 12, 13]:
            raise CompilerError(f"{self._command[0]}: not a C++ compiler whose diagnostics are understood")

    def compare(self, root: Path, name: str, path: Path, ours: Mapping[str, str]) -> _Result | None:
        """Compare one header of a root; None if its text names no function of ours."""
        words = set(re.findall(r"\w+", path.read_bytes().decode("utf-8", errors="replace")))
        wanted = {function: ours[function] for function in sorted(words & ours.keys())}
        if not wanted:
            return None
        # Its own root first: two roots may have a header of the same name.
        roots = [f"-I{item}" for item in sorted(self._roots, key=lambda item: item != root.resolve())]
        options = [*roots, "-idirafter", str(self._stand_ins), "-include", str(path.resolve())]
        wrong, outside = self._errors(_questions(wanted), options)
        if outside:
            return _Result([], [], [], [Finding(name, "the whole header", outside)])
        result = _Result([], [], [], [])
        for index, function in enumerate(wanted):
            declared, same, exactly = range(2 + 3 * index, 5 + 3 * index)
            if declared in wrong:
                continue  # named, in a comment for example
            if same in wrong:
                result.differing.append(Finding(name, function, wrong[same]))
                continue
            result.agreeing.append(Finding(name, function))
            if exactly in wrong:
                result.spelling.append(Finding(name, function, wrong[exactly]))
        return result

    def _errors(self, text: str, options: Sequence[str] = ()) -> tuple[dict[int, str], str]:
        """Messages by line of the text, and the first message about anything else."""
        command = [*self._command, *options, "-"]
        environment = {**os.environ, "LC_ALL": "C"}
        try:
            done = subprocess.run(
                command,
                input=text.encode(),
                capture_output=True,
                env=environment,
                timeout=_LIMIT,
                check=False,
            )
        except OSError as error:
            raise CompilerError(f"{self._command[0]}: {error.strerror}") from None
        except subprocess.TimeoutExpired:
            return {}, f"not compiled within {_LIMIT:.0f} s"
        output = done.stderr.decode("utf-8", errors="replace")
        inside: dict[int, str] = {}
        outside = ""
        for file, line, message in _DIAGNOSTIC.findall(output):
            if file == "<stdin>":
                inside.setdefault(int(line), message)
            else:
                outside = outside or f"{file}:{line}: {message}"
        if done.returncode != 0 and not inside and not outside:
            outside = output.strip() or f"{self._command[0]} ended with status {done.returncode}"
        return inside, outside


def _questions(functions: Mapping[str, str], declarations: str = "") -> str:
    """Three lines for each function, from line 2 on: is it declared, is its type ours, with const."""
    lines = [f"{declarations} {_PROBE}"]
    for name, type_ in functions.items():
        theirs = f"name_of_{name}"
        lines.append(f"using {theirs} = decltype(&::{name});")
        lines.append(f'static_assert(sizeof(agree<bare<{theirs}>::type, bare<{type_}>::type>), "");')
        lines.append(f'static_assert(sizeof(agree<{theirs}, {type_}>), "");')
    return "\n".join(lines) + "\n"


def report(verdict: Verdict, *, verbose: bool) -> list[str]:
    """Lines about every disagreement (with ``verbose``: about every function), and a summary."""
    lines = []
    if verbose:
        lines += [f"agrees: {name} ({', '.join(headers)})" for name, headers in sorted(verdict.agreeing.items())]
        lines += [f"not found: {name}" for name in verdict.not_found]
    lines += [
        f"differs in const or reference: {item.name} ({item.header}): {item.message}" for item in verdict.spelling
    ]
    lines += [f"differs: {item.name} ({item.header}): {item.message}" for item in verdict.differing]
    lines += [f"missing: {name}" for name in verdict.missing]
    lines += [f"cannot tell: {item.header}: {item.message}" for item in verdict.unusable]
    differing = {item.name for item in verdict.differing}
    spelling = {item.name for item in verdict.spelling}
    counts = (
        f"{len(verdict.agreeing.keys() - differing)} functions agree"
        + (f" ({len(spelling)} but for const or references)" if spelling else ""),
        f"{len(differing)} differ",
        f"{len(verdict.not_found)} not found" + (f" ({len(verdict.missing)} missing)" if verdict.missing else ""),
        f"{verdict.headers} headers compared, {len(verdict.unusable)} of them could not be",
    )
    return [*lines, "; ".join(counts)]
