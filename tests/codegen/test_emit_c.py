# SPDX-License-Identifier: Apache-2.0
"""The C code of the build, as text; what it does is in test_binding.py."""

from __future__ import annotations

import re

import pytest
from fixture_api import fixture_api

from codegen.emit_binding import cdef
from codegen.emit_entry_points import emit_entry_points, signature_of
from codegen.emit_helpers import emit_helpers, emit_helpers_header
from codegen.ir import Api, Operator, Param


def operator(name: str, *params: Param) -> Operator:
    return Operator(name, f"{name}GetWorkspaceSize", name, params, "aclnnop/a.h")


def test_entry_points_are_two_phase_operators_only() -> None:
    text = emit_entry_points(fixture_api())
    assert "aclnnSmallGetWorkspaceSize(" in text
    assert "aclnnAbsentStatus(" not in text


def test_a_second_phase_is_defined_once() -> None:
    text = emit_entry_points(fixture_api())
    assert text.count(" aclnnSmall(void *workspace") == 1
    assert " aclnnSmallTensorGetWorkspaceSize(" in text


def test_signature_of_the_wire_format() -> None:
    operators = {operator.name: operator for operator in fixture_api().operators}
    assert signature_of(operators["aclnnSmall"]) == "aclnnSmall;x:T<;lambda:T<;from:i;y:T>"


def test_an_operator_without_parameters() -> None:
    api = Api((), (), (), (operator("aclnnNone"),))
    assert "acp_call_aclnnNone(acp_stream *stream);" in emit_helpers_header(api)
    assert "acp_call call = {.entry = &entry, .stream = stream};" in emit_helpers(api)
    assert "aclemuPhase1(&op_aclnnNone, NULL, workspaceSize, executor)" in emit_entry_points(api)


def test_the_module_binds_helpers_but_no_phases() -> None:
    api = fixture_api()
    names = set(re.findall(r"\b(\w+)\(", cdef(api, Api((), (), (), ()))))
    assert {f"acp_call_{operator.name}" for operator in api.operators} <= names
    assert not {phase for operator in api.operators for phase in (operator.phase1, operator.phase2)} & names
    assert "aclnnAbsentStatus" in names


@pytest.mark.parametrize(
    ("kind", "type_", "expected"),
    [
        ("tensor", "const aclTensor *", "acp_tensor *a0"),
        ("string", "char *", "const char *a0"),
        ("dtype", "aclDataType", "int32_t a0"),
        ("int", "const int64_t", "int64_t a0"),
        ("float", "double", "double a0"),
    ],
)
def test_types_of_helpers(kind: str, type_: str, expected: str) -> None:
    param = Param("p", type_, kind)  # type: ignore[arg-type]
    text = emit_helpers_header(Api((), (), (), (operator("aclnnOne", param),)))
    assert f"int64_t acp_call_aclnnOne(acp_stream *stream, {expected});" in text
