"""Codec of `user.actionsAdded`: encodes requests and decodes answers.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import ActionType
from planfix.methods.user_actions_added import UserActionsAdded, UserActionsAddedResponse
from planfix_runtime.codec.decoding import new, read_int
from planfix_runtime.codec.encoding import xml_datetime, xml_enum, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_user_actions_added(value: UserActionsAdded, zone: tzinfo | None) -> str:
    """Encode the fields of `UserActionsAdded`."""
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
        out.append(f"<actionType>{xml_enum(action_type, 'action_type', ActionType)}</actionType>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_user_actions_added_response(node: Node, reading: Reading) -> UserActionsAddedResponse:
    """Decode an element as `UserActionsAddedResponse`."""
    count: int | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "count":
            count = read_int(child, unknown, count)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(UserActionsAddedResponse)
    made.count = count
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_user_actions_added,
    read_user_actions_added_response,
)
