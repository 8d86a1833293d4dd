# SPDX-License-Identifier: Apache-2.0
"""Phases, kinds and directions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.direction import load_exceptions
from codegen.ir import KINDS, Api, Kind, Operator
from codegen.normalise import normalise
from codegen.parser import Header, parse_header
from codegen.roles import Assembly, assemble, is_optional, kind_of

TAIL = "uint64_t *workspaceSize, aclOpExecutor **executor"
PHASE2 = "void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream"
GENERATED = "/*\n * calution: this file was generated automaticlly donot change it.\n */\n"


def header(text: str, name: str = "aclnn_x.h") -> Header:
    return parse_header(normalise(name, text.encode()))


def pair(name: str, params: str, tail: str = TAIL, phase2: str = PHASE2) -> str:
    first = f"aclnnStatus {name}GetWorkspaceSize({params}{', ' if params else ''}{tail});\n"
    return f"{first}aclnnStatus {name}({phase2});\n"


def operator(name: str, params: str, prefix: str = "") -> Operator:
    return assemble([header(prefix + pair(name, params))]).api.operators[0]


def directions(name: str, params: str, prefix: str = "") -> dict[str, str]:
    found = operator(name, params, prefix).params
    return {param.name: param.direction for param in found if param.kind in ("tensor", "tensor_list")}


def reasons(assembly: Assembly) -> list[str]:
    return [f"{entry.what}: {entry.reason}" for entry in assembly.left_out]


@pytest.mark.parametrize(
    ("type_", "kind"),
    [
        ("const aclTensor *", "tensor"),
        ("aclTensor*", "tensor"),
        ("aclTensor const *const", "tensor"),
        ("const aclTensorList *", "tensor_list"),
        ("const aclScalar *", "scalar"),
        ("const aclScalarList *", "scalar_list"),
        ("aclIntArray *", "int_array"),
        ("const aclFloatArray *", "float_array"),
        ("const aclBoolArray *", "bool_array"),
        ("char *", "string"),
        ("const char *", "string"),
        ("aclDataType", "dtype"),
        ("bool", "bool"),
        ("int", "int"),
        ("const int64_t", "int"),
        ("int8_t", "int"),
        ("uint64_t", "int"),
        ("unsigned long long", "int"),
        ("Reduction", "int"),
        ("float", "float"),
        ("double", "float"),
        ("aclTensor **", "other"),
        ("uint64_t *", "other"),
        ("HcclComm", "other"),
        ("void *", "other"),
        ("aclTensor", "other"),
    ],
)
def test_kinds(type_: str, kind: Kind) -> None:
    assert kind_of(type_, frozenset({"Reduction"})) == kind
    assert kind in KINDS


@pytest.mark.parametrize(
    ("name", "optional"),
    [
        ("biasOptional", True),
        ("cacheOptionalRef", True),
        ("xRefOptional", True),
        ("bias", False),
        ("xRef", False),
    ],
)
def test_optional_by_name(name: str, optional: bool) -> None:
    assert is_optional(name) is optional


def test_an_operator_is_a_pair() -> None:
    assembly = assemble([header(pair("aclnnA", "const aclTensor *x, aclTensor *out") + "int aclnnHelper(int a);")])
    (found,) = assembly.api.operators
    assert (found.name, found.phase1, found.phase2) == ("aclnnA", "aclnnAGetWorkspaceSize", "aclnnA")
    assert [param.name for param in found.params] == ["x", "out"]
    assert [function.name for function in assembly.api.functions] == ["aclnnHelper"]


def test_const_and_names_of_the_tail_do_not_matter() -> None:
    text = pair(
        "aclnnA",
        "const aclTensor *x",
        tail="uint64_t* workspace_size, aclOpExecutor** opExecutor",
        phase2="void* w, const uint64_t size, aclOpExecutor* e, const aclrtStream s",
    )
    assert [o.name for o in assemble([header(text)]).api.operators] == ["aclnnA"]


def test_fifty_one_parameters() -> None:
    params = ", ".join(f"const aclTensor *p{index}" for index in range(51))
    assert len(operator("aclnnWide", params).params) == 51


def test_parameters_named_like_python_keywords() -> None:
    found = operator("aclnnUniform", "const aclTensor *selfRef, double from, double lambda, int64_t stream")
    assert [param.name for param in found.params] == ["selfRef", "from", "lambda", "stream"]


def test_a_first_phase_for_value_dependent_inputs_uses_the_plain_second_phase() -> None:
    text = pair("aclnnConv", "const aclTensor *x, aclTensor *y")
    text += f"aclnnStatus aclnnConvTensorGetWorkspaceSize(const aclTensor *x, aclTensor *y, {TAIL});"
    api = assemble([header(text)]).api
    assert [(o.name, o.phase2) for o in api.operators] == [
        ("aclnnConv", "aclnnConv"),
        ("aclnnConvTensor", "aclnnConv"),
    ]
    assert api.functions == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f"aclnnStatus aclnnAGetWorkspaceSize(int a, {TAIL});", "no second phase is declared"),
        (
            pair("aclnnA", "int a", phase2="void *w, uint64_t n, int extra"),
            "second phase aclnnA does not have",
        ),
        (pair("aclnnA", "uint64_t *count"), "parameter type not supported: uint64_t *"),
        (pair("aclnnA", "int a").replace("aclnnStatus", "int"), "a phase does not return aclnnStatus"),
    ],
)
def test_pairs_that_are_no_operators_are_named_and_bound_one_by_one(text: str, reason: str) -> None:
    assembly = assemble([header(text)])
    assert assembly.api.operators == ()
    assert any(reason in entry and entry.startswith("operator aclnnA:") for entry in reasons(assembly))
    assert [function.name for function in assembly.api.functions] == [f.name for f in header(text).functions]


def test_a_workspace_function_with_another_tail_is_a_plain_function() -> None:
    api = assemble([header("aclnnStatus aclnnAGetWorkspaceSize(uint64_t *size);")]).api
    assert [function.name for function in api.functions] == ["aclnnAGetWorkspaceSize"]


def test_functions_declared_twice() -> None:
    first = header(pair("aclnnA", "const aclTensor *x"), "one.h")
    again = header(pair("aclnnA", "aclTensor *renamed"), "two.h")
    other = header(pair("aclnnA", "const aclTensor *x, int64_t more"), "three.h")
    assembly = assemble([first, again, other])
    assert [param.name for param in assembly.api.operators[0].params] == ["x"]
    assert [(entry.header, entry.reason) for entry in assembly.repeated] == [
        ("two.h", "same as in one.h"),
        ("two.h", "same as in one.h"),
        ("three.h", "same as in one.h"),
    ]
    assert reasons(assembly) == ["function aclnnAGetWorkspaceSize: differs from one.h, which is used"]


def test_types_declared_twice() -> None:
    first = header("typedef struct S S; enum E { A, B };", "one.h")
    same = header("typedef struct S S; enum E { A, B };", "two.h")
    other = header("typedef int S; enum F { B = 7 };", "three.h")
    assembly = assemble([first, same, other])
    assert len(assembly.api.types) == len(assembly.api.enums) == 1
    assert len(assembly.repeated) == 2
    assert reasons(assembly) == [
        "enum F: clashes with one.h, which is used",
        "type S: differs from one.h, which is used",
    ]


T, C = "aclTensor *", "const aclTensor *"


@pytest.mark.parametrize(
    ("name", "params", "expected"),
    [
        # without const: written
        ("aclnnA", f"{C}x, {C}gradOut, {T}gradInput, {T}gradWeight", "in in out out"),
        ("aclnnA", f"{C}self, int64_t n, {T}out, int8_t cubeMathType", "in out"),
        # read as well if const tensors follow
        ("aclnnA", f"{T}cache, {C}update, {T}out", "inout in out"),
        ("aclnnInplaceA", f"{T}self, {T}mask", "inout out"),
        # references
        ("aclnnInplaceAdd", f"const aclTensor *selfRef, {C}other, const aclScalar *alpha", "inout in"),
        ("aclnnA", f"{C}x, {T}cacheOptionalRef, {T}varRefOptional", "in inout inout"),
        ("aclnnA", f"{C}xRef, {C}scale, int64_t n, {C}yOut", "inout in out"),
        ("aclnnInplaceHardswish", f"{C}self", "inout"),
        ("aclnnInplaceRRelu", f"{C}self, {C}noise, bool training", "inout in"),
        # all const: the tensors after the last attribute
        ("aclnnA", f"{C}x, {C}scale, {C}offset, int64_t dstType, bool sqrtMode, {C}y", "in in in out"),
        ("aclnnA", f"{C}x, double eps, {C}y, {C}mxscale, {C}rstd", "in out out out"),
        # all const, no attribute: the last, and those named as outputs before it
        ("aclnnA", f"{C}x, {C}other, {C}result", "in in out"),
        ("aclnnA", f"{C}x, {C}smoothScalesOptional, {C}yOut, {C}scaleOut", "in in out out"),
        ("aclnnA", f"{C}x, {C}gradOut, {C}gradInput", "in in out"),
        # all const, attribute last
        ("aclnnA", f"{C}x, {C}y, int64_t n", "in out"),
        ("aclnnA", f"int64_t n, {C}x, {C}y", "in out"),
        # lists
        ("aclnnForeachA", "const aclTensorList *x, const aclScalar *s, const aclTensorList *out", "in out"),
        ("aclnnForeachA", "const aclTensorList *x, aclTensorList *out", "in out"),
        ("aclnnA", "int64_t n", ""),
    ],
)
def test_direction_rule(name: str, params: str, expected: str) -> None:
    assert list(directions(name, params).values()) == expected.split()


def test_generated_headers_name_their_outputs() -> None:
    params = f"{C}x, {C}gradOut, int64_t n, {C}scaleRef, {C}yOut, {C}rstdOutOptional"
    assert directions("aclnnA", params, GENERATED) == {
        "x": "in",
        "gradOut": "in",
        "scaleRef": "inout",
        "yOut": "out",
        "rstdOutOptional": "out",
    }


def test_everything_but_tensors_is_read() -> None:
    found = operator("aclnnA", "aclScalar *alpha, aclIntArray *dims, char *mode, aclTensor *out").params
    assert [param.direction for param in found] == ["in", "in", "in", "out"]


def test_exceptions_win() -> None:
    listed = load_exceptions()
    assert listed["aclnnBatchNorm"] == {"runningMean": "inout", "runningVar": "inout"}
    params = f"{C}input, {T}runningMean, {T}runningVar, bool training, {T}output"
    assert directions("aclnnBatchNorm", params) == {
        "input": "in",
        "runningMean": "inout",
        "runningVar": "inout",
        "output": "out",
    }


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ({"function": "f", "parameter": "p", "direction": "in"}, "needs exactly"),
        ({"function": "f", "parameter": "p", "direction": "in", "reason": ""}, "needs exactly"),
        ({"function": "f", "parameter": "p", "direction": "both", "reason": "r"}, "'both' is not one of"),
    ],
)
def test_broken_exceptions_are_refused(tmp_path: Path, entry: dict[str, str], message: str) -> None:
    path = tmp_path / "exceptions.json"
    path.write_text(json.dumps({"exceptions": [entry]}), encoding="utf-8")
    with pytest.raises(ValueError, match=message):
        load_exceptions(path)


def test_an_exception_listed_twice_is_refused(tmp_path: Path) -> None:
    entry = {"function": "f", "parameter": "p", "direction": "in", "reason": "r"}
    path = tmp_path / "exceptions.json"
    path.write_text(json.dumps({"exceptions": [entry, entry]}), encoding="utf-8")
    with pytest.raises(ValueError, match=r"f\.p: listed twice"):
        load_exceptions(path)


def test_the_ir_survives_json() -> None:
    text = pair("aclnnA", "const aclTensor *x, double eps, aclTensor *out")
    text += "typedef enum E { A = -1, B } E; typedef struct S { int a; } S; int aclnnB(void);"
    api = assemble([header(text)]).api
    assert Api.from_json(api.to_json()) == api
