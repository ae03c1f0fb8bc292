"""The server's side of `user.actionsAdded`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import ActionType
from planfix.methods.user_actions_added import UserActionsAdded, UserActionsAddedResponse
from planfix_runtime.codec.decoding import read_datetime, read_int, read_str_enum, required
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_user_actions_added(node: Node, reading: Reading) -> UserActionsAdded:
    """Read a `UserActionsAdded` of its element."""
    user_id: int | None | Unset = UNSET
    period_begin: Moment | None | Unset = UNSET
    period_end: Moment | None | Unset = UNSET
    action_type: ActionType | None | Unset = UNSET
    met_user = False
    met_period = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "user" and not met_user:
            met_user = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    user_id = read_int(inner, unknown, user_id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "period" and not met_period:
            met_period = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "begin":
                    period_begin = read_datetime(inner, unknown, reading.zone, period_begin)
                elif inner_tag == "end":
                    period_end = read_datetime(inner, unknown, reading.zone, period_end)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "actionType":
            action_type = read_str_enum(child, unknown, ActionType, action_type)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return UserActionsAdded(
        user_id=required(user_id, node, "user/id", unknown),
        period_begin=required(period_begin, node, "period/begin", unknown),
        period_end=required(period_end, node, "period/end", unknown),
        action_type=action_type,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_user_actions_added_response(value: UserActionsAddedResponse, zone: tzinfo | None) -> str:
    """Write what a `UserActionsAddedResponse` holds."""
    out: list[str] = []
    if (count := value.count) is not UNSET:
        out.append(f"<count>{count if type(count) is int else xml_int(count, 'count')}</count>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
