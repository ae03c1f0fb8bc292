"""Codec of `project.add`: encodes requests and decodes answers.

Generated from schema/methods/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.custom_data import write_custom_value_input
from planfix.enums import ProjectStatus
from planfix.methods.project_add import ProjectAdd, ProjectAddResponse
from planfix.types.custom_data import CustomValueInput
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


def write_project_add(value: ProjectAdd, zone: tzinfo | None) -> str:
    """Encode the fields of `ProjectAdd`."""
    out: list[str] = []
    in_project: list[str] = []
    title = given(value.title, "title")
    in_project.append(f"<title>{xml_text(title, 'title')}</title>")
    if (description := value.description) is not UNSET:
        in_project.append(f"<description>{xml_text(description, 'description')}</description>")
    if (owner_id := value.owner_id) is not UNSET:
        in_project.append(
            f"<owner><id>{owner_id if type(owner_id) is int else xml_int(owner_id, 'owner_id')}</id></owner>"
        )
    if (client_id := value.client_id) is not UNSET:
        in_project.append(
            f"<client><id>{client_id if type(client_id) is int else xml_int(client_id, 'client_id')}</id></client>"
        )
    if (status := value.status) is not UNSET:
        in_project.append(f"<status>{xml_enum(status, 'status', ProjectStatus)}</status>")
    if (hidden := value.hidden) is not UNSET:
        in_project.append(
            f"<hidden>{'1' if hidden is True else '0' if hidden is False else xml_bool(hidden, 'hidden')}</hidden>"
        )
    if (has_end_date := value.has_end_date) is not UNSET:
        in_project.append(
            f"<hasEndDate>{'1' if has_end_date is True else '0' if has_end_date is False else xml_bool(has_end_date, 'has_end_date')}</hasEndDate>"
        )
    if (end_date := value.end_date) is not UNSET:
        in_project.append(f"<endDate>{xml_datetime(end_date, 'end_date', zone)}</endDate>")
    if (group_id := value.group_id) is not UNSET:
        in_project.append(
            f"<group><id>{group_id if type(group_id) is int else xml_int(group_id, 'group_id')}</id></group>"
        )
    if (parent_id := value.parent_id) is not UNSET:
        in_project.append(
            f"<parent><id>{parent_id if type(parent_id) is int else xml_int(parent_id, 'parent_id')}</id></parent>"
        )
    if (auditors := value.auditors) is not UNSET:
        in_project.append("<auditors>" + write_ints("id", auditors, "auditors") + "</auditors>")
    if (managers := value.managers) is not UNSET:
        in_project.append("<managers>" + write_ints("id", managers, "managers") + "</managers>")
    if (workers := value.workers) is not UNSET:
        in_project.append("<workers>" + write_ints("id", workers, "workers") + "</workers>")
    if (custom_data := value.custom_data) is not UNSET:
        in_project.append(
            "<customData>"
            + write_objects("customValue", custom_data, "custom_data", CustomValueInput, write_custom_value_input, zone)
            + "</customData>"
        )
    if in_project:
        out.append(f"<project>{''.join(in_project)}</project>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_project_add_response(node: Node, reading: Reading) -> ProjectAddResponse:
    """Decode an element as `ProjectAddResponse`."""
    id: int | None | Unset = UNSET
    met_project = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "project" and not met_project:
            met_project = True
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
    made = new(ProjectAddResponse)
    made.id = required(id, node, "project/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_project_add,
    read_project_add_response,
)
