"""`action.get`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.action import Action
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionGet(Request["ActionGetResponse"]):
    """Get one comment.

    Raises:
        ActionAccessDenied: The caller has no right to do this with comments. (4001)
        ActionNotFound: The comment does not exist. (4002)
        ActionHidden: The caller has no access to the comment. (4008)

    See https://planfix.com/help/Planfix_API_action.get
    """

    id: int
    """Id of the comment."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ActionGetResponse: TypeAlias = Action


ActionGet.method = Method(
    name="action.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("4001", "4002", "4008"),
    page="https://planfix.com/help/Planfix_API_action.get",
    codec="planfix.codecs.methods.action_get",
)
