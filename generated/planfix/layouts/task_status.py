"""How lists usually hold: task status.

Generated from schema/types/task_status.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import Language
from planfix.types.task_status import ProcessStatus, StatusText, TaskStatusSet
from planfix_runtime.layout import Groups, Layout, leaf, many
from planfix_runtime.leaves import BOOL, INT, TEXT, as_bool, as_needed, as_text, as_word
from planfix_runtime.scalars import parse_int


def make_status_text(found: Groups, zone: tzinfo | None) -> StatusText:
    """A `StatusText`, of the text of its elements."""
    lang, name = found
    return StatusText(as_word(lang, Language), as_text(name))


STATUS_TEXT_LAYOUT = Layout(make_status_text, leaf("lang", TEXT), leaf("name", TEXT))


def make_process_status(found: Groups, zone: tzinfo | None) -> ProcessStatus:
    """A `ProcessStatus`, of the text of its elements."""
    id, name, color, is_active, has_deadline, texts = found
    return ProcessStatus(
        as_needed(id, parse_int),
        as_text(name),
        as_text(color),
        as_bool(is_active),
        as_bool(has_deadline),
        STATUS_TEXT_LAYOUT.read_all(texts, "text", zone),
    )


PROCESS_STATUS_LAYOUT = Layout(
    make_process_status,
    leaf("id", INT),
    leaf("name", TEXT),
    leaf("color", TEXT),
    leaf("isActive", BOOL),
    leaf("hasDeadline", BOOL),
    many("texts", "text", STATUS_TEXT_LAYOUT),
)


def make_task_status_set(found: Groups, zone: tzinfo | None) -> TaskStatusSet:
    """A `TaskStatusSet`, of the text of its elements."""
    id, name = found
    return TaskStatusSet(as_needed(id, parse_int), as_text(name))


TASK_STATUS_SET_LAYOUT = Layout(make_task_status_set, leaf("id", INT), leaf("name", TEXT))
