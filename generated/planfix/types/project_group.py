"""Types: project group.

Generated from schema/types/project_group.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo

from planfix_runtime.extra import Extra, collect
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int, read_text
from planfix_runtime.unset import UNSET, Unset


@dataclasses.dataclass(slots=True)
class ProjectGroup:
    """A group of projects.

    Attributes:
        id: Id of the project group.
        name: Name of the project group.
    """

    id: int
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


def read_project_group(node: Node, zone: tzinfo | None) -> ProjectGroup:
    """Read a `ProjectGroup` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "id")
    return ProjectGroup(
        id,
        name,
        collect(node, unknown) if unknown else (),
    )
