"""Types: file.

Generated from schema/types/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt

from planfix.enums import FileSource, FileType
from planfix.types.links import ProjectRef, TaskRef
from planfix.types.people import UserRef
from planfix_runtime.model.content import FileBody
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.unset import UNSET, Unset


@dataclasses.dataclass(slots=True)
class File:
    """A file or a version of it.

    Attributes:
        id: Id of the file; its versions share it.
        unique_id: Unique id of the file; from file.get and file.getListForTask.
        name: Name of the file.
        version: Number of the version.
        description: What the file contains.
        date: When the file was uploaded.
        source_type: Whether Planfix keeps the file or a link to it.
        size: Size: in bytes from file.getHistory and file.getListForClient, in kilobytes from the other
            functions.
        task: Task to which the file was uploaded.
        project: Project to which the file was uploaded.
        user: User who uploaded the file.
        download_link: Permanent link to download the file; only where the request has return_download_links.
    """

    id: int
    unique_id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    version: int | None | Unset = UNSET
    description: str | Unset = UNSET
    date: dt.datetime | dt.date | None | Unset = UNSET
    source_type: FileType | None | Unset = UNSET
    size: int | None | Unset = UNSET
    task: TaskRef | Unset = UNSET
    project: ProjectRef | Unset = UNSET
    user: UserRef | Unset = UNSET
    download_link: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class UploadedFile:
    """A file that was stored.

    Attributes:
        unique_id: Unique id of the file.
        name: Name of the file.
    """

    unique_id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class FileInput:
    """A file to store.

    Give exactly one of body, other_file_id, other_file_url.

    Attributes:
        name: Name of the file; the server ignores it for source_type PROJECT.
        source_type: Where the content comes from; a directory record takes no PROJECT.
        other_file_id: Id of an existing file; for source_type PROJECT. Not for directory records.
        other_file_url: Address of a file; for source_type INTERNET.
        body: Content of the file; for source_type FILESYSTEM.
        description: What the file contains; the server ignores it for source_type PROJECT.
        newversion: Whether a file whose name is taken becomes a new version of that file; an error when absent.
    """

    source_type: FileSource
    name: str | None | Unset = UNSET
    other_file_id: int | None | Unset = UNSET
    other_file_url: str | None | Unset = UNSET
    body: bytes | FileBody | None | Unset = UNSET
    description: str | None | Unset = UNSET
    newversion: bool | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()
