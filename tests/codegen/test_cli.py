# SPDX-License-Identifier: Apache-2.0
"""The command line, the committed files and where they may go."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import cli
from codegen.generate import committed_files
from codegen.output import ALLOWED, changed_files, write_files
from codegen.parser import find_headers, parse_headers

ROOT = Path(__file__).resolve().parents[2]
FIXTURE = Path(__file__).with_name("fixture")


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


@pytest.mark.parametrize("name", ["aclnn_py/ops/__init__.py", "/elsewhere/x", "../codegen/report.md", "codegen/ir.py"])
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
    header = ROOT / "headers" / "nn" / "aclnnop" / "aclnn_trans_quant_param.h"
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
    assert sorted(before) == ["binding.c", "entry_points.c", "helpers.c", "helpers.h"]
    assert cli.main(["c", "--out", str(tmp_path)]) == 0
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before
    assert str(tmp_path) not in (tmp_path / "binding.c").read_text(encoding="utf-8")
