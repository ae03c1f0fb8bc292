"""`file.getHistory`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.file import File, read_file
from planfix_runtime.answers import read_page
from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class FileGetHistory(Request["FileGetHistoryResponse"]):
    """List the versions of a file.

    Sizes are in bytes; file.get and most lists of files give kilobytes.

    Attributes:
        id: Id of the file; its versions share it.

    Raises:
        FileAccessDenied: The caller has no right to do this with files. (9001)
        FileNotFound: The file does not exist. (9002)

    See https://planfix.com/help/Planfix_API_file.getHistory
    """

    id: int
    extra: tuple[Extra, ...] = ()


FileGetHistoryResponse: TypeAlias = Page[File]


def write_file_get_history(value: FileGetHistory, zone: tzinfo | None) -> str:
    """Write what a `FileGetHistory` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<file><id>{id if type(id) is int else xml_int(id, 'id')}</id></file>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_file_get_history_response(node: Node, zone: tzinfo | None) -> FileGetHistoryResponse:
    """Read an answer to `file.getHistory`."""
    return read_page(node, ("files", "file"), ("account", "sid", "signature"), read_file, zone)


FileGetHistory.method = Method(
    name="file.getHistory",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("9001", "9002"),
    page="https://planfix.com/help/Planfix_API_file.getHistory",
    write=write_file_get_history,
    read=read_file_get_history_response,
)
