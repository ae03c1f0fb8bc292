"""`contact.updateUserInfo`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo

from planfix.enums import UserStatus
from planfix_runtime.checks import check_exactly_one
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.file_body import FileBody
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int
from planfix_runtime.scalars import text_of_base64, text_of_enum
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write, write_bool, write_int, write_secret, write_text


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ContactUpdateUserInfo(Request["ContactUpdateUserInfoResponse"]):
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
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class ContactUpdateUserInfoResponse:
    """What the server answers to contact.updateUserInfo.

    Attributes:
        id: Id of the changed contact.
    """

    id: int
    extra: tuple[Extra, ...] = ()


def write_contact_update_user_info(value: ContactUpdateUserInfo, zone: tzinfo | None) -> str:
    """Write what a `ContactUpdateUserInfo` holds."""
    check_exactly_one(value, "id", "userid", "general")
    out: list[str] = []
    in_contact: list[str] = []
    if value.id is not UNSET:
        in_contact.append(write_int("id", value.id, "id"))
    if value.userid is not UNSET:
        in_contact.append(write_int("userid", value.userid, "userid"))
    if value.general is not UNSET:
        in_contact.append(write_int("general", value.general, "general"))
    in_contact_user: list[str] = []
    if value.password is not UNSET:
        in_contact_user.append(write_secret("password", value.password, "password"))
    if value.status is not UNSET:
        in_contact_user.append(write("status", value.status, "status", text_of_enum(UserStatus)))
    if value.email is not UNSET:
        in_contact_user.append(write_text("email", value.email, "email"))
    if value.jabber is not UNSET:
        in_contact_user.append(write_text("jabber", value.jabber, "jabber"))
    if value.notify_by_email is not UNSET:
        in_contact_user.append(write_bool("notifyByEmail", value.notify_by_email, "notify_by_email"))
    if value.notify_by_jabber is not UNSET:
        in_contact_user.append(write_bool("notifyByJabber", value.notify_by_jabber, "notify_by_jabber"))
    if value.notify_by_planfix is not UNSET:
        in_contact_user.append(write_bool("notifyByPlanfix", value.notify_by_planfix, "notify_by_planfix"))
    if value.pic is not UNSET:
        in_contact_user.append(write("pic", value.pic, "pic", text_of_base64))
    if in_contact_user:
        in_contact.append("<user>" + "".join(in_contact_user) + "</user>")
    if in_contact:
        out.append("<contact>" + "".join(in_contact) + "</contact>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_contact_update_user_info_response(node: Node, zone: tzinfo | None) -> ContactUpdateUserInfoResponse:
    """Read a `ContactUpdateUserInfoResponse` of its element."""
    id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "contact":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "contact/id")
    return ContactUpdateUserInfoResponse(
        id,
        collect(node, unknown) if unknown else (),
    )


ContactUpdateUserInfo.method = Method(
    name="contact.updateUserInfo",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=True,
    errors=("8001", "8002", "8005", "8006", "8007", "8008", "8009", "8010"),
    page="https://planfix.com/help/Planfix_API_contact.updateUserInfo",
    write=write_contact_update_user_info,
    read=read_contact_update_user_info_response,
)
