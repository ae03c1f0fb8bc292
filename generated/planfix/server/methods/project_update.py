"""The server's side of `project.update`.

Generated from schema/methods/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import ProjectStatus
from planfix.methods.project_update import ProjectUpdate, ProjectUpdateResponse
from planfix.server.types.custom_data import read_custom_value_input
from planfix.types.custom_data import CustomValueInput
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


def read_project_update(node: Node, reading: Reading) -> ProjectUpdate:
    """Read a `ProjectUpdate` of its element."""
    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    client_id: int | None | Unset = UNSET
    status: ProjectStatus | None | Unset = UNSET
    hidden: bool | None | Unset = UNSET
    has_end_date: bool | None | Unset = UNSET
    end_date: Moment | None | Unset = UNSET
    group_id: int | None | Unset = UNSET
    parent_id: int | None | Unset = UNSET
    auditors: list[int] | Unset = UNSET
    managers: list[int] | Unset = UNSET
    workers: list[int] | Unset = UNSET
    members: list[int] | Unset = UNSET
    custom_data: list[CustomValueInput] | Unset = UNSET
    met_project = False
    met_project_owner = False
    met_project_client = False
    met_project_group = False
    met_project_parent = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "project" and not met_project:
            met_project = True
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
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "general":
                    general = read_int(inner, unknown, general)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "title":
                    title = (
                        (inner.text or "") if title is UNSET and not len(inner) else read_text(inner, unknown, title)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "description":
                    description = (
                        (inner.text or "")
                        if description is UNSET and not len(inner)
                        else read_text(inner, unknown, description)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "owner" and not met_project_owner:
                    met_project_owner = True
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
                if inner_tag == "client" and not met_project_client:
                    met_project_client = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            client_id = read_int(inner3, unknown, client_id)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "status":
                    status = read_str_enum(inner, unknown, ProjectStatus, status)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "hidden":
                    hidden = read_bool(inner, unknown, hidden)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "hasEndDate":
                    has_end_date = read_bool(inner, unknown, has_end_date)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "endDate":
                    end_date = read_datetime(inner, unknown, reading.zone, end_date)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "group" and not met_project_group:
                    met_project_group = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            group_id = read_int(inner3, unknown, group_id)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "parent" and not met_project_parent:
                    met_project_parent = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            parent_id = read_int(inner3, unknown, parent_id)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "auditors" and auditors is UNSET:
                    auditors = read_items(inner, unknown, "id", parse_int)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "managers" and managers is UNSET:
                    managers = read_items(inner, unknown, "id", parse_int)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "workers" and workers is UNSET:
                    workers = read_items(inner, unknown, "id", parse_int)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "members" and members is UNSET:
                    members = read_items(inner, unknown, "id", parse_int)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "customData" and custom_data is UNSET:
                    custom_data = read_objects(inner, unknown, "customValue", read_custom_value_input, reading)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner is first:
                    unknown.append(inner)
                    inner = children2[at2 := at2 + 1]
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return ProjectUpdate(
        id=id,
        general=general,
        title=title,
        description=description,
        owner_id=owner_id,
        client_id=client_id,
        status=status,
        hidden=hidden,
        has_end_date=has_end_date,
        end_date=end_date,
        group_id=group_id,
        parent_id=parent_id,
        auditors=auditors,
        managers=managers,
        workers=workers,
        members=members,
        custom_data=custom_data,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_project_update_response(value: ProjectUpdateResponse, zone: tzinfo | None) -> str:
    """Write what a `ProjectUpdateResponse` holds."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<project><id>{id if type(id) is int else xml_int(id, 'id')}</id></project>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
