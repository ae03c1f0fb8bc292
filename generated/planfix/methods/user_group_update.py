"""`userGroup.update`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserGroupUpdate(Request["UserGroupUpdateResponse"]):
    """Rename a user group.

    Only administrators may call it.

    Raises:
        UserGroupNotFound: The user group does not exist. (5001)
        UserGroupAccessDenied: The caller has no right to do this with user groups. (5002)

    See https://planfix.com/help/Planfix_API_userGroup.update
    """

    id: int
    """User group id."""
    name: str
    """New name of the user group."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class UserGroupUpdateResponse(Value):
    """What the server answers to userGroup.update."""

    id: int
    """Id of the changed user group."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


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
