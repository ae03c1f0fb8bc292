"""`file.download`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo

from planfix_runtime.checks import check_exactly_one
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class FileDownload(Request["FileDownloadResponse"]):
    """Download a file.

    HTTP 200 answers the file itself and HTTP 302 a direct link to it in Location. HTTP 403 (access denied) and
    404 (no such file) come with an ordinary XML error.

    Give exactly one of id, unique_id.

    Attributes:
        id: Id of the file; its versions share it.
        unique_id: Unique id of the file.

    Raises:
        FileAccessDenied: The caller has no right to do this with files. (9001)
        FileNotFound: The file does not exist. (9002)

    See https://planfix.com/help/Planfix_API_file.download
    """

    id: int | None | Unset = UNSET
    unique_id: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class FileDownloadResponse:
    """What the server answers to file.download."""

    extra: tuple[Extra, ...] = ()


def write_file_download(value: FileDownload, zone: tzinfo | None) -> str:
    """Write what a `FileDownload` holds."""
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
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_file_download_response(node: Node, zone: tzinfo | None) -> FileDownloadResponse:
    """Read a `FileDownloadResponse` of its element."""
    unknown = [child for child in node if child.tag not in ("account", "sid", "signature")]
    return FileDownloadResponse(
        collect(node, unknown) if unknown else (),
    )


FileDownload.method = Method(
    name="file.download",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("9001", "9002"),
    page="https://planfix.com/help/Planfix_API_file.download",
    write=write_file_download,
    read=read_file_download_response,
    answers_file=True,
)
