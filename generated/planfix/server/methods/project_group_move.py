"""The server's side of `projectGroup.move`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.project_group_move import ProjectGroupMove, ProjectGroupMoveResponse
from planfix_runtime.codec.decoding import read_int, required
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_project_group_move(node: Node, reading: Reading) -> ProjectGroupMove:
    """Read a `ProjectGroupMove` of its element."""
    id: int | None | Unset = UNSET
    after_id: int | None | Unset = UNSET
    met_move = False
    met_move_project_group = False
    met_after = False
    met_after_project_group = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "move" and not met_move:
            met_move = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "projectGroup" and not met_move_project_group:
                    met_move_project_group = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            id = read_int(inner3, unknown, id)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "after" and not met_after:
            met_after = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "projectGroup" and not met_after_project_group:
                    met_after_project_group = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            after_id = read_int(inner3, unknown, after_id)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return ProjectGroupMove(
        id=required(id, node, "move/projectGroup/id", unknown),
        after_id=required(after_id, node, "after/projectGroup/id", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_project_group_move_response(value: ProjectGroupMoveResponse, zone: tzinfo | None) -> str:
    """Write what a `ProjectGroupMoveResponse` holds."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<projectGroup><id>{id if type(id) is int else xml_int(id, 'id')}</id></projectGroup>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
