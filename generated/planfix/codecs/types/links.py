"""How a client reads and writes the types: links.

Generated from schema/types/links.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.links import ClientRef, ProjectRef, TaskRef
from planfix_runtime.codec.decoding import read_int, read_text
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


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
        id=id,
        title=title,
        extra=collect(node, unknown) if unknown else (),
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
        id=id,
        title=title,
        extra=collect(node, unknown) if unknown else (),
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
        id=id,
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )
