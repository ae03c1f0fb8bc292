"""`action.delete`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionDelete(Request["ActionDeleteResponse"]):
    """Delete a comment.

    A comment that changed the status of its task cannot be deleted.

    Raises:
        ActionAccessDenied: The caller has no right to do this with comments. (4001)
        ActionNotFound: The comment does not exist. (4002)
        ActionHidden: The caller has no access to the comment. (4008)

    See https://planfix.com/help/Planfix_API_action.delete
    """

    id: int
    """Id of the comment."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ActionDeleteResponse(Value):
    """What the server answers to action.delete."""

    id: int
    """Id of the deleted comment."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ActionDelete.method = Method(
    name="action.delete",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("4001", "4002", "4008"),
    page="https://planfix.com/help/Planfix_API_action.delete",
    codec="planfix.codecs.methods.action_delete",
)
