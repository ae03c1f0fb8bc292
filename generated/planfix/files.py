"""Files to store: where their content comes from.

Generated from schema/types/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import IO

from planfix.enums import FileSource
from planfix.types.file import FileInput
from planfix_runtime.unset import UNSET, Unset


def from_path(
    path: str | PathLike[str],
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    newversion: bool | Unset = UNSET,
) -> FileInput:
    """A file of this machine; it is read whole.

    Args:
        path: Where it is.
        name: Name that it gets; its own when absent.
        description: What it contains.
        newversion: Whether it becomes a new version of a file that has its name; that is an error (9006) when absent.
    """
    return from_bytes(
        Path(path).read_bytes(), name=name or Path(path).name, description=description, newversion=newversion
    )


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
    return FileInput(
        source_type=FileSource.FILESYSTEM, body=content, name=name, description=description, newversion=newversion
    )


def from_stream(
    stream: IO[bytes], *, name: str, description: str | Unset = UNSET, newversion: bool | Unset = UNSET
) -> FileInput:
    """What a binary stream still has to give; it is read to its end, and not closed.

    Args:
        stream: Where it comes from.
        name: Name that it gets.
        description: What it contains.
        newversion: Whether it becomes a new version of a file that has its name; that is an error (9006) when absent.
    """
    return from_bytes(stream.read(), name=name, description=description, newversion=newversion)


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
