"""`user.actionsAdded`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from datetime import tzinfo

from planfix.enums import ActionType
from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import read_int
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_datetime, xml_int, xml_str_enum


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


def write_user_actions_added(value: UserActionsAdded, zone: tzinfo | None) -> str:
    """Write what a `UserActionsAdded` holds."""
    out: list[str] = []
    user_id = given(value.user_id, "user_id")
    out.append(f"<user><id>{user_id if type(user_id) is int else xml_int(user_id, 'user_id')}</id></user>")
    in_period: list[str] = []
    period_begin = given(value.period_begin, "period_begin")
    in_period.append(f"<begin>{xml_datetime(period_begin, 'period_begin', zone)}</begin>")
    period_end = given(value.period_end, "period_end")
    in_period.append(f"<end>{xml_datetime(period_end, 'period_end', zone)}</end>")
    if in_period:
        out.append(f"<period>{''.join(in_period)}</period>")
    if (action_type := value.action_type) is not UNSET:
        out.append(f"<actionType>{xml_str_enum(action_type, 'action_type', ActionType)}</actionType>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_user_actions_added_response(node: Node, zone: tzinfo | None) -> UserActionsAddedResponse:
    """Read a `UserActionsAddedResponse` of its element."""
    count: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "count":
            count = read_int(child, unknown)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    return UserActionsAddedResponse(
        count,
        collect(node, unknown) if unknown else (),
    )


UserActionsAdded.method = Method(
    name="user.actionsAdded",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("6001", "6004"),
    page="https://planfix.com/help/Planfix_API_user.actionsAdded",
    write=write_user_actions_added,
    read=read_user_actions_added_response,
)
