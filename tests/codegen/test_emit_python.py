# SPDX-License-Identifier: Apache-2.0
"""The generated Python: functions, stubs, index and constants."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from fixture_api import fixture_api

from codegen.emit_constants import emit_constants
from codegen.emit_docstrings import docstring, parameter_names
from codegen.emit_functions import emit_functions, emit_stub
from codegen.emit_index import emit_index
from codegen.errors import HeaderError
from codegen.generate import committed_files, of_library
from codegen.ir import Api, Operator, Param
from codegen.output import LIBRARIES
from codegen.parser import find_headers, parse_headers
from codegen.roles import assemble

RULES = ["--isolated", "--line-length=110", "--select=E,F,W,I,UP,B,SIM,RUF,D", "--ignore=D100,D103,D105,D107"]
RULES += ["--config=lint.pydocstyle.convention='numpy'", "--target-version=py311"]


def test_constants() -> None:
    namespace: dict[str, Any] = {}
    exec(emit_constants(fixture_api()), namespace)
    assert namespace["aclDataType"].ACL_BF16 == 27
    assert namespace["aclFormat"].ACL_FORMAT_UNDEFINED == -1
    assert namespace["aclErrorCode"](507015).name == "ACL_ERROR_RT_AICORE_EXCEPTION"
    assert namespace["aclnnStatusCode"].__members__


def test_constants_named_like_keywords(tmp_path: Path) -> None:
    (tmp_path / "a.h").write_text("enum Reduction { None, Mean }; enum { LOOSE = 3 };", encoding="utf-8")
    namespace: dict[str, Any] = {}
    exec(emit_constants(assemble(parse_headers(find_headers([tmp_path]))).api), namespace)
    assert namespace["Reduction"].None_ == 0
    assert namespace["LOOSE"] == 3


def test_constants_that_enum_keeps_for_itself(tmp_path: Path) -> None:
    (tmp_path / "a.h").write_text("enum E { mro = 1, _x_ = 2, name = 3 }; enum IntEnum { A = 4 };", encoding="utf-8")
    namespace: dict[str, Any] = {}
    exec(emit_constants(assemble(parse_headers(find_headers([tmp_path]))).api), namespace)
    assert [member.value for member in namespace["E"]] == [1, 2, 3]
    assert namespace["IntEnum_"].A == 4


def test_parameter_names_collide_with_nothing() -> None:
    names = ["status", "_status", "stream", "stream_", "lambda", "lambda_", "_lib", "_call", "_NULL", "x"]
    params = tuple(Param(name, "int64_t", "int", "in", False) for name in names)
    operator = replace(fixture_api().operators[0], params=params)
    spelled = parameter_names(operator)
    assert len(set(spelled)) == len(names)
    assert spelled[0] == "status" and spelled[3] == "stream_" and spelled[-1] == "x"
    assert not {"stream", "_status", "_lib", "_call", "_NULL", "lambda"} & set(spelled)
    compile(emit_functions(replace(fixture_api(), operators=[operator])), "generated", "exec")


class _Call:
    """Stands in for the slow path; notes how it is called."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []

    def convert_and_call(self, *arguments: Any) -> None:
        self.calls.append(("convert", *arguments))

    def raise_for_status(self, *arguments: Any) -> None:
        self.calls.append(("raise", *arguments))


def functions(lib: Any, call: _Call) -> dict[str, Any]:
    """The generated functions on top of a given ``lib`` and slow path."""
    tree = ast.parse(emit_functions(fixture_api()))
    tree.body = [node for node in tree.body if not isinstance(node, ast.ImportFrom)]
    namespace: dict[str, Any] = {"_lib": lib, "_call": call, "_ffi": SimpleNamespace(NULL="NULL")}
    exec(compile(tree, "_functions.py", "exec"), namespace)
    return namespace


def test_the_fast_path_passes_records() -> None:
    seen: list[Any] = []

    def accept(*values: Any) -> int:
        seen.append(values)
        return 0

    lib = SimpleNamespace(acp_call_aclnnSmall=accept)
    call = _Call()
    tensor, stream = SimpleNamespace(_record="t"), SimpleNamespace(_record="s")
    functions(lib, call)["aclnnSmall"](tensor, None, from_=3, y=tensor, stream=stream)
    functions(lib, call)["aclnnSmall"](tensor, tensor, 4, None)
    assert seen == [("s", "t", "NULL", 3, "t"), ("NULL", "t", "t", 4, "NULL")]
    assert call.calls == []


def test_a_status_is_raised_with_the_arguments() -> None:
    call = _Call()
    functions(SimpleNamespace(acp_call_aclnnSmall=lambda *_: 77), call)["aclnnSmall"](None, None, 3, None)
    assert call.calls == [("raise", "aclnnSmall", 77, (None, None, 3, None), None)]


@pytest.mark.parametrize("failure", [TypeError, OverflowError])
def test_what_is_no_record_is_converted(failure: type[Exception]) -> None:
    def refuse(*_: Any) -> None:
        raise failure

    call = _Call()
    generated = functions(SimpleNamespace(acp_call_aclnnSmall=refuse), call)
    generated["aclnnSmall"](None, None, 3, None, stream=None)
    generated["aclnnSmall"]([1, 2], None, 3, None)
    assert call.calls == [
        ("convert", "aclnnSmall", (None, None, 3, None), None),
        ("convert", "aclnnSmall", ([1, 2], None, 3, None), None),
    ]


