"""`userGroup.update`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UserGroupUpdate(Request["UserGroupUpdateResponse"]):
    """Rename a user group.

    Only administrators may call it.

    Attributes:
        id: User group id.
        name: New name of the user group.

    Raises:
        UserGroupNotFound: The user group does not exist. (5001)
        UserGroupAccessDenied: The caller has no right to do this with user groups. (5002)

    See https://planfix.com/help/Planfix_API_userGroup.update
    """

    id: int
    name: str
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class UserGroupUpdateResponse:
    """What the server answers to userGroup.update.

    Attributes:
        id: Id of the changed user group.
    """

    id: int
    extra: tuple[Extra, ...] = ()


UserGroupUpdate.method = Method(
    name="userGroup.update",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=True,
    errors=("5001", "5002"),
    page="https://planfix.com/help/Planfix_API_userGroup.update",
    codec="planfix.codecs.methods.user_group_update",
)
