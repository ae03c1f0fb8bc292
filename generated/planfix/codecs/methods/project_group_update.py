"""The client's side of `projectGroup.update`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.project_group_update import ProjectGroupUpdate, ProjectGroupUpdateResponse
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import xml_int, xml_text
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_project_group_update(value: ProjectGroupUpdate, zone: tzinfo | None) -> str:
    """Write what a `ProjectGroupUpdate` holds."""
    out: list[str] = []
    in_project_group: list[str] = []
    id = given(value.id, "id")
    in_project_group.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    name = given(value.name, "name")
    in_project_group.append(f"<name>{xml_text(name, 'name')}</name>")
    if in_project_group:
        out.append(f"<projectGroup>{''.join(in_project_group)}</projectGroup>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_project_group_update_response(node: Node, zone: tzinfo | None) -> ProjectGroupUpdateResponse:
    """Read a `ProjectGroupUpdateResponse` of its element."""
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
    return ProjectGroupUpdateResponse(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


CODEC = Codec(
    write_project_group_update,
    read_project_group_update_response,
)
