# SPDX-License-Identifier: Apache-2.0
"""Facts from documents: how tables are read, and that the direction rule agrees with them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.harvest_check import disagreements, wrong_documents
from codegen.harvest_docs import Document
from codegen.harvest_facts import OperatorFacts, ParamFacts, load_facts
from codegen.harvest_store import Store, units_of
from codegen.harvest_tables import supported_products, table_rows, write_facts
from codegen.ir import Api
from codegen.normalise import normalise
from codegen.parser import find_headers, parse_header, parse_headers
from codegen.roles import assemble

ROOT = Path(__file__).resolve().parents[2]
TAIL = "uint64_t *workspaceSize, aclOpExecutor **executor"
PARAMETERS = "const aclTensor *x, const aclTensor *biasIn, aclScalar *k, aclTensor *y"
PHASE2 = "void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream"
PROTOTYPE = f"aclnnStatus aclnnMadeUpGetWorkspaceSize({PARAMETERS}, {TAIL});\naclnnStatus aclnnMadeUp({PHASE2});\n"

PAGE = f"""# aclnnMadeUp
## 产品支持情况
<!-- npu="950" id1 -->
- <term>Ascend 950PR/Ascend 950DT</term>：不支持
- <term>Atlas A3 训练系列产品</term>：支持
| <term>Atlas A2 训练系列产品</term> | √ |
| <term>Atlas 推理系列产品</term> | × |

## 函数原型
```Cpp
{PROTOTYPE}
```
## aclnnMadeUpGetWorkspaceSize
<table><tr><th>参数名</th><th>输入/输出</th><th>描述</th><th>数据类型</th><th>数据格式</th><th>维度(shape)</th></tr>
<tr><td>x（aclTensor*）</td><td>输入</td><td>bias_in为空指针时不能为空指针</td><td>FLOAT32、BFLOAT16<sup>1</sup>、ACL_INT4</td><td>ND、NZ</td><td>1-8</td></tr>
<tr><td>bias_in</td><td>可选输入</td><td>b</td><td rowspan="2">与x一致</td><td>-</td><td>[N, 1]</td></tr>
<tr><td>`k`</td><td>输入</td><td>k</td><td>-</td><td>-</td></tr>
<tr><td>y</td><td>输入/输出</td><td>y<br>支持传入nullptr</td><td>bool</td><td>ND</td><td>2、3维</td></tr>
<tr><td>workspaceSize</td><td>输出</td><td>-</td><td>-</td><td>-</td><td>-</td></tr></table>

