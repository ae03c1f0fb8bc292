"""How a client reads and writes the types: task status.

Generated from schema/types/task_status.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import Language
from planfix.types.task_status import ProcessStatus, StatusText, TaskStatusSet
from planfix_runtime.codec.decoding import missing, read_bool, read_int, read_objects, read_str_enum, read_text
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_process_status(node: Node, zone: tzinfo | None) -> ProcessStatus:
    """Read a `ProcessStatus` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    color: str | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    has_deadline: bool | None | Unset = UNSET
    texts: list[StatusText] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag == "color":
            color = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag == "isActive":
            is_active = read_bool(child, unknown)
        elif tag == "hasDeadline":
            has_deadline = read_bool(child, unknown)
        elif tag == "texts":
            texts = read_objects(child, unknown, "text", read_status_text, zone)
        else:
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "id")
    return ProcessStatus(
        id=id,
        name=name,
        color=color,
        is_active=is_active,
        has_deadline=has_deadline,
        texts=texts,
        extra=collect(node, unknown) if unknown else (),
    )


def read_status_text(node: Node, zone: tzinfo | None) -> StatusText:
    """Read a `StatusText` of its element."""
    lang: Language | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "lang":
            lang = read_str_enum(child, unknown, Language)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return StatusText(
        lang=lang,
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )


def read_task_status_set(node: Node, zone: tzinfo | None) -> TaskStatusSet:
    """Read a `TaskStatusSet` of its element."""
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
    return TaskStatusSet(
        id=id,
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )
