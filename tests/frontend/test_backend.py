# SPDX-License-Identifier: Apache-2.0
"""What is loaded, and what is said when it does not load."""

import os
import shutil
from pathlib import Path


def test_import_loads_nothing(run):
    result = run("""
        import sys
        import aclnn_py as ap
        light = [m for m in sys.modules if m.startswith("aclnn_py.")]
        assert light == [], light
        assert "numpy" not in sys.modules
        assert {"Tensor", "ops", "backend"} <= set(dir(ap))
        try:
            ap.nothing
        except AttributeError as error:
            assert "nothing" in str(error)
        from aclnn_py import AclError, Device, Event, Format, Stream, asarray, quant
        import aclnn_py._binding
        assert "libascendcl" not in open("/proc/self/maps").read()
    """)
    assert result.returncode == 0, result.stderr


def test_emulator(run):
    result = run(
        """
        import os, sys
        import aclnn_py as ap
        b = ap.backend()
        assert b.name == "emulator" and b.soc == "Ascend910B2" and b.version, b
        assert [os.path.basename(p) for p in b.libraries] == ["libopapi.so", "libnnopbase.so", "libascendcl.so"]
        assert os.environ["ACLNN_EMULATOR_PYTHON"] == sys.executable
        assert ap.has_op("aclnnAscendAntiQuant") and not ap.has_op("aclnnNothing")
        assert ap.backend() is b
    """,
        ACLNN_PY_BACKEND="emulator",
    )
    assert result.returncode == 0, result.stderr


def test_the_emulators_interpreter_can_be_chosen(run):
    result = run(
        """
        import os, aclnn_py as ap
        ap.backend()
        assert os.environ["ACLNN_EMULATOR_PYTHON"] == "/some/python"
    """,
        ACLNN_PY_BACKEND="emulator",
        ACLNN_EMULATOR_PYTHON="/some/python",
    )
    assert result.returncode == 0, result.stderr


def test_a_child_forked_while_the_libraries_are_opened_opens_them_itself(run, fake_root):
    result = run(
        """
        import os, signal
        import aclnn_py as ap
        from aclnn_py.runtime.backend import _lock

        _lock.acquire()                  # as a thread would that is opening them
        child = os.fork()
        if child == 0:
            signal.alarm(20)
            os._exit(0 if ap.backend().soc == "Fake910" else 1)
        assert os.waitpid(child, 0)[1] == 0
    """,
        ASCEND_HOME_PATH=str(fake_root),
    )
    assert result.returncode == 0, result.stderr


def test_cann(run_fake, fake_root):
    run_fake(f"""
        b = ap.backend()
        assert (b.name, b.soc, b.version) == ("cann", "Fake910", "1.2.3"), b
        assert b.libraries == tuple({str(fake_root)!r} + "/lib64/" + n
                                    for n in ("libopapi.so", "libnnopbase.so", "libascendcl.so"))
        assert not ap.has_op("aclnnFake") and not ap.has_op("aclnnAscendAntiQuant")
        assert ap.Device(0).memory_info().total == 2000          # DDR, as there is no HBM
        assert ap.raw.lib.aclrtMallocHost(ffi.new("void **"), 8) == 200001
        for call in (ap.emulator.counts, ap.emulator.device_pid):
            try:
                call()
            except ap.NotSupportedError as error:
                assert "backend is cann" in str(error)
            else:
                raise AssertionError
    """)


def test_a_second_initialisation_is_no_error(run_fake):
    run_fake("assert ap.backend().soc == 'Fake910'", FAKE_INIT="100002")


def test_an_initialisation_that_fails(run_fake, run, fake_root):
    result = run(
        """
        import aclnn_py as ap
        for attempt in range(2):
            try:
                ap.backend()
            except ap.DeviceRuntimeError as error:
                assert (error.op, error.status) == ("aclInit", 507008), error
            else:
                raise AssertionError
    """,
        ASCEND_HOME_PATH=str(fake_root),
        FAKE_INIT="507008",
    )
    assert result.returncode == 0, result.stderr


