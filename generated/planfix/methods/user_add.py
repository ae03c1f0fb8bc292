"""`user.add`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo

from planfix.enums import UserRole, UserStatus
from planfix.types.people import Phone, write_phone
from planfix_runtime.checks import as_tuple, given
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int
from planfix_runtime.scalars import text_of_enum
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write, write_int, write_objects, write_text


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UserAdd(Request["UserAddResponse"]):
    """Create a user.

    Only administrators may call it.

    Attributes:
        name: First name.
        mid_name: Middle name.
        last_name: Last name.
        email: Email address that no other user has.
        role: Role in the account; ADMIN or USER.
        status: Whether the user is active.
        post_id: Id of the position.
        phones: Telephone numbers.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        UserEmailTaken: The e-mail address is in use already. (6002)
        UserAddFailed: The user could not be added. (6003)

    See https://planfix.com/help/Planfix_API_user.add
    """

    name: str
    email: str
    mid_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    post_id: int | None | Unset = UNSET
    phones: Sequence[Phone] | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "phones", as_tuple(self.phones))


@dataclasses.dataclass(slots=True)
class UserAddResponse:
    """What the server answers to user.add.

    Attributes:
        id: Id of the new user.
    """

    id: int
    extra: tuple[Extra, ...] = ()


def write_user_add(value: UserAdd, zone: tzinfo | None) -> str:
    """Write what a `UserAdd` holds."""
    out: list[str] = []
    in_user: list[str] = []
    in_user.append(write_text("name", given(value.name, "name"), "name"))
    if value.mid_name is not UNSET:
        in_user.append(write_text("midName", value.mid_name, "mid_name"))
    if value.last_name is not UNSET:
        in_user.append(write_text("lastName", value.last_name, "last_name"))
    in_user.append(write_text("email", given(value.email, "email"), "email"))
    if value.role is not UNSET:
        in_user.append(write("role", value.role, "role", text_of_enum(UserRole)))
    if value.status is not UNSET:
        in_user.append(write("status", value.status, "status", text_of_enum(UserStatus)))
    in_user_post: list[str] = []
    if value.post_id is not UNSET:
        in_user_post.append(write_int("id", value.post_id, "post_id"))
    if in_user_post:
        in_user.append("<post>" + "".join(in_user_post) + "</post>")
    if value.phones is not UNSET:
        in_user.append(
            "<phones>" + write_objects("phone", value.phones, "phones", Phone, write_phone, zone) + "</phones>"
        )
    if in_user:
        out.append("<user>" + "".join(in_user) + "</user>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_user_add_response(node: Node, zone: tzinfo | None) -> UserAddResponse:
    """Read a `UserAddResponse` of its element."""
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
    return UserAddResponse(
        id,
        collect(node, unknown) if unknown else (),
    )


UserAdd.method = Method(
    name="user.add",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=True,
    errors=("6001", "6002", "6003"),
    page="https://planfix.com/help/Planfix_API_user.add",
    write=write_user_add,
    read=read_user_add_response,
)
