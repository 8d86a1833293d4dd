# SPDX-License-Identifier: Apache-2.0
"""The command line, the committed files and where they may go."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from codegen import cli
from codegen.emit_constants import emit_constants
from codegen.emit_entry_points import signature_of
from codegen.emit_functions import emit_functions, emit_stub
from codegen.generate import committed_files
from codegen.ir import Api
from codegen.output import ALLOWED, changed_files, write_files
from codegen.parser import find_headers, parse_headers
from codegen.roles import assemble

ROOT = Path(__file__).resolve().parents[2]
FIXTURE = Path(__file__).with_name("fixture")


def fixture_api() -> Api:
    return assemble(parse_headers(find_headers([ROOT / "headers", FIXTURE]))).api


def test_committed_files_are_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), "run: python -m codegen"


def test_generation_is_deterministic() -> None:
    headers = find_headers([ROOT / "headers"])
    assert committed_files(parse_headers(headers)) == committed_files(parse_headers(headers))


def test_check_lists_what_would_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cli, "ROOT", tmp_path)
    assert cli.main(["--check"]) == 1
    assert capsys.readouterr().out.splitlines() == [f"would change {name}" for name in sorted(ALLOWED)]
    assert list(tmp_path.iterdir()) == []
    assert cli.main([]) == 0
    assert cli.main(["--check"]) == 0
    (tmp_path / ALLOWED[0]).write_text("stale", encoding="utf-8")
    capsys.readouterr()
    assert cli.main(["--check"]) == 1
    assert capsys.readouterr().out == f"would change {ALLOWED[0]}\n"


@pytest.mark.parametrize("name", ["aclnn_py/ops/__init__.py", "/tmp/x", "../codegen/report.md", "codegen/ir.py"])
def test_other_files_are_never_written(tmp_path: Path, name: str) -> None:
    files = {ALLOWED[0]: "a", name: "b"}
    with pytest.raises(PermissionError, match="may not write"):
        write_files(tmp_path, files)
    with pytest.raises(PermissionError, match="may not write"):
        changed_files(tmp_path, files)
    assert list(tmp_path.rglob("*")) == []


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_files(tmp_path, {ALLOWED[0]: "old"})

    def fail(*_: Any) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.replace", fail)
    with pytest.raises(OSError, match="disk full"):
        write_files(tmp_path, {ALLOWED[0]: "new"})
    assert (tmp_path / ALLOWED[0]).read_text(encoding="utf-8") == "old"
    assert [path.name for path in (tmp_path / ALLOWED[0]).parent.iterdir()] == [Path(ALLOWED[0]).name]


def test_parse_lists_functions_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["parse", str(FIXTURE), "--json", "-"]) == 0
    listing = json.loads(capsys.readouterr().out)
    assert [entry["name"] for entry in listing][:2] == ["aclnnEverythingGetWorkspaceSize", "aclnnEverything"]
    assert listing[1] == {
        "name": "aclnnEverything",
        "ret": "aclnnStatus",
        "params": [
            {"name": "workspace", "type": "void *"},
            {"name": "workspaceSize", "type": "uint64_t"},
            {"name": "executor", "type": "aclOpExecutor *"},
            {"name": "stream", "type": "aclrtStream"},
        ],
        "header": "aclnnop/aclnn_everything.h",
    }


def test_parse_writes_a_file_and_takes_single_headers(tmp_path: Path) -> None:
    header = ROOT / "headers" / "aclnnop" / "aclnn_trans_quant_param.h"
    assert cli.main(["parse", str(header), "--json", str(tmp_path / "out.json")]) == 0
    (entry,) = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert entry["header"] == header.name
    assert entry["params"][4] == {"name": "quantParam", "type": "uint64_t **"}


def test_parse_works_whatever_the_locale(tmp_path: Path) -> None:
    (tmp_path / "a.h").write_text("// 中文注释\nint aclnnA(void);", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-X", "utf8=0", "-m", "codegen", "parse", str(tmp_path), "--json", "-"],
        cwd=ROOT,
        env={"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)[0]["name"] == "aclnnA"


def test_errors_end_with_status_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.h").write_text("int a(void);\nint b(", encoding="utf-8")
    assert cli.main(["parse", str(tmp_path), "--json", "-"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == f"codegen: {tmp_path / 'a.h'}:2: ( is not closed\n"
    assert cli.main(["parse", str(tmp_path / "absent"), "--json", "-"]) == 1
    assert "no such header or directory" in capsys.readouterr().err


def test_unchanged_c_files_are_not_written_again(tmp_path: Path) -> None:
    assert cli.main(["c", "--out", str(tmp_path)]) == 0
    before = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    assert sorted(before) == ["binding.c", "entry_points.c"]
    assert cli.main(["c", "--out", str(tmp_path)]) == 0
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before
    assert str(tmp_path) not in (tmp_path / "binding.c").read_text(encoding="utf-8")


def test_entry_points_are_two_phase_operators_only(tmp_path: Path) -> None:
    cli.main(["c", "--out", str(tmp_path)])
    text = (tmp_path / "entry_points.c").read_text(encoding="utf-8")
    assert "aclnnTransQuantParamV2GetWorkspaceSize(" in text
    assert "aclnnTransQuantParam(" not in text


def test_signature_of_the_wire_format() -> None:
    operators = {operator.name: operator for operator in fixture_api().operators}
    assert signature_of(operators["aclnnSmall"]) == "aclnnSmall;x:T<;lambda:T<;from:i;y:T>"


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


@pytest.mark.parametrize("name", ["_constants.py", "ops/_functions.py", "ops/_functions.pyi"])
def test_generated_python_is_clean(tmp_path: Path, name: str) -> None:
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or shutil.which("ruff")
    assert ruff is not None, "ruff is needed"
    path = tmp_path / Path(name).name
    path.write_text(
        {
            "_constants.py": emit_constants,
            "ops/_functions.py": emit_functions,
            "ops/_functions.pyi": emit_stub,
        }[name](fixture_api()),
        encoding="utf-8",
    )
    rules = ["--isolated", "--line-length=110", "--select=E,F,W,I,UP,B,SIM,RUF", "--target-version=py311"]
    done = subprocess.run([ruff, "check", *rules, str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
