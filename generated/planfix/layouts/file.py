"""How lists usually hold: file.

Generated from schema/types/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import FileType
from planfix.layouts.links import PROJECT_REF_LAYOUT, TASK_REF_LAYOUT, make_project_ref, make_task_ref
from planfix.layouts.people import USER_REF_LAYOUT, make_user_ref
from planfix.types.file import File
from planfix_runtime.layout import Groups, Layout, leaf, opened
from planfix_runtime.leaves import DATETIME, INT, TEXT, as_datetime, as_int, as_needed, as_text, as_word
from planfix_runtime.scalars import parse_int
from planfix_runtime.unset import UNSET


def make_file(found: Groups, zone: tzinfo | None) -> File:
    """A `File`, of the text of its elements."""
    (
        id,
        unique_id,
        name,
        version,
        description,
        date,
        source_type,
        size,
        task,
        task_id,
        task_title,
        project,
        project_id,
        project_title,
        user,
        user_id,
        user_name,
        download_link,
    ) = found
    return File(
        as_needed(id, parse_int),
        as_int(unique_id),
        as_text(name),
        as_int(version),
        as_text(description),
        as_datetime(date, zone),
        as_word(source_type, FileType),
        as_int(size),
        UNSET if task is None else make_task_ref((task_id, task_title), zone),
        UNSET if project is None else make_project_ref((project_id, project_title), zone),
        UNSET if user is None else make_user_ref((user_id, user_name), zone),
        as_text(download_link),
    )


FILE_LAYOUT = Layout(
    make_file,
    leaf("id", INT),
    leaf("uniqueId", INT),
    leaf("name", TEXT),
    leaf("version", INT),
    leaf("description", TEXT),
    leaf("date", DATETIME),
    leaf("sourceType", TEXT),
    leaf("size", INT),
    opened("task", TASK_REF_LAYOUT),
    opened("project", PROJECT_REF_LAYOUT),
    opened("user", USER_REF_LAYOUT),
    leaf("downloadLink", TEXT),
)
