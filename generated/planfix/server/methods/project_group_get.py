"""The server's side of `projectGroup.get`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.project_group_get import ProjectGroupGet, ProjectGroupGetResponse
from planfix.server.types.project_group import write_project_group
from planfix_runtime.codec.decoding import read_int, required
from planfix_runtime.codec.encoding import write_single
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_project_group_get(node: Node, reading: Reading) -> ProjectGroupGet:
    """Read a `ProjectGroupGet` of its element."""
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
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return ProjectGroupGet(
        id=required(id, node, "projectGroup/id", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_project_group_get_response(value: ProjectGroupGetResponse, zone: tzinfo | None) -> str:
    """Write an answer to `projectGroup.get`."""
    return write_single(value, ("projectGroup",), write_project_group, zone)
