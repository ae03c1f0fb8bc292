"""`handbook.getStructure`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.handbook import HandbookStructure, read_handbook_structure
from planfix_runtime.answers import read_single
from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HandbookGetStructure(Request["HandbookGetStructureResponse"]):
    """Get the fields of a directory.

    Attributes:
        id: Id of the directory; handbook.getList lists them.

    See https://planfix.com/help/Planfix_API_handbook.getStructure
    """

    id: int
    extra: tuple[Extra, ...] = ()


HandbookGetStructureResponse: TypeAlias = HandbookStructure


def write_handbook_get_structure(value: HandbookGetStructure, zone: tzinfo | None) -> str:
    """Write what a `HandbookGetStructure` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<handbook><id>{id if type(id) is int else xml_int(id, 'id')}</id></handbook>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_handbook_get_structure_response(node: Node, zone: tzinfo | None) -> HandbookGetStructureResponse:
    """Read an answer to `handbook.getStructure`."""
    return read_single(node, ("handbook",), ("account", "sid", "signature"), read_handbook_structure, zone)


HandbookGetStructure.method = Method(
    name="handbook.getStructure",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_handbook.getStructure",
    write=write_handbook_get_structure,
    read=read_handbook_get_structure_response,
)
