"""`contact.updateUserInfo`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix.enums import UserStatus
from planfix_runtime.model.content import FileBody
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.secrets import Confidential


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ContactUpdateUserInfo(Confidential, Request["ContactUpdateUserInfoResponse"]):
    """Change how a contact logs in and is notified.

    Give exactly one of id, userid, general. Only administrators may call it.

    Attributes:
        id: Contact id.
        userid: Id of the contact where it stands in for a user.
        general: Contact number, as the product shows it.
        password: New password.
        status: Whether the login is active.
        email: E-mail address to log in with.
        jabber: Jabber account for notifications.
        notify_by_email: Whether to notify by e-mail; needs an e-mail address.
        notify_by_jabber: Whether to notify by Jabber; needs a Jabber account.
        notify_by_planfix: Whether to notify within Planfix.
        pic: Picture.

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
    userid: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    password: str | None | Unset = dataclasses.field(default=UNSET, repr=False)
    status: UserStatus | None | Unset = UNSET
    email: str | None | Unset = UNSET
    jabber: str | None | Unset = UNSET
    notify_by_email: bool | None | Unset = UNSET
    notify_by_jabber: bool | None | Unset = UNSET
    notify_by_planfix: bool | None | Unset = UNSET
    pic: bytes | FileBody | None | Unset = UNSET
    extra: tuple[Extra, ...] = dataclasses.field(default=(), repr=False)


@dataclasses.dataclass(slots=True)
class ContactUpdateUserInfoResponse:
    """What the server answers to contact.updateUserInfo.

    Attributes:
        id: Id of the changed contact.
    """

    id: int
    extra: tuple[Extra, ...] = ()


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
