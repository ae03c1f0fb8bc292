"""Codec of `projectGroup.update`: encodes requests and decodes answers.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.project_group_update import ProjectGroupUpdate, ProjectGroupUpdateResponse
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import xml_int, xml_text
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_project_group_update(value: ProjectGroupUpdate, zone: tzinfo | None) -> str:
    """Encode the fields of `ProjectGroupUpdate`."""
    out: list[str] = []
    in_project_group: list[str] = []
    id = given(value.id, "id")
    in_project_group.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    name = given(value.name, "name")
    in_project_group.append(f"<name>{xml_text(name, 'name')}</name>")
    if in_project_group:
        out.append(f"<projectGroup>{''.join(in_project_group)}</projectGroup>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_project_group_update_response(node: Node, reading: Reading) -> ProjectGroupUpdateResponse:
    """Decode an element as `ProjectGroupUpdateResponse`."""
    id: int | None | Unset = UNSET
    met_project_group = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "projectGroup" and not met_project_group:
            met_project_group = True
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
    made = new(ProjectGroupUpdateResponse)
    made.id = required(id, node, "projectGroup/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_project_group_update,
    read_project_group_update_response,
)
