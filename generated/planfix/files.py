"""Files to store: where their content comes from.

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
    """A file of this machine; it is read while it is sent.

    Args:
        path: Where it is.
        name: Name that it gets; its own when absent.
        description: What it contains.
        newversion: Whether it becomes a new version of a file that has its name; that is an error (9006) when absent.
        progress: Called with the bytes that were read for sending, and with the file's size.

    Raises:
        OSError: It cannot be opened.
        InvalidRequest: It is not a regular file.
    """
    return _from_content(FileBody.from_path(path, progress=progress), name or Path(path).name, description, newversion)


def from_bytes(
    content: bytes, *, name: str, description: str | Unset = UNSET, newversion: bool | Unset = UNSET
) -> FileInput:
    """A file that is in memory.

    Args:
        content: What is in it.
        name: Name that it gets.
        description: What it contains.
        newversion: Whether it becomes a new version of a file that has its name; that is an error (9006) when absent.
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
    """What a binary stream still has to give; it is read while it is sent, and not closed.

    Args:
        stream: Where it comes from.
        size: Bytes to take; all when absent.
        name: Name that it gets.
        description: What it contains.
        newversion: Whether it becomes a new version of a file that has its name; that is an error (9006) when absent.
        progress: Called with the bytes that were read for sending, and with all that there are.

    Raises:
        InvalidRequest: It is a text stream, or the size is none.
        Exception: What the stream itself raises when it is asked for its size, or copied.
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
    """A link to a file that stays where it is.

    Args:
        url: Its address.
        name: Name that it gets.
        description: What it contains.
        newversion: Whether it becomes a new version of a file that has its name; that is an error (9006) when absent.
    """
    return FileInput(
        source_type=FileSource.INTERNET, other_file_url=url, name=name, description=description, newversion=newversion
    )


def from_file(id: int) -> FileInput:
    """A file that is in the project already. Directory records do not take it.

    Args:
        id: Id of the file.
    """
    return FileInput(source_type=FileSource.PROJECT, other_file_id=id)
