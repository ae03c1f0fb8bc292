"""`project.get`.

Generated from schema/methods/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.project import Project, read_project
from planfix_runtime.answers import read_single
from planfix_runtime.checks import check_exactly_one
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ProjectGet(Request["ProjectGetResponse"]):
    """Get one project.

    Give exactly one of id, general.

    Attributes:
        id: Project id.
        general: Project number, as the product shows it.

    Raises:
        ProjectNotFound: The project does not exist. (2001)
        ProjectAccessDenied: The caller has no right to do this with projects. (2002)

    See https://planfix.com/help/Planfix_API_project.get
    """

    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


ProjectGetResponse: TypeAlias = Project


def write_project_get(value: ProjectGet, zone: tzinfo | None) -> str:
    """Write what a `ProjectGet` holds."""
    check_exactly_one(value, "id", "general")
    out: list[str] = []
    in_project: list[str] = []
    if (id := value.id) is not UNSET:
        in_project.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (general := value.general) is not UNSET:
        in_project.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if in_project:
        out.append(f"<project>{''.join(in_project)}</project>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_project_get_response(node: Node, zone: tzinfo | None) -> ProjectGetResponse:
    """Read an answer to `project.get`."""
    return read_single(node, ("project",), ("account", "sid", "signature"), read_project, zone)


ProjectGet.method = Method(
    name="project.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("2001", "2002"),
    page="https://planfix.com/help/Planfix_API_project.get",
    write=write_project_get,
    read=read_project_get_response,
)
