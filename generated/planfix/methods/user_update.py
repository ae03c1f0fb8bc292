"""`user.update`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from datetime import tzinfo

from planfix.enums import Sex, UserRole, UserStatus
from planfix.types.people import Phone, write_phone
from planfix_runtime.checks import as_tuple, given
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.file_body import FileBody
from planfix_runtime.masking import Confidential
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int
from planfix_runtime.scalars import text_of_base64
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import (
    write_objects,
    xml_bool,
    xml_datetime,
    xml_int,
    xml_of,
    xml_secret,
    xml_str_enum,
    xml_text,
)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UserUpdate(Confidential, Request["UserUpdateResponse"]):
    """Change a user's profile.

    Only administrators may change role, status, is_invisible_out_of_group and is_blind_out_of_group.

    Attributes:
        id: User id.
        name: First name.
        mid_name: Middle name.
        last_name: Last name.
        email: Email address that no other user has.
        role: Role in the account; only administrators may change it.
        status: Whether the user is active; only administrators may change it.
        password: New password.
        birthdate: Date of birth.
        sex: Sex.
        phones: Telephone numbers.
        is_invisible_out_of_group: Whether the user sees only members of the user's own groups; only
            administrators may change it.
        is_blind_out_of_group: Whether only members of the user's own groups see the user; only administrators may
            change it.
        user_pic: New picture as the bytes of an image file.
        post_id: Id of the position.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        UserEmailTaken: The e-mail address is in use already. (6002)
        UserNotFound: The user does not exist. (6004)
        UserUpdateFailed: The user could not be updated. (6005)

    See https://planfix.com/help/Planfix_API_user.update
    """

    id: int
    name: str | None | Unset = UNSET
    mid_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    password: str | None | Unset = dataclasses.field(default=UNSET, repr=False)
    birthdate: dt.datetime | dt.date | None | Unset = UNSET
    sex: Sex | None | Unset = UNSET
    phones: Sequence[Phone] | Unset = UNSET
    is_invisible_out_of_group: bool | None | Unset = UNSET
    is_blind_out_of_group: bool | None | Unset = UNSET
    user_pic: bytes | FileBody | None | Unset = UNSET
    post_id: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "phones", as_tuple(self.phones))


@dataclasses.dataclass(slots=True)
class UserUpdateResponse:
    """What the server answers to user.update.

    Attributes:
        id: Id of the changed user.
    """

    id: int
    extra: tuple[Extra, ...] = ()


def write_user_update(value: UserUpdate, zone: tzinfo | None) -> str:
    """Write what a `UserUpdate` holds."""
    out: list[str] = []
    in_user: list[str] = []
    id = given(value.id, "id")
    in_user.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        in_user.append(f"<name>{xml_text(name, 'name')}</name>")
    if (mid_name := value.mid_name) is not UNSET:
        in_user.append(f"<midName>{xml_text(mid_name, 'mid_name')}</midName>")
    if (last_name := value.last_name) is not UNSET:
        in_user.append(f"<lastName>{xml_text(last_name, 'last_name')}</lastName>")
    if (email := value.email) is not UNSET:
        in_user.append(f"<email>{xml_text(email, 'email')}</email>")
    if (role := value.role) is not UNSET:
        in_user.append(f"<role>{xml_str_enum(role, 'role', UserRole)}</role>")
    if (status := value.status) is not UNSET:
        in_user.append(f"<status>{xml_str_enum(status, 'status', UserStatus)}</status>")
    if (password := value.password) is not UNSET:
        in_user.append(f"<password>{xml_secret(password, 'password')}</password>")
    if (birthdate := value.birthdate) is not UNSET:
        in_user.append(f"<birthdate>{xml_datetime(birthdate, 'birthdate', zone)}</birthdate>")
    if (sex := value.sex) is not UNSET:
        in_user.append(f"<sex>{xml_str_enum(sex, 'sex', Sex)}</sex>")
    if (phones := value.phones) is not UNSET:
        in_user.append("<phones>" + write_objects("phone", phones, "phones", Phone, write_phone, zone) + "</phones>")
    if (is_invisible_out_of_group := value.is_invisible_out_of_group) is not UNSET:
        in_user.append(
            f"<isInvisibleOutOfGroup>{xml_bool(is_invisible_out_of_group, 'is_invisible_out_of_group')}</isInvisibleOutOfGroup>"
        )
    if (is_blind_out_of_group := value.is_blind_out_of_group) is not UNSET:
        in_user.append(
            f"<isBlindOutOfGroup>{xml_bool(is_blind_out_of_group, 'is_blind_out_of_group')}</isBlindOutOfGroup>"
        )
    if (user_pic := value.user_pic) is not UNSET:
        in_user.append(f"<userPic>{xml_of(user_pic, 'user_pic', text_of_base64)}</userPic>")
    if (post_id := value.post_id) is not UNSET:
        in_user.append(f"<post><id>{post_id if type(post_id) is int else xml_int(post_id, 'post_id')}</id></post>")
    if in_user:
        out.append(f"<user>{''.join(in_user)}</user>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_user_update_response(node: Node, zone: tzinfo | None) -> UserUpdateResponse:
    """Read a `UserUpdateResponse` of its element."""
    id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "user":
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
        raise missing(node, "user/id")
    return UserUpdateResponse(
        id,
        collect(node, unknown) if unknown else (),
    )


UserUpdate.method = Method(
    name="user.update",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("6001", "6002", "6004", "6005"),
    page="https://planfix.com/help/Planfix_API_user.update",
    write=write_user_update,
    read=read_user_update_response,
)
