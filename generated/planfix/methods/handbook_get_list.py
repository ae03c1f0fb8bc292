"""`handbook.getList`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.handbook import Handbook, read_handbook
from planfix_runtime.answers import read_page
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HandbookGetList(Request["HandbookGetListResponse"]):
    """List the directories.

    Attributes:
        group_id: Id of a group of directories; handbook.getGroupList lists them.

    See https://planfix.com/help/Planfix_API_handbook.getList
    """

    group_id: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


HandbookGetListResponse: TypeAlias = Page[Handbook]


def write_handbook_get_list(value: HandbookGetList, zone: tzinfo | None) -> str:
    """Write what a `HandbookGetList` holds."""
    out: list[str] = []
    if (group_id := value.group_id) is not UNSET:
        out.append(f"<group><id>{group_id if type(group_id) is int else xml_int(group_id, 'group_id')}</id></group>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_handbook_get_list_response(node: Node, zone: tzinfo | None) -> HandbookGetListResponse:
    """Read an answer to `handbook.getList`."""
    return read_page(node, ("handbooks", "handbook"), ("account", "sid", "signature"), read_handbook, zone)


HandbookGetList.method = Method(
    name="handbook.getList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_handbook.getList",
    write=write_handbook_get_list,
    read=read_handbook_get_list_response,
)
