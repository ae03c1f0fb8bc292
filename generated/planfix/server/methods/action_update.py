"""The server's side of `action.update`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import TaskStatus
from planfix.methods.action_update import ActionUpdate, ActionUpdateResponse
from planfix.server.types.analitic_data import read_analitic_input
from planfix.types.analitic_data import AnaliticInput
from planfix_runtime.codec.decoding import (
    read_bool,
    read_datetime,
    read_int,
    read_items,
    read_objects,
    read_str_enum,
    read_text,
    required,
)
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_action_update(node: Node, reading: Reading) -> ActionUpdate:
    """Read a `ActionUpdate` of its element."""
    id: int | None | Unset = UNSET
    description: str | Unset = UNSET
    task_new_status: TaskStatus | None | Unset = UNSET
    notified_list: list[int] | Unset = UNSET
    is_hidden: bool | None | Unset = UNSET
    date_time: Moment | None | Unset = UNSET
    analitics: list[AnaliticInput] | Unset = UNSET
    deleted_analitics: list[int] | Unset = UNSET
    met_action = False
    met_action_notified_list = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "action" and not met_action:
            met_action = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                elif inner_tag == "description":
                    description = (
                        (inner.text or "")
                        if description is UNSET and not len(inner)
                        else read_text(inner, unknown, description)
                    )
                elif inner_tag == "taskNewStatus":
                    task_new_status = read_str_enum(inner, unknown, TaskStatus, task_new_status)
                elif inner_tag == "notifiedList" and not met_action_notified_list:
                    met_action_notified_list = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "user" and notified_list is UNSET:
                            notified_list = read_items(inner3, unknown, "id", parse_int)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                elif inner_tag == "isHidden":
                    is_hidden = read_bool(inner, unknown, is_hidden)
                elif inner_tag == "dateTime":
                    date_time = read_datetime(inner, unknown, reading.zone, date_time)
                elif inner_tag == "analitics" and analitics is UNSET:
                    analitics = read_objects(inner, unknown, "analitic", read_analitic_input, reading)
                elif inner_tag == "deletedAnalitics" and deleted_analitics is UNSET:
                    deleted_analitics = read_items(inner, unknown, "key", parse_int)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return ActionUpdate(
        id=required(id, node, "action/id", unknown),
        description=description,
        task_new_status=task_new_status,
        notified_list=notified_list,
        is_hidden=is_hidden,
        date_time=date_time,
        analitics=analitics,
        deleted_analitics=deleted_analitics,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_action_update_response(value: ActionUpdateResponse, zone: tzinfo | None) -> str:
    """Write what a `ActionUpdateResponse` holds."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<action><id>{id if type(id) is int else xml_int(id, 'id')}</id></action>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
