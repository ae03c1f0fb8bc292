"""`contact.get`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TypeAlias

from planfix.enums import ContactField
from planfix.types.contact import Contact
from planfix_runtime.model.enums import as_word
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ContactGet(Request["ContactGetResponse"]):
    """Get a contact or a company.

    Give exactly one of id, userid, general.

    Raises:
        ContactAccessDenied: The caller has no right to do this with contacts. (8001)
        ContactNotFound: The contact does not exist. (8002)

    See https://planfix.com/help/Planfix_API_contact.get
    """

    id: int | None | Unset = UNSET
    """Contact id."""
    userid: int | None | Unset = UNSET
    """Id of the contact where it stands in for a user."""
    general: int | None | Unset = UNSET
    """Contact number, as the product shows it."""
    fields: Sequence[ContactField | str] | Unset = UNSET
    """Fields to answer in addition, by their names on the wire; without it they are left out."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.fields is not UNSET:
            object.__setattr__(self, "fields", as_tuple(self.fields, lambda one: as_word(one, ContactField)))


ContactGetResponse: TypeAlias = Contact


ContactGet.method = Method(
    name="contact.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("8001", "8002"),
    page="https://planfix.com/help/Planfix_API_contact.get",
    codec="planfix.codecs.methods.contact_get",
)
