"""The server's side of `action.add`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import TaskStatus
from planfix.methods.action_add import ActionAdd, ActionAddResponse
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
)
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_action_add(node: Node, reading: Reading) -> ActionAdd:
    """Read a `ActionAdd` of its element."""
    description: str | Unset = UNSET
    task_id: int | None | Unset = UNSET
    task_general: int | None | Unset = UNSET
    contact_general: int | None | Unset = UNSET
    task_new_status: TaskStatus | None | Unset = UNSET
    notified_list: list[int] | Unset = UNSET
    is_hidden: bool | None | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    date_time: Moment | None | Unset = UNSET
    analitics: list[AnaliticInput] | Unset = UNSET
    met_action = False
    met_action_task = False
    met_action_contact = False
    met_action_notified_list = False
    met_action_owner = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "action" and not met_action:
            met_action = True
            if child.text or not len(child):
                keep_group(child, unknown)
            children2 = child[:]
            for inner in children2:
                if inner.tail:
                    keep_tail(inner, unknown)
            children2.append(END)
            at2 = 0
            inner = children2[0]
            while inner_tag := inner.tag:
                first = inner
                if inner_tag == "description":
                    description = (
                        (inner.text or "")
                        if description is UNSET and not len(inner)
                        else read_text(inner, unknown, description)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "task" and not met_action_task:
                    met_action_task = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            task_id = read_int(inner3, unknown, task_id)
                        elif inner_tag3 == "general":
                            task_general = read_int(inner3, unknown, task_general)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "contact" and not met_action_contact:
                    met_action_contact = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "general":
                            contact_general = read_int(inner3, unknown, contact_general)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "taskNewStatus":
                    task_new_status = read_str_enum(inner, unknown, TaskStatus, task_new_status)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "notifiedList" and not met_action_notified_list:
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
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "isHidden":
                    is_hidden = read_bool(inner, unknown, is_hidden)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "owner" and not met_action_owner:
                    met_action_owner = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            owner_id = read_int(inner3, unknown, owner_id)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "dateTime":
                    date_time = read_datetime(inner, unknown, reading.zone, date_time)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "analitics" and analitics is UNSET:
                    analitics = read_objects(inner, unknown, "analitic", read_analitic_input, reading)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner is first:
                    unknown.append(inner)
                    inner = children2[at2 := at2 + 1]
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return ActionAdd(
        description=description,
        task_id=task_id,
        task_general=task_general,
        contact_general=contact_general,
        task_new_status=task_new_status,
        notified_list=notified_list,
        is_hidden=is_hidden,
        owner_id=owner_id,
        date_time=date_time,
        analitics=analitics,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_action_add_response(value: ActionAddResponse, zone: tzinfo | None) -> str:
    """Write what a `ActionAddResponse` holds."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<action><id>{id if type(id) is int else xml_int(id, 'id')}</id></action>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
