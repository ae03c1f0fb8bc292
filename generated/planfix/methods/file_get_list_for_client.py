"""`file.getListForClient`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.file import File
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FileGetListForClient(Request["FileGetListForClientResponse"]):
    """List the files of a counterparty.

    Sizes are in bytes; file.get and most lists of files give kilobytes.

    Raises:
        ClientAccessDenied: The caller has no right to do this with counterparties. (7001)
        ClientNotFound: The counterparty does not exist. (7002)
        FileAccessDenied: The caller has no right to do this with files. (9001)

    See https://planfix.com/help/Planfix_API_file.getListForClient
    """

    client_id: int
    """Id of the contact."""
    page_current: int | None | Unset = UNSET
    """Number of the page, from 1; 0 asks only how many records there are. At least 0."""
    page_size: int | None | Unset = UNSET
    """Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


FileGetListForClientResponse: TypeAlias = Page[File]


FileGetListForClient.method = Method(
    name="file.getListForClient",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("7001", "7002", "9001"),
    page="https://planfix.com/help/Planfix_API_file.getListForClient",
    codec="planfix.codecs.methods.file_get_list_for_client",
)
