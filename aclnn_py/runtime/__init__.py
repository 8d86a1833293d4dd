# SPDX-License-Identifier: Apache-2.0
"""Backends, devices, streams and events."""

from .backend import Backend, backend, has_op
from .device import Device, DeviceProperties, MemoryInfo
from .event import Event
from .stream import Stream

__all__ = ["Backend", "Device", "DeviceProperties", "Event", "MemoryInfo", "Stream", "backend", "has_op"]
