# SPDX-License-Identifier: Apache-2.0
"""Declarations to the API: which functions are phases, of what kind and direction parameters are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from .direction import Argument, Exceptions, directions, load_exceptions
from .harvest_facts import Facts, OperatorFacts, ParamFacts, load_facts
from .ir import Api, CType, Direction, Enum, Function, Kind, Operator, Param
from .parser import Header, LeftOut, Prototype

PHASE1_SUFFIX = "GetWorkspaceSize"
_PHASE1_TAIL = ("uint64_t*", "aclOpExecutor**")
_PHASE2 = ("void*", "uint64_t", "aclOpExecutor*", "aclrtStream")
_STATUS = "aclnnStatus"

_HANDLES: dict[str, Kind] = {
    "aclTensor*": "tensor",
    "aclTensorList*": "tensor_list",
    "aclScalar*": "scalar",
    "aclScalarList*": "scalar_list",
    "aclIntArray*": "int_array",
    "aclFloatArray*": "float_array",
    "aclBoolArray*": "bool_array",
    "char*": "string",
}
_VALUES: dict[str, Kind] = {
    "aclDataType": "dtype",
    "bool": "bool",
    "_Bool": "bool",
    "float": "float",
    "double": "float",
}
_INTEGERS = re.compile(
    r"u?int(?:8|16|32|64)_t|s?size_t|u?intptr_t|ptrdiff_t"
    r"|(?:(?:un)?signed )?(?:char|short|int|long|long long)(?: int)?|(?:un)?signed"
)


@dataclass(slots=True)
class Assembly:
    """The API of a set of headers, and what is said about it in the report."""

    api: Api
    left_out: list[LeftOut] = field(default_factory=list)
    repeated: list[LeftOut] = field(default_factory=list)


def bare(type_: str) -> str:
    """Strip a type of ``const`` and of the blanks around ``*``."""
    text = " ".join(re.sub(r"\bconst\b", " ", type_).split())
    return re.sub(r"\s*\*\s*", "*", text)


def kind_of(type_: str, enums: frozenset[str] = frozenset()) -> Kind:
    """Kind of a parameter, from its C type."""
    text = bare(type_)
    if text in _HANDLES:
        return _HANDLES[text]
    if text in _VALUES:
        return _VALUES[text]
    if _INTEGERS.fullmatch(text) or text in enums:
        return "int"
    return "other"


def library_of(prototype: Prototype) -> str:
    """Library of a prototype of ours, which is its directory; others' directories mean nothing."""
    match = re.fullmatch(r"(\w+)/aclnnop/[^/]+", prototype.header)
    return match[1] if match and prototype.releases else ""


def is_optional(name: str) -> bool:
    """Whether the name says that NULL is allowed."""
    return re.search(r"(?:Optional|OptionalRef|_optional)$", name) is not None


def assemble(
    headers: Sequence[Header], exceptions: Exceptions | None = None, facts: Facts | None = None
) -> Assembly:
    """Put the declarations of all headers together; what does not fit is named in the result."""
    left_out = [entry for header in headers for entry in header.left_out]
    repeated: list[LeftOut] = []
    prototypes = _unique_functions(headers, left_out, repeated)
    enums = _unique_enums(headers, left_out, repeated)
    types = _unique_types(headers, left_out, repeated)
    generated = frozenset(header.name for header in headers if header.generated)
    sorter = _Sorter(
        prototypes,
        frozenset(name for enum in enums for name in (enum.name, f"enum {enum.tag}")),
        load_exceptions() if exceptions is None else exceptions,
        load_facts() if facts is None else facts,
        generated,
        left_out,
    )
    functions, operators = sorter.sort()
    api = Api(tuple(enums), tuple(types), tuple(functions), tuple(operators))
    return Assembly(api, left_out, repeated)


def _unique_functions(
    headers: Sequence[Header], left_out: list[LeftOut], repeated: list[LeftOut]
) -> dict[str, Prototype]:
    found: dict[str, Prototype] = {}
    for header in headers:
        for prototype in header.functions:
            first = found.setdefault(prototype.name, prototype)
            if first is prototype:
                continue
            if first.abi == prototype.abi:
                note = f"same as in {first.header}"
                repeated.append(LeftOut(header.name, prototype.line, f"function {prototype.name}", note))
            else:
                note = f"differs from {first.header}, which is used"
                left_out.append(LeftOut(header.name, prototype.line, f"function {prototype.name}", note))
    return found


