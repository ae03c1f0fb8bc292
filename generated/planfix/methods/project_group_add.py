"""`projectGroup.add`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo

from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_text


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ProjectGroupAdd(Request["ProjectGroupAddResponse"]):
    """Create a project group.

    Only administrators may call it.

    Attributes:
        name: Name of the project group.

    Raises:
        ProjectAccessDenied: The caller has no right to do this with projects. (2002)

    See https://planfix.com/help/Planfix_API_projectGroup.add
    """

    name: str
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class ProjectGroupAddResponse:
    """What the server answers to projectGroup.add.

    Attributes:
        id: Id of the new project group.
    """

    id: int
    extra: tuple[Extra, ...] = ()


def write_project_group_add(value: ProjectGroupAdd, zone: tzinfo | None) -> str:
    """Write what a `ProjectGroupAdd` holds."""
    out: list[str] = []
    name = given(value.name, "name")
    out.append(f"<projectGroup><name>{xml_text(name, 'name')}</name></projectGroup>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_project_group_add_response(node: Node, zone: tzinfo | None) -> ProjectGroupAddResponse:
    """Read a `ProjectGroupAddResponse` of its element."""
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
    return ProjectGroupAddResponse(
        id,
        collect(node, unknown) if unknown else (),
    )


ProjectGroupAdd.method = Method(
    name="projectGroup.add",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=True,
    errors=("2002",),
    page="https://planfix.com/help/Planfix_API_projectGroup.add",
    write=write_project_group_add,
    read=read_project_group_add_response,
)