def test_a_cann_that_does_not_load(run, fake_root, tmp_path: Path):
    shutil.copytree(fake_root / "lib64", tmp_path / "lib64")
    (tmp_path / "lib64" / "libnnopbase.so").write_text("this is no library")
    result = run(
        """
        import aclnn_py as ap
        for attempt in range(2):                      # it stays an error, and never becomes the emulator
            try:
                ap.asarray([1.0])
            except ap.BackendError as error:
                text = str(error)
                assert "libnnopbase.so does not load" in text and "ASCEND_HOME_PATH" in text, text
                assert "set_env.sh" in error.hint and "ACLNN_PY_BACKEND=emulator" in error.hint
            else:
                raise AssertionError
    """,
        ASCEND_HOME_PATH=str(tmp_path),
    )
    assert result.returncode == 0, result.stderr


def test_custom_operators_win(run, fake_root, compile_library, tmp_path: Path):
    source = tmp_path / "custom.c"
    source.write_text("int aclnnFake(void) { return 8; }\n")
    library = tmp_path / "package" / "op_api" / "lib" / "libcust_opapi.so"
    compile_library(source, library)
    result = run(
        f"""
        import os
        from aclnn_py.raw import ffi, lib
        fake = ffi.cast("int (*)(void)", lib.acp_symbol(b"aclnnFake"))
        assert fake() == 8
        assert os.fsdecode(ffi.string(lib.acp_symbol_origin(b"aclnnFake"))) == {os.fspath(library)!r}
        assert lib.acp_symbol(b"aclnnNothing") == ffi.NULL == lib.acp_symbol_origin(b"aclnnNothing")
    """,
        ASCEND_HOME_PATH=str(fake_root),
        ASCEND_CUSTOM_OPP_PATH=str(tmp_path / "package"),
    )
    assert result.returncode == 0, result.stderr


def test_a_custom_package_with_a_symbol_that_nobody_has(run, fake_root, compile_library, tmp_path: Path):
    source = tmp_path / "custom.c"
    code = "extern int nobody(void); int aclnnFake(void) { return nobody(); } int aclnnOwn(void) { return 9; }\n"
    source.write_text(code)
    compile_library(source, tmp_path / "package" / "op_api" / "lib" / "libcust_opapi.so")
    result = run(
        """
        from aclnn_py.raw import ffi, lib
        assert ffi.cast("int (*)(void)", lib.acp_symbol(b"aclnnOwn"))() == 9
    """,
        ASCEND_HOME_PATH=str(fake_root),
        ASCEND_CUSTOM_OPP_PATH=str(tmp_path / "package"),
    )
    assert result.returncode == 0, result.stderr


def test_a_custom_package_that_does_not_load_is_left_out(run, fake_root, tmp_path: Path):
    library = tmp_path / "package" / "op_api" / "lib" / "libcust_opapi.so"
    library.parent.mkdir(parents=True)
    library.write_text("this is no library")
    result = run(
        f"""
        import warnings
        import aclnn_py as ap
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            b = ap.backend()
            ap.Device(0).set_current()
        assert [w.category for w in caught] == [RuntimeWarning], caught
        for text in (str(caught[0].message), b.reason):
            assert {os.fspath(library)!r} + " does not load and is left out" in text, text
        assert b.reason.startswith("ASCEND_HOME_PATH=") and len(b.libraries) == 3
    """,
        ASCEND_HOME_PATH=str(fake_root),
        ASCEND_CUSTOM_OPP_PATH=str(tmp_path / "package"),
    )
    assert result.returncode == 0, result.stderr


def test_cann_is_asked_for_and_not_there(run):
    result = run(
        """
        import aclnn_py as ap
        try:
            ap.Device(0)
        except ap.BackendError as error:
            assert "no CANN was found" in str(error)
        else:
            raise AssertionError
    """,
        ACLNN_PY_BACKEND="cann",
    )
    assert result.returncode == 0, result.stderr
