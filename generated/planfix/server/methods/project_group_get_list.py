"""The server's side of `projectGroup.getList`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.project_group_get_list import ProjectGroupGetList, ProjectGroupGetListResponse
from planfix.server.types.project_group import write_project_group
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.model.extra import collect
from planfix_runtime.xml import Node


def read_project_group_get_list(node: Node, zone: tzinfo | None) -> ProjectGroupGetList:
    """Read a `ProjectGroupGetList` of its element."""
    unknown = [child for child in node if child.tag not in ("account", "sid", "silent", "signature")]
    return ProjectGroupGetList(
        extra=collect(node, unknown) if unknown else (),
    )


def write_project_group_get_list_response(value: ProjectGroupGetListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `projectGroup.getList`."""
    return write_page(value, ("projectGroups", "projectGroup"), write_project_group, zone)
