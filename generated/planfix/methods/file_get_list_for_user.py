"""`file.getListForUser`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.file import File, read_file
from planfix_runtime.answers import read_page
from planfix_runtime.checks import bounded, given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class FileGetListForUser(Request["FileGetListForUserResponse"]):
    """List the files that a user has uploaded.

    Administrators may ask about any user, others about themselves only. Sizes are in kilobytes.

    Attributes:
        user_id: Id of the user; user.getList lists them.
        page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
        page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        UserNotFound: The user does not exist. (6004)
        FileAccessDenied: The caller has no right to do this with files. (9001)

    See https://planfix.com/help/Planfix_API_file.getListForUser
    """

    user_id: int
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


FileGetListForUserResponse: TypeAlias = Page[File]


def write_file_get_list_for_user(value: FileGetListForUser, zone: tzinfo | None) -> str:
    """Write what a `FileGetListForUser` holds."""
    out: list[str] = []
    user_id = given(value.user_id, "user_id")
    out.append(f"<user><id>{user_id if type(user_id) is int else xml_int(user_id, 'user_id')}</id></user>")
    if (page_current := value.page_current) is not UNSET:
        bounded(page_current, "page_current", 0, None)
        out.append(
            f"<pageCurrent>{page_current if type(page_current) is int else xml_int(page_current, 'page_current')}</pageCurrent>"
        )
    if (page_size := value.page_size) is not UNSET:
        bounded(page_size, "page_size", 0, 100)
        out.append(f"<pageSize>{page_size if type(page_size) is int else xml_int(page_size, 'page_size')}</pageSize>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_file_get_list_for_user_response(node: Node, zone: tzinfo | None) -> FileGetListForUserResponse:
    """Read an answer to `file.getListForUser`."""
    return read_page(node, ("files", "file"), ("account", "sid", "signature"), read_file, zone)


FileGetListForUser.method = Method(
    name="file.getListForUser",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("6001", "6004", "9001"),
    page="https://planfix.com/help/Planfix_API_file.getListForUser",
    write=write_file_get_list_for_user,
    read=read_file_get_list_for_user_response,
)
