# SPDX-License-Identifier: Apache-2.0
"""Pieces of C text that several emitters need."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .ir import RECORD_KINDS, Api, Operator, Param

NOTICE = "/* SPDX-License-Identifier: Apache-2.0 */\n/* Written by codegen. */\n"


def declare(type_: str, name: str) -> str:
    """Declare a name with a C type; callbacks and arrays included."""
    if "(*" in type_:
        return re.sub(r"\(\*(\w*)", lambda match: f"(*{name}", type_, count=1)
    if "[" in type_:
        head, _, tail = type_.partition("[")
        return f"{head.rstrip()} {name}[{tail}"
    return f"{type_}{name}" if type_.endswith("*") else f"{type_} {name}"


def parameter_list(items: Iterable[tuple[str, str]]) -> str:
    """Parameter list from (type, name) pairs, without the parentheses."""
    return ", ".join(declare(type_, name) for type_, name in items) or "void"


def phase1_types(operator: Operator) -> list[str]:
    """C types of phase 1's parameters."""
    return [*(param.type for param in operator.params), "uint64_t *", "aclOpExecutor **"]


PHASE2_TYPES = ("void *", "uint64_t", "aclOpExecutor *", "aclrtStream")


def function_prototypes(api: Api) -> list[tuple[str, str, list[str]]]:
    """(name, return type, parameter types) of every C function of one phase."""
    return [(function.name, function.ret, [p.type for p in function.params]) for function in api.functions]


def prototypes(api: Api) -> list[tuple[str, str, list[str]]]:
    """(name, return type, parameter types) of every C function, second phases once."""
    found = {signature[0]: signature for signature in function_prototypes(api)}
    for operator in api.operators:
        found[operator.phase1] = (operator.phase1, "aclnnStatus", phase1_types(operator))
        found[operator.phase2] = (operator.phase2, "aclnnStatus", list(PHASE2_TYPES))
    return list(found.values())


def further_types(api: Api) -> list[str]:
    """C text of the types that the base headers, which generated C includes, do not have.

    Their own headers are not included: a vendor's may be C++, or share its include guard with another.
    """
    items = [(enum.header, enum.text) for enum in api.enums]
    items += [(item.header, item.text) for item in api.types]
    return [f"{text};" for header, text in items if not header.startswith(("acl/", "aclnn/"))]


def helper_type(param: Param) -> str:
    """Type of a parameter of the operator's helper."""
    if param.kind in RECORD_KINDS:
        return f"{RECORD_KINDS[param.kind]} *"
    if param.kind == "string":
        return "const char *"
    if param.kind == "dtype":
        return "int32_t"
    return param.type.replace("const ", "")


def helper_prototype(operator: Operator) -> str:
    """Declare the operator's helper, without the closing semicolon."""
    items = [("acp_stream *", "stream")]
    items += [(helper_type(param), f"a{index}") for index, param in enumerate(operator.params)]
    return f"int64_t acp_call_{operator.name}({parameter_list(items)})"
