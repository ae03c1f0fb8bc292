"""`contact.getList`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo
from functools import partial
from typing import TypeAlias

from planfix.enums import ContactField, ContactTarget
from planfix.filters.contact import ContactFilter
from planfix.types.contact import Contact, read_contact
from planfix_runtime.answers import read_page
from planfix_runtime.checks import as_tuple, bounded
from planfix_runtime.extra import Extra, restore
from planfix_runtime.filters import write_filter
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.scalars import text_of, text_of_any, text_of_enum, text_of_int
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write_items, write_objects, xml_int, xml_of, xml_str_enum, xml_text


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ContactGetList(Request["ContactGetListResponse"]):
    """List contacts, companies or contact templates.

    Contacts in the list lack mid_name, secondary_emails, site, group and responsible: call contact.get for these.

    Attributes:
        target: What to list, or the id of a filter from contact.getFilterList; contacts by default.
        company: Id of the company whose contacts to list; all companies by default.
        search: Text to find in first name, last name or e-mail address.
        filters: Complex filters.
        fields: Fields to answer in addition; without it they are left out.
        page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
        page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

    Raises:
        ContactAccessDenied: The caller has no right to do this with contacts. (8001)

    See https://planfix.com/help/Planfix_API_contact.getList
    """

    target: ContactTarget | int | str | None | Unset = UNSET
    company: int | None | Unset = UNSET
    search: str | None | Unset = UNSET
    filters: Sequence[ContactFilter] | Unset = UNSET
    fields: Sequence[ContactField] | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "filters", as_tuple(self.filters))
        object.__setattr__(self, "fields", as_tuple(self.fields))


ContactGetListResponse: TypeAlias = Page[Contact]


def write_contact_get_list(value: ContactGetList, zone: tzinfo | None) -> str:
    """Write what a `ContactGetList` holds."""
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
            "<fields>" + write_items("field", fields, "fields", partial(xml_str_enum, kind=ContactField)) + "</fields>"
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
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_contact_get_list_response(node: Node, zone: tzinfo | None) -> ContactGetListResponse:
    """Read an answer to `contact.getList`."""
    return read_page(node, ("contacts", "contact"), ("account", "sid", "signature"), read_contact, zone)


ContactGetList.method = Method(
    name="contact.getList",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("8001",),
    page="https://planfix.com/help/Planfix_API_contact.getList",
    write=write_contact_get_list,
    read=read_contact_get_list_response,
)
