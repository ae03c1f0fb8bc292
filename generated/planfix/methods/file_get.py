"""`file.get`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.file import File, read_file
from planfix_runtime.answers import read_single
from planfix_runtime.checks import check_exactly_one
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_bool, xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class FileGet(Request["FileGetResponse"]):
    """Get what is known about a file.

    The size is in kilobytes.

    Give exactly one of id, unique_id.

    Attributes:
        id: Id of the file; its versions share it.
        unique_id: Unique id of the file.
        return_download_links: Whether to answer a permanent download link; not when absent.

    Raises:
        FileAccessDenied: The caller has no right to do this with files. (9001)
        FileNotFound: The file does not exist. (9002)

    See https://planfix.com/help/Planfix_API_file.get
    """

    id: int | None | Unset = UNSET
    unique_id: int | None | Unset = UNSET
    return_download_links: bool | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


FileGetResponse: TypeAlias = File


def write_file_get(value: FileGet, zone: tzinfo | None) -> str:
    """Write what a `FileGet` holds."""
    check_exactly_one(value, "id", "unique_id")
    out: list[str] = []
    in_file: list[str] = []
    if (id := value.id) is not UNSET:
        in_file.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (unique_id := value.unique_id) is not UNSET:
        in_file.append(
            f"<uniqueId>{unique_id if type(unique_id) is int else xml_int(unique_id, 'unique_id')}</uniqueId>"
        )
    if in_file:
        out.append(f"<file>{''.join(in_file)}</file>")
    if (return_download_links := value.return_download_links) is not UNSET:
        out.append(
            f"<returnDownloadLinks>{xml_bool(return_download_links, 'return_download_links')}</returnDownloadLinks>"
        )
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_file_get_response(node: Node, zone: tzinfo | None) -> FileGetResponse:
    """Read an answer to `file.get`."""
    return read_single(node, ("file",), ("account", "sid", "signature"), read_file, zone)


FileGet.method = Method(
    name="file.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("9001", "9002"),
    page="https://planfix.com/help/Planfix_API_file.get",
    write=write_file_get,
    read=read_file_get_response,
)
