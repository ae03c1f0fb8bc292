"""`file.upload`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo

from planfix.enums import FileTarget
from planfix.types.file import FileInput, UploadedFile, read_uploaded_file, write_file_input
from planfix_runtime.checks import as_tuple, check_at_least_one, check_at_most_one, given, limited
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import read_int, read_objects
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write_items, write_objects, xml_int, xml_str_enum


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class FileUpload(Request["FileUploadResponse"]):
    """Attach files to a task, a project or a comment.

    The target TASK needs the right to change the task. Send it silent when you regularly update many tasks: then
    nobody is notified. Where the name of a file is taken, the error 9006 carries id and name of the file that has
    it; newversion makes the file a new version of that one instead.

    Give at most one of task_id, project_id. Give at least one of task_id, project_id, action_id.

    Attributes:
        task_id: Id of the task that gets the files.
        project_id: Id of the project that gets the files.
        owner_id: Id of the author of the files; the calling user when absent.
        target: Where the files go; into a new comment of the task when absent.
        action_id: Id of the comment that gets the files; for target ACTION.
        files: The files. Not empty.
        notified_list: Ids of users to notify.

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
    task_id: int | None | Unset = UNSET
    project_id: int | None | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    target: FileTarget | None | Unset = UNSET
    action_id: int | None | Unset = UNSET
    notified_list: Sequence[int] | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "files", as_tuple(self.files))
        object.__setattr__(self, "notified_list", as_tuple(self.notified_list))


@dataclasses.dataclass(slots=True)
class FileUploadResponse:
    """What the server answers to file.upload.

    Attributes:
        files: The new files.
        action_id: Id of the comment that was added for the files.
    """

    files: list[UploadedFile] | Unset = UNSET
    action_id: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


def write_file_upload(value: FileUpload, zone: tzinfo | None) -> str:
    """Write what a `FileUpload` holds."""
    check_at_most_one(value, "task_id", "project_id")
    check_at_least_one(value, "task_id", "project_id", "action_id")
    out: list[str] = []
    if (task_id := value.task_id) is not UNSET:
        out.append(f"<task><id>{task_id if type(task_id) is int else xml_int(task_id, 'task_id')}</id></task>")
    if (project_id := value.project_id) is not UNSET:
        out.append(
            f"<project><id>{project_id if type(project_id) is int else xml_int(project_id, 'project_id')}</id></project>"
        )
    if (owner_id := value.owner_id) is not UNSET:
        out.append(f"<owner><id>{owner_id if type(owner_id) is int else xml_int(owner_id, 'owner_id')}</id></owner>")
    if (target := value.target) is not UNSET:
        out.append(f"<target>{xml_str_enum(target, 'target', FileTarget)}</target>")
    if (action_id := value.action_id) is not UNSET:
        out.append(
            f"<action><id>{action_id if type(action_id) is int else xml_int(action_id, 'action_id')}</id></action>"
        )
    files = given(value.files, "files")
    limited(files, "files", 1, None)
    out.append("<files>" + write_objects("file", files, "files", FileInput, write_file_input, zone) + "</files>")
    if (notified_list := value.notified_list) is not UNSET:
        out.append(
            "<notifiedList><users>"
            + write_items("id", notified_list, "notified_list", xml_int)
            + "</users></notifiedList>"
        )
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_file_upload_response(node: Node, zone: tzinfo | None) -> FileUploadResponse:
    """Read a `FileUploadResponse` of its element."""
    files: list[UploadedFile] | Unset = UNSET
    action_id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "files":
            files = read_objects(child, unknown, "file", read_uploaded_file, zone)
        elif tag == "action":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    action_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    return FileUploadResponse(
        files,
        action_id,
        collect(node, unknown) if unknown else (),
    )


FileUpload.method = Method(
    name="file.upload",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=("2001", "3001", "3008", "3009", "4002", "9001", "9003", "9004", "9005", "9006", "9007", "9008", "9009"),
    page="https://planfix.com/help/Planfix_API_file.upload",
    write=write_file_upload,
    read=read_file_upload_response,
)
