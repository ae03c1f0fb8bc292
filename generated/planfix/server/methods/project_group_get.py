"""The server's side of `projectGroup.get`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.project_group_get import ProjectGroupGet, ProjectGroupGetResponse
from planfix.server.types.project_group import write_project_group
from planfix_runtime.codec.decoding import missing, read_int
from planfix_runtime.codec.encoding import write_single
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_project_group_get(node: Node, zone: tzinfo | None) -> ProjectGroupGet:
    """Read a `ProjectGroupGet` of its element."""
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
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "projectGroup/id")
    return ProjectGroupGet(
        id=id,
        extra=collect(node, unknown) if unknown else (),
    )


def write_project_group_get_response(value: ProjectGroupGetResponse, zone: tzinfo | None) -> str:
    """Write an answer to `projectGroup.get`."""
    return write_single(value, ("projectGroup",), write_project_group, zone)
