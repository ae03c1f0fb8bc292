"""The server's side of the types: task status.

Generated from schema/types/task_status.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import Language
from planfix.types.task_status import ProcessStatus, StatusText, TaskStatusSet
from planfix_runtime.checks import given
from planfix_runtime.extra import restore
from planfix_runtime.scalars import text_of_enum
from planfix_runtime.unset import UNSET
from planfix_runtime.write import write, write_bool, write_int, write_objects, write_text


def write_process_status(tag: str, value: ProcessStatus, zone: tzinfo | None) -> str:
    """Write a `ProcessStatus` as the element `tag`."""
    out: list[str] = []
    out.append(write_int("id", given(value.id, "id"), "id"))
    if value.name is not UNSET:
        out.append(write_text("name", value.name, "name"))
    if value.color is not UNSET:
        out.append(write_text("color", value.color, "color"))
    if value.is_active is not UNSET:
        out.append(write_bool("isActive", value.is_active, "is_active"))
    if value.has_deadline is not UNSET:
        out.append(write_bool("hasDeadline", value.has_deadline, "has_deadline"))
    if value.texts is not UNSET:
        out.append(
            "<texts>" + write_objects("text", value.texts, "texts", StatusText, write_status_text, zone) + "</texts>"
        )
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_status_text(tag: str, value: StatusText, zone: tzinfo | None) -> str:
    """Write a `StatusText` as the element `tag`."""
    out: list[str] = []
    if value.lang is not UNSET:
        out.append(write("lang", value.lang, "lang", text_of_enum(Language)))
    if value.name is not UNSET:
        out.append(write_text("name", value.name, "name"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_task_status_set(tag: str, value: TaskStatusSet, zone: tzinfo | None) -> str:
    """Write a `TaskStatusSet` as the element `tag`."""
    out: list[str] = []
    out.append(write_int("id", given(value.id, "id"), "id"))
    if value.name is not UNSET:
        out.append(write_text("name", value.name, "name"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
