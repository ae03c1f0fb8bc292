"""`contact.delete`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ContactDelete(Request["ContactDeleteResponse"]):
    """Delete a contact, given the right to do so.

    Give exactly one of id, userid, general.

    Raises:
        ContactAccessDenied: The caller has no right to do this with contacts. (8001)
        ContactNotFound: The contact does not exist. (8002)

    See https://planfix.com/help/Planfix_API_contact.delete
    """

    id: int | None | Unset = UNSET
    """Contact id."""
    userid: int | None | Unset = UNSET
    """Id of the contact where it stands in for a user."""
    general: int | None | Unset = UNSET
    """Contact number, as the product shows it."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ContactDeleteResponse(Value):
    """What the server answers to contact.delete."""

    id: int
    """Id of the deleted contact."""
    userid: int | None | Unset = UNSET
    """Id of the deleted contact where it stood in for a user."""
    general: int | None | Unset = UNSET
    """Number of the deleted contact."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ContactDelete.method = Method(
    name="contact.delete",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("8001", "8002"),
    page="https://planfix.com/help/Planfix_API_contact.delete",
    codec="planfix.codecs.methods.contact_delete",
)
