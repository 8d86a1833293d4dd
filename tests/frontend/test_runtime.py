# SPDX-License-Identifier: Apache-2.0
"""Devices, streams and events on the embedded device."""

import gc
import threading

import ml_dtypes
import numpy as np
import pytest

import aclnn_py as ap


def settled() -> ap.emulator.Counts:
    gc.collect()
    ap.Device(0).trim_memory()
    return ap.emulator.counts()


def test_device() -> None:
    device = ap.Device(0)
    assert device == ap.Device.current() == ap.Device() and len({device, ap.Device(0)}) == 1
    assert repr(device) == "Device(0)" and device.index == 0 and ap.Device.count() >= 1
    properties = device.properties
    assert (properties.soc, properties.cube_cores, properties.vector_cores) == ("Ascend910B2", 24, 48)
    info = device.memory_info()
    assert 0 < info.free <= info.total == properties.memory_bytes
    device.synchronize()


@pytest.mark.parametrize("index", [-1, 10**6, True, 0.0, "0", None])
def test_no_such_device(index: object) -> None:
    with pytest.raises(ap.ParameterError, match="index must be an int from 0 to"):
        ap.Device(index)  # type: ignore[arg-type]


def test_memory_info_counts_the_pool() -> None:
    device = ap.Device(0)
    device.trim_memory()
    before = device.memory_info()
    tensor = ap.empty(2**20, np.int8)
    assert device.memory_info().pool_used == before.pool_used + 2**20
    del tensor
    assert device.memory_info().pool_cached == before.pool_cached + 2**20
    device.trim_memory()
    assert device.memory_info() == before


def test_stream() -> None:
    with ap.Stream() as stream:
        assert stream.device == ap.Device(0) and not stream.closed and stream.handle
        tensor = ap.asarray(np.arange(5), stream=stream)
        assert tensor.numpy(stream).tolist() == [0, 1, 2, 3, 4]
        stream.synchronize()
        assert stream.query()
    assert stream.closed and "closed" in repr(stream)
    stream.close()
    for use in (stream.synchronize, stream.query, stream.record, lambda: stream.handle, stream.__enter__):
        with pytest.raises(ap.ClosedError):
            use()
    with pytest.raises(ap.ClosedError):
        ap.empty(1, np.int8, stream=stream)
    assert tensor.numpy().tolist() == [0, 1, 2, 3, 4]  # memory outlives the stream it was allocated for


def test_nearly_all_of_the_memory_can_be_had() -> None:
    device = ap.Device(0)
    small = ap.empty(2**20, np.int8)
    device.trim_memory()
    size = device.memory_info().free - 2**31
    tensor = ap.empty(size, np.int8)
    assert 2**31 - 2**22 < device.memory_info().free <= 2**31
    tensor.close()
    small.close()
    device.trim_memory()
    assert device.memory_info().free > size


def test_a_dropped_streams_error_is_not_lost() -> None:
    stream = ap.Stream()
    y = ap.empty((2, 8), np.float16, stream=stream)
    y._record.strides[0] = 10**6  # phase 1 lets it pass, the kernel does not
    x, scale = np.ones((2, 8), np.int8), np.ones(8, np.float32)
    ap.ops.aclnnAscendAntiQuant(x, scale, None, ap.DType.FLOAT16, False, y, stream=stream)
    del stream
    with pytest.raises(ap.DeviceRuntimeError, match="not synchronised before it was dropped") as caught:
        ap.Device(0).synchronize()
    assert caught.value.status == 507015
    ap.Device(0).synchronize()


