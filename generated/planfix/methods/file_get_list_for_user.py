"""`file.getListForUser`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.file import File
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FileGetListForUser(Request["FileGetListForUserResponse"]):
    """List the files that a user has uploaded.

    Administrators may ask about any user, others about themselves only. Sizes are in kilobytes.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        UserNotFound: The user does not exist. (6004)
        FileAccessDenied: The caller has no right to do this with files. (9001)

    See https://planfix.com/help/Planfix_API_file.getListForUser
    """

    user_id: int
    """Id of the user; user.getList lists them."""
    page_current: int | None | Unset = UNSET
    """Number of the page, from 1; 0 asks only how many records there are. At least 0."""
    page_size: int | None | Unset = UNSET
    """Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


FileGetListForUserResponse: TypeAlias = Page[File]


FileGetListForUser.method = Method(
    name="file.getListForUser",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("6001", "6004", "9001"),
    page="https://planfix.com/help/Planfix_API_file.getListForUser",
    codec="planfix.codecs.methods.file_get_list_for_user",
)
