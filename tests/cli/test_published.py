# SPDX-License-Identifier: Apache-2.0
"""The command on custom-operator packages as their authors publish them."""

import json
from pathlib import Path

import pytest
from made_up import Run
from published import Published

from aclnn_py.runtime.clashes import find_clashes
from codegen.library import compare, exported_functions
from codegen.package import read_declarations

Packages = dict[str, Published]


@pytest.mark.parametrize(("version", "headers", "operators"), [("0.18.0", 14, 15), ("0.23.0", 49, 48)])
def test_all_headers_are_read(published: Packages, version: str, headers: int, operators: int) -> None:
    declarations = read_declarations(published[version].headers)
    assert (declarations.headers, len(declarations.api.operators)) == (headers, operators)
    assert (declarations.left_out, declarations.repeated, declarations.api.functions) == ((), (), ())


@pytest.mark.parametrize(
    ("version", "undeclared"),
    [("0.18.0", ["aclnnInnerMatmulAllreduceAddRmsnorm", "aclnnInnerMoeGroupedMatmul"]), ("0.23.0", [])],
)
def test_headers_against_the_library(published: Packages, version: str, undeclared: list[str]) -> None:
    package = published[version]
    comparison = compare(read_declarations(package.headers).symbols, exported_functions(package.library))
    assert comparison.not_exported == ()
    assert list(comparison.not_declared) == [n for name in undeclared for n in (name, f"{name}GetWorkspaceSize")]


def test_known_breaks_are_found(published: Packages, command: Run) -> None:
    done = command("diff", published["0.18.0"].headers, published["0.23.0"].headers, "--json")
    assert (done.returncode, done.stderr) == (1, "")
    result = json.loads(done.stdout)
    changes = {entry["name"]: entry for entry in result["changes"]}
    assert result["counts"] == {"removed": 5, "abi": 3, "added": 72, "const": 0, "names": 0}

    attention = changes["aclnnSparseFlashAttentionGetWorkspaceSize"]
    assert attention["change"] == "abi" and attention["details"][0] == "17 -> 23 parameters"
    swiglu = changes["aclnnGroupedMatmulSwigluQuantWeightNzTensorListGetWorkspaceSize"]
    assert swiglu["details"] == ["12 -> 13 parameters", "new parameter 7: float swigluLimit"]
    convolution = changes["aclnnCausalConv1dGetWorkspaceSize"]
    names = ("queryStartLocOptional", "cacheIndicesOptional", "initialStateModeOptional", "numAcceptedTokensOptional")
    assert convolution["details"] == [f"{name}: const aclIntArray * -> const aclTensor *" for name in names]


def test_a_package_is_its_own_successor(published: Packages, command: Run) -> None:
    headers = published["0.23.0"].headers
    done = command("diff", headers, headers)
    assert (done.returncode, done.stdout) == (0, "no change\n")


def test_it_redefines_operators_of_cann(published: Packages) -> None:
    library = str(published["0.23.0"].library)
    found = {clash.function: clash.parameters for clash in find_clashes([library])}
    assert found["aclnnGroupedMatmulSwigluQuantGetWorkspaceSize"] == (13, 12)
    assert found["aclnnGroupedMatmulSwigluQuantWeightNZGetWorkspaceSize"] == (13, 12)


@pytest.mark.parametrize(("version", "status"), [("0.18.0", 1), ("0.23.0", 0)])
def test_generated_package_passes_its_tests(
    published: Packages, command: Run, run_tests: Run, tmp_path: Path, version: str, status: int
) -> None:
    package = published[version]
    done = command("gen", "--headers", package.headers, "--lib", package.library, "-o", tmp_path / "vllm_ops")
    assert done.returncode == status, done.stderr
    outcome = run_tests(tmp_path / "vllm_ops")
    assert outcome.returncode == 0, outcome.stdout
    operators = len(read_declarations(package.headers).api.operators)
    # Each operator: its function, its arguments, its NULLs, and its symbols, of which two may share phase 2.
    assert f"{operators * 5 - (version == '0.18.0')} passed" in outcome.stdout