def test_what_others_make_current(run) -> None:
    result = run(
        """
        import numpy as np
        import aclnn_py as ap
        from aclnn_py.raw import ffi, lib

        def current():
            context = ffi.new("aclrtContext *")
            assert lib.aclrtGetCurrentContext(context) == 0
            return context[0]

        def place(tensor):
            attributes = ffi.new("aclrtPtrAttributes *")
            assert lib.aclrtPointerGetAttributes(ffi.cast("void *", tensor.data_ptr), attributes) == 0
            return attributes.location.id

        device = ap.Device(0)
        device.set_current()
        stream, ones, scale = ap.Stream(), np.ones((2, 8), np.int8), ap.asarray(np.ones(8, np.float32))
        made = ffi.new("aclrtContext *")
        for change in (lambda: lib.aclrtSetDevice(1), lambda: lib.aclrtCreateContext(made, 0)):
            assert change() == 0
            theirs = current()
            for on in (None, stream):
                x, y = ap.asarray(ones, stream=on), ap.empty((2, 8), np.float16, stream=on)
                assert x.device == device and place(x) == place(y) == 0
                ap.ops.aclnnAscendAntiQuant(x, scale, None, ap.DType.FLOAT16, False, y, stream=on)
                assert (y.numpy(on) == 1).all()
            event = stream.record()
            stream.wait(event)
            event.synchronize()
            device.synchronize()
            event.close()
            big = ap.empty(2**20, np.int8)
            assert place(big) == 0
            del big
            device.trim_memory()
            assert ap.Device.current() == device and current() == theirs
        device.set_current()
        assert current() != theirs
        stream.close()
    """,
        ACLNN_PY_BACKEND="emulator",
        ACLNN_EMULATOR_DEVICES="2",
    )
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("queued", [True, False])
def test_a_device_that_dies(run, queued: bool) -> None:
    result = run(
        f"""
        import os, signal
        import numpy as np
        import aclnn_py as ap

        device, n = ap.Device(0), 2048
        device.set_current()
        x, scale = np.ones((n, n), np.int8), np.ones(n, np.float32)

        def launch():
            ap.ops.aclnnAscendAntiQuant(dx, dscale, None, ap.DType.FLOAT16, False, y, stream=s)

        for life in range(2):
            s = ap.Stream()
            dx, dscale, y = ap.asarray(x), ap.asarray(scale), ap.empty((n, n), np.float16)
            event = s.record()
            launch()
            s.synchronize()
            assert (y.numpy() == 1).all()
            pid = ap.emulator.device_pid()
            if {queued}:
                for i in range(100):
                    launch()
            os.kill(pid, signal.SIGKILL)

            def use():
                launch()
                s.synchronize()

            for attempt in (s.synchronize, use) if {queued} else (use, device.synchronize):
                try:
                    attempt()
                except ap.DeviceRuntimeError as error:
                    assert error.status == 507010, error
                    assert "ended (signal 9" in error.message and "reset" in str(error), error
                else:
                    raise AssertionError(attempt)
            device.reset()
            assert dx.closed and y.closed and s.closed and event.closed
            try:
                launch()
            except ap.ClosedError:
                pass
            else:
                raise AssertionError
            device.set_current()
    """,
        ACLNN_PY_BACKEND="emulator",
    )
    assert result.returncode == 0, result.stderr


def test_default_stream() -> None:
    stream = ap.Device(0).default_stream
    assert stream == ap.Device(0).default_stream and stream.handle == 0 and "default" in repr(stream)
    with pytest.raises(ap.ParameterError, match="cannot be closed"):
        stream.close()


@pytest.mark.parametrize("priority", [-1, 2**32, 1.0, True, None])
def test_priorities_that_are_none(priority: object) -> None:
    with pytest.raises(ap.ParameterError, match="priority must be an int"):
        ap.Stream(priority=priority)  # type: ignore[arg-type]


def test_events() -> None:
    with ap.Stream() as a, ap.Stream() as b:
        first = a.record()
        ap.asarray(np.zeros(2**20, np.int8), stream=a)
        second = a.record()
        b.wait(second)
        second.synchronize()
        b.synchronize()
        assert first.query() and second.query()
        assert second.elapsed_ms(first) >= 0
        assert a.record(first) is first
        silent = ap.Event(timing=False)
        silent.record(a)
        silent.synchronize()
        with pytest.raises(ap.ParameterError, match="earlier must be an event with timing=True"):
            second.elapsed_ms(silent)
        silent.close()
        silent.close()
        assert silent.closed and "closed" in repr(silent)
        for use in (silent.query, silent.synchronize, silent.record, lambda: b.wait(silent)):
            with pytest.raises(ap.ClosedError):
                use()