def test_lists_and_scalars_always_are_converted() -> None:
    call = _Call()
    names = [f"value {index}" for index in range(20)]
    functions(SimpleNamespace(), call)["aclnnEverything"](*names)
    assert call.calls == [("convert", "aclnnEverything", tuple(names), None)]


def test_functions_are_documented() -> None:
    text = functions(SimpleNamespace(), _Call())["aclnnSmall"].__doc__
    assert text.startswith("Launch ``aclnnSmall``, which writes ``y``.")
    for part in (
        "const aclTensor *lambda,",
        "lambda_ : Tensor",
        "``int64_t``, in.",
        "``const aclTensor *``, out.",
    ):
        assert part in text
    assert "aclnnop/aclnn_everything.h" in text


def test_stub_and_source_declare_the_same() -> None:
    def signatures(source: str) -> dict[str, list[str]]:
        nodes = [node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]
        return {n.name: [a.arg for a in (*n.args.args, *n.args.kwonlyargs)] for n in nodes}

    api = fixture_api()
    assert signatures(emit_stub(api)) == signatures(emit_functions(api))
    assert signatures(emit_stub(api))["aclnnSmall"] == ["x", "lambda_", "from_", "y", "stream"]


def test_what_is_known_is_in_the_docstring() -> None:
    params = (
        Param("x", "const aclTensor *", "tensor", dtypes=("FLOAT", "BF16"), formats=("ND",), rank="1-8"),
        Param("weightOptional", "const aclTensor *", "tensor", optional=True),
        Param("cacheRef", "aclTensor *", "tensor", "inout"),
        Param("out", "aclTensor *", "tensor", "out"),
    )
    operator = Operator(
        "aclnnOld", "aclnnOldGetWorkspaceSize", "aclnnOld", params, "nn/aclnnop/aclnn_old.h", "use aclnnNew",
        library="nn", releases=("8.1.RC1", "2026-08"), documented=True, products=("Atlas A2", "Atlas A3"),
    )  # fmt: skip
    text = docstring(operator, parameter_names(operator))
    for part in (
        "Launch ``aclnnOld``, which writes ``out`` and updates ``cacheRef``.",
        ".. deprecated:: CANN\n    use aclnnNew",
        "x : Tensor\n    ``const aclTensor *``, in. FLOAT, BF16; ND; rank 1-8.",
        "weightOptional : Tensor, optional\n    ``const aclTensor *``, in.\n",
        "Declared in ``aclnnop/aclnn_old.h`` of library nn. Seen in 8.1.RC1 and 2026-08. The prototype is known",
        "Documented for Atlas A2, Atlas A3.",
    ):
        assert part in text


def test_an_optional_scalar_leaves_the_fast_path_open() -> None:
    scalar = Param("alpha", "const aclScalar *", "scalar", optional=True)
    operators = (_operator("aclnnA", scalar), _operator("aclnnB", replace(scalar, optional=False)))
    text = emit_functions(Api((), (), (), operators))
    assert "_lib.acp_call_aclnnA(" in text
    assert "_lib.acp_call_aclnnB(" not in text


def test_index_and_libraries() -> None:
    operators = tuple(replace(_operator(f"aclnn{name}"), library=library) for name, library in
                      (("B", "nn"), ("C", "math"), ("A", "nn")))  # fmt: skip
    api = Api((), (), (), operators)
    namespace: dict[str, Any] = {}
    exec(emit_index(api), namespace)
    assert list(namespace["LIBRARY_OF"].items()) == [("aclnnA", "nn"), ("aclnnB", "nn"), ("aclnnC", "math")]
    assert [operator.name for operator in of_library(api, "nn").operators] == ["aclnnA", "aclnnB"]


def test_an_operator_outside_of_the_libraries_is_refused() -> None:
    headers = parse_headers({"base/x.h": Path(__file__).with_name("fixture") / "aclnnop" / "aclnn_everything.h"})
    with pytest.raises(HeaderError, match=r"aclnnEverything belongs to no library; .* math, nn, "):
        committed_files(headers)


def test_ops_knows_all_libraries() -> None:
    source = Path(__file__).resolve().parents[2] / "aclnn_py" / "ops" / "__init__.py"
    starred = [
        node.module
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*"
    ]
    assert sorted(map(str, starred)) == sorted(f"_{library}" for library in LIBRARIES)


def _operator(name: str, *params: Param) -> Operator:
    return Operator(name, f"{name}GetWorkspaceSize", name, params, f"aclnnop/{name}.h")


FIXTURE_OPERATORS = fixture_api().operators
SOME = [(), FIXTURE_OPERATORS, FIXTURE_OPERATORS[:1], (_operator("aclnnNone"),)]


@pytest.mark.parametrize("emit", [emit_constants, emit_functions, emit_stub, emit_index])
@pytest.mark.parametrize("operators", SOME, ids=["none", "all", "slow path only", "no parameters"])
def test_generated_python_is_clean(tmp_path: Path, emit: Any, operators: tuple[Operator, ...]) -> None:
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or shutil.which("ruff")
    assert ruff is not None, "ruff is needed"
    path = tmp_path / ("stub.pyi" if emit is emit_stub else "module.py")
    path.write_text(emit(replace(fixture_api(), operators=operators)), encoding="utf-8")
    done = subprocess.run([ruff, "check", *RULES, str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
