"""The server's side of `projectGroup.getList`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.project_group_get_list import ProjectGroupGetList, ProjectGroupGetListResponse
from planfix.server.types.project_group import write_project_group
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_inside
from planfix_runtime.xml import Node


def read_project_group_get_list(node: Node, reading: Reading) -> ProjectGroupGetList:
    """Read a `ProjectGroupGetList` of its element."""
    unknown: list[Unknown] = []
    keep_inside(node, unknown, but=("account", "sid", "silent", "signature"))
    return ProjectGroupGetList(
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_project_group_get_list_response(value: ProjectGroupGetListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `projectGroup.getList`."""
    return write_page(value, ("projectGroups", "projectGroup"), write_project_group, zone)
