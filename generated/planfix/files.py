"""Files to upload, by the source of their content.

Generated from schema/types/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Callable
from os import PathLike
from pathlib import Path
from typing import IO

from planfix.enums import FileSource
from planfix.types.file import FileInput
from planfix_runtime.model.content import FileBody
from planfix_runtime.model.values import UNSET, Unset


def from_path(
    path: str | PathLike[str],
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    newversion: bool | Unset = UNSET,
    progress: Callable[[int, int], object] | None = None,
) -> FileInput:
    """Describe a local file to upload. It is read while it is sent.

    Args:
        path: Path of the file.
        name: Name of the uploaded file; by default that of the local file.
        description: Description of the content.
        newversion: Whether to add a version if a file of this name exists, which is an error (9006) otherwise.
        progress: Called with the number of bytes read so far and the size of the file.

    Raises:
        OSError: The file cannot be opened.
        InvalidRequest: The path is not that of a regular file.
    """
    return _from_content(FileBody.from_path(path, progress=progress), name or Path(path).name, description, newversion)


def from_bytes(
    content: bytes, *, name: str, description: str | Unset = UNSET, newversion: bool | Unset = UNSET
) -> FileInput:
    """Describe a file to upload whose content is in memory.

    Args:
        content: Content of the file.
        name: Name of the file.
        description: Description of the content.
        newversion: Whether to add a version if a file of this name exists, which is an error (9006) otherwise.
    """
    return _from_content(content, name, description, newversion)


def from_stream(
    stream: IO[bytes],
    *,
    name: str,
    size: int | None = None,
    description: str | Unset = UNSET,
    newversion: bool | Unset = UNSET,
    progress: Callable[[int, int], object] | None = None,
) -> FileInput:
    """Describe a file to upload from the rest of a binary stream. It is read while it is sent, and not closed.

    Args:
        stream: The stream.
        size: Number of bytes to read; by default all.
        name: Name of the file.
        description: Description of the content.
        newversion: Whether to add a version if a file of this name exists, which is an error (9006) otherwise.
        progress: Called with the number of bytes read so far and the number of all bytes.

    Raises:
        InvalidRequest: The stream is a text stream, or the size is negative.
        Exception: Whatever the stream raises while its size is determined or it is copied.
    """
    return _from_content(FileBody.from_stream(stream, size, progress=progress), name, description, newversion)


def _from_content(
    body: bytes | FileBody, name: str | Unset, description: str | Unset, newversion: bool | Unset
) -> FileInput:
    return FileInput(
        source_type=FileSource.FILESYSTEM, body=body, name=name, description=description, newversion=newversion
    )


def from_url(
    url: str, *, name: str | Unset = UNSET, description: str | Unset = UNSET, newversion: bool | Unset = UNSET
) -> FileInput:
    """Describe a link to a file on another server.

    Args:
        url: URL of the file.
        name: Name of the file.
        description: Description of the content.
        newversion: Whether to add a version if a file of this name exists, which is an error (9006) otherwise.
    """
    return FileInput(
        source_type=FileSource.INTERNET, other_file_url=url, name=name, description=description, newversion=newversion
    )


def from_file(id: int) -> FileInput:
    """Refer to a file that is in the project already. Directory records do not accept it.

    Args:
        id: Id of the file.
    """
    return FileInput(source_type=FileSource.PROJECT, other_file_id=id)
