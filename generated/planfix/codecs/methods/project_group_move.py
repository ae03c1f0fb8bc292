"""The client's side of `projectGroup.move`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.project_group_move import ProjectGroupMove, ProjectGroupMoveResponse
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_project_group_move(value: ProjectGroupMove, zone: tzinfo | None) -> str:
    """Write what a `ProjectGroupMove` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<move><projectGroup><id>{id if type(id) is int else xml_int(id, 'id')}</id></projectGroup></move>")
    after_id = given(value.after_id, "after_id")
    out.append(
        f"<after><projectGroup><id>{after_id if type(after_id) is int else xml_int(after_id, 'after_id')}</id></projectGroup></after>"
    )
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_project_group_move_response(node: Node, zone: tzinfo | None) -> ProjectGroupMoveResponse:
    """Read a `ProjectGroupMoveResponse` of its element."""
    id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "projectGroup":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "projectGroup/id")
    return ProjectGroupMoveResponse(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


CODEC = Codec(
    write_project_group_move,
    read_project_group_move_response,
)
