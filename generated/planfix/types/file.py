"""Types: file.

Generated from schema/types/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix.enums import FileSource, FileType
from planfix.types.links import ProjectRef, TaskRef
from planfix.types.people import UserRef
from planfix_runtime.model.content import FileBody
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class File(Value):
    """A file or a version of it."""

    id: int
    """Id of the file; its versions share it."""
    unique_id: int | None | Unset = UNSET
    """Unique id of the file; from file.get and file.getListForTask."""
    name: str | Unset = UNSET
    """Name of the file."""
    version: int | None | Unset = UNSET
    """Number of the version."""
    description: str | Unset = UNSET
    """What the file contains."""
    date: Moment | None | Unset = UNSET
    """When the file was uploaded."""
    source_type: FileType | None | Unset = UNSET
    """Whether Planfix keeps the file or a link to it."""
    size: int | None | Unset = UNSET
    """Size: in bytes from file.getHistory and file.getListForClient, in kilobytes from the other functions."""
    task: TaskRef | Unset = UNSET
    """Task to which the file was uploaded."""
    project: ProjectRef | Unset = UNSET
    """Project to which the file was uploaded."""
    user: UserRef | Unset = UNSET
    """User who uploaded the file."""
    download_link: str | Unset = UNSET
    """Permanent link to download the file; only where the request has return_download_links."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class UploadedFile(Value):
    """A file that was stored."""

    unique_id: int | None | Unset = UNSET
    """Unique id of the file."""
    name: str | Unset = UNSET
    """Name of the file."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FileInput(Value):
    """A file to store.

    Give exactly one of body, other_file_id, other_file_url.
    """

    source_type: FileSource
    """Where the content comes from; a directory record takes no PROJECT."""
    name: str | None | Unset = UNSET
    """Name of the file; the server ignores it for source_type PROJECT."""
    other_file_id: int | None | Unset = UNSET
    """Id of an existing file; for source_type PROJECT. Not for directory records."""
    other_file_url: str | None | Unset = UNSET
    """Address of a file; for source_type INTERNET."""
    body: bytes | FileBody | None | Unset = UNSET
    """Content of the file; for source_type FILESYSTEM."""
    description: str | None | Unset = UNSET
    """What the file contains; the server ignores it for source_type PROJECT."""
    newversion: bool | None | Unset = UNSET
    """Whether a file whose name is taken becomes a new version of that file; an error when absent."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""
