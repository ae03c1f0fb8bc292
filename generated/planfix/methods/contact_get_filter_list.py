"""`contact.getFilterList`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.contact import SavedFilter, read_saved_filter
from planfix_runtime.answers import read_page
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ContactGetFilterList(Request["ContactGetFilterListResponse"]):
    """List the contact filters that the caller may use as the target of contact.getList.

    See https://planfix.com/help/Planfix_API_contact.getFilterList
    """

    extra: tuple[Extra, ...] = ()


ContactGetFilterListResponse: TypeAlias = Page[SavedFilter]


def write_contact_get_filter_list(value: ContactGetFilterList, zone: tzinfo | None) -> str:
    """Write what a `ContactGetFilterList` holds."""
    out: list[str] = []
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_contact_get_filter_list_response(node: Node, zone: tzinfo | None) -> ContactGetFilterListResponse:
    """Read an answer to `contact.getFilterList`."""
    return read_page(
        node, ("contactFilterList", "contactFilter"), ("account", "sid", "signature"), read_saved_filter, zone
    )


ContactGetFilterList.method = Method(
    name="contact.getFilterList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_contact.getFilterList",
    write=write_contact_get_filter_list,
    read=read_contact_get_filter_list_response,
)
