"""`file.upload`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from planfix.enums import FileTarget
from planfix.types.file import FileInput, UploadedFile
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FileUpload(Request["FileUploadResponse"]):
    """Attach files to a task, a project or a comment.

    The target TASK needs the right to change the task. Send it silent when you regularly update many tasks: then
    nobody is notified. Where the name of a file is taken, the error 9006 carries id and name of the file that has
    it; newversion makes the file a new version of that one instead.

    Give at most one of task_id, project_id. Give at least one of task_id, project_id, action_id.

    Raises:
        ProjectNotFound: The project does not exist. (2001)
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)
        TaskEditDenied: The caller may not change the task. (3009)
        ActionNotFound: The comment does not exist. (4002)
        FileAccessDenied: The caller has no right to do this with files. (9001)
        FileUploadFailed: The file could not be uploaded. (9003)
        FileListEmpty: The list of files to upload is empty. (9004)
        FileNameInvalid: The name of the file holds a character that is not allowed. (9005)
        FileAlreadyExists: The project has a file of this name; newversion uploads the new one as its next
            version. (9006)
        FileSystemFailed: The server's file system failed. (9007)
        ProjectFileRefused: A file that a project has already cannot be added to a project. (9008)
        FileOfAnotherProject: The file to add to the task belongs to another project. (9009)

    See https://planfix.com/help/Planfix_API_file.upload
    """

    files: Sequence[FileInput]
    """The files. Not empty."""
    task_id: int | None | Unset = UNSET
    """Id of the task that gets the files."""
    project_id: int | None | Unset = UNSET
    """Id of the project that gets the files."""
    owner_id: int | None | Unset = UNSET
    """Id of the author of the files; the calling user when absent."""
    target: FileTarget | None | Unset = UNSET
    """Where the files go; into a new comment of the task when absent."""
    action_id: int | None | Unset = UNSET
    """Id of the comment that gets the files; for target ACTION."""
    notified_list: Sequence[int] | Unset = UNSET
    """Ids of users to notify."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "files", as_tuple(self.files))
        if self.notified_list is not UNSET:
            object.__setattr__(self, "notified_list", as_tuple(self.notified_list))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class FileUploadResponse(Value):
    """What the server answers to file.upload."""

    files: list[UploadedFile] | Unset = UNSET
    """The new files."""
    action_id: int | None | Unset = UNSET
    """Id of the comment that was added for the files."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


FileUpload.method = Method(
    name="file.upload",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=("2001", "3001", "3008", "3009", "4002", "9001", "9003", "9004", "9005", "9006", "9007", "9008", "9009"),
    page="https://planfix.com/help/Planfix_API_file.upload",
    codec="planfix.codecs.methods.file_upload",
)
