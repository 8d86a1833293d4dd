# SPDX-License-Identifier: Apache-2.0
"""The intermediate representation: what the headers say, in typed form."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import Any, Literal, get_args

Kind = Literal[
    "tensor", "tensor_list", "scalar", "scalar_list", "int_array", "float_array", "bool_array",
    "string", "dtype", "bool", "int", "float", "other",
]  # fmt: skip
Direction = Literal["in", "out", "inout"]

KINDS: tuple[Kind, ...] = get_args(Kind)
#: Kinds that are passed as a pointer to a record of ``acp.h``.
RECORD_KINDS: dict[str, str] = {
    "tensor": "acp_tensor",
    "tensor_list": "acp_tensor_list",
    "scalar": "acp_scalar",
    "scalar_list": "acp_scalar_list",
    "int_array": "acp_int_array",
    "float_array": "acp_float_array",
    "bool_array": "acp_bool_array",
}


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of a C function.

    ``dtypes``, ``formats`` (without their prefix ``ACL_``, ``ACL_FORMAT_``) and ``rank`` ("1-8") are what is
    documented, over all products; empty where that is not known.
    """

    name: str
    type: str
    kind: Kind
    direction: Direction = "in"
    optional: bool = False
    dtypes: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    rank: str = ""


@dataclass(frozen=True, slots=True)
class Function:
    """A function that is called as it is, without a second phase."""

    name: str
    ret: str
    params: tuple[Param, ...]
    header: str
    deprecated: str | None = None
    library: str = ""
    releases: tuple[str, ...] = ()
    documented: bool = False


@dataclass(frozen=True, slots=True)
class Operator:
    """A pair of phases; ``params`` are those of phase 1 less the workspace size and the executor.

    ``library`` is the directory of ``headers/`` that it comes from, ``releases`` are those that it was seen in,
    and ``documented`` says that its prototype is known from documents alone. ``products`` are those that are
    documented to support it.
    """

    name: str
    phase1: str
    phase2: str
    params: tuple[Param, ...]
    header: str
    deprecated: str | None = None
    library: str = ""
    releases: tuple[str, ...] = ()
    documented: bool = False
    products: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EnumMember:
    """One member of an enumeration."""

    name: str
    value: int


@dataclass(frozen=True, slots=True)
class Enum:
    """An enumeration.

    ``name`` is its typedef, else its tag, and empty for one that has neither.
    """

    name: str
    members: tuple[EnumMember, ...]
    header: str
    tag: str
    typedef: bool

    @property
    def text(self) -> str:
        """C text without the closing semicolon."""
        members = ", ".join(f"{member.name} = {member.value}" for member in self.members)
        head = f"enum {self.tag} {{ {members} }}" if self.tag else f"enum {{ {members} }}"
        return f"typedef {head} {self.name}" if self.typedef else head


@dataclass(frozen=True, slots=True)
class CType:
    """A structure, union or typedef, as C text without the closing semicolon."""

    name: str
    text: str
    header: str


@dataclass(frozen=True, slots=True)
class Api:
    """Everything that a set of headers declares."""

    enums: tuple[Enum, ...]
    types: tuple[CType, ...]
    functions: tuple[Function, ...]
    operators: tuple[Operator, ...]

    def to_json(self) -> str:
        """Serialise, with one function or type per line so that differences stay readable."""
        parts = ['{"SPDX-License-Identifier": "Apache-2.0"']
        for field in dataclasses.fields(self):
            items = [json.dumps(_plain(item), ensure_ascii=False) for item in getattr(self, field.name)]
            parts.append(f' "{field.name}": [' + ",".join(f"\n  {item}" for item in items) + "\n ]")
        return ",\n".join(parts) + "\n}\n"

    @staticmethod
    def from_json(text: str) -> Api:
        """Read back what :meth:`to_json` wrote."""
        data = json.loads(text)
        return Api(
            enums=tuple(Enum(**{**e, "members": tuple(EnumMember(**m) for m in e["members"])}) for e in data["enums"]),
            types=tuple(CType(**t) for t in data["types"]),
            functions=tuple(Function(**_with_params(f)) for f in data["functions"]),
            operators=tuple(Operator(**_with_params(o)) for o in data["operators"]),
        )


#: Fields that are left out of the JSON where they are empty: most are, for most parameters.
_SPARSE = ("library", "releases", "documented", "products", "dtypes", "formats", "rank")


def _plain(item: Any) -> dict[str, Any]:
    return dataclasses.asdict(item, dict_factory=_without_empty)


def _without_empty(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return {name: value for name, value in pairs if value or name not in _SPARSE}


def _with_params(item: dict[str, Any]) -> dict[str, Any]:
    return {**_with_tuples(item), "params": tuple(Param(**_with_tuples(p)) for p in item["params"])}


def _with_tuples(item: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in item.items()}
