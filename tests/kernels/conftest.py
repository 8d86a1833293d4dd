# SPDX-License-Identifier: Apache-2.0
"""Fixtures: one device process per product, shared by all kernel tests."""

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

# Tests are imported one by one (importlib mode), so their common modules need a place on the path.
sys.path.insert(0, str(Path(__file__).parent))

import harness


@pytest.fixture(scope="session")
def device_for() -> Iterator[Callable[[str], harness.DeviceProcess]]:
    """Device process for a product."""
    devices: dict[str, harness.DeviceProcess] = {}

    def get(soc: str) -> harness.DeviceProcess:
        if soc not in devices:
            devices[soc] = harness.DeviceProcess(soc)
        return devices[soc]

    yield get
    for device in devices.values():
        device.close()


@pytest.fixture
def run(
    device_for: Callable[[str], harness.DeviceProcess],
) -> Callable[..., dict[str, harness.Array]]:
    """Runs an operator: ``run(op, args, outs, soc=…)`` gives the outputs by name."""

    def run(
        op: str, args: Mapping[str, Any], outs: Mapping[str, Any], soc: str = "Ascend910B2"
    ) -> dict[str, harness.Array]:
        return harness.run_on(device_for(soc), op, args, outs)

    return run


@pytest.fixture
def refused(
    device_for: Callable[[str], harness.DeviceProcess],
) -> Callable[..., tuple[int, str]]:
    """Runs only the check: status and message, which must name the operator."""

    def refused(op: str, args: Mapping[str, Any], outs: Mapping[str, Any], soc: str = "Ascend910B2") -> tuple[int, str]:
        status, _, message = device_for(soc).check(harness.encode(op, args, outs))
        assert status != 0, f"{op} accepted the call"
        assert message.startswith((f"{op}: ", f"no emulated kernel for {op} on {soc}"))
        return status, message

    return refused
