"""Types: links.

Generated from schema/types/links.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo

from planfix_runtime.extra import Extra, collect
from planfix_runtime.node import Node
from planfix_runtime.read import read_int, read_text
from planfix_runtime.unset import UNSET, Unset


@dataclasses.dataclass(slots=True)
class TaskRef:
    """A task, by id and name.

    Attributes:
        id: Id of the task.
        title: Name of the task.
    """

    id: int | None | Unset = UNSET
    title: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class ProjectRef:
    """A project, by id and name.

    Attributes:
        id: Id of the project; 0 where there is none.
        title: Name of the project.
    """

    id: int | None | Unset = UNSET
    title: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class ClientRef:
    """A counterparty (a contact or a company), by id and name.

    Attributes:
        id: Id of the contact; 0 where there is none.
        name: Name of the contact or company.
    """

    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


def read_task_ref(node: Node, zone: tzinfo | None) -> TaskRef:
    """Read a `TaskRef` of its element."""
    id: int | None | Unset = UNSET
    title: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "title":
            title = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return TaskRef(
        id,
        title,
        collect(node, unknown) if unknown else (),
    )


def read_project_ref(node: Node, zone: tzinfo | None) -> ProjectRef:
    """Read a `ProjectRef` of its element."""
    id: int | None | Unset = UNSET
    title: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "title":
            title = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return ProjectRef(
        id,
        title,
        collect(node, unknown) if unknown else (),
    )


def read_client_ref(node: Node, zone: tzinfo | None) -> ClientRef:
    """Read a `ClientRef` of its element."""
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
    return ClientRef(
        id,
        name,
        collect(node, unknown) if unknown else (),
    )
