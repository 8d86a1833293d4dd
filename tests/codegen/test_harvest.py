# SPDX-License-Identifier: Apache-2.0
"""Harvesting, on small made-up headers and documents."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from codegen import cli
from codegen.errors import HeaderError
from codegen.harvest import Harvest, harvest
from codegen.harvest_docs import Document, documented_headers, snake
from codegen.harvest_report import update_report
from codegen.harvest_sources import deprecation
from codegen.harvest_store import HarvestError, Store, release_key
from codegen.ir import Operator
from codegen.parser import find_headers, parse_headers
from codegen.roles import assemble

TAIL = "uint64_t *workspaceSize, aclOpExecutor **executor"
PHASE2 = "void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream"


def pair(name: str, parameters: str = "const aclTensor *x, aclTensor *y", before: str = "") -> str:
    """Both phases of a made-up operator."""
    return f"{before}aclnnStatus {name}GetWorkspaceSize({parameters}, {TAIL});\n{before}aclnnStatus {name}({PHASE2});\n"


class Place:
    """A directory of vendor headers and one of ours."""

    def __init__(self, root: Path) -> None:
        self.vendor = root / "vendor"
        self.docs = root / "docs"
        self.ours = root / "headers"
        for folder in (self.vendor, self.docs, self.ours):
            folder.mkdir()

    def put(self, name: str, text: str) -> None:
        path = self.vendor / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())

    def harvest(self, release: str = "2.0", library: str = "math", **options: Any) -> Harvest:
        return harvest([self.vendor], self.ours, release=release, library=library, **options)

    def text(self, name: str, library: str = "math") -> str:
        return (self.ours / library / "aclnnop" / name).read_text(encoding="utf-8")

    def tree(self) -> dict[str, bytes]:
        return {path.relative_to(self.ours).as_posix(): path.read_bytes() for path in self.ours.rglob("*.h")}

    def operators(self) -> dict[str, Operator]:
        api = assemble(parse_headers(find_headers([self.ours]))).api
        return {operator.name: operator for operator in api.operators}


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def test_the_canonical_form(place: Place) -> None:
    parameters = "const aclTensor* x, int64_t lambda,bool from , const aclScalar *N, aclTensor *C"
    place.put("aclnn_odd.h", "/* vendor's words */\n" + pair("aclnnOdd", parameters, "ACLNN_API "))
    place.harvest()
    assert place.text("aclnn_odd.h") == (
        """/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_ODD_H
#define ACLNN_PY_HEADERS_MATH_ACLNNOP_ACLNN_ODD_H

#include "aclnn/aclnn_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* releases: 2.0 */
aclnnStatus aclnnOddGetWorkspaceSize(
    const aclTensor *x,
    int64_t lambda,
    bool from,
    const aclScalar *N,
    aclTensor *C,
    uint64_t *workspaceSize,
    aclOpExecutor **executor);

aclnnStatus aclnnOdd(
    void *workspace,
    uint64_t workspaceSize,
    aclOpExecutor *executor,
    aclrtStream stream);

#ifdef __cplusplus
}
#endif

