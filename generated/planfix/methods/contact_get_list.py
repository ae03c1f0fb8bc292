"""`contact.getList`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TypeAlias

from planfix.enums import ContactField, ContactTarget
from planfix.filters.contact import ContactFilter
from planfix.types.contact import Contact
from planfix_runtime.model.enums import as_word
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ContactGetList(Request["ContactGetListResponse"]):
    """List contacts, companies or contact templates.

    Contacts in the list lack mid_name, secondary_emails, group and responsible: call contact.get for these.

    Raises:
        ContactAccessDenied: The caller has no right to do this with contacts. (8001)

    See https://planfix.com/help/Planfix_API_contact.getList
    """

    target: ContactTarget | int | str | None | Unset = UNSET
    """What to list, or the id of a filter from contact.getFilterList; contacts by default."""
    company: int | None | Unset = UNSET
    """Id of the company whose contacts to list; all companies by default."""
    search: str | None | Unset = UNSET
    """Text to find in first name, last name or e-mail address."""
    filters: Sequence[ContactFilter] | Unset = UNSET
    """Complex filters."""
    fields: Sequence[ContactField | str] | Unset = UNSET
    """Fields to answer in addition, by their names on the wire; without it they are left out."""
    page_current: int | None | Unset = UNSET
    """Number of the page, from 1; 0 asks only how many records there are. At least 0."""
    page_size: int | None | Unset = UNSET
    """Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.target is not UNSET:
            object.__setattr__(self, "target", as_word(self.target, ContactTarget))
        if self.filters is not UNSET:
            object.__setattr__(self, "filters", as_tuple(self.filters))
        if self.fields is not UNSET:
            object.__setattr__(self, "fields", as_tuple(self.fields, lambda one: as_word(one, ContactField)))


ContactGetListResponse: TypeAlias = Page[Contact]


ContactGetList.method = Method(
    name="contact.getList",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("8001",),
    page="https://planfix.com/help/Planfix_API_contact.getList",
    codec="planfix.codecs.methods.contact_get_list",
)
