"""The server's side of `projectGroup.update`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.project_group_update import ProjectGroupUpdate, ProjectGroupUpdateResponse
from planfix_runtime.codec.decoding import read_int, read_text, required
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_project_group_update(node: Node, reading: Reading) -> ProjectGroupUpdate:
    """Read a `ProjectGroupUpdate` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
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
                elif inner_tag == "name":
                    name = (inner.text or "") if name is UNSET and not len(inner) else read_text(inner, unknown, name)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return ProjectGroupUpdate(
        id=required(id, node, "projectGroup/id", unknown),
        name=required(name, node, "projectGroup/name", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_project_group_update_response(value: ProjectGroupUpdateResponse, zone: tzinfo | None) -> str:
    """Write what a `ProjectGroupUpdateResponse` holds."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<projectGroup><id>{id if type(id) is int else xml_int(id, 'id')}</id></projectGroup>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
