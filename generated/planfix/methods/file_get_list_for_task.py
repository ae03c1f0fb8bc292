"""`file.getListForTask`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.enums import FileSort
from planfix.types.file import File
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FileGetListForTask(Request["FileGetListForTaskResponse"]):
    """List the files of a task.

    Sizes are in kilobytes.

    Give exactly one of task_id, task_general.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)
        FileAccessDenied: The caller has no right to do this with files. (9001)

    See https://planfix.com/help/Planfix_API_file.getListForTask
    """

    task_id: int | None | Unset = UNSET
    """Id of the task."""
    task_general: int | None | Unset = UNSET
    """Task number, as the product shows it."""
    return_download_links: bool | None | Unset = UNSET
    """Whether to answer permanent download links; not when absent."""
    sort: FileSort | None | Unset = UNSET
    """Order of the files."""
    page_current: int | None | Unset = UNSET
    """Number of the page, from 1; 0 asks only how many records there are. At least 0."""
    page_size: int | None | Unset = UNSET
    """Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


FileGetListForTaskResponse: TypeAlias = Page[File]


FileGetListForTask.method = Method(
    name="file.getListForTask",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("3001", "3008", "9001"),
    page="https://planfix.com/help/Planfix_API_file.getListForTask",
    codec="planfix.codecs.methods.file_get_list_for_task",
)
