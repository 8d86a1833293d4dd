# SPDX-License-Identifier: Apache-2.0
"""Which libraries would be opened: decided on directory trees, nothing is loaded."""

from pathlib import Path

import pytest

from aclnn_py.errors import BackendError
from aclnn_py.runtime.discovery import cann_version, make_plan


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"")
    return path


@pytest.fixture
def emulator(tmp_path: Path) -> Path:
    for name in ("libopapi.so", "libnnopbase.so", "libascendcl.so"):
        touch(tmp_path / "emulator" / name)
    return tmp_path / "emulator"


def toolkit(root: Path, *names: str) -> Path:
    for name in names or ("libopapi.so", "libnnopbase.so", "libascendcl.so"):
        touch(root / "lib64" / name)
    return root


def names(libraries: tuple[str, ...]) -> list[str]:
    return [Path(library).name for library in libraries]


def test_auto_without_cann_is_the_emulator(emulator: Path) -> None:
    plan = make_plan({}, emulator, [])
    assert plan.name == "emulator"
    assert plan.libraries == tuple(
        str(emulator / n) for n in ("libopapi.so", "libnnopbase.so", "libascendcl.so")
    )


def test_auto_takes_a_cann_in_a_default_place(emulator: Path, tmp_path: Path) -> None:
    root = toolkit(tmp_path / "cann")
    plan = make_plan({"ACLNN_PY_BACKEND": "auto"}, emulator, [str(tmp_path / "nothing"), str(root)])
    assert (plan.name, plan.root) == ("cann", root)


@pytest.mark.parametrize("variable", ["ASCEND_HOME_PATH", "ASCEND_TOOLKIT_HOME"])
def test_auto_takes_a_configured_cann(emulator: Path, tmp_path: Path, variable: str) -> None:
    root = toolkit(tmp_path / "cann")
    assert make_plan({variable: str(root)}, emulator, []).root == root


def test_an_empty_variable_is_none(emulator: Path) -> None:
    assert make_plan({"ASCEND_HOME_PATH": "", "ACLNN_PY_BACKEND": ""}, emulator, []).name == "emulator"


def test_emulator_wins_over_a_configured_cann(emulator: Path, tmp_path: Path) -> None:
    root = toolkit(tmp_path / "cann")
    environment = {"ASCEND_HOME_PATH": str(root), "ACLNN_PY_BACKEND": "emulator"}
    assert make_plan(environment, emulator, [str(root)]).name == "emulator"


def test_a_configured_cann_that_is_not_there_is_an_error(emulator: Path, tmp_path: Path) -> None:
    with pytest.raises(BackendError, match=r"ASCEND_HOME_PATH=.*lib64 is not a directory") as caught:
        make_plan({"ASCEND_HOME_PATH": str(tmp_path / "gone")}, emulator, [])
    assert "set_env.sh" in caught.value.hint


def test_cann_is_asked_for_and_not_there(emulator: Path) -> None:
    with pytest.raises(BackendError, match="no CANN was found"):
        make_plan({"ACLNN_PY_BACKEND": "cann"}, emulator, [])


def test_a_wrong_choice_is_an_error(emulator: Path) -> None:
    with pytest.raises(BackendError, match="must be auto, cann or emulator; got 'gpu'"):
        make_plan({"ACLNN_PY_BACKEND": "gpu"}, emulator, [])


def test_an_incomplete_package_is_an_error(emulator: Path) -> None:
    (emulator / "libnnopbase.so").unlink()
    with pytest.raises(BackendError, match=r"libnnopbase\.so does not exist"):
        make_plan({}, emulator, [])


def test_order_of_an_old_toolkit(emulator: Path, tmp_path: Path) -> None:
    plan = make_plan({"ASCEND_HOME_PATH": str(toolkit(tmp_path / "cann"))}, emulator, [])
    assert names(plan.libraries) == ["libopapi.so", "libnnopbase.so", "libascendcl.so"]