#endif
"""
    )


def test_top_level_const_is_dropped(place: Place) -> None:
    text = pair("aclnnA").replace("aclrtStream stream", "const aclrtStream stream")
    place.put("aclnn_a.h", text.replace("void *workspace, uint64_t", "void *const workspace, const uint64_t"))
    place.harvest()
    function = Store.load(place.ours).find("aclnnA")
    assert function is not None
    types = [type_ for _, type_ in function[1].functions[1].params]
    assert types == ["void *", "uint64_t", "aclOpExecutor *", "aclrtStream"]


def test_a_second_harvest_changes_nothing(place: Place) -> None:
    place.put("aclnn_a.h", pair("aclnnInplaceA") + pair("aclnnA") + "int32_t aclnnGetA();\n")
    assert place.harvest().written == ["math/aclnnop/aclnn_a.h"]
    before = place.tree()
    assert place.harvest().written == []
    assert place.tree() == before
    text = place.text("aclnn_a.h")
    assert "int32_t aclnnGetA(void);" in text
    assert text.index("aclnnInplaceA(") < text.index("aclnnA(") < text.index("aclnnGetA(")


@pytest.mark.parametrize("order", [("1.9", "1.10"), ("1.10", "1.9")])
def test_releases_are_merged_and_the_newest_names_count(place: Place, order: tuple[str, str]) -> None:
    texts = {
        "1.9": pair("aclnnA", "const aclTensor *old, const aclTensor *y"),
        "1.10": pair("aclnnA", "const aclTensor *x, aclTensor *y", 'ACL_DEPRECATED_MESSAGE("use aclnnB (new)") '),
    }
    for release in order:
        place.put("aclnn_a.h", texts[release])
        place.harvest(release)
    operator = place.operators()["aclnnA"]
    assert operator.releases == ("1.9", "1.10")
    assert operator.library == "math"
    assert [(param.name, param.type) for param in operator.params] == [("x", "const aclTensor *"), ("y", "aclTensor *")]
    assert operator.deprecated == "use aclnnB"
    assert not operator.documented


def test_release_names_sort_by_their_numbers() -> None:
    names = ["2026-08", "8.1.RC10", "8.1.0", "8.1.RC2", "8.0"]
    assert sorted(names, key=release_key) == ["8.0", "8.1.RC2", "8.1.RC10", "8.1.0", "2026-08"]


def test_what_another_library_has_is_not_declared_again(place: Place) -> None:
    place.put("aclnn_a.h", pair("aclnnA"))
    place.harvest("2.0", "math")
    place.put("aclnn_a.h", pair("aclnnA") + pair("aclnnAOld"))
    result = place.harvest("1.0", "legacy")
    assert result.outcomes == {"aclnnA": "elsewhere", "aclnnAOld": "new"}
    operators = place.operators()
    assert (operators["aclnnA"].library, operators["aclnnA"].releases) == ("math", ("1.0", "2.0"))
    assert (operators["aclnnAOld"].library, operators["aclnnAOld"].releases) == ("legacy", ("1.0",))


def test_another_abi_is_an_error_that_names_both(place: Place) -> None:
    place.put("aclnn_a.h", pair("aclnnA"))
    place.harvest("1.0")
    before = place.tree()
    place.put("aclnn_0.h", pair("aclnnZero"))
    place.put("aclnn_a.h", pair("aclnnA", "const aclTensor *x, double limit, aclTensor *y"))
    with pytest.raises(HarvestError) as caught:
        place.harvest("2.0")
    for part in ("math/aclnnop/aclnn_a.h (1.0)", "aclnn_a.h (2.0)", "aclnnAGetWorkspaceSize", "double limit"):
        assert part in str(caught.value)
    assert place.tree() == before
    place.harvest("2.0", replace=True)
    operator = place.operators()["aclnnA"]
    assert [param.name for param in operator.params] == ["x", "limit", "y"]
    assert operator.releases == ("2.0",)


def test_two_headers_with_one_guard_are_both_read(place: Place) -> None:
    for name in ("aclnn_add.h", "aclnn_fill.h"):
        function = "aclnn" + name[6:-2].capitalize()
        place.put(name, f"#ifndef ADD_H_\n#define ADD_H_\n{pair(function)}#endif\n")
    place.harvest()
    assert set(place.operators()) == {"aclnnAdd", "aclnnFill"}


def test_the_same_function_in_two_headers_is_kept_once(place: Place) -> None:
    place.put("a/aclnn_a.h", pair("aclnnA"))
    place.put("b/aclnn_b.h", pair("aclnnA") + pair("aclnnB"))
    result = place.harvest()
    assert result.duplicates == [("aclnnA", "b/aclnn_b.h", "a/aclnn_a.h")]
    assert "aclnnA(" not in place.text("aclnn_b.h")
    assert set(place.operators()) == {"aclnnA", "aclnnB"}
    report = update_report("", Store.load(place.ours), result)
    assert "* aclnnA: b/aclnn_b.h, same as in a/aclnn_a.h" in report


def test_crlf_and_no_final_newline(place: Place) -> None:
    place.put("aclnn_a.h", ("#pragma once\n// 中文\n" + pair("aclnnA").rstrip()).replace("\n", "\r\n"))
    place.harvest()
    assert "\r" not in place.text("aclnn_a.h")
    assert "aclnnA" in place.operators()


def test_a_first_phase_for_values_belongs_to_the_plain_operator(place: Place) -> None:
    first = f"aclnnStatus aclnnATensorGetWorkspaceSize(const aclTensor *x, const aclTensor *n, {TAIL});\n"
    place.put("aclnn_a.h", pair("aclnnA") + first)
    place.harvest()
    operators = place.operators()
    assert operators["aclnnATensor"].phase2 == "aclnnA"
    assert operators["aclnnATensor"].releases == ("2.0",)


def test_a_second_phase_with_more_parameters_stays_as_it_is(place: Place) -> None:
    text = pair("aclnnBlur").replace("aclrtStream stream", "aclrtStream stream, int64_t w, double sigma")
    place.put("aclnn_blur.h", text)
    place.harvest()
    assembly = assemble(parse_headers(find_headers([place.ours])))
    assert [function.name for function in assembly.api.functions] == ["aclnnBlurGetWorkspaceSize", "aclnnBlur"]
    assert "does not have the usual parameters" in assembly.left_out[0].reason


def test_operators_with_the_short_prefix(place: Place) -> None:
    place.put("acl_fft.h", pair("aclFft1D"))
    place.put("acl_other.h", "int aclOther(void);")
    place.put("acl_broken.h", "int aclBroken(")
    result = place.harvest()
    assert place.operators()["aclFft1D"].header == "math/aclnnop/acl_fft.h"
    assert result.sources.skipped == [
        ("acl_broken.h", "line 1: ( is not closed"),
        ("acl_other.h", "declares no operator"),
    ]


def test_fifty_one_parameters(place: Place) -> None:
    parameters = ", ".join(f"const aclTensor *p{index}" for index in range(49))
    place.put("aclnn_wide.h", pair("aclnnWide", parameters))
    place.harvest()
    assert [param.name for param in place.operators()["aclnnWide"].params] == [f"p{index}" for index in range(49)]


def test_references_are_pointers(place: Place) -> None:
    helper = "aclnnStatus aclnnSizeOfA(const aclTensor *x, uint64_t &size, int64_t &rank);\n"
    place.put("aclnn_a.h", pair("aclnnA") + helper)
    result = place.harvest()
    assert "uint64_t *size,\n    int64_t *rank);" in place.text("aclnn_a.h")
    assert [entry.what for entry in result.sources.left_out] == ["reference size", "reference rank"]


def test_enumerations_are_kept_and_macros_are_not(place: Place) -> None:
    text = "#define ACLNN_MAX_RANK 8\ntypedef enum { ACT_NONE = 0LL, ACT_RELU } ActType;\n" + pair("aclnnA")
    place.put("aclnn_a.h", text)
    place.put("aclnn_b.h", text.replace("aclnnA", "aclnnB"))
    result = place.harvest()
    assert "typedef enum { ACT_NONE = 0, ACT_RELU = 1 } ActType;" in place.text("aclnn_a.h")
    assert "ActType" not in place.text("aclnn_b.h")
    first = result.sources.left_out[0]
    assert (first.what, first.reason) == ("#define ACLNN_MAX_RANK", "macro")


def test_what_is_no_public_header_is_named(place: Place) -> None:
    place.put("aclnn_cpp.h", "namespace op { int aclnnCpp(int a); }")
    place.put("aclnn_a_inner.h", pair("aclnnInnerA"))
    place.put("tests/aclnn_t.h", pair("aclnnT"))
    place.put("experimental/aclnn_e.h", pair("aclnnE") + pair("aclnnA", "bool b"))
    place.put("aclnn_a.h", pair("aclnnA"))
    result = place.harvest()
    assert dict(result.sources.skipped) == {
        "aclnn_cpp.h": "C++ only (namespace)",
        "aclnn_a_inner.h": "internal: its name ends in _inner",
        "tests/aclnn_t.h": "not installed: below tests/",
    }
    assert set(place.operators()) == {"aclnnA"}
    report = update_report("", Store.load(place.ours), result)
    assert "### Experimental, left out (2)" in report
    assert "* 1 only there: aclnnE\n* 1 with another ABI than elsewhere: aclnnA\n" in report


def test_base_functions_are_no_operators(place: Place) -> None:
    (place.ours / "aclnn").mkdir()
    (place.ours / "aclnn" / "aclnn_base.h").write_text("int aclnnInit(int a);", encoding="utf-8")
    place.put("aclnn_base.h", "int aclnnInit(int a);")
    place.harvest()
    assert list(place.tree()) == ["aclnn/aclnn_base.h"]


def test_a_header_that_is_not_understood_stops_the_harvest(place: Place) -> None:
    place.put("aclnn_a.h", pair("aclnnA"))
    place.put("aclnn_b.h", "aclnnStatus aclnnB(")
    with pytest.raises(HeaderError, match=r"aclnn_b\.h:1"):
        place.harvest()
    assert place.tree() == {}


@pytest.mark.parametrize(
    ("release", "library"), [("", "math"), ("1.0 */", "math"), ("1,2", "math"), ("1", "acl"), ("1", "../x"), ("1", "")]
)
def test_names_that_cannot_be_used(place: Place, release: str, library: str) -> None:
    with pytest.raises(HarvestError, match="cannot be the name"):
        place.harvest(release, library)


def test_a_failed_write_leaves_the_old_header(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    place.put("aclnn_a.h", pair("aclnnA"))
    place.harvest("1.0")
    before = place.tree()

    def fail(*_: Any) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        place.harvest("2.0")
    assert place.tree() == before
    assert len(list((place.ours / "math" / "aclnnop").iterdir())) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("aclnnA is to go in a post-May 2031 version, see aclnnAV2", "use aclnnAV2, scheduled for after May 2031"),
        ("will go in May 2031; take aclnnB and aclnnC", "use aclnnB and aclnnC, scheduled for May 2031"),
        ("aclnnAGetWorkspaceSize is deprecated, use aclnnBGetWorkspaceSize instead", "use aclnnB"),
        ("aclnnA is deprecated", "without a named successor"),
    ],
)
def test_deprecations(text: str, said: str) -> None:
    assert deprecation("aclnnAGetWorkspaceSize", text) == said


PAGE = f"""# aclnnOnly
```Cpp
aclnnStatus aclnnOnlyGetWorkspaceSize(
  const aclTensor *x, // a remark
  double eps,
  const aclTensor *out,
  {TAIL})
```
```cpp
aclnnStatus aclnnOnly({PHASE2})
```
```Cpp
#include "aclnnop/aclnn_on_ly.h"
aclnnStatus aclnnExample(int a) {{ return 0; }}
```
"""


def test_documented_prototypes_are_marked(place: Place) -> None:
    (place.docs / "aclnnOnly.md").write_text(PAGE, encoding="utf-8")
    place.harvest(docs=[place.docs])
    assert "/* releases: 2.0 */\n/* source: documented prototype */\naclnnStatus aclnnOnlyGet" in place.text(
        "aclnn_on_ly.h"
    )
    assert place.operators()["aclnnOnly"].documented
    place.put("aclnn_on_ly.h", pair("aclnnOnly", "const aclTensor *a, double eps, aclTensor *out"))
    place.harvest("1.0", "legacy")
    operator = place.operators()["aclnnOnly"]
    assert (operator.library, operator.releases, operator.documented) == ("math", ("1.0", "2.0"), False)
    assert operator.params[0].name == "a"
    before = place.tree()
    place.harvest(docs=[place.docs])
    assert place.tree() == before


def test_a_header_counts_more_than_a_document(place: Place) -> None:
    (place.docs / "aclnnOnly.md").write_text(PAGE, encoding="utf-8")
    place.put("aclnn_only.h", pair("aclnnOnly"))
    result = place.harvest(docs=[place.docs])
    assert result.contradicted == ["aclnnOnly: aclnnOnly.md"]
    assert [param.name for param in place.operators()["aclnnOnly"].params] == ["x", "y"]


def test_documented_prototypes_that_are_no_c() -> None:
    page = Document("aclnnX.md", "```cpp\naclnnStatus aclnnX(std::vector<int> a)\naclnnStatus aclnnY(int a,)\n```\n")
    headers, problems = documented_headers(page)
    assert [(found.header, [f.name for f in found.functions]) for found in headers] == [("aclnn_y.h", ["aclnnY"])]
    assert len(problems) == 1
    assert problems[0].startswith("aclnnX: ")


@pytest.mark.parametrize(
    ("name", "expected"),
    [("SwiGluQuantV2", "swi_glu_quant_v2"), ("GridSample2D", "grid_sample2_d"), ("BSASelect", "bsa_select")],
)
def test_header_names_of_operators(name: str, expected: str) -> None:
    assert snake(name) == expected


def test_the_report_keeps_the_sections_of_other_harvests(place: Place) -> None:
    place.put("aclnn_a.h", pair("aclnnA"))
    first = update_report("", Store.load(place.ours), place.harvest("1.0"))
    second = place.harvest("2.0")
    report = update_report(first, Store.load(place.ours), second)
    assert [line for line in report.splitlines() if line.startswith("## ")] == [
        "## Contents",
        "## From documents",
        "## 1.0, math",
        "## 2.0, math",
    ]
    assert update_report(report, Store.load(place.ours), second) == report
    assert "| math | any | 1 | 1 | 0 |" in report


def test_the_subcommand(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    place.put("aclnn_a.h", "#define RANK 8\n" + pair("aclnnA"))
    place.put("tests/aclnn_t.h", pair("aclnnT"))
    command = ["harvest", "--release", "1.0", "--library", "math", "-o", str(place.ours), str(place.vendor)]
    assert cli.main(command) == 0
    captured = capsys.readouterr()
    assert captured.out == "1 operators and functions: 1 new, 0 changed, 0 elsewhere; 1 headers written\n"
    assert captured.err == (
        "skipped tests/aclnn_t.h: not installed: below tests/\nleft out aclnn_a.h:1: #define RANK: macro\n"
    )
    assert (place.ours / "harvest_report.md").is_file()
    place.put("aclnn_a.h", pair("aclnnA", "bool b"))
    assert cli.main(command) == 1
    assert "aclnnAGetWorkspaceSize has another ABI" in capsys.readouterr().err
    assert cli.main([*command[:-1], str(place.vendor / "absent")]) == 1
    assert cli.main(command[:-1]) == 1
    assert "neither headers nor documents" in capsys.readouterr().err
