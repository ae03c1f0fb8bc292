"""`contact.getGroupList`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
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
class ContactGetGroupList(Request["ContactGetGroupListResponse"]):
    """List the contact groups.

    See https://planfix.com/help/Planfix_API_contact.getGroupList
    """

    extra: tuple[Extra, ...] = ()


ContactGetGroupListResponse: TypeAlias = Page[GroupRef]


def write_contact_get_group_list(value: ContactGetGroupList, zone: tzinfo | None) -> str:
    """Write what a `ContactGetGroupList` holds."""
    out: list[str] = []
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_contact_get_group_list_response(node: Node, zone: tzinfo | None) -> ContactGetGroupListResponse:
    """Read an answer to `contact.getGroupList`."""
    return read_page(node, ("contactGroups", "group"), ("account", "sid", "signature"), read_group_ref, zone)


ContactGetGroupList.method = Method(
    name="contact.getGroupList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_contact.getGroupList",
    write=write_contact_get_group_list,
    read=read_contact_get_group_list_response,
)
