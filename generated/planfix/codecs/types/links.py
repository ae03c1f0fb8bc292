"""Codecs of the types: links.

Generated from schema/types/links.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix.types.links import ClientRef, ProjectRef, TaskRef
from planfix_runtime.codec.decoding import new, read_int, read_text, setters
from planfix_runtime.codec.unknown import Reading, Unknown, collect
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node

TASK_REF = setters(TaskRef)


def read_task_ref(node: Node, reading: Reading) -> TaskRef:
    """Decode an element as `TaskRef`."""
    id: int | None | Unset = UNSET
    title: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "title":
            title = (child.text or "") if title is UNSET and not len(child) else read_text(child, unknown, title)
        else:
            unknown.append(child)
    made = new(TaskRef)
    put_id, put_title, put_extra = TASK_REF
    put_id(made, id)
    put_title(made, title)
    put_extra(made, collect(node, unknown, reading) if unknown or node.text or reading.loose else ())
    return made


PROJECT_REF = setters(ProjectRef)


def read_project_ref(node: Node, reading: Reading) -> ProjectRef:
    """Decode an element as `ProjectRef`."""
    id: int | None | Unset = UNSET
    title: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "title":
            title = (child.text or "") if title is UNSET and not len(child) else read_text(child, unknown, title)
        else:
            unknown.append(child)
    made = new(ProjectRef)
    put_id, put_title, put_extra = PROJECT_REF
    put_id(made, id)
    put_title(made, title)
    put_extra(made, collect(node, unknown, reading) if unknown or node.text or reading.loose else ())
    return made


CLIENT_REF = setters(ClientRef)


def read_client_ref(node: Node, reading: Reading) -> ClientRef:
    """Decode an element as `ClientRef`."""
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
    made = new(ClientRef)
    put_id, put_name, put_extra = CLIENT_REF
    put_id(made, id)
    put_name(made, name)
    put_extra(made, collect(node, unknown, reading) if unknown or node.text or reading.loose else ())
    return made
