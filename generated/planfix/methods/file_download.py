"""`file.download`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FileDownload(Request["FileDownloadResponse"]):
    """Download a file.

    HTTP 200 answers the file itself and HTTP 302 a direct link to it in Location. HTTP 403 (access denied) and
    404 (no such file) come with an ordinary XML error.

    Give exactly one of id, unique_id.

    Raises:
        FileAccessDenied: The caller has no right to do this with files. (9001)
        FileNotFound: The file does not exist. (9002)

    See https://planfix.com/help/Planfix_API_file.download
    """

    id: int | None | Unset = UNSET
    """Id of the file; its versions share it."""
    unique_id: int | None | Unset = UNSET
    """Unique id of the file."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class FileDownloadResponse(Value):
    """What the server answers to file.download."""

    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


FileDownload.method = Method(
    name="file.download",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("9001", "9002"),
    page="https://planfix.com/help/Planfix_API_file.download",
    codec="planfix.codecs.methods.file_download",
    answers_file=True,
)
