# SPDX-License-Identifier: Apache-2.0
"""A device is reset while other threads make and close streams: no handle is used after its end."""

from collections.abc import Callable


def test_streams_against_resets(run: Callable[..., object]) -> None:
    result = run(
        """
        import threading
        import aclnn_py as ap

        device, unexpected, stop = ap.Device(0), [], threading.Event()
        device.set_current()

        def streams():
            device.set_current()
            while not stop.is_set():
                try:
                    with ap.Stream(device):
                        pass
                except ap.ClosedError:
                    pass
                except ap.AclError as error:
                    if error.status != 107002:  # the device was reset meanwhile
                        unexpected.append(str(error))
                try:
                    device.set_current()
                except ap.AclError:
                    pass

        threads = [threading.Thread(target=streams) for _ in range(3)]
        for thread in threads:
            thread.start()
        for _ in range(3000):
            try:
                device.reset()
            except ap.AclError as error:
                unexpected.append(str(error))
        stop.set()
        for thread in threads:
            thread.join()
        assert not unexpected, unexpected[:3]
        """,
        ACLNN_PY_BACKEND="emulator",
        ACLNN_EMULATOR_MODE="null",
    )
    assert result.returncode == 0, result.stderr
