"""Codecs of the types: project group.

Generated from schema/types/project_group.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix.types.project_group import ProjectGroup
from planfix_runtime.codec.decoding import new, read_int, read_text, required
from planfix_runtime.codec.unknown import Reading, Unknown, collect
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def read_project_group(node: Node, reading: Reading) -> ProjectGroup:
    """Decode an element as `ProjectGroup`."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        else:
            unknown.append(child)
    made = new(ProjectGroup)
    made.id = required(id, node, "id", unknown)
    made.name = name
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made
