"""`user.actionsAdded`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt

from planfix.enums import ActionType
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.moment import to_moment
from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserActionsAdded(Request["UserActionsAddedResponse"]):
    """Count the comments and other actions that a user added in a period.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        UserNotFound: The user does not exist. (6004)

    See https://planfix.com/help/Planfix_API_user.actionsAdded
    """

    user_id: int
    """User id."""
    period_begin: dt.datetime | dt.date
    """Begin of the period."""
    period_end: dt.datetime | dt.date
    """End of the period."""
    action_type: ActionType | None | Unset = UNSET
    """Only actions of this type; all types when left out."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "period_begin", to_moment(self.period_begin))
        object.__setattr__(self, "period_end", to_moment(self.period_end))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class UserActionsAddedResponse(Value):
    """What the server answers to user.actionsAdded."""

    count: int | None | Unset = UNSET
    """Number of actions."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


UserActionsAdded.method = Method(
    name="user.actionsAdded",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("6001", "6004"),
    page="https://planfix.com/help/Planfix_API_user.actionsAdded",
    codec="planfix.codecs.methods.user_actions_added",
)
