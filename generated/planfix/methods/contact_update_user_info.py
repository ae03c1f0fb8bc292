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
from planfix_runtime.masking import Confidential
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int
from planfix_runtime.scalars import text_of_base64
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_bool, xml_int, xml_of, xml_secret, xml_str_enum, xml_text


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
    if (id := value.id) is not UNSET:
        in_contact.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (userid := value.userid) is not UNSET:
        in_contact.append(f"<userid>{userid if type(userid) is int else xml_int(userid, 'userid')}</userid>")
    if (general := value.general) is not UNSET:
        in_contact.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    in_contact_user: list[str] = []
    if (password := value.password) is not UNSET:
        in_contact_user.append(f"<password>{xml_secret(password, 'password')}</password>")
    if (status := value.status) is not UNSET:
        in_contact_user.append(f"<status>{xml_str_enum(status, 'status', UserStatus)}</status>")
    if (email := value.email) is not UNSET:
        in_contact_user.append(f"<email>{xml_text(email, 'email')}</email>")
    if (jabber := value.jabber) is not UNSET:
        in_contact_user.append(f"<jabber>{xml_text(jabber, 'jabber')}</jabber>")
    if (notify_by_email := value.notify_by_email) is not UNSET:
        in_contact_user.append(f"<notifyByEmail>{xml_bool(notify_by_email, 'notify_by_email')}</notifyByEmail>")
    if (notify_by_jabber := value.notify_by_jabber) is not UNSET:
        in_contact_user.append(f"<notifyByJabber>{xml_bool(notify_by_jabber, 'notify_by_jabber')}</notifyByJabber>")
    if (notify_by_planfix := value.notify_by_planfix) is not UNSET:
        in_contact_user.append(f"<notifyByPlanfix>{xml_bool(notify_by_planfix, 'notify_by_planfix')}</notifyByPlanfix>")
    if (pic := value.pic) is not UNSET:
        in_contact_user.append(f"<pic>{xml_of(pic, 'pic', text_of_base64)}</pic>")
    if in_contact_user:
        in_contact.append(f"<user>{''.join(in_contact_user)}</user>")
    if in_contact:
        out.append(f"<contact>{''.join(in_contact)}</contact>")
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