def _unique_enums(headers: Sequence[Header], left_out: list[LeftOut], repeated: list[LeftOut]) -> list[Enum]:
    found: list[Enum] = []
    members: dict[str, Enum] = {}
    for enum in (enum for header in headers for enum in header.enums):
        clashes = [members[m.name] for m in enum.members if m.name in members]
        clashes += [other for other in found if enum.name and other.name == enum.name]
        if not clashes:
            found.append(enum)
            members.update((member.name, enum) for member in enum.members)
            continue
        first = clashes[0]
        same = first.name == enum.name and first.members == enum.members
        note = f"same as in {first.header}" if same else f"clashes with {first.header}, which is used"
        (repeated if same else left_out).append(LeftOut(enum.header, 1, f"enum {enum.name}", note))
    return found


def _unique_types(headers: Sequence[Header], left_out: list[LeftOut], repeated: list[LeftOut]) -> list[CType]:
    found: dict[str, CType] = {}
    result = []
    for item in (item for header in headers for item in header.types):
        first = found.setdefault(item.name, item)
        if first is item:
            result.append(item)
            continue
        same = first.text == item.text
        note = f"same as in {first.header}" if same else f"differs from {first.header}, which is used"
        (repeated if same else left_out).append(LeftOut(item.header, 1, f"type {item.name}", note))
    return result


@dataclass(slots=True)
class _Sorter:
    """Divides prototypes into operators and one-phase functions."""

    prototypes: dict[str, Prototype]
    enums: frozenset[str]
    exceptions: Exceptions
    facts: Facts
    generated: frozenset[str]
    left_out: list[LeftOut]

    def sort(self) -> tuple[list[Function], list[Operator]]:
        operators: dict[str, Operator] = {}
        phases: set[str] = set()
        for prototype in self.prototypes.values():
            operator = self._operator(prototype)
            if operator is not None:
                operators[operator.name] = operator
                phases |= {operator.phase1, operator.phase2}
        functions = [self._function(p) for p in self.prototypes.values() if p.name not in phases]
        return functions, list(operators.values())

    def _operator(self, phase1: Prototype) -> Operator | None:
        """Make the operator whose first phase this is."""
        if not phase1.name.endswith(PHASE1_SUFFIX) or tuple(map(bare, _types(phase1)[-2:])) != _PHASE1_TAIL:
            return None
        name = phase1.name.removesuffix(PHASE1_SUFFIX)
        phase2 = self.prototypes.get(name) or self.prototypes.get(name.removesuffix("Tensor"))
        if phase2 is None:
            self._refuse(phase1, "no second phase is declared")
            return None
        if tuple(map(bare, _types(phase2))) != _PHASE2:
            self._refuse(phase1, f"second phase {phase2.name} does not have the usual parameters")
            return None
        if (phase1.ret, phase2.ret) != (_STATUS, _STATUS):
            self._refuse(phase1, f"a phase does not return {_STATUS}")
            return None
        arguments = [Argument(n, t, kind_of(t, self.enums)) for n, t in phase1.params[:-2]]
        unknown = [argument.type for argument in arguments if argument.kind == "other"]
        if unknown:
            self._refuse(phase1, f"parameter type not supported: {', '.join(unknown)}")
            return None
        generated = phase1.header in self.generated
        found = directions(name, arguments, self.exceptions, generated=generated)
        facts = self.facts.get(name, OperatorFacts())
        return Operator(
            name,
            phase1.name,
            phase2.name,
            tuple(_param(a, d, facts.params.get(a.name)) for a, d in zip(arguments, found, strict=True)),
            phase1.header,
            phase2.deprecated or phase1.deprecated,
            library_of(phase1),
            phase1.releases,
            phase1.documented,
            facts.products,
        )

    def _refuse(self, phase1: Prototype, reason: str) -> None:
        what = f"operator {phase1.name.removesuffix(PHASE1_SUFFIX)}"
        reason += "; its functions are bound one by one"
        self.left_out.append(LeftOut(phase1.header, phase1.line, what, reason))

    def _function(self, prototype: Prototype) -> Function:
        params = tuple(
            Param(name, type_, kind_of(type_, self.enums), optional=is_optional(name))
            for name, type_ in prototype.params
        )
        return Function(
            prototype.name,
            prototype.ret,
            params,
            prototype.header,
            prototype.deprecated,
            library_of(prototype),
            prototype.releases,
            prototype.documented,
        )


def _param(argument: Argument, direction: Direction, facts: ParamFacts | None) -> Param:
    facts = facts or ParamFacts()
    optional = facts.optional or is_optional(argument.name)
    return Param(
        argument.name, argument.type, argument.kind, direction, optional, facts.dtypes, facts.formats, facts.rank
    )


def _types(prototype: Prototype) -> tuple[str, ...]:
    return tuple(type_ for _, type_ in prototype.params)
