# SPDX-License-Identifier: Apache-2.0
"""What the generator makes of the fixture header and the base headers."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from codegen.ir import Api
from codegen.parser import find_headers, parse_headers
from codegen.roles import assemble

FIXTURE = Path(__file__).with_name("fixture")
HEADERS = Path(__file__).resolve().parents[2] / "headers"


@cache
def fixture_api() -> Api:
    base = {f"{name}/{header}": path for name in ("acl", "aclnn") for header, path in found(name).items()}
    return assemble(parse_headers({**base, **find_headers([FIXTURE])})).api


def found(directory: str) -> dict[str, Path]:
    return find_headers([HEADERS / directory])
