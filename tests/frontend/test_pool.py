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
assert fake.journal() == [["sync-device", "0", "0"]], fake.journal()
x = allocate(1000, a)
fake.lib.fake_clear()
fake.lib.fake_fail_synchronize(507015)
lib.acp_buffer_used_on(x, b._record)       # a recycled block
assert fake.journal() == [["sync-device", "0", "0"]], fake.journal()
fake.lib.fake_fail_synchronize(0)
try:
    device.synchronize()                   # the error was met where nobody could be told
except ap.DeviceRuntimeError as error:
    assert error.status == 507015
else:
    raise AssertionError
"""
    )


WHILE_WAITING = HEAD + """
import threading
other = ap.Stream(ap.Device(1))
fake.lib.fake_clear()
in_time = []

def meanwhile():
    # A thread that has to do with another device is not held up.
    thread = threading.Thread(target=lambda: allocate(100, other), daemon=True)
    thread.start()
    thread.join(5)
    in_time.append(not thread.is_alive())
"""


def test_nobody_else_waits_while_the_host_waits(run_fake):
    run_fake(
        WHILE_WAITING
        + """
fake.lib.fake_fail_events(1)
x = allocate(1000, a)
lib.acp_buffer_used_on(x, b._record)
fake.hook("sync-device", meanwhile)
del x
assert in_time == [True]
"""
    )


def test_nobody_else_waits_for_a_reset(run_fake):
    run_fake(
        WHILE_WAITING
        + """
entered = threading.Event()

def enter():
    ap.Device(0).set_current()
    entered.set()

def in_reset():
    meanwhile()
    threading.Thread(target=enter).start()
    assert not entered.wait(0.2)            # the device itself is there again when its reset is done
    fake.hook("destroy", lambda: None)

fake.hook("reset", in_reset)
device.reset()
assert in_time == [True] and entered.wait(5)
ap.Device(0).set_current()
assert allocate(10, None)
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


def test_a_block_freed_while_its_stream_is_closed_stays_ordered(run_fake):
    run_fake(
        HEAD
        + """
x = [allocate(1000, a)]
place = address(x[0])
lib.acp_buffer_used_on(x[0], b._record)
fake.hook("sync", x.clear)                  # while close waits without the lock
a.close()
events = {event for what, stream, event in fake.journal() if (what, stream) == ("record", B)}
waits = {event for what, stream, event in fake.journal() if (what, stream) == ("wait", "0")}
assert events and events <= waits, fake.journal()
assert address(allocate(1000, None)) == place
"""
    )


def test_a_trim_leaves_alone_what_came_after_a_reset(run_fake):
    run_fake(
        HEAD
        + """
x = allocate(1000, a)
place = address(x)
del x
fresh = []

def reset():
    device.reset()
    device.set_current()
    fresh.append(allocate(1000, None))

fake.hook("sync-device", reset)
device.trim_memory()
assert address(fresh[0]) == place           # the same address, but another block
assert lib.acp_buffer_alive(fresh[0]) and fake.lib.fake_is_live(place)
assert device.memory_info().pool_cached == 0
"""
    )


def test_a_trim_leaves_alone_what_is_freed_meanwhile(run_fake):
    run_fake(
        HEAD
        + """
x, y = allocate(1000, a), [allocate(5000, a)]
del x
fake.hook("sync-device", y.clear)           # work queued before this may still run
device.trim_memory()
assert device.memory_info().pool_cached == 5120
device.trim_memory()
assert device.memory_info().pool_cached == 0 and fake.live()[0] == 0
"""
    )


def test_a_dropped_streams_error_is_kept(run_fake):
    run_fake(
        HEAD
        + """
import numpy as np
t = ap.asarray(np.ones(4, np.int8))
for use in (device.synchronize, b.synchronize, t.numpy):
    s = ap.Stream()
    fake.lib.fake_message(b"the kernel failed")
    fake.lib.fake_fail_synchronize(507015)
    del s
    fake.lib.fake_fail_synchronize(0)
    try:
        use()
    except ap.DeviceRuntimeError as error:
        assert error.status == 507015 and "the kernel failed" in error.message, error
        assert "a stream that was not synchronised" in error.message
    else:
        raise AssertionError(use)
    use()
fake.lib.fake_fail_synchronize(507015)
del a
fake.lib.fake_fail_synchronize(0)
device.reset()                              # with which errors of what was before are forgotten
device.synchronize()
"""
    )


def test_a_failed_device_can_be_reset(run_fake):
    run_fake(
        HEAD
        + """
event, x = a.record(), allocate(1000, a)
fake.lib.fake_fail_synchronize(507010)
fake.lib.fake_fail_destroy_event(507010)
device.reset()
assert event.closed and a.closed and not lib.acp_buffer_alive(x)
assert fake.live() == [0, 0, 0, 0], fake.live()
"""
    )


def test_a_forked_child_does_not_hang(run_fake):
    run_fake(
        HEAD
        + """
import os, signal, threading
import numpy as np

t, spare, event = ap.asarray(np.ones(4, np.int8)), [allocate(100, a)], b.record()
x = [allocate(1000, a)]
lib.acp_buffer_used_on(x[0], b._record)
inside, forked = threading.Event(), threading.Event()

def hold():                                 # called with the pool's lock held
    inside.set()
    forked.wait(10)

def in_child():
    global b, event
    spare.clear()
    s, b = b, None
    kept, event = event, None
    for use in (t.numpy, lambda: ap.empty(4, np.int8), ap.Device, device.synchronize, s.synchronize, s.close, t.close,
                device.trim_memory, ap.Stream, kept.query, kept.close, device.set_current, device.reset):
        try:
            use()
        except ap.DeviceRuntimeError as error:
            assert error.status == 507899 and "forked" in error.message, error
        else:
            raise AssertionError(use)
    assert t.shape == (4,) and repr(t) and repr(s)

fake.hook("record", hold)
thread = threading.Thread(target=x.clear)
thread.start()
assert inside.wait(10)
child = os.fork()
if child == 0:
    signal.alarm(20)
    try:
        in_child()
        os._exit(0)
    except BaseException:
        import traceback
        traceback.print_exc()
        os._exit(1)
forked.set()
thread.join()
assert os.waitpid(child, 0)[1] == 0
assert t.numpy().sum() == 4
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
    assert size <= 2**26 or held - size < 2**21, (size, held)
    del x
    device.trim_memory()
    assert device.memory_info().pool_cached == 0
"""
    )


def test_large_blocks_serve_what_nearly_fills_them(run_fake):
    run_fake(
        HEAD
        + """
M = 2**20
x, y = allocate(100 * M, a), allocate(104 * M, a)
large, larger = address(x), address(y)
del x, y
x = allocate(99 * M, a)
assert address(x) == large                  # the smallest that will do
y = allocate(99 * M, a)
assert address(y) == larger
del x, y
x = allocate(70 * M, a)
assert address(x) not in (large, larger)    # more than an eighth would be waste
assert device.memory_info().pool_used == 70 * M and device.memory_info().pool_cached == 204 * M
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
made = []

def no_device():
    made.append(ap.Stream(other))
    made.append(lib.acp_current_device())

thread = threading.Thread(target=no_device)
thread.start()
thread.join()
s, current = made
assert current == -1                                   # none is current that was not asked for
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