def test_order_of_a_new_toolkit(emulator: Path, tmp_path: Path) -> None:
    files = (
        "libopapi_nn.so",
        "libopapi_math.so",
        "libopapi.so",
        "libnnopbase.so",
        "libacl_rt.so",
        "libascendcl.so",
    )
    plan = make_plan({"ASCEND_HOME_PATH": str(toolkit(tmp_path / "cann", *files))}, emulator, [])
    expected = ["libopapi_math.so", "libopapi_nn.so", "libnnopbase.so", "libacl_rt.so"]
    assert names(plan.libraries) == expected


def test_older_libraries_come_after_the_newer_ones(emulator: Path, tmp_path: Path) -> None:
    files = ("libopapi.so", "libnnopbase.so", "libascendcl.so", "libaclnn_math.so", "libaclnn_ops_infer.so")
    root = toolkit(tmp_path / "cann", *files)
    plan = make_plan({"ASCEND_HOME_PATH": str(root)}, emulator, [])
    expected = ["libopapi.so", "libaclnn_ops_infer.so", "libaclnn_math.so", "libnnopbase.so", "libascendcl.so"]
    assert names(plan.libraries) == expected
    assert {Path(path).name for path in plan.optional} == {"libaclnn_ops_infer.so", "libaclnn_math.so"}


def test_split_libraries_do_without_the_whole_one(emulator: Path, tmp_path: Path) -> None:
    root = toolkit(tmp_path / "cann", "libopapi_math.so", "libnnopbase.so", "libacl_rt.so")
    plan = make_plan({"ASCEND_HOME_PATH": str(root)}, emulator, [])
    assert names(plan.libraries) == ["libopapi_math.so", "libnnopbase.so", "libacl_rt.so"]


def test_a_missing_library_is_left_to_the_linker(emulator: Path, tmp_path: Path) -> None:
    root = toolkit(tmp_path / "cann", "libascendcl.so")
    plan = make_plan({"ASCEND_HOME_PATH": str(root)}, emulator, [])
    assert plan.libraries == ("libopapi.so", "libnnopbase.so", str(root / "lib64" / "libascendcl.so"))


def test_custom_packages_come_first(emulator: Path, tmp_path: Path) -> None:
    root = toolkit(tmp_path / "cann")
    custom = [touch(tmp_path / name / "op_api/lib/libcust_opapi.so") for name in ("one", "two")]
    vendors = root / "opp" / "vendors"
    preferred = [touch(vendors / name / "op_api/lib/libcust_opapi.so") for name in ("b", "a")]
    touch(vendors / "not_listed/op_api/lib/libcust_opapi.so")
    (vendors / "config.ini").write_text("load_priority=b, missing ,a\n")
    environment = {
        "ASCEND_HOME_PATH": str(root),
        "ASCEND_CUSTOM_OPP_PATH": f"{tmp_path / 'one'}::{tmp_path / 'none'}:{tmp_path / 'two'}:{vendors / 'b'}",
    }
    plan = make_plan(environment, emulator, [])
    assert plan.libraries[:4] == (*map(str, custom), *map(str, preferred))
    assert len(plan.libraries) == 7
    assert plan.optional == set(plan.libraries[:4])


def test_vendors_are_found_by_the_opp_path(emulator: Path, tmp_path: Path) -> None:
    root = toolkit(tmp_path / "cann")
    library = touch(tmp_path / "opp/vendors/v/op_api/lib/libcust_opapi.so")
    (tmp_path / "opp/vendors/config.ini").write_text("load_priority=v\n")
    environment = {"ASCEND_HOME_PATH": str(root), "ASCEND_OPP_PATH": str(tmp_path / "opp")}
    assert make_plan(environment, emulator, []).libraries[0] == str(library)


def test_a_config_that_cannot_be_read_is_an_error(emulator: Path, tmp_path: Path) -> None:
    root = toolkit(tmp_path / "cann")
    touch(root / "opp/vendors/config.ini").write_text("what is this\n")
    with pytest.raises(BackendError, match=r"config\.ini cannot be read"):
        make_plan({"ASCEND_HOME_PATH": str(root)}, emulator, [])


def test_version_of_a_toolkit(tmp_path: Path) -> None:
    assert cann_version(tmp_path) == ""
    (tmp_path / "ascend_toolkit_install.info").write_text("package_name=toolkit\nversion=8.1.RC1\narch=x\n")
    assert cann_version(tmp_path) == "8.1.RC1"
