"""`contact.updateUserInfo`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix.enums import UserStatus
from planfix_runtime.model.content import FileBody
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, Value
from planfix_runtime.secrets import Confidential


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ContactUpdateUserInfo(Confidential, Request["ContactUpdateUserInfoResponse"]):
    """Change how a contact logs in and is notified.

    Give exactly one of id, userid, general. Only administrators may call it.

    Raises:
        ContactAccessDenied: The caller has no right to do this with contacts. (8001)
        ContactNotFound: The contact does not exist. (8002)
        ContactNotActivated: The contact has not followed the invitation to Planfix yet. (8005)
        ContactWithoutAccess: The contact has no access to Planfix. (8006)
        ContactLoginTaken: The e-mail address for the login is in use already. (8007)
        ContactPasswordRefused: The password cannot be set before the contact has followed the invitation to
            Planfix. (8008)
        ContactLoginUpdateFailed: The contact's login data could not be updated. (8009)
        ContactEmailInvalid: The e-mail address is not valid. (8010)

    See https://planfix.com/help/Planfix_API_contact.updateUserInfo
    """

    id: int | None | Unset = UNSET
    """Contact id."""
    userid: int | None | Unset = UNSET
    """Id of the contact where it stands in for a user."""
    general: int | None | Unset = UNSET
    """Contact number, as the product shows it."""
    password: str | None | Unset = dataclasses.field(default=UNSET, repr=False)
    """New password."""
    status: UserStatus | None | Unset = UNSET
    """Whether the login is active."""
    email: str | None | Unset = UNSET
    """E-mail address to log in with."""
    jabber: str | None | Unset = UNSET
    """Jabber account for notifications."""
    notify_by_email: bool | None | Unset = UNSET
    """Whether to notify by e-mail; needs an e-mail address."""
    notify_by_jabber: bool | None | Unset = UNSET
    """Whether to notify by Jabber; needs a Jabber account."""
    notify_by_planfix: bool | None | Unset = UNSET
    """Whether to notify within Planfix."""
    pic: bytes | FileBody | None | Unset = UNSET
    """Picture."""
    extra: tuple[Extra, ...] = dataclasses.field(default=(), repr=False)
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ContactUpdateUserInfoResponse(Value):
    """What the server answers to contact.updateUserInfo."""

    id: int
    """Id of the changed contact."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ContactUpdateUserInfo.method = Method(
    name="contact.updateUserInfo",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=True,
    errors=("8001", "8002", "8005", "8006", "8007", "8008", "8009", "8010"),
    page="https://planfix.com/help/Planfix_API_contact.updateUserInfo",
    codec="planfix.codecs.methods.contact_update_user_info",
)
