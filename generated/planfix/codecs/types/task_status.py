"""Codecs of the types: task status.

Generated from schema/types/task_status.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix.enums import Language
from planfix.types.task_status import ProcessStatus, StatusText, TaskStatusSet
from planfix_runtime.codec.decoding import new, read_bool, read_int, read_objects, read_str_enum, read_text, required
from planfix_runtime.codec.unknown import Reading, Unknown, collect
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def read_process_status(node: Node, reading: Reading) -> ProcessStatus:
    """Decode an element as `ProcessStatus`."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    color: str | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    has_deadline: bool | None | Unset = UNSET
    texts: list[StatusText] | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        elif tag == "color":
            color = (child.text or "") if color is UNSET and not len(child) else read_text(child, unknown, color)
        elif tag == "isActive":
            is_active = read_bool(child, unknown, is_active)
        elif tag == "hasDeadline":
            has_deadline = read_bool(child, unknown, has_deadline)
        elif tag == "texts" and texts is UNSET:
            texts = read_objects(child, unknown, "text", read_status_text, reading)
        else:
            unknown.append(child)
    made = new(ProcessStatus)
    made.id = required(id, node, "id", unknown)
    made.name = name
    made.color = color
    made.is_active = is_active
    made.has_deadline = has_deadline
    made.texts = texts
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_status_text(node: Node, reading: Reading) -> StatusText:
    """Decode an element as `StatusText`."""
    lang: Language | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "lang":
            lang = read_str_enum(child, unknown, Language, lang)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        else:
            unknown.append(child)
    made = new(StatusText)
    made.lang = lang
    made.name = name
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_task_status_set(node: Node, reading: Reading) -> TaskStatusSet:
    """Decode an element as `TaskStatusSet`."""
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
    made = new(TaskStatusSet)
    made.id = required(id, node, "id", unknown)
    made.name = name
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made
