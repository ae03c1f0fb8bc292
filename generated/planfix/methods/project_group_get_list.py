"""`projectGroup.getList`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.project_group import ProjectGroup, read_project_group
from planfix_runtime.answers import read_page
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ProjectGroupGetList(Request["ProjectGroupGetListResponse"]):
    """List the project groups.

    No groups is not an error: the list is empty.

    See https://planfix.com/help/Planfix_API_projectGroup.getList
    """

    extra: tuple[Extra, ...] = ()


ProjectGroupGetListResponse: TypeAlias = Page[ProjectGroup]


def write_project_group_get_list(value: ProjectGroupGetList, zone: tzinfo | None) -> str:
    """Write what a `ProjectGroupGetList` holds."""
    out: list[str] = []
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_project_group_get_list_response(node: Node, zone: tzinfo | None) -> ProjectGroupGetListResponse:
    """Read an answer to `projectGroup.getList`."""
    return read_page(node, ("projectGroups", "projectGroup"), ("account", "sid", "signature"), read_project_group, zone)


ProjectGroupGetList.method = Method(
    name="projectGroup.getList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_projectGroup.getList",
    write=write_project_group_get_list,
    read=read_project_group_get_list_response,
)
