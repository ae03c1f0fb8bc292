"""`userGroup.add`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserGroupAdd(Request["UserGroupAddResponse"]):
    """Create a user group.

    Only administrators may call it.

    Raises:
        UserGroupAccessDenied: The caller has no right to do this with user groups. (5002)
        UserGroupAddFailed: The user group could not be added. (5003)

    See https://planfix.com/help/Planfix_API_userGroup.add
    """

    name: str
    """Name of the user group."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class UserGroupAddResponse(Value):
    """What the server answers to userGroup.add."""

    id: int
    """Id of the new user group."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


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
