"""The server's side of `projectGroup.move`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.project_group_move import ProjectGroupMove, ProjectGroupMoveResponse
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def read_project_group_move(node: Node, zone: tzinfo | None) -> ProjectGroupMove:
    """Read a `ProjectGroupMove` of its element."""
    id: int | None | Unset = UNSET
    after_id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "move":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "projectGroup":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            id = read_int(inner3, unknown)
                        else:
                            unknown.append(inner3)
                else:
                    unknown.append(inner)
        elif tag == "after":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "projectGroup":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            after_id = read_int(inner3, unknown)
                        else:
                            unknown.append(inner3)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "move/projectGroup/id")
    if after_id is None or after_id is UNSET:
        raise missing(node, "after/projectGroup/id")
    return ProjectGroupMove(
        id=id,
        after_id=after_id,
        extra=collect(node, unknown) if unknown else (),
    )


def write_project_group_move_response(value: ProjectGroupMoveResponse, zone: tzinfo | None) -> str:
    """Write what a `ProjectGroupMoveResponse` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<projectGroup><id>{id if type(id) is int else xml_int(id, 'id')}</id></projectGroup>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