## aclnnMadeUp
| 参数名 | 输入/输出 | 描述 |
|---|---|---|
| workspace | 输入 | w |
"""


def store_with(text: str) -> Store:
    store = Store()
    header = parse_header(normalise("aclnn_made_up.h", text.encode()))
    for unit in units_of(header.functions, "1.0"):
        store.merge(unit, "math", "aclnn_made_up.h", "test")
    return store


def test_a_table_of_parameters(tmp_path: Path) -> None:
    write_facts(tmp_path, store_with(PROTOTYPE), [Document("aclnnMadeUp.md", PAGE)])
    facts = load_facts(tmp_path)
    assert facts == {
        "aclnnMadeUp": OperatorFacts(
            ("Atlas A3", "Atlas A2"),
            {
                "x": ParamFacts("in", False, ("FLOAT", "BF16", "INT4"), ("ND", "FRACTAL_NZ"), "1-8"),
                "biasIn": ParamFacts("in", True),
                "y": ParamFacts("inout", True, ("BOOL",), ("ND",), "2,3"),
            },
        )
    }
    lines = (tmp_path / "math.json").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 3
    assert json.loads("\n".join(lines))["SPDX-License-Identifier"] == "Apache-2.0"


def test_facts_of_other_documents_are_kept(tmp_path: Path) -> None:
    store = store_with(PROTOTYPE + PROTOTYPE.replace("MadeUp", "Other"))
    write_facts(tmp_path, store, [Document("aclnnMadeUp.md", PAGE)])
    write_facts(tmp_path, store, [Document("aclnnOther.md", PAGE.replace("MadeUp", "Other"))])
    assert set(load_facts(tmp_path)) == {"aclnnMadeUp", "aclnnOther"}


def test_rows_of_a_list_and_of_a_markdown_table() -> None:
    rows = list(table_rows("  - self（aclTensor\\*，计算输入）：说明\n  - out (aclTensor*, 计算输出)：说明\n"))
    assert [(row["name"], row["direction"]) for row in rows] == [("self", "计算输入"), ("out", "计算输出")]
    rows = list(table_rows("| 参数名 | 输入/输出 | 数据类型 |\n|:--|:-:|---|\n| x\\_1 | 输出 | INT8 |\n"))
    assert rows == [{"name": "x_1", "direction": "输出", "dtypes": "INT8"}]


def test_products() -> None:
    assert supported_products(PAGE) == ("Atlas A3", "Atlas A2")
    assert supported_products("# nothing") == ()


@pytest.mark.parametrize(
    ("item", "message"),
    [
        ({"params": {"x": {"direction": "up"}}}, "direction 'up' is not one of"),
        ({"params": {"x": {"colour": 1}}}, "unknown field colour"),
        ({"prose": ""}, "unknown field prose"),
    ],
)
def test_facts_of_another_form_are_refused(tmp_path: Path, item: object, message: str) -> None:
    (tmp_path / "math.json").write_text(json.dumps({"aclnnX": item}), encoding="utf-8")
    with pytest.raises(ValueError, match=r"math\.json: aclnnX: " + message):
        load_facts(tmp_path)


def test_wrong_documents_need_a_reason(tmp_path: Path) -> None:
    path = tmp_path / "exceptions.json"
    entry = {"function": "aclnnX", "parameter": "x", "documented": "in", "reason": "because"}
    path.write_text(json.dumps({"documented_wrong": [entry]}), encoding="utf-8")
    assert wrong_documents(path) == {("aclnnX", "x"): "in"}
    path.write_text(json.dumps({"documented_wrong": [entry, entry]}), encoding="utf-8")
    with pytest.raises(ValueError, match="listed twice"):
        wrong_documents(path)
    path.write_text(json.dumps({"documented_wrong": [{**entry, "reason": ""}]}), encoding="utf-8")
    with pytest.raises(ValueError, match="a reason"):
        wrong_documents(path)


@pytest.fixture(scope="module")
def api() -> Api:
    return assemble(parse_headers(find_headers([ROOT / "headers"]))).api


def test_directions_agree_with_the_documents(api: Api) -> None:
    found = {(item.function, item.parameter): item.documented for item in disagreements(api.operators, load_facts())}
    assert found == wrong_documents()


def test_facts_reach_the_operators(api: Api) -> None:
    operator = next(item for item in api.operators if item.name == "aclnnAscendAntiQuant")
    params = {param.name: param for param in operator.params}
    assert (operator.library, operator.releases) == ("nn", ("8.1.RC1", "2026-08"))
    assert "Atlas A2" in operator.products
    assert params["scale"].dtypes == ("FLOAT", "BF16")
    assert (params["y"].direction, params["y"].rank) == ("out", "0-8")
    known = load_facts()
    assert all(name in {param.name for param in item.params} for item in api.operators if item.name in known
               for name in known[item.name].params)  # fmt: skip


def test_dtypes_and_formats_are_members_of_the_enumerations(api: Api) -> None:
    members = {enum.name: {member.name for member in enum.members} for enum in api.enums}
    for operator in api.operators:
        for param in operator.params:
            assert {f"ACL_{name}" for name in param.dtypes} <= members["aclDataType"], operator.name
            formats = {f"ACL_FORMAT_{name}" for name in param.formats} - {"ACL_FORMAT_FRACTAL_Z_3D"}
            assert formats <= members["aclFormat"], operator.name


def test_everything_harvested_is_paired_and_has_a_release(api: Api) -> None:
    assert len(api.operators) > 1100
    assert all(operator.library and operator.releases for operator in api.operators)
    assert Api.from_json(api.to_json()) == api
