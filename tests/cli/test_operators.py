# SPDX-License-Identifier: Apache-2.0
"""``list``, ``show`` and ``info`` on the embedded device."""

import json

import pytest
from made_up import Run


def test_list_takes_a_part_or_a_pattern(command: Run) -> None:
    part = command("list", "transquantparam")
    assert part.returncode == 0
    names = [line.split()[0] for line in part.stdout.splitlines()]
    assert names == sorted(names) and {"aclnnTransQuantParamV2", "aclnnTransQuantParamV3"} <= set(names)
    pattern = command("list", "aclnnDynamicQuant", "--json")
    assert "aclnnDynamicQuantV2" in [item["name"] for item in json.loads(pattern.stdout)]
    exact = command("list", "*DynamicQuant", "--json")
    assert "aclnnDynamicQuantV2" not in [item["name"] for item in json.loads(exact.stdout)]


def test_list_knows_libraries(command: Run) -> None:
    everything = json.loads(command("list", "--json").stdout)
    for library in {item.get("library", "") for item in everything}:
        found = json.loads(command("list", "--library", library, "--json").stdout)
        assert found and all(item.get("library", "") == library for item in found)


def test_list_of_nothing(command: Run) -> None:
    done = command("list", "NoSuchOperator")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
    assert json.loads(command("list", "NoSuchOperator", "--json").stdout) == []


@pytest.mark.parametrize("name", ["aclnnQuantMatmulV4", "QuantMatmulV4", "quantmatmulv4"])
def test_show(command: Run, name: str) -> None:
    done = command("show", name)
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[0] == "aclnnQuantMatmulV4"
    assert "      const aclTensor *pertokenScaleOptional," in lines
    (row,) = [line for line in lines if line.startswith("  pertokenScaleOptional")]
    assert row.split()[1:4] == ["tensor", "in", "optional"]
    facts = {line.split("  ")[1].strip(): line.split("  ")[-1].strip() for line in lines if line.startswith("  ")}
    assert facts["header"].endswith("aclnnop/aclnn_quant_matmul_v4.h")
    assert facts["loaded"].startswith("yes, emulator (")
    assert facts["embedded device"] == "has a kernel"


def test_show_what_is_not_there(command: Run) -> None:
    done = command("show", "aclnnQuantMatmulV44")
    assert (done.returncode, done.stdout) == (2, "")
    assert "there is no operator 'aclnnQuantMatmulV44'; close to it: aclnnQuantMatmulV4" in done.stderr


def test_show_without_a_backend(command: Run) -> None:
    done = command("show", "aclnnQuantMatmulV4", ACLNN_PY_BACKEND="cann", ASCEND_HOME_PATH="/nowhere")
    assert done.returncode == 0
    assert "unknown: CANN was chosen" in done.stdout


def test_info(command: Run) -> None:
    facts = json.loads(command("info", "--json").stdout)
    assert (facts["backend"], facts["soc"]) == ("emulator", "Ascend910B2")
    assert facts["operators"] >= facts["operators loaded"] >= facts["operators with an emulated kernel"] > 0
    text = command("info").stdout
    assert "Ascend910B2" in text and facts["libraries"][0] in text


def test_info_without_a_backend(command: Run) -> None:
    done = command("info", ACLNN_PY_BACKEND="gpu")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("aclnn-py: ACLNN_PY_BACKEND must be auto, cann or emulator")


def test_a_reader_that_has_enough(command: Run) -> None:
    import subprocess
    import sys

    script = f"{sys.executable} -P -m aclnn_py.cli list --json | head -n 1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
