"""`handbook.getGroupList`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.people import GroupRef, read_group_ref
from planfix_runtime.answers import read_page
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HandbookGetGroupList(Request["HandbookGetGroupListResponse"]):
    """List the groups of directories.

    See https://planfix.com/help/Planfix_API_handbook.getGroupList
    """

    extra: tuple[Extra, ...] = ()


HandbookGetGroupListResponse: TypeAlias = Page[GroupRef]


def write_handbook_get_group_list(value: HandbookGetGroupList, zone: tzinfo | None) -> str:
    """Write what a `HandbookGetGroupList` holds."""
    out: list[str] = []
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_handbook_get_group_list_response(node: Node, zone: tzinfo | None) -> HandbookGetGroupListResponse:
    """Read an answer to `handbook.getGroupList`."""
    return read_page(node, ("handbookGroups", "group"), ("account", "sid", "signature"), read_group_ref, zone)


HandbookGetGroupList.method = Method(
    name="handbook.getGroupList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_handbook.getGroupList",
    write=write_handbook_get_group_list,
    read=read_handbook_get_group_list_response,
)
