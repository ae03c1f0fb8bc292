"""The server's side of `contact.getList`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo
from functools import partial

from planfix.enums import ContactField, ContactTarget
from planfix.filters.contact import ContactFilter
from planfix.methods.contact_get_list import ContactGetList, ContactGetListResponse
from planfix.server.types.contact import write_contact
from planfix_runtime.codec.decoding import read_int, read_items, read_leaf, read_objects, read_text
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.filters import read_filter
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_tail
from planfix_runtime.model.scalars import parse_enum_int_or_text
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_contact_get_list(node: Node, reading: Reading) -> ContactGetList:
    """Read a `ContactGetList` of its element."""
    target: ContactTarget | int | str | None | Unset = UNSET
    company: int | None | Unset = UNSET
    search: str | Unset = UNSET
    filters: list[ContactFilter] | Unset = UNSET
    fields: list[ContactField | str] | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "target":
            target = read_leaf(child, unknown, parse_enum_int_or_text(ContactTarget), target)
        elif tag == "company":
            company = read_int(child, unknown, company)
        elif tag == "search":
            search = (child.text or "") if search is UNSET and not len(child) else read_text(child, unknown, search)
        elif tag == "filters" and filters is UNSET:
            filters = read_objects(child, unknown, "filter", partial(read_filter, ContactFilter), reading)
        elif tag == "fields" and fields is UNSET:
            fields = read_items(child, unknown, "field", ContactField)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown, page_current)
        elif tag == "pageSize":
            page_size = read_int(child, unknown, page_size)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return ContactGetList(
        target=target,
        company=company,
        search=search,
        filters=filters,
        fields=fields,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_contact_get_list_response(value: ContactGetListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `contact.getList`."""
    return write_page(value, ("contacts", "contact"), write_contact, zone)
