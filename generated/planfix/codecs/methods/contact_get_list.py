"""Codec of `contact.getList`: encodes requests and decodes answers.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo
from functools import partial

from planfix.codecs.types.contact import read_contact
from planfix.enums import ContactField, ContactTarget
from planfix.filters.contact import ContactFilter
from planfix.methods.contact_get_list import ContactGetList, ContactGetListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import write_items, write_objects, xml_int, xml_of, xml_text
from planfix_runtime.codec.filters import write_filter
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.scalars import text_of, text_of_any, text_of_enum, text_of_int
from planfix_runtime.model.validators import bounded
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_contact_get_list(value: ContactGetList, zone: tzinfo | None) -> str:
    """Encode the fields of `ContactGetList`."""
    out: list[str] = []
    if (target := value.target) is not UNSET:
        out.append(
            f"<target>{xml_of(target, 'target', text_of_any(text_of_enum(ContactTarget), text_of_int, text_of))}</target>"
        )
    if (company := value.company) is not UNSET:
        out.append(f"<company>{company if type(company) is int else xml_int(company, 'company')}</company>")
    if (search := value.search) is not UNSET:
        out.append(f"<search>{xml_text(search, 'search')}</search>")
    if (filters := value.filters) is not UNSET:
        out.append(
            "<filters>" + write_objects("filter", filters, "filters", ContactFilter, write_filter, zone) + "</filters>"
        )
    if (fields := value.fields) is not UNSET:
        out.append(
            "<fields>"
            + write_items(
                "field", fields, "fields", partial(xml_of, text=text_of_any(text_of_enum(ContactField), text_of))
            )
            + "</fields>"
        )
    if (page_current := value.page_current) is not UNSET:
        bounded(page_current, "page_current", 0, None)
        out.append(
            f"<pageCurrent>{page_current if type(page_current) is int else xml_int(page_current, 'page_current')}</pageCurrent>"
        )
    if (page_size := value.page_size) is not UNSET:
        bounded(page_size, "page_size", 0, 100)
        out.append(f"<pageSize>{page_size if type(page_size) is int else xml_int(page_size, 'page_size')}</pageSize>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_contact_get_list_response(node: Node, reading: Reading) -> ContactGetListResponse:
    """Decode an answer to `contact.getList`."""
    return read_page(node, ("contacts", "contact"), ("account", "sid", "signature"), read_contact, reading)


CODEC = Codec(
    write_contact_get_list,
    read_contact_get_list_response,
)
