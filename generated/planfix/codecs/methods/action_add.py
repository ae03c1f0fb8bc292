"""Codec of `action.add`: encodes requests and decodes answers.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.analitic_data import write_analitic_input
from planfix.enums import TaskStatus
from planfix.methods.action_add import ActionAdd, ActionAddResponse
from planfix.types.analitic_data import AnaliticInput
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import (
    write_ints,
    write_objects,
    xml_bool,
    xml_datetime,
    xml_enum,
    xml_int,
    xml_text,
)
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_exactly_one
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_action_add(value: ActionAdd, zone: tzinfo | None) -> str:
    """Encode the fields of `ActionAdd`."""
    check_exactly_one(value, ("task_id", "task_general"), "contact_general")
    out: list[str] = []
    in_action: list[str] = []
    if (description := value.description) is not UNSET:
        in_action.append(f"<description>{xml_text(description, 'description')}</description>")
    in_action_task: list[str] = []
    if (task_id := value.task_id) is not UNSET:
        in_action_task.append(f"<id>{task_id if type(task_id) is int else xml_int(task_id, 'task_id')}</id>")
    if (task_general := value.task_general) is not UNSET:
        in_action_task.append(
            f"<general>{task_general if type(task_general) is int else xml_int(task_general, 'task_general')}</general>"
        )
    if in_action_task:
        in_action.append(f"<task>{''.join(in_action_task)}</task>")
    if (contact_general := value.contact_general) is not UNSET:
        in_action.append(
            f"<contact><general>{contact_general if type(contact_general) is int else xml_int(contact_general, 'contact_general')}</general></contact>"
        )
    if (task_new_status := value.task_new_status) is not UNSET:
        in_action.append(f"<taskNewStatus>{xml_enum(task_new_status, 'task_new_status', TaskStatus)}</taskNewStatus>")
    if (notified_list := value.notified_list) is not UNSET:
        in_action.append(
            "<notifiedList><user>" + write_ints("id", notified_list, "notified_list") + "</user></notifiedList>"
        )
    if (is_hidden := value.is_hidden) is not UNSET:
        in_action.append(
            f"<isHidden>{'1' if is_hidden is True else '0' if is_hidden is False else xml_bool(is_hidden, 'is_hidden')}</isHidden>"
        )
    if (owner_id := value.owner_id) is not UNSET:
        in_action.append(
            f"<owner><id>{owner_id if type(owner_id) is int else xml_int(owner_id, 'owner_id')}</id></owner>"
        )
    if (date_time := value.date_time) is not UNSET:
        in_action.append(f"<dateTime>{xml_datetime(date_time, 'date_time', zone)}</dateTime>")
    if (analitics := value.analitics) is not UNSET:
        in_action.append(
            "<analitics>"
            + write_objects("analitic", analitics, "analitics", AnaliticInput, write_analitic_input, zone)
            + "</analitics>"
        )
    if in_action:
        out.append(f"<action>{''.join(in_action)}</action>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_action_add_response(node: Node, reading: Reading) -> ActionAddResponse:
    """Decode an element as `ActionAddResponse`."""
    id: int | None | Unset = UNSET
    met_action = False
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
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(ActionAddResponse)
    made.id = required(id, node, "action/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_action_add,
    read_action_add_response,
)
