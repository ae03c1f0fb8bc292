"""The server's side of `project.update`.

Generated from schema/methods/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
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
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import END, Node


def read_project_update(node: Node, zone: tzinfo | None) -> ProjectUpdate:
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
    end_date: dt.datetime | dt.date | None | Unset = UNSET
    group_id: int | None | Unset = UNSET
    parent_id: int | None | Unset = UNSET
    auditors: list[int] | Unset = UNSET
    managers: list[int] | Unset = UNSET
    workers: list[int] | Unset = UNSET
    members: list[int] | Unset = UNSET
    custom_data: list[CustomValueInput] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "project":
            if not len(child):
                unknown.append(child)
            rest2 = iter(child[:])
            inner = next(rest2, END)
            while inner_tag := inner.tag:
                first = inner
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "general":
                    general = read_int(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "title":
                    title = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "description":
                    description = (inner.text or "") if not len(inner) else read_text(inner, unknown)
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
                if inner_tag == "client":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            client_id = read_int(inner3, unknown)
                        else:
                            unknown.append(inner3)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "status":
                    status = read_str_enum(inner, unknown, ProjectStatus)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "hidden":
                    hidden = read_bool(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "hasEndDate":
                    has_end_date = read_bool(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "endDate":
                    end_date = read_datetime(inner, unknown, zone)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "group":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            group_id = read_int(inner3, unknown)
                        else:
                            unknown.append(inner3)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "parent":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            parent_id = read_int(inner3, unknown)
                        else:
                            unknown.append(inner3)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "auditors":
                    auditors = read_items(inner, unknown, "id", parse_int)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "managers":
                    managers = read_items(inner, unknown, "id", parse_int)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "workers":
                    workers = read_items(inner, unknown, "id", parse_int)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "members":
                    members = read_items(inner, unknown, "id", parse_int)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "customData":
                    custom_data = read_objects(inner, unknown, "customValue", read_custom_value_input, zone)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner is first:
                    unknown.append(inner)
                    inner = next(rest2, END)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
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
        extra=collect(node, unknown) if unknown else (),
    )


def write_project_update_response(value: ProjectUpdateResponse, zone: tzinfo | None) -> str:
    """Write what a `ProjectUpdateResponse` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<project><id>{id if type(id) is int else xml_int(id, 'id')}</id></project>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
