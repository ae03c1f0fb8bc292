"""`projectGroup.get`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.project_group import ProjectGroup, read_project_group
from planfix_runtime.answers import read_single
from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ProjectGroupGet(Request["ProjectGroupGetResponse"]):
    """Get a project group.

    Attributes:
        id: Project group id.

    Raises:
        ProjectAccessDenied: The caller has no right to do this with projects. (2002)

    See https://planfix.com/help/Planfix_API_projectGroup.get
    """

    id: int
    extra: tuple[Extra, ...] = ()


ProjectGroupGetResponse: TypeAlias = ProjectGroup


def write_project_group_get(value: ProjectGroupGet, zone: tzinfo | None) -> str:
    """Write what a `ProjectGroupGet` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<projectGroup><id>{id if type(id) is int else xml_int(id, 'id')}</id></projectGroup>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_project_group_get_response(node: Node, zone: tzinfo | None) -> ProjectGroupGetResponse:
    """Read an answer to `projectGroup.get`."""
    return read_single(node, ("projectGroup",), ("account", "sid", "signature"), read_project_group, zone)


ProjectGroupGet.method = Method(
    name="projectGroup.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("2002",),
    page="https://planfix.com/help/Planfix_API_projectGroup.get",
    write=write_project_group_get,
    read=read_project_group_get_response,
)
