# SPDX-License-Identifier: Apache-2.0
"""The pool and the streams' order, call by call, on a runtime that writes everything down."""

import pytest

HEAD = """
from aclnn_py.runtime.memory import allocate

def address(buffer):
    return int(ffi.cast("uintptr_t", lib.acp_buffer_address(buffer)))

device = ap.Device(0)
device.set_current()
a, b = ap.Stream(), ap.Stream()
A, B = str(a.handle), str(b.handle)
fake.lib.fake_clear()
"""


def test_a_freed_block_serves_the_same_stream_without_waiting(run_fake):
    run_fake(
        HEAD
        + """
x = allocate(1000, a)
first = address(x)
del x
assert device.memory_info().pool_used == 0 and device.memory_info().pool_cached == 1024
y = allocate(1020, a)
assert address(y) == first
assert fake.journal() == [], fake.journal()
"""
    )


def test_a_freed_block_does_not_reach_another_stream(run_fake):
    run_fake(
        HEAD
        + """
x = allocate(1000, a)
first = address(x)
del x
y = allocate(1000, b)
assert address(y) != first
assert device.memory_info().pool_cached == 1024
"""
    )


def test_freeing_waits_for_every_other_user(run_fake):
    run_fake(
        HEAD
        + """
x = allocate(1000, a)
lib.acp_buffer_used_on(x, b._record)
lib.acp_buffer_used_on(x, b._record)
lib.acp_buffer_used_on(x, device.default_stream._record)
lib.acp_buffer_used_on(x, a._record)
assert fake.journal() == []          # a fresh block: nobody has anything to wait for
del x
journal = [(what, stream) for what, stream, _ in fake.journal()]
assert journal == [("record", B), ("wait", A), ("record", "0"), ("wait", A)], journal
"""
    )


def test_the_first_use_elsewhere_of_a_recycled_block_waits(run_fake):
    run_fake(
        HEAD
        + """
x = allocate(1000, a)
del x
x = allocate(1000, a)
fake.lib.fake_clear()
lib.acp_buffer_used_on(x, b._record)
lib.acp_buffer_used_on(x, b._record)
assert [(what, stream) for what, stream, _ in fake.journal()] == [("record", A), ("wait", B)], fake.journal()
"""
    )


def test_without_events_the_host_waits(run_fake):
    run_fake(
        HEAD
        + """
fake.lib.fake_fail_events(1)
x = allocate(1000, a)
lib.acp_buffer_used_on(x, b._record)
del x
assert fake.journal() == [["sync", B, "0"]], fake.journal()
"""
    )


def test_closing_a_stream_hands_its_blocks_to_the_default_stream(run_fake):
    run_fake(
        HEAD
        + """
cached, used = allocate(1000, a), allocate(5000, a)
places = {address(cached), address(used)}
del cached
a.close()
assert fake.journal()[0] == ["sync", A, "0"], fake.journal()
fake.lib.fake_clear()
del used                               # its home is closed
assert fake.journal() == []
x, y = allocate(1000, None), allocate(5000, None)
assert {address(x), address(y)} == places
assert a.closed
try:
    allocate(1000, a)
except ap.ClosedError:
    pass
else:
    raise AssertionError
"""
    )


def test_a_closed_user_was_waited_for(run_fake):
    run_fake(
        HEAD
        + """
x = allocate(1000, a)
lib.acp_buffer_used_on(x, b._record)
b.close()
fake.lib.fake_clear()
del x
assert fake.journal() == []
"""
    )


def test_size_classes_waste_an_eighth_at_most(run_fake):
    run_fake(
        HEAD
        + """
import random
random.seed(1)
for size in [513, 576, 577, 1024, 1025, 2**20, 2**20 + 1] + [random.randrange(512, 2**30) for _ in range(300)]:
    fake.lib.fake_budget(2**62)
    x = allocate(size, a)
    held = device.memory_info().pool_used
    assert size <= held <= size * 1.125 + 1, (size, held)
    del x
    device.trim_memory()
    assert device.memory_info().pool_cached == 0
"""
    )


