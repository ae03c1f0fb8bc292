"""`file.getListForClient`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.file import File, read_file
from planfix_runtime.answers import read_page
from planfix_runtime.checks import bounded, given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class FileGetListForClient(Request["FileGetListForClientResponse"]):
    """List the files of a counterparty.

    Sizes are in bytes; file.get and most lists of files give kilobytes.

    Attributes:
        client_id: Id of the contact.
        page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
        page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

    Raises:
        ClientAccessDenied: The caller has no right to do this with counterparties. (7001)
        ClientNotFound: The counterparty does not exist. (7002)
        FileAccessDenied: The caller has no right to do this with files. (9001)

    See https://planfix.com/help/Planfix_API_file.getListForClient
    """

    client_id: int
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


FileGetListForClientResponse: TypeAlias = Page[File]


def write_file_get_list_for_client(value: FileGetListForClient, zone: tzinfo | None) -> str:
    """Write what a `FileGetListForClient` holds."""
    out: list[str] = []
    client_id = given(value.client_id, "client_id")
    out.append(f"<client><id>{client_id if type(client_id) is int else xml_int(client_id, 'client_id')}</id></client>")
    if (page_current := value.page_current) is not UNSET:
        bounded(page_current, "page_current", 0, None)
        out.append(
            f"<pageCurrent>{page_current if type(page_current) is int else xml_int(page_current, 'page_current')}</pageCurrent>"
        )
    if (page_size := value.page_size) is not UNSET:
        bounded(page_size, "page_size", 0, 100)
        out.append(f"<pageSize>{page_size if type(page_size) is int else xml_int(page_size, 'page_size')}</pageSize>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_file_get_list_for_client_response(node: Node, zone: tzinfo | None) -> FileGetListForClientResponse:
    """Read an answer to `file.getListForClient`."""
    return read_page(node, ("files", "file"), ("account", "sid", "signature"), read_file, zone)


FileGetListForClient.method = Method(
    name="file.getListForClient",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("7001", "7002", "9001"),
    page="https://planfix.com/help/Planfix_API_file.getListForClient",
    write=write_file_get_list_for_client,
    read=read_file_get_list_for_client_response,
)
