"""`userGroup.add`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UserGroupAdd(Request["UserGroupAddResponse"]):
    """Create a user group.

    Only administrators may call it.

    Attributes:
        name: Name of the user group.

    Raises:
        UserGroupAccessDenied: The caller has no right to do this with user groups. (5002)
        UserGroupAddFailed: The user group could not be added. (5003)

    See https://planfix.com/help/Planfix_API_userGroup.add
    """

    name: str
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class UserGroupAddResponse:
    """What the server answers to userGroup.add.

    Attributes:
        id: Id of the new user group.
    """

    id: int
    extra: tuple[Extra, ...] = ()


UserGroupAdd.method = Method(
    name="userGroup.add",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=True,
    errors=("5002", "5003"),
    page="https://planfix.com/help/Planfix_API_userGroup.add",
    codec="planfix.codecs.methods.user_group_add",
)
