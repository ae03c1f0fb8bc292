"""`user.actionsAdded`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt

from planfix.enums import ActionType
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.unset import UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class UserActionsAdded(Request["UserActionsAddedResponse"]):
    """Count the comments and other actions that a user added in a period.

    Attributes:
        user_id: User id.
        period_begin: Begin of the period.
        period_end: End of the period.
        action_type: Only actions of this type; all types when left out.

    Raises:
        UserAccessDenied: The caller has no right to do this with users. (6001)
        UserNotFound: The user does not exist. (6004)

    See https://planfix.com/help/Planfix_API_user.actionsAdded
    """

    user_id: int
    period_begin: dt.datetime | dt.date
    period_end: dt.datetime | dt.date
    action_type: ActionType | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class UserActionsAddedResponse:
    """What the server answers to user.actionsAdded.

    Attributes:
        count: Number of actions.
    """

    count: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


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
