# SPDX-License-Identifier: Apache-2.0
"""The compile check against a vendor's headers, on headers made up for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import cli
from codegen.ir import Api
from codegen.parser import find_headers, parse_headers
from codegen.roles import assemble
from codegen.verify import CompilerError, verify

OURS = """
/* releases: 1.0 */
int aclnnSame(int64_t a, const aclTensor *b);
/* releases: 1.0 */
aclnnStatus aclnnConst(const aclTensor *a, aclDataType b);
/* releases: 1.0 */
int aclnnNarrow(int64_t a);
int aclnnLonger(int a, int b);
/* releases: 2.0 */
int aclnnAbsent(int a);
/* releases: 1.0 */
aclnnStatus aclnnPairGetWorkspaceSize(
    const aclTensor *x, const char *mode, aclTensor *out, uint64_t *workspaceSize, aclOpExecutor **executor);
aclnnStatus aclnnPair(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream);
"""
HEAD = """#ifndef SAME_GUARD_H_
#define SAME_GUARD_H_
#include <string>
#include <array>
#include "aclnn/aclnn_base.h"
#include "aclnn_util.h"
#include "hccl/hccl.h"
static_assert(sizeof(aclnnStatus) == 4, "not read as C++");
extern "C" {
"""
TAIL = "\n}\n#endif\n"
SAME = "ACLNN_API int aclnnSame(const int64_t a, const aclTensor* b);  // not aclnnAbsent"
PAIR = """
__attribute__((visibility("default"))) aclnnStatus aclnnPairGetWorkspaceSize(const aclTensor* x, char const* mode,
  const aclTensor* out, uint64_t* workspace_size, aclOpExecutor** executor);
aclnnStatus aclnnPair(void* w, const uint64_t n, aclOpExecutor* e, const aclrtStream s);
"""


def api(folder: Path) -> Api:
    (folder / "ours").mkdir()
    (folder / "ours" / "aclnn_ours.h").write_text(OURS, encoding="utf-8")
    return assemble(parse_headers(find_headers([folder / "ours"]))).api


def vendor(folder: Path, **headers: str) -> Path:
    root = folder / "vendor" / "aclnnop"
    root.mkdir(parents=True)
    for name, text in headers.items():
        (root / f"{name}.h").write_text(HEAD + text + TAIL, encoding="utf-8")
    return root.parent


def test_every_function_gets_its_verdict(tmp_path: Path) -> None:
    root = vendor(
        tmp_path,
        one=SAME + PAIR,
        two="aclnnStatus aclnnConst(aclTensor* a, aclDataType& b);",
        three="aclnnStatus aclnnConst(aclTensor* a, aclDataType b);\nint aclnnNarrow(int32_t a);",
        four="int aclnnLonger(int a);",
        five="// aclnnAbsent is gone",
    )
    verdict = verify(api(tmp_path), [root], ["c++"])
    assert verdict.agreeing == {
        "aclnnSame": ["aclnnop/one.h"],
        "aclnnPair": ["aclnnop/one.h"],
        "aclnnPairGetWorkspaceSize": ["aclnnop/one.h"],
        "aclnnConst": ["aclnnop/three.h"],
    }
    assert {(item.name, item.header) for item in verdict.spelling} == {
        ("aclnnPairGetWorkspaceSize", "aclnnop/one.h"),
        ("aclnnConst", "aclnnop/three.h"),
    }
    assert {item.name: item.header for item in verdict.differing} == {
        "aclnnConst": "aclnnop/two.h",  # a reference to an enumeration is a pointer, not the enumeration
        "aclnnNarrow": "aclnnop/three.h",
        "aclnnLonger": "aclnnop/four.h",
    }
    assert all("agree<" in item.message for item in (*verdict.differing, *verdict.spelling))
    assert verdict.not_found == ["aclnnAbsent"]
    assert (verdict.missing, verdict.unusable, verdict.headers, verdict.good) == ([], [], 5, False)


def test_equal_names_in_two_roots_are_both_compared(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    roots = [vendor(tmp_path / "a", same=SAME), vendor(tmp_path / "b", same="int aclnnSame(int a);")]
    verdict = verify(api(tmp_path), roots, ["c++"])
    assert list(verdict.agreeing) == ["aclnnSame"]
    assert [item.name for item in verdict.differing] == ["aclnnSame"]


def test_a_vendor_s_base_headers_are_used(tmp_path: Path) -> None:
    root = vendor(tmp_path, one="int aclnnSame(int64_t a, const aclTensor* b);")
    (root / "aclnn").mkdir()
    base = "#include <cstdint>\ntypedef int aclnnStatus; struct Other; typedef Other aclTensor; constexpr int OK = 0;"
    (root / "aclnn" / "aclnn_base.h").write_text(base, encoding="utf-8")
    assert verify(api(tmp_path), [root], ["c++"]).good


def test_a_header_that_does_not_compile_proves_nothing(tmp_path: Path) -> None:
    broken = "int aclnnNarrow(int64_t a);\nint x = nothing;"
    root = vendor(tmp_path, one=SAME, broken=broken, apart='#include "absent.h"')
    verdict = verify(api(tmp_path), [root], ["c++"])
    assert list(verdict.agreeing) == ["aclnnSame"]
    ((name, message),) = [(item.header, item.message) for item in verdict.unusable]
    assert name == "aclnnop/broken.h"
    assert "broken.h:11" in message and "nothing" in message
    assert not verdict.good


def test_what_a_release_has_must_be_found(tmp_path: Path) -> None:
    root = vendor(tmp_path, one=SAME)
    ours = api(tmp_path)
    assert verify(ours, [root], ["c++"]).good
    assert verify(ours, [root], ["c++"], "2.0").missing == ["aclnnAbsent"]
    missing = ["aclnnConst", "aclnnNarrow", "aclnnPair", "aclnnPairGetWorkspaceSize"]
    verdict = verify(ours, [root], ["c++"], "1.0")
    assert (verdict.missing, verdict.good) == (missing, False)


def test_finding_nothing_is_no_success(tmp_path: Path) -> None:
    assert not verify(api(tmp_path), [vendor(tmp_path, one="int aclnnOther(int a);")], ["c++"]).good


@pytest.mark.parametrize("compiler", [["true"], ["false"], ["c++", "-w", "-fno-such-option"], ["/nowhere/c++"]])
def test_a_compiler_that_is_none_is_refused(tmp_path: Path, compiler: list[str]) -> None:
    with pytest.raises(CompilerError, match=compiler[0]):
        verify(api(tmp_path), [vendor(tmp_path, one=SAME)], compiler)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    api(tmp_path)
    root = vendor(tmp_path, one=SAME)
    command = ["verify", str(tmp_path / "ours"), "--vendor", str(root)]
    assert cli.main(command) == 0
    summary = "1 functions agree; 0 differ; 6 not found; 1 headers compared, 0 of them could not be\n"
    assert capsys.readouterr().out == summary
    assert cli.main([*command, "--verbose"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["agrees: aclnnSame (aclnnop/one.h)", "not found: aclnnAbsent"]
    (root / "aclnnop" / "two.h").write_text("int aclnnNarrow(short a);", encoding="utf-8")
    assert cli.main(command) == 1
    assert "differs: aclnnNarrow (aclnnop/two.h): " in capsys.readouterr().out
    assert cli.main([*command, "--cc", "/nowhere/c++"]) == 1
    assert "codegen: /nowhere/c++: No such file or directory" in capsys.readouterr().err
    assert cli.main(["verify", "--vendor", str(tmp_path / "nowhere")]) == 1