def test_time_between_events_that_were_not_recorded() -> None:
    with pytest.raises(ap.AclError) as caught:
        ap.Event().elapsed_ms(ap.Event())
    assert caught.value.op == "aclrtEventElapsedTime" and caught.value.status


def test_nothing_leaks() -> None:
    before = settled()
    x = np.arange(16, dtype=np.int8).reshape(2, 8)
    scale = np.full(8, 0.5, np.float32)
    with ap.Stream() as stream, ap.Stream() as other:
        event = stream.record()
        other.wait(event)
        tensor = ap.asarray(x, stream=stream)
        out = ap.empty((2, 8), np.float16, stream=other)
        for s in (stream, other, None):
            ap.ops.aclnnAscendAntiQuant(tensor, scale, None, ap.DType.FLOAT16, False, out, stream=s)
        with pytest.raises(ap.ParameterError):
            ap.ops.aclnnAscendAntiQuant(tensor, tensor, None, ap.DType.FLOAT16, False, out)
        with pytest.raises(ap.ParameterError):
            ap.ops.aclnnAscendAntiQuant(x, scale, None, ap.DType.FLOAT16, "no", out)
    del tensor, out, event, stream, other, s
    after = settled()
    assert (after.streams, after.events, after.allocations) == (
        before.streams,
        before.events,
        before.allocations,
    )
    assert (after.tensors, after.executors, after.arrays) == (before.tensors, before.executors, before.arrays)


def test_a_block_in_use_elsewhere_is_not_overwritten_early() -> None:
    """Work on `slow` reads x after the host has dropped it; the next block of the same size must not disturb it."""
    n = 256
    scale = ap.asarray(np.ones(n, np.float32))
    with ap.Stream() as home, ap.Stream() as slow:
        for value in range(30):
            x = ap.asarray(np.full((n, n), value, np.int8), stream=home)
            y = ap.empty((n, n), np.float16, stream=slow)
            ap.ops.aclnnAscendAntiQuant(x, scale, None, ap.DType.FLOAT16, False, y, stream=slow)
            del x
            ap.asarray(np.full((n, n), -1, np.int8), stream=home)
            assert (y.numpy(slow) == value).all()


def test_threads() -> None:
    scale = ap.asarray(np.full(8, 0.5, np.float32))
    failures = []

    def work(number: int) -> None:
        try:
            with ap.Stream() as stream:
                for i in range(10):
                    x = ap.asarray(np.full((4, 8), number + i, np.int8), stream=stream)
                    y = ap.empty((4, 8), ml_dtypes.bfloat16, stream=stream)
                    ap.ops.aclnnAscendAntiQuant(x, scale, None, ap.DType.BF16, False, y, stream=stream)
                    assert (y.numpy(stream).astype(np.float32) == (number + i) / 2).all()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures


@pytest.mark.parametrize(
    "end", ["", "device.reset()", "raise SystemExit(0)", "threading.Thread(target=last).start()"]
)
def test_the_interpreter_ends_cleanly(run, end: str) -> None:
    result = run(
        f"""
        import threading
        import numpy as np
        import aclnn_py as ap
        device = ap.Device(0)
        s = ap.Stream()
        x = ap.asarray(np.ones((64, 64), np.int8), stream=s)
        y = ap.empty((64, 64), np.float16, stream=s)

        def last():
            ap.ops.aclnnAscendAntiQuant(x, np.ones(64, np.float32), None, ap.DType.FLOAT16, False, y, stream=s)

        last()
        e = s.record()
        kept = [x[2:], y, s, e]
        kept.append(kept)
        {end}
    """,
        ACLNN_PY_BACKEND="emulator",
    )
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
