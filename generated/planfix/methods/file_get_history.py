"""`file.getHistory`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.file import File
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FileGetHistory(Request["FileGetHistoryResponse"]):
    """List the versions of a file.

    Sizes are in bytes; file.get and most lists of files give kilobytes.

    Raises:
        FileAccessDenied: The caller has no right to do this with files. (9001)
        FileNotFound: The file does not exist. (9002)

    See https://planfix.com/help/Planfix_API_file.getHistory
    """

    id: int
    """Id of the file; its versions share it."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


FileGetHistoryResponse: TypeAlias = Page[File]


FileGetHistory.method = Method(
    name="file.getHistory",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("9001", "9002"),
    page="https://planfix.com/help/Planfix_API_file.getHistory",
    codec="planfix.codecs.methods.file_get_history",
)
