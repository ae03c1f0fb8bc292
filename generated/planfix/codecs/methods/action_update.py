"""Codec of `action.update`: encodes requests and decodes answers.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.analitic_data import write_analitic_input
from planfix.enums import TaskStatus
from planfix.methods.action_update import ActionUpdate, ActionUpdateResponse
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
from planfix_runtime.model.validators import given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_action_update(value: ActionUpdate, zone: tzinfo | None) -> str:
    """Encode the fields of `ActionUpdate`."""
    out: list[str] = []
    in_action: list[str] = []
    id = given(value.id, "id")
    in_action.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (description := value.description) is not UNSET:
        in_action.append(f"<description>{xml_text(description, 'description')}</description>")
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
    if (date_time := value.date_time) is not UNSET:
        in_action.append(f"<dateTime>{xml_datetime(date_time, 'date_time', zone)}</dateTime>")
    if (analitics := value.analitics) is not UNSET:
        in_action.append(
            "<analitics>"
            + write_objects("analitic", analitics, "analitics", AnaliticInput, write_analitic_input, zone)
            + "</analitics>"
        )
    if (deleted_analitics := value.deleted_analitics) is not UNSET:
        in_action.append(
            "<deletedAnalitics>" + write_ints("key", deleted_analitics, "deleted_analitics") + "</deletedAnalitics>"
        )
    if in_action:
        out.append(f"<action>{''.join(in_action)}</action>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_action_update_response(node: Node, reading: Reading) -> ActionUpdateResponse:
    """Decode an element as `ActionUpdateResponse`."""
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
    made = new(ActionUpdateResponse)
    made.id = required(id, node, "action/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_action_update,
    read_action_update_response,
)