def test_when_memory_is_short_cached_blocks_are_given_back_first(run_fake):
    run_fake(
        HEAD
        + """
fake.lib.fake_budget(4096)
x = allocate(4096, a)
del x
y = allocate(2048, b)
assert [what for what, *_ in fake.journal()] == ["sync-device", "free"], fake.journal()
try:
    allocate(4096, b)
except ap.OutOfMemoryError as error:
    assert isinstance(error, MemoryError) and error.status == 207001
else:
    raise AssertionError
"""
    )


def test_an_error_of_earlier_work_is_not_lost_in_a_trim(run_fake):
    run_fake(
        HEAD
        + """
fake.lib.fake_budget(4096)
x = allocate(4096, a)
del x
fake.lib.fake_fail_synchronize(507015)
try:
    allocate(8192, a)
except ap.DeviceRuntimeError as error:
    assert error.status == 507015
else:
    raise AssertionError
assert device.memory_info().pool_cached == 4096        # put back, as somebody may still use it
"""
    )


def test_reset_closes_everything_and_leaks_nothing(run_fake):
    run_fake(
        HEAD
        + """
import numpy as np
t = ap.asarray(np.ones(10, np.float32))
view, event, cached = t[1:], a.record(), allocate(100, a)
del cached
assert fake.live()[:3] == [2, 2, 1], fake.live()
device.reset()
assert fake.live() == [0, 0, 0, 0], fake.live()
assert t.closed and view.closed and a.closed and event.closed
for use in (t.numpy, lambda: t.data_ptr, a.synchronize, a.record, event.query, lambda: a.wait(event)):
    try:
        use()
    except ap.ClosedError:
        continue
    raise AssertionError(use)
fresh = ap.asarray(np.ones(10, np.float32))
assert fresh.numpy().sum() == 10 and t.closed
del t, view, event, a, fresh
device.reset()
assert fake.live() == [0, 0, 0, 0], fake.live()
"""
    )


def test_everything_is_given_back(run_fake):
    run_fake(
        HEAD
        + """
import numpy as np
x = ap.asarray(np.ones(10, np.float32), stream=a)
lib.acp_buffer_used_on(x._buffer, b._record)
x.close()
x.close()
assert x.closed and x[2:].closed
e = a.record()
del e, a, b, x
device.trim_memory()
assert fake.live() == [0, 0, 0, 1], fake.live()
"""
    )


def test_devices_are_kept_apart(run_fake):
    run_fake(
        HEAD
        + """
import threading
import numpy as np
other = ap.Device(1)
lib.acp_leave_device()
s = ap.Stream(other)
assert lib.acp_current_device() == -1                  # nor is one current that was not asked for
device.set_current()
assert ap.Device.current() == device                   # a stream of another device changes nothing
t = ap.asarray(np.ones(4, np.int8), stream=s)
assert t.device == other and ap.Device.current() == device
assert other.default_stream.device == other
try:
    t.numpy(a)
except ap.ParameterError as error:
    assert error.argument == "stream" and "device 1" in error.rule
else:
    raise AssertionError
assert t.numpy().sum() == 4
other.set_current()
assert ap.empty(1, np.int8).device == other
seen = []
thread = threading.Thread(target=lambda: seen.append(lib.acp_current_device()))
thread.start()
thread.join()
assert seen == [-1]                                    # current devices belong to threads
"""
    )


def test_threads_share_the_pool(run_fake):
    run_fake(
        HEAD
        + """
import threading
import numpy as np

def work(stream):
    for i in range(500):
        t = ap.empty(100 * (i % 7 + 1), np.int8, stream=stream)
        lib.acp_buffer_used_on(t._buffer, a._record)
        v = t[1:]
        del t

threads = [threading.Thread(target=work, args=(s,)) for s in (a, b, a, None)]
for t in threads:
    t.start()
for t in threads:
    t.join()
info = device.memory_info()
assert info.pool_used == 0 and info.pool_cached > 0
device.trim_memory()
assert device.memory_info().pool_cached == 0 and fake.live()[0] == 0
"""
    )


@pytest.mark.parametrize("end", ["", "raise SystemExit(0)", "device.reset()", "kept.append(ap.Event())"])
def test_the_interpreter_ends_cleanly(run_fake, end):
    run_fake(
        HEAD
        + f"""
import numpy as np
t = ap.asarray(np.ones(10, np.float32))
lib.acp_buffer_used_on(t._buffer, b._record)
e = a.record()
kept = [t[2:], a, e]
kept.append(kept)
{end}
"""
    )
