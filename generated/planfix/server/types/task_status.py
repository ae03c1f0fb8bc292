"""How a server reads and writes what a client does not: task status.

Generated from schema/types/task_status.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import Language
from planfix.types.task_status import ProcessStatus, StatusText, TaskStatusSet
from planfix_runtime.codec.encoding import present, write_objects, xml_bool, xml_int, xml_str_enum, xml_text
from planfix_runtime.codec.unknown import restore_element
from planfix_runtime.model.unset import UNSET


def write_process_status(tag: str, value: ProcessStatus, zone: tzinfo | None) -> str:
    """Write a `ProcessStatus` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    if (color := value.color) is not UNSET:
        out.append(f"<color>{xml_text(color, 'color')}</color>")
    if (is_active := value.is_active) is not UNSET:
        out.append(
            f"<isActive>{'1' if is_active is True else '0' if is_active is False else xml_bool(is_active, 'is_active')}</isActive>"
        )
    if (has_deadline := value.has_deadline) is not UNSET:
        out.append(
            f"<hasDeadline>{'1' if has_deadline is True else '0' if has_deadline is False else xml_bool(has_deadline, 'has_deadline')}</hasDeadline>"
        )
    if (texts := value.texts) is not UNSET:
        out.append("<texts>" + write_objects("text", texts, "texts", StatusText, write_status_text, zone) + "</texts>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_status_text(tag: str, value: StatusText, zone: tzinfo | None) -> str:
    """Write a `StatusText` as the element `tag`."""
    out: list[str] = []
    if (lang := value.lang) is not UNSET:
        out.append(f"<lang>{xml_str_enum(lang, 'lang', Language)}</lang>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_task_status_set(tag: str, value: TaskStatusSet, zone: tzinfo | None) -> str:
    """Write a `TaskStatusSet` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
