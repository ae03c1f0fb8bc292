"""The server's side of `user.actionsAdded`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo

from planfix.enums import ActionType
from planfix.methods.user_actions_added import UserActionsAdded, UserActionsAddedResponse
from planfix_runtime.codec.decoding import missing, read_datetime, read_int, read_str_enum
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_user_actions_added(node: Node, zone: tzinfo | None) -> UserActionsAdded:
    """Read a `UserActionsAdded` of its element."""
    user_id: int | None | Unset = UNSET
    period_begin: dt.datetime | dt.date | None | Unset = UNSET
    period_end: dt.datetime | dt.date | None | Unset = UNSET
    action_type: ActionType | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "user":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    user_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "period":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "begin":
                    period_begin = read_datetime(inner, unknown, zone)
                elif inner_tag == "end":
                    period_end = read_datetime(inner, unknown, zone)
                else:
                    unknown.append(inner)
        elif tag == "actionType":
            action_type = read_str_enum(child, unknown, ActionType)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if user_id is None or user_id is UNSET:
        raise missing(node, "user/id")
    if period_begin is None or period_begin is UNSET:
        raise missing(node, "period/begin")
    if period_end is None or period_end is UNSET:
        raise missing(node, "period/end")
    return UserActionsAdded(
        user_id=user_id,
        period_begin=period_begin,
        period_end=period_end,
        action_type=action_type,
        extra=collect(node, unknown) if unknown else (),
    )


def write_user_actions_added_response(value: UserActionsAddedResponse, zone: tzinfo | None) -> str:
    """Write what a `UserActionsAddedResponse` holds."""
    out: list[str] = []
    if (count := value.count) is not UNSET:
        out.append(f"<count>{count if type(count) is int else xml_int(count, 'count')}</count>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
