"""The server's side of `action.add`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
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
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import END, Node


def read_action_add(node: Node, zone: tzinfo | None) -> ActionAdd:
    """Read a `ActionAdd` of its element."""
    description: str | Unset = UNSET
    task_id: int | None | Unset = UNSET
    task_general: int | None | Unset = UNSET
    contact_general: int | None | Unset = UNSET
    task_new_status: TaskStatus | None | Unset = UNSET
    notified_list: list[int] | Unset = UNSET
    is_hidden: bool | None | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    date_time: dt.datetime | dt.date | None | Unset = UNSET
    analitics: list[AnaliticInput] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "action":
            if not len(child):
                unknown.append(child)
            rest2 = iter(child[:])
            inner = next(rest2, END)
            while inner_tag := inner.tag:
                first = inner
                if inner_tag == "description":
                    description = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "task":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            task_id = read_int(inner3, unknown)
                        elif inner_tag3 == "general":
                            task_general = read_int(inner3, unknown)
                        else:
                            unknown.append(inner3)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "contact":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "general":
                            contact_general = read_int(inner3, unknown)
                        else:
                            unknown.append(inner3)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "taskNewStatus":
                    task_new_status = read_str_enum(inner, unknown, TaskStatus)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "notifiedList":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "user":
                            notified_list = read_items(inner3, unknown, "id", parse_int)
                        else:
                            unknown.append(inner3)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "isHidden":
                    is_hidden = read_bool(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "owner":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            owner_id = read_int(inner3, unknown)
                        else:
                            unknown.append(inner3)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "dateTime":
                    date_time = read_datetime(inner, unknown, zone)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "analitics":
                    analitics = read_objects(inner, unknown, "analitic", read_analitic_input, zone)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner is first:
                    unknown.append(inner)
                    inner = next(rest2, END)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
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
        extra=collect(node, unknown) if unknown else (),
    )


def write_action_add_response(value: ActionAddResponse, zone: tzinfo | None) -> str:
    """Write what a `ActionAddResponse` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<action><id>{id if type(id) is int else xml_int(id, 'id')}</id></action>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
