"""`contact.delete`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.unset import UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ContactDelete(Request["ContactDeleteResponse"]):
    """Delete a contact, given the right to do so.

    Give exactly one of id, userid, general.

    Attributes:
        id: Contact id.
        userid: Id of the contact where it stands in for a user.
        general: Contact number, as the product shows it.

    Raises:
        ContactAccessDenied: The caller has no right to do this with contacts. (8001)
        ContactNotFound: The contact does not exist. (8002)

    See https://planfix.com/help/Planfix_API_contact.delete
    """

    id: int | None | Unset = UNSET
    userid: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class ContactDeleteResponse:
    """What the server answers to contact.delete.

    Attributes:
        id: Id of the deleted contact.
        userid: Id of the deleted contact where it stood in for a user.
        general: Number of the deleted contact.
    """

    id: int
    userid: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


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
