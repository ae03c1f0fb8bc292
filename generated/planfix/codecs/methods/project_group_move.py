"""Codec of `projectGroup.move`: encodes requests and decodes answers.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.project_group_move import ProjectGroupMove, ProjectGroupMoveResponse
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_project_group_move(value: ProjectGroupMove, zone: tzinfo | None) -> str:
    """Encode the fields of `ProjectGroupMove`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<move><projectGroup><id>{id if type(id) is int else xml_int(id, 'id')}</id></projectGroup></move>")
    after_id = given(value.after_id, "after_id")
    out.append(
        f"<after><projectGroup><id>{after_id if type(after_id) is int else xml_int(after_id, 'after_id')}</id></projectGroup></after>"
    )
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_project_group_move_response(node: Node, reading: Reading) -> ProjectGroupMoveResponse:
    """Decode an element as `ProjectGroupMoveResponse`."""
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
    made = new(ProjectGroupMoveResponse)
    made.id = required(id, node, "projectGroup/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_project_group_move,
    read_project_group_move_response,
)
